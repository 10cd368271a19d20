# a44e9e92caa9
contact = Write to us

# 3f78ef34acaf
join = Take part
