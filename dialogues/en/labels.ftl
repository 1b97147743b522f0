# The label decoder: what a line of a statement says. The names and what is known of them are in labels.toml.

label-title = **What this label says**
label-part = • { $label }: { $answer }
label-is = **{ $name }** ({ $reference })
label-may-be = It may stand for **{ $name }** ({ $reference })
label-carries = The label carries the name of **{ $name }**. Compare the date and the amount with your contract before you are sure.
label-as-written = Name on the statement: { $name }. I have no source about this name.
label-meaning = { $answer }
label-ask = **Who can tell you more**
    { $answer }
label-nothing = I see nothing to read in this label. Copy the line of the statement as it is, without the amount if you prefer.
label-searched =
    I looked for { $name } on { $date } and found nothing that can be checked. I don’t know who is behind this name, what it sells, or whether it collects for somebody else. That proves neither honesty nor fraud.
label-safe-path =
    { "" }**How to go on without risk**
    1. Note the date, the exact amount and the whole label. Find the first time it appears on your statements.
    2. Search your e-mails (and the junk folder) for that amount around that day: “welcome”, “trial”, “confirmation”.
    3. If you find the site, cancel in writing and ask for a confirmation. Keep the proof.
    4. Never type your card number there again. Never call a number found on a forum.
    5. If you never agreed to it, or nobody answers: your bank, then SignalConso.

## How sure it is

label-trust-official = source: the company itself
label-trust-concordant = several sources that agree
label-trust-name = the label carries this name
label-trust-third-party = a single site says so, to be checked
label-trust-testimony = customers say so, to be checked
label-trust-weak = a weak sign, to be checked
