#= another host, path, scheme, mail address, number
#- locales/en/app.ftl
host = See https://example.org/help
path = See https://example.org/help
scheme = See https://example.org
mail = Write to office@alliance.test
phone = Call +49 30 1234567
none = See our page
#- locales/fr/app.ftl
host = Voir https://example.com/help.
#~          ^^^^^^^^^^^^^^^^^^^^^^^^
path = Voir <b>https://example.org/aide</b>
#~             ^^^^^^^^^^^^^^^^^^^^^^^^
scheme = Voir http://example.org
#~            ^^^^^^^^^^^^^^^^^^
mail = Écrire à bureau@alliance.test
#~              ^^^^^^^^^^^^^^^^^^^^
phone = Appeler le +33 1 23 45 67 89
#~                 ^^^^^^^^^^^^^^^^^
none = Voir notre page sur www.example.com
#~                         ^^^^^^^^^^^^^^^
#= the language of an address, spaces of a number, hosts that are allowed, files
#- portolan.toml
links.hosts = ["wikipedia.org"]
#- locales/en/app.ftl
lang = See https://example.org/en/help
phone = Call +49 30 1234567
wiki = See our page
file = Open the file
mail = For example: name@city.example
#- locales/fr/app.ftl
lang = Voir https://example.org/fr/help
phone = Appeler le +49 30 123 45 67
wiki = Voir https://fr.wikipedia.org/wiki/Palerme
file = Ouvrir notes.txt
mail = Par exemple : nom@ville.example
