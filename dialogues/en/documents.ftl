# The documents in English. Letters are French: these are reading copies, never sent, and each says so.
# The checklist alone is for the person's own use, in their language.
# Articles are not written here: they come from `rights/`, with the day they were read. One exception, as in fr/documents.ftl: article 17 of the GDPR.

## Around the text

document-notice = Reading copy, to understand the French text: the French one is to be sent or said, not this one.
document-place-and-date = { $place }, { $written }
document-date = { $written }
document-sending-post = Registered letter with acknowledgement of receipt
document-sending-electronic-post = Electronic registered letter
document-signed = { $sender }
document-label-subject = Subject:
document-label-enclosures = Enclosures:
document-label-signature = Signature:
document-label-citations = Law cited, and the day it was read:

## The blanks to fill in by hand

blank-sender = your first and last name
blank-subscription = name of the subscription
blank-provider = name of the provider
blank-contract = customer or contract no.
blank-line-number = line, meter or policy
blank-email = e-mail address
blank-phone = phone
blank-place = place
blank-written = date
blank-concluded = day of the contract
blank-renewal = day of the renewal
blank-event = date
blank-end = end date
blank-sent = day of the request
blank-tracking = tracking number
blank-replied = day of the answer
blank-debited = day of the debit
blank-amount = sum
blank-fees = sum claimed
blank-label = words of the statement
blank-ics = ICS, on the statement
blank-rum = RUM, on the statement
blank-last-digits = 4 digits
blank-helper = first and last name
blank-deceased = first and last name
blank-died = day of the death
blank-story = what happened, with dates
blank-recipient-provider = name of the provider
blank-recipient-collector = name of the debt collector
blank-recipient-bank = name of your bank
blank-recipient-mediator = name of the mediator
blank-recipient-oneself = name
blank-address = address
blank-anything = …

## Common parts

document-part-what =
    { $family ->
        [insurance] insurance contract
        [energy] contract
        [water] contract
        [account] account
        [credit] credit
       *[other] subscription
    }
document-part-ending =
    { $family ->
        [account] closing
       *[other] cancellation
    }
document-part-subscription =
    my { $subscription } { document-part-what } (customer or contract no.: { $contract }{ $line_number_known ->
        [yes] { "" }; line or reference: { $line_number }
       *[no] { "" }
    }){ $concluded_known ->
        [yes] , taken out on { $concluded }
       *[no] { "" }
    }
document-part-when =
    { $wanted_end ->
        [period_end] I would like it to end with the current period, without renewal.
        [day] I would like it to end on { $end } or, if that day can’t be kept, on the first possible date.
       *[soonest] I would like it to end on the first possible date.
    }
document-part-asks =
    Please confirm in writing:
    – that you received this request;
    – the exact end date of the contract;
    – the sum that remains due, or the one to be refunded to me;
    – that debits stop and the saved means of payment is deleted, after the last payment due.
document-part-closing = Yours faithfully,
document-part-earlier =
    my { document-part-ending } request of { $sent }, about { document-part-subscription }

