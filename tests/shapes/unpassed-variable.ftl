#= shown, formatted, one of two not passed
#- locales/fr/app.ftl
-a = Bonjour { $name }
#~             ^^^^^
-b = Il y en a { NUMBER($n) }
#~                      ^^
-c = { $x } et { $y }
#~               ^^
a = { -a } { -a }
b = { -b }
c = { -c(x: "1") }
#= passed by one of two, used by nobody, only chosen by
#- locales/fr/app.ftl
-a = Bonjour { $name }
-b = { $unused }
-c = { $case ->
   *[nom] A
    [gen] B
}
a = { -a } { -a(name: "Ada") }
c = { -c }
