### Bibliothèque des approches locales : six domaines d’action, recherche et filtres, page d’une approche, partage, suggestions.
### Une approche est ce que fait une municipalité : un projet, une règle, un service, une façon de travailler.
### Les noms des villes et des pays viennent de cities.ftl et arrivent ici sous forme de variables.

## Domaines d’action
## La valeur est le titre d’un domaine, sur une vignette et dans les filtres ; l’attribut est la phrase qui suit.

approach-area-social = Droits sociaux et inclusion
    .description = Ce que font les villes pour que toutes les personnes qui y vivent puissent prendre part à la vie de la cité.

approach-area-arrival = Arrivée et sécurité du séjour
    .description = Comment les villes accueillent les personnes qui viennent d’arriver et soutiennent celles dont le séjour est incertain.

approach-area-participation = Participation politique
    .description = Comment les personnes migrantes peuvent faire entendre leur avis quand leur ville prend des décisions.

approach-area-intercultural = Inclusion interculturelle et lutte contre le racisme
    .description = Comment des personnes d’origines différentes façonnent ensemble leur ville, et ce qui est fait contre le racisme.

approach-area-civil-society = Collaboration avec les initiatives de la société civile
    .description = Comment les municipalités et les initiatives de leur population élaborent des projets et agissent côte à côte.

approach-area-networking = Travail en réseau et plaidoyer
    .description = Comment les villes unissent leurs forces et se font entendre des gouvernements et en Europe.

## La bibliothèque

approach-meta = Bibliothèque des approches locales
    .description = Des exemples concrets de la manière dont des villes européennes accueillent des personnes migrantes et réfugiées, classés par domaine d’action.

approach-title = Des idées que des villes ont mises en pratique
    .intro = Ce qui rend une ville accueillante se décide en grande partie sur le terrain. Découvrez ici comment d’autres s’y sont prises.

approach-scale = { -moving-cities } présente plus de 45 approches locales dans six domaines d’action.

approach-areas = Par où voulez-vous commencer ?
    .aria-label = Par où voulez-vous commencer ? Choisissez un domaine d’action

approach-area-count =
    { $approaches ->
        [0] Aucune approche dans ce domaine pour le moment
        [one] { $approaches } approche
       *[other]
            { $cities ->
                [one] { $approaches } approches dans { $cities } ville
               *[other] { $approaches } approches dans { $cities } villes
            }
    }

approach-picks = À lire pour commencer
    .shuffle = M’en montrer trois autres

approach-meaning = Qu’appelons-nous une approche locale ?
    .text = Tout ce qu’une municipalité fait de sa propre initiative pour accueillir des personnes : un projet, un service, une règle ou une façon de travailler.

approach-disclaimer = Une approche qui fonctionne dans une ville peut devoir être adaptée dans une autre. Les lois diffèrent d’un pays à l’autre.

## Recherche et filtres

approach-search = Rechercher dans la bibliothèque
    .placeholder = Un mot ou le nom d’une ville
    .aria-label = Rechercher dans la bibliothèque des approches locales

approach-search-results =
    { $count ->
        [0] « { $query } » n’apparaît dans aucune approche.
        [one] « { $query } » apparaît dans { $count } approche.
       *[other] « { $query } » apparaît dans { $count } approches.
    }

approach-results =
    { $approaches ->
        [0] { $area } : rien dans la bibliothèque pour le moment
        [one] { $area } : { $approaches } approche d’une ville
       *[other]
            { $cities ->
                [one] { $area } : { $approaches } approches, toutes de la même ville
               *[other] { $area } : { $approaches } approches de { $cities } villes
            }
    }

approach-total =
    { $count ->
        [one] La bibliothèque contient { NUMBER($count) } approche.
       *[other] La bibliothèque contient { NUMBER($count) } approches.
    }

approach-filter-area = Choisir un domaine d’action
    .all = Les six domaines d’action

approach-filter-city = Choisir une ville
    .all = Toutes les villes de la bibliothèque
    .aria-label = Choisir une ville pour ne voir que ses approches

