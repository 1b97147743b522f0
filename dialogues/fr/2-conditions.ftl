### Étape 2, « Se renseigner sur les conditions de résiliation » : où chercher, et ce que dit le contrat.
### Ce que dit la loi est ailleurs, dans rights.ftl : ici, aucune règle de droit.

stage-conditions =
    { "" }**Étape 2 sur 5 · Les conditions**
    { $agreed ->
        [no] Pour un débit que personne n’a accepté, il n’y a pas de contrat à lire. Nous passons à la suite.
       *[other] Voyons ce que dit votre contrat : préavis (le délai entre votre demande et la fin), engagement, frais. Seules comptent ici les réponses qui changent la suite. « Je ne sais pas » est une réponse permise.
    }
    .name = 2 · Les conditions

## Le contrat

ask-documents =
    Avez-vous retrouvé les conditions de votre contrat ?

    Cherchez dans cet ordre : le contrat, l’e-mail de confirmation ou le récapitulatif d’achat, les conditions générales, votre espace client, puis la page « questions fréquentes » ou FAQ du site.

    À repérer : le préavis, l’engagement, les frais, et comment envoyer la demande.
    .label = Documents
    .hint = Répondez par « je les ai trouvées », « je ne trouve rien » ou « pas encore ».
    .why = Certains services s’arrêtent aussitôt, d’autres demandent un préavis ou des frais. C’est votre contrat qui le dit, et vous serez plus à l’aise en l’ayant lu.
    .pick-found = Je les ai trouvées
    .pick-not-found = Je ne trouve rien
    .pick-later = Pas encore
    .note-found = Très bien. Gardez-en une copie à vous, en PDF ou en capture d’écran avec la date : une page de site peut changer.
    .note-not-found = Ce n’est pas bloquant. Le service client peut vous envoyer une copie de votre contrat : vous pourrez la lui demander. Répondez aux questions suivantes avec ce que vous savez.
    .note-later = Prenez le temps, rien n’est perdu. Quand vous aurez regardé, revenez avec /dossiers : nous reprendrons ici.

ask-concluded-on =
    Quel jour vous êtes-vous abonné ?

    La date est dans l’e-mail de bienvenue ou sur le contrat. À défaut, prenez celle du premier paiement.
    .label = Souscrit le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « 15/03/2025 », « 15 mars 2025 » ou « il y a deux mois ».
    .why = Certains droits ne durent que quelques jours après la souscription, d’autres commencent après un an. Sans date, je ne calcule rien et je vous le dis.
    .pick-unknown = Je ne sais pas
    .note-unknown = D’accord. Je ne supposerai rien : les droits qui dépendent de cette date resteront « à vérifier ». Le service client doit pouvoir vous la donner.

ask-channel =
    Comment vous êtes-vous abonné ?
    .label = Souscrit par
    .hint = Touchez une réponse, ou écrivez par exemple « téléphone » ou « magasin ou agence ».
    .why = Les droits ne sont pas les mêmes selon que l’on a signé sur un site, au téléphone, chez soi ou en magasin.
    .pick-online = Internet ou application
    .pick-phone = Téléphone
    .pick-doorstep = Démarchage à domicile
    .pick-in-store = Magasin ou agence
    .pick-fair = Foire ou salon
    .pick-unknown = Je ne sais pas
    .note-phone = Essayez de retrouver qui a appelé qui, et l’e-mail ou le courrier reçu ensuite : ce qui a été confirmé par écrit compte beaucoup.
    .note-doorstep = Gardez le contrat laissé chez vous, avec le nom du vendeur et la date de sa visite.
    .note-online = Si vous les avez encore, gardez l’e-mail de confirmation et les captures d’écran de l’inscription.

