### Conférences, webinaires et réunions de travail : annonces, inscription, courriels, programme, enregistrements, historique.
### Les compléments tels que « à Palerme » viennent de cities.ftl et arrivent ici sous forme de variables.

## Liste des événements

event-meta = Conférences, webinaires et réunions
    .description = Quand et où se retrouveront les villes de l’{ -alliance }, et comment participer.

event-title = Là où les villes dialoguent
    .intro = Nous nous réunissons en ligne et sur place. La page de chaque événement indique qui peut s’inscrire.

event-impact-cities = { -impact-cities } commence à Athènes
    .text = Le projet y est lancé en juillet 2026 et se poursuit jusqu’en 2028.

event-filter = Quel type d’événement cherchez-vous ?
    .all = Tous les types d’événements

event-kind =
    { $kind ->
        [conference] Conférences des villes
        [webinar] Webinaires
        [meeting] Réunions de travail
       *[other] Autres événements
    }

event-count =
    { $upcoming ->
        [0] Rien n’est prévu pour le moment
        [one] { $upcoming } événement à venir
       *[other] { $upcoming } événements à venir
    } ; { $past ->
        [0] aucun événement passé pour l’instant.
        [one] { $past } événement passé à retrouver.
       *[other] { $past } événements passés à retrouver.
    }

event-empty-month = Aucun événement n’a lieu ce mois-ci. Consultez les mois précédents et les mois suivants.

event-empty = Aucune date n’a encore été fixée
    .hint = Les nouveaux événements sont annoncés ici et dans la lettre d’information.

event-load-error = Nous ne pouvons pas afficher les événements pour le moment. Veuillez revenir un peu plus tard.

## Date, heure et lieu

event-when = Le { DATETIME($start, dateStyle: "full") }, de { DATETIME($start, timeStyle: "short") } à { DATETIME($end, timeStyle: "short") }

event-when-days =
    { $days ->
        [one] { $days } jour, le { DATETIME($start, dateStyle: "long") }
       *[other] { $days } jours, du { DATETIME($start, dateStyle: "long") } au { DATETIME($end, dateStyle: "long") }
    }

event-when-open = Le { DATETIME($date, dateStyle: "long") } ; l’heure sera communiquée ultérieurement

event-time-zone = Toutes les heures indiquées sont celles en vigueur { $where }.

event-mode =
    { $mode ->
        [online] Participation en ligne
        [on-site] Participation sur place
        [hybrid] Participation sur place ou en ligne
       *[other] Mode de participation encore à définir
    }

event-place = Le lieu s’appelle { $venue }. Vous le trouverez ici : { $address }

event-access = Venir et accéder aux salles
    .step-free = Les salles sont accessibles sans marches.
    .quiet = Une salle permet de s’isoler au calme.
    .children = Les enfants sont les bienvenus.
    .ask = Dites-nous ce dont vous avez besoin, et nous verrons ce qu’il est possible de faire.

event-languages =
    { $count ->
        [one] L’événement se tient en { $count } langue : { $languages }
       *[other] Vous pouvez suivre l’événement en { $count } langues : { $languages }
    }

event-calendar = Ajouter à mon agenda
    .title = Télécharge un petit fichier que votre agenda peut ouvrir

## Inscription

event-register = S’inscrire à cet événement
    .aria-label = S’inscrire à cet événement : { $title }

event-seats =
    { $seats ->
        [0] Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente.
        [one] Il reste { $seats } seule place.
       *[other] Il reste { $seats } places.
    }

event-seats-hybrid =
    { $room ->
        [0] Plus de place dans la salle
        [one] { $room } place restante dans la salle
       *[other] { $room } places restantes dans la salle
    }, { $online ->
        [0] aucune en ligne
        [one] { $online } place en ligne
       *[other] { $online } places en ligne
    }

event-deadline = Veuillez vous inscrire au plus tard le { DATETIME($date, dateStyle: "full") }.

event-closed = Les inscriptions sont closes depuis le { DATETIME($date, dateStyle: "long") }.

event-form = Dites-nous qui vient
    .intro = Veuillez indiquer ce qu’il nous est utile de savoir pour préparer l’événement.

