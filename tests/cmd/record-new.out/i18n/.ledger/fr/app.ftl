# 71dc74873e23
save = Save
