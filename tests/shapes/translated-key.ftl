#= a key code, a key of several letters, a letter for a key code
#- locales/en/app.ftl
a =
    .keycode = VK_F12
b =
    .key = F5
c =
    .keycode = VK_A
#- locales/fr/app.ftl
a =
    .keycode = VK_ECHAP
#~             ^^^^^^^^
b =
    .key = Touche
#~         ^^^^^^
c =
    .keycode = A
#~             ^
#= another letter, the same name
#- locales/en/app.ftl
a =
    .key = S
b =
    .keycode = VK_F12
#- locales/fr/app.ftl
a =
    .key = E
b =
    .keycode = VK_F12
