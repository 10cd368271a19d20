# Sign at the quay.
# $count (number): how many ships are in, for example 4
# $name (string): the harbour, for example Genoa
ships = { $count ->
        [0] No ship is in <b>{ $name }</b>.
        [one] One ship is in <b>{ $name }</b>.
       *[other] { $count } ships are in <b>{ $name }</b>.
    }
    .title = Ships of { -brand }

# $who (string): who has come: captain, pilot, or anything else
arrived = { $who ->
        [captain] The captain
       *[other] Somebody
    } came on { DATETIME($day, dateStyle: "long") } in the { NUMBER($berth, type: "ordinal") ->
        [one] { $berth }st
        [two] { $berth }nd
        [few] { $berth }rd
       *[other] { $berth }th
    } berth.

notice = { ships }
    { arrived }

fog = Fog
