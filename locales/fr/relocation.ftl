### Relocalisation municipale : s’inscrire, être mis en relation avec une ville, s’y rendre, et trouver de l’aide en chemin.
### Les personnes qui lisent ces textes cherchent une protection. Niveau B1 : phrases courtes, mots courants, aucune promesse.
### Chargé avec common.ftl. Le guide de rédaction et de traduction se trouve dans locales/README.md.

## Ce que c’est et ce que ce n’est pas

relocation-page = Partir vers une autre ville
    .intro = Certaines villes d’Europe sont prêtes à accueillir des personnes qui ont besoin de protection. Ici, vous pouvez leur parler de vous.

relocation-what = Ce qui se passe ici
    .text = Vous vous inscrivez en ligne. Nous cherchons une ville qui vous convient. S’il y en a une, vous y allez par une voie sûre.

relocation-what-not = Ce que nous ne pouvons pas promettre
    .text = Il est possible qu’aucune ville ne puisse vous accueillir. En vous inscrivant, vous faites une demande ; cela ne vous donne pas droit à une place.

relocation-free = C’est gratuit
    .text = Vous n’avez jamais à payer : ni pour l’inscription, ni pour la mise en relation avec une ville, ni pour une place.

relocation-not-asylum = Ceci n’est pas une demande d’asile
    .text = Le formulaire de cette page est envoyé à notre réseau. Il n’est pas envoyé au service qui décide de l’asile.

relocation-privacy = Avant de commencer, veuillez lire <a data-l10n-name="privacy">ce que nous faisons de vos informations</a>.

relocation-start = Commencer votre inscription
    .time =
        { $minutes ->
            [one] Il vous faut environ { $minutes } minute.
           *[other] Il vous faut environ { $minutes } minutes.
        }

relocation-return = J’ai déjà envoyé mon inscription
    .hint = Vous avez besoin du numéro que nous vous avons donné.

## Formulaire d’inscription

relocation-form-page = Partie { $page } sur { $total }

relocation-name = Quel est votre nom ?
    .placeholder = Votre prénom et votre nom de famille
    .hint = Écrivez-le comme sur vos papiers. Si vous n’avez pas de papiers, écrivez-le comme vous le prononcez.

relocation-call-name = Comment devons-nous vous appeler ?
    .hint = Vous pouvez laisser ce champ vide.

relocation-language = Quelle langue parlez-vous le mieux ?
    .choose = Choisissez votre meilleure langue
    .aria-label = Quelle langue parlez-vous le mieux ? Choisissez-en une dans la liste

relocation-more-languages = Quelles autres langues comprenez-vous ?
    .hint = Quelques mots suffisent.

relocation-birthday = Quelle est votre date de naissance ?
    .unknown = Je ne connais pas le jour exact

relocation-place = Où êtes-vous maintenant ?
    .placeholder = La ville la plus proche ou le nom du camp
    .hint = N’écrivez pas votre adresse exacte ici.

relocation-phone = À quel numéro pouvons-nous vous joindre ?
    .placeholder = Par exemple : +30, puis votre numéro
    .hint = Choisissez un téléphone que personne ne peut utiliser, sauf vous et les personnes en qui vous avez confiance.

relocation-family = Qui partirait avec vous ?
    .hint = Comptez aussi les enfants. Ne comptez pas les personnes qui veulent rester là où elles sont.

relocation-family-count =
    { $count ->
        [0] Aucun membre de votre famille ne partirait avec vous.
        [one] { $count } membre de votre famille partirait avec vous.
       *[other] { $count } membres de votre famille partiraient avec vous.
    }

relocation-family-children =
    { $count ->
        [0] Il n’y a pas d’enfant dans votre groupe.
        [one] Il y a { $count } enfant dans votre groupe.
       *[other] Il y a { $count } enfants dans votre groupe.
    }

relocation-family-add = Ajouter une personne
    .aria-label = Ajouter une personne qui partirait avec vous

relocation-family-relation =
    { $relation ->
        [partner] Ma femme, mon mari, ma compagne ou mon compagnon
        [child] Mon enfant
        [parent] Ma mère ou mon père
        [sibling] Ma sœur ou mon frère
       *[other] Une autre personne proche de moi
    }

