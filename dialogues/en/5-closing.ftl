### Step 5, “Closing the case”: the written confirmation, the last debits, what to keep.
### The letter to the bank stands in documents.ftl.

stage-closing =
    { "" }**Step 5 of 5 · Closing**
    { $agreed ->
        [no] What is left is to check that nothing more leaves your account. Then we can close the case.
       *[other] What is left is to get a written confirmation, settle the last things and check that nothing more is debited. Then it will be over.
    }
    .name = 5 · Closing

stage-closed =
    .name = Closed

## The end of the contract

ask-confirmation =
    Have you received a **written** confirmation?

    An e-mail, a letter, or a page of your online account with the end date.

    You can send me its photo or its PDF here: it will go into your proof file. Hide any card or account number.
    .label = Confirmation
    .hint = Answer “yes, in writing” or “only spoken”.
    .why = Written confirmation is your proof if a debit comes back in six months. Words on the phone leave nothing behind.
    .pick-written = Yes, in writing
    .pick-spoken = Only spoken
    .note-written = Keep it safe, with a copy outside the provider’s message box: a PDF, a screenshot, the letter in a folder. Check that it gives the end date and the balance.
    .note-spoken = Ask for it in writing today: a short e-mail that recalls the date, the time and the person’s name, and asks them to confirm the end date. Meanwhile, keep your notes of the call.

ask-end-on =
    What day does the contract end?
    .label = End date
    .hint = I need a date. For example “31/12/2026”, “today” or “end of the month”.
    .why = Until that day a payment may still be due; after it, in principle, there is no reason for one. That is when we start watching the debits.
    .pick-unknown = I don’t know
    .note-unknown = Ask for it in writing: a confirmation without an end date leaves room for doubt. You can add it with /correct.

ask-leftovers =
    { "" }**Before we close**, here is what is left to settle. Tap a line when it is done.

    { $list }

    What doesn’t concern you can stay unticked.
    .label = Last things
    .hint = Tap a line to tick it, then “Settled, next”. You can also type “done”.
    .why = It is often these small things that cost money later: equipment not returned, a last invoice forgotten, an account left open.
    .pick-yes = Settled, next
    .note = { $confirmation ->
        [spoken] Good. The written confirmation is still missing: ask for it. The debits are left to check too.
       *[other] Good. Only the debits are left to check.
    }

item-keep-confirmation = The written confirmation, kept with the proof of sending, somewhere you will find it in a few years’ time
    .short = Confirmation kept
item-last-invoice = The last invoice: check the period, the fees, and what should be refunded to you
    .short = Last invoice
item-deposit = The deposit: ask in writing for the date it will be refunded
    .short = Deposit
item-mandate = After the last payment due: withdraw the direct debit authorisation (the mandate) in writing, from the provider and at the bank
    .short = Mandate withdrawn
item-number-kept = The phone number you kept: call yourself from another device to check that it works with the new operator
    .short = Number kept
item-account-data = The online account: save your invoices and files, remove the stored card, then ask for your data to be erased
    .short = Account and data

## The debits to watch

ask-debited =
    { $expected_known ->
        [yes] To check on your account: around **{ $expected_debit }**, and the days after.
       *[no] Look at your next statement, and the one after.
    }

    Has any more money gone out?
    .label = Debit after the end
    .hint = Answer “no, nothing more”, “yes, another debit” or “I haven’t looked yet”.
    .why = A provider may confirm the end and still take money, by mistake or not. Seen quickly, it can be disputed in time.
    .pick-no = No, nothing more
    .pick-yes = Yes, another debit
    .pick-enough = Stop watching
    .pick-later = I haven’t looked yet
    .note-no = { $expected_known ->
        [yes] Good news: nothing went out. One might still come around **{ $expected_debit }**: I will bring it up again then.
       *[no] Good news: the money has stopped. A look at the next statement costs nothing.
    }
    .note-yes = Keep the statement that shows it. First check whether it is a last sum due, from before the end date. If not, write to the provider and to the bank: here is how.
    .note-enough = Agreed, I won’t raise it again. If a debit ever came back, open the case again with /cases.
    .note-later = There is no rush and nothing is lost. When you have seen the statement, come back with /cases and tell me what it shows.

