### Étape 3, « Contacter le service client » : la voie d’envoi, la liste de préparation, l’envoi.
### Les courriers eux-mêmes sont dans documents.ftl ; ici, comment les envoyer.

stage-contact =
    { "" }**Étape 3 sur 5 · Le contact**
    { $agreed ->
        [no] Pour ce débit, c’est à la banque que l’on parle, et c’est déjà commencé. Il reste à choisir si je vous écris pour la suite.
       *[other] Nous choisissons comment prévenir le service client, nous préparons tout, puis vous envoyez. Je n’envoie rien à votre place : c’est vous qui décidez.
    }
    .name = 3 · Le contact

ask-reminders =
    Voulez-vous que je vous écrive aux bons moments ?

    Peu de messages : avant une date qui compte (la fin d’un essai, le dernier jour pour envoyer), si un envoi reste à faire, si l’on ne vous répond pas, quand un débit est à surveiller. Entre 9 h et 20 h, à l’heure de chez vous, et un bouton suffit pour les arrêter.
    .label = Rappels
    .hint = Répondez par « oui » ou « non ». Vous pourrez changer d’avis avec /rappels.
    .why = Une date oubliée peut coûter un mois de plus, ou une année. Mais je n’écris à personne sans son accord : la réponse vous appartient.
    .pick-yes = Oui, écrivez-moi
    .pick-no = Non merci
    .note-yes = C’est entendu. La liste des rappels est dans /rappels. Chacun s’arrête de lui-même quand la chose est faite.
    .note-no = C’est entendu, je ne vous écrirai pas de moi-même. Notez les dates de votre côté ; /dossiers vous dira toujours où vous en êtes.

## La voie d’envoi

ask-route =
    { $sent_known ->
        [yes] Comment l’avez-vous fait ?
       *[no]
            Je vous conseille : **{ $route_words }**.
            { $reason }

            Vous pouvez choisir autrement. Comment voulez-vous prévenir le service client ?
    }
    .label = Voie d’envoi
    .hint = Touchez une voie, ou écrivez-la, par exemple « e-mail » ou « lettre recommandée ».
    .why = Toutes les voies ne laissent pas la même preuve. Si un jour on vous dit « nous n’avons rien reçu », c’est cette preuve qui comptera.
    .pick-store = Boutique d’applications
    .pick-online = Bouton de résiliation du site
    .pick-account = Espace client
    .pick-email = E-mail
    .pick-form = Formulaire du site
    .pick-phone = Téléphone
    .pick-new-operator = Mon nouvel opérateur
    .pick-letter = Lettre recommandée
    .pick-e-letter = Recommandé électronique
    .note-store = Cela se fait dans les réglages de la boutique, pas auprès du service. Preuve à garder : une capture d’écran avant, une autre après, et l’e-mail de la boutique.
    .note-new-operator = C’est le seul moyen sûr de garder le numéro. Preuve à garder : le contrat du nouvel opérateur, avec la date demandée pour le transfert.
    .note-online = Rapide, et sans timbre. Ce bouton est un moyen d’envoyer la demande : il n’efface ni un engagement, ni un préavis, ni des frais. Preuve à garder : une capture de chaque page, avec la date, et l’e-mail de confirmation.
    .note-account = Rapide si l’option s’y trouve. Preuve à garder : une capture de chaque page, avec la date, et le message de confirmation.
    .note-email = Simple et daté. Preuve à garder : le message envoyé, la réponse, et l’accusé de réception automatique s’il y en a un. Sans réponse, nous passerons à une voie plus sûre.
    .note-form = Utile quand il n’y a pas d’adresse e-mail. Un formulaire ne laisse souvent aucune copie : gardez une capture avant l’envoi, une autre après, et demandez à recevoir une copie.
    .note-phone = Utile pour poser une question, fragile comme preuve. N’en restez jamais là : demandez une confirmation écrite, et envoyez un e-mail qui résume l’appel.
    .note-letter = La preuve la plus solide. « Avec avis de réception » : un papier signé vous revient quand elle est remise. Gardez aussi une copie de la lettre et le reçu de dépôt.
    .note-e-letter = L’équivalent en ligne du recommandé, sans se déplacer. Preuve à garder : la preuve de dépôt, puis celle de réception, et le texte envoyé.

