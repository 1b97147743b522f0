### Step 3, “Contact customer service”: the way to send, the preparation checklist, the sending.
### The letters themselves stand in documents.ftl; here, how to send them.

stage-contact =
    { "" }**Step 3 of 5 · The contact**
    { $agreed ->
        [no] For this debit, the bank is the one to talk to, and that has begun. What is left is to choose whether I write to you about what follows.
       *[other] We choose how to tell customer service, we get everything ready, then you send it. Letters to French providers are in French. I send nothing in your place: you decide.
    }
    .name = 3 · The contact

ask-reminders =
    Shall I write to you at the right moments?

    Only a few messages: before a date that counts (the end of a trial, the last day to send), if something still has to be sent, if nobody answers you, when there is a debit to watch. Between 9 am and 8 pm where you live, and one tap stops them.
    .label = Reminders
    .hint = Answer “yes” or “no”. You can change your mind with /reminders.
    .why = A forgotten date can cost another month, or another year. But I don’t write to anyone without their agreement: the answer is yours.
    .pick-yes = Yes, write to me
    .pick-no = No, thank you
    .note-yes = Agreed. The list of reminders is in /reminders. Each stops by itself once the thing is done.
    .note-no = Agreed, I won’t write to you on my own. Note the dates on your side; /cases will always tell you where you stand.

## The way to send

ask-route =
    { $sent_known ->
        [yes] How did you do it?
       *[no]
            I suggest: **{ $route_words }**.
            { $reason }

            You can choose another way. How would you like to tell customer service?
    }
    .label = Way to send
    .hint = Tap one, or type it, for example “e-mail” or “registered letter”.
    .why = Not every way leaves the same proof. If one day you are told “we never received anything”, that proof is what will count.
    .pick-store = App store
    .pick-online = The site’s cancel button
    .pick-account = Online account
    .pick-email = E-mail
    .pick-form = The site’s contact form
    .pick-phone = Phone
    .pick-new-operator = My new operator
    .pick-letter = Registered letter
    .pick-e-letter = Electronic registered letter
    .note-store = This is done in the store’s settings, not with the service. Proof to keep: a screenshot from before, one from after, and the store’s e-mail.
    .note-new-operator = It is the only safe way to keep the number. Proof to keep: the new operator’s contract, with the day asked for the transfer.
    .note-online = Quick, and no stamp. This button is a way to send your request: it does not remove a minimum term, a notice period or fees. Proof to keep: a screenshot of each page, with the date, and the confirmation e-mail.
    .note-account = Quick, if the option is there. Proof to keep: a screenshot of each page, with the date, and the confirmation message.
    .note-email = Simple and dated. Proof to keep: the message you sent, the answer, and the automatic acknowledgement if there is one. If nobody answers, we’ll move to a safer way.
    .note-form = Useful when there is no e-mail address. A form often leaves no copy: take a screenshot before you send and another after, and ask for a copy.
    .note-phone = Useful for asking a question, weak as proof. Never leave it at that: ask for written confirmation, and send an e-mail that sums up the call.
    .note-letter = The strongest proof. “Avec avis de réception” means that a signed slip comes back to you when it is delivered. Keep a copy of the letter and the posting receipt too.
    .note-e-letter = The online equivalent of registered post, without leaving home. Proof to keep: the proof of posting, then the proof of receipt, and the text you sent.

route-reason-store = The app store bills you, so the subscription is ended in its settings.
route-reason-online = What was taken out online can usually be ended online: it is quick, and the provider has to confirm that it received your request.
route-reason-account = This subscription is usually ended from the online account, in a few minutes.
route-reason-email = An e-mail is dated, easy to keep, and costs nothing.
route-reason-form = The provider takes requests through its form: with screenshots, you keep a record of yours.
route-reason-phone = The provider handles these requests by phone; an e-mail summing up the call will then give you the written record.
route-reason-new-operator = You are keeping your number: the new operator ends the old contract.
route-reason-letter = It is the strongest proof of sending and of receipt, useful when there is a minimum term, a due date or a risk of dispute.
route-reason-e-letter = It leaves proof comparable to paper registered post, and goes the same day without a trip to the post office.

## The preparation checklist

ask-prepared =
    { "" }**Before you contact customer service**, gather these. Tap a line when it is ready. None of it is passed on to me: I only note that it is done.

    { $list }

    You don’t have to tick them all.
    .label = Preparation
    .hint = Tap a line to tick it, then “Ready, next”. You can also type “ready”.
    .why = With everything to hand, one message or one call is often enough. What is missing is nearly always the customer number or the account’s e-mail address.
    .pick-yes = Ready, next
    .note = Good. Here is how to send it. You’ll find this list again with /checklist.

