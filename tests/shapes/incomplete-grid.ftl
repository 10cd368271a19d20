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
#= one variant has one form for every number, another chooses
files = { $a ->
    [one] { $b ->
        [one] Une ville d’un pays
       *[other] Une ville de { $b } pays
    }
   *[other] { $a } villes de { $b } pays
#~                             ^^
}
#= the number is not shown there, what chooses is no plural, the choice stands below another
files = { $a ->
    [one] { $b ->
        [one] Une ville d’un pays
       *[other] Une ville de { $b } pays
    }
   *[other] { $a } villes
}
words = { $a ->
    [x] { $b ->
        [m] lui
       *[f] elle
    }
   *[y] { $b }
}
below = { $a ->
    [one] { $b ->
        [one] Une ville
       *[other] { $b } villes
    }
   *[other] { $c ->
        [x] { $b ->
            [one] Un pays
           *[other] { $b } pays
        }
       *[y] Rien
    }
}
#= what `missing-plural-form` says of the same selector
#- locales/en/app.ftl
files = { $a ->
    [one] { $b ->
        [one] One city of one country
       *[other] One city of { $b } countries
    }
   *[other] { $b ->
        [one] { $a } cities of one country
       *[other] { $a } cities of { $b } countries
    }
}
#- locales/pl/app.ftl
files = { $a ->
    [one] { $b ->
        [one] Miasto { $b } kraju
        [few] Miasto { $b } krajów
       *[many] Miasto { $b } krajów
    }
    [few] { $b ->
        [one] { $a } miasta { $b } kraju
        [few] { $a } miasta { $b } krajów
       *[many] { $a } miasta { $b } krajów
    }
   *[many] { $b ->
#~           ^^ missing-plural-form
        [one] { $a } miast { $b } kraju
       *[many] { $a } miast { $b } krajów
    }
}