route-reason-store = C’est la boutique d’applications qui facture : c’est donc dans ses réglages que l’abonnement s’arrête.
route-reason-online = Ce que l’on prend sur internet peut d’ordinaire se résilier sur internet : c’est rapide, et le prestataire doit confirmer qu’il a reçu la demande.
route-reason-account = D’ordinaire, cet abonnement s’arrête depuis l’espace client, en quelques minutes.
route-reason-email = Un e-mail est daté, facile à garder, et ne coûte rien.
route-reason-form = Le prestataire reçoit les demandes par son formulaire : avec des captures d’écran, vous en garderez la trace.
route-reason-phone = Le prestataire traite ces demandes par téléphone ; un e-mail de résumé vous donnera ensuite la trace écrite.
route-reason-new-operator = Vous gardez votre numéro : c’est le nouvel opérateur qui met fin à l’ancien contrat.
route-reason-letter = C’est la preuve la plus solide de l’envoi et de la réception, utile quand il y a un engagement, une échéance ou un risque de désaccord.
route-reason-e-letter = Elle laisse une preuve comparable au recommandé papier, et part le jour même sans passer par un guichet.

## La liste de préparation

ask-prepared =
    { "" }**Avant de contacter le service client**, réunissez ceci. Touchez une ligne quand c’est prêt. Rien de tout cela ne m’est transmis : je note seulement que c’est fait.

    { $list }

    Tout cocher n’est pas obligatoire.
    .label = Préparation
    .hint = Touchez une ligne pour la cocher, puis « C’est prêt, la suite ». Vous pouvez aussi écrire « c’est prêt ».
    .why = Avec tout sous la main, un seul message ou un seul appel suffit souvent. Il manque presque toujours le numéro de client ou l’adresse e-mail du compte.
    .pick-yes = C’est prêt, la suite
    .note = Bien. Voici comment faire l’envoi. Vous retrouverez cette liste avec /checklist.

item-contract = Votre numéro de client ou de contrat : sur la facture, dans l’espace client ou dans l’e-mail de bienvenue
    .short = N° de client
item-holder = Le nom du titulaire, exactement comme sur le contrat : c’est parfois un proche, ou votre nom d’avant
    .short = Nom du titulaire
item-account-email = L’adresse e-mail donnée à l’inscription : celle où arrivent les reçus
    .short = E-mail du compte
item-relative-mandate = Le mandat signé par la personne pour qui vous agissez, et une copie pour vous
    .short = Mandat signé
item-death-certificate = Une copie de l’acte de décès : la mairie du lieu du décès le délivre, c’est gratuit
    .short = Acte de décès
item-contact-details = L’adresse, l’e-mail ou le numéro du service client : sur la facture, le site officiel ou le contrat, jamais sur un forum
    .short = Coordonnées du service
item-request = Votre demande en une phrase : ce que vous arrêtez, à quelle date, et « confirmez-moi par écrit la date de fin et le solde »
    .short = Demande en une phrase
item-documents = Le contrat, la confirmation de commande ou les conditions générales : à relire, et à garder de votre côté
    .short = Contrat ou conditions
item-screenshots = De quoi faire une capture d’écran de chaque page, avec l’adresse, la date et l’heure
    .short = Captures d’écran
item-store-receipt = Le dernier reçu de la boutique d’applications : cherchez dans vos e-mails le nom de la boutique et le montant
    .short = Reçu de la boutique
item-line-number = Le numéro de la ligne concernée : sur la facture de l’opérateur
    .short = N° de la ligne
item-number-portability = Pour garder votre numéro : ne résiliez pas vous-même. Donnez au nouvel opérateur votre code RIO, obtenu au 3179
    .short = Garder mon numéro
item-equipment = La liste du matériel à rendre (box, décodeur, badge) avec les câbles, et une photo de son état
    .short = Matériel à rendre
item-meter = Le relevé du compteur, photographié le jour même, et le numéro du point de livraison inscrit sur la facture
    .short = Relevé du compteur
item-policy = Le numéro de police et la date d’échéance : sur l’avis d’échéance ou les conditions particulières
    .short = N° de police, échéance
item-renewal-notice = L’avis qui annonçait le renouvellement, avec sa date, ou l’assurance de l’avoir cherché, indésirables compris
    .short = Avis de renouvellement
item-ground-proof = La preuve de votre motif, avec tout ce qui n’est pas utile masqué : sommes, santé, numéros
    .short = Preuve du motif
