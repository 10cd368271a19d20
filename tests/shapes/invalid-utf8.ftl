#= Latin-1 in a text, an attribute, a comment; quotes of Windows (escaped)
# Das Men\xFC
#~       ^
cafe = Das Caf\xE9 am Hafen
#~            ^
    .title = Gro\xDFe Karte
#~              ^
quoted = \x93Hafen\x94
#~       ^
#~             ^
#= signs that were lost before, and a letter that is cut off at the end (escaped)
lost = Le caf\u{FFFD} du port
#~           ^
end = Un caf\xC3
#~          ^
#= what is right, and an example of it (escaped)
# É was a capital é
cafe = Das Café am Hafen, „groß“ 🎉
