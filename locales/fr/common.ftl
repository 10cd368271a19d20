### Textes communs à toutes les pages et à tous les outils : noms, boutons, navigation, erreurs, dates, vie privée.
### Chargés avec le catalogue de chaque outil : leurs identifiants ne doivent pas y être réutilisés.
### Le guide de rédaction et de traduction se trouve dans locales/README.md.

## Noms d’organisations, de documents et de projets.
## Chacun figure ici sans article ; l’article, élidé ou non, se place dans la phrase.

# Version de travail, en attendant la confirmation de l’Alliance.
-alliance = Alliance internationale des ports sûrs

-alliance-short = IASH

-sea-to-city = From the Sea to the City

-moving-cities = Moving Cities

# Seul le mot « carte » se traduit, dans la phrase.
-city-id = City-ID

-palermo-charter = Charte de Palerme

-palermo-declaration = Déclaration de Palerme

-villeurbanne-declaration = Déclaration de Villeurbanne

-eu-pact = Nouveau pacte sur la migration et l’asile

-anvita = ANVITA

-seebruecke = Seebrücke

-rosa-luxemburg = Fondation Rosa Luxemburg

-heinrich-boell = Fondation Heinrich Böll

-tesserae = Tesserae

-robert-bosch = Robert Bosch Stiftung

-rescue-fund = Stiftungsfonds Zivile Seenotrettung

-cities4refugees = Cities4Refugees

-impact-cities = Impact Cities

## Boutons et actions

action-save = Enregistrer les modifications

action-cancel = Annuler
    .title = Quitter sans enregistrer

action-search = Rechercher

action-close = Fermer
    .aria-label = Fermer cette fenêtre

action-edit = Modifier cet élément

action-delete = Supprimer
    .confirm = Supprimer « { $title } » ? Cette action est irréversible.

action-read-more = Lire la suite
    .aria-label = Lire la suite de « { $title } »

action-copy-link = Copier le lien
    .done = Le lien a été copié.

action-download =
    { $unit ->
        [kilobyte] Télécharger le document (PDF, { NUMBER($size, maximumFractionDigits: 0) } ko)
       *[other] Télécharger le document (PDF, { NUMBER($size, maximumFractionDigits: 1) } Mo)
    }

action-show-more =
    { $count ->
        [one] Afficher { $count } élément supplémentaire
       *[other] Afficher { $count } éléments supplémentaires
    }

## Navigation et repères de la page
## Les attributs aria-label sont lus par les lecteurs d’écran et ne se voient pas sur la page.

nav-main =
    .aria-label = Menu principal

nav-footer =
    .aria-label = Liens de bas de page

nav-breadcrumbs =
    .aria-label = Vous êtes ici

nav-skip = Aller au contenu principal

nav-menu-button =
    { $state ->
        [open] Fermer le menu
       *[other] Ouvrir le menu
    }

nav-home = Accueil
    .title = Aller à la page d’accueil de l’{ -alliance }

nav-top = Retour en haut de la page

nav-pages = Page { $page } sur { $total }
    .previous = Page précédente
    .next = Page suivante

nav-new-tab = s’ouvre dans un nouvel onglet

## Recherche, filtres et listes

search-field = Que cherchez-vous ?
    .placeholder = Une ville, un pays ou un thème

search-results =
    { $count ->
        [0] Nous n’avons rien trouvé pour « { $query } ».
        [one] { $count } page mentionne « { $query } ».
       *[other] { $count } pages mentionnent « { $query } ».
    }
    .hint = Essayez avec moins de mots ou vérifiez l’orthographe.

filter-active =
    { $count ->
        [0] Aucun filtre n’est activé.
        [one] { $count } filtre est activé.
       *[other] { $count } filtres sont activés.
    }
    .reset = Effacer tous les filtres

# En français, le nom s’accorde avec $shown : « 1 élément sur 36 ».
list-position =
    { $shown ->
        [one] Vous voyez { $shown } élément sur { $total }.
       *[other] Vous voyez { $shown } éléments sur { $total }.
    }

