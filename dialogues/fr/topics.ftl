# Questions libres, posées au milieu de n’importe quoi : une réponse courte et honnête, puis la question en cours revient.
# Chaque chiffre de droit porte son article et le jour où il a été vérifié.
# Sources, lues le 23 novembre 2026 : telecom-infoconso.fr et legifrance.gouv.fr (L. 224-28, L. 224-39), french-business-law.com (L. 224-25-9, L. 133-8), lawis.fr (L. 221-18), itlaw.fr (L. 100), doctrine.fr (L. 133-7), banque-france.fr (L. 133-25), juriblio.fr (L. 612-2).

topic-notice =
    Le **préavis** est le temps entre votre demande et la fin du contrat. Il est écrit dans le contrat.

    La loi le limite parfois : 10 jours au plus après réception pour le téléphone et internet (art. L. 224-39 du Code de la consommation), et pour un service numérique souscrit depuis 2022, hors période d’engagement (art. L. 224-25-9). Vérifié le 23 novembre 2026.
topic-commitment =
    L’**engagement** est le temps pendant lequel vous avez promis de rester. Partir avant peut coûter de l’argent : demandez la clause et le détail de la somme, par écrit.

    Téléphone et internet : l’engagement ne peut pas dépasser 24 mois (art. L. 224-28 du Code de la consommation, vérifié le 23 novembre 2026).

    Un bouton de résiliation en ligne ne supprime pas l’engagement : c’est un moyen d’envoyer sa demande.
topic-withdrawal =
    La **rétractation** permet de renoncer à un contrat tout récent, sans donner de raison. Ce n’est pas la résiliation, qui arrête un contrat pour la suite.

    Pour un contrat conclu en ligne, par téléphone ou après un démarchage, le délai est en général de 14 jours (art. L. 221-18 du Code de la consommation, vérifié le 23 novembre 2026). Il y a des exceptions, et la loi ne prévoit rien pour un achat en boutique. Dans le doute, écrivez sans attendre et gardez la preuve de l’envoi.
topic-registered-letter =
    La **lettre recommandée avec avis de réception** est la preuve la plus solide : elle montre le jour de l’envoi et celui de la réception. Gardez les deux.

    Il en existe une version électronique. Vous pouvez l’envoyer à une entreprise sans son accord préalable (art. L. 100 du Code des postes et des communications électroniques, vérifié le 23 novembre 2026).

    Un message électronique peut aussi servir de preuve, mais elle se discute plus facilement.
topic-stop-payment = **Bloquer un paiement ne met pas fin au contrat** : les sommes dues peuvent vous être réclamées. Demandez d’abord la résiliation, par écrit.

    Vous pouvez ensuite retirer votre accord aux prélèvements suivants, auprès du prestataire et de votre banque (art. L. 133-7 du Code monétaire et financier, vérifié le 23 novembre 2026).

    L’opposition sur une carte est réservée à la perte, au vol et à la fraude. Elle ne sert pas pour un paiement que vous avez fait.
topic-mandate =
    Le **mandat SEPA** est l’accord que vous avez donné pour être prélevé. Sur le relevé, **RUM** est le numéro de ce mandat, et **ICS** celui de l’entreprise qui prélève.

    Un prélèvement peut être arrêté jusqu’à la fin du jour ouvrable qui précède (art. L. 133-8 du Code monétaire et financier). S’il était autorisé, votre banque le rembourse à votre demande dans les 8 semaines (art. L. 133-25). Mais ce que vous devez au prestataire reste dû. Vérifié le 23 novembre 2026.
topic-mediator =
    Le **médiateur de la consommation** aide à régler un désaccord avec une entreprise. C’est gratuit pour vous.

    Il faut d’abord une réclamation écrite au prestataire, et saisir le médiateur au plus tard un an après elle (art. L. 612-2 du Code de la consommation, vérifié le 23 novembre 2026). Beaucoup de médiateurs demandent aussi d’attendre deux mois de silence.

    Son nom se trouve d’ordinaire dans les conditions générales ou tout en bas du site.
topic-signalconso = **SignalConso** est le service public en ligne où signaler un problème avec une entreprise. La répression des fraudes (DGCCRF) lit les signalements.

    Un signalement aide à repérer une mauvaise pratique. Il ne met pas fin à votre contrat et ne fait pas rembourser à lui seul. Gardez-en la référence dans votre dossier.

    Vérifiez que l’adresse du site se termine par gouv.fr.
topic-privacy =
    Je garde ce que vous me dites de vos abonnements, chiffré, pour suivre vos dossiers. Ni nom, ni carte, ni mot de passe. Rien n’est vendu, rien n’est envoyé aux prestataires.

    /confidentialite dit tout. /mesdonnees vous donne un fichier complet. /effacer supprime tout, aussitôt.
topic-free =
    Je suis gratuit : rien à payer, pas d’essai, pas de carte. Ce que votre contrat ou un envoi recommandé peut coûter, en revanche, ne dépend pas de moi.
topic-human =
    Je suis un programme, et je ne donne pas de conseil juridique. Pour parler à quelqu’un :
    • une association de consommateurs ou un point conseil budget, près de chez vous ;
    • un conciliateur de justice, gratuit, pour chercher un accord ;
    • un avocat ou une permanence juridique, si la somme ou le litige est important.

    Votre dossier vous servira : /mesdonnees en donne une copie.
