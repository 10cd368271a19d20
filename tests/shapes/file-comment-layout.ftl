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
#= what allows a rule to find something stands where it likes
#- locales/en/app.ftl
a = Save

### portolan: allow copied these are names
