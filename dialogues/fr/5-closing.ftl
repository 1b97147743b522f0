### Étape 5, « Clôture du dossier » : la confirmation écrite, les derniers débits, ce qu’il faut garder.
### La lettre à la banque est dans documents.ftl.

stage-closing =
    { "" }**Étape 5 sur 5 · La clôture**
    { $agreed ->
        [no] Il reste à vérifier que plus rien ne part de votre compte. Puis nous pourrons refermer le dossier.
       *[other] Il reste à obtenir une confirmation écrite, à régler les dernières choses et à vérifier que plus rien n’est débité. Puis ce sera fini.
    }
    .name = 5 · La clôture

stage-closed =
    .name = Clos

## La fin du contrat

ask-confirmation =
    Avez-vous reçu une confirmation **écrite** ?

    E-mail, lettre, ou page de l’espace client avec la date de fin.

    Vous pouvez m’envoyer ici sa photo ou son PDF : il entrera dans votre fichier de preuves. Masquez tout numéro de carte ou de compte.
    .label = Confirmation
    .hint = Répondez par « oui, par écrit » ou « à l’oral seulement ».
    .why = La confirmation écrite est votre preuve si un débit revient dans six mois. Une parole au téléphone ne laisse rien.
    .pick-written = Oui, par écrit
    .pick-spoken = À l’oral seulement
    .note-written = Gardez-la précieusement, en copie hors de la messagerie du prestataire : un PDF, une capture, la lettre dans une pochette. Vérifiez qu’elle donne la date de fin et le solde.
    .note-spoken = Demandez-la par écrit dès aujourd’hui : un e-mail court qui rappelle la date, l’heure et le nom de la personne, et qui demande confirmation de la date de fin. En attendant, gardez vos notes de l’appel.

ask-end-on =
    Quel jour le contrat prend-il fin ?
    .label = Date de fin
    .hint = Il me faut une date. Par exemple « 31/12/2026 », « aujourd’hui » ou « fin du mois ».
    .why = Jusqu’à ce jour, un paiement peut encore être dû ; après, il n’a en principe plus de raison d’être. C’est là que commence la surveillance des débits.
    .pick-unknown = Je ne sais pas
    .note-unknown = Demandez-la par écrit : une confirmation sans date de fin laisse un doute. Vous pourrez l’ajouter avec /corriger.

ask-leftovers =
    { "" }**Avant de refermer**, voici ce qu’il reste à régler. Touchez une ligne quand c’est fait.

    { $list }

    Ce qui ne vous concerne pas peut rester vide.
    .label = Dernières choses
    .hint = Touchez une ligne pour la cocher, puis « C’est réglé, la suite ». Vous pouvez aussi écrire « c’est fait ».
    .why = Ce sont souvent ces petites choses qui coûtent après coup : un matériel non rendu, une dernière facture oubliée, un compte resté ouvert.
    .pick-yes = C’est réglé, la suite
    .note = { $confirmation ->
        [spoken] Bien. Il manque encore l’écrit : demandez-le. Il reste aussi à regarder les débits.
       *[other] Bien. Il ne reste qu’à regarder les débits.
    }

item-keep-confirmation = La confirmation écrite, rangée avec la preuve d’envoi, à un endroit que vous retrouverez dans quelques années
    .short = Confirmation rangée
item-last-invoice = La dernière facture : vérifiez la période, les frais, et ce qui doit vous être remboursé
    .short = Dernière facture
item-deposit = Le dépôt de garantie : demandez par écrit sa date de remboursement
    .short = Dépôt de garantie
item-mandate = Après la dernière échéance due : retirez l’autorisation de prélèvement (le mandat) par écrit, au prestataire et à la banque
    .short = Mandat retiré
item-number-kept = Le numéro de téléphone gardé : appelez-vous depuis un autre appareil pour vérifier qu’il marche chez le nouvel opérateur
    .short = Numéro gardé
