# Les courriers et messages à envoyer, en français quelle que soit la langue de la personne : ils vont à des prestataires et à des banques en France.
# Aucun signe de mise en forme ici : le texte entier est proposé à copier. Ce qui est entre crochets se remplit à la main.
# Une ligne ne commence jamais par un crochet, une étoile ou un point : Fluent y lirait autre chose.
# Sources : juriblio.fr et inc-conso.fr (Code de la consommation), banque-france.fr et lesclesdelabanque.com (paiements).
# Articles cités, tous vérifiés le 23 novembre 2026 : L. 215-1-1 et L. 612-2 du Code de la consommation ; L. 133-7, L. 133-18, L. 133-24 et L. 133-25 du Code monétaire et financier.

## Morceaux communs

# En tête d’un courrier ou d’un message.
letter-part-header =
    Nom et prénom : [vos nom et prénom]
    Adresse : [votre adresse]
    N° de client ou de contrat : [votre numéro de client ou de contrat]
letter-part-addressee = Destinataire : [nom et adresse du service client, lus sur votre facture ou votre contrat]
letter-part-closing =
    Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

    Signature : [vos nom et prénom]
letter-part-closing-email =
    Cordialement,

    Nom et prénom : [vos nom et prénom]
    N° de client ou de contrat : [votre numéro de client ou de contrat]
    Adresse électronique du compte : [votre adresse électronique]

# Quel contrat.
letter-part-contract =
    { $concluded_known ->
        [yes] mon abonnement { $name }, souscrit le { $concluded }
       *[no] mon abonnement { $name }
    }
# Pour quel jour.
letter-part-when =
    { $wanted_end ->
        [period_end] Je souhaite qu’il prenne fin au terme de la période en cours, sans reconduction.
       *[soonest] Je souhaite qu’il prenne fin le plus tôt possible, compte tenu du préavis éventuellement applicable.
    }
# Le motif, s’il y en a un. Commence par un saut de paragraphe, pour disparaître sans trace.
letter-part-ground =
    { $ground ->
        [price] { "" }

            Cette demande fait suite à un changement de prix ou de conditions de mon contrat. Si ce changement ouvre un droit à résilier, je vous demande de l’appliquer.
        [moving] { "" }

            Cette demande fait suite à mon déménagement. Si le contrat ou la loi prévoit ce motif, je vous demande de l’appliquer ; je peux vous adresser un justificatif.
        [illness] { "" }

            Cette demande est liée à mon état de santé. Si le contrat ou la loi prévoit ce motif, je vous demande de l’appliquer ; je peux vous adresser un justificatif, sans détail médical.
        [job] { "" }

            Cette demande fait suite à un changement de ma situation professionnelle. Si le contrat ou la loi prévoit ce motif, je vous demande de l’appliquer ; je peux vous adresser un justificatif.
        [money] { "" }

            Cette demande est liée à des difficultés financières. Si le contrat ou la loi prévoit ce motif, je vous demande de l’appliquer ; je peux vous adresser un justificatif.
        [fault] { "" }

            Cette demande fait suite à des manquements dans le service : [ce qui n’a pas fonctionné, et les dates]. Je vous remercie d’en tenir compte pour la date de fin et pour les sommes dues.
        [bereavement] { "" }

            Cette demande fait suite à un décès : celui de [nom et prénom de la personne décédée, titulaire du contrat le cas échéant]. Je peux vous adresser un acte de décès.
       *[none] { "" }
    }
# L’engagement, tel que la personne le connaît. Commence par un saut de paragraphe.
letter-part-commitment =
    { $commitment ->
        [none] { "" }

            À ma connaissance, ce contrat est sans engagement.
        [over] { "" }

            À ma connaissance, la période d’engagement est terminée.
        [running] { "" }

            Si vous estimez qu’un engagement est en cours, merci de m’indiquer sa date de fin, la clause qui le prévoit et le détail de ce qui resterait dû.
       *[unknown] { "" }

            Si vous estimez qu’un engagement s’applique, merci de m’en indiquer la clause et la date de fin.
    }