ask-commitment =
    Êtes-vous engagé pour une durée minimale ?

    Le contrat dit « engagement », « durée minimale » ou « période initiale ». Certaines factures en donnent la date de fin.
    .label = Engagement
    .hint = Répondez par « sans engagement », « engagement en cours » ou « engagement terminé ». « Je ne sais pas » convient aussi.
    .why = Partir avant la fin d’un engagement peut coûter de l’argent. Mieux vaut le savoir avant d’envoyer que le découvrir sur une facture.
    .pick-none = Sans engagement
    .pick-running = Engagement en cours
    .pick-over = Engagement terminé
    .pick-unknown = Je ne sais pas
    .note-running = Vous n’êtes pas bloqué pour autant. On peut demander que la fin prenne effet à la date de fin d’engagement, ou demander le détail écrit de ce que coûterait un départ plus tôt.
    .note-over = Regardez si le contrat s’est renouvelé tout seul depuis, et à quelle date.
    .note-unknown = Nous le demanderons au service client, avec la clause qui le prévoit. Si l’on vous oppose un engagement, c’est à eux de vous montrer la ligne du contrat.

## Ce que regarde la loi : posé seulement si la réponse peut changer vos droits

ask-first-delivery-on =
    Quel jour avez-vous reçu le premier colis ?
    .label = Premier colis le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « hier » ou « 3/11 ».
    .why = Pour des livraisons régulières, le délai pour changer d’avis part du premier colis reçu, pas de la commande.

ask-trial =
    L’abonnement a-t-il commencé par un essai, gratuit ou à petit prix ?
    .label = Essai
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Après un essai dont la suite payante n’était pas claire, la loi redonne un délai pour changer d’avis.
    .note-yes = Cherchez la page ou l’e-mail qui annonçait l’essai : le prix d’après doit y figurer.

ask-trial-clear =
    Le prix d’après l’essai était-il annoncé clairement quand vous vous êtes inscrit ?

    « Clairement » veut dire : vous pouviez voir la somme et le jour où elle serait prise, sans chercher.
    .label = Prix annoncé clairement
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Si le prix était clair, le délai de 14 jours est parti de l’inscription. Sinon, un nouveau délai part de la fin de l’essai.
    .note-no = Gardez une capture de ce que vous aviez vu, si vous l’avez encore : le professionnel peut dire le contraire.

ask-paid-from =
    Quel jour l’essai est-il devenu payant ?
    .label = Payant depuis le
    .hint = Il me faut une date. Par exemple « 12/11/2026 », « hier » ou « dans trois jours ».
    .why = C’est de ce jour que part le nouveau délai pour changer d’avis.

ask-withdrawal-info =
    Vous a-t-on parlé, par écrit, de votre droit de changer d’avis (le « droit de rétractation ») ?

    Cherchez ce mot dans l’e-mail de confirmation et les conditions reçues.
    .label = Informé de la rétractation
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Quand cette information manque, le délai de 14 jours est prolongé de 12 mois. C’est au professionnel de montrer qu’il l’a donnée.
    .note-unknown = Je garde donc le délai ordinaire. Si vous ne trouvez rien dans vos e-mails, revenez sur cette réponse avec /corriger.

ask-commitment-length =
    Sur combien de mois vous êtes-vous engagé au départ ?
    .label = Durée d’engagement
    .hint = Répondez par « 12 mois » ou « 24 mois ». « Je ne sais pas » convient pour toute autre durée.
    .why = Pour la téléphonie et internet, ce que coûte un départ dépend de la durée promise et du temps déjà passé.
    .pick-12 = 12 mois
    .pick-24 = 24 mois
    .pick-unknown = Autre, ou inconnu

ask-subsidised =
    Votre téléphone a-t-il été vendu moins cher parce que vous preniez ce forfait ?
    .label = Téléphone à prix réduit
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Sans téléphone à prix réduit, un départ après un an ne coûte rien au titre de l’engagement. Avec, une part du reste peut être demandée.

ask-term =
    Que se passe-t-il à la fin de la période ?

    Les conditions le disent au mot « durée » ou « reconduction », qui veut dire renouvellement.
    .label = À la fin de la période
    .hint = Répondez par « il continue sans date de fin », « il repart pour une période » ou « il s’arrête seul ».
    .why = Un contrat sans date de fin et un contrat qui se renouvelle tout seul ne se quittent pas de la même façon.
    .pick-open = Il continue, sans date de fin
    .pick-renews = Il repart pour une période
    .pick-ends = Il s’arrête seul
    .pick-unknown = Je ne sais pas
    .note-renews = Cherchez la date du dernier renouvellement, et le courrier ou l’e-mail qui vous en prévenait, indésirables compris.

