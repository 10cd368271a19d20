#= capitals, an underscore, in another file
#- locales/en/app.ftl
save-all = Save
Save-All = Save all
#~|^^^^^^^^
cut_text = Cut
cut-text = Cut the text
#~|^^^^^^^^
openFile = Open
#- locales/en/other.ftl
openfile = Open it
#~|^^^^^^^^
#= the same id twice, which is another fault; a term and a message
#- locales/en/app.ftl
saveAll = Save
saveAll = Save all
-brand-Name = Brand
brand-name = Brand
