#= elements, attributes, addresses
#- locales/en/app.ftl
a = <script>x</script>
#~  ^^^^^^^^
b = <img src="x" onerror="y">
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^
c = <a href=" java script:x">y</a>
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^
d = <a href="DATA:text/html,x">y</a>
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
e = <iframe src="/x"></iframe>
#~  ^^^^^^^^^^^^^^^^^
#= what looks like it
#- locales/en/app.ftl
a = <a href="/data:x">y</a> <a href="{ $data }" one="1">x</a>