document-part-basis =
    { $rule ->
        [retractation-14j-service]
            I need not give a reason ({ $articles }). Please refund the sums paid, no later than fourteen days after the day you are told of my decision ({ $articles_money }).

            If the service began at my express request, please tell me the part you consider due, and how it is worked out.
        [retractation-14j-biens-reguliers]
            I need not give a reason ({ $articles }). Please refund the sums paid, no later than fourteen days after the day you are told of my decision ({ $articles_money }).

            If you consider that some goods can’t be taken back, please tell me which, and the text that says so.
        [assurance-affinitaire-30j] I renounce this insurance within thirty days of taking it out ({ $articles }), and ask you to refund what was paid. If you consider that a condition is not met, please tell me which.
        [assurance-vie-30j] I renounce this contract ({ $articles }), and ask you to return the sums paid.
        [credit-retractation] I withdraw from this credit ({ $articles }). Please tell me what would remain to be paid back, and how.
        [courtage-matrimonial] I renounce this contract within seven days of signing it ({ $articles }).
        [chatel-avis-absent]
            This contract renewed on { $renewal }. I have found no notice telling me, in the time and form set by law, that I could refuse that renewal. Without that notice, I may end it free of charge at any time from the renewal on ({ $articles }). I do so by this letter.

            If sums were paid in advance, please refund the part that was not performed, within thirty days of the end ({ $articles_money }). If you did send that notice, please send me a copy, with proof of the day it was sent.
        [assurance-chatel-absent] This contract renewed on { $renewal }. I have found no notice reminding me of the last day to refuse it. Without that notice, I may end it at any time; it ends the day after the postmark or the notification ({ $articles }). Please refund the part of the premium for the time after that, within thirty days. If you did send that notice, please send me a copy, with proof of the day it was sent.
        [assurance-hamon] This contract was taken out more than a year ago. I may end it at any time, without fees; it ends one month after you receive this request ({ $articles }). Please refund the part of the premium for the time after that, within thirty days of the end.
        [assurance-sante-ria] This individual contract was taken out more than a year ago. I may end it at any time, without fees; it ends one month after you receive this request ({ $articles }). Please refund the part of the premium for the time after that.
        [telecom-prolongation] The initial length of this contract is over, and it goes on by itself. I may end it at any time, with ten days’ notice at most, and no sum but the service during that notice ({ $articles }).
        [telecom-modification] On { $event } you told me of a change to this contract, which I do not accept. I may end it without fees within four months of being told ({ $articles }).
        [telecom-preavis] The notice period can’t exceed ten days from receipt of this request ({ $articles }). If you consider that a commitment is running, please tell me its end date, the clause that sets it and the detail of what would remain due.
        [energie-modification] On { $event } I received word of a change to this contract, which I do not accept. I may end it without penalty within three months of receiving it ({ $articles }).
        [energie-resiliation] It ends on the day I ask for, and no later than thirty days after it was notified ({ $articles }). I will send you the meter reading. Please send me the closing invoice.
        [eau-resiliation] It ends no later than fifteen days after my request ({ $articles }). I will send you the meter reading. Please send me the closing invoice.
        [tv-svod-demenagement] I moved home on { $event }. This contract has renewed at least once: I may therefore end it at any time, without fees ({ $articles }). Proof of my new address is enclosed.
        [assurance-changement-situation] My situation changed on { $event }: I moved, and the risk covered is no longer the same. I notify you within three months. The contract ends one month after this notification, without compensation ({ $articles }). Proof is enclosed.
        [assurance-emprunteur] I am replacing this insurance with another contract, which my lender has accepted or has to accept ({ $articles }). I will send you its decision. Please let your cover end when the new one begins.
        [assurance-echeance-2-mois] I ask for it to end on the next annual due date, at least two months before it, the day of sending being what counts ({ $articles }). If another rule allows an earlier date, please apply it.
        [compte-bancaire-cloture] Closing an account is free for an individual ({ $articles }). Please tell me where and how the balance will be paid to me, and what is to be returned.
        [credit-renouvelable] I end this credit ({ $articles }). Please tell me the sum used that remains to be paid back, and how.
        [numerique-preavis] Outside a minimum period, the notice period can’t exceed ten days from receipt of this request ({ $articles }). If you consider that a commitment is running, please tell me its end date, the clause that sets it and the detail of what would remain due.
        [cdi-preavis] If this contract has no fixed length, it may end at any time, with the notice it provides for or a reasonable one; if its length is fixed, I do not wish it to renew ({ $articles }). { $ground ->
                [commitment_over] As far as I know, the commitment is over.
               *[plain] If you consider that a commitment is running, please tell me its end date, the clause that sets it and the detail of what would remain due.
            }
       *[none]
            { $ground ->
                [withdrawal] I wish to go back on this contract within the time that the law or the contract gives me. If you consider that there is no such time or that it has passed, please tell me the text or the clause you rely on.
                [changed_terms] On { $event } you told me of a change to this contract, which I do not accept. If the law or the contract lets me leave without fees, I ask you to apply it; if not, please tell me the clause that allows this change.
                [moving] I moved on { $event }. If the law or the contract provides for this ground, I ask you to apply it. Proof is enclosed.
               *[plain] If you consider that a commitment is running, please tell me its end date, the clause that sets it and the detail of what would remain due.
            }
    }

## Ending the contract

document-termination =
    Dear Sir or Madam,

    { $ground ->
        [withdrawal] By this letter, I notify you of my withdrawal from the following contract: { document-part-subscription }.
       *[plain] By this letter, I ask you for the { document-part-ending } of { document-part-subscription }. { document-part-when }
    }

    { document-part-basis }

    { document-part-asks }

    { $ground ->
        [withdrawal] If you refuse this request, please give me the reason in writing.
       *[plain] If you keep another end date, please give me the reason and the clause, and record the end of the contract on the first possible date.
    }

    { document-part-closing }
    .name = Cancellation letter
    .subject =
        { $ground ->
            [withdrawal] withdrawal, { $subscription } { document-part-what }
           *[plain] { document-part-ending } of my { $subscription } { document-part-what }
        }
    .file =
        { $ground ->
            [withdrawal] reading-copy-withdrawal
           *[plain] reading-copy-cancellation
        }
    .enclosures =
        { $ground ->
            [moving] Proof of my new address
            [changed_terms] Copy of the announced change
           *[plain] { "" }
        }

document-withdrawal-form =
    Dear Sir or Madam,

    I hereby notify you of my withdrawal from the contract below{ $articles_known ->
        [yes] { " " }({ $articles })
       *[no] { "" }
    }.

    – Contract: { $subscription }
    – Customer, contract or order no.: { $contract }
    – Ordered or taken out on: { $concluded }
    – Name of the consumer: { $sender }
    – E-mail address of the account: { $email }

    Please acknowledge this withdrawal in writing, and refund the sums paid, with the day planned for the refund{ $rule ->
        [retractation-14j-service] { " " }({ $articles_money })
        [retractation-14j-biens-reguliers] { " " }({ $articles_money })
       *[other] { "" }
    }.

    { document-part-closing }
    .name = Withdrawal form
    .subject = withdrawal form, { $subscription }
    .file = reading-copy-withdrawal-form

