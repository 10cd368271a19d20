### Lire les déclarations et y souscrire : les documents, leurs revendications, les signatures et les résolutions des conseils.
### Chargé avec common.ftl, où se trouvent les noms des déclarations.
### Le guide de rédaction et de traduction se trouve dans locales/README.md.

## La bibliothèque des déclarations

declaration-page = Les déclarations adoptées par des villes
    .description = Lisez ce que demandent les villes, voyez qui a signé et découvrez comment votre conseil peut faire de même.

declaration-count =
    { $count ->
        [0] Aucun document ne correspond à votre choix.
        [one] { $count } document correspond à votre choix.
       *[other] { $count } documents correspondent à votre choix.
    }

declaration-charter = { -palermo-charter } de 2015
    .text = Elle considère la mobilité comme un droit inaliénable et entend abolir le permis de séjour.

declaration-palermo = { -palermo-declaration } de juin 2021
    .text = Signée par 33 maires, elle résume en cinq revendications ce que défendent les villes de notre réseau.

declaration-villeurbanne = { -villeurbanne-declaration } de novembre 2023
    .text = Signée par 21 villes et l’{ -anvita }, elle reprend les revendications de 2021 et y ajoute la carte { -city-id }.

declaration-brief = Note d’orientation du 12 janvier 2026
    .text = « Solidarity Cities: Pioneering Alternatives in Migration Policy » est une publication du réseau, non une déclaration.

declaration-kind =
    { $kind ->
        [charter] Une charte à lire
        [declaration] Une déclaration à soutenir
        [brief] Une note d’orientation politique
       *[other] Un autre type de texte
    }

declaration-adopted = Document adopté le { DATETIME($date, dateStyle: "long") }. Lieu : { $place }

declaration-length =
    { $pages ->
        [one] Le texte tient sur { $pages } page.
       *[other] Le texte tient sur { $pages } pages.
    }

declaration-open = Lire le texte
    .aria-label = Lire le texte de ce document : { $title }

## Les cinq revendications de la Déclaration de Palerme
## La valeur est le titre d’une revendication, l’attribut son texte. Ce sont des résumés, non des citations.

declaration-demands =
    { $count ->
        [one] La revendication
       *[other] Les { $count } revendications
    }
    .intro = Nous les résumons ici avec des mots simples. C’est le texte signé qui fait foi.

declaration-demand-number = Revendication { $number }

declaration-demand-asylum = L’asile est un droit pour toutes et tous
    .text = Les villes se prononcent contre les zones de transit et contre les camps fermés aux frontières extérieures de l’Europe.

declaration-demand-admission = Les villes devraient pouvoir accueillir directement des personnes
    .text = Là où une municipalité est prête à accueillir des personnes, il devrait y avoir une voie directe pour le faire.

declaration-demand-funding = L’argent de l’UE devrait parvenir directement aux municipalités
    .text = L’arrivée et la vie en commun se passent dans la municipalité. Les villes demandent des financements qui lui parviennent sans détour.

declaration-demand-solidarity = Les responsabilités devraient être partagées équitablement
    .text = Les villes veulent plus de solidarité dans toute l’Europe : entre les villes, entre les régions et entre les États.

declaration-demand-pathways = Il faut des voies légales et sûres pour venir
    .text = Des voies légales de migration devraient remplacer les trajets dangereux.

declaration-new-card = Ce qui était nouveau en 2023 : la carte { -city-id }
    .text = La déclaration propose la carte comme outil de citoyenneté urbaine : une façon d’appartenir à la ville où l’on vit.

declaration-charter-note = La charte est venue en premier
    .text = Elle est plus ancienne que le réseau lui-même, fondé en juin 2021.

## Signatures

declaration-signatures =
    { $count ->
        [0] Il n’y avait aucune signature au { DATETIME($date, dateStyle: "long") }.
        [one] { $count } signature au { DATETIME($date, dateStyle: "long") }
       *[other] { $count } signatures au { DATETIME($date, dateStyle: "long") }
    }

declaration-signed-by-both =
    { $cities ->
        [one] { $cities } ville
       *[other] { $cities } villes
    } et { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }

declaration-signer =
    { $signer ->
        [organisation] { $name } a signé en tant qu’organisation.
        [city] { $name } a signé par décision de son conseil municipal.
       *[other] { $name } a signé à titre individuel.
    }

declaration-mayor =
    { $gender ->
        [feminine] La maire, { $name }, a signé pour sa ville : { $city }
        [masculine] Le maire, { $name }, a signé pour sa ville : { $city }
       *[other] { $name }, à la tête de la ville, a signé au nom de la population : { $city }
    }

declaration-signed-on = Signature du { DATETIME($date, dateStyle: "long") }

declaration-signatures-new =
    { $count ->
        [0] Personne n’a signé depuis le { DATETIME($date, dateStyle: "long") }.
        [one] { $count } nouvelle signature depuis le { DATETIME($date, dateStyle: "long") }
       *[other] { $count } nouvelles signatures depuis le { DATETIME($date, dateStyle: "long") }
    }

declaration-signatures-open = Voir toutes les signatures
    .fold = Afficher seulement les premiers noms

declaration-signatures-empty = Aucun nom ne figure encore ici
    .hint = Les noms apparaissent dès que le réseau les a vérifiés.

## Le formulaire de soutien

declaration-endorse = Votre municipalité souhaite souscrire à ce texte : { $title }
    .intro = Souscrire signifie que votre conseil municipal soutient le texte par une résolution. Il ne prend aucun engagement politique contraignant.

