#= one letter, a term of one letter, ninety letters
#- locales/en/app.ftl
a = A
#~|^
-b = B
#~|^^
a234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890 = C
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#= two letters, a translation
#- locales/en/app.ftl
ok = OK
#- locales/fr/app.ftl
x = X
