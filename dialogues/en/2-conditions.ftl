### Step 2, “Find out about the cancellation terms”: where to look, and what the contract says.
### What the law says stands elsewhere, in rights.ftl: no rule of law here.

stage-conditions =
    { "" }**Step 2 of 5 · The terms**
    { $agreed ->
        [no] A debit nobody agreed to has no contract to read. We go straight on.
       *[other] Let’s see what your contract says: the notice period (the time between your request and the end), any minimum term, any fees. I only ask what changes the next steps. “I don’t know” is a perfectly good answer.
    }
    .name = 2 · The terms

## The contract

ask-documents =
    Have you found the terms of your contract?

    Look in this order: the contract, the confirmation e-mail or order summary, the general terms, your online account, then the site’s help or FAQ page.

    What to look for: the notice period, the minimum term, the fees, and how to send your request.
    .label = Documents
    .hint = Answer “I have found them”, “I can’t find anything” or “not yet”.
    .why = Some services stop at once, others ask for notice or charge a fee. Your contract says which, and you will feel surer of yourself once you have read it.
    .pick-found = I have found them
    .pick-not-found = I can’t find anything
    .pick-later = Not yet
    .note-found = Very good. Keep a copy of your own, as a PDF or a dated screenshot: a web page can change.
    .note-not-found = That won’t stop us. Customer service can send you a copy of your contract: you can ask for it. Answer the next questions with what you know.
    .note-later = Take your time, nothing is lost. When you have looked, come back with /cases: we’ll pick up from here.

ask-concluded-on =
    What day did you subscribe?

    The date is in the welcome e-mail or on the contract. Failing that, use the date of the first payment.
    .label = Subscribed on
    .hint = I need a date, today or earlier. For example “15/03/2025”, “15 March 2025” or “two months ago”.
    .why = Some rights last only a few days after you subscribe, others begin after a year. Without a date I calculate nothing, and I tell you so.
    .pick-unknown = I don’t know
    .note-unknown = All right. I won’t assume anything: rights that depend on this date will stay “to be checked”. Customer service should be able to tell you.

ask-channel =
    How did you subscribe?
    .label = Subscribed by
    .hint = Tap an answer, or type it, for example “phone” or “shop or branch”.
    .why = Your rights differ depending on whether you signed on a website, over the phone, at home or in a shop.
    .pick-online = Website or app
    .pick-phone = Phone
    .pick-doorstep = Seller at my door
    .pick-in-store = Shop or branch
    .pick-fair = Trade fair or show
    .pick-unknown = I don’t know
    .note-phone = Try to remember who called whom, and find the e-mail or letter that came afterwards: what was confirmed in writing matters a lot.
    .note-doorstep = Keep the contract that was left with you, with the seller’s name and the date of the visit.
    .note-online = If you still have them, keep the confirmation e-mail and any screenshots from when you signed up.

ask-commitment =
    Are you tied in for a minimum term?

    In French contracts it is called “engagement”, “durée minimale” or “période initiale”. Some invoices give the day it ends.
    .label = Minimum term
    .hint = Answer “no minimum term”, “still running” or “already over”. “I don’t know” is fine too.
    .why = Leaving before the end of a minimum term can cost money. Better to know before you send than to find out on an invoice.
    .pick-none = No minimum term
    .pick-running = Still running
    .pick-over = Already over
    .pick-unknown = I don’t know
    .note-running = That doesn’t mean you are stuck. You can ask for it to end on the day the term ends, or ask for a written breakdown of what leaving sooner would cost.
    .note-over = Check whether the contract has renewed by itself since then, and on what date.
    .note-unknown = We’ll ask customer service, along with the clause that provides for it. If they rely on a minimum term, it is for them to show you the line in the contract.

ask-commitment-end-on =
    What day does your minimum term end?
    .label = Minimum term ends
    .hint = I need a date in the future. For example “30/06/2027” or “30 June 2027”.
    .why = This date says from when leaving costs nothing on account of the minimum term, and when to send your request.
    .pick-unknown = I don’t know
    .note-unknown = Ask customer service for this date in writing, with the clause. It is sometimes on the invoice or in your online account.

ask-renewal-on =
    What day does the contract renew?

    It is often the anniversary of the day you subscribed, or the due date (“échéance”) on the contract or on the notice you received.
    .label = Renews on
    .hint = I need a date. For example “1/01/2027” or “15 March”.
    .why = A contract that renews by itself usually has to be ended before a certain date. It tells until what day it is safe to send.
    .pick-unknown = I don’t know
    .note = Before that date, did you get a letter or an e-mail announcing the renewal? Look in your spam too, and keep it: its date may matter.
    .note-unknown = Look for a renewal notice in your e-mails, spam included. Failing that, your online account often shows the next due date.

