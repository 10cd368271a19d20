### La carte City-ID au guichet : demander, retirer, utiliser, renouveler et remplacer la carte.
### Lu par les personnes qui vivent dans une ville et par l’équipe de son guichet. Niveau B1 ; ne promettre aucun droit.
### Ce à quoi la carte donne accès, son prix et sa durée sont décidés par chaque ville et arrivent sous forme de variables.

## À propos de la carte

cityid-page = La carte { -city-id } de votre ville
    .intro = Ici, vous pouvez demander la carte, la renouveler et voir où votre ville l’accepte.

cityid-limits = Ce que la carte n’est pas
    .text = Ce n’est ni un passeport ni un titre de séjour. Elle ne change pas votre statut juridique.

cityid-idea = D’où vient l’idée
    .text = En novembre 2023, des villes ont proposé cette carte dans la { -villeurbanne-declaration }, comme outil de citoyenneté urbaine.

cityid-services =
    { $count ->
        [0] { $city } n’a encore indiqué aucun service pour la carte.
        [one] { $city } a indiqué { $count } service pour lequel vous pouvez montrer la carte.
       *[other] { $city } a indiqué { $count } services pour lesquels vous pouvez montrer la carte.
    }

cityid-service = { $service }. Montrez votre carte à cette adresse : { $place }

cityid-services-note = Cette liste vient de la ville. Si un guichet refuse votre carte, <a data-l10n-name="report">dites-nous ce qui s’est passé</a>.

## Champs de la carte
## Ces mots sont imprimés sur la carte ou figurent à côté d’un champ à l’écran. Il y a peu de place.

cityid-card-name = Nom et prénom
    .title = Le nom tel qu’il est imprimé sur la carte

cityid-card-born = Date de naissance

cityid-card-lives = Lieu de résidence

cityid-card-number = Numéro de carte
    .aria-label = Numéro de carte : { $number }

cityid-card-valid = Valable jusqu’au { DATETIME($date, dateStyle: "short") }

cityid-card-issuer = Délivrée par cette ville : { $city }

cityid-card-found = Vous avez trouvé cette carte ? Merci de la remettre à la mairie.

cityid-card-picture =
    .alt = Recto d’une carte avec une photo ; le nom indiqué est { $name }

## Demander une carte

cityid-apply = Demander une carte
    .intro = Vous pouvez remplir le formulaire ici et apporter les documents au guichet.

cityid-apply-name = Nom à inscrire sur la carte
    .placeholder = Prénom, puis nom de famille
    .hint = Veuillez vérifier l’orthographe. Le nom sera imprimé ainsi.

cityid-apply-address = Où habitez-vous ?
    .placeholder = Rue, numéro et code postal
    .aria-label = Où habitez-vous ? Indiquez votre adresse dans la ville

cityid-apply-no-address = Je n’ai pas d’adresse à moi.
    .hint = L’équipe du guichet vous dira ce qui est possible.

cityid-apply-papers =
    { $count ->
        [0] Vous n’avez aucun document à apporter.
        [one] Veuillez apporter { $count } document au guichet.
       *[other] Veuillez apporter ces { $count } documents au guichet.
    }

cityid-apply-send = Envoyer la demande
    .busy = Votre demande est en cours d’envoi…

cityid-apply-sent = Merci. Votre demande porte ce numéro : { $number }
    .next = Choisissez maintenant un jour où vous pouvez venir au guichet.

cityid-status =
    { $status ->
        [received] Votre demande est arrivée.
        [questions] Nous avons une question à vous poser.
        [printing] Votre carte est en cours d’impression.
        [ready] Votre carte vous attend au guichet.
        [collected] Vous avez retiré votre carte.
        [refused] La ville ne peut pas délivrer de carte. La lettre que vous recevez explique pourquoi.
       *[other] Nous ne trouvons pas de demande.
    }

cityid-collect =
    { $days ->
        [0] C’est aujourd’hui le dernier jour pour la retirer.
        [one] Vous pouvez la retirer jusqu’au { DATETIME($date, dateStyle: "long") }. Il vous reste { $days } jour.
       *[other] Vous pouvez la retirer jusqu’au { DATETIME($date, dateStyle: "long") }. Il vous reste { $days } jours.
    }

## Rendez-vous au guichet

cityid-desk-free =
    { $count ->
        [0] Aucun rendez-vous n’est libre cette semaine.
        [one] { $count } rendez-vous est libre cette semaine.
       *[other] { $count } rendez-vous sont libres cette semaine.
    }
    .later = Voir la semaine suivante

cityid-desk-booked = Nous vous attendons le { DATETIME($start, dateStyle: "full") } à { DATETIME($start, timeStyle: "short") }. Guichet : { $desk }
    .cancel = Annuler ce rendez-vous

cityid-desk-queue =
    { $count ->
        [0] C’est votre tour.
        [one] Il y a { $count } personne avant vous.
       *[other] Il y a { $count } personnes avant vous.
    }

cityid-desk-languages = Langues parlées à ce guichet : { $languages }

