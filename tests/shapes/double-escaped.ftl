#= whatever is escaped twice
a = Droits &amp;lt;b&amp;gt;
#~         ^^^^^^^^
#~                  ^^^^^^^^
b = <b>Vingt&amp;nbsp;euros</b>
#~          ^^^^^^^^^^
c = Caf&amp;#233;
#~     ^^^^^^^^^^
#= an escaped sign before a word
a = Fish &amp; chips; tea
