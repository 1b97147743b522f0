### Step 4, “Follow customer service’s instructions”: what they answer, and what to do next.
### The texts to send back stand in documents.ftl.

stage-instructions =
    { "" }**Step 4 of 5 · The answer**
    { $agreed ->
        [no] It is your bank’s turn now. Tell me what it answers, and I’ll tell you what to do.
       *[other] Follow what customer service asks when it is reasonable, keep every message, and tell me what they answer. Whatever they say, there is a next step.
    }
    .name = 4 · The answer

## The bank, when nobody had agreed to the debit

ask-bank-reply =
    You told the bank on **{ $bank_told }**. What did it answer?
    .label = Bank’s answer
    .hint = Answer “it has refunded me”, “it refuses” or “I’m still waiting”.
    .why = The bank has its own time limits, and every answer has a next step, even a refusal.
    .pick-refunded = It has refunded me
    .pick-refused = It refuses
    .pick-waiting = I’m still waiting
    .note-refunded = Good news. Keep its answer and the statement that shows the refund, and look at the next statements: another debit may still turn up.
    .note-refused = A refusal isn’t the end. Ask for the reason in writing, then send a written complaint to the bank’s complaints department. After that, the bank’s mediator can take the case: it is free, and you must have complained in writing first, no more than a year before (art. L. 612-1 and L. 612-2 of the French Consumer Code, checked on 23 November 2026).
    .note-waiting = Noted. For a payment you did not authorise, the bank in principle refunds by the end of the next business day (art. L. 133-18 of the French Monetary and Financial Code, checked on 23 November 2026). After that, chase it in writing, giving the date of your first message. Everything is kept: come back with /cases as soon as it answers.

## The provider