event-form-name = Nom pour la liste des participantes et participants
    .placeholder = Tel qu’il doit figurer sur votre badge
    .error = Veuillez nous indiquer le nom à porter sur la liste.

event-form-organisation = Votre municipalité ou votre organisation
    .hint = Laissez ce champ vide si vous venez en votre nom propre.

event-form-people = Combien de personnes inscrivez-vous ?
    .hint = Comptez-vous aussi.

event-form-people-error =
    { $seats ->
        [0] Places demandées : { NUMBER($wanted) }. Il n’en reste aucune.
        [one] Places demandées : { NUMBER($wanted) }. Il reste { $seats } seule place.
       *[other] Places demandées : { NUMBER($wanted) }. Il ne reste que { $seats } places.
    }

event-form-mode = Comment participerez-vous ?
    .room = Je viens sur place
    .online = Je participe depuis mon écran
    .error = Veuillez choisir l’une des deux possibilités.

event-form-food = Y a-t-il des aliments que vous ne mangez pas ?
    .placeholder = Par exemple des noix, de la viande ou du lait

event-form-needs = Qu’est-ce qui faciliterait votre participation ?
    .hint = Par exemple la langue des signes, des textes en gros caractères ou une place près de la porte.

event-form-photos = J’accepte d’apparaître sur des photos de l’événement.
    .hint = Vous pouvez participer sans cocher cette case.

event-form-send = Envoyer l’inscription
    .busy = Votre inscription est en cours d’envoi…

event-form-twice = Une inscription existe déjà avec l’adresse { $email }. Pour la modifier, ouvrez le lien contenu dans le courriel que nous vous avons envoyé.

event-registered =
    { $people ->
        [one] Votre place est réservée : « { $title } »
       *[other] Vos { $people } places sont réservées : « { $title } »
    }
    .next = Vous recevrez bientôt un courriel avec toutes les informations utiles.

event-waiting =
    { $position ->
        [one] Vous êtes en tête de la liste d’attente.
       *[other] Votre rang sur la liste d’attente : { NUMBER($position) }.
    }
    .text = Nous vous écrirons si une place se libère.

## Courriels

event-mail-confirmation = Au plaisir de vous retrouver
    .subject = Votre inscription est enregistrée : { $title }
    .body = Bonjour { $name }, merci de votre inscription. « { $title } » commence le { DATETIME($date, dateStyle: "full") } à { DATETIME($date, timeStyle: "short") }.
    .change = En cas d’empêchement, merci de nous prévenir pour que quelqu’un d’autre puisse profiter de votre place.

event-mail-reminder =
    { $days ->
        [0] C’est aujourd’hui
        [one] L’événement commence dans { $days } jour
       *[other] L’événement commence dans { $days } jours
    }
    .subject =
        { $days ->
            [0] Aujourd’hui : { $title }
            [one] Dans { $days } jour : { $title }
           *[other] Dans { $days } jours : { $title }
        }
    .body = Bonjour { $name }, voici un rappel pour « { $title } ». Nous commençons le { DATETIME($start, dateStyle: "long") } à { DATETIME($start, timeStyle: "short") }.

event-mail-seat-free = Une place s’est libérée
    .subject = Une place est disponible pour vous : { $title }
    .body = Nous vous la gardons jusqu’au { DATETIME($deadline, dateStyle: "long") }. Ensuite, nous la proposerons à la personne suivante sur la liste.

event-mail-called-off = Nous avons dû annuler un événement
    .subject = Annulation : { $title }
    .body = Nous le regrettons. L’événement « { $title } », prévu le { DATETIME($date, dateStyle: "long") }, n’aura pas lieu. Vous n’avez aucune démarche à faire.

event-mail-moved = Cet événement a une nouvelle date
    .subject = Nouvelle date : { $title }
    .body = « { $title } » n’aura pas lieu le { DATETIME($old, dateStyle: "long") }, mais le { DATETIME($new, dateStyle: "long") }. Votre inscription reste valable.

## Annuler une inscription

event-cancel = Finalement, je ne peux pas venir
    .title = Laisse votre place à quelqu’un d’autre

