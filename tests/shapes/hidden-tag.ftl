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
