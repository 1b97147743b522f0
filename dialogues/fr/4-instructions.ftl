### Étape 4, « Suivre les instructions du service client » : ce qu’ils répondent, et quoi faire ensuite.
### Les textes à renvoyer sont dans documents.ftl.

stage-instructions =
    { "" }**Étape 4 sur 5 · La réponse**
    { $agreed ->
        [no] La balle est dans le camp de votre banque. Dites-moi ce qu’elle répond, et je vous dis quoi faire.
       *[other] Suivez ce que demande le service client quand c’est raisonnable, gardez chaque message, et dites-moi ce qu’ils répondent. À chaque réponse, il y a une suite.
    }
    .name = 4 · La réponse

## La banque, quand personne n’avait accepté le débit

ask-bank-reply =
    Vous avez prévenu la banque le **{ $bank_told }**. Qu’a-t-elle répondu ?
    .label = Réponse de la banque
    .hint = Répondez par « elle a remboursé », « elle refuse » ou « j’attends encore ».
    .why = La banque a ses propres délais, et il y a une suite à chaque réponse, même à un refus.
    .pick-refunded = Elle a remboursé
    .pick-refused = Elle refuse
    .pick-waiting = J’attends encore
    .note-refunded = Bonne nouvelle. Gardez sa réponse et le relevé où le remboursement apparaît, et regardez les relevés suivants : un autre débit peut encore se présenter.
    .note-refused = Un refus n’est pas la fin. Demandez-en la raison par écrit, puis adressez une réclamation écrite au service réclamations de la banque. Ensuite, le médiateur de la banque peut être saisi : c’est gratuit, et il faut avoir d’abord réclamé par écrit, depuis un an au plus (art. L. 612-1 et L. 612-2 du Code de la consommation, vérifié le 23 novembre 2026).
    .note-waiting = C’est noté. Pour un paiement que vous n’avez pas autorisé, la banque rembourse en principe au plus tard à la fin du premier jour ouvrable suivant (art. L. 133-18 du Code monétaire et financier, vérifié le 23 novembre 2026). Passé ce délai, relancez-la par écrit, en rappelant la date de votre premier message. Tout est gardé : revenez avec /dossiers dès qu’elle répond.

## Le prestataire