about-bank-letter =
    Here is the text for the bank; it is in French. Tap it to copy it, complete what is in square brackets, and send it through the bank’s messages or by registered post.

    { $agreed ->
        [no] Keep a copy of what you send and of the answer. If it turns out later that there is a contract, it will have to be ended too: **blocking a payment ends no contract**.
       *[other] Write to the provider as well, with the proof that the contract has ended: the bank deals with the payment, the provider with the contract. **Blocking a payment ends no contract**, and a sum that is really due can still be claimed.
    }

ask-bank-asked-on =
    { "" }**What you can ask the bank for**

    • A SEPA direct debit you had authorised: its refund, without giving a reason, within 8 weeks of the debit (art. L. 133-25 of the French Monetary and Financial Code and SEPA direct debit rules).
    • A payment you had not authorised: dispute it without delay, within 13 months at most, or 70 days if the payee’s bank is outside the European Economic Area (art. L. 133-24 of the same code).
    • A card payment: dispute it in writing, and write that you withdraw your consent to the next ones (art. L. 133-7 of the same code).

    _Checked on 23 November 2026; for a deadline, read the text at its source._

    What day did you write to the bank?
    .label = Bank asked on
    .hint = I need a date, today or earlier. For example “today”, “yesterday” or “3/11” (3 November). If it isn’t done, tap “Not yet”.
    .why = The bank’s time limits run from the day of the debit, and it goes by a dated request. Noting the day keeps a record of what you did.
    .pick-later = Not yet
    .note = { $bank_late ->
        [yes] Noted. By the date of the debit, the 8 weeks were over: the bank may refuse. This date is calculated. Claim the sum from the provider too, in writing, with the proof that the contract has ended.
       *[other] Noted. Keep the bank’s acknowledgement and the statement. For a direct debit it has, in principle, ten business days to give the money back, or to say why it refuses.
    }
    .note-later = That’s all right, everything is kept. Don’t leave it too long, because the time limits run from the debit. The text is in /letter; come back with /cases when it has gone.

ask-debited-on =
    What day did the money go out?
    .label = Debit after the end, on
    .hint = I need a date, today or earlier. For example “yesterday” or “3/11” (3 November). It is on the statement.
    .why = The time to ask the bank for the money back runs from that day.

ask-debited-by =
    How did the money go out?

    “PRLV” or “SEPA” on the statement: a direct debit. “CB”, “CARTE”: a card payment.
    .label = Taken by
    .hint = Answer “direct debit” or “card”. If you don’t know, say so.
    .why = A direct debit and a card payment are not disputed in the same way: the time limit and the letter differ.
    .pick-direct-debit = Direct debit
    .pick-card = Card
    .pick-unknown = I don’t know
    .note-direct-debit = A direct debit you had authorised: you can ask the bank for a refund within 8 weeks, without giving a reason. A sum that is really due can still be claimed. Keep the proof of the end too.
    .note-card = With a card, there is no 8-week rule. Dispute it in writing, with the proof that the contract has ended, and write that you withdraw your consent to the payments that follow. **Blocking a debit ends no contract.**
    .note-unknown = The statement usually says. In doubt, write to the bank without waiting: the time limit of a direct debit is the shorter one. **Blocking a debit ends no contract.**

ask-bank-refund =
    You wrote to the bank on **{ $bank_told }**. Has it given back the money of that debit?
    .label = Debit refunded
    .hint = Answer “yes, it is back”, “it refuses” or “not yet”.
    .why = For a direct debit it has, in principle, ten business days to give the money back, or to say why it refuses.
    .pick-received = Yes, it is back
    .pick-refused = It refuses
    .pick-later = Not yet
    .note-received = Good news. Keep the statement that shows the money. If a sum was really due, the provider can still claim it.
    .note-refused = Ask for the reason in writing, then send a written complaint to the bank’s complaints department. After that you can go to its mediator: it is free. Claim the sum from the provider too, with the proof that the contract has ended.
    .note-later = All right. After ten business days, write to it again and keep a copy. When it has answered, come back with /cases.