ask-notice-days =
    How much notice does the contract ask for, in days?

    That is the time between your request and the end. Count a month as 30 days here. Type “0” if there is none.
    .label = Notice
    .hint = I need a number of days. For example “30” for a month, “60” for two months, “0” if there is none.
    .why = The notice period says how long you keep paying after you write. The law limits it in some cases: if that applies to yours, I’ll tell you, with the article.
    .pick-unknown = I don’t know
    .note-unknown = All right, I won’t assume anything. Send as early as you can: notice only begins to run once your request is sent or received.

ask-fees =
    Does the contract charge a fee for leaving?

    Look for “frais de résiliation” (cancellation fees), “indemnité” or “pénalité” in the terms of sale.
    .label = Leaving fees
    .hint = Answer “no fees”, “there are some” or “I don’t know”.
    .why = Fees shouldn’t turn up afterwards. If you are asked for any, you will know whether they were written down, and for how much.
    .pick-none = No fees
    .pick-some = There are some
    .pick-unknown = I don’t know
    .note-some = Keep the clause that sets them, as a screenshot or a photo.
    .note-unknown = We’ll ask for the clause and the breakdown in writing. Don’t pay anything just because someone said so on the phone.

ask-fees-eur =
    How much are these fees, in euros?
    .label = Amount of the fees
    .hint = I need a sum in euros. For example “49” or “€49.90”.
    .why = With this sum, you can compare the cost of leaving now with the cost of waiting.
    .pick-unknown = I don’t know
    .note-unknown = Ask for a written breakdown before you pay anything.

## Your situation and your wish

ask-ground =
    Do you have a reason the contract might recognise?

    You don’t need one: “no particular reason” is perfectly fine. But a price change, a move or a health problem can sometimes open a door.
    .label = Reason
    .hint = Tap the closest reason, or type it, for example “moving home”. “No particular reason” is fine too.
    .why = Some contracts, and sometimes the law, let you leave earlier for certain reasons. I don’t need any details: the word is enough, above all where health is concerned.
    .pick-none = No particular reason
    .pick-price = Price or terms changed
    .pick-moving = Moving home
    .pick-illness = Health
    .pick-job = Job
    .pick-money = Money trouble
    .pick-fault = The service works badly
    .pick-bereavement = A death
    .note-none = Very good. Wanting to stop is enough: you have nothing to justify and nothing to apologise for.
    .note-price = Keep the e-mail, letter or page that announces the change, with its date, and an old invoice to compare. Ask for the contract’s clause on price changes.
    .note-moving = Useful proof: something that shows your new address, or the tenancy inventory. Ask for the clause on moving: some contracts accept it, others don’t.
    .note-illness = First ask what the clause requires. If it asks for a medical certificate, let it speak of an inability rather than name the illness. The answer depends on the contract: I can’t promise that they will accept.
    .note-job = Useful proof: a statement from your employer or from France Travail (the job centre), with the sums masked. Ask for the contract’s clause: whether they accept depends on it.
    .note-money = Thank you for saying so. This reason alone doesn’t always end a contract, but it is worth asking in writing for the clause, an amicable end or payment in instalments. If you have filed for over-indebtedness (“surendettement”), keep the letter that declared your file admissible.
    .note-fault = Write down each failure: date, time, screenshot, complaint number. A written complaint usually has to come before a request to leave for this reason.
    .note-bereavement = My condolences, if this touches you closely. A copy of the death certificate is usually enough. Ask for it to end on the date of death, and for whatever was taken afterwards to be refunded.

ask-wanted-end =
    When would you like it to stop?
    .label = Wanted end
    .hint = Answer “as soon as possible” or “end of the paid period”.
    .why = Your request will state the date you want. As soon as possible if you want to stop paying early; the end of the period if you would rather use what is already paid for.
    .pick-soonest = As soon as possible
    .pick-period-end = End of the paid period
    .note-soonest = What you have already paid for the current period isn’t always refunded. The request will ask.
    .note-period-end = Don’t wait for the last day: the request can go now, for an end later on.

ask-informed =
    Here is what we know about the contract.

    { $recap }

    Is that right?
    .label = Terms checked
    .hint = Tap “That’s right” to go on, or “Change something” to mend a line. You can also type “yes” or “no”.
    .why = Your rights and the dates I work out depend on these lines. What you don’t know stays “unknown”: I don’t guess it.
    .pick-yes = That’s right
    .pick-no = Change something
