#= Japanese, Korean, Chinese
#- locales/en/app.ftl
a =
    .label = Save
    .accesskey = S
b = Open
    .accesskey = O
#- locales/ja/app.ftl
a =
    .label = 保存
    .accesskey = 存
#~               ^
#- locales/ko/app.ftl
b = 열기
    .accesskey = 열
#~               ^
#- locales/zh/app.ftl
b = 打开
    .accesskey = 开
#~               ^
#= another Latin letter, a language with letters
#- locales/en/app.ftl
a = Save
    .accesskey = S
#- locales/ja/app.ftl
a = 保存
    .accesskey = H
#- locales/el/app.ftl
a = Αποθήκευση
    .accesskey = Α