item-pen-and-time = De quoi noter, et un moment au calme : date, heure, nom de la personne, référence de l’appel
    .short = Papier et temps
item-postal-receipt = Une copie de la lettre signée, et un endroit où garder le reçu de dépôt puis l’avis de réception
    .short = Copie et reçu
item-never-send = À ne jamais donner : numéro complet de carte, code, mot de passe. Pas de pièce d’identité si rien ne l’impose
    .short = Ce que je ne donne pas

## L’envoi

about-letter =
    { $route ->
        [store]
            { "" }**Dans la boutique d’applications**

            1. Ouvrez les réglages de votre compte, à la rubrique des abonnements.
            2. Choisissez celui-ci et faites une capture d’écran.
            3. Touchez « Annuler » ou « Résilier », puis confirmez.
            4. Faites une autre capture, avec la date de fin, et gardez l’e-mail de la boutique.

            Il n’y a pas de courrier à envoyer dans ce cas.
        [new_operator]
            { "" }**Par votre nouvel opérateur**

            1. Appelez le 3179 depuis la ligne à garder, et notez le code RIO et la date de fin d’engagement.
            2. Donnez ce code au nouvel opérateur en prenant son offre, et choisissez le jour du transfert.
            3. N’envoyez aucune résiliation à l’ancien : un numéro résilié ne se récupère que pendant 40 jours.
            4. Après le transfert, rendez la box ou le matériel loué, et gardez la preuve du retour.

            (Art. L. 224-42-1 du Code de la consommation et art. L. 44 du Code des postes, vérifié le 23 novembre 2026.) Il n’y a pas de courrier à envoyer dans ce cas.
        [online]
            { "" }**Avec le bouton de résiliation du site**

            Il s’appelle d’ordinaire « Résilier votre contrat », souvent en bas de page ou dans l’aide. Vous n’avez pas à créer de compte pour vous en servir. On y demande en général, dans cet ordre :
            1. vos nom et prénom ;
            2. l’e-mail ou l’adresse où recevoir la confirmation ;
            3. le numéro de client ou de contrat, et la ligne concernée pour le téléphone ;
            4. la date de fin voulue ;
            5. un motif, seulement si vous en avez un.

            Vient ensuite une page qui récapitule, puis un dernier bouton, « Notification de la résiliation » : sans lui, rien n’est envoyé. Faites une capture de chaque page. Le prestataire doit confirmer qu’il a reçu la demande et vous dire la date de fin (art. L. 215-1-1 et D. 215-1 à D. 215-3 du Code de la consommation, vérifié le 23 novembre 2026).

            S’il y a un champ libre, collez-y le texte qui suit.
        [account]
            { "" }**Depuis l’espace client**

            1. Connectez-vous depuis l’adresse officielle, celle de votre facture.
            2. Cherchez « Mon abonnement », « Mon contrat » ou « Gérer », puis « Résilier » ou « Ne pas renouveler ».
            3. Faites une capture de chaque page, surtout celle qui affiche les conditions.
            4. Allez jusqu’à la dernière confirmation, et notez la date de fin affichée.
            5. Vérifiez qu’un e-mail de confirmation arrive.

            S’il y a une messagerie, collez-y aussi le texte qui suit.
        [form]
            { "" }**Avec le formulaire du site**

            1. Sujet : choisissez « Résiliation », à défaut « Mon abonnement » ou « Réclamation ».
            2. Remplissez le nom, l’e-mail et le numéro de client.
            3. Collez le texte qui suit dans le message, et complétez ce qui est entre crochets.
            4. Faites une capture avant d’envoyer, et une autre de la page de confirmation.

            S’il y a une case « recevoir une copie », cochez-la.
        [email]
            { "" }**Par e-mail**

            1. Destinataire : l’adresse du service client inscrite sur la facture ou le site officiel.
            2. Écrivez depuis l’adresse e-mail de votre compte.
            3. Touchez l’objet puis le texte, plus bas, pour les copier, et complétez ce qui est entre crochets.
            4. Envoyez-vous une copie, et gardez la réponse automatique.
        [letter]
            { "" }**Par lettre recommandée avec avis de réception**

            1. Recopiez ou imprimez le texte, complétez ce qui est entre crochets, datez et signez.
            2. Adressez-la au service résiliation ou au service client. Comparez toujours l’adresse avec celle du contrat ou de la facture.
            3. Gardez une copie de la lettre signée, et des copies seulement de ce que vous joignez : les originaux restent chez vous.
            4. Au bureau de poste ou sur le site de La Poste, demandez un recommandé **avec avis de réception**.
            5. Gardez le reçu de dépôt : il porte la date et le numéro de suivi.
        [e_letter]
            { "" }**Par recommandé électronique**

            1. Choisissez un service de lettre recommandée électronique **qualifiée** : elle vaut alors une lettre recommandée (art. L. 100 du Code des postes et des communications électroniques, vérifié le 23 novembre 2026).
            2. Le service vérifie votre identité : c’est ce qui donne sa valeur à l’envoi.
            3. Destinataire : l’e-mail officiel du prestataire, sur la facture ou le contrat.
            4. Collez le texte qui suit, complétez ce qui est entre crochets, et joignez vos preuves.
            5. Gardez la preuve de dépôt, puis la preuve de réception.
        [phone]
            { "" }**Par téléphone**

            1. Composez le numéro inscrit sur votre facture ou le site officiel, jamais un numéro vu sur un forum. Regardez s’il est payant.
            2. Demandez le service résiliation.
            3. Gardez devant vous la liste de préparation (/checklist) et de quoi noter.
            4. Suivez le guide d’appel, puis envoyez dès l’appel fini l’e-mail de résumé qui suit : c’est lui, votre preuve.
       *[other]
            { "" }**Pour envoyer votre demande**

            1. Complétez dans le texte qui suit ce qui est entre crochets.
            2. Envoyez-le à l’adresse inscrite sur la facture ou le contrat.
            3. Gardez une copie et une preuve de l’envoi.
    }

