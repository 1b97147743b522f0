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

## What the law looks at: asked only when the answer can change your rights

ask-first-delivery-on =
    On what day did the first parcel come?
    .label = First parcel on
    .hint = I need a date, today or before. For example “yesterday” or “3/11”.
    .why = With regular deliveries, the time to change your mind starts with the first parcel, not with the order.

ask-trial =
    Did it begin with a trial, free or at a low price?
    .label = Trial
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = After a trial whose paid part was not clear, the law gives a new time to change your mind.
    .note-yes = Look for the page or the e-mail that announced the trial: the price afterwards should be in it.

ask-trial-clear =
    Was the price after the trial announced clearly when you signed up?

    “Clearly” means that you could see the sum and the day it would be taken, without searching.
    .label = Price announced clearly
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = If the price was clear, the 14 days started with the sign-up. If not, a new time starts when the trial ends.
    .note-no = Keep a screenshot of what you saw, if you still have one: the trader may say otherwise.

ask-paid-from =
    On what day did the trial become a paid subscription?
    .label = Paid from
    .hint = I need a date. For example “12/11/2026”, “yesterday” or “in three days”.
    .why = The new time to change your mind starts on that day.

ask-withdrawal-info =
    Were you told in writing about your right to change your mind (the “right of withdrawal”, in French “droit de rétractation”)?

    Look for those words in the confirmation e-mail and the terms you received.
    .label = Told of the withdrawal
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = When that information is missing, the 14 days are prolonged by 12 months. It is for the trader to show that it was given.
    .note-unknown = So I keep to the ordinary time. If you find nothing in your e-mails, come back to this answer with /correct.

ask-commitment-length =
    For how many months did you commit at the start?
    .label = Length of the commitment
    .hint = Answer “12 months” or “24 months”. “I don’t know” is right for any other length.
    .why = For phone and internet, what leaving costs depends on the time promised and the time already gone.
    .pick-12 = 12 months
    .pick-24 = 24 months
    .pick-unknown = Other, or unknown

ask-subsidised =
    Was your phone sold cheaper because you took this plan?
    .label = Phone at a lower price
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = Without a cheaper phone, leaving after a year costs nothing under the commitment. With one, a share of the rest may be claimed.

ask-term =
    What happens at the end of the period?

    The terms say so at the word “durée” or “reconduction”, which means renewal.
    .label = At the end of the period
    .hint = Answer “it goes on with no end date”, “it starts again for a period” or “it stops by itself”.
    .why = A contract without an end date and a contract that renews by itself are not left in the same way.
    .pick-open = It goes on, with no end date
    .pick-renews = It starts again for a period
    .pick-ends = It stops by itself
    .pick-unknown = I don’t know
    .note-renews = Look for the date of the last renewal, and for the letter or e-mail that announced it, spam included.

ask-notice-came =
    Were you told in writing that you could refuse the renewal?

    Look in your spam folder and your letters too.
    .label = Renewal notice
    .hint = Answer “never” or “yes, a notice came”.
    .why = The trader must tell you in time. Without that notice, or when it comes too late, you can leave more freely.
    .pick-never = Never
    .pick-came = Yes, a notice came
    .pick-unknown = I don’t know
    .note-never = Note that you searched, and where: it is for them to show that they sent that notice.

ask-notice-came-on =
    On what day was that notice sent?
    .label = Notice sent on
    .hint = I need a date, today or before: that of the postmark, the e-mail or the letter.
    .why = A notice sent too late, or too early, does not count.

ask-refusal-on =
    Until what day could you refuse the renewal?

    The notice gives that date. So does the contract, as a rule: it is the end of the notice period.
    .label = Refusal possible until
    .hint = I need a date, past or to come. For example “30/11/2026”.
    .why = The notice must have come in time before that day.

ask-notice-boxed =
    Was that last day set in a box, in a letter or an e-mail addressed to you?
    .label = Date in a box
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = The law asks for that form: without it, the notice is worth nothing.

ask-employer-cover =
    Is it the health cover your employer makes compulsory?
    .label = Employer’s cover
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = A cover that an employer makes compulsory is not left like any other.

ask-switching =
    Will another energy supplier take over?
    .label = Change of supplier
    .hint = Answer “yes”, “no” or “I don’t know”. “No” if you are leaving the home, for example.
    .why = If you change supplier, the new one ends the old contract: don’t cancel it yourself, you could be cut off.
    .note-yes = Then don’t cancel it yourself: give the new supplier the number of the delivery point, printed on the bill. They see to the end of the old contract.

ask-personal-account =
    Is it a private person’s account, not a company’s?
    .label = Private account
    .hint = Answer “yes” or “no”.
    .why = Closing for free is for private persons.

ask-sells-online =
    Can one subscribe with them today on the internet or in an app?

    Look at their site: a “subscribe” button is enough.
    .label = Sold online
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = If they sell online, you can cancel online too, even if you signed in another way.

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

ask-change-told-on =
    On what day were you told of that change?
    .label = Change announced on
    .hint = I need a date, today or before: that of the letter or the e-mail.
    .why = In your case the law leaves some time to leave without a fee, and it starts with that announcement.

ask-change-harms =
    Is that change to your disadvantage?

    A price that rises or a service less, for example.
    .label = Change for the worse
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = A change that is only to your advantage does not open this right.

ask-moved-on =
    On what day did you move, or will you?
    .label = Move on
    .hint = I need a date, past or to come. For example “1 December”.
    .why = The time to make it a ground starts on that day.

ask-risk-tied =
    Did what is insured depend on your former home?

    The home itself, for example, or what was in it.
    .label = Tied to the former home
    .hint = Answer “yes”, “no” or “I don’t know”.
    .why = A move ends an insurance only if what it covered changed with it.

ask-overdebt =
    Do you have an overindebtedness file that the commission declared admissible (“recevable”)?
    .label = Admissible overindebtedness file
    .hint = Answer “yes” or “no”. “No” if the answer has not come yet.
    .why = In that case the law lets you leave a phone or internet contract without a penalty. I ask nothing else.

ask-overdebt-on =
    On what day was that file lodged?
    .label = File lodged on
    .hint = I need a date, today or before. It stands on the acknowledgement you received.
    .why = The contract must have been signed long enough before that day.

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
