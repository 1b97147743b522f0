### Step 1, “Identify the subscription”: what is asked and what is said.
### The order of the questions and their conditions stand in 1-identify.toml.

stage-identify =
    { "" }**Step 1 of 5 · The subscription**
    First, find out exactly what it is and who takes the money. Have a bank statement or the sign-up e-mail to hand, if you have one.
    .name = 1 · The subscription

## The subscription and the statement words

ask-name =
    Which subscription would you like to end?

    Type its name as it comes to you. A whole sentence is fine too: “I want to cancel Netflix”.
    .label = Subscription
    .hint = I couldn’t find a name in those words. Type just the name of the subscription, for example “Netflix” or “Basic-Fit”. If you don’t know it, tap “A debit I don’t recognise”.
    .why = With the name I can look for a card that says what to do and whom to contact. If there isn’t one, I keep your words and we carry on all the same.
    .pick-unknown = A debit I don’t recognise
    .note-unknown = It happens a lot: the name on the statement isn’t always that of the site or the app. We’ll look at it together, one thing at a time.

ask-for-whom =
    For whom do you want to end this subscription?
    .label = For
    .hint = Answer “someone close” or “someone who has died”.
    .why = A provider may refuse to speak to anyone but its customer. I prepare the written authorisation you need, or the letter from the heirs.
    .pick-relative = Someone close, who agrees
    .pick-deceased = Someone who has died
    .note-relative = Noted. The answers that follow are theirs: contract, dates, sums. I will also prepare a written authorisation for them to sign. Don’t use their password without their agreement.
    .note-deceased = My condolences. Take all the time you need: I keep everything. I will prepare the letter that announces the death and asks for the contract to end. You will need a copy of the death certificate.

ask-label =
    What words does your statement show for this debit?

    Copy them as they are. “PRLV SEPA” usually means a direct debit from the account; “CARTE” or “CB”, a card payment. The name often comes after.

    { "" }**Never type a card number or an IBAN.**
    .label = Statement words
    .hint = I need the words of that line, as they are written. For example “PRLV SEPA FITNESS CLUB” or “CARTE 12/10 HPY*EXEMPLE”. Never a card number.
    .why = Each part of that line says something: the kind of payment, who collects it, sometimes the real seller. These words will also help when you write to the bank or to customer service.
    .pick-unknown = I don’t have the statement
    .note = Thank you. Keep a copy of the statement with that line: it is your first piece of evidence. Also search your e-mails for that sum, spam included, around the date of the first debit: “welcome”, “trial”, “confirmation”.
    .note-unknown = That won’t stop us. The statement is usually in your bank’s app. You can add these words later with /correct.

ask-provider =
    Is it one of these?
    .label = Provider
    .hint = Tap the right name, or “None, keep my words”. You can also type the name again, for example “Canal+”.
    .why = If I find a card, I can show you what to do and where to write, with the source and its date. Two brands can look alike: I would rather ask than guess.
    .pick-none = None, keep my words
    .pick-unknown = None, keep my words
    .note-unknown = Fine, I’ll keep your words. We’ll find the contact details on your invoice and on the provider’s site.

ask-agreed =
    Could you, or someone close to you, have agreed to this payment?

    Think of a free trial, a €1 offer, a box ticked during a purchase, an app on a child’s or a partner’s phone.
    .label = Agreed to it
    .hint = Answer “yes”, “no” or “I don’t know”. “Yes” will do even if it is only possible.
    .why = What comes next depends on it. A subscription someone agreed to, even by mistake, is ended with the provider. A debit nobody agreed to goes to the bank first, without waiting.
    .pick-yes = Yes, or possibly
    .pick-no = No, nobody
    .pick-unknown = I don’t know
    .note-yes = Then it is probably a subscription, and it can be ended. A small starting price that turns into the full rate is a common set-up: you are not the only one.
    .note-no = All right. Then the bank comes first: it is the one that can dispute this debit.
    .note-unknown = Take the time to ask around you and to search your e-mails for that sum. If it turns out that nobody agreed to this payment, change this answer with /correct: what follows will change too.

ask-paid-by =
    How was the money taken?

    “CB” or “PAIEMENT CARTE”: a card. “PRLV” or “PRLV SEPA”: a direct debit.
    .label = Taken by
    .hint = Answer “card”, “direct debit” or “I don’t know”.
    .why = Cards and direct debits don’t follow the same rules. I never ask for the number of the card.
    .pick-card = Bank card
    .pick-direct-debit = Direct debit
    .pick-unknown = I don’t know

