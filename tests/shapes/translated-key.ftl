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
#= a literal, a variant, another way to write the attribute
#- locales/en/app.ftl
a =
    .key = Delete
b =
    .key = { PLATFORM() ->
        [macos] Backspace
       *[other] Delete
    }
c =
    .keyCode = VK_F5
d =
    .key = { PLATFORM() ->
        [macos] H
       *[other] F1
    }
#- locales/pl/app.ftl
a =
    .key = { "Usuń" }
#~           ^^^^^^
b =
    .key = { PLATFORM() ->
        [macos] Backspace
       *[other] Sterowanie
#~              ^^^^^^^^^^
    }
c =
    .keyCode = KLAWISZ
#~             ^^^^^^^
d =
    .key = { PLATFORM() ->
        [macos] J
       *[other] F1
    }
#= a word for a letter, in attributes of several names
#- locales/en/app.ftl
find =
    .findkey = f
save =
    .key = { PLATFORM() ->
        [macos] s
       *[other] S
    }
other =
    .key = g
#- locales/pl/app.ftl
find =
    .findkey = znajdź
#~             ^^^^^^
save =
    .key = { PLATFORM() ->
        [macos] zapisz
#~              ^^^^^^
       *[other] Z
    }
other =
    .key = F3