item-account-data = Le compte en ligne : récupérez vos factures et fichiers, retirez la carte enregistrée, puis demandez l’effacement de vos données
    .short = Compte et données

## Les débits à surveiller

ask-debited =
    { $expected_known ->
        [yes] À vérifier sur votre compte : vers le **{ $expected_debit }**, et les jours qui suivent.
       *[no] Regardez votre prochain relevé, et celui d’après.
    }

    De l’argent est-il encore parti ?
    .label = Débit après la fin
    .hint = Répondez par « non, plus rien », « oui, encore un débit » ou « je n’ai pas encore regardé ».
    .why = Un prestataire peut confirmer la fin et prélever encore, par erreur ou non. Le voir vite permet de le contester à temps.
    .pick-no = Non, plus rien
    .pick-yes = Oui, encore un débit
    .pick-enough = Je ne surveille plus
    .pick-later = Je n’ai pas encore regardé
    .note-no = { $expected_known ->
        [yes] Bonne nouvelle : rien n’est parti. Un débit peut encore se présenter vers le **{ $expected_debit }** : je vous en reparle à ce moment-là.
       *[no] Bonne nouvelle : l’argent s’est bien arrêté. Un coup d’œil au relevé suivant ne coûte rien.
    }
    .note-yes = Gardez le relevé où il apparaît. Regardez d’abord s’il s’agit d’un dernier montant dû, avant la date de fin. Sinon, écrivez au prestataire et à la banque : voici comment.
    .note-enough = C’est entendu, je n’y reviens pas. Si un débit revenait, rouvrez le dossier avec /dossiers.
    .note-later = Rien ne presse et rien n’est perdu. Quand vous aurez vu le relevé, revenez avec /dossiers et dites-moi ce qu’il montre.

about-bank-letter =
    Voici le texte pour la banque. Touchez-le pour le copier, complétez ce qui est entre crochets, et envoyez-le par la messagerie de la banque ou en recommandé.

    { $agreed ->
        [no] Gardez une copie de l’envoi et de la réponse. S’il apparaît plus tard qu’un contrat existe, il faudra aussi le résilier : **bloquer un paiement ne met fin à aucun contrat**.
       *[other] Écrivez aussi au prestataire, avec la preuve de la fin du contrat : la banque s’occupe du paiement, lui du contrat. **Bloquer un paiement ne met fin à aucun contrat**, et une somme vraiment due peut encore être réclamée.
    }

ask-bank-asked-on =
    { "" }**Ce que vous pouvez demander à la banque**

    • Prélèvement SEPA que vous aviez autorisé : son remboursement, sans donner de raison, dans les 8 semaines qui suivent le débit (art. L. 133-25 du Code monétaire et financier et règles du prélèvement SEPA).
    • Paiement que vous n’aviez pas autorisé : contestez-le sans tarder, au plus tard dans les 13 mois, ou 70 jours si la banque du bénéficiaire est hors de l’Espace économique européen (art. L. 133-24 du même code).
    • Paiement par carte : contestez-le par écrit, et écrivez que vous retirez votre accord pour les suivants (art. L. 133-7 du même code).

    _Vérifié le 23 novembre 2026 ; pour une date limite, relisez le texte à la source._

    Quel jour avez-vous écrit à la banque ?
    .label = Banque saisie le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « aujourd’hui », « hier » ou « 3/11 ». Si ce n’est pas fait, touchez « Pas encore ».
    .why = Les délais de la banque partent du jour du débit, et elle compte sur une demande datée. Noter le jour garde la trace de votre démarche.
    .pick-later = Pas encore
    .note = { $bank_late ->
        [yes] C’est noté. D’après la date du débit, les 8 semaines étaient passées : la banque peut refuser. C’est une date calculée. Réclamez aussi la somme au prestataire, par écrit, avec la preuve de la fin du contrat.
       *[other] C’est noté. Gardez l’accusé de réception de la banque et le relevé. Pour un prélèvement, elle a en principe dix jours ouvrables pour rendre l’argent, ou pour dire pourquoi elle refuse.
    }
    .note-later = D’accord, tout est gardé. Ne laissez pas passer trop de temps, car les délais courent depuis le débit. Le texte est dans /courrier ; revenez avec /dossiers quand il sera parti.

