#= an accent of its own, in French, Polish and Greek (escaped)
a = E\u{301}te\u{B4}
#~  ^^
b = cafe\u{301}
#~     ^^
#- locales/pl/app.ftl
a = mo\u{301}j
#~   ^^
#- locales/el/app.ftl
b = Πρώτα\u{387} μετά
#~       ^
#= composed ones, signs of other alphabets, pictures, what no composed form has (escaped)
a = Été, œuvre, « là » … 🎉
b = \u{430}\u{431} и \u{4E2D}
#- locales/el/app.ftl
a = Πού πάτε; Πρώτα· μετά
b = ά έ ή
#= a sign that stands for another, which another rule finds in Greek (escaped)
#- locales/en/app.ftl
a = 5 \u{212A} here; there\u{37E}
#~    ^
#~                 ^
#- locales/el/app.ftl
a = 5 \u{212A} εδώ· πού\u{37E}
#~    ^