ask-notice-came =
    Vous a-t-on prévenu par écrit que vous pouviez refuser le renouvellement ?

    Regardez aussi vos indésirables et vos courriers.
    .label = Avis de renouvellement
    .hint = Répondez par « jamais » ou « oui, un avis est venu ».
    .why = Le professionnel doit prévenir à temps. Sans cet avis, ou s’il vient trop tard, vous pouvez partir plus librement.
    .pick-never = Jamais
    .pick-came = Oui, un avis est venu
    .pick-unknown = Je ne sais pas
    .note-never = Notez que vous avez cherché, et où : c’est à eux de montrer qu’ils ont envoyé cet avis.

ask-notice-came-on =
    Quel jour cet avis a-t-il été envoyé ?
    .label = Avis envoyé le
    .hint = Il me faut une date, aujourd’hui ou avant : celle du cachet, de l’e-mail ou de la lettre.
    .why = Un avis envoyé trop tard, ou trop tôt, ne compte pas.

ask-refusal-on =
    Jusqu’à quel jour pouviez-vous refuser le renouvellement ?

    L’avis donne cette date. Le contrat aussi, d’ordinaire : c’est la fin du préavis.
    .label = Refus possible jusqu’au
    .hint = Il me faut une date, passée ou à venir. Par exemple « 30/11/2026 ».
    .why = C’est par rapport à ce jour que l’avis doit être venu à temps.

ask-notice-boxed =
    Cette date limite était-elle dans un encadré, dans une lettre ou un e-mail à votre nom ?
    .label = Date dans un encadré
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = La loi demande cette forme : sinon, l’avis ne vaut pas.

ask-employer-cover =
    Est-ce la mutuelle obligatoire de votre employeur ?
    .label = Mutuelle de l’employeur
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Une mutuelle que l’employeur rend obligatoire ne se quitte pas comme une autre.

ask-switching =
    Un autre fournisseur d’énergie va-t-il prendre la suite ?
    .label = Changement de fournisseur
    .hint = Répondez par « oui », « non » ou « je ne sais pas ». « Non » si vous quittez le logement, par exemple.
    .why = Si vous changez de fournisseur, c’est le nouveau qui met fin à l’ancien contrat : ne résiliez pas vous-même, vous pourriez être coupé.
    .note-yes = Alors ne résiliez pas vous-même : donnez au nouveau fournisseur le numéro du point de livraison, inscrit sur la facture. Il s’occupe de la fin de l’ancien contrat.

ask-personal-account =
    Est-ce un compte de particulier, pas le compte d’une entreprise ?
    .label = Compte de particulier
    .hint = Répondez par « oui » ou « non ».
    .why = La clôture gratuite vaut pour les particuliers.

ask-sells-online =
    Peut-on s’abonner aujourd’hui chez eux par internet ou dans une application ?

    Regardez sur leur site : un bouton « souscrire » ou « s’abonner » suffit.
    .label = Vente en ligne
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = S’ils vendent en ligne, vous pouvez aussi résilier en ligne, même si vous avez signé autrement.

ask-commitment-end-on =
    Quel jour finit votre engagement ?
    .label = Fin d’engagement
    .hint = Il me faut une date à venir. Par exemple « 30/06/2027 » ou « 30 juin 2027 ».
    .why = Cette date dit à partir de quand partir ne coûte plus rien au titre de l’engagement, et quand envoyer votre demande.
    .pick-unknown = Je ne sais pas
    .note-unknown = Demandez cette date par écrit au service client, avec la clause. Elle figure parfois sur la facture ou dans l’espace client.