item-contract = Your customer or contract number: on the invoice, in your online account or in the welcome e-mail
    .short = Customer number
item-holder = The account holder’s name, exactly as on the contract: it may be a relative’s, or a name you used before
    .short = Holder’s name
item-account-email = The e-mail address you signed up with: the one that gets the receipts
    .short = Account e-mail
item-relative-mandate = The authority signed by the person you act for, and a copy for yourself
    .short = Signed authority
item-death-certificate = A copy of the death certificate: the town hall of the place of death issues it, free of charge
    .short = Death certificate
item-contact-details = Customer service’s address, e-mail or number: from the invoice, the official site or the contract, never from a forum
    .short = Service contact details
item-request = Your request in one sentence: what you are ending, on what date, and “please confirm in writing the end date and the balance”
    .short = Request in a sentence
item-documents = The contract, order confirmation or general terms: to read again, and to keep on your side
    .short = Contract or terms
item-screenshots = A way to take a screenshot of each page, with its address, the date and the time
    .short = Screenshots
item-store-receipt = The latest receipt from the app store: search your e-mails for the store’s name and the sum
    .short = Store receipt
item-line-number = The number of the line concerned: on the operator’s bill
    .short = Line number
item-number-portability = To keep your number: don’t cancel yourself. Give the new operator your RIO code, which you get by calling 3179
    .short = Keeping my number
item-equipment = A list of the equipment to return (box, decoder, badge) with its cables, and a photo of its condition
    .short = Equipment to return
item-meter = The meter reading, photographed on the day, and the delivery point number shown on the bill
    .short = Meter reading
item-policy = The policy number and the due date: on the renewal notice or the policy schedule
    .short = Policy number, due date
item-renewal-notice = The notice that announced the renewal, with its date, or the certainty of having looked for it, spam included
    .short = Renewal notice
item-ground-proof = Proof of your reason, with everything that isn’t needed masked: sums, health, numbers
    .short = Proof of my reason
item-pen-and-time = Something to write with and a quiet moment: date, time, the person’s name, the reference of the call
    .short = Pen and time
item-postal-receipt = A copy of the signed letter, and a place to keep the posting receipt and then the signed slip
    .short = Copy and receipt
item-never-send = Never to be given: full card number, code, password. No identity document unless something requires it
    .short = What I don’t give out

## Sending

