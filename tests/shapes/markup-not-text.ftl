#= all four kinds
a = <![CDATA[ x ]]>
#~  ^^^^^^^^^
b = <!doctype html>
#~  ^^^^^^^^^
c = <?php x ?>
#~  ^^
d =
    .title = x <!-- y -->
#~             ^^^^
#= signs that begin nothing
a = What <? Who <!