ask-payee-bank =
    Where is the bank of whoever took the money?

    The statement sometimes says so: a country, or an identifier (ICS) that begins with two letters for a country, such as “FR”. Your bank can tell you. “In Europe” means here: European Union, Iceland, Liechtenstein or Norway.
    .label = Payee’s bank
    .hint = Answer “in Europe”, “outside Europe” or “I don’t know”.
    .why = The time to dispute is much shorter when that bank is outside the European Economic Area.
    .pick-europe = In Europe
    .pick-elsewhere = Outside Europe
    .pick-unknown = I don’t know

ask-bank-told-on =
    { "" }**Tell your bank today**, through its messages or on the number shown in its app, and ask for a written record.

    • Your card was used without you: have it blocked (in French, “faire opposition”) and dispute the payment.
    • It is a “PRLV SEPA” direct debit that nobody authorised: dispute it and ask for that creditor to be blocked.

    Give the date, the sum and the statement words, and say that you did not authorise this payment. A text ready to send: /letter

    What day did you tell the bank?
    .label = Bank told on
    .hint = I need a date, today or earlier. For example “today”, “yesterday” or “3/11” (3 November).
    .why = A payment you did not authorise must be reported to the bank without delay, and within 13 months at most, or 70 days if the payee’s bank is outside the European Economic Area (art. L. 133-24 of the French Monetary and Financial Code, checked on 23 November 2026). Noting the day helps you show that you did it.
    .pick-later = Not yet
    .note =
        Noted. Keep proof of that day: the message you sent, its acknowledgement, or the name of the person and the time of the call. Blocking a card is meant for a card that was lost, stolen or used without you.

        If your card paid online without you while you still have it, and once it is blocked, you can report it on Perceval, the French Interior Ministry’s online service. Keep the receipt.
    .note-later = That’s all right, nothing is lost: everything you have told me is kept. Do it as soon as you can, because time matters here, then come back with /cases and give me the day. The text to send is in /letter.

## What it is, and who bills it

ask-category =
    What kind of subscription is it?
    .label = Kind
    .hint = Choose the closest kind, or type it, for example “gym”. If it isn’t there, “something else” will do.
    .why = The rules differ for a phone plan, an insurance policy or a gym. The kind also changes what to have ready before you write.
    .pick-streaming = Video or music
    .pick-telecom = Phone or internet
    .pick-gym = Gym
    .pick-press = Newspaper or magazine
    .pick-software = Software or storage
    .pick-online-game = Online game
    .pick-pay-tv = Pay TV
    .pick-meal-kit = Meal kits
    .pick-dating = Dating site
    .pick-transport = Public transport
    .pick-energy = Electricity or gas
    .pick-water = Water
    .pick-insurance-car = Car insurance
    .pick-insurance-home = Home insurance
    .pick-insurance-health = Health insurance
    .pick-insurance-affinity = Insurance for a device
    .pick-insurance-loan = Insurance for a loan
    .pick-insurance-life = Life insurance
    .pick-insurance-other = Other insurance
    .pick-bank-account = Bank account
    .pick-revolving-credit = Revolving credit
    .pick-online-course = Distance course
    .pick-matrimonial-agency = Matchmaking agency
    .pick-other = Something else
    .pick-unknown = I don’t know
    .note-telecom = If you want to keep your phone number, don’t send anything yourself: the new operator ends the old contract for you. It needs your RIO code, which you get by calling 3179.
    .note-energy = If you stay in the same home and only change supplier, don’t cancel yourself: the new contract ends the old one.
    .note-insurance-car = Don’t go without cover. If you are changing insurers, the new one can usually take care of it: ask them before you send anything.
    .note-insurance-home = If you are a tenant changing insurers, the new one can usually take care of it: ask them before you send anything. It is safer not to be without cover.
    .note-insurance-health = If this is your employer’s compulsory cover, talk to your employer first.
    .note-insurance-loan = Don’t end this insurance before the bank has accepted the new one in writing.
    .note-bank-account = Before you close an account, list what is paid from it and into it. The new bank can take care of this: ask for its switching service (“service de mobilité”).
    .note-revolving-credit = Ending a revolving credit does not wipe out what was borrowed: that sum still has to be repaid. Ask for the exact figure in writing.