document-deceased =
    Dear Sir or Madam,

    I write to tell you of the death of { $deceased }, on { $died }. They held the { $subscription } contract (customer or contract no.: { $contract }).

    I ask you to end this contract on the first possible date, and to send no more mail in their name.

    Please tell me in writing:
    – that you received this request;
    – the end date of the contract;
    – the sums paid for the time after the death, and their refund to the estate;
    – what would remain due, with the clause and the calculation;
    – what becomes of equipment to return and of the online account, if any.

    If you need a document other than the death certificate, please tell me which, and why.

    { document-part-closing }
    .name = Contract of someone who has died
    .subject = ending the { $subscription } contract after a death
    .file = reading-copy-death
    .enclosures = Copy of the death certificate

document-relative-mandate =
    Dear Sir or Madam,

    I, { $sender }, holder of the { $subscription } contract (customer or contract no.: { $contract }), authorise:
    – First and last name: { $helper }
    – Address: { $address }

    This person may, in my name and for this contract only:
    – ask for it to end, and follow the request;
    – ask for and receive information and documents about it;
    – return equipment and receive the receipts.

    They may neither take out another offer, nor accept a new commitment, nor receive money in my place.

    This mandate is free. It ends when the contract is closed, and I may withdraw it at any time in writing. Please confirm in writing, to this person and to me, that you received this mandate, and the end date of the contract.

    Signature of the person who accepts this mandate: { $anything }

    { document-part-closing }
    .name = Mandate to help a relative
    .subject = mandate for the { $subscription } contract
    .file = reading-copy-mandate

## What follows

document-reminder =
    Dear Sir or Madam,

    Unless I am mistaken, { document-part-earlier }, has had no answer.{ $tracking_known ->
        [yes] { " " }It was sent under the tracking number { $tracking }.
       *[no] { "" }
    } A copy is enclosed, with proof that it was sent.

    Please deal with it, keeping the day of my first request as its date.{ $articles_known ->
        [yes] { " " }It rests on a right given by law ({ $articles }).
       *[no] { "" }
    }

    This letter is a written complaint.

    { document-part-asks }

    { document-part-closing }
    .name = Reminder after no answer
    .subject = { $subscription } { document-part-what }, cancellation request left without an answer
    .file = reading-copy-reminder
    .enclosures =
        Copy of my cancellation request
        Proof that it was sent

document-formal-notice =
    Dear Sir or Madam,

    Despite { document-part-earlier }, I have had no written confirmation that this contract ends.{ $tracking_known ->
        [yes] { " " }That request was sent under the tracking number { $tracking }.
       *[no] { "" }
    }

    By this letter, I give you formal notice:
    – to record my request as of the day it was first made, and the end of the contract on the first day that the law and the contract allow{ $articles_known ->
        [yes] { " " }({ $articles })
       *[no] { "" }
    };
    – to confirm its end date to me in writing;
    – to stop the debits, and to refund those that are not due;
    – to send me the account of what you would consider due, with the clause.

    I ask you for a written answer within fifteen days of receiving this letter. Without one, I may refer the matter to your consumer mediator, whose contact details I ask you for, and report the facts.

    This letter is a written complaint ({ $articles_next }). I remain open to an amicable solution.

    { document-part-closing }
    .name = Formal notice
    .subject = formal notice, { document-part-ending } of my { $subscription } { document-part-what }
    .file = reading-copy-formal-notice
    .enclosures =
        Copy of my cancellation request
        Proof that it was sent

document-fees-refusal =
    Dear Sir or Madam,

    { $replied_known ->
        [yes] On { $replied }, after
       *[no] After
    } { document-part-earlier }, you claim { $fees } in fees.

    As things stand, I contest that sum. { $rule ->
        [telecom-20pct] For a commitment of more than twelve months, nothing is due after the end of the twelfth month, save at most 20% of the remaining sums if a phone was subsidised ({ $articles }). If you consider that my contract is not in that case, please tell me why.
       *[none] Please show me where the contract I accepted provides for it.
    }

    Please send me in writing:
    – the clause that provides for these fees, in the version I accepted;
    – proof of my agreement, if the commitment was renewed;
    – the calculation, line by line, and what each line pays for.

    This discussion does not prevent the contract from ending: please record it and confirm its end date. This letter is a written complaint ({ $articles_next }). If we still disagree, please tell me which consumer mediator you belong to.

    { document-part-closing }
    .name = Refusal of claimed fees
    .subject = { $subscription } { document-part-what }, fees that I contest
    .file = reading-copy-fees

