# Free questions, asked in the middle of anything: a short honest answer, then the question in hand comes back.
# Every legal figure bears its article and the day it was checked.
# Sources, read on 23 November 2026: telecom-infoconso.fr and legifrance.gouv.fr (L. 224-28, L. 224-39), french-business-law.com (L. 224-25-9, L. 133-8), lawis.fr (L. 221-18), itlaw.fr (L. 100), doctrine.fr (L. 133-7), banque-france.fr (L. 133-25), juriblio.fr (L. 612-2).

topic-notice =
    The **notice period** (“préavis”) is the time between your request and the end of the contract. It stands in the contract.

    The law sometimes caps it: at most 10 days from receipt for telephone and internet (art. L. 224-39, French Consumer Code), and for a digital service taken out since 2022, outside a commitment (art. L. 224-25-9). Checked on 23 November 2026.
topic-commitment =
    The **commitment** (“engagement”) is the time you promised to stay. Leaving sooner may cost money: ask for the clause and for how the sum is worked out, in writing.

    Telephone and internet: a commitment cannot go beyond 24 months (art. L. 224-28, French Consumer Code, checked on 23 November 2026).

    An online cancellation button does not remove a commitment: it is a way to send your request.
topic-withdrawal = **Withdrawal** (“rétractation”) lets you give up a very recent contract without a reason. It is not termination, which ends a contract for the future.

    For a contract made online, by phone or after doorstep selling, you usually have 14 days (art. L. 221-18, French Consumer Code, checked on 23 November 2026). There are exceptions, and the law gives nothing for what was bought in a shop. If in doubt, write without waiting and keep proof of sending.
topic-registered-letter =
    A **registered letter with proof of delivery** (“recommandé avec avis de réception”) is the strongest proof: it shows the day it was sent and the day it arrived. Keep both.

    There is an electronic version. You may send it to a company without asking its consent first (art. L. 100 of the French post and electronic communications code, checked on 23 November 2026).

    An e-mail can be proof too, but one that is more easily argued with.
topic-stop-payment = **Blocking a payment does not end the contract**: sums you owe can still be claimed. First ask for termination, in writing.

    You can then withdraw your consent to further debits, with the provider and with your bank (art. L. 133-7, French Monetary and Financial Code, checked on 23 November 2026).

    Blocking a card (“opposition”) is for loss, theft and fraud only. It is not meant for a payment you made.
topic-mandate =
    The **SEPA mandate** is the consent you gave to be debited. On the statement, **RUM** is the number of that mandate, and **ICS** that of the company taking the money.

    A direct debit can be stopped until the end of the business day before (art. L. 133-8, French Monetary and Financial Code). If it was authorised, your bank refunds it on request within 8 weeks (art. L. 133-25). But what you owe the provider stays owed. Checked on 23 November 2026.
topic-mediator =
    The **consumer ombudsman** (“médiateur de la consommation”) helps settle a dispute with a company. It costs you nothing.

    You must first complain to the provider in writing, then go to the ombudsman within a year of that complaint (art. L. 612-2, French Consumer Code, checked on 23 November 2026). Many also ask for two months without an answer.

    You will usually find the name in the terms or at the very bottom of the site.
topic-signalconso = **SignalConso** is the French public service where you can report a problem with a company online. The consumer authority (DGCCRF) reads the reports.

    A report helps to spot bad practice. On its own it neither ends your contract nor gets you a refund. Keep its reference in your case.

    Check that the site’s address ends in gouv.fr.
topic-privacy =
    I keep what you tell me about your subscriptions, encrypted, to follow your cases. No name, no card, no password. Nothing is sold, nothing is sent to providers.

    /privacy says it all. /mydata gives you a complete file. /erase deletes everything, at once.
topic-free =
    I am free: nothing to pay, no trial, no card. What your contract or a registered letter may cost is another matter, and not in my hands.
topic-human =
    I am a program, and I give no legal advice. To talk to someone:
    • a consumer association or a budget advice point (“point conseil budget”) near you;
    • a conciliator (“conciliateur de justice”), free of charge, to seek an agreement;
    • a lawyer or a legal advice session, if the sum or the dispute is large.

    Your case will help: /mydata gives you a copy.
