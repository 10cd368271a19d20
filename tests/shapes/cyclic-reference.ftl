#= itself, three of them, through an attribute, through terms
self = Moi et { self }
#~              ^^^^
a = { b }
#~    ^
b = { c }
c = { a }
find = { find.title }
#~       ^^^^^^^^^^
    .title = { find }
-one = { -two }
#~       ^^^^
-two = { -one(case: "dative") }
#= in one variant, as a selector, as an argument, over files, two circles in one text
#- locales/en/app.ftl
form = { $n ->
    [one] one
   *[other] { form }
#~            ^^^^
}
call = { NUMBER(call) }
#~              ^^^^
here = See { there }
#~           ^^^^^
both = { left } or { right }
#~       ^^^^
#~                   ^^^^^
left = { both }
right = { both }
#- locales/en/more.ftl
there = See { here }
#= only the translation, between two attributes, an attribute of a term
#- locales/en/app.ftl
city = City of { land }
land = Land
find =
    .title = Find
    .alt = Find
-brand = Portolan
    .case = none
#- locales/el/app.ftl
city = Πόλη της { land }
#~                ^^^^
land = Χώρα της { city }
find =
    .title = { find.alt }
#~             ^^^^^^^^
    .alt = { find.title }
-brand = Portolan
    .case = { -brand.case ->
#~            ^^^^^^^^^^^
       *[none] none
    }
#= several ways to one text, its own attribute, another of the same name, no text at all
top = { left } { right } { left }
left = { end }
right = { end }
end = Fin
find = { find.title }
    .title = Trouver
-brand = { -brand.gender ->
    [feminine] Ville
   *[other] Réseau
}
    .gender = feminine
brand = { -brand }
lost = { lost.title }
gone = { gone-too }
twice = Une fois
twice = { twice }
# { comment } = { comment }
name = { $name }