ask-debited-on =
    Quel jour l’argent est-il parti ?
    .label = Débit après la fin, le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « hier » ou « 3/11 ». Elle est sur le relevé.
    .why = Le délai pour demander à la banque de rendre l’argent part de ce jour.

ask-debited-by =
    Comment l’argent est-il parti ?

    « PRLV » ou « SEPA » sur le relevé : un prélèvement. « CB », « CARTE » : un paiement par carte.
    .label = Débité par
    .hint = Répondez par « prélèvement » ou « carte ». Si vous ne savez pas, dites-le.
    .why = Un prélèvement et un paiement par carte ne se contestent pas de la même façon : le délai et la lettre changent.
    .pick-direct-debit = Prélèvement
    .pick-card = Carte
    .pick-unknown = Je ne sais pas
    .note-direct-debit = Un prélèvement que vous aviez autorisé : vous pouvez en demander le remboursement à la banque dans les 8 semaines, sans donner de raison. Une somme vraiment due peut encore être réclamée. Gardez aussi la preuve de la fin.
    .note-card = Par carte, il n’y a pas de délai de 8 semaines. Contestez par écrit, avec la preuve de la fin du contrat, et écrivez que vous retirez votre accord pour les paiements suivants. **Bloquer un débit ne met fin à aucun contrat.**
    .note-unknown = Le relevé le dit d’ordinaire. Dans le doute, écrivez à la banque sans attendre : le délai d’un prélèvement est le plus court. **Bloquer un débit ne met fin à aucun contrat.**

ask-bank-refund =
    Vous avez écrit à la banque le **{ $bank_told }**. A-t-elle rendu l’argent du débit ?
    .label = Débit remboursé
    .hint = Répondez par « oui, c’est rendu », « elle refuse » ou « pas encore ».
    .why = Pour un prélèvement, elle a en principe dix jours ouvrables pour rendre l’argent, ou pour dire pourquoi elle refuse.
    .pick-received = Oui, c’est rendu
    .pick-refused = Elle refuse
    .pick-later = Pas encore
    .note-received = Bonne nouvelle. Gardez le relevé où l’argent apparaît. Si une somme était vraiment due, le prestataire peut encore la réclamer.
    .note-refused = Demandez la raison par écrit, puis adressez une réclamation écrite au service réclamations de la banque. Ensuite, son médiateur peut être saisi : c’est gratuit. Réclamez aussi la somme au prestataire, avec la preuve de la fin du contrat.
    .note-later = D’accord. Passé dix jours ouvrables, relancez-la par écrit, et gardez une copie. Quand elle aura répondu, revenez avec /dossiers.

## Ce qui traîne souvent

ask-equipment-back-on =
    Quel jour avez-vous rendu le matériel ?

    Box, décodeur, badge, carte : ce qui appartient au prestataire.
    .label = Matériel rendu le
    .hint = Il me faut une date, aujourd’hui ou avant. Par exemple « hier » ou « 3/11 ». Si ce n’est pas fait, touchez « Pas encore ».
    .why = La date et la preuve de dépôt vous protègent si l’on vous réclame le matériel plus tard.
    .pick-unknown = Rien à rendre
    .pick-later = Pas encore
    .note = C’est noté. Gardez la preuve de dépôt et les photos, longtemps.
    .note-later = D’accord. Demandez l’adresse ou le bon de retour, et la date limite, par écrit. Une lettre d’accompagnement est dans /courrier, sous « Autres documents ».

