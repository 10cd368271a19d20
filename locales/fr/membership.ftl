### L’entrée d’une municipalité dans l’Alliance : les cinq étapes, leurs formulaires, courriels et rappels.
### La personne qui lit travaille pour une municipalité et s’est connectée. Chargé avec common.ftl.
### Le guide de rédaction et de traduction se trouve dans locales/README.md.

## Vue d’ensemble : les cinq étapes sous forme de tâches

member-page = L’adhésion de votre municipalité à l’{ -alliance }
    .description = Suivez les cinq étapes, voyez ce qui est fait et ce qui reste à faire.

member-intro = Vous pouvez vous arrêter à tout moment et revenir plus tard. Si quelque chose n’est pas clair, <a data-l10n-name="contact">interrogez le réseau</a>.

member-progress =
    { $done ->
        [0] Aucune des { $total } étapes n’est encore terminée.
        [one] { $done } étape sur { $total } est terminée.
       *[other] { $done } étapes sur { $total } sont terminées.
    }

member-progress-bar =
    .aria-label = Part du parcours accomplie : { NUMBER($share, style: "percent") }

member-state =
    { $state ->
        [todo] Pas commencée
        [doing] En cours
        [done] Terminée
       *[other] État inconnu
    }

member-task-interest =
    { $state ->
        [todo] Nous écrire un premier message
        [doing] Terminer et envoyer votre premier message
        [done] Nous avons reçu votre premier message
       *[other] Premier message au réseau
    }

member-task-call =
    { $state ->
        [todo] Choisir un créneau pour un appel avec nous
        [doing] Le créneau de notre appel est fixé
        [done] Notre échange a eu lieu
       *[other] Appel avec le réseau
    }

member-task-endorse =
    { $state ->
        [todo] Soumettre la { -palermo-declaration } à votre conseil municipal
        [doing] Nous envoyer la résolution du conseil
        [done] Votre conseil municipal a souscrit à la { -palermo-declaration }
       *[other] Résolution du conseil municipal
    }

member-task-focal-points =
    { $state ->
        [todo] Nous indiquer vos personnes référentes
        [doing] Compléter les coordonnées de vos personnes référentes
        [done] Nous savons à qui écrire
       *[other] Personnes référentes de votre municipalité
    }

member-task-take-part =
    { $state ->
        [todo] Choisir une première activité
        [doing] Votre inscription à une première activité est enregistrée
        [done] Vous participez à nos activités
       *[other] Activités en ligne et sur place
    }

member-task-open = Ouvrir
    .aria-label = Ouvrir cette étape : { $task }

member-next = Ce que vous pouvez faire maintenant : { $task }

member-next-none = Vous avez franchi toutes les étapes. Il n’y a plus rien à faire ici.

## Première étape : informations sur la municipalité

member-details-heading = Présentez-nous votre municipalité
    .intro = Ces informations nous aident à préparer notre appel. Les champs marqués d’un astérisque sont obligatoires.

member-details-name = Nom de la municipalité
    .placeholder = Par exemple : Villeurbanne
    .title = Écrivez le nom tel qu’il s’emploie dans votre langue.

member-details-country = Pays où elle se trouve
    .choose = Veuillez choisir un pays

member-details-inhabitants = Combien de personnes y vivent ?
    .placeholder = Par exemple : 180000
    .hint = Un chiffre arrondi suffit.

member-details-office = Service qui nous écrit
    .placeholder = Par exemple : service de l’intégration

member-details-website = Site web de votre municipalité
    .placeholder = Il commence par https://
    .aria-label = Site web de votre municipalité ; ce champ peut rester vide

member-details-language = Langue dans laquelle nous devons vous écrire
    .hint = Choisissez celle dans laquelle votre service répond le plus facilement.

member-details-reasons = Pourquoi votre municipalité est-elle intéressée ?
    .placeholder = Que faites-vous déjà, et qu’espérez-vous ?
    .hint = Des mots clés suffisent ; nous parlerons du reste.

member-details-saved = Brouillon enregistré le { DATETIME($time, dateStyle: "medium") } à { DATETIME($time, timeStyle: "short") }

