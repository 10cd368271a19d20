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
#= addresses behind references to characters, in Markdown, behind a tab, in attributes of messages
#- locales/en/app.ftl
a = <a href="java&#115;cript:x">y</a> <a href="javascript&colon;x">y</a>
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#~                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
b = See [this](javascript:x)
#~             ^^^^^^^^^^^^
c = Go <svg/onload=x> <x onclick=x>there
#~     ^^^^^^^^^^^^^^
#~                    ^^^^^^^^^^^^^
d = Go
    .href = javascript:x
#~          ^^^^^^^^^^^^
    .onclick = go()
#~             ^^^^
    .formaction = DATA:text/html,x
#~                ^^^^^^^^^^^^^^^^
e = <Link rel="stylesheet" href="/x">y</Link> <Style>y</Style>
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#~                                            ^^^^^^^
#= components, and attributes that only look like it
#- locales/en/app.ftl
a = <Link>Open</Link> or <Object>read</Object>
b = Go
    .once = x(1)
    .onedge = At the edge: (1)
    .title = JavaScript: on (2)
    .href = /data:x
c = See [data: 3](the list)
