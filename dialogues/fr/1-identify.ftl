### Étape 1, « Identifier l’abonnement concerné » : ce que l’on demande et ce que l’on dit.
### L’ordre des questions et leurs conditions sont dans 1-identify.toml.

stage-identify =
    { "" }**Étape 1 sur 5 · L’abonnement**
    D’abord, savoir exactement de quoi il s’agit et qui prend l’argent. Ayez sous la main un relevé de compte ou l’e-mail d’inscription, si vous l’avez.
    .name = 1 · L’abonnement

## L’abonnement et le libellé

ask-name =
    Quel abonnement voulez-vous arrêter ?

    Écrivez son nom comme il vous vient. Une phrase convient aussi : « je veux arrêter Netflix ».
    .label = Abonnement
    .hint = Je n’ai pas trouvé de nom dans ces mots. Écrivez seulement celui de l’abonnement, par exemple « Netflix » ou « Basic-Fit ». Si vous ne le connaissez pas, touchez « Un débit que je ne reconnais pas ».
    .why = Le nom me permet de chercher une fiche avec la marche à suivre et les coordonnées. S’il n’y a pas de fiche, je garde vos mots et nous avançons quand même.
    .pick-unknown = Un débit que je ne reconnais pas
    .note-unknown = Cela arrive souvent : le nom sur le relevé n’est pas toujours celui du site ou de l’application. Nous allons regarder ensemble, sans vous presser.

ask-for-whom =
    Pour qui voulez-vous arrêter cet abonnement ?
    .label = Pour
    .hint = Répondez par « un proche » ou « une personne décédée ».
    .why = Un prestataire peut refuser de parler à quelqu’un d’autre que son client. Je prépare le mandat qu’il faut, ou la lettre des héritiers.
    .pick-relative = Un proche, avec son accord
    .pick-deceased = Une personne décédée
    .note-relative = C’est noté. Répondez pour cette personne : son contrat, ses dates, ses sommes. Je préparerai aussi un mandat à lui faire signer (l’autorisation d’agir pour elle). N’utilisez pas son mot de passe sans son accord.
    .note-deceased = Toutes mes condoléances. Prenez le temps qu’il faut : je garde tout. Je préparerai la lettre qui annonce le décès et demande la fin du contrat. Il faudra une copie de l’acte de décès.

ask-label =
    Quels mots lisez-vous sur votre relevé, à la ligne de ce débit ?

    Recopiez-les tels quels. « PRLV SEPA » annonce d’ordinaire un prélèvement sur le compte ; « CARTE » ou « CB », un paiement par carte. Le nom vient souvent après.

    { "" }**N’écrivez jamais de numéro de carte ni d’IBAN.**
    .label = Mots du relevé
    .hint = Il me faut les mots de la ligne, tels qu’ils sont écrits. Par exemple « PRLV SEPA FITNESS CLUB » ou « CARTE 12/10 HPY*EXEMPLE ». Jamais de numéro de carte.
    .why = Chaque morceau de cette ligne dit quelque chose : la sorte de paiement, qui encaisse, parfois le vrai vendeur. Ces mots serviront aussi à écrire à la banque ou au service client.
    .pick-unknown = Je n’ai pas le relevé
    .note = Merci. Gardez une copie du relevé où cette ligne apparaît : c’est votre première preuve. Cherchez aussi ce montant dans vos e-mails, y compris les indésirables, autour de la date du premier débit : « bienvenue », « essai », « confirmation ».
    .note-unknown = Ce n’est pas bloquant. Le relevé se trouve d’ordinaire dans l’application de votre banque. Vous pourrez ajouter ces mots plus tard avec /corriger.

ask-provider =
    Est-ce l’un de ceux-ci ?
    .label = Prestataire
    .hint = Touchez le bon nom, ou « Aucun, garder mes mots ». Vous pouvez aussi récrire le nom, par exemple « Canal+ ».
    .why = Si je trouve une fiche, je peux vous montrer la marche à suivre et l’adresse, avec leur source et leur date. Deux marques se ressemblent parfois : je préfère vous demander que deviner.
    .pick-none = Aucun, garder mes mots
    .pick-unknown = Aucun, garder mes mots
    .note-unknown = Très bien, je garde vos mots. Nous irons chercher les coordonnées sur votre facture et sur le site du prestataire.