ask-reply =
    { $sent_known ->
        [yes]
            Dernière démarche : le **{ $sent }** ({ $days_since_sent ->
                [0] aujourd’hui
                [one] hier
               *[other] il y a { $days_since_sent } jours
            }).
       *[no] Votre demande est partie.
    }

    { $route ->
        [store] La boutique d’applications a-t-elle confirmé l’arrêt ?
       *[other] { $latest_sent ->
            [mediator] Qu’ont répondu le médiateur ou le prestataire ?
            [conciliator] Qu’a répondu le conciliateur, ou le prestataire ?
            [european-centre] Qu’a répondu le Centre européen, ou le prestataire ?
           *[other] Qu’ont-ils répondu ?
        }
    }
    .label = Leur réponse
    .hint = Touchez la réponse la plus proche, ou écrivez-la en peu de mots, par exemple « rien pour l’instant » ou « ils réclament des frais ».
    .why = À chaque réponse correspond un pas suivant : un texte à renvoyer, une preuve à garder, ou simplement de la patience. Une date et un mot suffisent pour avancer.
    .pick-nothing = Rien pour l’instant
    .pick-confirmed = Ils confirment la fin
    .pick-wants-writing = Ils veulent un écrit
    .pick-wants-proof = Ils demandent un justificatif
    .pick-use-account = Ils renvoient à l’espace client
    .pick-use-phone = Ils veulent que j’appelle
    .pick-commitment = Ils parlent d’un engagement
    .pick-fees = Ils réclament des frais
    .pick-refused = Ils refusent
    .pick-discount = Ils proposent une remise
    .pick-accepted = J’accepte leur offre, je reste
    .pick-wants-id = Ils veulent une pièce d’identité
    .pick-equipment = Ils réclament le matériel
    .pick-collection = J’ai une lettre de recouvrement
    .pick-bounced = Mon envoi m’est revenu
    .note-nothing = { $latest_sent ->
        [reminder] Votre relance est partie le { $sent }, et rien n’est venu. Ce n’est pas un non. Regardez encore les indésirables et l’espace client. Si le silence dure, il y a une étape suivante : /recours.
        [formal-notice] Votre mise en demeure leur laisse quinze jours après l’avoir reçue : c’est l’usage, pas une règle de droit. Gardez l’avis de réception. Ensuite, d’autres recours s’ouvrent : ils sont dans /recours.
        [mediator] Un médiateur qui ne peut pas examiner un désaccord le dit dans les trois semaines (art. L. 612-2 du Code de la consommation, vérifié le 23 novembre 2026). S’il l’examine, la réponse demande plus de temps. Gardez son accusé de réception et son numéro de dossier.
       *[other] Le silence est courant les premiers jours, et ne veut pas dire non. Regardez les indésirables et l’espace client. Comptez quelques jours en ligne, une à deux semaines par courrier : c’est l’usage, pas une règle de droit. Passé cela, une relance courte suffit souvent ; gardez-en une copie avec la preuve du premier envoi.
    }
    .note-confirmed = Très bien. Vérifiez que la confirmation dit une date de fin et ce qu’il reste à payer. Gardez-la précieusement, hors de l’application du prestataire : nous allons clore proprement.
    .note-wants-writing = C’est une demande courante, et c’est aussi votre intérêt : l’écrit fait preuve. Renvoyez le texte préparé, par e-mail ou en recommandé, en rappelant la date de votre première demande. C’est elle que vous voulez voir retenue.
    .note-wants-proof = Envoyez seulement ce qui prouve le motif, jamais plus que demandé. Masquez le reste : sommes, santé, numéros de compte ou de sécurité sociale. Une copie, pas l’original. Et demandez quelle clause exige cette pièce.
    .note-use-account =
        { "" }**Résiliation via l’espace client**

        1. Connectez-vous depuis l’adresse officielle, celle de votre facture.
        2. Cherchez « Mon abonnement » ou « Mon contrat », puis « Résilier » ou « Ne pas renouveler ».
        3. Lisez les conditions affichées avant de valider.
        4. Faites une capture de chaque page, avec la date, jusqu’à la confirmation.

        Si l’option ne s’y trouve pas, répondez-leur avec une capture qui le montre. Gardez aussi leur message : il prouve la date de votre demande.
    .note-use-phone = On vous invite à appeler, souvent pour vous proposer de rester. Vous pouvez répondre par écrit que votre demande est claire et n’appelle pas d’entretien. Si vous appelez quand même, notez la date, l’heure, le nom, et demandez une confirmation écrite.
    .note-commitment = Demandez par écrit la clause, la date de début et de fin de l’engagement, et le calcul de ce qu’on vous réclame. Comparez avec votre contrat. Si la date est juste, demandez que la fin prenne effet ce jour-là ; si elle ne l’est pas, dites-le, preuve à l’appui.
    .note-fees = Ne payez pas tout de suite. Demandez par écrit la clause qui prévoit ces frais et le détail du calcul. S’ils sont écrits dans le contrat, ils peuvent être dus ; sinon, contestez-les par écrit. Gardez la facture et leur message.
    .note-refused = Un refus au téléphone ou en deux lignes n’est pas le dernier mot. Demandez la raison et la clause par écrit. Votre réclamation écrite ouvre aussi la porte au médiateur de la consommation, si le désaccord dure. Gardez leur refus : c’est une pièce utile.
    .note-discount = Une remise est une offre pour vous faire rester ; elle peut ouvrir un nouvel engagement. Vous êtes libre de dire non, sans vous justifier : un texte poli suffit. Si elle vous tente, demandez d’abord par écrit le prix, la durée et l’engagement.
    .note-accepted = C’est votre choix, et c’en est un bon s’il vous convient. Demandez l’offre par écrit : prix, durée, engagement, prix après la remise. Gardez-la. Si vous changez d’avis, le dossier pourra être rouvert.
    .note-wants-id = C’est rarement nécessaire pour résilier. Proposez d’abord autre chose : numéro de client, e-mail du compte, dernière facture. S’il le faut vraiment, envoyez une copie où tout ce qui ne sert pas est masqué, la photo et le numéro par exemple, avec « copie pour résiliation » et la date écrits en travers.
    .note-equipment = Demandez l’adresse ou le bon de retour, et la date limite, par écrit. Photographiez le matériel et les câbles, emballez bien, et gardez la preuve de dépôt : c’est elle qui évite d’avoir à le payer. Le matériel et la fin du contrat sont deux choses séparées : demandez quand même la date de fin.
    .note-collection = Respirez : une lettre de recouvrement n’est pas un jugement. Ne payez rien au téléphone et ne donnez pas de numéro de carte. Contestez par écrit, en recommandé, en joignant la preuve de votre résiliation, et demandez le détail de la somme. Gardez l’enveloppe et la lettre. Si le courrier vient d’un tribunal ou d’un commissaire de justice, il y a des délais : demandez vite conseil, par exemple à une association de consommateurs.
    .note-bounced = L’adresse était sans doute fausse ou ancienne. Prenez celle de votre dernière facture ou des mentions légales du site officiel, et renvoyez. Gardez le message d’erreur ou l’enveloppe revenue : elle montre la date de votre premier envoi.

about-reply-letter =
    Voici le texte à renvoyer. Touchez-le pour le copier, complétez ce qui est entre crochets, { $reply ->
        [nothing] et envoyez-le par e-mail, ou en recommandé si vous voulez une preuve plus sûre.
       *[other] et répondez par la même voie qu’eux, ou en recommandé si le désaccord dure.
    } Joignez la preuve de votre premier envoi.

ask-reply-sent-on =
    { $reply ->
        [use_account] Est-ce fait dans l’espace client ? Quel jour ?
        [bounced] Est-ce renvoyé à la bonne adresse ? Quel jour ?
       *[other] { $next_document ->
            [mediator] Avez-vous saisi le médiateur ? Quel jour ?
            [conciliator] Avez-vous saisi le conciliateur ? Quel jour ?
            [european-centre] Avez-vous écrit au Centre européen ? Quel jour ?
           *[other] Est-ce envoyé ? Quel jour ?
        }
    }
    .label = Réponse envoyée le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « aujourd’hui », « hier » ou « 3/11 ». Si ce n’est pas fait, touchez « Pas encore ».
    .why = Ce jour entre dans la chronologie de votre dossier. L’attente de leur prochaine réponse se compte à partir de là.
    .pick-later = Pas encore
    .note =
        { $reply ->
            [use_account] C’est noté. Rangez les captures d’écran avec les autres preuves. Nous attendons maintenant la confirmation ; revenez me la dire quand elle arrive.
           *[other] C’est noté. Gardez une copie avec les autres preuves. Nous attendons maintenant leur réponse ; revenez me la dire quand elle arrive.
        }
    .note-later =
        { $reply ->
            [use_account] D’accord, rien ne se perd. Quand ce sera fait, revenez avec /dossiers et donnez-moi le jour.
            [bounced] D’accord, rien ne se perd. Quand ce sera reparti, revenez avec /dossiers et donnez-moi le jour.
           *[other] D’accord, rien ne se perd. Le texte reste à portée de main avec /courrier. Quand il sera parti, revenez avec /dossiers et donnez-moi le jour.
        }