# Les frais, tels que la personne les connaît. Suit la phrase sur l’engagement.
letter-part-fees =
    { $fees ->
        [none] { " " }Je n’ai pas connaissance de frais de résiliation prévus au contrat.
       *[some] { " " }Si vous entendez facturer des frais de résiliation, merci d’en indiquer la clause et le calcul.
    }
# Ce qui est demandé en retour.
letter-part-asks =
    Je vous remercie de me confirmer par écrit :
    – la réception de cette demande ;
    – la date exacte de fin du contrat ;
    – la somme restant due, ou celle qui me sera remboursée ;
    – l’arrêt des prélèvements et la suppression du mandat ou du moyen de paiement enregistré, après le dernier paiement dû.
# La demande d’avant, avec ce qui est connu : `$sent` est le jour du dernier envoi, qui n’est pas toujours le premier.
letter-part-my-request =
    { $sent_known ->
        [yes] ma demande de résiliation du { $first_sent }
       *[no] ma demande de résiliation (envoyée le [date de votre demande])
    }

## La demande de résiliation

letter-cancel-email =
    Madame, Monsieur,

    Par ce message, je vous demande la résiliation de { letter-part-contract }. { letter-part-when }{ letter-part-ground }{ letter-part-commitment }{ letter-part-fees }

    { letter-part-asks }

    Si une fonction de résiliation en ligne est prévue pour ce contrat (article L. 215-1-1 du Code de la consommation), merci de m’en indiquer l’adresse ; la présente demande garde sa date.

    { letter-part-closing-email }
    .subject = Résiliation de mon abonnement { $name }

letter-cancel-post =
    { letter-part-header }

    { letter-part-addressee }

    Le { $today }

    Objet : résiliation de mon abonnement { $name }
    { $route ->
        [e_letter] Lettre recommandée électronique
       *[letter] Lettre recommandée avec avis de réception
    }

    Madame, Monsieur,

    Par la présente, je vous demande la résiliation de { letter-part-contract }. { letter-part-when }{ letter-part-ground }{ letter-part-commitment }{ letter-part-fees }

    { letter-part-asks }

    Si vous retenez une autre date de fin que celle que je demande, merci de m’en donner la raison et la clause.

    { letter-part-closing }

# Pour la case « message » d’un formulaire : court, sans formule de politesse longue.
letter-cancel-form =
    Bonjour,

    Je vous demande la résiliation de { letter-part-contract }. { letter-part-when }{ letter-part-ground }{ letter-part-commitment }{ letter-part-fees }

    { letter-part-asks }

    N° de client ou de contrat : [votre numéro de client ou de contrat]
    Adresse électronique du compte : [votre adresse électronique]

    Merci de votre réponse écrite.
    Nom et prénom : [vos nom et prénom]

# Le message qui confirme un appel, à envoyer le jour même.
letter-cancel-phone-summary =
    Objet : confirmation de mon appel, résiliation de mon abonnement { $name }

    Madame, Monsieur,

    { $sent_known ->
        [yes] J’ai appelé votre service client le { $sent }, à [heure de l’appel].
       *[no] J’ai appelé votre service client le [date de l’appel], à [heure de l’appel].
    } J’ai parlé à [nom ou prénom donné]. Référence de l’appel : [référence, si elle a été donnée].

    Au cours de cet appel, j’ai demandé la résiliation de { letter-part-contract }. { letter-part-when }{ letter-part-ground }

    Il m’a été répondu : [ce qui a été dit : date de fin, somme due, démarche à faire].

    Je renouvelle ici cette demande par écrit. { letter-part-asks }

    Si ce résumé contient une erreur, merci de me l’indiquer par écrit.

    { letter-part-closing-email }

## Les suites : un texte par réponse reçue