about-letter =
    { $route ->
        [store]
            { "" }**In the app store**

            1. Open your account settings, at the subscriptions page.
            2. Choose this one and take a screenshot.
            3. Tap “Cancel”, then confirm.
            4. Take another screenshot, with the end date, and keep the store’s e-mail.

            There is no letter to send in this case.
        [new_operator]
            { "" }**Through your new operator**

            1. Dial 3179 from the line you are keeping, and note the RIO code and the end of any minimum term.
            2. Give that code to the new operator when you take its offer, and choose the day of the transfer.
            3. Send no cancellation to the old one: a cancelled number can only be recovered for 40 days.
            4. After the transfer, return the box or any rented equipment, and keep proof of the return.

            (Art. L. 224-42-1 of the Consumer Code and art. L. 44 of the Postal Code, checked on 23 November 2026.) There is no letter to send in this case.
        [online]
            { "" }**With the site’s cancel button**

            It is usually called « Résilier votre contrat », often at the bottom of the page or in the help section. You don’t have to create an account to use it. It generally asks, in this order:
            1. your first name and surname;
            2. the e-mail or postal address for the confirmation;
            3. the customer or contract number, and the line concerned for a phone;
            4. the end date you want;
            5. a reason, only if you have one.

            Then comes a summary page, then one last button, « Notification de la résiliation »; without it, nothing is sent. Take a screenshot of each page. The provider has to confirm that it received the request and tell you the end date (art. L. 215-1-1 and D. 215-1 to D. 215-3 of the French Consumer Code, checked on 23 November 2026).

            If there is a free field, paste the text below into it.
        [account]
            { "" }**From your online account**

            1. Log in from the official address, the one on your invoice.
            2. Look for « Mon abonnement », « Mon contrat » or « Gérer », then « Résilier » (cancel) or « Ne pas renouveler » (do not renew).
            3. Take a screenshot of each page, above all the one that shows the terms.
            4. Go all the way to the final confirmation, and note the end date shown.
            5. Check that a confirmation e-mail arrives.

            If there is a message box, paste the text below there too.
        [form]
            { "" }**With the site’s contact form**

            1. Subject: choose « Résiliation », failing that « Mon abonnement » (my subscription) or « Réclamation » (complaint).
            2. Fill in the name, the e-mail and the customer number.
            3. Paste the text below into the message, and complete what is in square brackets.
            4. Take a screenshot before you send, and another of the confirmation page.

            If there is a box to receive a copy, tick it.
        [email]
            { "" }**By e-mail**

            1. To: the customer service address shown on the invoice or the official site.
            2. Write from the e-mail address of your account.
            3. Tap the subject, then the text, further down, to copy them, and complete what is in square brackets.
            4. Send yourself a copy, and keep the automatic answer.
        [letter]
            { "" }**By registered letter with acknowledgement of receipt**

            1. Copy out or print the text, complete what is in square brackets, date it and sign it.
            2. Address it to the cancellation department or customer service. Always compare the address with the one on the contract or the invoice.
            3. Keep a copy of the signed letter, and enclose copies only: the originals stay with you.
            4. At the post office or on La Poste’s site, ask for a « recommandé **avec avis de réception** ».
            5. Keep the posting receipt: it carries the date and the tracking number.
        [e_letter]
            { "" }**By electronic registered letter**

            1. Choose a **qualified** electronic registered letter service (« lettre recommandée électronique qualifiée »): it then counts as a registered letter (art. L. 100 of the French Post and Electronic Communications Code, checked on 23 November 2026).
            2. The service checks your identity: that is what gives the letter its value.
            3. To: the provider’s official e-mail, from the invoice or the contract.
            4. Paste the text below, complete what is in square brackets, and attach your proof.
            5. Keep the proof of posting, then the proof of receipt.
        [phone]
            { "" }**By phone**

            1. Dial the number on your invoice or on the official site, never one seen on a forum. Check whether the call is charged.
            2. Ask for the cancellation department: « le service résiliation, s’il vous plaît ».
            3. Keep the preparation checklist (/checklist) in front of you, and something to write with.
            4. Follow the call script, then, as soon as the call is over, send the summary e-mail below: that is your proof.
       *[other]
            { "" }**To send your request**

            1. Complete what is in square brackets in the text below.
            2. Send it to the address shown on the invoice or the contract.
            3. Keep a copy and proof that you sent it.
    }

ask-sent-on =
    { $route ->
        [store] Is it done in the store? What day?
        [online] Have you pressed the last button on the site? What day?
        [account] Is it done in your online account? What day?
        [form] Has the form been sent? What day?
        [email] Has the e-mail gone? What day?
        [letter] Has the letter been posted? What day?
        [e_letter] Has the electronic registered letter gone? What day?
        [phone] Have you called, and sent the summary e-mail? What day?
       *[other] Is it done? What day?
    }
    .label = Sent on
    .hint = I need a date, today or earlier. For example “today”, “yesterday” or “3/11” (3 November). If it isn’t done, tap “Not yet”.
    .why = The notice period and the time they have to answer run from that day. It is also the first line of your file of evidence.
    .pick-later = Not yet
    .note =
        { $route ->
            [phone] Noted. Keep your notes of the call together with the summary e-mail.
            [letter] Noted. Keep the copy of the letter and the posting receipt together; the signed slip will join them.
            [e_letter] Noted. Keep the text and the proof of posting together and, soon, the proof of receipt.
            [email] Noted. Don’t delete that e-mail, and check your spam over the coming days.
           *[other] Noted. Keep what proves it (screenshots, e-mail or receipt), and check your e-mails, spam included.
        }
    .note-later = Take the time you need, everything is kept. The text stays within reach with /letter. When it has gone, come back with /cases and give me the day.

ask-tracking =
    { $route ->
        [e_letter] What is the number of the proof of posting?
       *[other] What is the tracking number on the posting receipt?
    }
    .label = Tracking number
    .hint = Copy the number from the receipt, letters and digits. For example “1A 123 456 7890 1”. If you don’t have one, tap “I don’t have a number”.
    .why = This number proves that it was sent and lets you follow its delivery. It will be quoted in later letters if any are needed.
    .pick-unknown = I don’t have a number
    .note = Noted. Check the delivery from time to time, and keep a screenshot of the page that shows it.
    .note-unknown = At least keep the receipt or the sending service’s e-mail: you can add the number with /correct.
