open = Open
close = Close