ask-renewal-on =
    Quel jour le contrat se renouvelle-t-il ?

    C’est souvent la date anniversaire de la souscription, ou l’échéance inscrite sur le contrat ou l’avis reçu.
    .label = Renouvellement
    .hint = Il me faut une date. Par exemple « 1/01/2027 » ou « 15 mars ».
    .why = Un contrat qui se renouvelle tout seul se quitte d’ordinaire avant une certaine date. Elle sert à savoir jusqu’à quel jour vous pouvez envoyer sans risque.
    .pick-unknown = Je ne sais pas
    .note-unknown = Cherchez un avis de renouvellement dans vos e-mails, indésirables compris. À défaut, l’espace client donne souvent la prochaine échéance.

ask-notice-days =
    Quel préavis le contrat demande-t-il, en jours ?

    C’est le délai entre votre demande et la fin. Un mois fait 30 jours ici. Écrivez « 0 » s’il n’y en a pas.
    .label = Préavis
    .hint = Il me faut un nombre de jours. Par exemple « 30 » pour un mois, « 60 » pour deux mois, « 0 » s’il n’y en a pas.
    .why = Le préavis dit jusqu’à quand vous payez après avoir écrit. La loi le limite dans certains cas : si elle s’applique au vôtre, je vous le dirai avec son article.
    .pick-unknown = Je ne sais pas
    .note-unknown = D’accord, je ne suppose rien. Envoyez alors au plus tôt : un préavis ne commence à courir qu’une fois la demande envoyée ou reçue.

ask-fees =
    Le contrat prévoit-il des frais pour partir ?

    Cherchez « frais de résiliation », « indemnité » ou « pénalité » dans les conditions générales de vente.
    .label = Frais de départ
    .hint = Répondez par « aucuns frais », « il y en a » ou « je ne sais pas ».
    .why = Des frais ne se découvrent pas après coup. Si l’on vous en réclame, vous saurez s’ils étaient écrits, et pour combien.
    .pick-none = Aucuns frais
    .pick-some = Il y en a
    .pick-unknown = Je ne sais pas
    .note-some = Gardez la clause qui les prévoit, en capture d’écran ou en photo.
    .note-unknown = Nous demanderons la clause et le détail par écrit. Ne payez rien sur une simple annonce au téléphone.

ask-fees-eur =
    À combien s’élèvent ces frais, en euros ?
    .label = Montant des frais
    .hint = Il me faut une somme en euros. Par exemple « 49 » ou « 49,90 € ».
    .why = Avec cette somme, vous pourrez comparer ce que coûte partir maintenant et ce que coûte attendre.
    .pick-unknown = Je ne sais pas
    .note-unknown = Demandez-en le détail par écrit avant de payer quoi que ce soit.

## Votre situation et votre souhait

ask-ground =
    Avez-vous une raison que le contrat pourrait reconnaître ?

    Un motif n’est pas obligatoire : « aucun motif particulier » convient très bien. Mais un changement de prix, un déménagement ou un souci de santé peuvent parfois ouvrir une porte.
    .label = Motif
    .hint = Touchez le motif le plus proche, ou écrivez-le, par exemple « déménagement ». « Aucun motif particulier » convient aussi.
    .why = Certains contrats, et parfois la loi, permettent de partir plus tôt pour certaines raisons. Je n’ai pas besoin de détails : le mot suffit, surtout pour la santé.
    .pick-none = Aucun motif particulier
    .pick-price = Prix ou conditions changés
    .pick-moving = Déménagement
    .pick-illness = Santé
    .pick-job = Emploi
    .pick-money = Difficultés d’argent
    .pick-fault = Service qui marche mal
    .pick-bereavement = Décès
    .note-none = Très bien. Vouloir arrêter suffit : vous n’avez pas à vous justifier, et pas à vous excuser.
    .note-price = Gardez l’e-mail, la lettre ou la page qui annonce le changement, avec sa date, et une ancienne facture pour comparer. Demandez la clause du contrat sur les changements de prix.
    .note-moving = Preuve utile : un justificatif de la nouvelle adresse ou l’état des lieux. Demandez la clause sur le déménagement : certains contrats l’acceptent, d’autres non.
    .note-illness = Demandez d’abord ce que la clause exige. Si elle demande un certificat médical, préférez qu’il parle d’un empêchement sans nommer la maladie. La réponse dépend du contrat : je ne peux pas vous promettre qu’ils accepteront.
    .note-job = Preuve utile : attestation de l’employeur ou de France Travail, avec les sommes masquées. Demandez la clause du contrat : l’acceptation en dépend.
    .note-money = Merci de le dire. Ce motif seul ne met pas toujours fin au contrat, mais il vaut la peine de demander la clause, un arrêt amiable ou un étalement, par écrit. Si vous avez déposé un dossier de surendettement, gardez la lettre qui l’a déclaré recevable.
    .note-fault = Notez chaque panne : date, heure, capture d’écran, numéro de réclamation. Une réclamation écrite doit d’ordinaire venir avant une demande de départ pour cette raison.
    .note-bereavement = Toutes mes condoléances, si cela vous touche de près. Une copie de l’acte de décès suffit d’ordinaire. Demandez l’arrêt à la date du décès, et le remboursement de ce qui a été pris ensuite.