ask-sent-on =
    { $route ->
        [store] Est-ce fait dans la boutique ? Quel jour ?
        [online] Avez-vous touché le dernier bouton du site ? Quel jour ?
        [account] Est-ce fait dans l’espace client ? Quel jour ?
        [form] Le formulaire est-il envoyé ? Quel jour ?
        [email] L’e-mail est-il parti ? Quel jour ?
        [letter] La lettre est-elle postée ? Quel jour ?
        [e_letter] Le recommandé électronique est-il parti ? Quel jour ?
        [phone] Avez-vous appelé, et envoyé l’e-mail de résumé ? Quel jour ?
       *[other] Est-ce fait ? Quel jour ?
    }
    .label = Envoyé le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « aujourd’hui », « hier » ou « 3/11 ». Si ce n’est pas fait, touchez « Pas encore ».
    .why = C’est de ce jour que partent le préavis et le temps laissé pour répondre. C’est aussi la première ligne de votre dossier de preuves.
    .pick-later = Pas encore
    .note =
        { $route ->
            [phone] C’est noté. Gardez vos notes de l’appel avec l’e-mail de résumé.
            [letter] C’est noté. Gardez ensemble la copie de la lettre et le reçu de dépôt ; l’avis de réception les rejoindra.
            [e_letter] C’est noté. Gardez ensemble le texte, la preuve de dépôt et, bientôt, la preuve de réception.
            [email] C’est noté. Ne supprimez pas cet e-mail, et regardez les indésirables dans les jours qui viennent.
           *[other] C’est noté. Gardez ce qui le prouve (captures, e-mail ou reçu), et regardez vos e-mails, indésirables compris.
        }
    .note-later = Prenez le temps qu’il faut, tout est gardé. Le texte reste à portée de main avec /courrier. Quand ce sera parti, revenez avec /dossiers et donnez-moi le jour.

ask-tracking =
    { $route ->
        [e_letter] Quel est le numéro de la preuve de dépôt ?
       *[other] Quel est le numéro de suivi inscrit sur le reçu de dépôt ?
    }
    .label = Numéro de suivi
    .hint = Recopiez le numéro du reçu, lettres et chiffres. Par exemple « 1A 123 456 7890 1 ». Si vous n’en avez pas, touchez « Je n’ai pas de numéro ».
    .why = Ce numéro prouve l’envoi et permet de suivre la remise. Il sera rappelé dans les courriers suivants s’il en faut.
    .pick-unknown = Je n’ai pas de numéro
    .note = C’est noté. Suivez la remise de temps en temps, et gardez une capture de la page qui l’indique.
    .note-unknown = Gardez au moins le reçu ou l’e-mail du service d’envoi : vous pourrez ajouter le numéro avec /corriger.
