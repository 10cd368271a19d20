### Les pages publiques de l’Alliance : qui nous sommes, ce que nous défendons, comment adhérer, actualités, contact.
### Chargées avec common.ftl, où se trouvent les noms des organisations et des documents.

## Menu en tête du site

menu-about = Qui sommes-nous ?

menu-positions = Ce que nous défendons

menu-members = Nos villes

menu-join = Devenir membre

menu-news = Actualités

menu-documents = Déclarations et documents

## Page d’accueil

home-meta = { -alliance-short } : des villes européennes pour une politique d’accueil
    .description = L’{ -alliance } réunit des villes qui veulent accueillir des personnes en quête de protection et faire entendre leur voix dans la politique migratoire.

home-hero = Les villes peuvent être des ports sûrs
    .text = Partout en Europe, des municipalités sont prêtes à accueillir des personnes en quête de protection. Au sein de l’{ -alliance }, elles travaillent ensemble pour que cela devienne possible.
    .button = Découvrir comment votre ville peut adhérer
    .alt = Des navires dans un port, devant une ville

home-figures =
    { $cities ->
        [one] <strong>{ NUMBER($cities) }</strong> ville membre
       *[other] <strong>{ NUMBER($cities) }</strong> villes membres
    } dans { $countries ->
        [one] <strong>{ NUMBER($countries) }</strong> pays européen
       *[other] <strong>{ NUMBER($countries) }</strong> pays européens
    }

home-invitation = Vous travaillez pour une municipalité ? Découvrez <a data-l10n-name="benefits">ce que votre ville y gagne</a> et <a data-l10n-name="steps">comment adhérer en cinq étapes</a>.

## Qui sommes-nous ?

about-title = Un réseau porté par des villes
    .intro = C’est dans les villes que des personnes arrivent, vivent et construisent leur avenir. L’{ -alliance } donne à ces villes une voix commune.

about-founding = L’Alliance a été fondée à Palerme en juin 2021, lors de la conférence « { -sea-to-city } », accueillie conjointement par Palerme et Potsdam.

about-work = Comment nous agissons

about-conferences = Conférences des villes
    .text = Nos villes se sont réunies à Palerme, Villeurbanne, Bruxelles, Berlin et Zagreb pour comparer leurs expériences et convenir d’objectifs communs.

about-exchange = Webinaires et réunions de travail
    .text = Entre les conférences, les équipes des municipalités restent en contact et apprennent les unes des autres.

about-advocacy = Une voix à Bruxelles
    .text = Nous portons le point de vue des municipalités dans le débat sur la politique européenne, par exemple lors d’un événement à Bruxelles en septembre 2025.

about-civil-society = Aux côtés de la société civile
    .text = Beaucoup d’approches naissent de l’engagement de personnes sur le terrain. C’est pourquoi nous travaillons en partenariat avec des initiatives de la société civile.

about-cities4refugees = De 2022 à 2024, le projet { -cities4refugees } a fait partie de nos activités.

about-impact-cities = { -impact-cities } se déroule de 2026 à 2028
    .text = Le projet débute à Athènes en juillet 2026.

about-relocation = Relocalisation municipale
    .text = L’idée est simple : des personnes s’inscrivent en ligne, sont mises en relation avec une ville et s’y rendent par une voie sûre.

## Les cinq positions clés
## La valeur est le titre d’une position, l’attribut le paragraphe qui suit. Les deux énoncent ce que demandent les villes.

positions-title = Cinq positions qui nous unissent
    .intro = Les villes de notre réseau diffèrent par leur taille, leur langue et leur histoire. Ces revendications leur sont communes.

position-asylum = Le droit d’asile pour toutes et tous
    .text = Toute personne devrait pouvoir demander une protection. Nos villes rejettent les zones de transit et les camps fermés aux frontières extérieures.

position-admission = L’admission directe par les municipalités
    .text = Les villes prêtes à accueillir des personnes devraient pouvoir le faire directement.

position-funding = Des fonds de l’UE versés directement aux municipalités
    .text = Pour bien accueillir des personnes, il faut des moyens. L’argent européen devrait parvenir aux villes sans détour.

position-solidarity = Une solidarité plus forte dans toute l’Europe
    .text = Nous appelons à un partage équitable des responsabilités entre les villes, les régions et les États.

position-pathways = Des voies légales et sûres
    .text = Personne ne devrait avoir à risquer sa vie en chemin. La migration nécessite des voies à la fois sûres et légales.

## Pourquoi adhérer : trois avantages

benefits-title = Ce que votre ville y gagne

