### Carte et profils des villes et des réseaux qui accueillent des personnes en migration : recherche, filtres, profils, partage.
### Les noms des villes et des pays viennent de cities.ftl et arrivent ici sous forme de variables.

## La page

directory-meta = Villes et réseaux accueillants réunis sur une carte
    .description = Découvrez quelles villes et quels réseaux d’Europe accueillent des personnes migrantes et réfugiées, et ce qu’ils font.

directory-title = Qui agit déjà ?
    .intro = Regardez la carte ou parcourez la liste. Chaque fiche comporte un profil qui présente l’action d’une ville ou d’un réseau.

directory-scale = De la Pologne au Portugal, plus de 600 municipalités défendent une politique migratoire solidaire.

directory-research = { -moving-cities } approfondit le sujet
    .text = La plateforme a publié des études approfondies sur 28 villes dans dix pays.

directory-totals =
    { $cities ->
        [one] { NUMBER($cities) } ville
       *[other] { NUMBER($cities) } villes
    } et { $networks ->
        [one] { NUMBER($networks) } réseau
       *[other] { NUMBER($networks) } réseaux
    } figurent dans le répertoire.

directory-view = Comment voulez-vous explorer le répertoire ?
    .map = Sur une carte
    .list = Dans une liste

directory-kinds = Villes et réseaux
    .city = Le profil d’une ville présente une seule municipalité et sa propre action.
    .network = Le profil d’un réseau présente plusieurs municipalités qui agissent ensemble.

directory-kind =
    { $kind ->
        [city] Ville
        [network] Réseau de municipalités
       *[other] Autre type de fiche
    }

## Carte

directory-map =
    .aria-label = Carte de l’Europe avec des villes et des réseaux ; la liste contient les mêmes fiches
    .hint = Faites glisser la carte pour la déplacer. Choisissez un point pour ouvrir un profil.

directory-map-zoom =
    .closer = Zoom avant pour voir plus de détails
    .wider = Zoom arrière pour voir une zone plus étendue

directory-map-reset = Afficher de nouveau toute l’Europe
    .title = Revient à la vue de départ

directory-map-locate = Trouver des villes près de moi
    .denied = Votre appareil n’indique pas où vous êtes. Vous pouvez saisir le nom d’un lieu à la place.

directory-map-keyboard = Déplacez la carte à l’aide des flèches ; appuyez sur plus ou moins pour changer d’échelle.

directory-map-dot =
    { $kind ->
        [member] { $city }, membre du réseau { -alliance-short }
       *[other] { $city }, hors du réseau { -alliance-short }
    }
    .title = Ouvrir ce profil

directory-map-cluster =
    .aria-label =
        { $count ->
            [one] { $count } fiche ici ; appuyez sur Entrée pour la voir
           *[other] { $count } fiches proches les unes des autres ; appuyez sur Entrée pour les voir séparément
        }

directory-map-visible =
    { $count ->
        [0] Aucune fiche ne se trouve dans cette partie de la carte.
        [one] { $count } fiche se trouve dans cette partie de la carte.
       *[other] { $count } fiches se trouvent dans cette partie de la carte.
    }

directory-legend = Signification des symboles
    .open = Déplier la légende
    .close = Replier la légende

directory-legend-sign =
    { $sign ->
        [member] Ville membre de l’Alliance
        [city] Ville avec un profil
        [network] Siège d’un réseau
       *[other] Plusieurs fiches au même endroit
    }

directory-map-credit = Découvrez <a data-l10n-name="source">d’où viennent les données de la carte</a>.

directory-map-error = La carte ne peut pas s’afficher pour le moment
    .text = Toutes les fiches restent accessibles dans la liste.
    .list = Continuer avec la liste
    .retry = Recharger la carte

## Recherche

directory-search = Trouver une ville ou un réseau
    .placeholder = Par exemple : Marseille
    .aria-label = Trouver une ville ou un réseau par son nom

directory-search-results =
    { $count ->
        [0] Aucune fiche ne porte un nom contenant « { $query } ».
        [one] { $count } fiche porte un nom contenant « { $query } ».
       *[other] { $count } fiches portent un nom contenant « { $query } ».
    }

directory-search-suggestion = Vouliez-vous dire <a data-l10n-name="suggestion">{ $name }</a> ?

