### /recours : ce qui reste possible quand le prestataire ne répond pas, ou refuse. Les délais sont dans reminders.toml et dans rights/.

ladder =
    { "" }**Les étapes possibles pour { $name }**

    Chacune s’ouvre quand la loi ou l’usage le permet. Une seule suffit souvent.

    { $list }
ladder-until =
    { "" }**Les étapes possibles pour { $name }**

    Chacune s’ouvre quand la loi ou l’usage le permet. Une seule suffit souvent.

    { $list }

    Le médiateur peut être saisi jusqu’au **{ $date }** : un an après votre première réclamation écrite (art. L. 612-2 du Code de la consommation, vérifié le 23 novembre 2026). C’est une date calculée.
ladder-none = Rien n’est encore parti, ou ce dossier est clos : les recours viennent après une demande restée sans réponse, ou refusée.
button-ladder = Et s’ils ne répondent pas ?

rung-done = ✓ **{ $label }** : c’est fait, le { $date }.
rung-open = → **{ $label }** : possible dès maintenant. { $answer }
rung-from = ○ **{ $label }** : à partir du { $date }. { $answer }
rung-after = ○ **{ $label }** : je vous le propose après l’étape « { $reason } ». { $answer }
rung-over = ○ **{ $label }** : le délai a pris fin le { $date }.

rung-reminder = Réclamation écrite
    .what = Une lettre courte qui rappelle votre demande, ou qui conteste leur réponse.
rung-formal-notice = Mise en demeure
    .what = Une lettre ferme, en recommandé, qui vaut réclamation écrite. Elle laisse quinze jours : c’est l’usage, pas la loi.
rung-mediator = Médiateur
    .what = { $category ->
        [telecom] Gratuit. Ce médiateur demande deux mois d’attente après votre réclamation écrite. Si le service consommateurs vous a déjà dit non par écrit, vous pouvez le saisir sans attendre.
        [energy] Gratuit. Ce médiateur demande deux mois d’attente après votre réclamation écrite.
       *[other] Gratuit. La loi demande seulement une réclamation écrite, depuis un an au plus. Son nom est dans les conditions générales ou sur le site du prestataire.
    }
rung-signalconso = SignalConso
    .what = Le signalement informe l’entreprise et l’administration. Il ne tranche pas votre litige.
rung-conciliator = Conciliateur, puis tribunal
    .what = Le conciliateur est gratuit. Jusqu’à 5 000 €, le tribunal demande d’avoir d’abord tenté une conciliation ou une médiation ; depuis le 1er mars 2026, le saisir coûte 50 €, avec des exceptions (art. 750-1 du Code de procédure civile et loi de finances pour 2026, vérifié le 23 novembre 2026).
rung-european-centre = Centre européen des consommateurs
    .what = Si l’entreprise est établie dans un autre pays de l’Union européenne, en Norvège ou en Islande. C’est gratuit.

about-formal-notice =
    Voici la mise en demeure. Le PDF à imprimer est sous le texte : complétez ce qui est entre crochets, signez, et envoyez-la en recommandé avec avis de réception. C’est ce qui prouve la date. Joignez la preuve de votre premier envoi.
mediator-unknown = Le nom du médiateur figure dans les conditions générales, sur la facture ou sur le site du prestataire, souvent sous « Médiation » ou « Réclamations ». Il se saisit en ligne ou par courrier, et c’est gratuit.
about-rung =
    Voici de quoi le faire. Touchez le texte pour le copier, et complétez ce qui est entre crochets. Joignez la copie de vos demandes et la preuve de leur envoi.
about-mandate = Vous agissez pour un proche : joignez ce mandat, signé par la personne. Sans lui, le prestataire peut refuser de vous répondre.
