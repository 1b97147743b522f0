# Ce que répondent les commandes : accueil, aide, dossiers, corrections, langue, fuseau, rappels, données.

# Le tout premier mot ; la première question vient dans le message suivant.
welcome =
    Bonjour. Je vous aide à arrêter un abonnement, pas à pas.

    • Je vous dis quoi vérifier, quoi préparer, quoi écrire.
    • Je garde votre dossier et, si vous le voulez, je vous écris au bon moment.
    • C’est gratuit. Je ne demande ni accès à votre banque, ni carte, ni mot de passe.
    • J’informe : ce n’est pas un conseil juridique, et je n’envoie rien à votre place.

    Ce que vous me dites sert à suivre votre dossier, et à rien d’autre : /confidentialite. Une question en route ? /aide.
welcome-back = Vous revoilà. Tout est resté en place : /dossiers montre vos dossiers, /nouveau en ouvre un.

help =
    Je vous aide à arrêter un abonnement. **Une question à la fois** : touchez un bouton, ou tapez votre réponse.

    {""}**Vos dossiers**
    /nouveau : arrêter un abonnement de plus
    /dossiers : voir vos dossiers, passer de l’un à l’autre
    /retour : revenir à la question d’avant
    /corriger : changer une réponse
    /quitter : s’arrêter là pour aujourd’hui

    {""}**Vos outils**
    /releve : voir ce qui revient sur un relevé de compte
    /droits : ce que la loi vous donne, et le plus simple
    /checklist : ce qu’il faut avoir sous la main
    /courrier : le texte à envoyer
    /recours : et s’ils ne répondent pas ?
    /coordonnees : ce que vos courriers impriment de vous
    /rappels : quand je vous écris, et comment l’arrêter

    {""}**Vous et moi**
    /langue : français ou anglais
    /confidentialite : ce que je garde, et pourquoi
    /mesdonnees : un fichier avec tout ce que je sais de vous
    /effacer : tout supprimer

    {""}**Les dates**, comme vous voulez : 3/11, 03.11.2026, 3 nov, hier, il y a deux mois.
    {""}**Les sommes** aussi : 12,99 ou 12,99 €.

    Vous ne savez pas, ou pas encore ? Dites-le : rien n’est perdu, vous y reviendrez. Vous pouvez aussi poser une question à tout moment, par exemple « c’est quoi un préavis ? ».

# L’opérateur remplace ci-dessous « la personne ou l’association qui fait tourner ce bot » par son nom et une adresse où lui écrire.
privacy = **Vos données, en clair**

    {""}**Qui en répond.** La personne ou l’association qui fait tourner ce bot. C’est elle, « l’opérateur », qui décide où il est hébergé.

    {""}**Ce que je garde.** Votre langue, votre fuseau horaire, la date de votre dernier message, et vos dossiers : nom de l’abonnement, sommes, dates, mots du relevé, numéro de suivi d’un recommandé, réponses, cases cochées, suite des événements. D’un relevé envoyé, seulement la liste de ce qui revient, jusqu’à ce que vous l’ayez triée. D’un fichier joint à un dossier, seulement sa référence dans Telegram. D’une erreur que vous signalez, la fiche, ce qui ne va pas et vos mots. Et le numéro de conversation que Telegram me donne, pour pouvoir vous répondre.

    {""}**Ce que je ne demande pas.** Ni votre téléphone, ni votre carte, ni un mot de passe. Ne les tapez pas ici. Votre nom et vos adresses restent en blanc sur les courriers, sauf si vous me les donnez avec /coordonnees : ils sont alors chiffrés, et effacés quand vous le voulez. Si vous en avez mis un dans une réponse, retirez-le avec /corriger. Dire pourquoi vous partez (la maladie, par exemple) n’est jamais obligatoire.

    {""}**Pourquoi.** Pour suivre vos dossiers, corriger une fiche quand vous signalez une erreur, et pour rien d’autre, parce que vous l’acceptez en me parlant. Vous pouvez changer d’avis quand vous voulez : /effacer.

    {""}**Combien de temps.** Jusqu’à ce que vous tapiez /effacer. Sinon, 18 mois (540 jours) après votre dernier message, tout est effacé. Mes rappels n’allongent pas ce délai. Si l’opérateur fait des copies de sauvegarde, demandez-lui combien de temps il les garde.

    {""}**Comment c’est gardé.** Chiffré sur le disque, avec une clé rangée ailleurs. Mon journal technique note des numéros et des états, jamais vos mots.

    {""}**Qui les voit.** Personne d’autre que l’opérateur, qui détient la clé. Rien n’est vendu. Rien n’est envoyé aux prestataires : c’est vous qui envoyez vos courriers.

    {""}**Telegram.** C’est Telegram qui transporte nos messages, avec sa propre politique de confidentialité. Une conversation avec un bot n’y est pas chiffrée de bout en bout.

    {""}**Vos droits**
    • Tout voir : /mesdonnees vous donne un fichier complet.
    • Rectifier : /corriger.
    • Tout effacer, aussitôt : /effacer.
    • Ne plus recevoir de rappels : /rappels.
    • Vous plaindre : à l’opérateur, ou à la CNIL, l’autorité française qui protège les données.

    {""}**Une limite.** Un bot ne peut pas effacer les anciens messages d’une conversation. Pour cela, ouvrez le menu de cette conversation dans Telegram, puis effacez l’historique ou supprimez la conversation.

