harbour-name = Harbour office
hours = From { DATETIME($open, timeStyle: "short") } to { DATETIME($close, timeStyle: "short") } at { $desk }
