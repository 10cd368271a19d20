#= plurals, words, in an attribute
a = { $files ->
    [one] { $folders ->
#~          ^^^^^^^^
       *[other] un fichier
    }
   *[other] { $folders ->
        [one] un dossier
       *[other] des dossiers
    }
}
b = { $x ->
    [a] { $y ->
        [c] 1
        [d] 2
       *[e] 3
    }
   *[b] { $y ->
#~        ^^
        [c] 4
       *[e] 5
    }
}
c =
    .title = { $x ->
        [a] { $y ->
            [c] 1
           *[e] 3
        }
       *[b] { $y ->
#~            ^^
           *[e] 5
        }
    }
#= full, of different variables, only one inside
a = { $x ->
    [a] { $y ->
        [c] 1
       *[e] 3
    }
   *[b] { $z ->
        [d] 1
       *[e] 3
    }
}
b = { $x ->
    [0] rien
   *[b] { $y ->
        [d] 1
       *[e] 3
    }
}
