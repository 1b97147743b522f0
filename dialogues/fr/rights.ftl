# Les droits : une règle par message. `.gives` quand elle ouvre quelque chose, `.denied` quand elle ferme.

rights-nothing = Avec ces informations, aucune règle n’a encore de réponse. Ajoutez ce que vous savez : quand, comment et pour quoi vous avez souscrit.
rights-too-early = Je ne connais pas encore assez votre contrat pour parler de vos droits. Répondez aux questions : je vous les dirai avant d’écrire.
rights-until = Date limite calculée : { $date }. Envoyez le plus tôt possible.
rights-past = Date limite calculée : { $date }. Elle est passée.
rights-free = Coût : aucuns frais de résiliation.
rights-cost = Coût : { $sum } au plus.
rights-cost-open = Coût : les textes ne fixent pas de somme ; demandez le détail écrit.
rights-proof = À garder : { $proof }.
rights-source =
    Source : { $articles }, lue le { $date } (lecture { $confidence ->
        [high] sûre
       *[other] prudente
    }). { $url }
rights-closing = Ces informations ne sont pas un conseil juridique. Ce sont des dates limites calculées — vérifiez le texte à la source. Gardez la preuve de l’envoi et de la réception.

# Dans la conversation : la liste des droits, puis « le plus simple pour vous ».

rights-title =
    { "" }**Vos droits**, du plus fort au moins fort.
    Chaque date suppose que vos réponses sont justes.
rights-none-here = Avec ce que vous m’avez dit, je n’ai pas trouvé de règle qui vous ouvre une porte de plus. Votre contrat peut en ouvrir une.
rights-card-title = { "" }**{ $title }**
rights-source-short =
    _{ $articles }, lu le { $date } (lecture { $confidence ->
        [high] sûre
       *[other] prudente
    })._
rights-passed = { "" }**Délais passés**
rights-passed-row = • { $title } : jusqu’au { $date }.
rights-denied = { "" }**Ce que la loi ne donne pas ici**
rights-denied-row = • **{ $title }.** { $denied } { $caveat }

rights-advice = { "" }**Le plus simple pour vous**
rights-advice-law =
    { $title } : { $kind ->
        [undo] vous défaites le contrat, sans donner de motif.
        [free] vous partez sans frais de résiliation.
        [telecom] vous partez sans rien devoir pour l’engagement.
       *[leave] vous pouvez partir, aux conditions ci-dessous.
    }
rights-advice-commitment-end = Votre contrat : demandez la fin au dernier jour de l’engagement. Avant, on peut vous demander des frais.
rights-advice-renewal = Votre contrat : refusez le prochain renouvellement, à temps.
rights-advice-notice = Votre contrat : sans engagement, vous partez après le préavis qu’il prévoit.
rights-advice-clause = Votre contrat : demandez par écrit la clause de résiliation, la date de fin et le coût. Leur réponse écrite fixera la suite.
rights-ends-at-once = • Fin : dès l’envoi de votre demande.
rights-ends-from-notification = • Fin : à compter de votre notification, c’est-à-dire de votre demande.
rights-ends-on = • Fin au plus tôt : { $date }, si la demande part aujourd’hui.
rights-ends-by = • Fin au plus tard : { $date }, si la demande est reçue aujourd’hui.
rights-ends-open = • Fin : aucun texte ne la fixe ; demandez-la par écrit.
rights-advice-free =
    • Coût : { $kind ->
        [undo] rien à payer pour changer d’avis. Une part du service déjà rendu peut être due si vous aviez demandé qu’il commence tout de suite.
        [contract] rien, d’après vos réponses.
        [telecom] rien au titre de l’engagement. Des frais de résiliation écrits au contrat peuvent s’ajouter : demandez-en le détail.
       *[other] rien au titre de la résiliation.
    }
rights-advice-cost = • Coût : { $sum } au plus.
rights-advice-cost-claimed = • Coût : cette règle ne prévoit rien à payer, mais vous m’avez dit que le contrat annonce { $sum }. Demandez la clause et le détail par écrit avant de payer.
rights-advice-cost-open = • Coût : aucune somme n’est fixée d’avance ; demandez le détail écrit avant de payer.
rights-window-any = • Quand envoyer : à tout moment. Plus tôt la demande part, plus tôt cela s’arrête.
rights-window-soon = • Quand envoyer : sans attendre. Un délai court tourne, et ce que je sais ne suffit pas à le dater.
rights-window-from = • Quand envoyer : ce droit s’ouvre le { $date }. Avant, partir peut coûter cher : demandez le détail.
rights-window-missed =
    • **Trop tard pour cette fois :** le dernier jour était le { $missed }.
    • **Prochaine fenêtre :** jusqu’au { $date }.
rights-last-day-online =
    • **Dernier jour sûr en ligne :** { $date }{ $counts ->
        [sending] , avant minuit ; c’est l’envoi qui compte.
       *[receipt] , pour qu’elle soit reçue à temps.
    }
rights-last-day-post = • **Dernier jour sûr par la poste :** { $date }, au guichet.
rights-last-day-post-passed = • Par la poste, ce ne serait plus sûr : préférez un envoi en ligne.