ask-agreed =
    Vous, ou quelqu’un de proche, avez-vous pu accepter ce paiement ?

    Pensez à un essai gratuit, à une offre à 1 €, à une case cochée lors d’un achat, à une application sur le téléphone d’un enfant ou d’un conjoint.
    .label = Accord donné
    .hint = Répondez par « oui », « non » ou « je ne sais pas ». « Oui » convient aussi si c’est seulement possible.
    .why = La suite n’est pas la même. Un abonnement accepté, même par mégarde, se résilie auprès du prestataire. Un débit que personne n’a accepté se signale d’abord à la banque, sans attendre.
    .pick-yes = Oui, ou c’est possible
    .pick-no = Non, personne
    .pick-unknown = Je ne sais pas
    .note-yes = Alors c’est sans doute un abonnement, et il peut s’arrêter. Un petit prix de départ qui devient un vrai tarif est un montage courant : vous n’êtes pas seul dans ce cas.
    .note-no = D’accord. Dans ce cas, la banque d’abord : c’est elle qui peut contester ce débit.
    .note-unknown = Prenez le temps de demander autour de vous et de chercher ce montant dans vos e-mails. S’il apparaît que personne n’a accepté ce paiement, corrigez cette réponse avec /corriger : la suite changera.

ask-paid-by =
    Comment l’argent a-t-il été pris ?

    « CB », « PAIEMENT CARTE » : une carte. « PRLV », « PRLV SEPA » : un prélèvement.
    .label = Pris par
    .hint = Répondez par « carte », « prélèvement » ou « je ne sais pas ».
    .why = La carte et le prélèvement n’ont pas les mêmes règles. Je ne vous demande jamais le numéro de la carte.
    .pick-card = Carte bancaire
    .pick-direct-debit = Prélèvement
    .pick-unknown = Je ne sais pas

ask-payee-bank =
    Où est la banque de celui qui a pris l’argent ?

    Le relevé le dit parfois : un pays, ou un identifiant (ICS) qui commence par deux lettres de pays, comme « FR ». Votre banque peut vous le dire. « En Europe » veut dire ici : Union européenne, Islande, Liechtenstein ou Norvège.
    .label = Banque du bénéficiaire
    .hint = Répondez par « en Europe », « hors d’Europe » ou « je ne sais pas ».
    .why = Le temps pour contester est bien plus court quand cette banque est hors de l’Espace économique européen.
    .pick-europe = En Europe
    .pick-elsewhere = Hors d’Europe
    .pick-unknown = Je ne sais pas

ask-bank-told-on =
    { "" }**Prévenez votre banque dès aujourd’hui**, par sa messagerie ou au numéro inscrit dans son application, et demandez une trace écrite.

    • Votre carte a servi sans vous : faites opposition (la banque la bloque) et contestez le paiement.
    • C’est un prélèvement « PRLV SEPA » que personne n’a autorisé : contestez-le et demandez que ce créancier soit bloqué.

    Donnez la date, le montant et les mots du relevé, et dites que vous n’avez pas autorisé ce paiement. Un texte prêt à envoyer : /courrier

    Quel jour avez-vous prévenu la banque ?
    .label = Banque prévenue le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « aujourd’hui », « hier » ou « 3/11 ».
    .why = Un paiement que l’on n’a pas autorisé se signale à la banque sans tarder, et au plus tard dans les 13 mois, ou 70 jours si la banque du bénéficiaire est hors de l’Espace économique européen (art. L. 133-24 du Code monétaire et financier, vérifié le 23 novembre 2026). Noter le jour vous permet de prouver que vous l’avez fait.
    .pick-later = Pas encore
    .note =
        C’est noté. Gardez la preuve de ce jour-là : message envoyé, accusé de réception, nom de la personne et heure de l’appel.

        Si votre carte a payé sur internet sans vous alors que vous l’avez toujours, et une fois l’opposition faite, vous pouvez le signaler sur Perceval, le service en ligne du ministère de l’Intérieur. Gardez le récépissé.
    .note-later = D’accord, rien n’est perdu : tout ce que vous m’avez dit est gardé. Faites-le dès que possible, car le temps compte ici, puis revenez avec /dossiers et donnez-moi le jour. Le texte à envoyer est dans /courrier.

## Ce que c’est, et qui facture