declaration-endorse-who = Au nom de qui remplissez-vous ce formulaire ?
    .hint = La personne qui remplit le formulaire n’est pas forcément celle qui signe.

declaration-endorse-name = Qui va signer ?
    .placeholder = Nom tel qu’il doit apparaître dans la liste
    .aria-label = Qui va signer ? Prénom et nom de famille

declaration-endorse-office = Fonction de cette personne
    .placeholder = Par exemple : maire, adjointe ou adjoint aux affaires sociales

declaration-endorse-form = Comment devons-nous désigner cette personne ?
    .feminine = Au féminin
    .masculine = Au masculin
    .neutral = Sans indiquer de genre

declaration-endorse-public = Le nom, la fonction et la ville peuvent être visibles par tout le monde sur ce site.
    .error = Sans cet accord, nous ne pouvons pas inscrire le nom sur la liste.

declaration-endorse-send = Transmettre le soutien
    .confirm = Transmettre le soutien de cette ville : { $city } ?

declaration-endorse-sent = { $city } a transmis son soutien le { DATETIME($date, dateStyle: "long") }. Nous vous écrirons après l’avoir lu.

## Comment un conseil adopte une résolution
## Ces étapes sont habituelles en de nombreux endroits ; chaque municipalité suit ses propres règles.

declaration-council = Du texte à la résolution
    .note = Chaque conseil a ses propres règles. Considérez ces étapes comme une suggestion.

declaration-council-read = Lire le texte ensemble
    .text = Discutez des revendications avec les services et les initiatives qui connaissent la situation sur le terrain.

declaration-council-draft = Rédiger un projet
    .text = Une page suffit souvent : à quoi souscrit le conseil, et pourquoi cela compte pour votre ville.

declaration-council-debate = Présenter le projet au conseil
    .text = Demandez assez tôt quand le conseil se réunit et qui peut inscrire un point à l’ordre du jour.

declaration-council-vote = Faire voter le conseil
    .text = Si une majorité se dégage, la résolution peut être signée et transmise ici.

declaration-council-result =
    { $yes ->
        [0] Sur { $total } votes, aucun n’était favorable.
        [one] Sur { $total } votes, { $yes } était favorable.
       *[other] Sur { $total } votes, { $yes } étaient favorables.
    }

declaration-council-days =
    { $days ->
        [0] Le conseil se réunit aujourd’hui.
        [one] Le conseil se réunit dans { $days } jour.
       *[other] Le conseil se réunit dans { $days } jours.
    }

declaration-state =
    { $state ->
        [draft] Un projet est en cours de rédaction.
        [debate] Le conseil en débat.
        [passed] Le conseil a adopté la résolution.
        [rejected] Le conseil a voté contre.
        [published] Le soutien est visible dans la liste.
       *[other] Rien n’a été transmis.
    }

## Filtres, recherche, téléchargements

declaration-filter-year = Année d’adoption
    .all = Toutes les années

declaration-filter-signer = Afficher les signatures
    .cities = des villes seulement
    .organisations = des organisations seulement
    .everybody = des villes, des organisations et des personnes

declaration-filter-name = Chercher un nom dans la liste
    .placeholder = Nom d’une ville ou d’une personne
    .aria-label = Chercher un nom dans la liste ; la liste se réduit à mesure que vous saisissez

declaration-sort = Ordre de la liste
    .newest = Signatures les plus récentes d’abord
    .alphabet = Par nom de ville

declaration-file = PDF dans cette langue : { $language } ({ NUMBER($size, maximumFractionDigits: 1) } Mo)

declaration-file-languages =
    { $count ->
        [0] Il n’y a encore aucun fichier à télécharger.
        [one] Vous pouvez télécharger le document en { $count } langue.
       *[other] Vous pouvez télécharger le document en { $count } langues.
    }

declaration-file-table =
    { $count ->
        [one] Télécharger les signatures sous forme de tableau ({ $count } ligne)
       *[other] Télécharger les signatures sous forme de tableau ({ $count } lignes)
    }
    .title = Pour les tableurs

declaration-print = Imprimer ce document
    .title = Imprime le texte sans menus ni images

## Comparer deux déclarations

declaration-compare = Deux déclarations côte à côte
    .intro = Choisissez deux textes et voyez ce qu’ils ont en commun et en quoi ils diffèrent.

declaration-compare-first = Texte de gauche
    .second = Texte de droite

declaration-compare-shared =
    { $count ->
        [0] Les deux textes n’ont aucune revendication en commun.
        [one] { $count } revendication figure dans les deux textes.
       *[other] { $count } revendications figurent dans les deux textes.
    }

declaration-compare-passage =
    { $where ->
        [both] Figure dans les deux textes
        [left] Seulement dans le texte de gauche
        [right] Seulement dans le texte de droite
       *[other] Comparaison impossible
    }

declaration-compare-years =
    { $years ->
        [0] Moins d’un an les sépare.
        [one] { $years } an les sépare.
       *[other] { $years } ans les séparent.
    }

declaration-compare-missing = Veuillez choisir un second texte pour la comparaison.

declaration-compare-same = Vous avez choisi le même texte des deux côtés.

## Erreurs

declaration-error-twice = { $name } figure déjà dans la liste. Une personne ne peut signer un texte qu’une seule fois.

declaration-error-resolution = Il manque la résolution. Veuillez l’ajouter avant de transmettre le soutien.

declaration-error-early = Le vote ne peut pas être antérieur à la déclaration elle-même, qui date du { DATETIME($date, dateStyle: "long") }.

declaration-error-text = Le texte de ce document ne se charge pas
    .retry = Charger de nouveau le texte
