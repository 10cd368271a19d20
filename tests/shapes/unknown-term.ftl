#= in an attribute, with arguments, as a selector, in another term, in other letters
-ville = Łódź
save = Enregistrer
    .title = { -vile }
#~             ^^^^^
call = { -cite(case: "genitif") }
#~       ^^^^^
select = { -pays.genre ->
#~         ^^^^^
   *[masculin] le { -Ville }
#~                  ^^^^^^
}
-reseau = Réseau de { -villes }
#~                    ^^^^^^^
argument = { NUMBER(-nombre) }
#~                  ^^^^^^^
#= it cannot be read, is a message, was commented out, or is translated like a word
#- locales/en/app.ftl
about = About { -brand } of { -city }
-brand = Portolan
-city = Łódź
city = City
#- locales/de/app.ftl
about = Über { -marke } aus { -Stadt }
#~             ^^^^^^
#~                            ^^^^^^
-brand = Portolan
-city = Łódź
# -stadt = Stadt
-stadt Stadt
city = { -town }
#~       ^^^^^
town = Stadt
#= the files of its bundle do not have it
#- portolan.toml
[bundle.all]
files = ["app"]
#- locales/en/app.ftl
about = About { -brand }
#~              ^^^^^^
#- locales/en/names.ftl
-brand = Portolan
#= in another file, below; one that English has and this language lacks is missing, which another rule tells
#- locales/en/app.ftl
about = About { -brand } and { -city }
-city = Łódź
#- locales/en/names.ftl
-brand = Portolan
#- locales/it/app.ftl
about = Su { -brand } e { -city } e { -proprio(case: "x") }
-proprio = proprio
#- locales/it/names.ftl
-brand = Portolan
#= in quotes, in a comment, with a dash before a word or a number
# { -gone }
quotes = { "{ -gone }" } -gone
number = { -1 }