document-commitment-refusal =
    Dear Sir or Madam,

    { $replied_known ->
        [yes] On { $replied }, after
       *[no] After
    } { document-part-earlier }, you tell me that a commitment is still running.{ $commitment ->
        [none] { " " }As far as I know, this contract has no commitment.
        [over] { " " }As far as I know, that commitment is over.
       *[unknown] { "" }
    }

    { $rule ->
        [telecom-20pct] For a commitment of more than twelve months, nothing is due after the end of the twelfth month, save at most 20% of the remaining sums if a phone was subsidised ({ $articles }). If you consider that my contract is not in that case, please tell me why.
        [telecom-prolongation] When the initial term is over and the contract goes on by itself, I may end it at any time, with at most ten days’ notice, and no sum other than the service during that notice ({ $articles }).
        [energie-resiliation] Ending an energy contract takes effect on the day I wish, and no later than thirty days after notification ({ $articles }).
        [assurance-hamon] This contract was taken out more than a year ago. I may end it at any time, free of charge; it ends one month after you receive my request ({ $articles }).
        [assurance-sante-ria] This individual contract was taken out more than a year ago. I may end it at any time, free of charge; it ends one month after you receive my request ({ $articles }).
        [cdi-preavis] If it has no fixed term, this contract may end at any time, with the agreed notice or a reasonable one; if it has a fixed term, I do not want it renewed ({ $articles }).
       *[none] { "" }
    }

    So that I can check this, please send me in writing:
    – the contract and the terms that I accepted;
    – the clause on the commitment, with its first and last day;
    – proof of my agreement, if the commitment was renewed since;
    – the sum that would remain due, and its calculation, line by line.

    I maintain my request. If the commitment is established, please record the end of the contract on the first possible date, and confirm it to me in writing. This letter is a written complaint ({ $articles_next }). If we still disagree, please tell me which consumer mediator you belong to.

    { document-part-closing }
    .name = Answer to a claimed commitment
    .subject = { $subscription } { document-part-what }, the commitment you claim
    .file = reading-copy-commitment
    .enclosures = Copy of my cancellation request

document-no-discount =
    Dear Sir or Madam,

    In answer to { document-part-earlier }, you offer me a discount or another plan. Thank you, but I do not wish to take it up.

    I therefore ask you to deal with my request as of the day I first sent it, and to change neither my plan, nor my price, nor the term of my contract. No agreement given on the phone is to be taken as final without my written confirmation.

    { document-part-asks }

    { document-part-closing }
    .name = Refusal of an offer
    .subject = { $subscription } { document-part-what }, your offer
    .file = reading-copy-offer
    .enclosures = Copy of my cancellation request

document-no-call =
    Dear Sir or Madam,

    In answer to { document-part-earlier }, you ask me to call your customer service.

    I prefer to keep to writing, so that each of us has a record. My request holds what is needed to identify the contract. If something is missing, I will give it by return.

    { $rule ->
        [assurance-forme] An insurance may be ended by letter or on another durable medium, and the insurer confirms receipt in writing ({ $articles }).
       *[resiliation-3-clics] When a contract was concluded online, or can be on the day it is ended, the trader offers a free function to end it online ({ $articles }). If so, please give me its address.
    } If you consider that a call is compulsory, please tell me the text or the clause that says so.

    The day of my first request remains the one to keep.

    { document-part-asks }

    { document-part-closing }
    .name = Answer to “call us”
    .subject = { $subscription } { document-part-what }, I would like a written answer
    .file = reading-copy-in-writing
    .enclosures = Copy of my cancellation request

document-in-writing =
    Dear Sir or Madam,

    You asked me to confirm in writing my request of { $sent }. This letter does so: { $ground ->
        [withdrawal] I confirm my withdrawal from the following contract: { document-part-subscription }.
       *[plain] I confirm that I ask for the { document-part-ending } of { document-part-subscription }. { document-part-when }
    }

    { document-part-basis }

    This confirmation completes my first request: please keep the day of that one. If you do not, please give me the reason and the clause, and treat this letter as my request.

    { document-part-asks }

    { document-part-closing }
    .name = Answer to “confirm in writing”
    .subject =
        { $ground ->
            [withdrawal] withdrawal, { $subscription } { document-part-what }, written confirmation as you asked
           *[plain] { document-part-ending } of my { $subscription } { document-part-what }, written confirmation as you asked
        }
    .file = reading-copy-request-in-writing
    .enclosures =
        { $sending ->
            [phone] { "" }
           *[post] Copy of my first request
        }
        { $ground ->
            [moving] Proof of my new address
            [changed_terms] Copy of the announced change
           *[plain] { "" }
        }

document-no-id =
    Dear Sir or Madam,

    To deal with { document-part-earlier }, you ask me for a copy of my identity papers.

    My name, my address and my customer number should be enough to identify this contract. I can also prove who I am in another way: by a message from the account’s e-mail address, or from my online account.

    If this copy seems essential to you, please tell me:
    – the text or the clause that provides for it;
    – what it will be used for, and who will see it;
    – how long it will be kept.

    In that case, I can send you a copy on which what is not needed is masked. Please do not delay my request for this alone, and keep the day of my first message.

    { document-part-asks }

    { document-part-closing }
    .name = Answer to a request for identity papers
    .subject = { $subscription } { document-part-what }, identity papers requested
    .file = reading-copy-identity

document-proof =
    Dear Sir or Madam,

    Further to { document-part-earlier }, you asked me for supporting documents. They are enclosed; the list stands at the end of this letter.

    What has nothing to do with my request is masked.{ $articles_known ->
        [yes] { " " }This request rests on a right given by law ({ $articles }).
       *[no] { "" }
    } If another document seems essential to you, please tell me which, and the clause or the text that provides for it.

    These documents serve only to deal with my request. Please do not keep them afterwards without need, and keep the day of my first message.

    { document-part-asks }

    { document-part-closing }
    .name = Answer to a request for proof
    .subject = { $subscription } { document-part-what }, supporting documents requested
    .file = reading-copy-proof
    .enclosures =
        { $ground ->
            [moving] Proof of my new address
            [changed_terms] Copy of the announced change
           *[plain] Supporting documents: { $anything }
        }
        Copy of my cancellation request

