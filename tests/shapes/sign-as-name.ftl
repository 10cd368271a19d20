#= a sign, an emoji, dots
a = Fermer
    .aria-label = ×
#~                ^
b =
    .alt = ★
#~         ^
c =
    .aria-label = …
#~                ^
#= words, a title that is seen, empty on purpose
a =
    .aria-label = × Fermer
b =
    .title = ★
c =
    .alt = { "" }
#= a literal, a variant
a = Fermer
    .aria-label = { "✕" }
#~                  ^^^
b =
    .alt = { PLATFORM() ->
        [macos] ⌘
#~              ^
       *[other] Touche Ctrl
    }
