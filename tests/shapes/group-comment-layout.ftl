#= at the end, before another group, without a line above, without one below
#- locales/en/app.ftl
## One
#~|^^^^^^

## Two
#~|^^^^^^
a = A
## Three
#~|^^^^^^^^
## goes on

b = B

## Four
#~|^^^^^^^

#= right, an end of a group, a free comment below
#- locales/en/app.ftl
## One

a = A

## Two

# Free

b = B

##

c = C

##
#- locales/fr/app.ftl
## Un
a = A