approach-filter-group = À qui l’approche s’adresse-t-elle ?
    .hint = Beaucoup d’approches s’adressent à tout le monde. Elles figurent toujours dans la liste.

approach-filter-group-option =
    { $group ->
        [arrivals] Personnes qui viennent d’arriver
        [families] Familles avec enfants
        [youth] Jeunes sans leur famille
        [women] Femmes et filles
        [undocumented] Personnes sans titre de séjour
       *[other] Toute la population de la ville
    }

approach-filter-language = Afficher seulement ce qui peut se lire dans cette langue : { $language }

approach-filter-hidden =
    { $count ->
        [0] Vos filtres ne masquent rien.
        [one] Vos filtres masquent { $count } approche.
       *[other] Vos filtres masquent { $count } approches.
    }

approach-sort = Que voulez-vous voir en premier ?
    .aria-label = Que voulez-vous voir en premier ? Choisissez l’ordre des approches

approach-sort-option =
    { $order ->
        [newest] Approches les plus récentes
        [oldest] Approches les plus anciennes
        [city] Villes par ordre alphabétique
       *[other] Approches les plus proches de ma recherche
    }

approach-empty = Aucune approche ne correspond
    .hint = Essayez un autre mot ou choisissez moins de filtres.
    .suggest = Vous en connaissez une ? Parlez-nous-en

approach-empty-city = { $city } n’a encore aucune approche dans la bibliothèque.

approach-load-error = La bibliothèque ne répond pas. Veuillez patienter un peu, puis recharger la page.

## La page d’une approche

approach-page-meta = Une approche locale : { $title } ({ $city })

approach-page-place = Une approche locale { $where }

approach-started = Début le { DATETIME($date, dateStyle: "long") }

approach-started-unknown = La date de début ne nous a pas été communiquée.

approach-status =
    { $status ->
        [planned] Encore en préparation
        [running] En cours actuellement
        [finished] Arrivée à son terme
       *[other] État inconnu
    }

approach-duration = Cette approche a été menée du { DATETIME($start, dateStyle: "long") } au { DATETIME($end, dateStyle: "long") }.

approach-about = De quoi s’agit-il ?
    .goal = Ce que la ville veut changer
    .steps = Comment la ville s’y prend

approach-involved = Qui y prend part
    .lead = Qui en a la responsabilité principale
    .partners = Qui d’autre participe
    .funders = D’où vient l’argent

approach-involved-organisations =
    { $count ->
        [0] La municipalité la porte seule.
        [one] { $count } organisation participe : { $names }
       *[other] { $count } organisations participent : { $names }
    }

approach-lessons = Ce que d’autres peuvent en retenir
    .worked = Ce qui a bien fonctionné
    .difficult = Ce qui a été difficile

approach-quote = « { $quote } » Propos de : { $name }

approach-page-areas =
    { $count ->
        [one] Relève de ce domaine d’action : { $areas }
       *[other] Relève de ces domaines d’action : { $areas }
    }

approach-reading-time =
    { $minutes ->
        [0] Il vous faudra moins d’une minute pour lire ce texte.
        [one] Il vous faudra environ { $minutes } minute pour lire ce texte.
       *[other] Il vous faudra environ { $minutes } minutes pour lire ce texte.
    }

approach-languages =
    { $count ->
        [one] Peut se lire en { $count } langue : { $languages }
       *[other] Peut se lire en { $count } langues : { $languages }
    }

approach-language-fallback =
    { $language ->
        [de] Pas encore disponible dans votre langue. Voici le texte allemand.
        [el] Pas encore disponible dans votre langue. Voici le texte grec.
        [en] Pas encore disponible dans votre langue. Voici le texte anglais.
        [es] Pas encore disponible dans votre langue. Voici le texte espagnol.
        [fr] Pas encore disponible dans votre langue. Voici le texte français.
        [it] Pas encore disponible dans votre langue. Voici le texte italien.
        [pl] Pas encore disponible dans votre langue. Voici le texte polonais.
       *[other] Pas encore disponible dans votre langue. Voici le texte original.
    }

