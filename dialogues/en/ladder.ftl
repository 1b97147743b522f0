### /recourse: what remains possible when the provider does not answer, or refuses. The delays are in reminders.toml and in rights/.

ladder =
    { "" }**What you can still do about { $name }**

    Each step opens when the law or usage allows it. One is often enough.

    { $list }
ladder-until =
    { "" }**What you can still do about { $name }**

    Each step opens when the law or usage allows it. One is often enough.

    { $list }

    You can go to the mediator until **{ $date }**: a year after your first written complaint (art. L. 612-2 of the Consumer Code, checked on 23 November 2026). This date is calculated.
ladder-none = Nothing has gone yet, or this case is closed: these steps come after a request that got no answer, or a refusal.
button-ladder = What if they don’t answer?

rung-done = ✓ **{ $label }**: done on { $date }.
rung-open = → **{ $label }**: possible now. { $answer }
rung-from = ○ **{ $label }**: from { $date }. { $answer }
rung-after = ○ **{ $label }**: I will offer it after the step “{ $reason }”. { $answer }
rung-over = ○ **{ $label }**: the time for it ended on { $date }.

rung-reminder = Written complaint
    .what = A short letter that recalls your request, or disputes their answer.
rung-formal-notice = Formal notice
    .what = A firm letter, by registered post, which counts as a written complaint. It gives fifteen days: that is usage, not law.
rung-mediator = Mediator
    .what = { $category ->
        [telecom] Free. This mediator asks you to wait two months after your written complaint. If the consumer service has already said no in writing, you can go there without waiting.
        [energy] Free. This mediator asks you to wait two months after your written complaint.
       *[other] Free. The law asks only for a written complaint, a year old at most. The name is in the terms or on the provider’s site.
    }
rung-signalconso = SignalConso
    .what = The report informs the company and the authorities. It does not settle your dispute.
rung-conciliator = Conciliator, then court
    .what = The conciliator is free. Up to €5,000, the court asks you to have tried conciliation or mediation first; since 1 March 2026 going to court costs €50, with exceptions (art. 750-1 of the Code of Civil Procedure and Finance Act for 2026, checked on 23 November 2026).
rung-european-centre = European Consumer Centre
    .what = If the company is established in another country of the European Union, in Norway or in Iceland. It is free.

about-formal-notice =
    Here is the formal notice; it is in French. The PDF to print is below the text: fill in what stands between brackets, sign it, and send it by registered post with proof of delivery. That is what proves the date. Enclose the proof of your first sending.
mediator-unknown = The mediator’s name is in the terms, on the invoice or on the provider’s site, often under “Médiation” or “Réclamations”. You can write to them online or by post, and it is free.
about-rung =
    Here is what you need for it; it is in French. Tap the text to copy it, and fill in what stands between brackets. Enclose a copy of your requests and the proof that you sent them.
about-mandate = You are acting for someone close: enclose this written authorisation, signed by them. Without it the provider may refuse to answer you.