letter-reminder =
    Objet : résiliation de mon abonnement { $name }, demande restée sans réponse

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    Sauf erreur de ma part, { letter-part-my-request }, qui concernait { letter-part-contract }, est restée sans réponse.{ $tracking_known ->
        [yes] { " " }Elle a été envoyée en recommandé, sous le numéro de suivi { $tracking }.
       *[no] { "" }
    } J’en joins une copie, avec la preuve de son envoi.

    Merci de la traiter à la date de ma première demande.

    { letter-part-asks }

    { letter-part-closing }

letter-in-writing =
    Objet : résiliation de mon abonnement { $name }, confirmation écrite à votre demande

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    Vous m’avez demandé de confirmer par écrit { letter-part-my-request }. C’est l’objet de ce courrier : je confirme demander la résiliation de { letter-part-contract }. { letter-part-when }

    La présente confirmation complète ma première demande : merci d’en retenir la date.{ letter-part-ground }

    { letter-part-asks }

    { letter-part-closing }

letter-proof =
    Objet : résiliation de mon abonnement { $name }, documents demandés

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    Pour faire suite à { letter-part-my-request }, vous m’avez demandé des justificatifs. Vous trouverez ci-joint :
    – [premier document] ;
    – [second document, s’il y en a un].

    Les renseignements sans rapport avec ma demande y sont masqués. Si un autre document vous paraît indispensable, merci de m’indiquer lequel, et la clause ou le texte qui le prévoit.

    Ces documents sont destinés au seul traitement de ma demande. Merci de ne pas les conserver ensuite sans nécessité.

    { letter-part-asks }

    { letter-part-closing }

letter-no-call =
    Objet : résiliation de mon abonnement { $name }, réponse par écrit

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    En réponse à { letter-part-my-request }, vous me proposez d’appeler votre service client.

    Je préfère que nos échanges restent écrits, afin que chacun en garde la trace. Ma demande contient ce qui est nécessaire pour identifier { letter-part-contract }. S’il vous manque un renseignement, je vous le donnerai par retour de message.

    Si vous estimez qu’un appel est obligatoire, merci de m’indiquer la clause ou le texte qui le prévoit.

    { letter-part-asks }

    { letter-part-closing }

letter-commitment =
    Objet : résiliation de mon abonnement { $name }, engagement que vous invoquez

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    En réponse à { letter-part-my-request }, vous m’indiquez qu’un engagement serait en cours.{ $commitment ->
        [none] { " " }À ma connaissance, ce contrat est sans engagement.
        [over] { " " }À ma connaissance, cet engagement est terminé.
       *[running] { "" }
    }

    Afin que je puisse vérifier ce point, je vous remercie de m’adresser :
    – une copie du contrat et des conditions que j’ai acceptés ;
    – la clause d’engagement, avec sa date de début et sa date de fin ;
    – la preuve de mon accord, si l’engagement a été renouvelé depuis ;
    – le détail de la somme qui resterait due, et son calcul.

    Je maintiens ma demande. Si l’engagement est établi, je vous remercie d’enregistrer la fin du contrat à la première date possible, et de me la confirmer par écrit.

    { letter-part-closing }

letter-fees =
    Objet : résiliation de mon abonnement { $name }, frais que vous demandez

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    En réponse à { letter-part-my-request }, vous m’annoncez des frais.{ $fees_known ->
        [yes] { " " }À ma connaissance, le contrat indique la somme de { $fees_eur }.
       *[no] { $fees ->
            [none] { " " }Je n’ai pas connaissance de frais prévus au contrat.
           *[some] { "" }
        }
    }

    Je vous remercie de m’adresser :
    – la clause qui prévoit ces frais, dans la version que j’ai acceptée ;
    – le détail du calcul, ligne par ligne ;
    – pour chaque ligne, ce qu’elle rémunère.

    Dans l’attente de ces éléments, je réserve ma position sur ces frais. Leur examen n’empêche pas la résiliation elle-même : je vous remercie de l’enregistrer et de m’en confirmer la date par écrit.

    { letter-part-closing }