document-confirmation-request =
    Dear Sir or Madam,

    Further to { document-part-earlier }, I have had no written confirmation from you.

    { $rule ->
        [assurance-forme] The insurer confirms receipt of the request in writing, and gives the end date ({ $articles }).
       *[resiliation-3-clics] If this request was made through your online cancellation function, it is for you to confirm that you received it and to give the end date and its effects, on a medium that I can keep ({ $articles }).
    }

    { document-part-asks }

    If a sum is due to me, please tell me when and how it will be paid. An e-mail is enough.

    { document-part-closing }
    .name = Request for written confirmation
    .subject = { $subscription } { document-part-what }, written confirmation of the end
    .file = reading-copy-confirmation

document-equipment-return =
    Dear Sir or Madam,

    Further to { document-part-earlier }, I am returning the following equipment:

    @equipment

    Please confirm in writing:
    – that you received this equipment, and its condition;
    – the end date of the contract;
    – that nothing is due for this equipment, or what is, with the clause;
    – the refund of the deposit, if any, and its day{ $rule ->
        [telecom-depot-garantie] { "" }, no later than ten days after this return ({ $articles })
       *[none] { "" }
    }.

    I keep photos of the equipment and proof of the drop-off. If the address or the way of returning it does not suit, please tell me at once.

    { document-part-closing }
    .name = Return of equipment
    .subject = { $subscription } { document-part-what }, return of equipment
    .file = reading-copy-equipment
    .enclosures = Copy of the return slip or of the proof of drop-off

document-erasure =
    Dear Sir or Madam,

    My { $subscription } { document-part-what } (customer or contract no.: { $contract }) ended on { $end }.

    I ask you to erase the personal data about me that you no longer need, including my account, my saved means of payment and the use of my contact details for marketing (article 17 of the General Data Protection Regulation).

    Please confirm in writing:
    – that they were erased, and when;
    – what you keep despite this request, for how long, and on what basis;
    – that the companies you passed them to were told.

    My invoices remain useful: please tell me how to get them before the account is closed, if that is not possible already.

    { document-part-closing }
    .name = Erasure of data
    .subject = erasure of my data, former { $subscription } contract
    .file = reading-copy-erasure

# To the company that collects debts; the provider has a copy.
document-collection =
    Dear Sir or Madam,

    You claim a sum from me under the { $subscription } contract (customer or contract no.: { $contract }):
    – reference of your file: { $anything }
    – sum claimed: { $anything }

    I had sent { $provider } a { document-part-ending } request on { $sent }.{ $end_known ->
        [yes] { " " }The contract ended or is to end on { $end }.
       *[no] { "" }
    }

    As things stand, I contest that sum. Please send me in writing:
    – the name of the company for which you act, and the authority it gave you;
    – a copy of the contract, with proof of my agreement;
    – the sum in detail, invoice by invoice, with the dates;
    – what each added charge rests on;
    – any court decision that you hold.

    Please deal with me in writing only. A copy of this letter goes to { $provider }.

    This letter is no acknowledgement of a debt.

    { document-part-closing }
    .name = Answer to a debt collector
    .subject = sum claimed under the { $subscription } contract, request for proof
    .file = reading-copy-debt-collector
    .enclosures =
        Copy of my cancellation request
        Proof that it was sent

## Payments

document-mandate-revocation =
    Dear Sir or Madam,

    I withdraw my consent to the following SEPA direct debit mandate, and to the series of payments it allows ({ $articles }):
    – creditor: { $provider }
    – creditor’s number (ICS): { $ics }
    – mandate’s number (RUM): { $rum }
    – contract concerned: { $subscription }, no. { $contract }

    Please present no more debits on this mandate. A debit already announced can still be stopped until the end of the business day before it ({ $articles_next }).

    This concerns the means of payment: by itself, it does not end the contract. If a sum remains due, please tell me in writing, with the invoice and another way to pay it.

    Please confirm in writing that you received this, and the day it takes effect. I am telling my bank too.

    { document-part-closing }
    .name = Revocation of a SEPA mandate
    .subject = revocation of the direct debit mandate, { $subscription }
    .file = reading-copy-mandate-revocation

document-bank-8-weeks =
    Dear Sir or Madam,

    I ask you to refund the following SEPA direct debit:
    – account ending in: { $last_digits }
    – day of the debit: { $debited }
    – sum: { $amount }
    – words of the statement: { $label }
    – creditor’s number (ICS): { $ics }
    – mandate’s number (RUM): { $rum }

    An authorised debit can be refunded when asked for within eight weeks of it ({ $articles }). Please do so within ten business days, or tell me in writing why you refuse.

    I also withdraw my consent to this creditor’s further debits ({ $articles_next }). Please block them, and confirm the day in writing.

    I am settling the contract itself with the creditor.

    { document-part-closing }
    .name = Bank: debit less than eight weeks old
    .subject = refund of a SEPA direct debit of { $debited }
    .file = reading-copy-bank-refund
    .enclosures = Copy of the statement, other entries masked