ask-category =
    De quel genre d’abonnement s’agit-il ?
    .label = Genre
    .hint = Choisissez le genre le plus proche, ou écrivez-le, par exemple « salle de sport ». S’il n’y est pas, « Autre chose » convient.
    .why = Les règles ne sont pas les mêmes pour un forfait de téléphone, une assurance ou une salle de sport. Le genre change aussi ce qu’il faut préparer avant d’écrire.
    .pick-streaming = Vidéo ou musique
    .pick-telecom = Téléphone ou internet
    .pick-gym = Salle de sport
    .pick-press = Journal ou magazine
    .pick-software = Logiciel ou stockage
    .pick-online-game = Jeu en ligne
    .pick-pay-tv = Télévision payante
    .pick-meal-kit = Repas à domicile
    .pick-dating = Site de rencontres
    .pick-transport = Transports
    .pick-energy = Électricité ou gaz
    .pick-water = Eau
    .pick-insurance-car = Assurance auto
    .pick-insurance-home = Assurance habitation
    .pick-insurance-health = Mutuelle santé
    .pick-insurance-affinity = Assurance d’un appareil
    .pick-insurance-loan = Assurance d’un prêt
    .pick-insurance-life = Assurance vie
    .pick-insurance-other = Autre assurance
    .pick-bank-account = Compte bancaire
    .pick-revolving-credit = Crédit renouvelable
    .pick-online-course = Cours à distance
    .pick-matrimonial-agency = Agence matrimoniale
    .pick-other = Autre chose
    .pick-unknown = Je ne sais pas
    .note-telecom = Si vous voulez garder votre numéro de téléphone, n’envoyez rien vous-même : c’est le nouvel opérateur qui met fin à l’ancien contrat. Il lui faut votre code RIO, donné par le 3179.
    .note-energy = Si vous restez dans le même logement et changez seulement de fournisseur, ne résiliez pas vous-même : le nouveau contrat met fin à l’ancien.
    .note-insurance-car = Ne restez pas sans assurance. Si vous changez d’assureur, le nouveau peut d’ordinaire faire les démarches : demandez-le-lui avant d’envoyer quoi que ce soit.
    .note-insurance-home = Si vous êtes locataire et changez d’assureur, le nouveau peut d’ordinaire faire les démarches : demandez-le-lui avant d’envoyer quoi que ce soit. Mieux vaut ne pas rester sans assurance.
    .note-insurance-health = Si cette mutuelle est celle, obligatoire, de votre employeur, voyez d’abord avec lui.
    .note-insurance-loan = Ne mettez pas fin à cette assurance avant que la banque ait accepté la nouvelle par écrit.
    .note-bank-account = Avant de fermer un compte, faites la liste de ce qui y est prélevé et versé. La nouvelle banque peut s’en charger : demandez-lui son service de mobilité.
    .note-revolving-credit = Mettre fin à un crédit renouvelable n’efface pas ce qui a été emprunté : la somme reste à rembourser. Demandez-en le montant exact par écrit.

ask-bundle =
    Cet abonnement est-il seul ?

    Il peut faire partie d’une offre plus large : box, forfait, carte bancaire, pack. Et plusieurs abonnements sont parfois groupés sous un seul et même nom.
    .label = Seul ou groupé
    .hint = Répondez par exemple « seul », « dans une offre plus large » ou « plusieurs sous un même nom ». Si vous hésitez, « je ne sais pas » convient.
    .why = Arrêter une option n’est pas arrêter toute l’offre. Et s’il y en a plusieurs sous un même nom, en arrêter un seul laisse courir les autres.
    .pick-alone = Seul
    .pick-bundled = Dans une offre plus large
    .pick-several = Plusieurs sous un même nom
    .pick-unknown = Je ne sais pas
    .note-bundled = Dans votre demande, nommez l’option à arrêter et dites que vous gardez le reste. Demandez aussi si le prix du reste change. Si c’est toute l’offre que vous quittez, dites-le aussi clairement.
    .note-several = Faites la liste de tout ce qui est sous ce nom : l’espace client ou la facture détaillée le montrent d’ordinaire. Ici, nous en traitons un à la fois. Vous en ouvrirez un autre avec /nouveau.
    .note-unknown = Regardez la facture détaillée ou l’espace client : chaque service y a d’ordinaire sa ligne. Demandez au service client la liste de ce qui est à votre nom.