approach-contact = Vous aimeriez en savoir plus ? <a data-l10n-name="focal-point">Écrivez à la personne référente de la ville</a>.

approach-similar =
    { $count ->
        [0] Rien de vraiment semblable dans d’autres villes
        [one] { $count } ville fait quelque chose de semblable
       *[other] { $count } villes font quelque chose de semblable
    }

approach-browse = Poursuivre la lecture
    .previous = Approche précédente
    .next = Approche suivante
    .library = Retour à la bibliothèque

approach-gone = Cette approche ne figure plus dans la bibliothèque
    .text = La ville l’a peut-être retirée, ou elle a pu être fusionnée avec une autre.

## Partager, imprimer, télécharger

approach-share-mail = Recommander cette approche par courriel
    .subject = Vu dans une autre ville : { $title }
    .body = Voici comment on s’y prend { $where } : « { $title } ». C’est peut-être aussi une idée pour nous. Pour en savoir plus : { $address }

approach-print = Imprimer cette approche
    .title = Imprime le texte et les informations essentielles, sans menus ni images

approach-download =
    { $format ->
        [word] Télécharger au format Word ({ NUMBER($size, maximumFractionDigits: 1) } Mo)
        [plain] Télécharger le texte brut ({ NUMBER($size, maximumFractionDigits: 1) } Mo)
       *[other] Télécharger au format PDF ({ NUMBER($size, maximumFractionDigits: 1) } Mo)
    }

approach-save = Ajouter à ma collection
    .done = Désormais dans votre collection

approach-collection =
    { $count ->
        [0] Votre collection est vide
        [one] { $count } approche dans votre collection
       *[other] { $count } approches dans votre collection
    }
    .download = Tout réunir dans un seul fichier

## Proposer une approche

approach-suggest = Quelle approche manque encore ?
    .text = Dites-nous ce que fait votre ville, ou une ville que vous connaissez. Nous lisons chaque proposition avant toute publication.

approach-suggest-title = Donnez-lui un titre court
    .placeholder = Comment l’appelleriez-vous en une ligne ?
    .error = Sans titre, personne ne la trouvera dans la bibliothèque.

approach-suggest-city = Dans quelle ville se déroule-t-elle ?
    .placeholder = Commencez à saisir, puis choisissez dans la liste
    .error = Veuillez choisir une ville dans la liste.

approach-suggest-text = Décrivez-la en quelques phrases
    .hint = Qui fait quoi, et pour qui ? Merci de ne nommer personne qui pourrait ne pas le souhaiter.

approach-suggest-text-short =
    { $missing ->
        [one] Veuillez ajouter au moins { $missing } caractère pour que d’autres puissent comprendre.
       *[other] Veuillez ajouter au moins { $missing } caractères pour que d’autres puissent comprendre.
    }

approach-suggest-areas-many =
    { $limit ->
        [one] Veuillez ne pas cocher plus de { $limit } domaine d’action.
       *[other] Veuillez ne pas cocher plus de { $limit } domaines d’action.
    }

approach-suggest-link = Existe-t-il une page qui en dit plus ?
    .placeholder = Copiez son adresse dans ce champ
    .error = Une adresse web commence par https:// et ne contient pas d’espaces.

approach-suggest-date-error = Cette date est encore à venir : { DATETIME($date, dateStyle: "long") }. Veuillez la corriger ou indiquer que l’approche est en préparation.

approach-suggest-consent = Vous pouvez m’écrire si quelque chose n’est pas clair.

approach-suggest-send = Envoyer ma proposition
    .busy = Votre proposition est en cours d’envoi…

approach-suggest-thanks = Merci d’avoir proposé « { $title } »
    .text = Une personne de l’équipe éditoriale la lira et vous recontactera peut-être.
    .another = En proposer une autre
