# What I say of my own accord, at the right moment. A sentence or two, then the buttons “Done”, “Later”, “No more reminders”.
# `.row`: the words of the list in /reminders.

reminder-not-sent = **{ $name }**: your request is ready, but I don’t know whether it has gone. The text is waiting in /letter. Have you sent it?
    .row = { $name }: has the request gone?
reminder-no-answer-online = **{ $name }**: your latest step was on { $sent }, { $days_since_sent ->
        [one] { $days_since_sent } day ago
       *[other] { $days_since_sent } days ago
    }. Have you had an answer? Look in your spam folder too.
    .row = { $name }: has an answer come?
reminder-no-answer-post = **{ $name }**: your letter went on { $sent }, { $days_since_sent ->
        [one] { $days_since_sent } day ago
       *[other] { $days_since_sent } days ago
    }. Has the proof of delivery come back, and have they answered? Look in your letterbox and your messages.
    .row = { $name }: has the letter been answered?
reminder-debit-watch = **{ $name }**: a debit might have fallen on { $expected_debit }. Look at your account: has money gone out again?
    .row = { $name }: check the account
reminder-bank-no-answer = **{ $name }**: you told your bank on { $bank_told }. Has it answered? If nothing has come, write to it again and keep a copy.
    .row = { $name }: has the bank answered?

reminder-several = Several of your cases need a look. Here they are, one after the other.
reminder-done = Let us pick that case up where it stands.
reminder-later = Very well: I will bring it up again on { $date }.
reminder-stopped = Very well: no more reminders for the case **{ $name }**. It is kept. To change your mind: /reminders.
# A short word beside the button of an old reminder.
reminder-gone = That reminder no longer matters: the case has moved on since.