member-details-send = Envoyer ces informations au réseau
    .busy = Votre message est en cours d’envoi…

member-details-sent = { $city } nous a fait part de son intérêt le { DATETIME($date, dateStyle: "long") }. Merci.

## Deuxième étape : l’appel

member-call-heading = Un appel avec le réseau
    .intro = Vous pouvez poser toutes les questions utiles à votre municipalité, et nous aimerions savoir ce qui compte pour vous.

member-call-times =
    { $count ->
        [0] Tous les créneaux sont pris pour le moment. Veuillez nous écrire pour en proposer un.
        [one] Vous pouvez choisir { $count } créneau pour l’appel.
       *[other] Vous avez le choix entre { $count } créneaux pour l’appel.
    }

member-call-time = Le { DATETIME($start, dateStyle: "full") } : début à { DATETIME($start, timeStyle: "short") }, fin à { DATETIME($end, timeStyle: "short") }

member-call-zone = Les heures sont indiquées pour ce fuseau horaire : { $zone }

member-call-topics = De quoi aimeriez-vous parler ?
    .placeholder = Par exemple : comment d’autres villes ont porté le sujet devant leur conseil

member-call-people =
    { $count ->
        [one] { $count } personne de votre municipalité participera à l’appel.
       *[other] { $count } personnes de votre municipalité participeront à l’appel.
    }

member-call-status =
    { $status ->
        [proposed] Vous avez proposé un créneau ; nous devons encore le confirmer.
        [confirmed] Le créneau de l’appel est fixé.
        [moved] L’appel a été déplacé à un autre créneau.
        [held] L’appel a eu lieu.
       *[other] Aucun appel n’a été convenu.
    }

member-call-agreed = Nous échangerons le { DATETIME($start, dateStyle: "full") } à { DATETIME($start, timeStyle: "short") }.
    .calendar = Ajouter l’appel à mon agenda

member-call-soon =
    { $minutes ->
        [0] L’appel commence maintenant.
        [one] L’appel commence dans { $minutes } minute.
       *[other] L’appel commence dans { $minutes } minutes.
    }
    .enter = Rejoindre l’appel

member-call-move = Proposer un autre créneau
    .confirm = Renoncer au créneau du { DATETIME($start, dateStyle: "long") } et en choisir un autre ?

## Troisième étape : la résolution du conseil municipal

member-resolution-heading = La résolution de votre conseil municipal
    .intro = Par une résolution, le conseil souscrit à la { -palermo-declaration }. Celle-ci ne contient aucun engagement politique contraignant.

member-resolution-date = Jour du vote du conseil
    .hint = Si le vote n’a pas encore eu lieu, indiquez le jour prévu.
    .error = Veuillez indiquer le jour, le mois et l’année.

member-resolution-reference = Votre référence pour la résolution
    .placeholder = Le numéro de la première page, s’il y en a un

member-resolution-file = Fichier de la résolution du conseil
    .hint = PDF de { NUMBER($limit, maximumFractionDigits: 1) } Mo au maximum
    .aria-label = Fichier de la résolution du conseil : choisissez-le sur votre appareil

member-resolution-drop = Faites glisser le fichier ici ou choisissez-le sur votre appareil
    .over = Relâchez pour ajouter le fichier

member-resolution-uploading = { $name } : { NUMBER($share, style: "percent", maximumFractionDigits: 0) } déjà transmis

member-resolution-uploaded = Nous avons reçu votre fichier : { $name } ({ NUMBER($size, maximumFractionDigits: 1) } Mo)
    .remove = Retirer ce fichier

member-resolution-too-large = Votre fichier pèse { NUMBER($size, maximumFractionDigits: 1) } Mo, alors que la limite est de { NUMBER($limit, maximumFractionDigits: 1) } Mo. Une numérisation en noir et blanc est souvent plus légère.

member-resolution-wrong-type = « { $name } » n’est pas un PDF. Veuillez enregistrer la résolution au format PDF et réessayer.

