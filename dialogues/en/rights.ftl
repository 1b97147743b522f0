# The rights: one message a rule. `.gives` when it opens something, `.denied` when it closes.

rights-nothing = With this information no rule has an answer yet. Add what you know: when, how and for what you signed up.
rights-too-early = I don’t know enough of your contract yet to speak of your rights. Answer the questions: I will tell you before you write.
rights-until = Calculated last day: { $date }. Send as early as you can.
rights-past = Calculated last day: { $date }. It is past.
rights-free = Cost: no cancellation fee.
rights-cost = Cost: { $sum } at most.
rights-cost-open = Cost: the texts fix no sum; ask for a written breakdown.
rights-proof = Keep: { $proof }.
rights-source =
    Source: { $articles }, read on { $date } ({ $confidence ->
        [high] firm
       *[other] cautious
    } reading). { $url }
rights-closing = This is information, not legal advice. These are calculated deadlines: check the text at its source. Keep proof of sending and of receipt.

# In the conversation: the list of rights, then “the simplest for you”.

rights-title =
    { "" }**Your rights**, strongest first.
    Each date supposes that your answers are right.
rights-none-here = From what you told me, I found no rule that opens one more door. Your contract may open one.
rights-card-title = { "" }**{ $title }**
rights-source-short =
    _{ $articles }, read on { $date } ({ $confidence ->
        [high] firm
       *[other] cautious
    } reading)._
rights-passed = { "" }**Times that have passed**
rights-passed-row = • { $title }: until { $date }.
rights-denied = { "" }**What the law does not give here**
rights-denied-row = • **{ $title }.** { $denied } { $caveat }

rights-advice = { "" }**The simplest for you**
rights-advice-law =
    { $title }: { $kind ->
        [undo] you undo the contract, without giving a reason.
        [free] you leave without a cancellation fee.
        [telecom] you leave without owing anything for the commitment.
       *[leave] you can leave, on the terms below.
    }
rights-advice-commitment-end = Your contract: ask for the end on the last day of the commitment. Before that, a fee may be claimed.
rights-advice-renewal = Your contract: refuse the next renewal, in time.
rights-advice-notice = Your contract: without a commitment, you leave after the notice it sets.
rights-advice-clause = Your contract: ask in writing for the cancellation clause, the end date and the cost. Their written answer will settle the rest.
rights-ends-at-once = • End: as soon as your request is sent.
rights-ends-from-notification = • End: from your notification, that is from your request.
rights-ends-on = • Earliest end: { $date }, if the request leaves today.
rights-ends-by = • End at the latest: { $date }, if the request is received today.
rights-ends-open = • End: no text sets it; ask for it in writing.
rights-advice-free =
    • Cost: { $kind ->
        [undo] nothing to pay for changing your mind. A share of the service already given may be due if you had asked for it to start at once.
        [contract] nothing, from your answers.
        [telecom] nothing under the commitment. A closing fee written in the contract may be added: ask for the breakdown.
       *[other] nothing for the cancellation itself.
    }
rights-advice-cost = • Cost: { $sum } at most.
rights-advice-cost-claimed = • Cost: this rule sets nothing to pay, but you told me that the contract asks for { $sum }. Ask in writing for the clause and the breakdown before you pay.
rights-advice-cost-open = • Cost: no sum is set in advance; ask for a written breakdown before you pay.
rights-window-any = • When to send: at any time. The sooner it leaves, the sooner it stops.
rights-window-soon = • When to send: without waiting. A short time is running, and what I know is not enough to date it.
rights-window-from = • When to send: this right opens on { $date }. Before that, leaving may be expensive: ask for the breakdown.
rights-window-missed =
    • **Too late this time:** the last day was { $missed }.
    • **Next window:** until { $date }.
rights-last-day-online =
    • **Last safe day online:** { $date }{ $counts ->
        [sending] , before midnight; sending is what counts.
       *[receipt] , so that it is received in time.
    }
rights-last-day-post = • **Last safe day by post:** { $date }, at the counter.
rights-last-day-post-passed = • By post it would no longer be safe: choose to send online.

