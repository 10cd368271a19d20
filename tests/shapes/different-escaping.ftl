#= either way, in either direction
#- locales/en/app.ftl
a = Fewer than < 3 places
b = Rights &amp; duties
c = { $n ->
    [one] > one
   *[other] > { $n }
}
#- locales/fr/app.ftl
a = Moins de &lt; 3 places
#~           ^^^^
b = Droits & devoirs
#~         ^
c = { $n ->
    [one] &gt; une
#~        ^^^^
   *[other] &gt; { $n }
}
#= both or neither is no fault
#- locales/en/app.ftl
a = Rights &amp; duties
b = Rights & duties
c = Rights and duties
#- locales/fr/app.ftl
a = Droits &amp; devoirs
b = Droits & devoirs
c = Droits &amp; devoirs
#= quotes and letters as references, where the English has no sign of HTML
#- locales/en/app.ftl
a = Today’s mail
b = Click on “OK”
c = It’s the summer
d = Open this
#- locales/fr/app.ftl
a = Le courrier d&#39;aujourd&#39;hui
#~               ^^^^^
#~                           ^^^^^
b = Cliquez sur &quot;OK&quot;
#~              ^^^^^^
#~                      ^^^^^^
c = C&rsquo;est l&#39;&eacute;t&eacute;
#~   ^^^^^^^
#~               ^^^^^
#~                    ^^^^^^^^
#~                             ^^^^^^^^
d = Ouvrir &#8238;ceci
#~         ^^^^^^^
#= HTML in the English; spaces
#- locales/en/app.ftl
a = Today’s <b>mail</b>
b = It&#39;s the summer
c = Take 5 km
#- locales/fr/app.ftl
a = Le <b>courrier</b> d&#39;aujourd’hui
b = C&rsquo;est l&#39;été
c = Prendre 5&nbsp;km et 3&#160;km
