#= no tags, the source as a target, one twice (on disk)
#- portolan.toml
source = "english"
#~       ^^^^^^^^^
targets = ["f r", "fr", "en", "de", "FR", "français"]
#~         ^^^^^
#~                      ^^^^
#~                                  ^^^^
#~                                        ^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= a nickname, a gate, a bundle, a place that lets something pass (on disk)
#- portolan.toml
targets = ["gr", "fr"]
#~         ^^^^
[gate.it]
#~    ^^
missing = 0
[bundle.app]
files = ["app"]
locales = ["fr", "de", "deutsch"]
#~               ^^^^
#~                     ^^^^^^^^^
[[allow]]
rule = "copied"
locale = "pl"
#~       ^^^^
reason = "they are names"
#- locales/en/app.ftl
save = Save
#= folders that are no languages (on disk)
#- portolan.toml
source = "en"
paths = "locales/{locale}/{file}.ftl"
#~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#- locales/french/app.ftl
save = Enregistrer
#- locales/fr/app.ftl
save = Enregistrer
#= two languages in one folder, two gates of one (on disk)
#- portolan.toml
targets = ["el", "fr"]
[locale.el]
#~      ^^
code = "fr"
[gate.fr]
missing = 0
[gate.FR]
#~    ^^
missing = 1
#- locales/en/app.ftl
save = Save
#= other configurations (on disk)
#- i18n.toml
fallback_language = "English"
#~                  ^^^^^^^^^
[fluent]
assets_dir = "i18n"
#- i18n/en/app.ftl
save = Save
#= a list of languages of another tool (on disk)
#- l10n.toml
locales = ["fr", "f_r_"]
#~               ^^^^^^
[[paths]]
reference = "locales/en/**/*.ftl"
l10n = "locales/{locale}/**/*.ftl"
#- locales/en/app.ftl
save = Save
#= tags of any form, a code that is told, folders that hold no catalogues (on disk)
#- portolan.toml
source = "en-GB"
targets = ["pt-BR", "zh-Hant", "hsb", "el", "sr_Latn"]
[locale.el]
code = "gr"
[locale.en-GB]
code = "en"
[gate.pt-BR]
missing = 0
#- locales/en/app.ftl
save = Save
#- locales/gr/app.ftl
save = Αποθήκευση
#- locales/images/readme.txt
nothing
