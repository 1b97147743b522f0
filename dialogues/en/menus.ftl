# What the commands answer: welcome, help, cases, corrections, language, time zone, reminders, data.

# The very first word; the first question comes in the next message.
welcome =
    Hello. I help you end a subscription in France, one step at a time.

    • I tell you what to check, what to get ready, what to write.
    • I keep your case and, if you wish, I write to you at the right moment.
    • It is free. I ask for no bank login, no card, no password.
    • I inform: this is not legal advice, and I send nothing on your behalf.

    What you tell me is used to follow your case, and for nothing else: /privacy. A question on the way? /help.
welcome-back = Here you are again. Everything is where you left it: /cases shows your cases, /new opens one.

help =
    I help you end a subscription. **One question at a time**: tap a button, or type your answer.

    {""}**Your cases**
    /new: end one more subscription
    /cases: see your cases, move from one to another
    /back: return to the question before
    /correct: change an answer
    /leave: stop there for today

    {""}**Your tools**
    /statement: see what comes back on a bank statement
    /rights: what the law gives you, and the simplest way
    /checklist: what to have at hand
    /letter: the text to send
    /recourse: what if they don’t answer?
    /details: what your letters print of you
    /reminders: when I write to you, and how to stop it

    {""}**You and me**
    /language: French or English
    /privacy: what I keep, and why
    /mydata: a file with all I know about you
    /erase: delete everything

    {""}**Dates** any way you like, day before month: 3/11, 03.11.2026, 3 Nov, yesterday, two months ago.
    {""}**Sums** too: 12.99 or €12.99.

    You don’t know, or not yet? Say so: nothing is lost, you can come back to it. You can also ask a question at any time, such as “what is a notice period?”.

# The operator replaces “the person or association that runs this bot” below with a name and an address to write to.
privacy = **Your data, in plain words**

    {""}**Who answers for it.** The person or association that runs this bot. They, “the operator”, decide where it is hosted.

    {""}**What I keep.** Your language, your time zone, the date of your last message, and your cases: name of the subscription, sums, dates, words of the bank statement, tracking number of a registered letter, answers, ticks, what happened and when. Of a statement you send, only the list of what comes back, until you have sorted it. Of a file attached to a case, only where Telegram keeps it. Of a mistake you report, the card, what is wrong and your words. And the conversation number Telegram gives me, so that I can answer you.

    {""}**What I don’t ask for.** Not your telephone number, not your card, not a password. Don’t type them here. Your name and addresses stay blank on letters, unless you give them to me with /details: they are then encrypted, and erased whenever you wish. If one of them got into an answer, take it out with /correct. You never have to say why you are leaving (illness, for instance).

    {""}**Why.** To follow your cases, to put a card right when you report a mistake, and for nothing else, because you agree to it by talking to me. You can change your mind whenever you like: /erase.

    {""}**How long.** Until you type /erase. Otherwise, 18 months (540 days) after your last message, everything is erased. My reminders do not make that longer. If the operator makes backups, ask how long they are kept.

    {""}**How it is kept.** Encrypted on disk, with a key stored elsewhere. My technical log notes numbers and states, never your words.

    {""}**Who sees it.** Nobody but the operator, who holds the key. Nothing is sold. Nothing is sent to providers: you send your letters yourself.

    {""}**Telegram.** Telegram carries our messages and has its own privacy policy. A conversation with a bot is not end-to-end encrypted there.

    {""}**Your rights**
    • See everything: /mydata gives you a complete file.
    • Put right: /correct.
    • Erase everything, at once: /erase.
    • No more reminders: /reminders.
    • Complain: to the operator, or to the CNIL, the French data protection authority.

    {""}**One limit.** A bot cannot delete the old messages of a conversation. To do that, open this conversation’s menu in Telegram, then clear the history or delete the chat.

mydata-caption = Here is all that I keep about you, in a single file. Keep it to yourself: it says which contracts you have. To delete everything: /erase.

closed-prompt = The case **{ $name }** is closed. You can reopen it, open another, or look at all your cases.

correct-title = Which answer do you want to change? If others depend on it, I will ask those again.
correct-none = There is nothing to correct in this case yet.
correct-done = That answer is taken back: **{ $answer }**. I am asking again.

# “Annuler” and “cancel” can mean either.
cancel-meaning = “Cancel” can mean two things. Do you want to end a subscription, or leave this conversation?
left = We stop here for now. Your cases are kept: write to me whenever you like, or type /cases.
drop-ask = Do you want to close the case **{ $name }** without going any further? That does not end the subscription: I only stop following it. You can reopen the case later.
reopened = The case **{ $name }** is open again. Your answers are still there.

language-ask = Which language shall I speak with you? Letters to a provider in France stay in French.
language-set = I am now speaking English with you.
zone-ask = Where do you live? I use it to write to you at a decent hour. Tap a choice, or type a large city (Montreal, Dakar) or an offset such as UTC+4.
zone-set = Noted: I count days and hours by the time zone { $zone }.
zone-unknown = I don’t know that time zone. Tap a choice, or type a large city such as London, a name such as Indian/Reunion, or an offset such as UTC+4.

erase-ask =
    Do you want to erase **everything** I keep about you? All your cases, answers and reminders will be gone.

    To keep a copy first, type /mydata.
erase-really = This is final: I will not be able to bring anything back. Your subscriptions themselves will not be ended. Shall I really erase everything?
erased =
    It is erased. I no longer keep anything about you.

    Our messages do stay in Telegram: a bot cannot delete them. Open this conversation’s menu, then clear the history or delete the chat.

    If you write to me again, we will start afresh.
kept-all = Nothing has been erased. Everything is where it was.
# Said after eighteen months without a word from the person.
retention-erased =
    Eighteen months have passed since your last message. As promised, I have erased everything I kept about you.

    If you need me again, type /start: we will start afresh.

checklist-none = There is no list to prepare at the moment. It will come before we contact customer service; it will say what to have at hand.
letter-none = There is no letter at the moment. It will come once we have chosen how to send your request.
unblocked = Here you are again. Your cases are kept, and I sent you nothing in the meantime. I will only write of my own accord if you wish: /reminders.

## The command menu (60 characters at most each)

command-start = Begin, or pick up where you left
command-nouveau = End one more subscription
command-dossiers = See your cases and switch between them
command-releve = See what comes back on your statement
command-droits = What the law gives you, and the simplest way
command-checklist = What to have at hand
command-courrier = The text to send
command-recours = What if they don’t answer, or refuse?
command-coordonnees = The name and address that your letters print
command-rappels = See, get or stop reminders
command-retour = Return to the question before
command-corriger = Change an answer
command-quitter = Stop there for today
command-aide = How to talk to me, and all the commands
command-langue = French or English
command-confidentialite = What I keep about you, and why
command-mesdonnees = Get a file of all your data
command-effacer = Delete everything I keep about you
