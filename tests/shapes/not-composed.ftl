#= an accent of its own, in French, Polish and Greek (escaped)
a = E\u{301}te\u{B4}
#~  ^^
b = cafe\u{301}
#~     ^^
#- locales/pl/app.ftl
a = mo\u{301}j
#~   ^^
#- locales/el/app.ftl
a = Πού πάτε\u{37E}
#~          ^
b = Πρώτα\u{387} μετά
#~       ^
#= composed ones, signs of other alphabets, pictures, what no composed form has (escaped)
a = Été, œuvre, « là » … 🎉
b = \u{430}\u{431} и \u{4E2D}
#- locales/el/app.ftl
a = Πού πάτε; Πρώτα· μετά
b = ά έ ή