relocation-family-elsewhere = J’ai de la famille dans une ville d’Europe.
    .which = Dans quelle ville vit votre famille ?

relocation-needs = De quoi avez-vous besoin dans une nouvelle ville ?
    .hint = Cochez ce qui est important pour vous. Vous n’avez pas à expliquer pourquoi.

relocation-need =
    { $need ->
        [doctor] Un cabinet médical ou un hôpital à proximité
        [school] Une école ou une maternelle
        [step-free] Un logement sans escalier
        [quiet] Un endroit calme pour dormir
       *[other] Autre chose
    }

relocation-skills = Que savez-vous faire, et qu’aimeriez-vous faire ?
    .placeholder = Par exemple : je sais cuisiner et réparer des vélos. J’aimerais apprendre le métier d’infirmière ou d’infirmier.

relocation-left =
    { $left ->
        [0] Le champ est maintenant plein.
        [one] Vous pouvez encore écrire { $left } lettre.
       *[other] Vous pouvez encore écrire { $left } lettres.
    }

relocation-check = Veuillez relire ce que vous avez écrit
    .hint = Vous pouvez encore tout changer.

relocation-consent = J’ai compris que je n’aurai peut-être pas de place.
    .error = Veuillez lire cette phrase et cocher la case.

relocation-send = Envoyer mon inscription
    .busy = Nous envoyons votre inscription…

relocation-sent = Nous avons reçu votre inscription le { DATETIME($date, dateStyle: "long") }. Votre numéro est le <strong>{ $number }</strong>.
    .keep = Notez ce numéro. Vous en aurez besoin quand vous reviendrez.

## Où en est votre inscription

relocation-status-heading = Votre inscription, numéro { $number }

relocation-status =
    { $status ->
        [received] Nous avons votre formulaire.
        [checking] Nous lisons votre formulaire et nous parlons avec des villes.
        [matched] Une ville aimerait vous rencontrer.
        [travel] Votre voyage est en préparation.
        [arrived] Vous êtes maintenant dans votre nouvelle ville.
        [closed] Votre inscription n’est plus active.
       *[other] Nous ne pouvons pas voir où en est votre inscription pour le moment.
    }

relocation-next =
    { $status ->
        [received] Vous n’avez rien à faire maintenant.
        [checking] Veuillez laisser votre téléphone allumé : nous aurons peut-être une question.
        [matched] Lisez ce que la ville a écrit. Prenez votre temps avant de répondre.
        [travel] Regardez vos rendez-vous et n’emportez que le nécessaire.
        [arrived] Si quelque chose manque, dites-le à votre personne de contact.
        [closed] Si votre situation change, vous pouvez vous inscrire de nouveau.
       *[other] Veuillez réessayer demain.
    }

relocation-status-date = Rien n’a changé depuis le { DATETIME($date, dateStyle: "long") }.

relocation-waiting =
    { $days ->
        [0] Vous avez envoyé votre inscription aujourd’hui.
        [one] Vous avez envoyé votre inscription il y a { $days } jour.
       *[other] Vous avez envoyé votre inscription il y a { $days } jours.
    }
    .hint = Nous ne pouvons pas dire combien de temps cela prendra.

relocation-open-questions =
    { $count ->
        [0] Nous n’avons pas de question pour vous en ce moment.
        [one] Nous avons { $count } question pour vous.
       *[other] Nous avons { $count } questions pour vous.
    }

relocation-closed-reason =
    { $reason ->
        [wish] Vous nous avez demandé de mettre fin à votre inscription.
        [no-city] Nous le regrettons : nous n’avons pas pu trouver de ville pour vous.
        [no-answer] Nous vous avons écrit plusieurs fois et n’avons pas eu de réponse.
       *[other] Veuillez nous demander la raison.
    }

## Mise en relation avec une ville

relocation-match = Une ville qui peut convenir : { $city }
    .text = C’est une proposition. C’est vous qui décidez si vous voulez continuer.

relocation-match-wishes =
    { $count ->
        [0] Cette ville ne répond à aucun de vos { $total } souhaits.
        [one] Cette ville répond à { $count } de vos souhaits, sur { $total }.
       *[other] Cette ville répond à { $count } de vos souhaits, sur { $total }.
    }

