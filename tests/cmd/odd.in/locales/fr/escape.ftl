city = [31mVille[0m 1m ‮abc