list-empty = Il n’y a encore rien ici.
    .hint = Dès qu’un contenu sera publié, vous le trouverez sur cette page.

list-loading = Chargement en cours, veuillez patienter…

## Erreurs

error-not-found = Cette page est introuvable
    .text = Elle a peut-être été déplacée, ou une erreur s’est glissée dans l’adresse.
    .home = Aller à la page d’accueil

error-offline = Votre appareil n’est pas connecté à internet
    .text = Ce que vous avez saisi est toujours là. Veuillez réessayer une fois la connexion rétablie.
    .retry = Réessayer

error-server = Un problème est survenu de notre côté
    .text = Veuillez réessayer dans quelques minutes. Si le problème se reproduit, merci de nous le signaler.

error-form =
    { $count ->
        [one] Veuillez revoir { $count } champ avant d’envoyer le formulaire.
       *[other] Veuillez revoir { $count } champs avant d’envoyer le formulaire.
    }

error-required = Veuillez remplir ce champ.

error-email = Veuillez vérifier l’adresse électronique : elle doit contenir le signe @ et se terminer par une extension telle que .org ou .eu.

error-too-long =
    { $over ->
        [one] Votre texte compte { $over } caractère de trop ; la limite est de { NUMBER($limit) }.
       *[other] Votre texte compte { $over } caractères de trop ; la limite est de { NUMBER($limit) }.
    }

error-file-size = Le fichier « { $name } » est trop volumineux. Veuillez en choisir un de { NUMBER($limit, maximumFractionDigits: 1) } Mo au maximum.

## Dates et heures
## L’application transmet les dates sous forme de dates ; c’est la langue qui décide de leur présentation.

date-updated = Dernière mise à jour le { DATETIME($date, dateStyle: "long") }

date-updated-days =
    { $days ->
        [0] Dernière mise à jour aujourd’hui
        [one] Dernière mise à jour il y a { $days } jour
       *[other] Dernière mise à jour il y a { $days } jours
    }

date-period = Du { DATETIME($start, dateStyle: "long") } au { DATETIME($end, dateStyle: "long") }

date-days-left =
    { $days ->
        [0] C’est aujourd’hui le dernier jour.
        [one] Il reste { $days } jour.
       *[other] Il reste { $days } jours.
    }

## Accueil

# Formule choisie parce qu’elle ne suppose aucun genre.
greeting-name = Bon retour parmi nous, { $name }

greeting-guest = Bienvenue dans notre réseau de villes

## Langues

language-switch = Choisissez votre langue
    .aria-label = Choisissez votre langue ; la page sera rechargée

language-name =
    { $language ->
        [de] Allemand
        [el] Grec
        [en] Anglais
        [es] Espagnol
        [fr] Français
        [it] Italien
        [pl] Polonais
       *[other] Autre langue
    }

language-missing = Cette page n’a pas encore été traduite : vous la lisez donc en anglais.

language-draft = Cette page est une traduction automatique que personne n’a encore relue.
    .report = Proposer une meilleure formulation

language-original =
    { $language ->
        [de] L’original de ce document est en allemand.
        [en] L’original de ce document est en anglais.
        [fr] L’original de ce document est en français.
        [it] L’original de ce document est en italien.
       *[other] L’original de ce document est dans une autre langue.
    }

## Pied de page, vie privée et cookies

footer-about = L’{ -alliance } ({ -alliance-short }) est un réseau porté par des villes.

footer-legal = Mentions légales

footer-contact = Vous avez une question ? <a data-l10n-name="contact">Écrivez-nous</a>.

privacy-form = Notre <a data-l10n-name="privacy">politique de confidentialité</a> explique comment nous traitons les informations que vous nous communiquez.

cookies-notice = Les cookies sont de petits fichiers qu’un site dépose sur votre appareil. Lesquels pouvons-nous utiliser ?
    .necessary = Accepter seulement les cookies nécessaires
    .all = Accepter tous les cookies