letter-refused =
    Objet : résiliation de mon abonnement { $name }, votre refus

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    Vous avez refusé { letter-part-my-request }, qui concernait { letter-part-contract }. Le présent courrier vaut réclamation écrite.{ letter-part-ground }

    Je maintiens ma demande et je vous remercie de m’indiquer, par écrit :
    – la raison de ce refus ;
    – la clause du contrat ou l’article de loi sur lequel il repose ;
    – la première date à laquelle le contrat peut prendre fin, et la somme due d’ici là ;
    – le nom et les coordonnées du médiateur de la consommation dont vous relevez (article L. 612-2 du Code de la consommation).

    Je souhaite régler ce point à l’amiable avec vous, et je reste à votre disposition par écrit.

    { letter-part-closing }

letter-no-discount =
    Objet : résiliation de mon abonnement { $name }, votre proposition

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    En réponse à { letter-part-my-request }, vous me proposez une remise ou une autre offre. Je vous en remercie, mais je ne souhaite pas y donner suite.

    Je vous demande donc de traiter ma demande à la date de mon premier envoi et de ne modifier ni mon offre, ni mon prix, ni la durée de mon contrat. Aucun accord donné au téléphone ne doit être tenu pour acquis sans ma confirmation écrite.

    { letter-part-asks }

    { letter-part-closing }

letter-id =
    Objet : résiliation de mon abonnement { $name }, pièce d’identité demandée

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    Pour traiter { letter-part-my-request }, vous me demandez une copie de ma pièce d’identité.

    Mon nom, mon adresse et mon numéro de client ou de contrat devraient suffire à identifier { letter-part-contract }. Si cette copie vous paraît indispensable, merci de m’indiquer le texte ou la clause qui la prévoit, l’usage qui en sera fait et la durée pendant laquelle elle sera gardée.

    Je peux aussi prouver mon identité autrement : par un message envoyé depuis l’adresse électronique du compte, ou par mon espace client.

    À défaut, je pourrai vous adresser une copie dont les renseignements inutiles sont masqués, barrée de la mention « copie pour résiliation ». Merci de ne pas retarder ma demande pour ce seul motif.

    { letter-part-asks }

    { letter-part-closing }

letter-equipment =
    Objet : résiliation de mon abonnement { $name }, retour du matériel

    { letter-part-header }

    Le { $today }

    Madame, Monsieur,

    À la suite de { letter-part-my-request }, vous me demandez de rendre le matériel. Je suis d’accord pour le faire, et je vous remercie de m’indiquer par écrit :
    – la liste exacte du matériel à rendre ;
    – l’adresse ou le point de dépôt, et la date limite ;
    – qui paie l’envoi, et comment recevoir l’étiquette de retour ;
    – la somme que vous réclameriez pour un élément manquant, et la clause qui la prévoit ;
    – le montant du dépôt de garantie à me rendre, s’il y en a un, et sa date de remboursement.

    Je garderai la preuve du dépôt et des photos du matériel. Merci de me confirmer sa réception par écrit.

    Le retour du matériel ne change pas la date de ma demande de résiliation. Merci de me confirmer aussi la date de fin du contrat.

    { letter-part-closing }

# À la société de recouvrement, avec copie au prestataire.
letter-collection =
    Objet : somme réclamée au titre de mon abonnement { $name }, demande de justificatifs

    { letter-part-header }
    Référence du dossier de recouvrement : [référence lue sur la lettre reçue]

    Le { $today }

    Madame, Monsieur,

    Vous me réclamez la somme de [somme réclamée] au titre d’un abonnement { $name }. J’avais adressé au prestataire { letter-part-my-request }.{ $end_known ->
        [yes] { " " }Le contrat a pris ou doit prendre fin le { $end }.
       *[no] { "" }
    }

    En l’état, je conteste cette somme. Je vous remercie de m’adresser, par écrit :
    – le nom de la société pour laquelle vous agissez, et le mandat qu’elle vous a confié ;
    – une copie du contrat, avec la preuve de mon accord ;
    – le détail de la somme, facture par facture, avec les dates ;
    – le fondement de chaque frais ajouté ;
    – la décision de justice que vous détiendriez, s’il y en a une.

    Vous trouverez ci-joint une copie de ma demande de résiliation et de la preuve de son envoi. Merci de n’échanger avec moi que par écrit.

    La présente lettre ne vaut pas reconnaissance de dette.

    { letter-part-closing }