ask-change-told-on =
    Quel jour vous a-t-on annoncé ce changement ?
    .label = Changement annoncé le
    .hint = Il me faut une date, aujourd’hui ou avant : celle de la lettre ou de l’e-mail.
    .why = Dans votre cas, la loi laisse un temps pour partir sans frais, et il part de cette annonce.

ask-change-harms =
    Ce changement est-il à votre désavantage ?

    Un prix qui monte ou un service en moins, par exemple.
    .label = Changement défavorable
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Un changement qui ne fait que vous avantager n’ouvre pas ce droit.

ask-moved-on =
    Quel jour avez-vous déménagé, ou déménagez-vous ?
    .label = Déménagement le
    .hint = Il me faut une date, passée ou à venir. Par exemple « 1er décembre ».
    .why = Le délai pour en faire un motif part de ce jour.

ask-risk-tied =
    Ce qui est assuré dépendait-il de votre ancien logement ?

    Le logement lui-même, par exemple, ou ce qui s’y trouvait.
    .label = Lié à l’ancien logement
    .hint = Répondez par « oui », « non » ou « je ne sais pas ».
    .why = Le déménagement ne met fin à une assurance que si ce qu’elle couvrait a changé avec lui.

ask-overdebt =
    Avez-vous un dossier de surendettement que la commission a déclaré recevable ?
    .label = Surendettement recevable
    .hint = Répondez par « oui » ou « non ». « Non » si la réponse n’est pas encore venue.
    .why = Dans ce cas, la loi permet de quitter un contrat de téléphone ou d’internet sans indemnité. Je ne demande rien d’autre.

ask-overdebt-on =
    Quel jour ce dossier a-t-il été déposé ?
    .label = Dossier déposé le
    .hint = Il me faut une date, aujourd’hui ou avant. Elle est sur l’attestation de dépôt.
    .why = Le contrat doit avoir été signé assez longtemps avant ce dépôt.

ask-wanted-end =
    Quand voulez-vous que cela s’arrête ?
    .label = Fin souhaitée
    .hint = Répondez par « dès que possible » ou « fin de la période payée ».
    .why = Votre demande dira la date voulue. Dès que possible si vous voulez ne plus payer au plus tôt ; à la fin de la période si vous préférez profiter de ce qui est déjà payé.
    .pick-soonest = Dès que possible
    .pick-period-end = Fin de la période payée
    .note-soonest = Ce qui est déjà payé pour la période en cours n’est pas toujours remboursé. La demande posera la question.
    .note-period-end = N’attendez pas le dernier jour pour envoyer : la demande peut partir maintenant, pour une fin plus tard.

ask-informed =
    Voici ce que nous savons du contrat.

    { $recap }

    Est-ce bien cela ?
    .label = Conditions vérifiées
    .hint = Touchez « C’est exact » pour continuer, ou « Corriger » pour changer une ligne. Vous pouvez aussi écrire « oui » ou « non ».
    .why = Vos droits et les dates que je calcule dépendent de ces lignes. Ce que vous ne savez pas reste « inconnu » : je ne le devine pas.
    .pick-yes = C’est exact
    .pick-no = Corriger