document-bank-13-months =
    Dear Sir or Madam,

    I dispute the following operation, which I did not authorise, and report it to you without delay:
    – account ending in: { $last_digits }
    – day of the debit: { $debited }
    – sum: { $amount }
    – words of the statement: { $label }
    – creditor’s number (ICS): { $ics }
    – mandate’s number (RUM): { $rum }

    As far as I know, I gave this payee no mandate, or I had withdrawn it before this debit. An unauthorised operation is disputed within thirteen months of the debit ({ $articles }).

    I ask you:
    – to refund this operation, and the charges it caused;
    – to block this payee’s further operations ({ $articles_next });
    – to ask it for proof of the mandate it claims;
    – to confirm in writing that you received this dispute, the refund and its day.

    If you refuse, please give me the reason in writing.

    { document-part-closing }
    .name = Bank: unauthorised debit
    .subject = dispute of an unauthorised debit of { $debited }
    .file = reading-copy-bank-dispute
    .enclosures = Copy of the statement, other entries masked

document-card-dispute =
    Dear Sir or Madam,

    I dispute the following card payment, which I did not authorise, and report it to you without delay:
    – card ending in: { $last_digits }
    – day of the debit: { $debited }
    – sum: { $amount }
    – words of the statement: { $label }

    I gave no consent to this payment, or I had withdrawn it before this debit. An unauthorised payment is disputed within thirteen months of the debit; that time is shorter when the payee’s bank is outside the European Economic Area ({ $articles }).

    I ask you:
    – to refund this payment, or to refuse with reasons;
    – to note that I withdraw my consent to this merchant’s further payments ({ $articles_next }), and to prevent them;
    – to tell me how to keep them off a replacement card;
    – to confirm in writing that you received this dispute.

    { document-part-closing }
    .name = Bank: card payment
    .subject = dispute of a card payment of { $debited }
    .file = reading-copy-bank-card
    .enclosures = Copy of the statement, other entries masked

## Taking it further

document-mediator =
    Dear Sir or Madam,

    I ask you to examine my disagreement with { $provider } about the { $subscription } contract (customer or contract no.: { $contract }).

    What happened:

    @story

    I asked for the contract to end on { $sent }, then sent a written complaint ({ $articles_next }). { $replied_known ->
        [yes] The provider answered on { $replied }, without settling the disagreement.
       *[no] I have had no answer that settles the disagreement.
    } I turn to you less than a year after that complaint ({ $articles }).

    I would like:
    – written confirmation that the contract ends, and when;
    – the debits to stop;
    – a refund of what was not due: { $amount } to this day.

    No court and no other mediator has been asked about this disagreement. Please tell me in writing whether you can examine it.

    { document-part-closing }
    .name = Referral to the mediator
    .subject = request for mediation, { $provider }
    .file = reading-copy-mediation
    .enclosures =
        Copy of my cancellation request, with proof that it was sent
        Copy of my written complaint and of the answers
        Copy of the contract or of the terms

# The words of the site stay in French: they are what one clicks on. For the sources of this section, see the French file.
document-part-signalconso-last = – last, as your case may be: « Je n’arrive pas à résilier mon contrat » (I can’t end my contract) or « Je n’ai jamais reçu la confirmation de résiliation » (I never got the confirmation)
document-part-signalconso-path =
    { $family ->
        [telecom]
            – « Téléphonie, fournisseur d’accès internet, média »
            – « Téléphonie / internet »
            – « Résiliation / changement d’opérateur / passage à la fibre »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [insurance]
            – « Banque, assurance, mutuelle »
            – « Une assurance / mutuelle »
            – « Résiliation de contrat »
            { document-part-signalconso-last }
        [energy]
            – « Eau, gaz, électricité, carburant et recharge électrique »
            – « Gaz / Électricité »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [water]
            – « Eau, gaz, électricité, carburant et recharge électrique »
            – « Eau »
            – « Problème de résiliation d’abonnement »
            { document-part-signalconso-last }
        [account]
            – « Banque, assurance, mutuelle »
            – « Une banque »
            – « Résiliation d’abonnement »
            { document-part-signalconso-last }
        [credit]
            – « Banque, assurance, mutuelle »
            – « Une banque »
            – « Contrat »
       *[other]
            { $category ->
                [gym]
                    – « Transports en commun, voyages, loisirs »
                    – « Voyage, tourisme, loisirs »
                    – « Sport »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [press]
                    – « Téléphonie, fournisseur d’accès internet, média »
                    – « Abonnement presse »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [pay_tv]
                    – « Téléphonie, fournisseur d’accès internet, média »
                    – « Abonnement télévision »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                [transport]
                    – « Transports en commun, voyages, loisirs »
                    – « Transports en commun, mobilités »
                    – « Bus / Car / Tramway », then « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                    – for trains: « Train », « Avant le voyage », « Billets et abonnements »
                [matrimonial_agency]
                    – « Services aux particuliers »
                    – « Autre type d’entreprise de service »
                    – « Agence matrimoniale (agence de rencontre) »
                [online_course]
                    – « Achat sur Internet »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
                    – or, for a training company: « Services aux particuliers », « Formation », « Contrat »
                [other]
                    – « Achat sur Internet », if you subscribed online; if not, the trade of the company
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
               *[streaming]
                    – « Achat sur Internet »
                    – « Problème de résiliation d’abonnement »
                    { document-part-signalconso-last }
            }
    }