event-cancel-question = Voulez-vous renoncer à votre place pour « { $title } » ?
    .yes = Oui, je renonce à ma place
    .no = Non, je viendrai

event-cancel-done = Votre place est maintenant disponible pour quelqu’un d’autre. Merci de l’avoir signalé.
    .undo = Me réinscrire malgré tout

event-cancel-late = Cet événement a eu lieu le { DATETIME($date, dateStyle: "long") } : il n’y a plus rien à annuler.

## Programme et interventions

event-programme = Au programme
    .soon = Le programme est encore en préparation.

event-programme-day = Jour { $day } : { DATETIME($date, dateStyle: "full") }

event-programme-slot =
    { $minutes ->
        [one] À { DATETIME($start, timeStyle: "short") }, pendant { $minutes } minute
       *[other] À { DATETIME($start, timeStyle: "short") }, pendant { $minutes } minutes
    }

event-programme-part =
    { $part ->
        [arrival] Arrivée et café d’accueil
        [opening] Mots de bienvenue
        [workshop] Travail en petits groupes
        [break] Moment de pause
        [closing] Bilan et clôture
       *[other] Discussion ouverte à tout le monde
    }

event-speakers =
    { $count ->
        [0] Les interventions ne sont pas encore connues
        [one] { $count } personne interviendra
       *[other] { $count } personnes interviendront
    }

event-speaker =
    { $gender ->
        [feminine] { $name } est invitée à parler de son travail dans cette municipalité : { $city }
        [masculine] { $name } est invité à parler de son travail dans cette municipalité : { $city }
       *[other] { $name } parle du travail mené dans cette municipalité : { $city }
    }

event-moderator = { $name } anime la discussion.

event-speaker-picture =
    .alt = Portrait d’une personne qui interviendra : { $name }

## Le jour même

event-live = L’événement a lieu en ce moment
    .join = Rejoindre la salle en ligne

event-soon =
    { $minutes ->
        [0] Nous allons commencer.
        [one] Nous commençons dans { $minutes } minute.
       *[other] Nous commençons dans { $minutes } minutes.
    }

event-early = Vous êtes en avance. La salle en ligne ouvre à { DATETIME($time, timeStyle: "short") }.

event-stream-error = La connexion est interrompue
    .text = Nous essayons de vous reconnecter. En cas d’échec, fermez la fenêtre et ouvrez de nouveau le lien reçu par courriel.

## Retour sur les événements

event-past = Ce que nous avons fait jusqu’ici
    .intro = Vous trouverez ici des enregistrements, des documents et des images.

event-over = Cet événement s’est terminé le { DATETIME($date, dateStyle: "long") }.

event-recordings =
    { $count ->
        [0] Cet événement n’a pas été enregistré
        [one] Regarder { $count } enregistrement
       *[other] Regarder { $count } enregistrements
    }

event-recording-length =
    { $minutes ->
        [one] Durée : { $minutes } minute. Langue parlée : { $language }
       *[other] Durée : { $minutes } minutes. Langue parlée : { $language }
    }

event-recording-captions = Vous pouvez activer les sous-titres.
    .none = Cet enregistrement n’a pas encore de sous-titres.

event-feedback = Donnez-nous votre avis
    .question = Que devrions-nous faire autrement la prochaine fois ?

event-history = Les conférences jusqu’à présent
    .intro = Depuis Palerme, nos villes se sont réunies à plusieurs reprises dans différentes régions d’Europe.

event-history-palermo = En 2021, tout a commencé à Palerme
    .text = Palerme et Potsdam ont accueilli conjointement la conférence « { -sea-to-city } ». L’Alliance y a été fondée en juin.

event-history-2023 = En 2023, rencontres à Villeurbanne et à Bruxelles
    .text = Une conférence a eu lieu en France et une autre en Belgique. La { -villeurbanne-declaration } date de novembre.

event-history-berlin = En 2024, rencontre à Berlin
    .text = Les villes se sont réunies dans la capitale allemande.

event-history-zagreb = Nous avons aussi fait étape à Zagreb
    .text = La capitale croate a elle aussi accueilli une conférence.

event-history-dialogue = En septembre 2025, un événement à Bruxelles s’est inscrit dans notre dialogue politique au niveau de l’UE.
