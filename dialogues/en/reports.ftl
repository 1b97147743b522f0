# Reporting a mistake on a provider’s card: what is wrong, a word more, thanks.
# `stopabo reports` gives these reports to the operator.

## Buttons (28 characters, 40 at most)

button-report = Report a mistake
button-report-nothing = Nothing to add

# A word of three letters or more of these buttons, typed, stands for the button: keep only the words that count.
report-what-address = Postal address
report-what-phone = Phone number
report-what-link = Link or page
report-what-steps = Steps to cancel
report-what-terms = Notice, commitment, fees
report-what-name = Name or company
report-what-other = Something else

## What is asked

report-ask = What is wrong with the **{ $name }** card? Tap what fits best.
report-word =
    Noted: **{ $answer }**. A word more? For instance, what it should say instead, and where you saw it.

    The person who runs this bot will read these words (500 characters at most). Leave out your name, and any card, account or customer number. /erase deletes them with everything else.
report-thanks = Thank you. Your report on the **{ $name }** card is kept for the person who runs this bot: they can put it right, for you and for those who come after. Until then, trust your contract or your account area.
