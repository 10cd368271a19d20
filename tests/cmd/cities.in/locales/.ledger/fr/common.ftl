# 71dc74873e23 reviewed
save = Save
