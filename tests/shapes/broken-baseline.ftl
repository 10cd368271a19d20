#= too few words, a finding of another tool, marks of a merge, digits that are none (on disk)
#- portolan.toml
baseline = "portolan-baseline.txt"
#- portolan-baseline.txt
# Findings that this project had
locales/fr/app.ftl save copied
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl:3:5: warning: save is copied
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
<<<<<<< HEAD
#~|^^^^^^^^^^^^
locales/fr/app.ftl save copied 0123456789ab
=======
#~|^^^^^^^
locales/fr/app.ftl open copied 0123456789ab 2
>>>>>>> theirs
#~|^^^^^^^^^^^^^^
locales/fr/app.ftl read copied 0123456789xy
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl read copied 0123456789abc
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= a path with a blank, no count, too much, letters, CRLF (on disk)
#- portolan-baseline.txt
locales/fr/my app.ftl save copied 0123456789ab\r
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl save copied 0123456789ab 0\r
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl σώσε copied 0123456789ab 1 2\r
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl save Copied 0123456789ab\r
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
locales/fr/app.ftl sa%ve copied 0123456789ab\r
#~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#- locales/en/app.ftl
save = Save
#= comments, blank lines, both sides of a merge, blanks at the ends, a file as a whole (on disk)
#- portolan-baseline.txt
\u{FEFF}# Findings

locales/fr/app.ftl save copied 0123456789ab
locales/fr/app.ftl save copied 0123456789ab 2
  locales/fr/app.ftl - missing-final-newline 0123456789ab   
\r
locales/fr/my%20app.ftl σώσε copied 0123456789ab\r
#- locales/en/app.ftl
save = Save