ask-refund =
    Avez-vous reçu l’argent qui devait vous être rendu ?

    Regardez la période déjà payée après la fin, et ce que le prestataire a promis.
    .label = Remboursement
    .hint = Répondez par « oui, reçu », « rien à rendre » ou « pas encore ».
    .why = Quand la loi prévoit un remboursement, elle fixe un délai. Passé ce délai, une relance écrite suffit souvent.
    .pick-received = Oui, reçu
    .pick-nothing-due = Rien ne devait être rendu
    .pick-later = Pas encore
    .note-received = Bonne nouvelle. Gardez le relevé où il apparaît.
    .note-later = D’accord. Si le délai est passé, relancez par écrit : une relance est dans /courrier, sous « Autres documents ». Je vous en reparlerai.

## La fin du dossier

ask-settled =
    Voici où en est ce dossier, avant de le refermer.

    { $recap }

    Pouvons-nous le refermer ?
    .label = Dossier réglé
    .hint = Touchez « Oui, on referme », ou « Corriger » pour changer une ligne. Vous pouvez aussi écrire « oui » ou « non ».
    .why = Refermer arrête les rappels, rien d’autre. Le dossier reste lisible, et peut être rouvert si un débit revient.
    .pick-yes = Oui, on referme
    .pick-no = Corriger

closed-withdrawn =
    { "" }**{ $name } : le contrat est défait.** Vous avez renoncé au contrat dans le délai : il n’y a plus d’engagement.

    { $amount_known ->
        [yes]
            { $rhythm ->
                [once] C’est une dépense de moins.
                [unknown] C’est une dépense de moins.
               *[other] C’est **{ $yearly }** que vous ne paierez pas chaque année.
            }
       *[no] C’est une dépense de moins.
    }

    Gardez plusieurs années la preuve d’envoi, la réponse et les relevés. Si un débit revenait, rouvrez le dossier avec /dossiers.

closed-refunded =
    { "" }**{ $name } : c’est terminé, et l’argent est revenu.** Vous avez tenu jusqu’au bout.

    { $amount_known ->
        [yes]
            { $rhythm ->
                [once] C’est une dépense de moins.
                [unknown] C’est une dépense de moins.
               *[other] C’est **{ $yearly }** que vous ne paierez plus chaque année.
            }
       *[no] C’est une dépense de moins.
    }

    Gardez plusieurs années la confirmation, la preuve d’envoi et les relevés. Si un débit revenait, rouvrez le dossier avec /dossiers.

closed-ended =
    { $agreed ->
        [no] **Ce dossier est refermé.** Vous avez prévenu la banque : c’est ce qu’il fallait faire. Un coup d’œil aux relevés suivants reste utile.
       *[other]
            { "" }**{ $name } : c’est terminé.** Vous avez tenu jusqu’au bout, et ce n’est pas toujours simple.

            { $amount_known ->
                [yes]
                    { $rhythm ->
                        [once] C’est une dépense de moins à surveiller.
                        [unknown] C’est une dépense de moins.
                       *[other] C’est **{ $yearly }** que vous ne paierez plus chaque année.
                    }
               *[no] C’est une dépense de moins.
            }
    }

    { $agreed ->
        [no] Gardez plusieurs années la réponse de la banque et les relevés, de votre côté.
       *[other]
            { $confirmation ->
                [spoken] Il manque encore une confirmation **écrite** : demandez-la, car sans elle un débit se conteste moins bien. Gardez plusieurs années la preuve d’envoi, vos notes et les relevés, de votre côté.
               *[other] Gardez plusieurs années la confirmation, la preuve d’envoi et les relevés, de votre côté.
            }
    } Si un débit revenait, rouvrez le dossier avec /dossiers.

closed-kept =
    C’est noté : vous gardez **{ $name }**. Le dossier est refermé, et les rappels avec lui.

    Conservez l’offre écrite, avec son prix, sa durée et l’engagement éventuel. Si vous changez d’avis, vous pouvez rouvrir le dossier avec /dossiers.

closed-dropped =
    Le dossier **{ $name }** est refermé sans suite, et les rappels avec lui. Rien n’est parti d’ici : si vous aviez déjà envoyé une demande, elle suit son cours.

    Vous pouvez le rouvrir avec /dossiers, là où vous l’avez laissé.
