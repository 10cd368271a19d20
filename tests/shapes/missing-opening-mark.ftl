#= none at all, the second one, before a placeable, never closed
#- locales/es/app.ftl
one = Qué hacemos?
#~               ^
two = ¿Seguro? Piénselo!
#~                     ^
three = <b>Cerrar { $name }?</b>
#~                         ^
    .title = ¿Cerrar ahora
#~           ^
#= in the middle, both, repeated, code, not translated
#- locales/en/app.ftl
copied = Close the tab?
#- locales/es/app.ftl
one = Si llueve, ¿qué hacemos?
two = ¡¿Seguro?! ¡¡¡Sí!!!
three = Vea https://example.org/?a=b (?)
copied = Close the tab?
#= a key
#- locales/en/app.ftl
a = Press ? or Shift+? to open it
#- locales/es/app.ftl
a = Pulse ? o Shift+? o <kbd>Ctrl ?</kbd> para abrirlo
