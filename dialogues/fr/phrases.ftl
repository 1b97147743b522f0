# Les petits mots : boutons, réponses rapides, aides, mots de la fiche d’un prestataire, pannes.
# Les questions, les menus, les courriers et les rappels sont dans d’autres fichiers.

## Boutons (28 signes, au plus 40)

button-yes = Oui
button-no = Non
button-unknown = Je ne sais pas
button-later = Pas encore
button-why = Pourquoi ?
button-back = Retour
button-calendar = Choisir sur un calendrier
button-correct = Corriger une réponse
button-new = Nouveau dossier
button-cases = Mes dossiers
button-reopen = Rouvrir ce dossier
button-drop = Clore ce dossier
button-drop-really = Oui, clore ce dossier
button-keep-going = Non, continuer
button-end-subscription = Arrêter un abonnement
button-leave = Quitter la conversation
button-erase = Tout effacer
button-erase-really = Oui, tout effacer
button-keep = Tout garder
button-reminders-on = Recevoir les rappels
button-reminders-off = Arrêter les rappels
button-zone = Changer de fuseau horaire
button-open-link-cancel = Page de résiliation
button-open-link-help = Page d’aide
button-open-link-account = Espace client
button-open-link-site = Site du prestataire
button-open-link-contact = Service client

## Réponses rapides et mots des réponses

quick-today = Aujourd’hui
quick-yesterday = Hier
quick-first-of-month = Le 1er du mois
quick-end-of-month = Fin du mois
quick-end-of-year = Fin de l’année
quick-a-year-ago = Il y a un an
quick-days =
    { $count ->
        [0] Aucun
        [one] { $count } jour
       *[other] { $count } jours
    }

answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas
answer-done = C’est bon

# La réponse comprise, sous la question à laquelle elle répond.
settled-answer = **→ { $answer }**
# Le nom d’un dossier tant qu’on ne sait pas de quel abonnement il s’agit ; il doit aussi se lire après « mon abonnement ».
untitled = (nom à retrouver)
unknown-date = date inconnue
unknown-sum = montant inconnu
list-ticked = ☑ { $answer } (fait)
list-unticked = ☐ { $answer }
summary-row = • **{ $label }** : { $answer }

## Aides : ce qui est dit quand une réponse n’a pas pu être prise

hint-date-past = J’ai compris **{ $date }**, mais ce jour n’est pas encore venu. Il me faut aujourd’hui ou un jour passé.
hint-contradiction = J’ai noté « { $label } : { $answer } », et vous me dites { $date } : les deux ne vont pas ensemble. Vérifiez cette date, ou changez l’autre avec /corriger.
hint-date-future = J’ai compris **{ $date }**, mais ce jour est déjà passé. Il me faut aujourd’hui ou un jour à venir.
hint-too-long = C’est un peu long pour moi. Pouvez-vous le dire en quelques mots ?
hint-empty = Je n’ai rien trouvé à lire dans votre message. Tapez quelques mots, ou touchez un bouton.
hint-wish = Si vous voulez arrêter un autre abonnement, tapez /nouveau : un second dossier s’ouvre, et celui-ci reste gardé. Sinon, nous continuons ici.
hint-hello = Je suis là. Voici où nous en sommes.
hint-nothing-back = C’est la première question : il n’y a rien avant. Pour changer une réponse plus ancienne, tapez /corriger.
hint-command = Je ne connais pas cette commande. /aide les donne toutes. Votre dossier n’a pas bougé.
hint-other-voice = Je ne sais pas écouter un message vocal. Pouvez-vous l’écrire en quelques mots ?
hint-other-sticker = Merci. Je ne lis que les mots : tapez votre réponse, ou touchez un bouton.
hint-other-photo = Je ne sais pas lire une image. Recopiez ici les mots qui comptent, sans numéro de carte.
hint-other-file = Je n’ai pas réussi à lire ce fichier. Envoyez-le encore une fois, ou recopiez la ligne qui compte, telle quelle, sans numéro de carte.
hint-other-location = Je n’ai pas besoin de savoir où vous êtes. Tapez votre réponse, ou touchez un bouton.
hint-other-contact = Je n’ai pas besoin de ce contact, et je ne l’ai pas gardé. Tapez votre réponse, ou touchez un bouton.
hint-other-poll = Je ne réponds pas aux sondages. Tapez votre réponse, ou touchez un bouton.
hint-other-edited = Je vois que vous avez modifié un ancien message. Je ne relis pas les messages modifiés : tapez la réponse à nouveau, ou utilisez /corriger.
hint-other-too-long = Ce message est trop long pour que je le garde. Envoyez seulement ce qui répond à la question.
hint-other-unreadable = Je n’ai pas réussi à lire ce message. Tapez votre réponse avec des mots, ou touchez un bouton.

## Mots brefs à côté d’un bouton (150 signes au plus)

toast-passed = Cette question est passée. Voici celle du moment.
toast-strange = Je ne connais plus ce bouton. Voici où nous en sommes.
toast-noted = C’est noté.
toast-ticked = C’est coché.
toast-unticked = La coche est retirée.

## Ce que dit le bot de lui-même, et ses pannes

# `late` précède un rappel dit en retard.
late = Ce message était prévu pour le { $date }. Le voici, avec du retard.
oops =
    Quelque chose n’a pas marché de notre côté. Ce que vous aviez déjà dit est gardé.

    Réessayez dans un moment. Si cela recommence, donnez cette référence à la personne qui tient ce bot : `{ $reference }`