document-signalconso =
    What follows helps to fill in a report on SignalConso (signal.conso.gouv.fr), a free public service. The site passes the report to the company and to the fraud control office (DGCCRF).

    It is no court. It orders no refund, does not end the contract and does not replace a written complaint. The company may answer; it does not always do so.

    ## Where to click, in order
    { document-part-signalconso-path }

    These are the words of the French site as of 24 June 2026, according to its public code. They may have changed: choose then what speaks of “résiliation” (ending a contract).

    A subscription added to a purchase that you did not want: « Achat sur Internet », then « Abonnement ou frais cachés ».

    ## The company
    – Name: { $provider }
    – Site, address or SIRET number: { $anything }

    Is it abroad? The report is not passed on to it. In another country of the European Union, prefer the European Consumer Centre.

    ## What happened, to copy
    On { $sent } I asked for the { document-part-ending } of my { $subscription } { document-part-what }. { $replied_known ->
        [yes] The company answered on { $replied }.
       *[no] I have had no confirmation.
    } Sum at stake: { $amount }.{ $articles_known ->
        [yes] { " " }To my mind, the text concerned is: { $articles }.
       *[no] { "" }
    }

    What happened:

    @story

    ## What I ask for
    – written confirmation of the cancellation, with its end date
    – a refund of what was not due

    ## To attach
    □ the cancellation request and proof that it was sent
    □ the answers received
    □ the statement, other entries masked

    ## My contact details
    The site asks for your name and e-mail. It also offers to share them with the company: without that, it warns, the company can’t settle your own case.

    ## Afterwards
    The company has three months to read the report. The site does not follow up each report: keep the acknowledgement, and go on with your other steps without waiting.

    Number of the report: { $anything }
    .name = Summary for SignalConso
    .subject = Summary for SignalConso: { $subscription }
    .file = reading-copy-signalconso

document-conciliator =
    The conciliator of justice is a volunteer who helps the courts. The service is free. The conciliator seeks an agreement between you and the company: they defend nobody against the other, and impose nothing.

    ## When to go
    – When the written request, the reminder or the formal notice settled nothing.
    – Before the court: for a claim of up to { $amicable_ceiling }, an agreement must first be attempted, with a conciliator or a mediator. If not, the judge may refuse to look at the claim.
    – Has the consumer mediator already answered? That attempt counts: keep the answer.

    There are exemptions, for instance when no conciliator is free within a reasonable time.

    The court itself asks for a contribution: { $court_contribution }. Some do not have to pay it, among them those who have legal aid (aide juridictionnelle), the State’s help with the costs of justice.

    What provides for it: { $articles_next }.

    ## How to find one
    – On conciliateurs.fr, the site of the Conciliateurs de France: it gives the “permanences”, that is, where and when one is received.
    – By phone, online or by letter; or by asking for a conciliation at the registry (greffe) of the tribunal judiciaire.
    – Conciliator and place: { $anything }
    – Day and time: { $anything }

    ## To say, in three sentences
    – “I am a customer of { $provider } for my { $subscription } { document-part-what } (customer or contract no.: { $contract }).”
    – “I asked for its { document-part-ending } on { $sent }; { $replied_known ->
        [yes] the company answered on { $replied }, without settling the disagreement
       *[no] I have had no answer that settles the disagreement
    }.”
    – “I ask for written confirmation that the contract ends and a refund of what was not due: { $amount } to this day.”

    ## The story, with its dates
    @story

    { $articles_known ->
        [yes] To my mind, the text concerned is: { $articles }.
       *[no] { "" }
    }

    ## What I ask for
    – written confirmation that the contract ends, with its date
    – the debits to stop
    – a refund of what was not due
    – if an agreement is found: that it be written, with dates and sums

    ## To bring
    □ the contract, or the terms that were accepted
    □ the cancellation request, the reminder, the formal notice
    □ proofs of sending: acknowledgement of receipt, tracking number, screenshots
    □ the answers received, the mediator’s among them
    □ the statements, other entries masked
    □ the exact name and address of the company, read on an invoice

    ## During and afterwards
    – You may come with your spouse, a relative or a lawyer.
    – What is said there stays confidential, unless all decide otherwise.
    – An agreement: it is written and signed. Keep your copy. A judge can give it the force of a judgment.
    – No agreement: ask for the statement that says so. It serves to prove the attempt before the court.

    Sources: service-public pages, read on the site of a town that carries them, and SignalConso’s help page. Read on 25 November 2026.
    .name = Going to the conciliator of justice
    .subject = Going to the conciliator of justice: { $subscription }
    .file = reading-copy-conciliator

