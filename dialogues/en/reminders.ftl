# What I say of my own accord, at the right moment: a sentence or two, then the buttons.
# Each reminder bears the name of its cause (reminders.toml). `.row`: the words of /reminders and of the calendar. `.done`: the button “it is done”.
# `{ $date }` is the day it is about, `{ $count }` the number of days until then, or since.

reminder-trial-ends = **{ $name }**: { $count ->
        [0] today is the last day of your trial. To avoid paying for what follows, stop it now.
        [one] your trial ends tomorrow, { $date }. To avoid paying for what follows, stop it today.
       *[other] your trial ends in { $count } days, on { $date }. To avoid paying for what follows, stop it before then.
    } With Apple, Google or Amazon, don’t leave it to the last 24 hours, to be safe. Deleting the app stops nothing.
    .row = end of the trial
    .done = I’ve stopped it
reminder-last-safe-day = **{ $name }**: { $count ->
        [0] today, { $date }, is the last safe day to send your request.
        [one] tomorrow, { $date }, is the last safe day to send your request.
       *[other] you have { $count } days left to send your request, until { $date }.
    } This date is calculated: check it against your contract. The text is in /letter.
    .row = last safe day to send
    .done = I’ve sent it
reminder-right-opens = **{ $name }**: this is the day you were waiting for. Since { $date }, from what you told me, you can send your request. The details are in /rights, the text in /letter.
    .row = you can send your request
    .done = I’ve sent it
reminder-not-sent = **{ $name }**: your request is ready, but I don’t know whether it has gone. The text is waiting in /letter. Have you sent it?
    .row = has the request gone?
    .done = I’ve sent it
reminder-no-answer = **{ $name }**: { $latest_sent ->
        [mediator] you took it to the mediator on { $sent }. Has the mediator or the provider answered? Look in your spam folder too.
        [conciliator] you went to the conciliator on { $sent }. Have you had an answer, from them or from the provider?
        [european-centre] you wrote to the European Centre on { $sent }. Have you had an answer, from it or from the provider?
        [formal-notice] your formal notice went on { $sent }. Has the proof of delivery come back, and have they answered? If nothing has come, other steps open.
       *[other] { $route ->
            [letter] your letter went on { $sent }. Has the proof of delivery come back, and have they answered? Look in your letterbox and your messages.
            [e_letter] your electronic registered letter went on { $sent }. Have they answered? Look in your messages, and in your spam folder too.
            [phone] your call was on { $sent }. Have you had a written confirmation? Look in your spam folder too.
           *[other] your latest message went on { $sent }. Have you had an answer? Look in your spam folder too.
        }
    }
    .row = has an answer come?
    .done = I’ll say what they answered
reminder-reply-not-sent = **{ $name }**: { $reply ->
        [use_account] were you able to cancel in your online account?
       *[other] a text to send is ready in /letter. Have you sent it?
    }
    .row = has the text gone?
    .done = I’ve sent it
reminder-mediator-opens = **{ $name }**: if nothing is settled, you can now take it to the mediator. It is free. Tell me where you stand: I will get the request ready.
    .row = the mediator can be asked
    .done = I’ll say where I stand
reminder-mediator-year = **{ $name }**: you have a year from your first written complaint to take it to the mediator. { $count ->
        [0] Today is the last day.
        [one] One day is left, until { $date }.
       *[other] { $count } days are left, until { $date }.
    } This date is calculated: don’t wait for the last hour. What to do is in /recourse.
    .row = last day to ask the mediator
    .done = I’ll say where I stand
reminder-confirmation-missing = **{ $name }**: the end was confirmed to you by word of mouth, on { $date }. Has it come in writing? Without it, a debit is harder to dispute. A text to ask for it is in /letter.
    .row = has the written confirmation come?
    .done = I’ll say whether it has come
reminder-contract-end = **{ $name }**: { $count ->
        [0] your contract ends today, { $date }.
       *[other] your contract ended on { $date }.
    } Check that the access or the service stops, and keep the confirmation. A debit may still come: look at your next statements.
    .row = end of the contract
    .done = I have seen it
reminder-equipment = **{ $name }**: your contract ended on { $date }. Have you returned what belongs to the provider (box, badge, card)? Keep the proof of deposit and a photo: that is what saves you from paying for it.
    .row = return the equipment
    .done = I’ve returned it