## À la banque

# Un prélèvement tombé après la fin du contrat.
letter-bank =
    Objet : demande de remboursement d’un paiement tombé après la fin d’un contrat

    Nom et prénom : [vos nom et prénom]
    Adresse : [votre adresse]
    N° de compte : [les quatre derniers chiffres de votre compte]

    Le { $today }

    Madame, Monsieur,

    Un paiement a été débité de mon compte par { $label_known ->
        [yes] « { $label } »
       *[no] { $name }
    } :
    – date du débit : [date lue sur le relevé] ;
    – somme : [somme lue sur le relevé{ $amount_known ->
        [yes] { "" }, d’ordinaire { $amount }
       *[no] { "" }
    }] ;
    – nature : [prélèvement SEPA, ou paiement par carte] ;
    – références : [RUM et ICS, lus sur le relevé, pour un prélèvement].

    { $end_known ->
        [yes] Or le contrat a pris fin le { $end }.
       *[no] Or le contrat a pris fin le [date de fin].
    } La confirmation, ou ma demande de résiliation avec sa preuve d’envoi, est jointe.

    S’il s’agit d’un prélèvement SEPA, je vous demande :
    – de me le rembourser : si le débit a moins de huit semaines, en application de l’article L. 133-25 du Code monétaire et financier et des règles SEPA ; si mon accord avait été retiré avant le débit, au titre d’une opération non autorisée (articles L. 133-18 et L. 133-24) ;
    – d’enregistrer le retrait de mon accord pour les opérations suivantes de ce créancier (article L. 133-7) et de les bloquer.

    S’il s’agit d’un paiement par carte, je vous demande d’enregistrer ma contestation, de prendre note que je retire mon accord aux paiements suivants de ce commerçant (article L. 133-7), et de m’indiquer comment les empêcher.

    Si vous refusez tout ou partie de cette demande, merci de m’en donner la raison par écrit.

    { letter-part-closing }

# Un débit auquel personne n’a donné son accord.
letter-bank-fraud =
    Objet : contestation d’une opération que je n’ai pas autorisée

    Nom et prénom : [vos nom et prénom]
    Adresse : [votre adresse]
    N° de compte : [les quatre derniers chiffres de votre compte]

    Le { $today }

    Madame, Monsieur,

    Je conteste l’opération suivante, débitée de mon compte :
    – libellé : { $label_known ->
        [yes] « { $label } »
       *[no] [libellé exact, lu sur le relevé]
    } ;
    – somme : { $amount_known ->
        [yes] { $amount }
       *[no] [somme lue sur le relevé]
    } ;
    – date du débit : [date lue sur le relevé] ;
    – nature : [prélèvement SEPA, ou paiement par carte] ;
    – autres débits du même libellé : [dates et sommes, s’il y en a].

    Je n’ai pas donné mon accord à cette opération, et je n’ai signé à ma connaissance aucun mandat au profit de ce bénéficiaire.

    Je vous la signale sans tarder et vous demande (articles L. 133-18 et L. 133-24 du Code monétaire et financier) :
    – de me rembourser cette opération, et de remettre le compte dans l’état où il se serait trouvé sans elle ;
    – de bloquer les opérations suivantes de ce bénéficiaire ;
    – s’il s’agit d’un prélèvement, de lui demander une copie du mandat qu’il invoque ;
    – de me confirmer par écrit la réception de cette contestation et la suite donnée.

    Je peux vous adresser les captures d’écran et les relevés en ma possession.

    { letter-part-closing }