mydata-caption = Voici tout ce que je garde sur vous, dans un seul fichier. Gardez-le pour vous : il dit quels contrats vous avez. Pour tout supprimer : /effacer.

closed-prompt = Le dossier **{ $name }** est clos. Vous pouvez le rouvrir, en ouvrir un autre, ou revoir tous vos dossiers.

correct-title = Quelle réponse voulez-vous changer ? Si d’autres réponses en dépendent, je vous les redemanderai.
correct-none = Il n’y a encore rien à corriger dans ce dossier.
correct-done = Cette réponse est retirée : **{ $answer }**. Je vous repose la question.

# En français, « annuler » peut vouloir dire les deux.
cancel-meaning = « Annuler » peut vouloir dire deux choses. Voulez-vous arrêter un abonnement, ou quitter cette conversation ?
left = Nous nous arrêtons là pour l’instant. Vos dossiers sont gardés : écrivez-moi quand vous voulez, ou tapez /dossiers.
drop-ask = Voulez-vous clore le dossier **{ $name }** sans aller plus loin ? Cela n’arrête pas l’abonnement : je cesse seulement de le suivre. Vous pourrez rouvrir le dossier.
reopened = Le dossier **{ $name }** est rouvert. Vos réponses sont toujours là.

language-ask = Dans quelle langue voulez-vous que je vous parle ? Les courriers pour un prestataire en France restent en français.
language-set = Je vous parle maintenant en français.
zone-ask = Où vivez-vous ? Je m’en sers pour vous écrire à une heure convenable. Touchez un choix, ou tapez une grande ville (Montréal, Dakar) ou un décalage comme UTC+4.
zone-set = C’est noté : je compte les jours et les heures selon le fuseau { $zone }.
zone-unknown = Je ne connais pas ce fuseau horaire. Touchez un choix, ou tapez une grande ville comme Londres, un nom comme Indian/Reunion, ou un décalage comme UTC+4.

erase-ask =
    Voulez-vous effacer **tout** ce que je garde sur vous ? Tous vos dossiers, vos réponses et vos rappels disparaîtront.

    Pour en garder une copie avant, tapez /mesdonnees.
erase-really = C’est définitif : je ne pourrai rien retrouver. Vos abonnements, eux, ne seront pas arrêtés. Faut-il vraiment tout effacer ?
erased =
    C’est effacé. Je ne garde plus rien sur vous.

    Nos messages, eux, restent dans Telegram : un bot ne peut pas les effacer. Ouvrez le menu de cette conversation, puis effacez l’historique ou supprimez la conversation.

    Si vous m’écrivez de nouveau, nous repartirons de zéro.
kept-all = Rien n’a été effacé. Tout est resté en place.
# Dit après dix-huit mois sans un mot de la personne.
retention-erased =
    Dix-huit mois ont passé depuis votre dernier message. Comme promis, j’ai effacé tout ce que je gardais sur vous.

    Si vous avez de nouveau besoin de moi, tapez /start : nous repartirons de zéro.

checklist-none = Il n’y a pas de liste à préparer pour l’instant. Elle viendra avant de contacter le service client ; elle dira quoi avoir sous la main.
letter-none = Il n’y a pas de courrier pour l’instant. Il viendra quand nous aurons choisi comment envoyer votre demande.
unblocked = Vous revoilà. Vos dossiers sont gardés, et je ne vous ai rien envoyé entre-temps. Je ne vous écrirai de moi-même que si vous le voulez : /rappels.

## Le menu des commandes (60 signes au plus chacune)

command-start = Commencer, ou reprendre
command-nouveau = Arrêter un abonnement de plus
command-dossiers = Voir vos dossiers et en changer
command-releve = Voir ce qui revient sur votre relevé
command-droits = Ce que la loi vous donne, et le plus simple
command-checklist = Ce qu’il faut avoir sous la main
command-courrier = Le texte à envoyer
command-recours = Et s’ils ne répondent pas, ou refusent ?
command-coordonnees = Le nom et l’adresse que vos courriers impriment
command-rappels = Voir, recevoir ou arrêter les rappels
command-retour = Revenir à la question d’avant
command-corriger = Changer une réponse
command-quitter = S’arrêter là pour aujourd’hui
command-aide = Comment me parler, et toutes les commandes
command-langue = Français ou anglais
command-confidentialite = Ce que je garde sur vous, et pourquoi
command-mesdonnees = Recevoir un fichier de toutes vos données
command-effacer = Supprimer tout ce que je garde sur vous