ask-biller =
    Qui prend l’argent ?

    Le relevé ou le reçu le dit souvent. Si vous vous êtes abonné depuis une application, c’est souvent la boutique d’applications qui facture, pas le service lui-même.
    .label = Facturé par
    .hint = Touchez celui qui encaisse, ou écrivez-le, par exemple « Google Play » ou « PayPal ».
    .why = On arrête un abonnement là où il est facturé. Écrire au mauvais endroit fait perdre des semaines, pendant lesquelles les paiements continuent.
    .pick-direct = Le prestataire lui-même
    .pick-apple = Apple (App Store)
    .pick-google = Google Play
    .pick-amazon = Amazon
    .pick-phone-bill = Ma facture de téléphone
    .pick-paypal = PayPal
    .pick-partner = Une offre partenaire
    .pick-unknown = Je ne sais pas
    .note-direct = C’est donc au prestataire qu’il faudra s’adresser. Gardez la dernière facture ou le dernier reçu : son nom exact et son adresse y figurent d’ordinaire.
    .note-apple =
        Cela s’arrête alors chez Apple, pas dans l’application. D’ordinaire : **Réglages › votre nom › Abonnements**. Supprimer l’application n’arrête rien.

        Pour le paiement, le service client est celui d’Apple ; pour le contenu, celui de l’éditeur. Gardez une capture d’écran avant et après.
    .note-google =
        Cela s’arrête alors chez Google, pas dans l’application. D’ordinaire : **Play Store › votre photo › Paiements et abonnements › Abonnements**, avec le bon compte Google. Supprimer l’application n’arrête rien.

        Pour le paiement, le service client est celui de Google Play ; pour le contenu, celui de l’éditeur. Gardez une capture d’écran avant et après.
    .note-amazon = Cela s’arrête alors dans votre compte Amazon, d’ordinaire sous la rubrique des abonnements. Pour le paiement, le service client est celui d’Amazon. Gardez une capture d’écran avant et après.
    .note-phone-bill = Cherchez sur la facture de l’opérateur la ligne de cette option et le nom de l’éditeur, celui qui fournit le service. Demandez l’arrêt à l’éditeur, puis à l’opérateur s’il ne répond pas. Demandez aussi à l’opérateur de bloquer les achats sur facture. Gardez cette facture.
    .note-paypal = Il y a deux choses à faire. Le paiement automatique s’arrête dans votre compte PayPal, d’ordinaire **Paramètres › Paiements › Paiements automatiques**. Mais cela ne met pas fin au contrat : il faut aussi résilier auprès du prestataire, dont le nom est affiché au même endroit. Gardez les captures d’écran.
    .note-partner = L’abonnement passe par une autre entreprise : une banque, un opérateur, un magasin. Écrivez à celle qui vous facture, et envoyez une copie à celle qui fournit le service. Le contrat ou l’e-mail de bienvenue dit qui est qui.
    .note-unknown = Cherchez le dernier reçu dans vos e-mails, avec le montant pour mot clé : celui qui l’a envoyé est d’ordinaire celui qui facture. Vous pourrez préciser plus tard avec /corriger.

ask-in-app =
    { $biller ->
        [apple] Sur votre appareil, ouvrez maintenant **Réglages › votre nom › Abonnements** (c’est d’ordinaire le chemin).
        [google] Sur votre appareil, ouvrez maintenant **Play Store › votre photo › Paiements et abonnements › Abonnements** (c’est d’ordinaire le chemin).
        [amazon] Ouvrez maintenant votre compte Amazon, à la rubrique des abonnements (son nom peut varier).
       *[other] Ouvrez maintenant les réglages de la boutique qui vous facture, à la rubrique des abonnements.
    }

    Notez le nom exact, la prochaine date et les coordonnées du service client. Faites une capture d’écran **avant** de toucher à quoi que ce soit, et une autre **après**.

    Qu’y voyez-vous ?
    .label = Dans les réglages
    .hint = Répondez par exemple « je le vois » ou « je ne le vois pas ». Si vous n’avez pas l’appareil, « plus tard » convient.
    .why = Les réglages disent si l’abonnement est bien là, jusqu’à quand il court et qui répond aux questions. Et supprimer une application n’arrête pas son abonnement.
    .pick-found = Je le vois
    .pick-not-found = Je ne le vois pas
    .pick-cancelled = Je viens de l’arrêter là
    .pick-later = Plus tard
    .note-found = Bien. Notez la prochaine date : mieux vaut arrêter quelques jours avant que le jour même. D’ordinaire, l’accès reste ouvert jusqu’à la fin de la période payée.
    .note-not-found = Essayez avec vos autres comptes : une autre adresse e-mail, un proche du partage familial. S’il n’est nulle part, l’abonnement est sans doute facturé par quelqu’un d’autre : le reçu du dernier paiement le dira, et vous corrigerez avec /corriger.
    .note-cancelled = Bien. Gardez la capture d’écran qui montre la date de fin, et l’e-mail de confirmation s’il arrive. Nous vérifierons plus tard que plus rien n’est débité.
    .note-later = Rien n’est perdu. Regardez quand vous aurez l’appareil sous la main, puis revenez avec /dossiers. D’ici là, ne supprimez pas l’application : vous pourriez en avoir besoin.

## L’argent

