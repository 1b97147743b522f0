### /cases: the list, what can be done with a case, and the proof file.

cases-title =
    { "" }**Your cases.** Tap the one you want to go on with, or type its number.

    { $list }
cases-row = **{ $name }** · { $stage } · { $reason }
cases-row-dated = **{ $name }** · { $stage } · { $reason } · { $date }: { $answer }
cases-row-closed = **{ $name }** · { $stage }
cases-all-archived = All your cases are archived: tap “Archive” to see them.
cases-archived =
    { "" }**Your archived cases**

    { $list }
cases-none = You have no case yet. Type /new to open one.
case-taken = We are back on the case **{ $name }**.

# Who has to move now.
awaited-you = your turn
awaited-provider = waiting for the provider
awaited-mediator = waiting for the mediator
awaited-bank = waiting for the bank
awaited-time = nothing to do until then

outcome-ended = ended
outcome-withdrawn = withdrawn from
outcome-refunded = ended and refunded
outcome-kept = kept
outcome-dropped = left at that

saved-by-all = { $count ->
        [one] What you have stopped cost **{ $yearly }** a year.
       *[other] What you have stopped cost **{ $yearly }** a year in all, over { $count } cases.
    }

case-manage = What would you like to do with the case **{ $name }**?
case-rename-ask = What would you like to call this case? A few words will do, such as “Lea’s gym”. Letters keep the name of the subscription.
case-renamed = Noted: this case is now called **{ $name }**.
case-archive-open = The case **{ $name }** is still open. It can be archived once it is closed; until then it stays in the list, so that nothing gets lost.
case-archived = The case **{ $name }** is archived. It is kept: /cases shows it under “Archive”.
case-unarchived = The case **{ $name }** is back in the list.
case-erase-ask = Would you like to erase the case **{ $name }**, with its dates, its answers and its reminders? Nothing can be found again. Erasing it does not end the subscription. To keep a record, ask for the proof file first.
case-erased = The case **{ $name }** is erased. The others are untouched.

button-manage = Manage this case
button-archived = Archive
button-case-rename = Rename
button-case-archive = Archive it
button-case-unarchive = Take out of the archive
button-case-erase = Erase this case
button-case-erase-really = Yes, erase this case
button-for-someone = It is for somebody else

## The proof file

button-hand-in = Attach a proof
handed-ask = Send me here the photo or the PDF to attach to the case **{ $name }**: a confirmation, a proof of delivery, a letter. Hide any card or account number first.
handed-kept = It is attached to the case **{ $name }**. The file stays in our conversation: I keep only where it is, and the proof file will show it. Keep the original all the same.
handed-full = This case already has ten files attached, and takes no more. Keep the others with the originals.
button-proof = Proof file
button-proof-pdf = The file (PDF)
button-proof-data = The data (JSON)
proof-about =
    { "" }**What happened with { $name }**

    { $list }

    The proof file brings together these dates, your answers and the texts prepared here. Keep it with the originals: the confirmation, the proofs of delivery, the statements.
proof-pdf = The proof file. Read it before you show it: it holds your dates and your answers.
proof-data-caption = This case as data, for another program. Keep it to yourself.
proof-timeline = What happened
proof-facts = What you said
proof-fact = { $label }: { $answer }
proof-handed = The files attached
proof-handed-about = { $count ->
        [one] One file was attached by the person. It follows, if it could be read and shown; if not, it is in the conversation.
       *[other] { $count } files were attached by the person. They follow, if they could be read and shown; if not, they are in the conversation.
    }
proof-letters = The letters
proof-letters-about = Here are the texts as they were prepared, on the day each was sent. If you changed them before sending, your version is the one that counts: keep it.
proof-letter = { $answer }, { $date }

timeline-row = { $date }: { $answer }
deed-opened = case opened
deed-prepared = request prepared
deed-sent = request sent
deed-sent-by = request sent ({ $answer })
deed-sent-tracked = request sent ({ $answer }, tracking number { $tracking })
deed-replied = the provider’s answer: { $answer }
deed-sent-again = next step taken
deed-sent-document = sent: { $answer }
deed-confirmed = end confirmed: { $answer }
deed-bank-told = bank told
deed-debited = a debit after the end
deed-no-debit = account checked: no more debits
deed-equipment-back = equipment returned
deed-handed-in = file attached to the case
deed-bank-refused = the bank refuses to refund
deed-refunded = refund received
deed-closed = case closed: { $answer }
deed-reopened = case reopened
