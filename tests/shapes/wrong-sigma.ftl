#= at the end, inside, before a tag
#- locales/el/app.ftl
one = Ο δήμοσ.
#~      ^^^^^
two = Η αλληλεγγύηςμας και η <b>πόλησ</b>
#~      ^^^^^^^^^^^^^^
#~                              ^^^^^
three =
    .title = ςτο λιμάνι
#~           ^^^
#= right, elided, capitals, first parts
#- locales/el/app.ftl
one = Ο δήμος σας, σ’ αυτόν, ΔΗΜΟΣ, προσ-έρχομαι, σ.