directory-search-clear = Vider le champ de recherche
    .title = Efface ce que vous avez saisi

directory-search-short =
    { $min ->
        [one] Veuillez saisir au moins { $min } lettre.
       *[other] Veuillez saisir au moins { $min } lettres.
    }

## Filtres

directory-filters = Affiner la liste
    .aria-label = Affiner la liste par domaine d’action, pays ou réseau

directory-filter-area = Domaines d’action
    .hint = Cochez-en plusieurs pour voir les fiches qui concernent au moins l’un d’eux.

directory-filter-area-option =
    { $count ->
        [0] { $area } : aucune fiche
        [one] { $area } : { $count } fiche
       *[other] { $area } : { $count } fiches
    }

directory-filter-country-option =
    { $cities ->
        [0] { $country } : aucune ville pour le moment
        [one] { $country } : { $cities } ville
       *[other] { $country } : { $cities } villes
    }

directory-filter-network = Appartenance à un réseau
    .any = Avec ou sans réseau

directory-filter-network-option =
    { $count ->
        [0] { $network } (aucune de ses villes n’a de profil)
        [one] { $network } ({ $count } de ses villes a un profil)
       *[other] { $network } ({ $count } de ses villes ont un profil)
    }

directory-filter-members = Uniquement les villes membres de l’{ -alliance }

directory-filter-apply =
    { $count ->
        [0] Rien à afficher avec ces filtres
        [one] Afficher { $count } fiche correspondante
       *[other] Afficher { $count } fiches correspondantes
    }

directory-filter-result =
    { $count ->
        [0] Aucune ville { $where } ne correspond à vos filtres ; total sans filtre : { NUMBER($total) }.
        [one] { $count } ville { $where } correspond à vos filtres ; total sans filtre : { NUMBER($total) }.
       *[other] { $count } villes { $where } correspondent à vos filtres ; total sans filtre : { NUMBER($total) }.
    }

directory-filter-remove = Retirer ce filtre : { $filter }

## Liste

directory-sort = Dans quel ordre ?
    .aria-label = Dans quel ordre ? Choisissez comment trier les fiches

directory-sort-option =
    { $order ->
        [name] Par ordre alphabétique
        [updated] Mises à jour les plus récentes d’abord
        [distance] Les plus proches de moi d’abord
       *[other] Plus grand nombre d’approches d’abord
    }

directory-distance = À environ { NUMBER($distance, maximumFractionDigits: 0) } km

directory-card-summary =
    { $approaches ->
        [0] Aucune approche pour le moment
        [one] { $approaches } approche
       *[other] { $approaches } approches
    }, { $areas ->
        [0] aucun domaine d’action choisi
        [one] { $areas } domaine d’action
       *[other] { $areas } domaines d’action
    }

directory-empty = Aucune ville et aucun réseau ne correspondent à votre choix
    .hint = Retirez les filtres l’un après l’autre ou regardez la carte entière.
    .reset = Recommencer avec toutes les fiches

directory-list-error = La liste n’a pas pu être chargée. Veuillez recharger la page dans un instant.

directory-bookmarks =
    { $count ->
        [0] Vous n’avez encore marqué aucune fiche
        [one] Vous avez marqué { $count } fiche
       *[other] Vous avez marqué { $count } fiches
    }
    .hint = Cette liste n’est conservée que sur cet appareil.

## Le profil d’une ville

directory-profile-meta = { $city } : l’accueil dans cette ville

directory-profile-place = { $city } est une municipalité située { $where }.

directory-profile-population =
    { $count ->
        [one] Population : { NUMBER($count) } personne au { DATETIME($date, dateStyle: "long") }
       *[other] Population : { NUMBER($count) } personnes au { DATETIME($date, dateStyle: "long") }
    }

directory-profile-work = Ce que fait la ville
    .empty = La municipalité n’a pas encore décrit son action.

directory-profile-area =
    { $area ->
        [social] { $city } agit pour les droits sociaux et l’inclusion.
        [arrival] { $city } agit pour l’accueil à l’arrivée et la sécurité du séjour.
        [participation] { $city } agit pour la participation politique.
        [intercultural] { $city } agit pour l’inclusion interculturelle et contre le racisme.
        [civil-society] { $city } collabore avec des initiatives de la société civile.
        [networking] { $city } agit par le travail en réseau et le plaidoyer.
       *[other] { $city } travaille aussi sur d’autres questions.
    }