set-aside =
    Je n’arrive plus à lire ce que je gardais pour vous. Rien n’a été effacé : c’est mis de côté, toujours chiffré.

    Pour le retrouver, écrivez à la personne qui tient ce bot, avec cette référence : `{ $reference }`

    En attendant, nous pouvons repartir de zéro.
group = Je parle de contrats et d’argent : je ne réponds qu’en privé. Écrivez-moi ici : { $link }
bot-description =
    Je vous aide à arrêter un abonnement, étape par étape : retrouver ce que c’est, lire les conditions, préparer votre demande, suivre la réponse, vérifier que l’argent ne part plus.

    Gratuit. Ni accès à votre banque, ni carte, ni mot de passe. J’informe, je ne donne pas de conseil juridique, et je n’envoie rien à votre place.
bot-short-description = Arrêter un abonnement, étape par étape. Gratuit, sans accès à votre banque.

## La fiche d’un prestataire

card-title = **{ $name } : ce que nous savons**
card-steps = **Comment résilier**
    { $answer }
    — { $reference }
card-commitment = **Engagement** (le temps promis)
    { $answer }
    — { $reference }
card-notice = **Préavis** (le délai avant la fin)
    { $answer }
    — { $reference }
card-fees = **Frais**
    { $answer }
    — { $reference }
card-note = **À savoir**
    { $answer }
    — { $reference }
card-warning = **Attention**
    { $answer }
    — { $reference }
card-portability = **Garder votre numéro de téléphone**
    { $answer }
    — { $reference }
card-mediator = **Médiateur** (en cas de désaccord)
    { $answer }
    — { $reference }
card-complaint = **Réclamation** (si la réponse ne vous convient pas)
    { $answer }
    — { $reference }
card-phone = **Téléphone**
    { $answer }
    — { $reference }
card-address-write = **Écrivez ici :**
    { $answer }
    — { $reference }
card-address-check = **Adresse à vérifier sur votre facture avant d’écrire :**
    { $answer }
    — { $reference }
card-address-club = **Écrivez au club qui a signé votre contrat**, pas au siège de la marque. Son adresse est sur le contrat.
    { $answer }
    — { $reference }
card-address-no = **N’envoyez pas de courrier à cette adresse :**
    { $answer }
    — { $reference }
card-source = { $reference }, relevé le { $date }
card-stale = ⚠️ Une partie de cette fiche a plus d’un an (la plus ancienne date : { $date }). Comparez avec votre contrat ou votre espace client avant d’agir.
card-none =
    Je n’ai pas de fiche pour **{ $name }**. Pour trouver son service client, regardez dans cet ordre :
    • votre facture ou votre contrat ;
    • votre espace client, rubrique « Aide » ou « Contact » ;
    • les mentions légales, tout en bas du site du prestataire.

    N’appelez jamais un numéro trouvé sur un forum ou dans une publicité.

# D’où vient un renseignement ; ces mots se lisent dans card-source.
trust-official = source : le prestataire lui-même
trust-official-quoted = source : le prestataire, cité par un autre site
trust-official-abroad = source : le prestataire, mais pour un autre pays
trust-terms-copy = source : conditions du prestataire, recopiées par un autre site
trust-consumer-body = source : association de consommateurs ou service public
trust-registry = source : registre ouvert de contacts datenanfragen.de
trust-old-registry = source : registre ouvert de contacts datenanfragen.de, fiche ancienne, à vérifier
trust-several-third-parties = source : plusieurs sites d’accord entre eux, pas le prestataire ; à vérifier
trust-one-third-party = source : un seul site, pas le prestataire ; à vérifier
trust-old-third-party = source : un site ancien, pas le prestataire ; à vérifier

card-address-unknown =
    { "" }**Adresse : je n’en ai pas de sûre.**
    Prenez celle de votre facture, de votre contrat ou des mentions légales du site, jamais celle d’un forum.

## Les documents à copier, à imprimer ou à joindre

button-pdf = PDF à imprimer
button-documents = Autres documents
button-reading-copy = Copie en anglais
button-checklist-pdf = Fiche à imprimer (PDF)
button-letter-debit = C’est un prélèvement
button-letter-card = C’est un paiement par carte
letter-choose =
    Comment l’argent est-il parti ? Le courrier n’est pas le même.

    Sur le relevé, « PRLV » veut dire prélèvement, « CB » ou « CARTE » paiement par carte.
letter-after =
    Touchez un texte pour le copier. Ce qui est entre crochets reste à compléter.

    { $list }
letter-source = _Texte cité : { $answer }, lu le { $date }._
documents-list = Quel document voulez-vous ? Chacun se copie ou s’imprime ; ce que je ne sais pas y reste en blanc.
letter-pdf = Le document. Ce que je ne sais pas y est en blanc, à remplir à la main. Relisez-le avant de signer.

## Les coordonnées que les courriers impriment

button-details = Imprimer mes coordonnées
button-details-change = Changer
button-details-erase = Effacer mes coordonnées
button-detail-blank = Laisser en blanc
details-none = Vos courriers laissent votre nom et votre adresse en blanc, à remplir à la main. Si vous préférez, je les imprime : je les garde alors chiffrés, pour tous vos dossiers, jusqu’à ce que vous les effaciez.
details-held =
    Vos courriers impriment :

    { $list }
details-ask-name = Quel nom imprimer, comme sur le contrat ? Rien n’est obligatoire.
details-ask-address = Quelle adresse postale ? Écrivez-la comme sur une enveloppe, en une ou plusieurs lignes.
details-ask-email = Quelle adresse e-mail ? Celle du compte à résilier convient le mieux.
details-erased = C’est effacé. Vos prochains courriers laisseront ces lignes en blanc.
