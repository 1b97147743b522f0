# The small words: buttons, quick answers, hints, the words of a provider’s card, breakdowns.
# Questions, menus, letters and reminders stand in other files.

## Buttons (28 characters, 40 at most)

button-yes = Yes
button-no = No
button-unknown = I don’t know
button-later = Not yet
button-why = Why?
button-back = Back
button-calendar = Pick on a calendar
button-correct = Correct an answer
button-new = New case
button-cases = My cases
button-reopen = Reopen this case
button-drop = Close this case
button-drop-really = Yes, close this case
button-keep-going = No, carry on
button-end-subscription = End a subscription
button-leave = Leave the conversation
button-erase = Erase everything
button-erase-really = Yes, erase everything
button-keep = Keep everything
button-reminders-on = Get reminders
button-reminders-off = Stop reminders
button-zone = Change time zone
button-open-link-cancel = Cancellation page
button-open-link-help = Help page
button-open-link-account = Customer account
button-open-link-site = Provider’s site
button-open-link-contact = Customer service

## Quick answers and words of answers

quick-today = Today
quick-yesterday = Yesterday
quick-first-of-month = 1st of the month
quick-end-of-month = End of the month
quick-end-of-year = End of the year
quick-a-year-ago = A year ago
quick-days =
    { $count ->
        [0] None
        [one] { $count } day
       *[other] { $count } days
    }

answer-yes = Yes
answer-no = No
answer-unknown = I don’t know
answer-done = All right

# The answer as understood, under the question it answers.
settled-answer = **→ { $answer }**
# The name of a case until we know which subscription it is.
untitled = (name to be found)
unknown-date = date unknown
unknown-sum = amount unknown
list-ticked = ☑ { $answer } (done)
list-unticked = ☐ { $answer }
summary-row = • **{ $label }**: { $answer }

## Hints: what is said when an answer could not be taken

hint-date-past = I understood **{ $date }**, but that day has not come yet. I need today or a day in the past.
hint-contradiction = I noted “{ $label }: { $answer }”, and now you say { $date }: the two don’t go together. Check this date, or change the other with /correct.
hint-date-future = I understood **{ $date }**, but that day has gone by. I need today or a day to come.
hint-too-long = That is a little long for me. Could you put it in a few words?
hint-empty = I found nothing to read in your message. Type a few words, or tap a button.
hint-wish = If you want to end another subscription, type /new: a second case opens, and this one is kept. If not, we carry on here.
hint-hello = I am here. This is where we are.
hint-nothing-back = This is the first question: there is nothing before it. To change an older answer, type /correct.
hint-command = I don’t know that command. /help lists them all. Your case has not moved.
hint-other-voice = I can’t listen to voice messages. Could you write it in a few words?
hint-other-sticker = Thank you. I only read words: type your answer, or tap a button.
hint-other-photo = I can’t read pictures. Copy out the words that matter, without any card number.
hint-other-file = I could not read that file. Send it once more, or copy out the line that matters, exactly as it is, without any card number.
hint-other-location = I don’t need to know where you are. Type your answer, or tap a button.
hint-other-contact = I don’t need that contact, and I have not kept it. Type your answer, or tap a button.
hint-other-poll = I don’t answer polls. Type your answer, or tap a button.
hint-other-edited = I see that you edited an earlier message. I don’t read edited messages: type the answer again, or use /correct.
hint-other-too-long = That message is too long for me to keep. Send only what answers the question.
hint-other-unreadable = I could not read that message. Type your answer in words, or tap a button.

## Short words beside a button (150 characters at most)

toast-passed = That question is behind us. Here is the present one.
toast-strange = I no longer know that button. This is where we are.
toast-noted = Noted.
toast-ticked = Ticked.
toast-unticked = Unticked.

## What the bot says of itself, and its breakdowns

# `late` comes before a reminder that is said late.
late = This message was meant for { $date }. Here it is, late.
oops =
    Something went wrong on our side. What you had already told me is kept.

    Try again in a moment. If it happens again, give this reference to whoever runs this bot: `{ $reference }`
set-aside =
    I can no longer read what I was keeping for you. Nothing has been deleted: it is set aside, still encrypted.

    To get it back, write to whoever runs this bot, with this reference: `{ $reference }`

    Meanwhile, we can start afresh.