document-european-centre =
    The European Consumer Centre (CEC France) helps to find an agreement with a company of another European country. Its help is free. It does not judge and orders nothing. The form is on europe-consommateurs.eu, on the page « Une question ? Une réclamation en Europe ? ».

    ## Is it for you?
    □ You live in France.
    □ The company is established in another country of the European Union, in Iceland or in Norway. The country stands on the invoice, or in the legal notice of its site.
    □ You wrote to it, and keep a copy.
    □ You waited three weeks.
    □ No court was asked. This condition comes from two other sites: when in doubt, ask CEC France.

    United Kingdom: two pages of CEC France do not say the same. Ask it before you fill in the form.

    A company established in France, or outside these countries: CEC France does not step in. In France, see the mediator or the conciliator.

    ## To give, in order
    The form of the site may follow another order, or ask for something else.
    – Name: { $sender }
    – Address: { $address }
    – E-mail: { $email }
    – Company: { $provider }
    – Country of the company: { $anything }
    – Site and address of the company: { $anything }
    – Contract: { $subscription }
    – Customer or contract no.: { $contract }
    – Subscribed on: { $concluded }
    – Cancellation requested on: { $sent }
    – Answer of the company: { $replied_known ->
        [yes] on { $replied }
       *[no] none that settles the disagreement
    }
    – Sum at stake: { $amount }

    ## What happened, to copy
    On { $sent } I asked for the { document-part-ending } of my { $subscription } { document-part-what }. { $replied_known ->
        [yes] The company answered on { $replied }, without settling the disagreement.
       *[no] I have had no answer that settles the disagreement.
    }

    ## The story, with its dates
    @story

    ## What I ask for
    – written confirmation that the contract ends, with its date
    – the payments to stop
    – a refund of what was not due

    ## To attach
    □ the cancellation request and proof that it was sent
    □ the answers received
    □ the contract, or the confirmation of the subscription
    □ the statements, other entries masked

    Never a full card number, a code or a password.

    ## Afterwards
    A legal adviser answers you. CEC France may turn to the centre of the company’s country, to obtain an agreement. Keep the reference of your file.

    Reference of the file: { $anything }

    Sources: pages of CEC France and of the DGCCRF, read as copies on 25 November 2026. Their content may have changed.
    .name = Going to the European Consumer Centre
    .subject = Going to the European Consumer Centre: { $subscription }
    .file = reading-copy-european-centre

## The proof file

document-proof-file =
    This file brings together what was done about the subscription { $subscription }. It was made on { $written } from what the person stated.

    To be kept with it: the provider’s confirmation, the proofs of sending and of delivery, the statements.
    .name = Proof file
    .subject = Proof file: { $subscription }
    .file = proof

## To keep at hand

document-checklist =
    To have ready before contacting customer service. You need not tick everything.

    ## My subscription
    – Subscription: { $subscription }
    – Customer or contract no.: { $contract }
    – Account holder: { $sender }
    – E-mail of the account: { $email }

    ## To have ready
    @items

    ## Where to contact the provider
    @contacts

    Always compare with the invoice or the contract. Never use a number found on a forum.

    ## My notes
    – Day and time: { $anything }
    – Person, department: { $anything }
    – Reference given: { $anything }
    – End date announced: { $anything }
    – Sum announced: { $anything }

    Never give: a full card number, a code, a password.
    .name = Checklist
    .subject = My checklist: { $subscription }
    .file = checklist

document-call-script =
    Speak calmly, note everything, and send the message that sums up the call the same day.

    ## To begin
    “Hello, my name is { $sender }. I hold contract number { $contract }. I am calling to end my { $subscription } { document-part-what }.”

    ## What I ask
    “I would like it to stop { $wanted_end ->
        [period_end] at the end of the period already paid for
        [day] on { $end }
       *[soonest] on the first possible date
    }. Could you tell me the exact end date, and what I will still have to pay? Please confirm it in writing.”

    ## If I am answered
    – a discount, a free month: “Thank you, my mind is made up. I only want to cancel.”
    – a commitment, fees: “Where does my contract say so? Please send me the clause and the calculation.”
    – another offer, a pause: “No, thank you. Please change nothing in my contract.”
    – wait, call back: “Please record my request as of today, and give me its reference.”
    – another department: “Please put me through, or pass my request on.”
    – why I leave: “I would rather not go into details.”

    ## What I do not say
    – no full card number, no code, no password
    – no “yes” to an offer: it may count as a new agreement
    – no excuses and no anger: the person on the line does not decide everything

    ## What I note
    – Day and time: { $anything }
    – Person, department: { $anything }
    – Reference of the call: { $anything }
    – End date announced: { $anything }
    – Sum announced: { $anything }

    ## To end
    “I am sending you a message that sums up our call. Thank you, goodbye.”
    .name = Call script
    .subject = Call script: { $subscription }
    .file = reading-copy-call-script

document-call-summary =
    Dear Sir or Madam,

    I called your customer service on { $sent }, at { $anything }. The person who answered: { $anything }. Reference of the call: { $anything }.

    During that call, I asked for the { document-part-ending } of { document-part-subscription }. { document-part-when }

    I was told: { $anything }.

    I repeat that request here in writing. No other offer and no new commitment was accepted during that call.

    { document-part-asks }

    If this summary holds a mistake, please tell me in writing.

    { document-part-closing }
    .name = Summary of a call
    .subject = summary of my call, { document-part-ending } of my { $subscription } { document-part-what }
    .file = reading-copy-call