cityid-desk-hours = Aujourd’hui, le guichet est ouvert de { DATETIME($open, timeStyle: "short") } à { DATETIME($close, timeStyle: "short") }.
    .closed = Le guichet est fermé aujourd’hui.

cityid-desk-step-free = Vous pouvez accéder à ce guichet sans escalier.

## La photo

cityid-photo = Une photo pour votre carte
    .intro = Vous pouvez envoyer une photo ou vous faire photographier au guichet.

cityid-photo-face = Regardez droit vers l’appareil. Votre visage doit être entièrement visible.

cityid-photo-light = Placez-vous devant un mur clair et uni, sans ombres.

cityid-photo-age =
    { $months ->
        [one] La photo doit dater de { $months } mois au maximum.
       *[other] La photo doit dater de { $months } mois au maximum.
    }

cityid-photo-choose = Choisir une photo
    .hint = JPG ou PNG, { NUMBER($limit, maximumFractionDigits: 1) } Mo au maximum

cityid-photo-result =
    { $result ->
        [good] Cette photo peut être utilisée.
        [dark] Cette photo est trop sombre.
        [blurred] Cette photo n’est pas nette.
        [crowd] Il y a plus d’une personne sur cette photo.
       *[other] L’équipe du guichet regardera cette photo.
    }

## Frais
## Les montants sont en euros. Un montant de 0 signifie qu’il n’y a rien à payer.

cityid-fee-first =
    { $fee ->
        [0] La carte est gratuite.
       *[other] La carte coûte { NUMBER($fee, style: "currency", currency: "EUR") }.
    }

cityid-fee-replacement =
    { $fee ->
        [0] Vous n’avez pas à payer la nouvelle carte.
       *[other] Pour la nouvelle carte, vous payez { NUMBER($fee, style: "currency", currency: "EUR") } au guichet.
    }

cityid-fee-paid =
    { $fee ->
        [0] Délivrée sans frais le { DATETIME($date, dateStyle: "long") }
       *[other] Somme payée le { DATETIME($date, dateStyle: "long") } : { NUMBER($fee, style: "currency", currency: "EUR") }
    }

## Utiliser et renouveler la carte

cityid-renew-days =
    { $days ->
        [0] Votre carte est valable jusqu’à ce soir.
        [one] Votre carte est encore valable { $days } jour, jusqu’au { DATETIME($date, dateStyle: "long") }.
       *[other] Votre carte est encore valable { $days } jours, jusqu’au { DATETIME($date, dateStyle: "long") }.
    }

cityid-renew-expired = Votre carte était valable jusqu’au { DATETIME($date, dateStyle: "long") }. Veuillez la renouveler avant de l’utiliser de nouveau.

cityid-renew = Renouveler la carte
    .title = Ouvre le formulaire de renouvellement de votre carte

cityid-renew-same = Votre nom et votre adresse sont-ils toujours les mêmes ?
    .yes = Oui, rien n’a changé
    .no = Non, je veux changer quelque chose

cityid-renew-mail =
    .subject =
        { $weeks ->
            [one] Votre carte expire dans { $weeks } semaine
           *[other] Votre carte expire dans { $weeks } semaines
        }
    .body =
        Bonjour { $name },

        Votre carte { -city-id } est valable jusqu’au { DATETIME($date, dateStyle: "long") }. Vous pouvez la renouveler en ligne ou au guichet.

cityid-scan =
    { $state ->
        [valid] Cette carte est valable.
        [expired] Cette carte n’est plus valable.
        [blocked] Cette carte a été déclarée perdue.
       *[other] Le programme ne reconnaît pas cette carte.
    }

## Carte perdue

cityid-lost = Je ne trouve plus ma carte
    .intro = Veuillez le signaler rapidement, pour que personne d’autre ne puisse l’utiliser.

cityid-lost-block = Bloquer la carte
    .confirm = Bloquer cette carte maintenant : { $number } ?

cityid-lost-blocked = La carte est bloquée depuis le { DATETIME($time, dateStyle: "long") } à { DATETIME($time, timeStyle: "short") }.
    .new = Commander une nouvelle carte

cityid-lost-found =
    { $gender ->
        [feminine] La femme qui a trouvé votre carte l’a remise au guichet.
        [masculine] L’homme qui a trouvé votre carte l’a remise au guichet.
       *[other] Quelqu’un a trouvé votre carte et l’a remise au guichet.
    }

## Erreurs et états vides

cityid-error-number =
    { $digits ->
        [one] Un numéro de carte a { $digits } chiffre. Veuillez le saisir de nouveau.
       *[other] Un numéro de carte a { $digits } chiffres. Veuillez le saisir de nouveau.
    }

cityid-error-address = Cette adresse semble se trouver en dehors de la ville : { $city }

cityid-error-taken = Quelqu’un vient de prendre ce rendez-vous. Veuillez choisir un autre horaire.

cityid-error-photo = Ce fichier n’est pas une image
    .hint = Prenez une photo avec votre téléphone et choisissez-la ici.

cityid-empty = Vous n’avez pas encore de carte
    .button = Voir comment en obtenir une

cityid-history-empty = La carte n’a encore été montrée nulle part.
