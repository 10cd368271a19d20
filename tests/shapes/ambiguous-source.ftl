#= a verb or a noun, with dots, in capitals
#- locales/en/app.ftl
file = File
#~     ^^^^
copy = Copy…
#~     ^^^^^
p-1 = PRINT
#~    ^^^^^
#= a comment, a group, an id that tells, several words, another word, an attribute
#- locales/en/app.ftl
# A verb
copy = Copy
button-copy = Copy
open = Open file
city = City
share = Share
    .title = Send it to a friend

## The menu of files

print = Print

##

view = View
#~     ^^^^
