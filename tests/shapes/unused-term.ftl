#= used by itself alone, used in no file, named in a text only
#- locales/en/app.ftl
-self = I am { -self }
#~|^^^^^
-old = Old
#~|^^^^
-written = Network
#~|^^^^^^^^
a = The -written word
#= used by a text of no common bundle
#- portolan.toml
[bundle.web]
files = ["app"]
[bundle.mail]
files = ["mail"]
#- locales/en/app.ftl
-brand = City Network
#~|^^^^^^
#- locales/en/mail.ftl
a = { -brand }
#= used by an attribute, in a selector, by another file, by a translation alone
#- locales/en/app.ftl
-a = A
-b = B
    .gender = m
-c = C
-d = D
x = X
    .title = { -a }
y = { -b.gender ->
   *[m] M
}
#- locales/en/other.ftl
z = { -c }
#- locales/fr/app.ftl
-a = A
-b = B
    .gender = m
-c = C
-d = D
x = { -d }
    .title = { -a }
