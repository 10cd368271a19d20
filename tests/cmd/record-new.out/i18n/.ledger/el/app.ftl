# 53e7614f02a3
save = Save
