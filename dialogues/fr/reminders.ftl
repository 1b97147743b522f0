# Ce que je dis de moi-même, au bon moment : une phrase ou deux, puis les boutons.
# Chaque rappel porte le nom de sa cause (reminders.toml). `.row` : les mots de /rappels et de l’agenda. `.done` : le bouton « c’est fait ».
# `{ $date }` est le jour dont il s’agit, `{ $count }` le nombre de jours jusque-là, ou depuis.

reminder-trial-ends = **{ $name }** : { $count ->
        [0] aujourd’hui est le dernier jour de votre essai. Pour ne pas payer la suite, arrêtez-le maintenant.
        [one] votre essai prend fin demain, { $date }. Pour ne pas payer la suite, arrêtez-le dès aujourd’hui.
       *[other] votre essai prend fin dans { $count } jours, le { $date }. Pour ne pas payer la suite, arrêtez-le avant.
    } Par Apple, Google ou Amazon, n’attendez pas les dernières 24 heures, par prudence. Supprimer l’application n’arrête rien.
    .row = fin de l’essai
    .done = C’est arrêté
reminder-last-safe-day = **{ $name }** : { $count ->
        [0] aujourd’hui, { $date }, est le dernier jour sûr pour envoyer votre demande.
        [one] demain, { $date }, est le dernier jour sûr pour envoyer votre demande.
       *[other] il vous reste { $count } jours pour envoyer votre demande, jusqu’au { $date }.
    } C’est une date calculée : vérifiez-la dans votre contrat. Le texte est dans /courrier.
    .row = dernier jour sûr pour envoyer
    .done = C’est envoyé
reminder-right-opens = **{ $name }** : c’est le jour que vous attendiez. Depuis le { $date }, d’après ce que vous m’avez dit, vous pouvez envoyer votre demande. Le détail est dans /droits, le texte dans /courrier.
    .row = vous pouvez envoyer votre demande
    .done = C’est envoyé
reminder-not-sent = **{ $name }** : votre demande est prête, mais je ne sais pas si elle est partie. Le texte vous attend dans /courrier. L’avez-vous envoyée ?
    .row = la demande est-elle partie ?
    .done = C’est envoyé
reminder-no-answer = **{ $name }** : { $latest_sent ->
        [mediator] vous avez saisi le médiateur le { $sent }. Le médiateur ou le prestataire a-t-il répondu ? Regardez aussi dans les courriers indésirables.
        [conciliator] vous avez saisi le conciliateur le { $sent }. Avez-vous reçu une réponse, de lui ou du prestataire ?
        [european-centre] vous avez écrit au Centre européen le { $sent }. Avez-vous reçu une réponse, de lui ou du prestataire ?
        [formal-notice] votre mise en demeure est partie le { $sent }. L’avis de réception est-il revenu, et vous a-t-on répondu ? Si rien n’est venu, d’autres recours s’ouvrent.
       *[other] { $route ->
            [letter] votre courrier est parti le { $sent }. L’avis de réception est-il revenu, et vous a-t-on répondu ? Regardez votre boîte aux lettres et vos messages.
            [e_letter] votre recommandé électronique est parti le { $sent }. Vous a-t-on répondu ? Regardez vos messages, et aussi les indésirables.
            [phone] votre appel date du { $sent }. Avez-vous reçu une confirmation écrite ? Regardez aussi dans les courriers indésirables.
           *[other] votre dernier envoi date du { $sent }. Avez-vous reçu une réponse ? Regardez aussi dans les courriers indésirables.
        }
    }
    .row = une réponse est-elle arrivée ?
    .done = Je dis ce qu’ils ont répondu
reminder-reply-not-sent = **{ $name }** : { $reply ->
        [use_account] avez-vous pu résilier dans l’espace client ?
       *[other] un texte à envoyer est prêt dans /courrier. L’avez-vous envoyé ?
    }
    .row = le texte est-il parti ?
    .done = C’est envoyé
reminder-mediator-opens = **{ $name }** : si rien n’est réglé, le médiateur peut maintenant être saisi. C’est gratuit. Dites-moi où vous en êtes : je vous prépare la saisine.
    .row = le médiateur peut être saisi
    .done = Je dis où j’en suis
reminder-mediator-year = **{ $name }** : pour saisir le médiateur, vous avez un an à partir de votre première réclamation écrite. { $count ->
        [0] Aujourd’hui est le dernier jour.
        [one] Il reste un jour, jusqu’au { $date }.
       *[other] Il reste { $count } jours, jusqu’au { $date }.
    } C’est une date calculée : n’attendez pas la dernière heure. La marche à suivre est dans /recours.
    .row = dernier jour pour saisir le médiateur
    .done = Je dis où j’en suis
reminder-confirmation-missing = **{ $name }** : la fin vous a été confirmée à l’oral, le { $date }. L’écrit est-il arrivé ? Sans lui, un débit se conteste moins bien. Un texte pour le demander est dans /courrier.
    .row = la confirmation écrite est-elle arrivée ?
    .done = Je dis si elle est arrivée
reminder-contract-end = **{ $name }** : { $count ->
        [0] votre contrat prend fin aujourd’hui, { $date }.
       *[other] votre contrat a pris fin le { $date }.
    } Vérifiez que l’accès ou le service s’arrête, et gardez la confirmation. Un débit peut encore se présenter : regardez vos prochains relevés.
    .row = fin du contrat
    .done = C’est vu
reminder-equipment = **{ $name }** : votre contrat a pris fin le { $date }. Avez-vous rendu ce qui appartient au prestataire (box, badge, carte) ? Gardez la preuve de dépôt et une photo : c’est ce qui évite d’avoir à le payer.
    .row = rendre le matériel
    .done = C’est rendu
