#= in a plural form, in a platform, inside another selector
#- locales/en/app.ftl
a = { $n ->
    [one] { $name } has { $n } city
   *[other] { $name } has { $n } cities
}
b = { PLATFORM() ->
    [macos] Open { $file }
   *[other] Open { $file } now
}
c = See { $name }
#- locales/pl/app.ftl
a = { $n ->
    [one] { $name } ma { $n } miasto
    [few] Ma { $n } miasta
#~   ^^^
   *[many] { $name } ma { $n } miast
}
b = { PLATFORM() ->
    [macos] Otwórz
#~   ^^^^^
   *[other] Otwórz { $file }
}
c = { $x ->
    [a] Zobacz { $name }
   *[b] { $y ->
        [c] { $name }
       *[d] Zobacz
#~       ^
    }
}
#= for one number alone, its own number, not always in the English
#- locales/en/app.ftl
a = { $current } of { $total }
b = { $n ->
    [one] One
   *[other] { $n } by { $name }
}
#- locales/pl/app.ftl
a = { $total ->
    [one] Jedyne
    [few] { $current } z { $total }
   *[many] { $current } z { $total }
}
b = { $n ->
    [one] Jeden od { $name }
    [few] { $n }
   *[many] { $n } od { $name }
}
