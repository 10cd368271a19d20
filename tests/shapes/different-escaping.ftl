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
