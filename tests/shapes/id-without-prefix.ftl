#= by file, one of several, by the file's name, by group
#- portolan.toml
[ids]
prefix = { website = "website-", "pages/join" = ["join-", "member-"] }
group-prefix = { Donations = "donate-" }
#- locales/en/website.ftl
website-title = The harbour
menu-open = Open the menu
#~|^^^^^^^^^

## Donations
## What people give.

donate-now = Give now
give-more = Give more
#~|^^^^^^^^^

## Other

website-end = End
donate-end = End
#~|^^^^^^^^^^
#- locales/en/pages/join.ftl
member-name = Name
website-join = Join
#~|^^^^^^^^^^^^
#- locales/en/free.ftl
anything = Goes
#= the name of each file
#- portolan.toml
[ids]
prefix = "file"
#- locales/en/website.ftl
website = The harbour
website-title = The harbour
websites = More
#~|^^^^^^^^
-brand = Portolan
#- locales/en/404.ftl
anything = Goes
#= a group that is not there; translations are not looked at
#- portolan.toml
[ids]
group-prefix = { Donation = "donate-" }
#~               ^^^^^^^^
#- locales/en/website.ftl
title = The harbour
#- locales/fr/website.ftl
title = Le port