member-resolution-broken = Le fichier ne peut pas être ouvert. Il est peut-être endommagé ou protégé par un mot de passe.

member-resolution-status =
    { $status ->
        [waiting] Nous avons votre résolution et nous allons la lire.
        [accepted] Nous avons lu votre résolution ; tout est en ordre.
        [question] Nous avons une question sur votre résolution. Veuillez consulter vos messages.
       *[other] Nous n’avons pas encore votre résolution.
    }

## Quatrième étape : les personnes référentes
## « Personne référente » désigne une personne de la municipalité, non un lieu.

member-focal-heading = À qui pouvons-nous écrire ?
    .intro = Désignez au moins une personne de votre municipalité. Si vous en désignez plusieurs, elles peuvent se remplacer.

member-focal-name = Nom de la personne référente
    .placeholder = Prénom et nom de famille
    .aria-label = Nom de la personne référente dans votre municipalité

member-focal-email = Adresse électronique professionnelle
    .placeholder = Par exemple : nom@ville.example
    .title = Merci de ne pas donner d’adresse privée.

member-focal-phone = Numéro de téléphone professionnel
    .placeholder = Par exemple : +49 30 1234567
    .hint = Commencez par l’indicatif de votre pays.

member-focal-position = Fonction dans la municipalité
    .placeholder = Par exemple : direction du service de l’intégration

member-focal-role = À quel sujet devons-nous écrire à cette personne ?
    .choose = Veuillez choisir un rôle

member-focal-role-option =
    { $role ->
        [first] Première personne à contacter
        [deputy] Remplace la première personne
        [press] Questions de la presse
        [meetings] Conférences et réunions
       *[other] Autres sujets
    }

member-focal-count =
    { $count ->
        [0] Vous n’avez encore désigné personne.
        [one] Vous avez désigné { $count } personne.
       *[other] Vous avez désigné { $count } personnes.
    }

member-focal-add = Ajouter une autre personne
    .title = Ouvre un formulaire vide sous la liste

member-focal-remove = Retirer cette personne
    .confirm = Retirer cette personne référente de la liste : { $name } ?

member-focal-added =
    { $gender ->
        [feminine] { $name } est désormais référente pour sa municipalité : { $city }
        [masculine] { $name } est désormais référent pour sa municipalité : { $city }
       *[other] { $name } est désormais une personne référente de cette municipalité : { $city }
    }

member-focal-consent = Les personnes désignées ici savent que vous nous communiquez leurs coordonnées.
    .error = Veuillez d’abord demander leur accord à ces personnes, puis cocher la case.

## Cinquième étape : les activités

member-activity-heading = Quelles activités conviennent à votre municipalité ?

member-activity-option =
    { $kind ->
        [online] Seulement ce qui a lieu en ligne
        [travel] Seulement les réunions sur place
        [both] Aussi bien en ligne que sur place
       *[other] Nous ne le savons pas encore
    }

member-activity-open =
    { $count ->
        [0] Aucune activité n’est ouverte aux inscriptions pour le moment. Nous vous préviendrons quand cela changera.
        [one] { $count } activité est ouverte aux inscriptions.
       *[other] { $count } activités sont ouvertes aux inscriptions.
    }

## Erreurs dans les formulaires

member-error-known = { $city } figure déjà ici. Un autre service a peut-être commencé la démarche.
    .help = Poser la question au réseau

member-error-inhabitants = Veuillez écrire le nombre uniquement en chiffres, sans points ni espaces.

member-error-website = Cela ne ressemble pas à une adresse web. Veuillez la copier depuis votre navigateur.

member-error-phone =
    { $min ->
        [one] Un numéro de téléphone compte au moins { $min } chiffre. Veuillez le vérifier.
       *[other] Un numéro de téléphone compte au moins { $min } chiffres. Veuillez le vérifier.
    }

member-error-date = Cette date est trop ancienne. La déclaration date du { DATETIME($date, dateStyle: "long") }.

member-error-twice = Vous avez indiqué cette adresse pour deux personnes : { $email }

member-error-pause = Votre session a été fermée après une longue période d’inactivité. Votre brouillon a été conservé.
    .again = Se reconnecter