directory-profile-approaches =
    { $count ->
        [0] Aucune approche de cette ville ne figure encore dans la bibliothèque
        [one] { $count } approche locale de cette ville
       *[other] { $count } approches locales de cette ville
    }
    .link = Voir dans la bibliothèque des approches

directory-profile-focal-point = À qui s’adresser au sein de la municipalité
    .text = La personne référente répond aux questions des autres villes et du réseau.
    .button = Écrire à la personne référente

directory-profile-focal-point-none = Personne n’a encore été désigné. Vous pouvez adresser vos questions à <a data-l10n-name="mail">info@iash-eu.org</a>.

directory-profile-documents =
    { $count ->
        [0] Aucun document à télécharger
        [one] { $count } document à télécharger
       *[other] { $count } documents à télécharger
    }

directory-profile-declaration = { $city } a signé la { -palermo-declaration } le { DATETIME($date, dateStyle: "long") }.

directory-profile-networks = Cette ville participe aussi à : { $networks }

directory-profile-website = Aller sur le site de la municipalité
    .aria-label = Aller sur le site de la municipalité : { $city }

directory-profile-picture =
    .alt = Vue de la ville : { $city }
    .credit = Photographie fournie par la municipalité

directory-profile-checked = La municipalité a vérifié ce profil pour la dernière fois le { DATETIME($date, dateStyle: "long") }.

directory-profile-old =
    { $months ->
        [one] Personne n’a vérifié ce profil depuis { $months } mois. Certaines informations ne sont peut-être plus à jour.
       *[other] Personne n’a vérifié ce profil depuis { $months } mois. Certaines informations ne sont peut-être plus à jour.
    }

## Le profil d’un réseau

directory-network-size =
    { $count ->
        [one] { $count } municipalité en faisait partie le { DATETIME($date, dateStyle: "medium") }.
       *[other] { $count } municipalités en faisaient partie le { DATETIME($date, dateStyle: "medium") }.
    }

directory-network-aims = Ce que le réseau veut accomplir
    .empty = Le réseau n’a pas encore présenté ses objectifs.

directory-network-cities = Villes de cette carte qui font partie du réseau : { $network }

## Tenir un profil à jour
## Visible uniquement par les personnes qui, dans une municipalité ou un réseau, s’occupent du profil.

directory-state =
    { $state ->
        [draft] Brouillon, visible par vous seulement
        [review] En cours de relecture par le réseau
        [published] Sur la carte, visible par tout le monde
       *[other] Retiré de la carte pour le moment
    }

directory-edit-progress = Part du profil déjà remplie : { NUMBER($share, style: "percent") }

directory-edit-summary = En bref : que faites-vous pour accueillir des personnes ?
    .hint =
        { $limit ->
            [one] { NUMBER($limit) } caractère au maximum
           *[other] { NUMBER($limit) } caractères au maximum
        }

directory-edit-position = Où le point doit-il se trouver ?
    .error = Cet endroit ne semble pas être le bon. Veuillez déplacer le point jusqu’à votre municipalité.

directory-edit-submit = Envoyer le profil au réseau
    .done = Merci. Nous relisons chaque profil avant qu’il apparaisse sur la carte.

directory-edit-conflict = { $name } a enregistré ce profil à { DATETIME($time, timeStyle: "short") }. Veuillez le recharger avant de continuer.

directory-report = Une information est fausse ou manque ici ? <a data-l10n-name="report">Signalez-le-nous</a>.

directory-profile-missing = Il n’y a pas de profil à cette adresse
    .text = La fiche a peut-être été retirée de la carte. Vous trouverez toutes les autres dans la liste.

## Partage

directory-share = Faire connaître ce profil

directory-share-mail = Envoyer le profil par courriel
    .subject = { $city } : un accueil à découvrir
    .body = J’ai trouvé ce profil dans le répertoire des villes. Il présente cette ville : { $city }. Vous pouvez le lire ici : { $address }

directory-share-embed = Intégrer cette carte à votre site
    .hint = Copiez les lignes ci-dessous dans la page où la carte doit apparaître.

directory-share-table =
    { $count ->
        [one] Télécharger { $count } fiche sous forme de tableau
       *[other] Télécharger { $count } fiches sous forme de tableau
    }
