#= below a message, without a line below, without one above
#- locales/en/app.ftl
# Licence
### The file
#~|^^^^^^^^^^^^

a = A

### More
#~|^^^^^^^^
#- locales/en/other.ftl
### The file
#~|^^^^^^^^^^^^
a = A
#= at the top, below the licence, twice
#- locales/en/app.ftl
# Licence

### The file

### More

## Group

a = A
