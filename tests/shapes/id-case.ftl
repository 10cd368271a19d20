#= capitals, underscores, a term
#- locales/en/app.ftl
save-changes = Save
close-window = Close
open-file = Open
print-page = Print
undo-last = Undo
redo-last = Redo
cut-text = Cut
copy-text = Copy
paste-text = Paste
find-text = Find
select-all = Select
show-help = Help
saveAll = Save all
#~|^^^^^^^
close_all = Close all
#~|^^^^^^^^^
-Brand = City
#~|^^^^^^
#= a file of another manner; a translation
#- locales/en/app.ftl
saveChanges = Save
closeWindow = Close
open-file = Open
#- locales/fr/app.ftl
saveChanges = Enregistrer
#= signs of units, and a word in capitals that is none
#- locales/en/app.ftl
memory-unit-KB = KB
memory-unit-GHz = GHz
save-changes = Save
close-window = Close
open-file = Open
print-page = Print
undo-last = Undo
include-URL-2 = Include the address
#~|^^^^^^^^^^^^^
#= units of energy and speed
#- locales/en/app.ftl
unit-kWh = { $n } kWh
save-it = Save it
open-it = Open it
close-it = Close it
show-it = Show it
hide-it = Hide it