ask-bundle =
    Does this subscription stand alone?

    It may be part of a larger offer: an internet box, a phone plan, a bank card, a pack. And several subscriptions are sometimes grouped under a single name.
    .label = Alone or grouped
    .hint = Answer for example “on its own”, “inside a larger offer” or “several under one name”. If in doubt, “I don’t know” is fine.
    .why = Ending one option does not end the whole offer. And if there are several under one name, ending one leaves the others running.
    .pick-alone = On its own
    .pick-bundled = Inside a larger offer
    .pick-several = Several under one name
    .pick-unknown = I don’t know
    .note-bundled = In your request, name the option to end and say that you keep the rest. Ask whether the price of the rest changes. If you are leaving the whole offer, say that just as clearly.
    .note-several = List everything that stands under that name: the account area or the itemised bill usually shows it. Here we deal with one at a time. You can open another with /new.
    .note-unknown = Look at the itemised bill or the account area: each service usually has its own line. Ask customer service for a list of what is in your name.

ask-biller =
    Who takes the money?

    The statement or the receipt often says so. If you subscribed from an app, it is often the app store that bills you, not the service itself.
    .label = Billed by
    .hint = Tap the one that takes the money, or type it, for example “Google Play” or “PayPal”.
    .why = A subscription is ended where it is billed. Writing to the wrong place costs weeks, during which the payments go on.
    .pick-direct = The provider itself
    .pick-apple = Apple (App Store)
    .pick-google = Google Play
    .pick-amazon = Amazon
    .pick-phone-bill = My phone bill
    .pick-paypal = PayPal
    .pick-partner = A partner offer
    .pick-unknown = I don’t know
    .note-direct = Then the provider is the one to contact. Keep the latest invoice or receipt: its exact name and address are usually on it.
    .note-apple =
        Then it is ended with Apple, not in the app. Usually: **Settings › your name › Subscriptions**. Deleting the app cancels nothing.

        For the payment, customer service is Apple’s; for the content, the app publisher’s. Keep a screenshot from before and one from after.
    .note-google =
        Then it is ended with Google, not in the app. Usually: **Play Store › your photo › Payments & subscriptions › Subscriptions**, with the right Google account. Deleting the app cancels nothing.

        For the payment, customer service is Google Play’s; for the content, the app publisher’s. Keep a screenshot from before and one from after.
    .note-amazon = Then it is ended in your Amazon account, usually under subscriptions. For the payment, customer service is Amazon’s. Keep a screenshot from before and one from after.
    .note-phone-bill = On the operator’s bill, find the line for this option and the name of the publisher, the one that provides the service. Ask the publisher to stop it, then the operator if there is no answer. Also ask the operator to block purchases on the bill. Keep that bill.
    .note-paypal = There are two things to do. The automatic payment is stopped in your PayPal account, usually under **Settings › Payments › Automatic payments**. But that does not end the contract: you also need to cancel with the provider, whose name is shown in the same place. Keep the screenshots.
    .note-partner = The subscription goes through another company: a bank, an operator, a shop. Write to the one that bills you, and send a copy to the one that provides the service. The contract or the welcome e-mail says which is which.
    .note-unknown = Search your e-mails for the latest receipt, using the sum: whoever sent it is usually the one that bills you. You can tell me later with /correct.

ask-in-app =
    { $biller ->
        [apple] On your device, open **Settings › your name › Subscriptions** now (that is the usual path).
        [google] On your device, open **Play Store › your photo › Payments & subscriptions › Subscriptions** now (that is the usual path).
        [amazon] Open your Amazon account now, at the subscriptions page (its name may vary).
       *[other] Open the settings of the store that bills you now, at the subscriptions page.
    }

    Note the exact name, the next date and the customer service details. Take a screenshot **before** you touch anything, and another **after**.

    What do you see there?
    .label = In the settings
    .hint = Answer for example “I can see it” or “I can’t see it”. If you don’t have the device with you, “later” is fine.
    .why = The settings say whether the subscription is really there, how long it runs and who answers questions. And deleting an app does not end its subscription.
    .pick-found = I can see it
    .pick-not-found = I can’t see it
    .pick-cancelled = I have just ended it there
    .pick-later = Later
    .note-found = Good. Note the next date: a few days before is safer than the day itself. Usually, access stays open until the end of the period already paid for.
    .note-not-found = Try your other accounts: another e-mail address, someone in your family sharing group. If it is nowhere, somebody else probably bills it: the receipt of the last payment will tell, and you can change your answer with /correct.
    .note-cancelled = Good. Keep the screenshot that shows the end date, and the confirmation e-mail if one comes. Later on we’ll check that nothing more is debited.
    .note-later = Nothing is lost. Have a look when you have the device with you, then come back with /cases. Until then, don’t delete the app: you may need it.