rights-advice-number = • **Votre numéro :** comme vous le gardez, c’est le nouvel opérateur qui résilie. N’envoyez rien à l’ancien.
rights-advice-supplier = • **Votre énergie :** le nouveau fournisseur met fin à l’ancien contrat. N’envoyez rien à l’ancien.

rights-bank = { "" }**Votre banque, sans tarder**
rights-bank-until = Un débit que vous n’avez pas autorisé se conteste auprès de votre banque jusqu’au **{ $date }**, au plus tard. N’attendez pas ce jour : la loi dit « sans tarder ».
rights-bank-either = Comme la banque du bénéficiaire n’est pas connue, retenez la date la plus proche : **{ $elsewhere }** si elle est hors d’Europe, { $europe } si elle est en Europe. N’attendez pas ce jour : la loi dit « sans tarder ».
rights-bank-undated = Sans la date du débit, je ne calcule rien. Signalez-le aujourd’hui : la loi dit « sans tarder ».

rights-proof-withdrawal = la confirmation de commande, les conditions du jour, votre déclaration et la preuve datée de son envoi
rights-proof-online-termination = une capture de chaque page avec la date, et l’e-mail de confirmation
rights-proof-tacit-renewal = la clause de reconduction, l’avis ou le résultat de votre recherche, indésirables compris, et vos relevés
rights-proof-digital = la demande, sa date de réception et les conditions
rights-proof-telecom = le contrat, la dernière facture avec la fin d’engagement, et les courriers de l’opérateur
rights-proof-insurance = le contrat, l’avis d’échéance avec son enveloppe ou son e-mail, et la preuve d’envoi et de réception
rights-proof-energy-water = le relevé du compteur, daté, votre demande et la dernière facture
rights-proof-contracts = le contrat signé, votre demande et la preuve d’envoi et de réception
rights-proof-payments = le relevé bancaire, votre lettre à la banque et sa réponse
rights-proof-escalation = la réclamation écrite, la preuve de son envoi et les réponses reçues
rights-proof-canvassing = la date, l’heure et le numéro de l’appel, et le nom annoncé

right-retractation-14j-service =
    .title = Changer d’avis dans les 14 jours
    .gives = Vous pouvez vous rétracter jusqu’au { $deadline } inclus, sans motif ni pénalité. Il suffit d’envoyer votre déclaration avant la fin de ce jour-là.
    .proof = { rights-proof-withdrawal }
    .caveat = Ce délai concerne la rétractation, pas la résiliation. Si vous avez coché une renonciation, le professionnel peut soutenir que ce droit n’existe plus.

right-retractation-14j-biens-reguliers =
    .title = Changer d’avis après le premier colis
    .gives = Le délai part de la première livraison, le { $period_starts_from }. Vous pouvez vous rétracter jusqu’au { $deadline } inclus.
    .proof = { rights-proof-withdrawal }
    .caveat = Les produits frais, sur mesure ou descellés peuvent être exclus. Pour un panier repas, la question est discutée : demandez une réponse écrite.

right-retractation-14j-hors-etablissement =
    .title = Changer d’avis après une signature à domicile
    .gives = Vous avez signé hors d’un magasin : vous pouvez vous rétracter jusqu’au { $deadline } inclus, sans motif ni pénalité.
    .proof = { rights-proof-withdrawal }
    .caveat = Ce délai concerne la rétractation, pas la résiliation. Gardez la preuve de votre envoi : c’est à vous de la montrer.

right-retractation-exclue-boutique =
    .title = Signé en boutique : pas de rétractation
    .gives = Votre contrat peut vous laisser changer d’avis : relisez-le.
    .proof = { rights-proof-withdrawal }
    .caveat = Un magasin peut offrir ce droit dans son contrat. D’autres voies restent ouvertes pour résilier.
    .denied = Pour un contrat signé en boutique, la loi ne donne pas de délai de rétractation.

right-retractation-exclue-foire =
    .title = Signé sur une foire ou un salon
    .gives = Un crédit est lié à votre achat : en vous rétractant du crédit dans son délai, vous pouvez sortir de la vente.
    .proof = { rights-proof-withdrawal }
    .caveat = Le vendeur devait afficher qu’il n’y a pas de rétractation. Le délai du crédit est indiqué dans son contrat.
    .denied = Sur une foire ou un salon, la loi ne donne pas de délai de rétractation.

right-retractation-contenu-numerique =
    .title = Contenu numérique déjà commencé
    .gives = Il manque une des conditions qui ferment ce droit : vous pouvez encore vous rétracter.
    .proof = { rights-proof-withdrawal }
    .caveat = Sont vérifiés : début de l’accès, accord exprès, renonciation reconnue, confirmation écrite.
    .denied = L’accès a commencé avec votre accord, vous avez renoncé, et on vous l’a confirmé par écrit : il n’y a plus de rétractation.

