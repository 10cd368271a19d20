#= opening, closing, and an escape
a = { "<" }b>gras</b>
#~    ^^^
b = <b>gras{ "<" }/b>
#~           ^^^
c = { "\u003C" }i>x</i>
#~    ^^^^^^^^
#= a sign that is shown
a = 3 { "<" } 4
b = { "<" }folder
#= a literal that names the element, or the whole of it in parts
a = Hola <{ "script" }>alert
#~          ^^^^^^^^
b = Hola { "<" }{ "b" }>alert</b>
#~         ^^^
#= a word in angle brackets
a = pulse <{ "Intro" }> y { "<" }{ $n }
