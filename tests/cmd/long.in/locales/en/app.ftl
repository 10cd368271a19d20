a = Short