## What often drags on

ask-equipment-back-on =
    What day did you return the equipment?

    Box, decoder, badge, card: what belongs to the provider.
    .label = Equipment returned on
    .hint = I need a date, today or earlier. For example “yesterday” or “3/11” (3 November). If it is not done, tap “Not yet”.
    .why = The date and the proof of deposit protect you if the equipment is claimed later.
    .pick-unknown = Nothing to return
    .pick-later = Not yet
    .note = Noted. Keep the proof of deposit and the photos for a long time.
    .note-later = All right. Ask for the address or the return label, and the last day, in writing. A letter to go with it is in /letter, under “Other documents”.

ask-refund =
    Have you received the money that was to be given back?

    Look at the period you had paid beyond the end, and at what the provider promised.
    .label = Refund
    .hint = Answer “yes, received”, “nothing to give back” or “not yet”.
    .why = Where the law provides for a refund, it sets a time limit. Once that has passed, a written reminder is often enough.
    .pick-received = Yes, received
    .pick-nothing-due = Nothing was to be given back
    .pick-later = Not yet
    .note-received = Good news. Keep the statement that shows it.
    .note-later = All right. If the time limit has passed, write again: a reminder letter is in /letter, under “Other documents”. I will bring it up again.

## The end of the case

ask-settled =
    This is where the case stands, before we close it.

    { $recap }

    Can we close it?
    .label = Case settled
    .hint = Tap “Yes, close it”, or “Change something” to mend a line. You can also type “yes” or “no”.
    .why = Closing stops the reminders, nothing else. The case can still be read, and opened again if a debit comes back.
    .pick-yes = Yes, close it
    .pick-no = Change something

closed-withdrawn =
    { "" }**{ $name }: the contract is undone.** You withdrew in time: nothing binds you any more.

    { $amount_known ->
        [yes]
            { $rhythm ->
                [once] That is one expense less.
                [unknown] That is one expense less.
               *[other] That is **{ $yearly }** you won’t be paying each year.
            }
       *[no] That is one expense less.
    }

    Keep the proof of sending, the answer and the statements for several years. If a debit came back, reopen the case with /cases.

closed-refunded =
    { "" }**{ $name }: it is over, and the money has come back.** You saw it through.

    { $amount_known ->
        [yes]
            { $rhythm ->
                [once] That is one expense less.
                [unknown] That is one expense less.
               *[other] That is **{ $yearly }** you will no longer pay each year.
            }
       *[no] That is one expense less.
    }

    Keep the confirmation, the proof of sending and the statements for several years. If a debit came back, reopen the case with /cases.

closed-ended =
    { $agreed ->
        [no] **This case is closed.** You told the bank: that was the right thing to do. A look at the next statements is still worth it.
       *[other]
            { "" }**{ $name }: it’s over.** You saw it through, and that isn’t always easy.

            { $amount_known ->
                [yes]
                    { $rhythm ->
                        [once] That is one less expense to watch.
                        [unknown] That is one less expense.
                       *[other] That is **{ $yearly }** you will no longer pay each year.
                    }
               *[no] That is one less expense.
            }
    }

    { $agreed ->
        [no] Keep the bank’s answer and the statements on your side for several years.
       *[other]
            { $confirmation ->
                [spoken] One thing is still missing, a **written** confirmation: ask for it, because a debit is harder to dispute without one. Keep the proof of sending, your notes and the statements on your side for several years.
               *[other] Keep the confirmation, the proof of sending and the statements on your side for several years.
            }
    } If a debit ever came back, open the case again with /cases.

closed-kept =
    Noted: you are keeping **{ $name }**. The case is closed, and its reminders with it.

    Keep the written offer, with its price, its length and any commitment. If you change your mind, you can open the case again with /cases.

closed-dropped =
    The case **{ $name }** is closed without further steps, and its reminders with it. Nothing has gone out from here: if you had already sent a request, it is still on its way.

    You can open it again with /cases, where you left it.
