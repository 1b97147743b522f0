# Signaler une erreur sur la fiche d’un prestataire : ce qui ne va pas, un mot de plus, merci.
# `stopabo reports` donne ces signalements à l’opérateur.

## Boutons (28 signes, au plus 40)

button-report = Signaler une erreur
button-report-nothing = Rien à ajouter

# Un mot de trois lettres ou plus de ces boutons, tapé, vaut le bouton : gardez-y seulement les mots qui comptent.
report-what-address = Adresse postale
report-what-phone = Numéro de téléphone
report-what-link = Lien ou page du site
report-what-steps = Façon de résilier
report-what-terms = Préavis, engagement, frais
report-what-name = Nom ou entreprise
report-what-other = Autre chose

## Ce qui est demandé

report-ask = Qu’est-ce qui ne va pas dans la fiche **{ $name }** ? Touchez ce qui convient le mieux.
report-word =
    C’est noté : **{ $answer }**. Un mot de plus ? Par exemple, ce qu’il faudrait lire à la place, et où vous l’avez vu.

    La personne qui tient ce bot lira ces mots (500 signes au plus). N’y mettez ni votre nom, ni un numéro de carte, de compte ou de client. /effacer les supprime avec tout le reste.
report-thanks = Merci. Votre signalement sur la fiche **{ $name }** est gardé pour la personne qui tient ce bot : elle pourra la corriger, pour vous et pour les suivants. D’ici là, fiez-vous à votre contrat ou à votre espace client.
