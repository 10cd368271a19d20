help = Help