ask-amount =
    { $agreed ->
        [no] Quelle somme a été débitée ?
       *[other] Combien payez-vous à chaque fois ?
    }
    .label = Montant
    .hint = Il me faut une somme en euros. Par exemple « 13,49 » ou « 13,49 € ».
    .why = Le montant aide à retrouver la bonne ligne du relevé et à compter ce que cela coûte par an. Il figurera aussi dans le récapitulatif.
    .pick-unknown = Je ne sais pas
    .note-unknown = Ce n’est pas bloquant. Vous le trouverez sur le relevé, et vous pourrez l’ajouter avec /corriger.

ask-rhythm =
    À quel rythme est-ce débité ?
    .label = Rythme
    .hint = Touchez un rythme, ou écrivez-le, par exemple « tous les mois » ou « tous les ans ».
    .why = Le rythme sert à calculer le coût par an et le jour du prochain débit, celui qu’il faudra surveiller.
    .pick-monthly = Tous les mois
    .pick-four-weekly = Toutes les 4 semaines
    .pick-weekly = Toutes les semaines
    .pick-quarterly = Tous les 3 mois
    .pick-yearly = Tous les ans
    .pick-once = Une seule fois
    .pick-unknown = Je ne sais pas
    .note-four-weekly = À noter : toutes les 4 semaines, cela fait 13 paiements par an, pas 12.
    .note-once = Un seul débit pour l’instant : regardez s’il s’agissait d’un achat simple ou d’un essai qui continue. L’e-mail de confirmation le dit d’ordinaire.
    .note-unknown = Comparez deux ou trois relevés à la suite : les dates vous le diront. Vous pourrez l’ajouter avec /corriger.

ask-last-debit-on =
    Quel jour l’argent est-il parti la dernière fois ?
    .label = Dernier débit
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « 3/11 », « 3 nov » ou « hier ».
    .why = Avec cette date et le rythme, je peux dire quand tomberait le prochain débit. Pour contester auprès de la banque, les délais partent aussi du jour du débit.
    .pick-unknown = Pas encore, ou je ne sais pas
    .note-unknown = Ce n’est pas bloquant. S’il y a eu un débit, la date est sur votre relevé : vous pourrez l’ajouter avec /corriger.

ask-on-trial =
    Êtes-vous encore dans une période d’essai, gratuite ou à petit prix ?
    .label = À l’essai
    .hint = Répondez par « oui » ou « non ».
    .why = Un essai qu’on oublie devient payant tout seul. Avec sa date de fin, je peux vous prévenir avant.
    .note-yes = Vous vous y prenez au bon moment. Nous allons noter quand l’essai devient payant.

ask-trial-ends-on =
    Quel jour l’essai devient-il payant ?

    La date est dans l’e-mail de bienvenue, ou dans les réglages de l’abonnement.
    .label = L’essai devient payant le
    .hint = Il me faut une date, aujourd’hui ou après. Par exemple « 12/12 », « dans 7 jours » ou « lundi prochain ».
    .why = C’est la date qui compte pour ne pas payer. Je compte mes rappels à partir d’elle.
    .note = C’est noté. Gardez une capture de la page qui annonce l’essai et son prix : elle prouve ce qui vous a été dit. Le délai pour changer d’avis (la rétractation), quand il existe, se compte à part : je vous le dirai dès que je connaîtrai le jour de l’inscription.
    .note-unknown = Cherchez « essai », « bienvenue » ou « trial » dans vos e-mails. En attendant, le plus sûr est d’arrêter sans tarder.

ask-keep-number =
    Voulez-vous garder votre numéro de téléphone ?
    .label = Garder le numéro
    .hint = Répondez par « oui » ou « non ». « Non » convient aussi pour une simple clé ou une box sans téléphone.
    .why = Un numéro se perd avec le contrat. Pour le garder, il ne faut pas résilier soi-même : la marche à suivre change entièrement.
    .pick-yes = Oui, je le garde
    .pick-no = Non
    .note-yes =
        { "" }**Ne résiliez rien vous-même.** C’est votre nouvel opérateur qui met fin à l’ancien contrat.

        Donnez-lui votre code RIO : vous l’obtenez au 3179, depuis la ligne à garder (art. L. 224-42-1 du Code de la consommation, page de l’Arcep, vérifié le 23 novembre 2026). Des frais prévus par l’ancien contrat peuvent rester dus.

ask-identified =
    Voici ce que j’ai compris.

    { $recap }

    Est-ce bien cela ?
    .label = Abonnement identifié
    .hint = Touchez « C’est exact » pour continuer, ou « Corriger » pour changer une ligne. Vous pouvez aussi écrire « oui » ou « non ».
    .why = Tout le reste repose sur ces quelques lignes. Une erreur ici, et un courrier part au mauvais endroit.
    .pick-yes = C’est exact
    .pick-no = Corriger