# Accord au féminin pluriel avec « les villes », ici et dans benefit-visibility.
benefit-together = Plus fortes ensemble
    .text = Une ville isolée passe facilement inaperçue. De nombreuses villes qui portent le même message se font entendre.

benefit-influence = Plus d’influence, un meilleur accès
    .text = Ensemble, les membres peuvent peser sur les politiques et ouvrir l’accès à des ressources.

benefit-visibility = Visibles et efficaces
    .text = Le réseau met en lumière ce que votre ville fait déjà et l’aide à aller plus loin.

## Comment adhérer : cinq étapes

join-steps =
    { $count ->
        [one] { $count } étape
       *[other] { $count } étapes
    }
    .title = Comment adhérer

join-step-position = Étape { $step } sur { $total }

join-interest = Faites-nous part de votre intérêt
    .text = Il suffit d’un court message, par courriel ou sur ce site.

join-call = Échangez avec nous
    .text = Lors d’un appel avec le réseau, vous pouvez poser toutes les questions utiles à votre municipalité.

join-endorse = Souscrivez à la { -palermo-declaration }
    .text = Votre conseil municipal adopte une résolution. Celle-ci n’engage la ville à aucune politique particulière.

# « Personne référente » désigne toujours une personne, ce que « point focal » ne dit pas.
join-focal-point = Désignez vos personnes référentes
    .text = Communiquez-nous les coordonnées d’une ou de plusieurs personnes de votre municipalité.

join-take-part = Participez
    .text = Nos activités ont lieu régulièrement, aussi bien en ligne que sur place.

join-progress =
    { $done ->
        [0] Votre ville n’a pas encore commencé. La première étape est un court message.
        [one] Votre ville a franchi { $done } étape.
       *[other] Votre ville a franchi { $done } étapes.
    }

join-button = Manifester l’intérêt de votre ville
    .title = Ouvre le formulaire de contact

## Villes membres

members-title = Les villes de notre réseau
    .intro = Découvrez quelles municipalités participent et dans quels pays elles se trouvent.

members-count =
    { $count ->
        [0] { $country } : aucune ville membre pour le moment
        [one] { $country } : { $count } ville membre
       *[other] { $country } : { $count } villes membres
    }

members-filter = Pays
    .all = Tous les pays
    .aria-label = Pays : afficher uniquement les villes de ce pays

# Aucun mot ne s’accorde avec $city, dont le genre n’est pas connu.
members-status =
    { $status ->
        [interested] { $city } a fait part de son intérêt pour une adhésion.
        [endorsed] { $city } a souscrit à la { -palermo-declaration } ; la prochaine étape est la désignation de ses personnes référentes.
        [member] { $city } est membre de l’{ -alliance }.
       *[other] { $city } ne fait pas partie du réseau actuellement.
    }

members-since = Membre du réseau depuis le { DATETIME($date, dateStyle: "long") }

members-focal-points =
    { $count ->
        [0] Cette municipalité n’a pas encore désigné de personne référente.
        [one] Cette municipalité a désigné { $count } personne référente.
       *[other] Cette municipalité a désigné { $count } personnes référentes.
    }

members-map =
    .alt = Carte de l’Europe avec un point pour chaque ville membre
    .list = Afficher plutôt la liste des villes

members-empty = Aucune ville ne correspond à votre choix. Essayez un autre pays ou effacez les filtres.

## Actualités

news-title = Nouvelles de nos villes

news-count =
    { $count ->
        [0] Aucun article n’a encore été publié.
        [one] { $count } article publié
       *[other] { $count } articles publiés, du plus récent au plus ancien
    }

news-byline = Publié le { DATETIME($date, dateStyle: "long") }. Texte : { $author }

news-reading-time =
    { $minutes ->
        [0] Moins d’une minute de lecture
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }

news-archive = Tous les articles
    .title = Voir tous les articles, classés par date

## Événements

events-title = Venez nous rencontrer

events-next = « { $title } » commence le { DATETIME($start, dateStyle: "full") } à { DATETIME($start, timeStyle: "short") }.

events-type =
    { $type ->
        [conference] Conférence des villes
        [webinar] Séminaire en ligne
        [meeting] Réunion de travail
       *[other] Événement public
    }

events-more =
    { $count ->
        [0] Aucun autre événement n’est prévu pour le moment.
        [one] Voir { $count } autre événement
       *[other] Voir { $count } autres événements
    }

## Déclarations et documents

documents-title = Ce que les villes ont mis par écrit

documents-charter = La { -palermo-charter } de 2015
    .text = La charte considère la mobilité comme un droit inaliénable et se prononce pour l’abolition du permis de séjour.

documents-palermo = Les cinq revendications de la { -palermo-declaration }
    .text = En juin 2021, 33 maires ont signé cette déclaration. Ses revendications sont les positions clés de notre réseau.

