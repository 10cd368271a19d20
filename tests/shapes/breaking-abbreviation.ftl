#= with a space, without one, of three letters
#- locales/de/app.ftl
one = Städte, z. B. Palermo
#~            ^^^^^
two = Städte (z.B. <b>Palermo</b>)
#~            ^^^^
three = Sie ist offen, i. d. R. bis acht
#~                     ^^^^^^^^
    .title = d.h. heute
#~           ^^^^
#= no-break spaces, other abbreviations, addresses
#- locales/de/app.ftl
one = Städte, z. B. Palermo, d. h. dort
two = usw. a. b. c. und www.z.B.example