## Rappels

member-reminder-draft =
    { $days ->
        [0] Vous avez commencé votre message aujourd’hui et ne l’avez pas encore envoyé.
        [one] Vous avez commencé votre message il y a { $days } jour et ne l’avez pas encore envoyé.
       *[other] Vous avez commencé votre message il y a { $days } jours et ne l’avez pas encore envoyé.
    }

member-reminder-council =
    { $days ->
        [0] Votre conseil vote aujourd’hui, le { DATETIME($date, dateStyle: "long") }.
        [one] Votre conseil vote le { DATETIME($date, dateStyle: "long") } ; il reste { $days } jour d’ici là.
       *[other] Votre conseil vote le { DATETIME($date, dateStyle: "long") } ; il reste { $days } jours d’ici là.
    }

member-reminder-focal = Depuis le { DATETIME($date, dateStyle: "long") }, nous n’avons personne à qui écrire dans votre municipalité. Veuillez désigner une personne référente.

member-reminder-later =
    { $days ->
        [one] Me le rappeler dans { $days } jour
       *[other] Me le rappeler dans { $days } jours
    }
    .never = Ne plus me le rappeler

## Courriels
## Chaque message est un courriel : l’attribut subject en est l’objet, l’attribut body le texte sans la signature.

member-mail-interest =
    .subject = Nous avons bien reçu votre message
    .body =
        Bonjour { $name },

        Merci de l’intérêt que vous portez à notre réseau. La prochaine étape est un appel, au cours duquel nous pourrons répondre à vos questions.

member-mail-call =
    .subject = Notre appel du { DATETIME($start, dateStyle: "long") }
    .body =
        Bonjour { $name },

        Nous aurons le plaisir d’échanger avec vous le { DATETIME($start, dateStyle: "full") } à { DATETIME($start, timeStyle: "short") }. Vous pouvez rejoindre l’appel ici : { $link }

member-mail-resolution =
    .subject = { $city } : où en est la résolution ?
    .body =
        { $days ->
            [one] Il y a { $days } jour, nous avons parlé de la { -palermo-declaration }. Quand votre conseil aura voté, merci de transmettre la résolution en ligne.
           *[other] Il y a { $days } jours, nous avons parlé de la { -palermo-declaration }. Quand votre conseil aura voté, merci de transmettre la résolution en ligne.
        }

member-mail-focal =
    .subject = Vous êtes une personne référente de votre municipalité
    .body =
        Bonjour { $name },

        { $city } nous a communiqué vos coordonnées afin que nous puissions vous écrire au sujet du réseau. S’il s’agit d’une erreur, il suffit de répondre à ce courriel.

member-mail-welcome =
    .subject = Bienvenue dans l’{ -alliance }
    .body = { $city } est membre depuis le { DATETIME($date, dateStyle: "long") }. Nous nous réjouissons de vous compter parmi nous et espérons vous rencontrer bientôt, en ligne ou sur place.

## Confirmation et retrait

member-confirmed = { $city } fait maintenant partie du réseau
    .text =
        { $count ->
            [one] Le réseau compte maintenant { $count } ville membre.
           *[other] Le réseau compte maintenant { $count } villes membres.
        }

member-withdraw = Notre municipalité ne souhaite plus adhérer
    .text = Vous n’avez pas à donner de raison. Si vos projets changent, il suffit de nous réécrire.
    .confirm = Voulez-vous vraiment mettre fin à la demande de votre municipalité ?

member-withdraw-reason = Souhaitez-vous nous dire pourquoi ?
    .placeholder = Une phrase suffit.

member-withdrawn = La demande de votre municipalité a pris fin le { DATETIME($date, dateStyle: "long") }. Merci du temps que vous y avez consacré.

## États vides

member-messages-empty = Aucun message pour le moment
    .hint = Quand le réseau écrira à votre municipalité, vous lirez ses messages ici.

member-files-empty = Vous n’avez encore transmis aucun fichier
    .hint = C’est ici que se place la résolution de votre conseil.
