#= mended, its file is gone, its id is another one, its rule is off (on disk)
#- portolan.toml
baseline = "known.txt"
[rules]
copied = "off"
#- known.txt
locales/fr/app.ftl city unknown-variable 388d75e79ee2
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/gone.ftl - missing-final-newline 0123456789ab
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl town unknown-variable 388d75e79ee2 3
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl save copied 0123456789ab
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
city = City
village = Town
save = Save all of it
#- locales/fr/app.ftl
city = Ville
village = { $name }
save = Save all of it
#= some of several are mended, with words that are others now (on disk)
#- portolan-baseline.txt
locales/fr/app.ftl save duplicate-id 43846042860f 3
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl city unknown-variable 0123456789ab
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
city = City
#- locales/fr/app.ftl
save = Enregistrer
save = Garder
city = { $name }
#= as many as before, or more; lines that two branches have added (on disk)
#- portolan-baseline.txt
locales/fr/app.ftl save duplicate-id 43846042860f 2
locales/fr/app.ftl save duplicate-id 43846042860f
locales/fr/app.ftl city unknown-variable 388d75e79ee2
locales/fr/app.ftl save copied broken
#- locales/en/app.ftl
save = Save
city = City
#- locales/fr/app.ftl
save = Enregistrer
save = Garder
city = { $name }
save = Conserver
save = Retenir