rights-advice-number = • **Your number:** since you keep it, the new operator ends the contract. Send nothing to the old one.
rights-advice-supplier = • **Your energy:** the new supplier ends the old contract. Send nothing to the old one.

rights-bank = { "" }**Your bank, without delay**
rights-bank-until = A debit you did not authorise can be disputed with your bank until **{ $date }** at the latest. Don’t wait for that day: the law says “without delay”.
rights-bank-either = Since the payee’s bank is not known, keep to the nearer date: **{ $elsewhere }** if it is outside Europe, { $europe } if it is in Europe. Don’t wait for that day: the law says “without delay”.
rights-bank-undated = Without the date of the debit I calculate nothing. Report it today: the law says “without delay”.

rights-proof-withdrawal = the order confirmation, that day’s terms, your statement and dated proof that you sent it
rights-proof-online-termination = a dated screenshot of each page, and the confirmation e-mail
rights-proof-tacit-renewal = the renewal clause, the notice or the result of your search, spam included, and your statements
rights-proof-digital = the request, the day it was received and the terms
rights-proof-telecom = the contract, the last bill with the end of the commitment, and the operator’s letters
rights-proof-insurance = the policy, the renewal notice with its envelope or e-mail, and proof of sending and of receipt
rights-proof-energy-water = a dated meter reading, your request and the last bill
rights-proof-contracts = the signed contract, your request and proof of sending and of receipt
rights-proof-payments = the bank statement, your letter to the bank and its answer
rights-proof-escalation = the written complaint, proof that you sent it and the answers received
rights-proof-canvassing = the date, time and number of the call, and the name given

right-retractation-14j-service =
    .title = Changing your mind within 14 days
    .gives = You can withdraw until the end of { $deadline }, without a reason or a penalty. What counts is that you send your statement before that day ends.
    .proof = { rights-proof-withdrawal }
    .caveat = This is the time to withdraw, which is not the same as cancelling. If you ticked a waiver, the trader may argue that this right is gone.

right-retractation-14j-biens-reguliers =
    .title = Changing your mind after the first parcel
    .gives = The time starts with the first delivery, on { $period_starts_from }. You can withdraw until the end of { $deadline }.
    .proof = { rights-proof-withdrawal }
    .caveat = Fresh, personalised or unsealed goods may be excluded. For meal kits the point is debated: ask for a written answer.

right-retractation-14j-hors-etablissement =
    .title = Changing your mind after signing at home
    .gives = You signed away from a shop: you can withdraw until the end of { $deadline }, without a reason or a penalty.
    .proof = { rights-proof-withdrawal }
    .caveat = This is the time to withdraw, which is not the same as cancelling. Keep proof that you sent it: it is for you to show.

right-retractation-exclue-boutique =
    .title = Signed in a shop: no withdrawal
    .gives = Your contract may let you change your mind: read it again.
    .proof = { rights-proof-withdrawal }
    .caveat = A shop may grant this in its contract. Other ways to cancel remain open.
    .denied = For a contract signed in a shop, the law gives no time to withdraw.

right-retractation-exclue-foire =
    .title = Signed at a fair
    .gives = A loan is linked to your purchase: by withdrawing from the loan in time, you may leave the sale.
    .proof = { rights-proof-withdrawal }
    .caveat = The seller had to display that there is no withdrawal. The time for the loan is in its contract.
    .denied = At a fair or a trade show, the law gives no time to withdraw.

right-retractation-contenu-numerique =
    .title = Digital content already started
    .gives = One of the conditions that close this right is missing: you can still withdraw.
    .proof = { rights-proof-withdrawal }
    .caveat = What is checked: access begun, express consent, waiver acknowledged, written confirmation.
    .denied = Access began with your consent, you gave up the right, and it was confirmed in writing: there is no withdrawal any more.

