# The bank statement: what comes back on it, and why a file can't be read.
# The statement is read in memory: it is neither kept nor logged.

statement-title =
    { $count ->
        [one] **One debit comes back** on this statement.
       *[other] **{ $count } debits come back** on this statement.
    } Those still going on cost { $yearly } a year.
statement-none = I see no subscription on this statement. A statement of twelve months shows more.
statement-row = **{ $name }**: { $amount } { $rhythm }, that is { $yearly } a year. Latest debit: { $date }.
statement-row-stopped = **{ $name }**: { $amount } { $rhythm }. Nothing since { $date }.
statement-row-price = The price went from { $answer } to { $amount } ({ $date }).

statement-column-name = Who
statement-column-amount = Amount
statement-column-rhythm = Rhythm
statement-column-debits = Debits
statement-column-last = Latest
statement-column-yearly = A year
statement-column-stopped = stopped

statement-period-weekly = every week
statement-period-four-weekly = every four weeks
statement-period-monthly = every month
statement-period-bimonthly = every two months
statement-period-quarterly = every quarter
statement-period-half-yearly = every six months
statement-period-yearly = every year

statement-refused-empty = This file is empty. Download your operations again from your bank’s site, as CSV or OFX, and send that file.
statement-refused-too-large = This file is larger than 20 MB. Choose a shorter time, such as twelve months, and send your bank’s CSV or OFX export.
statement-refused-too-long = This file has more than 100,000 lines. Choose a shorter time, such as twelve months.
statement-refused-photo = This is a picture, and I don’t read pictures. Send your bank’s CSV or OFX export, or its original PDF. You can also copy the label of the debit here.
statement-refused-scan = This PDF is a scanned picture, with no text to read. Send the original PDF from your bank’s site or, better, its CSV or OFX export.
statement-refused-locked = This PDF is protected by a password. Don’t send it to me. Download a CSV or OFX export from your bank’s site, or save the PDF without protection.
statement-refused-broken-pdf = This PDF can’t be read: it is damaged or too complex. Download it again or, better, send your bank’s CSV or OFX export.
statement-refused-other-pdf = I can read this PDF, but I find no operation in it. Send your bank statement as a PDF or, better, your bank’s CSV or OFX export.
statement-refused-spreadsheet = This is a spreadsheet. Open it, choose “Save as”, then CSV, and send that CSV file.
statement-refused-archive = This is a compressed folder, and I don’t open those. Unpack it, then send the statement inside, as CSV, OFX or PDF.
statement-refused-binary = This file is not a statement I can read. Send your bank’s CSV, OFX or QIF export, or its statement as a PDF.
statement-refused-not-statement = This file holds text, but no operations with a date, a label and an amount. Send the export of your operations as CSV or OFX.
statement-refused-other-currency = This statement is not in euros. Send that of an account in euros.

## A statement sent in the talk

statement-how =
    { "" }**Send me your statement**, and I show you what comes back on it.

    • On your bank’s site, export your transactions as CSV or OFX. QIF, CAMT.053 and the original PDF statement will do too.
    • Twelve months show yearly subscriptions better.
    • Here, tap the paper clip, then choose the file. 20 MB at most.

    { "" }**What I do with it.** I read it in memory, once. The file is neither stored nor passed on. I only keep the list of what comes back, while you sort it, then what you decide to end. The message itself stays in Telegram: you can delete it.
found-foot = For each, say what you want. Nothing is sent by itself. When it is sorted, tap “I’m done”.
found-mark-stop = → to end
found-mark-keep = → kept
found-mark-look = → to look into
found-look =
    { "" }**To look into:** { $list }.

    Search your e-mails for these sums, on the days of the debits. An obscure label? Type /new, then “A debit I don’t recognise”, and copy it.
found-none = Fine, I open no case. The list is erased. To begin again: /statement.
found-opened =
    { $count ->
        [one] I open a case for **{ $list }**, with what the statement says.
       *[other] I open { $count } cases: **{ $list }**. We take the first; the others wait for you in /cases.
    } The list of the statement is erased.
button-found-stop = { $count } · End
button-found-keep = { $count } · Keep
button-found-look = { $count } · Look into
button-found-before = Page before
button-found-after = Next page
button-found-done = I’m done