reminder-debit-watch = **{ $name }**: a debit might have fallen around { $date }. Look at your account, on that day and after: has money gone out again?
    .row = check the account
    .done = I have looked at my account
reminder-refund-due = **{ $name }**: if money was owed back to you, the law set { $date } as the last day. Have you received it? This date is calculated: a transfer may take a day or two to show.
    .row = has the refund come?
    .done = I’ll answer
reminder-bank-not-told = **{ $name }**: have you told your bank about this debit nobody agreed to? The sooner the better, and in writing. The text is in /letter.
    .row = tell the bank
    .done = I’ve told the bank
reminder-bank-13-months = **{ $name }**: to dispute this debit with your bank, { $count ->
        [0] today is the last day.
        [one] one day is left, until { $date }.
       *[other] { $count } days are left, until { $date }.
    } After that it may refuse. This date is calculated: write without waiting. The text is in /letter.
    .row = last day to dispute it with the bank
    .done = I’ve told the bank
reminder-bank-no-answer = **{ $name }**: you told your bank on { $bank_told }. Has it answered? If nothing has come, write to it again and keep a copy.
    .row = has the bank answered?
    .done = I’ll say its answer
reminder-bank-8-weeks = **{ $name }**: to ask your bank to give back a direct debit, without giving a reason, { $count ->
        [0] today is the last day.
        [one] one day is left, until { $date }.
       *[other] { $count } days are left, until { $date }.
    } This date is calculated. The text is in /letter.
    .row = last day for a refund by the bank
    .done = I have written to the bank

reminder-several = Several of your cases need a look. Here they are, one after the other.
# What shows on the locked screen of someone who chose to be discreet: nothing of the case.
reminder-discreet = { $count ->
        [one] A case needs a look.
       *[other] { $count } cases need a look.
    }
reminder-done = **{ $name }**: one detail, and I’ll note it.
reminder-answered = **{ $name }** → { $answer }
reminder-read = Very well. When the time comes, answer here, or tap a button under the reminder.
reminder-when = When shall I bring it up again?
reminder-which-day = What day? Write a date to come, for example “3/12” (3 December) or “Monday”.
reminder-which-day-hint = I need a day to come. For example “tomorrow”, “Monday” or “15/12” (15 December).
reminder-later = Very well: I will bring it up again on { $date }.
reminder-later-capped = By then it would be too late. I will bring it up again on **{ $date }**, while there is still time.
reminder-last-day = I can’t put this reminder off: { $date } is the last useful day.
reminder-coming =
    { "" }**{ $name }** · { $answer }

    When would you like it, counting from today?
reminder-stopped = Very well: no more reminders for the case **{ $name }**. It is kept. To change your mind: /reminders.
# A short word beside the button of an old reminder.
reminder-gone = That reminder no longer applies.

## /reminders

reminders-title = **Your reminders to come**

    { $list }

    Tap a number to move a reminder or to delete it. Time zone: { $zone }.
reminders-case = **{ $name }**
reminders-row = { $date } · { $answer }
reminders-none = No reminder is planned for now. If one is needed and you have agreed to it, it will appear here.
reminders-set-on = Agreed: I will write to you at the useful moments for the case **{ $name }**. A button under each reminder stops them all.
reminders-set-off = I will no longer write to you of my own accord for the case **{ $name }**. The case is kept. To change your mind: /reminders.

button-reminder-later = Later
button-reminder-stop = No more reminders
# The button of one case among several.
button-of-case = { $name }: { $answer }
button-reminder-show = Show
button-reminder-drop = Delete this reminder
button-in-a-day = Tomorrow
button-in-three-days = In 3 days
button-in-a-week = In a week
button-on-a-day = Another day
button-moment-usual = Time: about 10 am
button-moment-morning = Time: about 9 am
button-moment-noon = Time: about noon
button-moment-evening = Time: about 6 pm
button-days-off-sundays = Never on Sundays or public holidays
button-days-off-weekends = Never at weekends or on public holidays
button-days-off-none = Every day
button-discreet-off = Names hidden in reminders: no
button-discreet-on = Names hidden in reminders: yes
button-calendar-file = File for my calendar

ics-caption = Open this file with your phone’s calendar. A newer file replaces the dates of this one.
ics-discreet = A case to look at