## The money

ask-amount =
    { $agreed ->
        [no] How much was taken?
       *[other] How much do you pay each time?
    }
    .label = Amount
    .hint = I need a sum in euros. For example “13.49” or “€13.49”.
    .why = The sum helps to find the right line on the statement and to work out what this costs a year. It also goes into the summary.
    .pick-unknown = I don’t know
    .note-unknown = That won’t stop us. It is on your statement, and you can add it with /correct.

ask-rhythm =
    How often is it debited?
    .label = How often
    .hint = Tap an answer, or type it, for example “every month” or “every year”.
    .why = From this I work out the cost a year and the day of the next debit, the one to watch.
    .pick-monthly = Every month
    .pick-four-weekly = Every 4 weeks
    .pick-weekly = Every week
    .pick-quarterly = Every 3 months
    .pick-yearly = Every year
    .pick-once = Only once
    .pick-unknown = I don’t know
    .note-four-weekly = Worth knowing: every 4 weeks makes 13 payments a year, not 12.
    .note-once = Only one debit so far: check whether it was a one-off purchase or a trial that goes on. The confirmation e-mail usually says.
    .note-unknown = Compare two or three statements in a row: the dates will tell you. You can add it with /correct.

ask-last-debit-on =
    What day did money last leave your account?
    .label = Last debit
    .hint = I need a date, today or earlier. For example “3/11” (3 November), “3 Nov” or “yesterday”.
    .why = With this date and how often it is paid, I can say when the next debit would fall. If you dispute a payment with the bank, its time limits also run from the day of the debit.
    .pick-unknown = Not yet, or I don’t know
    .note-unknown = That won’t stop us. If there was a debit, the date is on your statement: you can add it with /correct.

ask-on-trial =
    Are you still in a trial period, free or at a small price?
    .label = On trial
    .hint = Answer “yes” or “no”.
    .why = A trial that is forgotten turns into a paid contract by itself. With its last day I can warn you before.
    .note-yes = You are doing this at the right moment. Let us note when the trial becomes paid.

ask-trial-ends-on =
    What day does the trial become paid?

    The date is in the welcome e-mail, or in the settings of the subscription.
    .label = The trial becomes paid on
    .hint = I need a date, today or later. For example “12/12” (12 December), “in 7 days” or “next Monday”.
    .why = This is the date that counts if you don’t want to pay. My reminders are counted from it.
    .note = Noted. Keep a screenshot of the page that announces the trial and its price: it proves what you were told. The time to change your mind (the right of withdrawal), where there is one, is counted apart: I will tell you as soon as I know the day you signed up.
    .note-unknown = Look for “trial” or “welcome” in your e-mails. Meanwhile, the safest is to stop it without waiting.

ask-keep-number =
    Would you like to keep your phone number?
    .label = Keep the number
    .hint = Answer “yes” or “no”. “No” is right too for a data key, or a box without a phone.
    .why = A number is lost with its contract. To keep it, you must not cancel yourself: what to do then is quite different.
    .pick-yes = Yes, I am keeping it
    .pick-no = No
    .note-yes =
        { "" }**Do not cancel anything yourself.** Your new operator ends the old contract.

        Give it your RIO code: dial 3179 from the line you are keeping (art. L. 224-42-1 of the French Consumer Code, Arcep’s page, checked on 23 November 2026). Fees set by the old contract may still be due.

ask-identified =
    Here is what I have understood.

    { $recap }

    Is that right?
    .label = Identified
    .hint = Tap “That’s right” to go on, or “Change something” to mend a line. You can also type “yes” or “no”.
    .why = Everything else rests on these few lines. A mistake here, and a letter goes to the wrong place.
    .pick-yes = That’s right
    .pick-no = Change something