ask-reply =
    { $sent_known ->
        [yes]
            Latest step: **{ $sent }** ({ $days_since_sent ->
                [0] today
                [one] yesterday
               *[other] { $days_since_sent } days ago
            }).
       *[no] Your request has gone.
    }

    { $route ->
        [store] Has the app store confirmed the end?
       *[other] { $latest_sent ->
            [mediator] What has the mediator or the provider answered?
            [conciliator] What has the conciliator or the provider answered?
            [european-centre] What has the European Centre or the provider answered?
           *[other] What did they answer?
        }
    }
    .label = Their answer
    .hint = Tap the closest answer, or type it in a few words, for example “nothing yet” or “they claim fees”.
    .why = Each answer has its next step: a text to send back, proof to keep, or simply some patience. A date and a word are enough to go on.
    .pick-nothing = Nothing yet
    .pick-confirmed = They confirm the end
    .pick-wants-writing = They want it in writing
    .pick-wants-proof = They ask for proof
    .pick-use-account = They point to the online account
    .pick-use-phone = They want me to call
    .pick-commitment = They say I’m tied in
    .pick-fees = They claim fees
    .pick-refused = They refuse
    .pick-discount = They offer a discount
    .pick-accepted = I accept their offer and stay
    .pick-wants-id = They want an ID document
    .pick-equipment = They want the equipment back
    .pick-collection = I got a debt collection letter
    .pick-bounced = My message came back
    .note-nothing = { $latest_sent ->
        [reminder] Your reminder went on { $sent }, and nothing has come. That is not a no. Check your spam and your online account again. If the silence lasts, there is a next step: /recourse.
        [formal-notice] Your formal notice gives them fifteen days after they receive it: that is usage, not a rule of law. Keep the proof of delivery. After that other steps open: they are in /recourse.
        [mediator] A mediator who can’t examine a dispute says so within three weeks (art. L. 612-2 of the Consumer Code, checked on 23 November 2026). If they do examine it, the answer takes longer. Keep their acknowledgement and their file number.
       *[other] Silence is common in the first days, and doesn’t mean no. Check your spam and your online account. Allow a few days online, a week or two by post: that is usual practice, not a rule of law. After that, a short reminder is often enough; keep a copy of it with the proof of your first message.
    }
    .note-confirmed = Very good. Check that the confirmation gives an end date and what is left to pay. Keep it safe, outside the provider’s app: we’ll now close things properly.
    .note-wants-writing = It is a common request, and it is in your interest too: writing is proof. Send back the prepared text, by e-mail or registered post, quoting the date of your first request. That is the date you want them to go by.
    .note-wants-proof = Send only what proves your reason, never more than they ask. Mask the rest: sums, health, account or social security numbers. A copy, not the original. And ask which clause requires that document.
    .note-use-account =
        { "" }**Ending it through the online account**

        1. Log in from the official address, the one on your invoice.
        2. Look for « Mon abonnement » or « Mon contrat », then « Résilier » (cancel) or « Ne pas renouveler » (do not renew).
        3. Read the terms shown before you confirm.
        4. Take a screenshot of each page, with the date, up to the confirmation.

        If the option isn’t there, answer them with a screenshot that shows it. Keep their message too: it proves the date of your request.
    .note-use-phone = You are being asked to call, often so that they can offer you reasons to stay. You can answer in writing that your request is clear and needs no conversation. If you call all the same, note the date, the time and the name, and ask for written confirmation.
    .note-commitment = Ask in writing for the clause, the start and end dates of the minimum term, and how the sum they claim was worked out. Compare with your contract. If the date is right, ask for it to end on that day; if it is wrong, say so, with proof.
    .note-fees = Don’t pay straight away. Ask in writing for the clause that sets these fees and for the breakdown. If they are written in the contract, they may be due; if not, dispute them in writing. Keep the invoice and their message.
    .note-refused = A refusal over the phone or in two lines is not the last word. Ask for the reason and the clause in writing. Your written complaint also opens the way to the consumer mediator, if the disagreement lasts. Keep their refusal: it is useful evidence.
    .note-discount = A discount is an offer to make you stay; it may start a new commitment. You are free to say no, without giving reasons: a polite text is enough. If it tempts you, first ask in writing for the price, the length and the commitment.
    .note-accepted = It is your choice, and a good one if it suits you. Ask for the offer in writing: price, length, commitment, price after the discount. Keep it. If you change your mind, the case can be opened again.
    .note-wants-id = It is rarely needed to cancel. First offer something else: customer number, account e-mail, latest invoice. If it really is needed, send a copy with everything that isn’t needed masked, the photo and the number for example, and write « copie pour résiliation » (copy for cancellation) and the date across it.
    .note-equipment = Ask in writing for the return address or label, and the deadline. Photograph the equipment and the cables, pack them well, and keep the proof of posting: it is what saves you from having to pay for them. The equipment and the end of the contract are two separate things: ask for the end date all the same.
    .note-collection = Take a breath: a debt collection letter is not a court ruling. Don’t pay anything over the phone and don’t give a card number. Dispute it in writing, by registered post, enclosing the proof of your cancellation, and ask for a breakdown of the sum. Keep the envelope and the letter. If the letter comes from a court or a « commissaire de justice » (bailiff), there are time limits: seek advice quickly, for example from a consumer association.
    .note-bounced = The address was probably wrong or out of date. Take the one on your latest invoice or in the legal notice of the official site, and send it again. Keep the error message or the returned envelope: it shows the date of your first attempt.

about-reply-letter =
    Here is the text to send back; it is in French, for the provider. Tap it to copy it, complete what is in square brackets, { $reply ->
        [nothing] and send it by e-mail, or by registered post for stronger proof.
       *[other] and answer the same way they did, or by registered post if the disagreement lasts.
    } Attach the proof of your first message.

ask-reply-sent-on =
    { $reply ->
        [use_account] Is it done in your online account? What day?
        [bounced] Has it gone again, to the right address? What day?
       *[other] { $next_document ->
            [mediator] Have you asked the mediator? What day?
            [conciliator] Have you asked the conciliator? What day?
            [european-centre] Have you written to the European Centre? What day?
           *[other] Has it been sent? What day?
        }
    }
    .label = Answer sent on
    .hint = I need a date, today or earlier. For example “today”, “yesterday” or “3/11” (3 November). If it isn’t done, tap “Not yet”.
    .why = That day goes into the timeline of your case. The wait for their next answer is counted from there.
    .pick-later = Not yet
    .note =
        { $reply ->
            [use_account] Noted. Keep the screenshots with the other evidence. Now we wait for the confirmation; come back and tell me when it arrives.
           *[other] Noted. Keep a copy with the other evidence. Now we wait for their answer; come back and tell me when it arrives.
        }
    .note-later =
        { $reply ->
            [use_account] That’s all right, nothing gets lost. When it is done, come back with /cases and give me the day.
            [bounced] That’s all right, nothing gets lost. When it has gone again, come back with /cases and give me the day.
           *[other] That’s all right, nothing gets lost. The text stays within reach with /letter. When it has gone, come back with /cases and give me the day.
        }
