# Le décodeur de libellés : ce que dit une ligne de relevé. Les noms et leurs explications sont dans labels.toml.

label-title = **Ce que dit ce libellé**
label-part = • { $label } : { $answer }
label-is = **{ $name }** ({ $reference })
label-may-be = Peut correspondre à **{ $name }** ({ $reference })
label-carries = Le libellé porte le nom de **{ $name }**. Comparez la date et le montant avec votre contrat avant d’en être sûr.
label-as-written = Nom écrit sur le relevé : { $name }. Je n’ai aucune source sur ce nom.
label-meaning = { $answer }
label-ask = **Qui peut vous en dire plus**
    { $answer }
label-nothing = Je ne vois rien à lire dans ce libellé. Recopiez la ligne du relevé telle qu’elle est, sans le montant si vous préférez.
label-searched =
    J’ai cherché { $name } le { $date }, et je n’ai rien trouvé que l’on puisse vérifier. Je ne sais ni qui est derrière ce nom, ni ce qu’il vend, ni s’il encaisse pour un autre. Cela ne prouve ni l’honnêteté ni la fraude.
label-safe-path =
    { "" }**Avancer sans risque**
    1. Notez la date, le montant exact et le libellé entier. Cherchez la première fois qu’il apparaît sur vos relevés.
    2. Cherchez ce montant dans vos e-mails (et les indésirables), autour de ce jour-là : « bienvenue », « essai », « confirmation ».
    3. Si vous retrouvez le site, résiliez par écrit et demandez une confirmation. Gardez les preuves.
    4. N’y retapez jamais votre numéro de carte. N’appelez jamais un numéro trouvé sur un forum.
    5. Si vous n’avez jamais donné votre accord, ou si personne ne répond : votre banque, puis SignalConso.

## À quel point on en est sûr

label-trust-official = source : l’entreprise elle-même
label-trust-concordant = plusieurs sources d’accord entre elles
label-trust-name = le libellé porte ce nom
label-trust-third-party = un seul site le dit, à vérifier
label-trust-testimony = des clients le racontent, à vérifier
label-trust-weak = indice faible, à vérifier