right-retractation-contenu-numerique-sans-accord =
    .title = Contenu numérique fourni sans votre accord
    .gives = Vous pouvez vous rétracter jusqu’au { $deadline } inclus, et vous devez { $amount_due_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = Le professionnel doit montrer votre accord et votre renonciation.

right-retractation-prorata-service =
    .title = Ce que vous devez si le service a commencé
    .gives = Vous ne devez que la part utilisée : { $amount_due_eur }. Le reste à vous rendre est de { $refund_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = Ce calcul suppose une rétractation envoyée à temps et un prix régulier sur la période.

right-retractation-prorata-zero =
    .title = Service commencé sans votre demande
    .gives = Vous n’avez pas demandé expressément un début immédiat : en cas de rétractation, vous devez { $amount_due_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = Relisez les cases cochées à la commande : c’est là que la demande se trouverait.

right-retractation-prolongee-12-mois =
    .title = Un an de plus pour changer d’avis
    .gives = On ne vous a pas informé de votre droit : le délai, qui finissait le { $initial_deadline }, va jusqu’au { $deadline } inclus.
    .proof = { rights-proof-withdrawal }
    .caveat = C’est en principe au professionnel de montrer qu’il vous a informé. Cherchez dans vos e-mails et dans les conditions avant de l’affirmer.

right-retractation-prolongee-info-tardive =
    .title = Information tardive : 14 jours de plus
    .gives = L’information est arrivée en retard : vous pouvez vous rétracter jusqu’au { $deadline } inclus.
    .proof = { rights-proof-withdrawal }
    .caveat = Le jour qui compte est celui où vous l’avez reçue : gardez le message et sa date.

right-retractation-remboursement-14j =
    .title = Quand le remboursement est dû
    .gives = Le professionnel doit vous avoir remboursé au plus tard le { $refund_deadline }, toutes sommes comprises.
    .proof = { rights-proof-withdrawal }
    .caveat = Pour un bien, il peut attendre d’avoir reçu le colis ou la preuve de son envoi.

right-retractation-majoration =
    .title = Remboursement en retard
    .gives =
        Jours de retard : { $days_late }. { $surcharge_eur ->
            [none] À ce stade, seul l’intérêt légal s’ajoute : demandez-le par écrit.
           *[other] Une majoration de { $surcharge_rate_pct } % s’ajoute, soit { $surcharge_eur }.
        }
    .proof = { rights-proof-withdrawal }
    .caveat = Les paliers changent à 10, 20, 30, 60 et 90 jours : n’insistez pas le jour même d’un changement.
    .denied = Le remboursement est arrivé à temps : aucune majoration n’est due.

right-retractation-essai-gratuit =
    .title = Essai gratuit devenu payant
    .gives =
        { $new_withdrawal_after_trial ->
            [yes] Le prix n’était pas annoncé clairement : un nouveau délai de rétractation s’ouvre après l’essai.
           *[other] Le délai de rétractation court depuis l’inscription, et il est encore ouvert.
        }
    .proof = { rights-proof-withdrawal }
    .caveat = Un renouvellement ordinaire n’ouvre pas de nouveau délai. Tout dépend de ce que disait l’écran d’inscription.
    .denied = Le prix était annoncé clairement : la seule rétractation partait de l’inscription, et son délai est passé.

right-bouton-retractation =
    .title = Un bouton pour se rétracter
    .gives = Le site doit offrir, pendant tout le délai, une fonction gratuite « renoncer au contrat ici », puis « confirmer la rétractation ». L’amende peut aller jusqu’à { $max_fine_legal_person_eur } pour une société.
    .proof = { rights-proof-withdrawal }
    .caveat = L’amende ne vous est pas versée. Ce bouton n’est pas celui de la résiliation.
    .denied = Ce bouton n’est obligatoire que pour les contrats conclus en ligne depuis le 19 juin 2026. Vous pouvez vous rétracter autrement.

right-commande-obligation-paiement =
    .title = Le bouton de commande cachait le prix
    .gives = Le bouton ne disait pas que la commande obligeait à payer : vous pouvez demander que le contrat soit reconnu nul.
    .proof = { rights-proof-withdrawal }
    .caveat = La nullité est à faire reconnaître ; commencez par une réclamation écrite.
    .denied = Le bouton disait clairement qu’il fallait payer : ce motif ne joue pas.

right-resiliation-3-clics =
    .title = Résilier en ligne
    .gives = Vous pouvez résilier sur le site ou l’application : bouton « résilier votre contrat », récapitulatif, puis « notification de la résiliation ». On doit vous confirmer la réception et la date de fin par écrit.
    .proof = { rights-proof-online-termination }
    .caveat = C’est une façon d’envoyer : l’engagement, le préavis et les frais éventuels restent.
    .denied = Le contrat n’a pas été conclu en ligne et l’entreprise ne vend pas en ligne : cette voie n’est pas obligatoire. Écrivez-lui.

right-resiliation-3-clics-portee =
    .title = Le bouton n’efface pas l’engagement
    .gives = Vous pouvez résilier en ligne.
    .proof = { rights-proof-online-termination }
    .caveat = Un motif prévu par le contrat ou par la loi peut changer la réponse : relisez vos conditions.
    .denied = Vous pouvez résilier en ligne, mais l’engagement court jusqu’au { $commitment_end } et partir avant peut coûter.

right-resiliation-3-clics-sanction =
    .title = Pas de bouton de résiliation : l’amende
    .gives = L’absence de résiliation en ligne expose la société à une amende pouvant aller jusqu’à { $max_fine_eur }. Vous pouvez le signaler sur SignalConso.
    .proof = { rights-proof-online-termination }
    .caveat = C’est une amende administrative : elle ne vous est pas versée.

right-chatel-fenetre-avis =
    .title = Quand l’avis doit arriver
    .gives = L’avis de reconduction devait être envoyé entre le { $notice_window_start } et le { $notice_window_end }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Ce calcul part du dernier jour pour refuser, pas de la date de reconduction. Cherchez aussi dans vos indésirables.

right-chatel-avis-absent =
    .title = Aucun avis de reconduction
    .gives = Sans avis, vous pouvez résilier gratuitement à tout moment à partir du { $available_from }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Cherchez d’abord dans vos indésirables. Un avis qui arriverait encore dans les délais changerait la réponse. Les mois déjà utilisés ne sont pas visés.

right-chatel-avis-tardif =
    .title = Avis de reconduction hors délai
    .gives = L’avis n’a pas été envoyé au bon moment : vous pouvez résilier gratuitement à tout moment à partir du { $available_from }. Avant cette date, refusez la reconduction si c’est encore possible.
    .proof = { rights-proof-tacit-renewal }
    .caveat = La date qui compte est celle de l’envoi. Les mois déjà utilisés ne sont pas visés.

right-chatel-avis-conforme =
    .title = Avis de reconduction
    .gives =
        { $notice_valid ->
            [yes] L’avis est dans les règles : vous pouvez refuser la reconduction avant la date qu’il indique.
           *[other] L’avis n’a pas la forme voulue : vous pouvez résilier gratuitement à tout moment dès la reconduction.
        }
    .proof = { rights-proof-tacit-renewal }
    .caveat = L’avis doit vous être adressé personnellement, avec la date limite dans un encadré.
    .denied = L’avis était dans les règles et le dernier jour pour refuser est passé : cette voie est fermée.

right-chatel-remboursement-30j =
    .title = Ce qui doit vous être rendu
    .gives = La part payée d’avance et non utilisée est de { $refund_eur }. Elle est due au plus tard le { $refund_deadline }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Les mois servis avant la résiliation restent dus. Un mois commencé est compté en jours.

right-chatel-duree-indeterminee =
    .title = Reconduction tacite : êtes-vous concerné ?
    .gives = Votre contrat est à durée déterminée et se reconduit : les règles de l’avis s’appliquent.
    .proof = { rights-proof-tacit-renewal }
    .caveat = La durée se lit dans le contrat ou la confirmation de commande.
    .denied = Votre contrat est à durée indéterminée : les règles de l’avis de reconduction ne s’appliquent pas. Vous pouvez y mettre fin avec le préavis prévu.

right-tv-svod-demenagement =
    .title = Déménagement et télévision
    .gives = Vous déménagez après la première reconduction : vous pouvez résilier gratuitement à tout moment à partir du { $available_from }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Vaut pour la télévision et la vidéo à la demande. Préparez un justificatif de votre nouvelle adresse.
    .denied = La règle sur le déménagement vise la télévision et la vidéo à la demande, après la première reconduction. Regardez ce que dit votre contrat.

right-cdi-preavis =
    .title = Contrat sans durée fixe
    .gives =
        Vous pouvez y mettre fin à tout moment. { $notice_days ->
            [none] Si le contrat n’en fixe pas d’autre, laissez un préavis raisonnable.
            [0] Aucun préavis.
            [1] Préavis : 1 jour.
           *[other] Préavis : { $notice_days } jours.
        }
    .proof = { rights-proof-tacit-renewal }
    .caveat = Regardez dans les conditions comment le préavis se compte.

right-telecom-20pct =
    .title = Quitter un engagement de plus d’un an
    .gives =
        Vos frais sont plafonnés à partir du { $capped_exit_from }. { $fee_max_eur ->
            [none] Pour une somme, il faut la date de départ et le détail de l’offre ; avant cette date, demandez le détail écrit.
           *[other] Au plus, on peut vous demander { $fee_max_eur } pour les mois restants.
        }
    .proof = { rights-proof-telecom }
    .caveat = Un téléphone payé en plusieurs fois et de vrais frais de résiliation prévus au contrat peuvent s’ajouter. Avant la fin du douzième mois, cela peut aller jusqu’à toutes les mensualités restantes.

right-telecom-duree-max =
    .title = Durée d’engagement
    .gives = Un engagement ne peut pas dépasser { $max_commitment_months } mois : la clause est contestable.
    .proof = { rights-proof-telecom }
    .caveat = La date de fin d’engagement figure sur vos factures.
    .denied = Votre engagement respecte la durée maximale de { $max_commitment_months } mois.

right-telecom-preavis =
    .title = Préavis de 10 jours au plus
    .gives =
        Votre opérateur ne peut pas exiger plus de { $max_notice_days } jours à partir de la réception de votre demande. { $fee_eur ->
            [none] Avec un engagement, des frais sont possibles.
           *[other] Sans engagement, vous ne payez que le service jusqu’à la fin.
        }
    .proof = { rights-proof-telecom }
    .caveat = La date exacte peut varier d’un jour : comptez 10 ou 11 jours après la réception. Pour garder votre numéro, ne résiliez pas vous-même.

right-telecom-prolongation =
    .title = Contrat prolongé sans vous
    .gives = Vous pouvez partir à tout moment, avec un préavis de { $max_notice_days } jours au plus et sans autres frais que le service jusqu’à la fin.
    .proof = { rights-proof-telecom }
    .caveat = L’opérateur devait vous prévenir entre trois mois et un mois avant.

right-telecom-modification =
    .title = L’opérateur change le contrat
    .gives = Vous pouvez partir sans frais jusqu’au { $deadline }, même engagé. Le délai part de la notification.
    .proof = { rights-proof-telecom }
    .caveat = Pas si vous avez accepté expressément le changement, s’il est purement administratif ou imposé par la loi. Le prix d’un téléphone peut rester dû.
    .denied = Le changement est à votre avantage : il n’ouvre pas de départ sans frais.

right-telecom-surendettement =
    .title = Dossier de surendettement recevable
    .gives = Vous pouvez résilier sans indemnité. La demande doit être traitée en { $processing_days_max } jours au plus.
    .proof = { rights-proof-telecom }
    .caveat = Joignez la décision de recevabilité.
    .denied = Cette résiliation demande un dossier recevable et un contrat plus ancien que le dépôt d’au moins trois mois : une condition manque.

right-telecom-remboursement =
    .title = Avance à vous rendre
    .gives = Les sommes versées d’avance doivent vous être rendues au plus tard le { $refund_deadline }.
    .proof = { rights-proof-telecom }
    .caveat = En cas de retard, une majoration est prévue : demandez-la par écrit.

right-telecom-depot-garantie =
    .title = Dépôt de garantie à vous rendre
    .gives = Le dépôt de garantie doit vous être rendu au plus tard le { $refund_deadline }.
    .proof = { rights-proof-telecom }
    .caveat = Gardez la preuve du retour de l’équipement et son suivi.

right-telecom-portabilite-retard =
    .title = Numéro porté en retard
    .gives = Vous pouvez demander au moins { $compensation_min_eur }. La somme est à verser dans les { $paid_within_days_of_request } jours de votre demande.
    .proof = { rights-proof-telecom }
    .caveat = Il faut la demander. Des frais de résiliation de l’ancien contrat peuvent rester dus.

right-telecom-portabilite-perte =
    .title = Numéro perdu
    .gives = Vous pouvez demander au moins { $compensation_min_eur }.
    .proof = { rights-proof-telecom }
    .caveat = Il faut le demander par écrit. Le numéro se récupère pendant 40 jours au plus.

right-telecom-portabilite =
    .title = Garder son numéro
    .gives = Demandez le RIO au 3179 et donnez-le au nouvel opérateur : c’est lui qui résilie. N’envoyez pas de résiliation vous-même.
    .proof = { rights-proof-telecom }
    .caveat = Résilier soi-même peut faire perdre le numéro.
    .denied = Vous ne gardez pas votre numéro : c’est à vous d’envoyer la résiliation.

right-numerique-preavis =
    .title = Service numérique : préavis court
    .gives = Le préavis ne peut pas dépasser { $max_notice_days } jours à partir de la réception de votre demande.
    .proof = { rights-proof-digital }
    .caveat = Cela ne rembourse pas à lui seul un mois déjà commencé et payé.

right-assurance-hamon =
    .title = Quitter une assurance après un an
    .gives = Votre contrat prend fin le { $earliest_end_date }, un mois après la réception. Le trop-payé doit être rendu au plus tard le { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = Pour l’auto et le logement en location, laissez le nouvel assureur résilier : il évite un trou de garantie.

right-assurance-sante-ria =
    .title = Quitter une mutuelle individuelle après un an
    .gives = Votre contrat prend fin le { $earliest_end_date }, un mois après la réception.
    .proof = { rights-proof-insurance }
    .caveat = Vérifiez que la nouvelle couverture commence le même jour.

right-assurance-sante-obligatoire =
    .title = Mutuelle obligatoire de l’employeur
    .gives = Cette couverture vient de votre employeur : parlez-en avec lui.
    .proof = { rights-proof-insurance }
    .caveat = Demandez à votre employeur si une dispense est possible.
    .denied = Une mutuelle obligatoire d’entreprise ne se résilie pas seul à tout moment.

right-assurance-hamon-premiere-annee =
    .title = Assurance de moins d’un an
    .gives = Après un an, vous pourrez partir à tout moment.
    .proof = { rights-proof-insurance }
    .caveat = Un motif précis, comme un déménagement, peut ouvrir une autre voie.
    .denied = Pendant la première année, on ne peut pas partir sans motif. La voie s’ouvre le lendemain du premier anniversaire.

right-assurance-chatel-avis-tardif =
    .title = Avis d’échéance envoyé trop tard
    .gives = Vous pouvez refuser la reconduction jusqu’au { $deadline } inclus, cachet de la poste faisant foi.
    .proof = { rights-proof-insurance }
    .caveat = Gardez l’enveloppe ou l’e-mail : la date d’envoi de l’avis compte. Pas pour la vie ni les contrats de groupe.

right-assurance-chatel-absent =
    .title = Aucun avis d’échéance
    .gives = Votre résiliation prend effet le { $earliest_end_date }. Le trop-payé doit être rendu au plus tard le { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = Cherchez l’avis dans vos courriers et indésirables. Pas pour la vie ni les contrats de groupe.

right-assurance-hamon-par-defaut =
    .title = Motif refusé par l’assureur
    .gives = Si le motif donné ne convient pas, l’assureur doit traiter votre demande comme une résiliation à tout moment ({ $termination_processed_as }).
    .proof = { rights-proof-insurance }
    .caveat = Vaut pour l’auto, l’habitation, l’affinitaire et la santé, après un an.

right-assurance-echeance-2-mois =
    .title = Résilier à l’échéance
    .gives = Pour cette échéance, la demande devait ou doit partir au plus tard le { $deadline }, cachet de la poste faisant foi.
    .proof = { rights-proof-insurance }
    .caveat = Ce délai ne se reporte jamais au lundi : envoyez quelques jours plus tôt.

right-assurance-changement-situation =
    .title = Votre situation a changé
    .gives =
        Vous pouvez demander la résiliation jusqu’au { $deadline }. { $earliest_end_date ->
            [none] Elle prend effet un mois après la réception.
           *[other] Elle prend effet le { $earliest_end_date }.
        } Aucune indemnité n’est due.
    .proof = { rights-proof-insurance }
    .caveat = Il faut que le risque assuré tienne à l’ancienne situation. C’est la réception de votre demande qui compte.

right-assurance-affinitaire-30j =
    .title = Renoncer à l’assurance d’un achat
    .gives = Vous pouvez y renoncer jusqu’au { $deadline } inclus, même si elle a été vendue en magasin.
    .proof = { rights-proof-insurance }
    .caveat = À condition de n’avoir fait jouer aucune garantie.

right-assurance-vie-30j =
    .title = Renoncer à une assurance vie
    .gives = Vous pouvez y renoncer jusqu’au { $deadline } inclus, par lettre recommandée ou recommandé électronique.
    .proof = { rights-proof-insurance }
    .caveat = Ce délai n’est jamais reporté au lundi. Si des documents manquaient, un conseiller peut vous dire si le délai est plus long.

right-assurance-vie-remboursement =
    .title = Remboursement de l’assurance vie
    .gives = Les sommes versées doivent vous être rendues au plus tard le { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = Au-delà, des intérêts courent.

right-assurance-demarchage-14j =
    .title = Assurance signée à domicile
    .gives = Vous pouvez y renoncer jusqu’au { $deadline } inclus. La loi demande une lettre recommandée ou un recommandé électronique.
    .proof = { rights-proof-insurance }
    .caveat = La loi a été réécrite en 2026 : vérifiez le texte à la source. Sont exclues la vie et les assurances voyage d’un mois au plus.
    .denied = Vous avez connaissance d’un sinistre qui fait jouer la garantie : cette renonciation n’est pas ouverte.

right-assurance-emprunteur =
    .title = Changer d’assurance de prêt
    .gives = L’ancienne assurance prend fin le { $earliest_end_date }, la banque ayant accepté la nouvelle.
    .proof = { rights-proof-insurance }
    .caveat = Gardez la réponse écrite de la banque et sa date de réception.

right-assurance-forme =
    .title = Comment écrire à l’assureur
    .gives =
        Un recommandé n’est pas exigé : une lettre ou un e-mail suffit. { $online_termination_available ->
            [yes] Vous pouvez aussi résilier en ligne, gratuitement.
           *[other] La résiliation en ligne n’est pas obligatoire ici.
        }
    .proof = { rights-proof-insurance }
    .caveat = Le recommandé reste exigé pour renoncer à une assurance vie ou signée à domicile. L’assureur doit confirmer par écrit.

right-energie-resiliation =
    .title = Arrêter un contrat d’énergie
    .gives =
        { $earliest_end_date ->
            [none] Le contrat prend fin à la date que vous choisissez.
           *[other] Le contrat peut prendre fin le { $earliest_end_date }.
        } Au plus tard : le { $latest_end_date }.
    .proof = { rights-proof-energy-water }
    .caveat = Relevez votre compteur le jour du départ. Des frais de réseau peuvent être facturés si l’offre le dit.

right-energie-changement =
    .title = Changer de fournisseur d’énergie
    .gives = Le changement a lieu au plus tard le { $latest_switch_date }, sans frais pour ce seul motif. Le nouveau fournisseur s’en charge.
    .proof = { rights-proof-energy-water }
    .caveat = L’ancien contrat prend fin quand le nouveau commence : n’envoyez rien vous-même.

right-energie-facture-cloture =
    .title = Dernière facture d’énergie
    .gives = La facture de clôture est due au plus tard le { $closing_invoice_deadline }. Un trop-perçu est rendu dans les { $overpayment_refund_within_days_of_invoice } jours qui suivent.
    .proof = { rights-proof-energy-water }
    .caveat = Comparez le relevé de la facture avec le vôtre.

right-energie-modification =
    .title = Le contrat d’énergie change
    .gives = Vous pouvez résilier sans pénalité jusqu’au { $deadline }.
    .proof = { rights-proof-energy-water }
    .caveat = Le délai part de la réception de l’annonce : gardez-la.

right-eau-resiliation =
    .title = Arrêter l’abonnement d’eau
    .gives = Le contrat prend fin au plus tard le { $latest_end_date }.
    .proof = { rights-proof-energy-water }
    .caveat = Le règlement de service dit comment faire ; des frais réels de clôture sont possibles.

right-courtage-matrimonial =
    .title = Renoncer à l’agence matrimoniale
    .gives = Vous pouvez renoncer jusqu’au { $deadline } inclus. Aucun paiement ne peut être exigé avant.
    .proof = { rights-proof-contracts }
    .caveat = Ne concerne pas les sites de rencontre, qui suivent d’autres règles.

right-courtage-matrimonial-motif =
    .title = Quitter l’agence pour un motif légitime
    .gives = La part non courue est de { $refund_eur }. Elle est à rendre au plus tard le { $refund_deadline }.
    .proof = { rights-proof-contracts }
    .caveat = L’agence peut discuter le motif : joignez un justificatif.

right-enseignement-distance =
    .title = Arrêter un cours à distance
    .gives = Vous êtes dans les trois mois : vous pouvez résilier, et l’indemnité ne peut pas dépasser { $fee_max_eur }.
    .proof = { rights-proof-contracts }
    .caveat = Les fournitures ne sont pas comprises. Le texte lu est ancien : vérifiez-le à la source.
    .denied = Les trois mois sont passés : cette résiliation n’est plus ouverte, sauf force majeure.

right-enseignement-distance-fm =
    .title = Cours à distance et force majeure
    .gives = Un événement imprévisible vous empêche de suivre le cours : vous pouvez résilier sans indemnité.
    .proof = { rights-proof-contracts }
    .caveat = La force majeure s’apprécie au cas par cas : joignez des justificatifs.

right-credit-renouvelable =
    .title = Fermer un crédit renouvelable
    .gives = Vous pouvez le fermer à tout moment, sans frais. Il reste à rembourser { $repay_used_credit_eur }.
    .proof = { rights-proof-contracts }
    .caveat = Le remboursement suit les conditions du contrat ; rembourser plus vite est gratuit.

right-credit-retractation =
    .title = Changer d’avis sur un crédit
    .gives = Vous pouvez vous rétracter jusqu’au { $deadline } inclus.
    .proof = { rights-proof-contracts }
    .caveat = Nous ne comptons pas de report au lundi : envoyez avant. La loi a changé le 20 novembre 2026 : vérifiez le texte à la source.

right-navigo =
    .title = Navigo Annuel : le mois en cours
    .gives = Le mois commencé est dû en entier.
    .proof = { rights-proof-contracts }
    .caveat = C’est le contrat d’Île-de-France Mobilités, pas une loi. Une suspension est possible jusqu’à 12 mois.
    .denied = Le mois commencé est dû en entier : demandez la fin avant le mois suivant.

right-sepa-8-semaines =
    .title = Faire rembourser un prélèvement autorisé
    .gives = Demandez le remboursement à votre banque avant la fin du { $deadline }, sans motif. Elle répond en { $bank_answer_business_days } jours ouvrables.
    .proof = { rights-proof-payments }
    .caveat = La dette envers le commerçant reste : ce remboursement ne met pas fin au contrat.

right-sepa-13-mois =
    .title = Contester un prélèvement non autorisé
    .gives = Signalez-le à votre banque sans tarder, et au plus tard le { $deadline }.
    .proof = { rights-proof-payments }
    .caveat = Seulement si vous n’avez donné aucun mandat. Après cette date, il est trop tard.

right-carte-hors-eee =
    .title = Paiement par carte non autorisé, hors d’Europe
    .gives = Signalez-le à votre banque sans tarder, et au plus tard le { $deadline }.
    .proof = { rights-proof-payments }
    .caveat = Votre contrat de carte peut laisser plus de temps. Pas pour un paiement que vous avez fait vous-même.

right-carte-eee-13-mois =
    .title = Paiement par carte non autorisé, en Europe
    .gives = Signalez-le à votre banque sans tarder, et au plus tard le { $deadline }.
    .proof = { rights-proof-payments }
    .caveat = Pas pour un paiement que vous avez fait vous-même.

right-sepa-revocation-veille =
    .title = Arrêter un prélèvement annoncé
    .gives = Vous pouvez révoquer cet ordre auprès de votre banque jusqu’au { $deadline }, fin de journée.
    .proof = { rights-proof-payments }
    .caveat = Arrêter un paiement ne met pas fin au contrat : la somme peut vous être réclamée.

right-serie-paiements =
    .title = Retirer son accord à des paiements répétés
    .gives = Vous pouvez retirer votre accord : les paiements suivants sont réputés non autorisés. Écrivez à la banque et au commerçant.
    .proof = { rights-proof-payments }
    .caveat = Arrêter les paiements ne met pas fin au contrat : résiliez aussi.

right-frais-blocage =
    .title = Bloquer un créancier
    .gives = Selon la Banque de France, bloquer un créancier est gratuit, à tout moment.
    .proof = { rights-proof-payments }
    .caveat = Certaines banques annoncent des frais : citez la page de la Banque de France. Bloquer ne met pas fin au contrat.

right-perceval =
    .title = Signaler sur Perceval
    .gives = Vous remplissez les conditions : signalez la fraude sur Perceval, avec FranceConnect, et gardez le récépissé.
    .proof = { rights-proof-payments }
    .caveat = Perceval sert à signaler : la demande de remboursement se fait à la banque.
    .denied = Perceval est réservé aux achats que vous n’avez pas faits, avec une carte encore en main et déjà mise en opposition.

right-mediation-1-an =
    .title = Saisir le médiateur
    .gives = Vous pouvez saisir le médiateur de la consommation, gratuitement, jusqu’au { $deadline }.
    .proof = { rights-proof-escalation }
    .caveat = Il faut une réclamation écrite à l’entreprise d’abord. Beaucoup de médiateurs demandent deux mois sans réponse.

right-mediation-telecom =
    .title = Saisir le médiateur des télécoms
    .gives = Sans réponse, vous pouvez le saisir à partir du { $earliest_date } et jusqu’au { $latest_date }.
    .proof = { rights-proof-escalation }
    .caveat = L’ordre habituel : service client, puis service consommateurs, puis médiateur.

right-mediation-sans-reclamation =
    .title = D’abord une réclamation écrite
    .gives = Votre demande peut être examinée.
    .proof = { rights-proof-escalation }
    .caveat = Un e-mail ou une lettre suffit, avec une preuve d’envoi.
    .denied = Sans réclamation écrite à l’entreprise, le médiateur ne peut pas examiner votre demande. Écrivez d’abord.

right-justice-5000 =
    .title = Avant le tribunal
    .gives =
        { $amicable_attempt_required ->
            [yes] Il faut d’abord tenter un accord : conciliateur, gratuit, ou médiateur.
           *[other] Aucune tentative d’accord n’est exigée pour cette somme.
        } Contribution pour saisir le tribunal : { $court_contribution_eur }.
    .proof = { rights-proof-escalation }
    .caveat = Des dispenses existent, dont l’aide juridictionnelle.

right-demarchage-telephonique =
    .title = Appel commercial non demandé
    .gives = Cet appel n’était pas permis : il faut votre accord préalable. Signalez-le sur SignalConso.
    .proof = { rights-proof-canvassing }
    .caveat = Un contrat signé après un appel interdit peut être nul, à faire reconnaître.
    .denied = Vous aviez donné votre accord ou étiez déjà client : l’appel pouvait être permis s’il concernait ce contrat.

right-demarchage-telephonique-presse =
    .title = Appel pour un journal
    .gives = Cet appel n’était pas permis.
    .proof = { rights-proof-canvassing }
    .caveat = Les sources divergent sur la presse : vous pouvez toujours dire non et demander à ne plus être appelé.
    .denied = D’après les textes lus, les appels pour la presse restent permis.

right-courtage-reconduction =
    .title = L’agence prétend reconduire
    .gives = Un contrat d’agence matrimoniale ne se reconduit pas tacitement : il dure un an au plus.
    .proof = { rights-proof-contracts }
    .caveat = Répondez par écrit et révoquez le prélèvement si besoin.

right-retractation-presse-abonnement =
    .title = Changer d’avis sur un journal
    .gives = Un abonnement de presse ouvre la rétractation : jusqu’au { $deadline } inclus.
    .proof = { rights-proof-withdrawal }
    .caveat = Nous comptons depuis le jour le plus proche, conclusion ou premier numéro.

right-compte-bancaire-cloture =
    .title = Fermer un compte bancaire
    .gives = La fermeture du compte d’un particulier est gratuite.
    .proof = { rights-proof-contracts }
    .caveat = Attendez que les derniers prélèvements soient passés. Le préavis est en général de 30 jours.

right-compte-bancaire-recapitulatif =
    .title = La liste de vos opérations régulières
    .gives = Votre banque vous donne gratuitement, dans les { $recap_within_days } jours, la liste de vos opérations régulières des { $recap_months } derniers mois.
    .proof = { rights-proof-contracts }
    .caveat = La nouvelle banque propose un service gratuit de mobilité.

right-hors-etablissement-paiement-7j =
    .title = Pas de paiement pendant 7 jours
    .gives = Après une signature à domicile, aucun paiement ne peut vous être demandé pendant { $no_payment_for_days } jours.
    .proof = { rights-proof-withdrawal }
    .caveat = Des exceptions existent selon le contrat ; elles n’ont pas toutes été vérifiées.
