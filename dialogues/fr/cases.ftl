### /dossiers : la liste, ce qu’on peut faire d’un dossier, et le fichier de preuves.

cases-title =
    { "" }**Vos dossiers.** Touchez celui que vous voulez reprendre, ou tapez son numéro.

    { $list }
cases-row = **{ $name }** · { $stage } · { $reason }
cases-row-dated = **{ $name }** · { $stage } · { $reason } · { $date } : { $answer }
cases-row-closed = **{ $name }** · { $stage }
cases-all-archived = Tous vos dossiers sont archivés : touchez « Archives » pour les revoir.
cases-archived =
    { "" }**Vos dossiers archivés**

    { $list }
cases-none = Vous n’avez pas encore de dossier. Tapez /nouveau pour en ouvrir un.
case-taken = Nous reprenons le dossier **{ $name }**.

# Qui doit bouger maintenant.
awaited-you = à vous de jouer
awaited-provider = on attend le prestataire
awaited-mediator = on attend le médiateur
awaited-bank = on attend la banque
awaited-time = rien à faire d’ici là

outcome-ended = résilié
outcome-withdrawn = rétractation faite
outcome-refunded = résilié et remboursé
outcome-kept = gardé
outcome-dropped = laissé sans suite

saved-by-all = { $count ->
        [one] Ce que vous avez arrêté coûtait **{ $yearly }** par an.
       *[other] Ce que vous avez arrêté coûtait en tout **{ $yearly }** par an, pour { $count } dossiers.
    }

case-manage = Que voulez-vous faire du dossier **{ $name }** ?
case-rename-ask = Comment voulez-vous appeler ce dossier ? Quelques mots suffisent, par exemple « La salle de Léa ». Les courriers gardent le nom de l’abonnement.
case-renamed = C’est noté : ce dossier s’appelle maintenant **{ $name }**.
case-archive-open = Le dossier **{ $name }** est encore ouvert. Il pourra être archivé une fois clos ; jusque-là, il reste dans la liste pour que rien ne se perde.
case-archived = Le dossier **{ $name }** est archivé. Il reste gardé : /dossiers le montre dans « Archives ».
case-unarchived = Le dossier **{ $name }** est de nouveau dans la liste.
case-erase-ask = Voulez-vous effacer le dossier **{ $name }**, avec ses dates, ses réponses et ses rappels ? Rien ne pourra être retrouvé. Cela n’arrête pas l’abonnement. Pour en garder une trace, demandez d’abord le fichier de preuves.
case-erased = Le dossier **{ $name }** est effacé. Les autres n’ont pas bougé.

button-manage = Gérer ce dossier
button-archived = Archives
button-case-rename = Renommer
button-case-archive = Archiver
button-case-unarchive = Sortir des archives
button-case-erase = Effacer ce dossier
button-case-erase-really = Oui, effacer ce dossier
button-for-someone = C’est pour quelqu’un d’autre

## Le fichier de preuves

button-hand-in = Joindre une preuve
handed-ask = Envoyez-moi ici la photo ou le PDF à joindre au dossier **{ $name }** : une confirmation, un avis de réception, un courrier. Masquez avant tout numéro de carte ou de compte.
handed-kept = C’est joint au dossier **{ $name }**. Le fichier reste dans notre conversation : je n’en garde que la référence, et le fichier de preuves le montrera. Gardez quand même l’original.
handed-full = Ce dossier a déjà dix fichiers joints, et n’en prend pas plus. Gardez les autres avec les originaux.
button-proof = Fichier de preuves
button-proof-pdf = Le fichier (PDF)
button-proof-data = Les données (JSON)
proof-about =
    { "" }**Ce qui s’est passé pour { $name }**

    { $list }

    Le fichier de preuves réunit cette suite de dates, vos réponses et les textes préparés ici. Gardez-le avec les originaux : la confirmation, les avis de réception, les relevés.
proof-pdf = Le fichier de preuves. Relisez-le avant de le montrer : il contient vos dates et vos réponses.
proof-data-caption = Ce dossier sous forme de données, pour un autre programme. Gardez-le pour vous.
proof-timeline = Ce qui s’est passé
proof-facts = Ce que vous avez dit
proof-fact = { $label } : { $answer }
proof-handed = Les pièces jointes
proof-handed-about = { $count ->
        [one] Une pièce a été jointe par la personne. Elle suit, si elle a pu être relue et montrée ; sinon, elle est dans la conversation.
       *[other] { $count } pièces ont été jointes par la personne. Elles suivent, si elles ont pu être relues et montrées ; sinon, elles sont dans la conversation.
    }
proof-letters = Les courriers
proof-letters-about = Voici les textes tels qu’ils ont été préparés, à la date de chaque envoi. Si vous les avez changés avant de les envoyer, c’est votre version qui fait foi : gardez-la.
proof-letter = { $answer }, { $date }

timeline-row = { $date } : { $answer }
deed-opened = dossier ouvert
deed-prepared = demande préparée
deed-sent = demande envoyée
deed-sent-by = demande envoyée ({ $answer })
deed-sent-tracked = demande envoyée ({ $answer }, n° de suivi { $tracking })
deed-replied = réponse du prestataire : { $answer }
deed-sent-again = suite donnée
deed-sent-document = envoyé : { $answer }
deed-confirmed = confirmation de la fin : { $answer }
deed-bank-told = banque prévenue
deed-debited = un débit après la fin
deed-no-debit = compte vérifié : plus aucun débit
deed-equipment-back = matériel rendu
deed-handed-in = pièce jointe au dossier
deed-bank-refused = la banque refuse de rembourser
deed-refunded = remboursement reçu
deed-closed = dossier clos : { $answer }
deed-reopened = dossier rouvert