relocation-match-size =
    { $inhabitants ->
        [one] { $city } a une population de { NUMBER($inhabitants) } personne.
       *[other] { $city } a une population d’environ { NUMBER($inhabitants) } personnes.
    }

relocation-match-language = La plupart des gens y parlent cette langue : { $language }

relocation-match-answer = J’aimerais en savoir plus
    .no = Cette ville ne me convient pas

relocation-match-deadline =
    { $days ->
        [0] Veuillez répondre aujourd’hui.
        [one] Veuillez répondre au plus tard le { DATETIME($date, dateStyle: "long") }. Il vous reste { $days } jour.
       *[other] Veuillez répondre au plus tard le { DATETIME($date, dateStyle: "long") }. Il vous reste { $days } jours.
    }

relocation-match-declined = Merci de nous l’avoir dit. Nous continuons à chercher, mais nous ne savons pas si nous trouverons une autre ville.

relocation-match-empty = Il n’y a pas encore de proposition pour vous
    .hint = Nous vous écrirons si une ville est intéressée.

## Rendez-vous et voyage

relocation-appointments =
    { $count ->
        [0] Vous n’avez pas de rendez-vous.
        [one] Vous avez { $count } rendez-vous.
       *[other] Vous avez { $count } rendez-vous.
    }

relocation-appointment =
    { $kind ->
        [talk] Entretien avec la ville : { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [doctor] Visite médicale : { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [papers] Vérification de vos papiers : { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
        [departure] Départ : { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
       *[other] Autre rendez-vous : { DATETIME($start, dateStyle: "full") }, { DATETIME($start, timeStyle: "short") }
    }

relocation-appointment-place = Veuillez venir à cet endroit : { $place }
    .map = Me montrer le chemin

relocation-appointment-answer = Je viendrai
    .other-day = J’ai besoin d’un autre jour
    .not-coming = Je ne peux pas venir

relocation-journey-days =
    { $days ->
        [0] Vous partez aujourd’hui. Nous vous souhaitons un bon voyage.
        [one] Vous partez dans { $days } jour.
       *[other] Vous partez dans { $days } jours.
    }

relocation-journey-pack = Ce qu’il faut emporter
    .text = Prenez vos papiers, vos médicaments et des vêtements chauds. Mettez-les dans un sac que vous gardez avec vous.

relocation-journey-meet = Quelqu’un vous attendra
    .text = Cette personne vous accueillera à votre arrivée : { $name }, téléphone { $phone }

## Pour votre sécurité

relocation-safety = Protégez-vous
    .intro = Des gens profitent de l’espoir des autres pour gagner de l’argent. Veuillez lire ces conseils.

relocation-safety-money = Ne payez jamais personne pour une place
    .text = Si quelqu’un vous demande de l’argent, ne payez pas. Parlez-nous-en.

relocation-safety-documents = N’envoyez pas vos papiers par courriel ordinaire
    .text = D’autres personnes peuvent parfois lire ces courriels. Déposez vos papiers ici ou montrez-les à votre rendez-vous.

relocation-safety-number = Gardez votre numéro pour vous
    .text = Toute personne qui a votre numéro et votre mot de passe peut lire ce que vous avez écrit.

relocation-safety-originals = Ne donnez vos papiers à personne
    .text = Vos papiers sont à vous. Si quelqu’un veut garder votre passeport, demandez-nous d’abord.

relocation-safety-danger = Êtes-vous en danger maintenant ?
    .text = Cette page ne peut pas vous aider rapidement. Appelez le numéro d’urgence du pays où vous êtes.

relocation-safety-leave = Quitter vite cette page
    .title = Ouvre une page sur la météo

relocation-safety-shared = Quelqu’un d’autre utilise aussi cet appareil ? Alors déconnectez-vous quand vous avez fini.
    .button = Me déconnecter maintenant

## Messages et aide

relocation-messages =
    { $count ->
        [0] Vous avez lu tous vos messages.
        [one] Vous avez { $count } nouveau message.
       *[other] Vous avez { $count } nouveaux messages.
    }

relocation-message-field = Écrivez-nous
    .placeholder = Vous pouvez écrire dans votre langue.
    .button = Envoyer ce message

relocation-message-machine = Une machine a traduit ce message. Il était écrit dans cette langue : { $language }

relocation-helper = Est-ce que quelqu’un vous aide ?
    .hint = Cela peut être une amie, un ami ou une personne d’une organisation. Choisissez quelqu’un en qui vous avez confiance.

relocation-helper-named =
    { $gender ->
        [feminine] { $name } peut nous poser des questions sur votre inscription. Vous pouvez retirer cette autorisation : elle ne pourra alors plus voir votre inscription.
        [masculine] { $name } peut nous poser des questions sur votre inscription. Vous pouvez retirer cette autorisation : il ne pourra alors plus voir votre inscription.
       *[other] { $name } peut nous poser des questions sur votre inscription. Vous pouvez retirer cette autorisation : cette personne ne pourra alors plus voir votre inscription.
    }

relocation-interpreter = Avez-vous besoin d’une ou d’un interprète ?
    .title = Une ou un interprète parle les deux langues et répète dans l’une ce qui est dit dans l’autre.

relocation-interpreter-state =
    { $state ->
        [found] Une ou un interprète sera là.
        [searching] Nous cherchons encore une ou un interprète.
       *[other] Vous n’avez pas demandé d’interprète.
    }

relocation-listen = Écouter cette page
    .stop = Arrêter la lecture

relocation-large = Agrandir les lettres
    .aria-label = Agrandir les lettres sur cette page

relocation-paper = Je préfère remplir le formulaire sur papier
    .title = Ouvre un formulaire que vous pouvez imprimer

## Modifier et terminer votre inscription

relocation-change = Quelque chose a changé
    .hint = Par exemple un nouveau numéro de téléphone, un nouveau lieu ou une naissance.

relocation-end = Mettre fin à mon inscription
    .confirm = Voulez-vous mettre fin à votre inscription ? Les villes ne la verront plus.

relocation-ended = Vous avez mis fin à votre inscription le { DATETIME($date, dateStyle: "long") }. Nous vous souhaitons le meilleur pour la suite.

## Erreurs et états vides

relocation-error-number = Nous ne connaissons pas ce numéro. Veuillez le vérifier, caractère par caractère.

relocation-error-password =
    { $left ->
        [0] Le mot de passe a été faux trop souvent. Veuillez nous écrire.
        [one] Ce n’est pas le bon mot de passe. Vous pouvez essayer encore { $left } fois.
       *[other] Ce n’est pas le bon mot de passe. Vous pouvez essayer encore { $left } fois.
    }

relocation-error-birthday = Cette date est dans le futur. Veuillez vérifier l’année.

relocation-error-photo = Nous ne pouvons pas lire cette photo. Veuillez la refaire avec une bonne lumière.

relocation-error-connection = La connexion est coupée. Nous avons enregistré ce que vous avez écrit jusqu’à { DATETIME($time, timeStyle: "short") }.

relocation-messages-empty = Personne ne vous a encore écrit.

relocation-papers-empty = Vous n’avez déposé aucun papier
    .hint = Vous pouvez le faire plus tard. Nous vous dirons ce dont nous avons besoin.

## Courriels
## L’attribut subject est l’objet, l’attribut body le texte sans la signature.
## L’objet ne dit rien qui puisse mettre quelqu’un en danger.

relocation-mail-received =
    .subject = Nous avons reçu votre formulaire
    .body =
        Bonjour { $name },

        Votre formulaire est bien arrivé. Nous allons le lire et nous vous écrirons si nous avons une question. Rappel important : personne n’a le droit de vous demander de l’argent pour cela.

relocation-mail-news =
    .subject = Il y a du nouveau pour vous
    .body =
        Bonjour { $name },

        Quelque chose a changé. Veuillez vous connecter pour le lire : { $link }

relocation-mail-appointment =
    .subject =
        { $days ->
            [0] Votre rendez-vous est aujourd’hui
            [one] Votre rendez-vous est dans { $days } jour
           *[other] Votre rendez-vous est dans { $days } jours
        }
    .body = Veuillez venir le { DATETIME($start, dateStyle: "full") } à { DATETIME($start, timeStyle: "short") }. Si vous ne pouvez pas venir, dites-le-nous dès que possible.