group = I talk about contracts and money, so I only answer in private. Write to me here: { $link }
bot-description =
    I help you end a subscription in France, step by step: find out what it is, read the terms, prepare your request, follow the answer, check that the money has stopped leaving.

    Free. No bank login, no card, no password. I inform, I give no legal advice, and I send nothing on your behalf.
bot-short-description = End a subscription in France, step by step. Free, with no access to your bank.

## A provider’s card

card-title = **{ $name }: what we know**
card-steps = **How to cancel**
    { $answer }
    — { $reference }
card-commitment = **Commitment** (how long you promised to stay)
    { $answer }
    — { $reference }
card-notice = **Notice** (the wait before it ends)
    { $answer }
    — { $reference }
card-fees = **Fees**
    { $answer }
    — { $reference }
card-note = **Good to know**
    { $answer }
    — { $reference }
card-warning = **Take care**
    { $answer }
    — { $reference }
card-portability = **Keeping your phone number**
    { $answer }
    — { $reference }
card-mediator = **Ombudsman** (if you disagree)
    { $answer }
    — { $reference }
card-complaint = **Complaint** (if the answer does not satisfy you)
    { $answer }
    — { $reference }
card-phone = **Telephone**
    { $answer }
    — { $reference }
card-address-write = **Write here:**
    { $answer }
    — { $reference }
card-address-check = **Check this address against your bill before you write:**
    { $answer }
    — { $reference }
card-address-club = **Write to the club that signed your contract**, not to the brand’s head office. Its address is on the contract.
    { $answer }
    — { $reference }
card-address-no = **Do not send letters to this address:**
    { $answer }
    — { $reference }
card-source = { $reference }, read on { $date }
card-stale = ⚠️ Part of this card is more than a year old (the oldest date: { $date }). Compare with your contract or your account before you act.
card-none =
    I have no card for **{ $name }**. To find its customer service, look in this order:
    • your bill or your contract;
    • your online account, under “Help” or “Contact” (“Aide”, “Contact”);
    • the legal notice (“mentions légales”) at the very bottom of the provider’s site.

    Never call a number found on a forum or in an advert.

# Where a fact comes from; these words are read inside card-source.
trust-official = source: the provider itself
trust-official-quoted = source: the provider, quoted by another site
trust-official-abroad = source: the provider, but for another country
trust-terms-copy = source: the provider’s terms, copied on another site
trust-consumer-body = source: a consumer association or public service
trust-registry = source: the open contact register datenanfragen.de
trust-old-registry = source: the open contact register datenanfragen.de, an old entry, to be checked
trust-several-third-parties = source: several sites that agree, none of them the provider; to be checked
trust-one-third-party = source: one site only, not the provider; to be checked
trust-old-third-party = source: an old site, not the provider; to be checked

card-address-unknown =
    { "" }**Address: I have none I can be sure of.**
    Use the one on your invoice, in your contract or in the site’s legal notice, never one from a forum.

## Documents to copy, to print or to join

button-pdf = PDF to print
button-documents = Other documents
button-reading-copy = English copy to read
button-checklist-pdf = Page to print (PDF)
button-letter-debit = It is a direct debit
button-letter-card = It is a card payment
letter-choose =
    How did the money leave? The letter is not the same.

    On the statement, “PRLV” means a direct debit, “CB” or “CARTE” a card payment.
letter-after =
    Tap a text to copy it. What is in square brackets is for you to complete. Letters to companies and banks in France are in French.

    { $list }
letter-source = _Text cited: { $answer }, read on { $date }._
documents-list = Which document do you want? Each can be copied or printed; what I don’t know is left blank in it.
letter-pdf = The document. What I don’t know is left blank in it, to be filled in by hand. Read it through before you sign.

## The details that letters print

button-details = Print my details
button-details-change = Change them
button-details-erase = Erase my details
button-detail-blank = Leave it blank
details-none = Your letters leave your name and address blank, to be filled in by hand. If you prefer, I print them: I then keep them encrypted, for all your cases, until you erase them.
details-held =
    Your letters print:

    { $list }
details-ask-name = What name shall be printed, as on the contract? Nothing is compulsory.
details-ask-address = What postal address? Write it as on an envelope, on one line or more.
details-ask-email = What e-mail address? That of the account to cancel suits best.
details-erased = They are erased. Your next letters will leave those lines blank.