reminder-debit-watch = **{ $name }** : un débit pouvait tomber vers le { $date }. Regardez votre compte, ce jour-là et après : de l’argent est-il encore parti ?
    .row = vérifier le compte
    .done = J’ai regardé mon compte
reminder-refund-due = **{ $name }** : s’il restait de l’argent à vous rendre, la loi fixait le { $date } comme dernier jour. L’avez-vous reçu ? C’est une date calculée : un virement peut mettre un jour ou deux à paraître.
    .row = le remboursement est-il arrivé ?
    .done = Je réponds
reminder-bank-not-told = **{ $name }** : avez-vous prévenu votre banque de ce débit que personne n’a accepté ? Le plus tôt est le mieux, et par écrit. Le texte est dans /courrier.
    .row = prévenir la banque
    .done = La banque est prévenue
reminder-bank-13-months = **{ $name }** : pour contester ce débit auprès de votre banque, { $count ->
        [0] aujourd’hui est le dernier jour.
        [one] il reste un jour, jusqu’au { $date }.
       *[other] il reste { $count } jours, jusqu’au { $date }.
    } Après, elle peut refuser. C’est une date calculée : écrivez sans attendre. Le texte est dans /courrier.
    .row = dernier jour pour contester à la banque
    .done = La banque est prévenue
reminder-bank-no-answer = **{ $name }** : vous avez écrit à votre banque le { $bank_told }. A-t-elle répondu ? Si rien n’est venu, relancez-la par écrit et gardez une copie.
    .row = la banque a-t-elle répondu ?
    .done = Je dis sa réponse
reminder-bank-8-weeks = **{ $name }** : pour demander à votre banque de rendre un prélèvement, sans donner de raison, { $count ->
        [0] aujourd’hui est le dernier jour.
        [one] il reste un jour, jusqu’au { $date }.
       *[other] il reste { $count } jours, jusqu’au { $date }.
    } C’est une date calculée. Le texte est dans /courrier.
    .row = dernier jour pour le remboursement par la banque
    .done = J’ai écrit à la banque

reminder-several = Plusieurs de vos dossiers ont besoin d’un coup d’œil. Les voici l’un après l’autre.
# Ce qui paraît sur l’écran verrouillé de qui a choisi d’être discret : rien du dossier.
reminder-discreet = { $count ->
        [one] Un dossier a besoin d’un coup d’œil.
       *[other] { $count } dossiers ont besoin d’un coup d’œil.
    }
reminder-done = **{ $name }** : une précision, et je le note.
reminder-answered = **{ $name }** → { $answer }
reminder-read = Très bien. Le moment venu, répondez ici, ou touchez un bouton sous le rappel.
reminder-when = Quand voulez-vous que je vous en reparle ?
reminder-which-day = Quel jour ? Écrivez une date à venir, par exemple « 3/12 » ou « lundi ».
reminder-which-day-hint = Il me faut un jour à venir. Par exemple « demain », « lundi » ou « 15/12 ».
reminder-later = C’est entendu : je vous en reparle le { $date }.
reminder-later-capped = Ce jour-là, il serait trop tard. Je vous en reparle le **{ $date }**, tant qu’il est encore temps.
reminder-last-day = Je ne peux pas repousser ce rappel : le { $date } est le dernier jour utile.
reminder-coming =
    { "" }**{ $name }** · { $answer }

    Quand voulez-vous le recevoir, à compter d’aujourd’hui ?
reminder-stopped = C’est entendu : plus de rappels pour le dossier **{ $name }**. Il reste gardé. Pour changer d’avis : /rappels.
# Un mot bref à côté du bouton d’un ancien rappel.
reminder-gone = Ce rappel n’est plus d’actualité.

## /rappels

reminders-title = **Vos rappels à venir**

    { $list }

    Touchez un numéro pour déplacer un rappel ou le supprimer. Fuseau horaire : { $zone }.
reminders-case = **{ $name }**
reminders-row = { $date } · { $answer }
reminders-none = Aucun rappel n’est prévu pour l’instant. S’il en faut un et que vous l’avez accepté, il apparaîtra ici.
reminders-set-on = C’est d’accord : je vous écrirai aux moments utiles pour le dossier **{ $name }**. Un bouton sous chaque rappel permet de tout arrêter.
reminders-set-off = Je ne vous écrirai plus de moi-même pour le dossier **{ $name }**. Le dossier reste gardé. Pour changer d’avis : /rappels.

button-reminder-later = Plus tard
button-reminder-stop = Plus de rappels
# Le bouton d’un dossier parmi plusieurs.
button-of-case = { $name } : { $answer }
button-reminder-show = Voir
button-reminder-drop = Supprimer ce rappel
button-in-a-day = Demain
button-in-three-days = Dans 3 jours
button-in-a-week = Dans une semaine
button-on-a-day = Un autre jour
button-moment-usual = Heure : vers 10 h
button-moment-morning = Heure : vers 9 h
button-moment-noon = Heure : vers midi
button-moment-evening = Heure : vers 18 h
button-days-off-sundays = Jamais le dimanche ni les jours fériés
button-days-off-weekends = Jamais le week-end ni les jours fériés
button-days-off-none = Tous les jours
button-discreet-off = Noms cachés dans les rappels : non
button-discreet-on = Noms cachés dans les rappels : oui
button-calendar-file = Fichier pour mon agenda

ics-caption = Ouvrez ce fichier avec l’agenda de votre téléphone. Un fichier plus récent remplace les dates de celui-ci.
ics-discreet = Un dossier à regarder
