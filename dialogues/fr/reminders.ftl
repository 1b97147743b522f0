# Ce que je dis de moi-même, au bon moment. Une phrase ou deux, puis les boutons « Répondre », « Plus tard », « Plus de rappels ».
# `.row` : les mots de la liste dans /rappels.

reminder-not-sent = **{ $name }** : votre demande est prête, mais je ne sais pas si elle est partie. Le texte vous attend dans /courrier. L’avez-vous envoyée ?
    .row = { $name } : la demande est-elle partie ?
reminder-no-answer-online = **{ $name }** : votre dernier envoi date du { $sent }, { $days_since_sent ->
        [one] il y a { $days_since_sent } jour
       *[other] il y a { $days_since_sent } jours
    }. Avez-vous reçu une réponse ? Regardez aussi dans les courriers indésirables.
    .row = { $name } : une réponse est-elle arrivée ?
reminder-no-answer-post = **{ $name }** : votre courrier est parti le { $sent }, { $days_since_sent ->
        [one] il y a { $days_since_sent } jour
       *[other] il y a { $days_since_sent } jours
    }. L’avis de réception est-il revenu, et vous a-t-on répondu ? Regardez votre boîte aux lettres et vos messages.
    .row = { $name } : le courrier a-t-il eu une réponse ?
reminder-debit-watch = **{ $name }** : un prélèvement pouvait tomber le { $expected_debit }. Regardez votre compte : de l’argent est-il encore parti ?
    .row = { $name } : vérifier le compte
reminder-bank-no-answer = **{ $name }** : vous avez prévenu votre banque le { $bank_told }. A-t-elle répondu ? Si rien n’est venu, relancez-la par écrit et gardez une copie.
    .row = { $name } : la banque a-t-elle répondu ?

reminder-several = Plusieurs de vos dossiers ont besoin d’un coup d’œil. Les voici l’un après l’autre.
reminder-done = Reprenons ce dossier là où il en est.
reminder-later = C’est entendu : je vous en reparle le { $date }.
reminder-stopped = C’est entendu : plus de rappels pour le dossier **{ $name }**. Il reste gardé. Pour changer d’avis : /rappels.
# Un mot bref à côté du bouton d’un ancien rappel.
reminder-gone = Ce rappel n’a plus lieu d’être : le dossier a avancé depuis.