right-retractation-contenu-numerique-sans-accord =
    .title = Digital content supplied without your consent
    .gives = You can withdraw until the end of { $deadline }, and you owe { $amount_due_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = It is for the trader to show your consent and your waiver.

right-retractation-prorata-service =
    .title = What you owe if the service has begun
    .gives = You owe only the part you used: { $amount_due_eur }. What is left to give back is { $refund_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = This assumes that you withdraw in time and that the price is even over the period.

right-retractation-prorata-zero =
    .title = Service begun without your request
    .gives = You did not expressly ask for an immediate start: if you withdraw, you owe { $amount_due_eur }.
    .proof = { rights-proof-withdrawal }
    .caveat = Look again at the boxes ticked when ordering: the request would be there.

right-retractation-prolongee-12-mois =
    .title = One more year to change your mind
    .gives = You were not told of your right: the time, which ended on { $initial_deadline }, runs until the end of { $deadline }.
    .proof = { rights-proof-withdrawal }
    .caveat = It is normally for the trader to show that you were told. Look in your e-mails and in the terms before you say so.

right-retractation-prolongee-info-tardive =
    .title = Late information: 14 more days
    .gives = The information came late: you can withdraw until the end of { $deadline }.
    .proof = { rights-proof-withdrawal }
    .caveat = What counts is the day you received it: keep the message and its date.

right-retractation-remboursement-14j =
    .title = When the refund is due
    .gives = The trader must have paid everything back by { $refund_deadline }.
    .proof = { rights-proof-withdrawal }
    .caveat = For goods, the trader may wait for the parcel or for proof that it was sent.

right-retractation-majoration =
    .title = Late refund
    .gives =
        Days late: { $days_late }. { $surcharge_eur ->
            [none] So far only legal interest is added: ask for it in writing.
           *[other] A surcharge of { $surcharge_rate_pct }% is added, that is { $surcharge_eur }.
        }
    .proof = { rights-proof-withdrawal }
    .caveat = The steps change at 10, 20, 30, 60 and 90 days: do not insist on the very day of a change.
    .denied = The refund came in time: no surcharge is due.

right-retractation-essai-gratuit =
    .title = Free trial that became paid
    .gives =
        { $new_withdrawal_after_trial ->
            [yes] The price was not announced clearly: a new time to withdraw opens after the trial.
           *[other] The time to withdraw has run since sign-up, and it is still open.
        }
    .proof = { rights-proof-withdrawal }
    .caveat = An ordinary renewal opens no new time. Everything depends on what the sign-up screen said.
    .denied = The price was announced clearly: the only withdrawal ran from sign-up, and its time is over.

right-bouton-retractation =
    .title = A button to withdraw
    .gives = During the whole time the site must offer a free function “renoncer au contrat ici”, then “confirmer la rétractation”. The fine can reach { $max_fine_legal_person_eur } for a company.
    .proof = { rights-proof-withdrawal }
    .caveat = The fine is not paid to you. This button is not the one for cancelling.
    .denied = This button is compulsory only for contracts concluded online since 19 June 2026. You can withdraw in another way.

right-commande-obligation-paiement =
    .title = The order button hid the price
    .gives = The button did not say that ordering meant paying: you can ask for the contract to be declared void.
    .proof = { rights-proof-withdrawal }
    .caveat = Nullity has to be recognised; start with a written complaint.
    .denied = The button said clearly that you had to pay: this ground does not hold.

right-resiliation-3-clics =
    .title = Cancelling online
    .gives = You can cancel on the site or in the app: button “résilier votre contrat”, summary, then “notification de la résiliation”. Receipt and the end date must be confirmed to you in writing.
    .proof = { rights-proof-online-termination }
    .caveat = This is a way to send: any commitment, notice or fees remain.
    .denied = The contract was not concluded online and the company does not sell online: this way is not compulsory. Write to them.

right-resiliation-3-clics-portee =
    .title = The button does not end the commitment
    .gives = You can cancel online.
    .proof = { rights-proof-online-termination }
    .caveat = A ground in the contract or in the law may change the answer: read your terms.
    .denied = You can cancel online, but the commitment runs until { $commitment_end } and leaving earlier may cost money.

right-resiliation-3-clics-sanction =
    .title = No cancel button: the fine
    .gives = Without online cancellation the company risks a fine of up to { $max_fine_eur }. You can report it on SignalConso.
    .proof = { rights-proof-online-termination }
    .caveat = It is an administrative fine: it is not paid to you.

right-chatel-fenetre-avis =
    .title = When the notice must come
    .gives = The renewal notice had to be sent between { $notice_window_start } and { $notice_window_end }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = This is counted from the last day to refuse, not from the renewal date. Look in your spam folder too.

right-chatel-avis-absent =
    .title = No renewal notice
    .gives = Without a notice you can cancel free of charge at any time from { $available_from }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Look in your spam folder first. A notice that still came in time would change the answer. Months already used are not covered.

right-chatel-avis-tardif =
    .title = Renewal notice outside its time
    .gives = The notice was not sent at the right time: you can cancel free of charge at any time from { $available_from }. Before that day, refuse the renewal if you still can.
    .proof = { rights-proof-tacit-renewal }
    .caveat = What counts is the day it was sent. Months already used are not covered.

right-chatel-avis-conforme =
    .title = Renewal notice
    .gives =
        { $notice_valid ->
            [yes] The notice follows the rules: you can refuse the renewal before the date it states.
           *[other] The notice does not have the required form: you can cancel free of charge at any time from the renewal.
        }
    .proof = { rights-proof-tacit-renewal }
    .caveat = The notice must be addressed to you, with the last day in a box.
    .denied = The notice followed the rules and the last day to refuse is past: this way is closed.

right-chatel-remboursement-30j =
    .title = What must be given back
    .gives = The part paid in advance and not used is { $refund_eur }. It is due by { $refund_deadline }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Months served before cancelling remain due. A month begun is counted in days.

right-chatel-duree-indeterminee =
    .title = Automatic renewal: does it concern you?
    .gives = Your contract has a fixed term and renews itself: the rules on the notice apply.
    .proof = { rights-proof-tacit-renewal }
    .caveat = The term is in the contract or in the order confirmation.
    .denied = Your contract is open-ended: the rules on the renewal notice do not apply. You can end it with the notice it states.

right-tv-svod-demenagement =
    .title = Moving house and television
    .gives = You are moving after the first renewal: you can cancel free of charge at any time from { $available_from }.
    .proof = { rights-proof-tacit-renewal }
    .caveat = Holds for television and video on demand. Have proof of your new address ready.
    .denied = The rule on moving is about television and video on demand, after the first renewal. See what your contract says.

right-cdi-preavis =
    .title = Contract without a fixed term
    .gives =
        You can end it at any time. { $notice_days ->
            [none] If the contract sets no other, leave a reasonable notice.
            [0] No notice.
            [1] Notice: 1 day.
           *[other] Notice: { $notice_days } days.
        }
    .proof = { rights-proof-tacit-renewal }
    .caveat = See in the terms how the notice is counted.

right-telecom-20pct =
    .title = Leaving a commitment of more than a year
    .gives =
        Your fees are capped from { $capped_exit_from }. { $fee_max_eur ->
            [none] To work out a sum, the leaving date and the details of the offer are needed; before that day, ask for a written breakdown.
           *[other] At most you can be asked for { $fee_max_eur } for the months left.
        }
    .proof = { rights-proof-telecom }
    .caveat = A phone paid in instalments and real termination costs stated in the contract may be added. Before the end of the twelfth month it may be all the remaining instalments.

right-telecom-duree-max =
    .title = Length of the commitment
    .gives = A commitment cannot exceed { $max_commitment_months } months: the clause can be challenged.
    .proof = { rights-proof-telecom }
    .caveat = The end date of the commitment is on your bills.
    .denied = Your commitment is within the longest allowed, { $max_commitment_months } months.

right-telecom-preavis =
    .title = Ten days’ notice at most
    .gives =
        Your operator cannot ask for more than { $max_notice_days } days from the receipt of your request. { $fee_eur ->
            [none] With a commitment, fees are possible.
           *[other] Without a commitment you pay only for the service until it ends.
        }
    .proof = { rights-proof-telecom }
    .caveat = The exact day may vary by one: count 10 or 11 days after receipt. To keep your number, do not cancel yourself.

right-telecom-prolongation =
    .title = Contract extended by itself
    .gives = You can leave at any time, with at most { $max_notice_days } days’ notice and no cost but the service until it ends.
    .proof = { rights-proof-telecom }
    .caveat = The operator had to warn you between three months and one month before.

right-telecom-modification =
    .title = The operator changes the contract
    .gives = You can leave free of charge until { $deadline }, even within a commitment. The time runs from the notification.
    .proof = { rights-proof-telecom }
    .caveat = Not if you expressly accepted the change, or if it is purely administrative or required by law. The price of a phone may remain due.
    .denied = The change is in your favour: it opens no free exit.

right-telecom-surendettement =
    .title = Accepted over-indebtedness file
    .gives = You can cancel without compensation. The request must be handled within { $processing_days_max } days.
    .proof = { rights-proof-telecom }
    .caveat = Attach the decision that your file is admissible.
    .denied = This needs an admissible file and a contract at least three months older than the filing: one condition is missing.

right-telecom-remboursement =
    .title = Advance to be given back
    .gives = Sums paid in advance must be given back by { $refund_deadline }.
    .proof = { rights-proof-telecom }
    .caveat = If it is late, a surcharge exists: ask for it in writing.

right-telecom-depot-garantie =
    .title = Deposit to be given back
    .gives = The deposit must be given back by { $refund_deadline }.
    .proof = { rights-proof-telecom }
    .caveat = Keep proof that the equipment was returned, with its tracking.

right-telecom-portabilite-retard =
    .title = Number ported late
    .gives = You can ask for at least { $compensation_min_eur }. It is to be paid within { $paid_within_days_of_request } days of your request.
    .proof = { rights-proof-telecom }
    .caveat = You have to ask for it. Fees for ending the old contract may remain due.

right-telecom-portabilite-perte =
    .title = Number lost
    .gives = You can ask for at least { $compensation_min_eur }.
    .proof = { rights-proof-telecom }
    .caveat = You have to ask in writing. The number can be recovered for 40 days at most.

right-telecom-portabilite =
    .title = Keeping your number
    .gives = Get the RIO code by calling 3179 and give it to the new operator, who cancels for you. Do not send a cancellation yourself.
    .proof = { rights-proof-telecom }
    .caveat = Cancelling yourself can lose the number.
    .denied = You are not keeping your number: it is for you to send the cancellation.

right-numerique-preavis =
    .title = Digital service: short notice
    .gives = The notice cannot exceed { $max_notice_days } days from the receipt of your request.
    .proof = { rights-proof-digital }
    .caveat = This alone does not refund a month already begun and paid.

right-assurance-hamon =
    .title = Leaving an insurance after a year
    .gives = Your contract ends on { $earliest_end_date }, one month after receipt. What was overpaid must be given back by { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = For a car or a rented home, let the new insurer cancel: this avoids a gap in cover.

right-assurance-sante-ria =
    .title = Leaving a personal health cover after a year
    .gives = Your contract ends on { $earliest_end_date }, one month after receipt.
    .proof = { rights-proof-insurance }
    .caveat = Check that the new cover starts on the same day.

right-assurance-sante-obligatoire =
    .title = Compulsory cover through your employer
    .gives = This cover comes from your employer: talk to them.
    .proof = { rights-proof-insurance }
    .caveat = Ask your employer whether an exemption is possible.
    .denied = A compulsory company cover cannot be cancelled individually at any time.

right-assurance-hamon-premiere-annee =
    .title = Insurance less than a year old
    .gives = After a year you will be able to leave at any time.
    .proof = { rights-proof-insurance }
    .caveat = A specific ground, such as moving house, may open another way.
    .denied = During the first year one cannot leave without a ground. The way opens the day after the first anniversary.

right-assurance-chatel-avis-tardif =
    .title = Renewal notice sent too late
    .gives = You can refuse the renewal until the end of { $deadline }; the postmark counts.
    .proof = { rights-proof-insurance }
    .caveat = Keep the envelope or the e-mail: the day the notice was sent counts. Not for life or group contracts.

right-assurance-chatel-absent =
    .title = No renewal notice from the insurer
    .gives = Your cancellation takes effect on { $earliest_end_date }. What was overpaid must be given back by { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = Look for the notice in your mail and spam. Not for life or group contracts.

right-assurance-hamon-par-defaut =
    .title = Ground refused by the insurer
    .gives = If the ground you gave does not fit, the insurer must treat your request as a cancellation at any time ({ $termination_processed_as }).
    .proof = { rights-proof-insurance }
    .caveat = Holds for car, home, add-on and health cover, after a year.

right-assurance-echeance-2-mois =
    .title = Cancelling at the yearly term
    .gives = For this term the request had to leave, or must leave, by { $deadline }; the postmark counts.
    .proof = { rights-proof-insurance }
    .caveat = This date never moves to a Monday: send some days earlier.

right-assurance-changement-situation =
    .title = Your situation has changed
    .gives =
        You can ask to cancel until { $deadline }. { $earliest_end_date ->
            [none] It takes effect one month after receipt.
           *[other] It takes effect on { $earliest_end_date }.
        } No compensation is due.
    .proof = { rights-proof-insurance }
    .caveat = The risk covered must belong to the former situation. What counts is that your request is received.

right-assurance-affinitaire-30j =
    .title = Renouncing the insurance of a purchase
    .gives = You can renounce it until the end of { $deadline }, even if it was sold in a shop.
    .proof = { rights-proof-insurance }
    .caveat = Provided that you made no claim.

right-assurance-vie-30j =
    .title = Renouncing a life insurance
    .gives = You can renounce it until the end of { $deadline }, by registered letter or electronic registered mail.
    .proof = { rights-proof-insurance }
    .caveat = This date never moves to a Monday. If documents were missing, an adviser can say whether there is more time.

right-assurance-vie-remboursement =
    .title = Refund of the life insurance
    .gives = The sums paid must be given back by { $refund_deadline }.
    .proof = { rights-proof-insurance }
    .caveat = After that, interest runs.

right-assurance-demarchage-14j =
    .title = Insurance signed at home
    .gives = You can renounce it until the end of { $deadline }. The law asks for a registered letter or electronic registered mail.
    .proof = { rights-proof-insurance }
    .caveat = The law was rewritten in 2026: check the text at its source. Life cover and travel cover of a month or less are excluded.
    .denied = You know of a claim under this cover: this renunciation is not open.

right-assurance-emprunteur =
    .title = Changing your loan insurance
    .gives = The old insurance ends on { $earliest_end_date }, since the bank accepted the new one.
    .proof = { rights-proof-insurance }
    .caveat = Keep the bank’s written answer and the day you received it.

right-assurance-forme =
    .title = How to write to the insurer
    .gives =
        A registered letter is not required: a letter or an e-mail is enough. { $online_termination_available ->
            [yes] You can also cancel online, free of charge.
           *[other] Online cancellation is not compulsory here.
        }
    .proof = { rights-proof-insurance }
    .caveat = A registered letter is still required to renounce life cover or cover signed at home. The insurer must confirm in writing.

right-energie-resiliation =
    .title = Ending an energy contract
    .gives =
        { $earliest_end_date ->
            [none] The contract ends on the day you choose.
           *[other] The contract can end on { $earliest_end_date }.
        } At the latest: { $latest_end_date }.
    .proof = { rights-proof-energy-water }
    .caveat = Read your meter on the day you leave. Network costs may be billed if the offer says so.

right-energie-changement =
    .title = Switching energy supplier
    .gives = The switch happens by { $latest_switch_date }, at no cost for that reason alone. The new supplier takes care of it.
    .proof = { rights-proof-energy-water }
    .caveat = The old contract ends when the new one starts: send nothing yourself.

right-energie-facture-cloture =
    .title = Last energy bill
    .gives = The closing bill is due by { $closing_invoice_deadline }. Any overpayment is given back within { $overpayment_refund_within_days_of_invoice } days after it.
    .proof = { rights-proof-energy-water }
    .caveat = Compare the reading on the bill with yours.

right-energie-modification =
    .title = The energy contract changes
    .gives = You can cancel without penalty until { $deadline }.
    .proof = { rights-proof-energy-water }
    .caveat = The time runs from the receipt of the notice: keep it.

right-eau-resiliation =
    .title = Ending the water contract
    .gives = The contract ends by { $latest_end_date }.
    .proof = { rights-proof-energy-water }
    .caveat = The service’s rules say how; real closing costs are possible.

right-courtage-matrimonial =
    .title = Renouncing the dating agency
    .gives = You can renounce until the end of { $deadline }. No payment may be asked before.
    .proof = { rights-proof-contracts }
    .caveat = Not for dating sites, which follow other rules.

right-courtage-matrimonial-motif =
    .title = Leaving the agency on a legitimate ground
    .gives = The part not yet run is { $refund_eur }. It is to be given back by { $refund_deadline }.
    .proof = { rights-proof-contracts }
    .caveat = The agency may dispute the ground: attach proof.

right-enseignement-distance =
    .title = Ending a distance course
    .gives = You are within three months: you can cancel, and the compensation cannot exceed { $fee_max_eur }.
    .proof = { rights-proof-contracts }
    .caveat = Supplies are not included. The text read is old: check it at its source.
    .denied = The three months are over: this cancellation is closed, except for force majeure.

right-enseignement-distance-fm =
    .title = Distance course and force majeure
    .gives = An event nobody could foresee prevents you from following the course: you can cancel without compensation.
    .proof = { rights-proof-contracts }
    .caveat = Force majeure is judged case by case: attach proof.

right-credit-renouvelable =
    .title = Closing a revolving credit
    .gives = You can close it at any time, free of charge. You still have to repay { $repay_used_credit_eur }.
    .proof = { rights-proof-contracts }
    .caveat = Repayment follows the contract; repaying faster is free.

right-credit-retractation =
    .title = Changing your mind about a loan
    .gives = You can withdraw until the end of { $deadline }.
    .proof = { rights-proof-contracts }
    .caveat = We count no move to a Monday: send it before. The law changed on 20 November 2026: check the text at its source.

right-navigo =
    .title = Navigo Annuel: the current month
    .gives = The month begun is due in full.
    .proof = { rights-proof-contracts }
    .caveat = This is Île-de-France Mobilités’ contract, not a law. A pause of up to 12 months is possible.
    .denied = The month begun is due in full: ask for the end before the next month starts.

right-sepa-8-semaines =
    .title = Getting an authorised debit refunded
    .gives = Ask your bank for a refund before the end of { $deadline }, without a reason. It answers within { $bank_answer_business_days } business days.
    .proof = { rights-proof-payments }
    .caveat = The debt to the merchant remains: this refund does not end the contract.

right-sepa-13-mois =
    .title = Disputing an unauthorised debit
    .gives = Tell your bank without delay, and by { $deadline } at the latest.
    .proof = { rights-proof-payments }
    .caveat = Only if you gave no mandate. After that day it is too late.

right-carte-hors-eee =
    .title = Unauthorised card payment outside Europe
    .gives = Tell your bank without delay, and by { $deadline } at the latest.
    .proof = { rights-proof-payments }
    .caveat = Your card contract may allow more time. Not for a payment you made yourself.

right-carte-eee-13-mois =
    .title = Unauthorised card payment within Europe
    .gives = Tell your bank without delay, and by { $deadline } at the latest.
    .proof = { rights-proof-payments }
    .caveat = Not for a payment you made yourself.

right-sepa-revocation-veille =
    .title = Stopping an announced debit
    .gives = You can revoke this order with your bank until the end of { $deadline }.
    .proof = { rights-proof-payments }
    .caveat = Stopping a payment does not end the contract: the sum may be claimed from you.

right-serie-paiements =
    .title = Withdrawing consent to repeated payments
    .gives = You can withdraw your consent: later payments are deemed unauthorised. Write to the bank and to the merchant.
    .proof = { rights-proof-payments }
    .caveat = Stopping the payments does not end the contract: cancel it too.

right-frais-blocage =
    .title = Blocking a creditor
    .gives = According to the Banque de France, blocking a creditor is free, at any time.
    .proof = { rights-proof-payments }
    .caveat = Some banks advertise fees: quote the Banque de France page. Blocking does not end the contract.

right-perceval =
    .title = Reporting on Perceval
    .gives = You meet the conditions: report the fraud on Perceval, with FranceConnect, and keep the receipt.
    .proof = { rights-proof-payments }
    .caveat = Perceval is for reporting: the refund is asked of the bank.
    .denied = Perceval is only for purchases you did not make, with a card still in your hands and already blocked.

right-mediation-1-an =
    .title = Going to the mediator
    .gives = You can go to the consumer mediator, free of charge, until { $deadline }.
    .proof = { rights-proof-escalation }
    .caveat = A written complaint to the company must come first. Many mediators ask for two months without an answer.

right-mediation-telecom =
    .title = Going to the telecom mediator
    .gives = Without an answer you can go there from { $earliest_date } until { $latest_date }.
    .proof = { rights-proof-escalation }
    .caveat = The usual order: customer service, then consumer service, then mediator.

right-mediation-sans-reclamation =
    .title = A written complaint first
    .gives = Your request can be examined.
    .proof = { rights-proof-escalation }
    .caveat = An e-mail or a letter is enough, with proof of sending.
    .denied = Without a written complaint to the company, the mediator cannot examine your request. Write first.

right-justice-5000 =
    .title = Before going to court
    .gives =
        { $amicable_attempt_required ->
            [yes] An attempt to agree must come first: the conciliator, who is free, or a mediator.
           *[other] No attempt to agree is required for this sum.
        } Contribution to go to court: { $court_contribution_eur }.
    .proof = { rights-proof-escalation }
    .caveat = There are exemptions, legal aid among them.

right-demarchage-telephonique =
    .title = Sales call you did not ask for
    .gives = This call was not allowed: your prior consent is needed. Report it on SignalConso.
    .proof = { rights-proof-canvassing }
    .caveat = A contract signed after a forbidden call may be void, which has to be recognised.
    .denied = You had consented or were already a customer: the call could be allowed if it was about that contract.

right-demarchage-telephonique-presse =
    .title = Call about a newspaper
    .gives = This call was not allowed.
    .proof = { rights-proof-canvassing }
    .caveat = Sources differ on the press: you can always say no and ask not to be called again.
    .denied = According to the texts read, calls about the press remain allowed.

right-courtage-reconduction =
    .title = The agency claims a renewal
    .gives = A dating agency contract does not renew itself: it lasts a year at most.
    .proof = { rights-proof-contracts }
    .caveat = Answer in writing, and revoke the direct debit if needed.

right-retractation-presse-abonnement =
    .title = Changing your mind about a magazine
    .gives = A press subscription can be withdrawn from: until the end of { $deadline }.
    .proof = { rights-proof-withdrawal }
    .caveat = We count from the earlier day, the order or the first issue.

right-compte-bancaire-cloture =
    .title = Closing a bank account
    .gives = Closing a personal account is free.
    .proof = { rights-proof-contracts }
    .caveat = Wait until the last debits are through. The notice is usually 30 days.

right-compte-bancaire-recapitulatif =
    .title = The list of your regular payments
    .gives = Your bank gives you, free and within { $recap_within_days } days, the list of your regular payments of the last { $recap_months } months.
    .proof = { rights-proof-contracts }
    .caveat = The new bank offers a free switching service.

right-hors-etablissement-paiement-7j =
    .title = No payment for 7 days
    .gives = After a signature at home, no payment may be asked of you for { $no_payment_for_days } days.
    .proof = { rights-proof-withdrawal }
    .caveat = There are exceptions for some contracts; not all of them were checked.
