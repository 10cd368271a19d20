#= a text, an attribute, a text whose English has changed since (on disk)
#- portolan.toml
targets = ["pl"]
#- locales/en/app.ftl
save = Save the changes
search = Search
    .title = Search in { $city }
close = Close it
#- locales/pl/app.ftl
save = Zapisz
#~     ^^^^^^
search = Szukaj
    .title = Szukaj w { $city }
#~           ^^^^^^^^^^^^^^^^^^
close = Zamknij
#~      ^^^^^^^
#- locales/.ledger/pl/app.ftl
# 00b8d851752c machine
close = Close

# b6a0c0c469c5 machine
save = Save the changes

# dcef96697b8a machine reviewed
# .title 7c32b4aeb39c machine
search = Search
    .title = Search in { $city }
#= read, written by a person, changed by one since, not recorded (on disk)
#- portolan.toml
targets = ["pl"]
#- locales/en/app.ftl
save = Save the changes
close = Close
search = Search
    .title = Search in { $city }
new = New
#- locales/pl/app.ftl
save = Zapisz
close = Zamknij to
search = Szukaj
    .title = Szukaj w { $city }
new = Nowy
#- locales/.ledger/pl/app.ftl
# 00b8d851752c machine
close = Close

# b6a0c0c469c5 machine reviewed
save = Save the changes

# dcef96697b8a
# .title 7c32b4aeb39c reviewed
search = Search
    .title = Search in { $city }
#= only what readers are given: in a bundle that lists the locale (on disk)
#- portolan.toml
targets = ["de", "pl"]
paths = "locales/{locale}/{file}.ftl"
[bundle.web]
files = ["app"]
locales = ["pl"]
#- locales/en/app.ftl
save = Save the changes
#- locales/de/app.ftl
save = Zapisz
#- locales/pl/app.ftl
save = Zapisz
#~     ^^^^^^
#- locales/.ledger/de/app.ftl
# b6a0c0c469c5 machine
save = Save the changes
#- locales/.ledger/pl/app.ftl
# b6a0c0c469c5 machine
save = Save the changes
