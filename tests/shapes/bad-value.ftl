#= another type, a level that there is not, a limit that is none (on disk)
#- portolan.toml
source = 1
#~       ^
targets = "fr"
#~        ^^^^
[rules]
copied = "warn"
#~       ^^^^^^
different-markup = false
#~                 ^^^^^
missing-file = "off"
[gate]
missing = -1
#~        ^^
stale = "5 %"
#~      ^^^^^
[gate.fr]
missing = "101%"
#~        ^^^^^^
#- locales/en/app.ftl
save = Save
#= lists with something else in it, a bundle without files, a name that no file can have (on disk)
#- portolan.toml
targets = ["fr", 1, ["de"]]
#~               ^
#~                  ^^^^^^
[bundle.none]
#~      ^^^^
formats = ["jsn"]
#~         ^^^^^
[bundle."a/b"]
#~      ^^^^^
files = ["app"]
[bundle.app]
files = ["app", "app"]
#~              ^^^^^
stale = "drop"
#~      ^^^^^^
minimum = 90
#~        ^^
#- locales/en/app.ftl
save = Save
#= where a table is wanted, a rule without a name, hosts, registers, ids (on disk)
#- portolan.toml
gate = 5
#~     ^
links.hosts = ["https://example.org/", "example.org"]
#~             ^^^^^^^^^^^^^^^^^^^^^^
ids.prefix = "flie"
#~           ^^^^^^
features.forbid = ["term", "terms"]
#~                 ^^^^^^
[locale.fr]
register = "vous"
#~         ^^^^^^
[[allow]]
#~|^^^^^^^^^
reason = "Straße"
#- locales/en/app.ftl
save = Save
#- locales/fr/app.ftl
save = Enregistrer
#= a glossary (on disk)
#- portolan.toml
glossary.file = "glossary.toml"
#- glossary.toml
[[term]]
#~|^^^^^^^^
fr = "asile"
[[term]]
source = "άσυλο"
fr = 3
#~   ^
[[term]]
source = "…"
#~       ^^^
fr = "x"
#- locales/en/app.ftl
save = Save
#= a filter of another tool (on disk)
#- l10n.toml
locales = "fr"
#~        ^^^^
[[paths]]
reference = "locales/en/**/*.ftl"
l10n = "locales/{locale}/**/*.ftl"
[[filters]]
path = "locales/{locale}/x.ftl"
action = "skip"
#~       ^^^^^^
#- locales/en/app.ftl
save = Save
#= values that there are, other keys and rules are other faults (on disk)
#- portolan.toml
target = "fr"
[rules]
copied = "off"
copyed = "error"
[gate]
missing = "0%"
stale = 0
stale-cosmetic = "100%"
[links]
hosts = ["example.org", "παράδειγμα.gr"]
[features]
forbid = ["terms", "selectors"]
#- locales/en/app.ftl
save = Save
