#= in an attribute, in a term, in few selectors with many variants
row =
#~|^^^
    .title = { $v0 ->
    [k0] x
   *[z] -
 }{ $v1 ->
    [k0] x
   *[z] -
 }{ $v2 ->
    [k0] x
   *[z] -
 }{ $v3 ->
    [k0] x
   *[z] -
 }{ $v4 ->
    [k0] x
   *[z] -
 }{ $v5 ->
    [k0] x
   *[z] -
 }{ $v6 ->
    [k0] x
   *[z] -
 }{ $v7 ->
    [k0] x
   *[z] -
 }{ $v8 ->
    [k0] x
   *[z] -
 }{ $v9 ->
    [k0] x
   *[z] -
 }
-term = { $v0 ->
#~|^^^^^
    [k0] x
   *[z] -
 }{ $v1 ->
    [k0] x
   *[z] -
 }{ $v2 ->
    [k0] x
   *[z] -
 }{ $v3 ->
    [k0] x
   *[z] -
 }{ $v4 ->
    [k0] x
   *[z] -
 }{ $v5 ->
    [k0] x
   *[z] -
 }{ $v6 ->
    [k0] x
   *[z] -
 }{ $v7 ->
    [k0] x
   *[z] -
 }{ $v8 ->
    [k0] x
   *[z] -
 }{ $v9 ->
    [k0] x
   *[z] -
 }
few = { $v0 ->
#~|^^^
    [k0] x
    [k1] x
    [k2] x
    [k3] x
    [k4] x
    [k5] x
    [k6] x
    [k7] x
   *[z] -
 }{ $v1 ->
    [k0] x
    [k1] x
    [k2] x
    [k3] x
    [k4] x
    [k5] x
    [k6] x
    [k7] x
   *[z] -
 }{ $v2 ->
    [k0] x
    [k1] x
    [k2] x
    [k3] x
    [k4] x
    [k5] x
    [k6] x
    [k7] x
   *[z] -
 }
#= selectors that read alike choose alike
same = { $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }{ $v0 ->
    [k0] x
   *[z] -
 }
