# Le relevé de compte : ce qui y revient, et pourquoi un fichier ne peut pas être lu.
# Le relevé est lu en mémoire : il n’est ni gardé ni journalisé.

statement-title =
    { $count ->
        [one] **Un débit revient** sur ce relevé.
       *[other] **{ $count } débits reviennent** sur ce relevé.
    } Ceux qui continuent coûtent { $yearly } par an.
statement-none = Je ne vois aucun abonnement sur ce relevé. Un relevé de douze mois en montre davantage.
statement-row = **{ $name }** : { $amount } { $rhythm }, soit { $yearly } par an. Dernier débit : { $date }.
statement-row-stopped = **{ $name }** : { $amount } { $rhythm }. Plus rien depuis { $date }.
statement-row-price = Le prix est passé de { $answer } à { $amount } ({ $date }).

statement-column-name = Qui
statement-column-amount = Montant
statement-column-rhythm = Rythme
statement-column-debits = Débits
statement-column-last = Dernier
statement-column-yearly = Par an
statement-column-stopped = arrêté

statement-period-weekly = chaque semaine
statement-period-four-weekly = toutes les quatre semaines
statement-period-monthly = chaque mois
statement-period-bimonthly = tous les deux mois
statement-period-quarterly = chaque trimestre
statement-period-half-yearly = chaque semestre
statement-period-yearly = chaque année

statement-refused-empty = Ce fichier est vide. Téléchargez de nouveau vos opérations sur le site de votre banque, en CSV ou en OFX, et envoyez ce fichier.
statement-refused-too-large = Ce fichier dépasse 20 Mo. Choisissez une période plus courte, par exemple douze mois, et envoyez l’export CSV ou OFX de votre banque.
statement-refused-too-long = Ce fichier compte plus de 100 000 lignes. Choisissez une période plus courte, par exemple douze mois.
statement-refused-photo = C’est une image, et je ne lis pas les images. Envoyez l’export CSV ou OFX de votre banque, ou son PDF d’origine. Vous pouvez aussi recopier ici le libellé du débit.
statement-refused-scan = Ce PDF est une image numérisée, sans texte à lire. Envoyez le PDF d’origine téléchargé sur le site de votre banque, ou mieux, son export CSV ou OFX.
statement-refused-locked = Ce PDF est protégé par un mot de passe. Ne me l’envoyez pas. Téléchargez un export CSV ou OFX sur le site de votre banque, ou enregistrez le PDF sans protection.
statement-refused-broken-pdf = Ce PDF ne se lit pas : il est abîmé ou trop complexe. Téléchargez-le de nouveau, ou mieux, envoyez l’export CSV ou OFX de votre banque.
statement-refused-other-pdf = Je lis ce PDF, mais je n’y trouve aucune ligne d’opération. Envoyez votre relevé de compte en PDF, ou mieux, l’export CSV ou OFX de votre banque.
statement-refused-spreadsheet = C’est un fichier de tableur. Ouvrez-le, choisissez « Enregistrer sous », puis CSV, et envoyez ce fichier CSV.
statement-refused-archive = C’est un dossier compressé, et je n’ouvre pas ces fichiers. Décompressez-le, puis envoyez le relevé qu’il contient, en CSV, en OFX ou en PDF.
statement-refused-binary = Ce fichier n’est pas un relevé que je sais lire. Envoyez l’export CSV, OFX ou QIF de votre banque, ou son relevé en PDF.
statement-refused-not-statement = Ce fichier contient du texte, mais pas d’opérations avec une date, un libellé et un montant. Envoyez l’export de vos opérations en CSV ou en OFX.
statement-refused-other-currency = Ce relevé n’est pas en euros. Envoyez celui d’un compte en euros.

## Le relevé envoyé dans la conversation

statement-how =
    { "" }**Envoyez-moi votre relevé**, et je vous montre ce qui y revient.

    • Sur le site de votre banque, exportez vos opérations en CSV ou en OFX. QIF, CAMT.053 et le relevé en PDF d’origine conviennent aussi.
    • Douze mois montrent mieux les abonnements annuels.
    • Ici, touchez le trombone, puis choisissez le fichier. 20 Mo au plus.

    { "" }**Ce que j’en fais.** Je le lis en mémoire, une seule fois. Le fichier n’est ni enregistré ni transmis. Je garde seulement la liste de ce qui revient, le temps que vous la triiez, puis ce que vous décidez d’arrêter. Le message, lui, reste dans Telegram : vous pouvez le supprimer.
found-foot = Pour chacun, dites ce que vous voulez. Rien ne part tout seul. Quand c’est trié, touchez « J’ai fini ».
found-mark-stop = → à arrêter
found-mark-keep = → gardé
found-mark-look = → à vérifier
found-look =
    { "" }**À vérifier :** { $list }.

    Cherchez ces sommes dans vos e-mails, aux dates des débits. Un libellé obscur ? Tapez /nouveau, puis « Un débit que je ne reconnais pas », et recopiez-le.
found-none = Très bien, je n’ouvre aucun dossier. La liste est effacée. Pour recommencer : /releve.
found-opened =
    { $count ->
        [one] J’ouvre un dossier pour **{ $list }**, avec ce que dit le relevé.
       *[other] J’ouvre { $count } dossiers : **{ $list }**. Nous prenons le premier ; les autres vous attendent dans /dossiers.
    } La liste du relevé est effacée.
button-found-stop = { $count } · Arrêter
button-found-keep = { $count } · Garder
button-found-look = { $count } · Vérifier
button-found-before = Page précédente
button-found-after = La suite
button-found-done = J’ai fini
