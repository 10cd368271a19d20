#= the English of a text, of an attribute alone, of one plural form, of a term (on disk)
#- portolan.toml
targets = ["pl"]
#- locales/en/app.ftl
save = Save the document
search = Search
    .title = Search around { $city }
cities = { $n ->
    [one] { $n } town
   *[other] { $n } cities
}
-brand = Portolan on the Web
close = Close
#- locales/pl/app.ftl
save = Zapisz
#~     ^^^^^^
search = Szukaj
    .title = Szukaj w { $city }
#~           ^^^^^^^^^^^^^^^^^^
cities = { $n ->
#~       ^
    [one] { $n } miasto
    [few] { $n } miasta
   *[many] { $n } miast
}
-brand = Portolan w sieci
#~       ^^^^^^^^^^^^^^^^
close = Zamknij
#- locales/.ledger/pl/app.ftl
# 084e56e18d43
-brand = Portolan Online

# 478d8ed4ad5d
cities =
    { $n ->
        [one] { $n } city
       *[other] { $n } cities
    }

# 00b8d851752c
close = Close

# b6a0c0c469c5
save = Save the changes

# dcef96697b8a
# .title 7c32b4aeb39c
search = Search
    .title = Search in { $city }
#= only its looks, only its variable, only its layout; laid out otherwise here; after more than one change (on disk)
#- portolan.toml
targets = ["el"]
#- locales/en/app.ftl
save = Save the Changes
search =
    Search
    .title = Search in { $country }
close = { "Close" }
#- locales/el/app.ftl
save =
    Αποθήκευση
#~  ^^^^^^^^^^
search = Αναζήτηση
    .title =
        Αναζήτηση σε { $city }
#~      ^^^^^^^^^^^^^^^^^^^^^^
close = Κλείσιμο
#~      ^^^^^^^^
#- locales/.ledger/el/app.ftl
# 9586fe4a3587 machine
close = Close

# 53e7614f02a3 reviewed
save = Save the changes

# 979987933ee0
# .title 8d8ba1cca28b
search = Search
    .title = Search in { $city }
#= translated anew or by hand since, missing, gone from the English, without a record, in a broken record (on disk)
#- portolan.toml
targets = ["pl"]
#- locales/en/app.ftl
save = Save the document
close = Close it
new = New
-brand = Portolan on the Web
search = Search it
    .title = Search around { $city }
#- locales/pl/app.ftl
save = Zapisz dokument
new = Nowy
-brand = Portolan w sieci
search = Szukaj
    .title = Szukaj w { $city }!
gone = Nie ma
#- locales/.ledger/pl/app.ftl
# 084e56e18d
-brand = Portolan Online

# 00b8d851752c
close = Close

# 00b8d851752c
gone = Gone

# b6a0c0c469c5
save = Save the changes

# .title 7c32b4aeb39c
search = Search
    .title = Search in { $city }
#= the English is as it was, in words and in what it shows (on disk)
#- portolan.toml
targets = ["pl"]
#- locales/en/app.ftl
# What the button says
save =

    Save the changes
search = Search
    .title = Search in {$city}
#- locales/pl/app.ftl
save = Zapisz
search = Szukaj
    .title = Szukaj w {  $city  }
#- locales/.ledger/pl/app.ftl
# b6a0c0c469c5
save = Save the changes

# dcef96697b8a
# .title 7c32b4aeb39c
search = Search
    .title = Search in { $city }
