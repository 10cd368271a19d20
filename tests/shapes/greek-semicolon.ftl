#= between clauses, twice, in a variant
#- locales/en/app.ftl
one = The list is closed; write to us
two = First; second; third
three = { $n ->
    [one] One city; it is open
   *[other] { $n } cities; they are open
}
#- locales/el/app.ftl
one = Ο κατάλογος έκλεισε; γράψτε μας
#~                       ^
two = Πρώτο; δεύτερο· τρίτο
#~         ^
three = { $n ->
    [one] Μία πόλη; είναι ανοιχτή
#~                ^
   *[other] { $n } πόλεις· είναι ανοιχτές
}
#= questions, lists of words, references
#- locales/en/app.ftl
one = Are you sure; really?
two = city;port;
three = A &amp; B
four = Choose a city; the list changes
#- locales/el/app.ftl
one = Είστε βέβαιοι; Αλήθεια;
two = πόλη;λιμάνι;
three = Α &amp; Β
four = Ποια πόλη; Η λίστα αλλάζει
