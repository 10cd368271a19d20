#= both kinds of marks, at the end and inside
#- locales/es/app.ftl
one = Lea «Ciudades solidarias.»
#~                            ^^
two = Dijo “vengan todos.” Y vinieron.
#~                      ^^
three =
    .title = «{ $name } está aquí.»
#~                               ^^
#= after the mark, abbreviations, ellipses
#- locales/es/app.ftl
one = Lea «Ciudades solidarias».
two = Dijo “pan, vino, etc.” y se fue. «Espere...»