documents-villeurbanne = La { -villeurbanne-declaration } prend le relais
    .text = Vingt et une villes et l’{ -anvita }, un réseau français de plus de 90 municipalités, ont réaffirmé ces revendications en novembre 2023. Elles ont aussi proposé la carte { -city-id } comme outil de citoyenneté urbaine.

# Le titre reste en anglais, avec sa propre ponctuation, entre guillemets français.
documents-brief = Notre note d’orientation du 12 janvier 2026 : « Solidarity Cities: Pioneering Alternatives in Migration Policy »

documents-pact = Le { -eu-pact } de l’Union européenne s’applique à partir de 2026.

documents-signatures =
    { $count ->
        [0] Personne n’a encore signé cette déclaration.
        [one] { $count } maire a signé cette déclaration.
       *[other] { $count } maires ont signé cette déclaration.
    }

# « Sa » s’accorde avec « ville », non avec la personne : les variantes sont identiques à dessein.
documents-signed-by =
    { $gender ->
        [feminine] { $name } a signé au nom de sa ville : { $city }
        [masculine] { $name } a signé au nom de sa ville : { $city }
       *[other] { $name } a signé au nom de sa ville : { $city }
    }

## Partenaires

partners-title = Nos partenaires

partners-sea-to-city = { -sea-to-city }, notre partenaire depuis le début
    .text = Ce consortium de groupes européens de la société civile s’est formé à partir de 2018 au sein du Palermo Charter Platform Process et a été officiellement fondé en 2020. Il est cofondateur et partenaire permanent de l’{ -alliance-short }.

partners-moving-cities = La plateforme en ligne { -moving-cities }
    .text = En service depuis le 21 octobre 2021, elle montre quelles villes et quels réseaux accueillent des personnes migrantes et réfugiées. Elle examine de près 28 villes dans dix pays, présente plus de 45 approches locales et existe en sept langues.
    .scale = De la Pologne au Portugal, plus de 600 municipalités soutiennent une politique migratoire fondée sur la solidarité.

partners-carriers = La plateforme { -moving-cities } est gérée par { -seebruecke }, la { -rosa-luxemburg }, la { -heinrich-boell } et { -tesserae }.

partners-funders = La plateforme est cofinancée par la { -robert-bosch } et le { -rescue-fund }.

partners-visit = Visiter le site de ce partenaire : { $partner }

## Formulaire de contact

contact-title = Nous contacter
    .tab = Contacter le réseau { -alliance-short }

contact-intro = Utilisez le formulaire ci-dessous ou écrivez à <a data-l10n-name="mail">info@iash-eu.org</a>.

contact-name = Votre nom
    .placeholder = Prénom et nom
    .title = Nous l’utilisons pour nous adresser à vous dans notre réponse.

contact-email = Votre adresse électronique
    .placeholder = Par exemple : nom@example.org
    .aria-label = Votre adresse électronique, pour que nous puissions répondre

contact-role = J’écris…

contact-role-option =
    { $role ->
        [municipality] …pour une municipalité
        [organisation] …pour une organisation
        [press] …pour la presse
       *[other] …en mon nom propre
    }

contact-message = Votre message
    .placeholder = Que souhaitez-vous savoir ou nous dire ?
    .hint = Merci de ne rien indiquer qui puisse vous mettre en danger, vous ou d’autres personnes.

contact-left =
    { $left ->
        [0] Vous avez atteint la limite de ce champ.
        [one] Vous pouvez encore saisir { $left } caractère.
       *[other] Vous pouvez encore saisir { $left } caractères.
    }

contact-consent = Vous pouvez conserver mes coordonnées afin de me répondre.
    .error = Nous avons besoin de votre accord pour pouvoir vous répondre.

contact-send = Envoyer le message
    .busy = Envoi en cours…

contact-sent = Merci pour votre message, { $name }. Notre réponse sera envoyée à l’adresse { $email }.

## Lettre d’information

newsletter-title = Nos actualités par courriel
    .text = Recevez des informations sur les conférences, les déclarations et les nouvelles villes membres.

newsletter-email =
    .placeholder = Votre adresse, par exemple nom@example.org
    .aria-label = Adresse électronique pour la lettre d’information

newsletter-subscribe = S’abonner
    .title = Vous pouvez vous désabonner à tout moment.

newsletter-confirm = Nous avons écrit à { $email }. <strong>Veuillez ouvrir le lien contenu dans ce message</strong> pour confirmer que cette adresse est bien la vôtre.

newsletter-goodbye = Vous ne recevrez plus la lettre d’information.
    .undo = C’était une erreur : me réabonner
