#!/usr/bin/env python3
"""Makes the labelled statements of this folder: invented people, real quirks of French banks.

Each file comes with `NAME.json`, what a careful reader would call its recurring debits.
The labels follow the layouts that public importers describe; no line is anybody's.
Run it from this folder; the same seeds give the same files.
"""
import calendar, datetime as dt, json, random, sys, zlib

D = dt.timedelta
HOLIDAYS = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
EASTER = {2024: dt.date(2024, 4, 1), 2025: dt.date(2025, 4, 21), 2026: dt.date(2026, 4, 6)}


def business(day):
    while day.weekday() > 4 or (day.month, day.day) in HOLIDAYS or EASTER.get(day.year) == day:
        day += D(1)
    return day


def months(day, count):
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


STEP = {"monthly": 1, "bimonthly": 2, "quarterly": 3, "half_yearly": 6, "yearly": 12}
TIMES = {"weekly": 52, "four_weekly": 13, "monthly": 12, "bimonthly": 6, "quarterly": 4, "half_yearly": 2, "yearly": 1}


class Sub:
    """A subscription: who, how much, how often, from when; `prices` is [(from, cents)], the first from the start."""

    def __init__(self, name, cents, period="monthly", start=None, end=None, means="dd", provider=None, prices=(), vary=0,
                 trial=None, city="", code=None, fx=0.0, drift=0, kind=""):
        self.__dict__.update(locals())

    def dates(self, first, last):
        day, count = self.start, 0
        while day <= min(last, self.end or last):
            if day >= first:
                yield day
            count += 1
            if self.period == "weekly":
                day = self.start + D(7 * count)
            elif self.period == "four_weekly":
                day = self.start + D(28 * count)
            elif self.drift:
                day = self.start + D(self.drift * count)
            else:
                day = months(self.start, STEP[self.period] * count)


class Event:
    def __init__(self, on, cents, means, name, city="", sub=None, done=None, extra=""):
        self.on, self.cents, self.means, self.name, self.city = on, cents, means, name, city
        self.sub, self.done, self.extra = sub, done or on, extra


def euros(cents):
    return f"{abs(cents) / 100:.2f}"


def story(seed, subs, first, last, noise="town", salary=2143, rent="vir", extras=()):
    rng = random.Random(seed)
    events = list(extras)
    for sub in subs:
        if sub.trial:
            cents, days = sub.trial
            on = sub.start - D(days)
            if on >= first:
                events.append(Event(on + D(1), -cents, sub.means, label_name(sub, rng), sub.city, sub, on))
        for day in sub.dates(first, last):
            cents = sub.cents
            for since, price in sub.prices:
                if day >= since:
                    cents = price
            if sub.vary:
                cents = max(300, int(cents * rng.uniform(1 - sub.vary, 1 + sub.vary)))
            if sub.fx:
                cents = int(cents * rng.uniform(1 - sub.fx, 1 + sub.fx))
            booked = business(day) if sub.means == "dd" else day + D(rng.choice([0, 1, 1, 1, 2, 2, 3]))
            if booked > last:
                continue
            events.append(Event(booked, -cents, sub.means, label_name(sub, rng), sub.city, sub, day))
    shops = {
        "town": [("CARREFOUR CITY", 4, 900, 6500), ("BOULANGERIE PAUL", 6, 110, 890), ("LE BISTROT DU PORT", 12, 1250, 4800),
                 ("PHARMACIE DU CENTRE", 24, 450, 3900), ("UBER *TRIP", 15, 690, 2600), ("FNAC", 40, 990, 14990),
                 ("MONOPRIX", 9, 600, 7200), ("SNCF-VOYAGEURS", 33, 1900, 11800), ("AMAZON MKTPLACE", 14, 799, 8900)],
        "village": [("E.LECLERC DRIVE", 7, 4500, 14500), ("INTERMARCHE", 6, 1200, 9800), ("TOTAL STATION", 12, 3800, 8200),
                    ("BOULANGERIE DU BOURG", 5, 120, 960), ("LEROY MERLIN", 28, 890, 21000), ("DECATHLON", 45, 990, 8900),
                    ("PHARMACIE DES HALLES", 30, 520, 4100), ("MC DONALD S", 22, 890, 3200), ("GAMM VERT", 38, 700, 6900)],
        "young": [("FRANPRIX", 3, 350, 3900), ("UBER   *EATS", 8, 1390, 3450), ("LIDL", 7, 900, 5200), ("BAR LE ZINC", 9, 500, 3400),
                  ("LIME*RIDE", 11, 180, 690), ("ZARA", 35, 1595, 8990), ("STEAM PURCHASE", 31, 499, 5999), ("DELIVEROO", 10, 1190, 3290),
                  ("AMZN MKTP FR", 13, 599, 7900), ("KLARNA", 60, 2500, 6000)],
    }[noise]
    for name, every, low, high in shops:
        day = first + D(rng.randint(0, every))
        while day <= last:
            if not (day.month == 8 and day.day < 20 and rng.random() < 0.6):
                cents = rng.randint(low, high)
                if "BOULANGERIE" in name and rng.random() < 0.5:
                    cents = rng.choice([120, 120, 240, 345])
                if "STATION" in name and rng.random() < 0.4:
                    cents = 5000
                events.append(Event(min(last, day + D(rng.choice([0, 1, 2]))), -cents, "card", name, rng.choice(["PARIS", "LYON", "NANTES"]), None, day))
            day += D(max(1, int(rng.expovariate(1 / every))))
    # The hairdresser and the market: the same sum, on days of one's own.
    day = first + D(rng.randint(3, 20))
    while day <= last:
        events.append(Event(day, -2800, "card", "JEAN LOUIS D.", "PARIS", None, day))
        day += D(rng.randint(29, 61))
    day = first + D(5)
    while day <= last:
        events.append(Event(day, -rng.choice([4000, 5000, 6000, 2000]), "cash", "", rng.choice(["PARIS", "LYON"]), None, day))
        day += D(rng.randint(8, 19))
    for month in range(0, 40):
        start = months(first.replace(day=1), month)
        if start > last:
            break

        def add(day, cents, means, name, extra=""):
            on = business(start.replace(day=day))
            if first <= on <= last:
                events.append(Event(on, cents, means, name, "", None, on, extra))

        add(28, salary * 100 + rng.choice([0, 0, 0, 1250, -830]), "in", "SARL DUPONT ET FILS", "SALAIRE")
        if rent == "vir":
            add(3, -78000, "vir", "MME LEFEVRE", "LOYER")
        elif rent == "dd":
            add(5, -69412, "dd", "PARIS HABITAT OPH", "LOYER")
        elif rent == "loan":
            add(7, -81533, "loan", "ECHEANCE PRET 00602", "")
        add(10, -15000, "vir", "M MARTIN LIVRET A", "VIREMENT PERMANENT EPARGNE")
        if rng.random() < 0.4:
            add(rng.randint(11, 27), -rng.randint(1500, 9000), "vir", rng.choice(["JULIE", "KARIM", "ANAIS B"]), "REMBOURSEMENT")
        if rng.random() < 0.25:
            add(rng.randint(2, 26), -rng.randint(2000, 20000), "cheque", str(rng.randint(1000000, 9999999)))
        if rng.random() < 0.15:
            add(rng.randint(2, 26), rng.randint(900, 6000), "in", "AMAZON EU SARL", "AVOIR")
        if start.month not in (11, 12):
            add(16, -11800, "dd", "DIRECTION GENERALE DES FINANCES PUBLIQUES", "IMPOT")
        if start.month not in (7, 8):
            add(20, -rng.randint(3100, 6400), "dd", "REGIE CANTINE MAIRIE", "CANTINE")
    events = [event for event in events if first <= event.on <= last]
    events.sort(key=lambda event: (event.on, event.name, event.cents))
    return events


def label_name(sub, rng):
    code = {None: "", "alnum": "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(9)),
            "digits": str(rng.randint(10**9, 10**10 - 1)), "p": "P" + "".join(rng.choice("0123456789ABCDEF") for _ in range(7))}[sub.code]
    return sub.name.replace("{}", code)


def truth(events, labels, last):
    """What is expected, from who made the debits and not from who reads them."""
    by = {}
    for event, label in zip(events, labels):
        if event.sub:
            by.setdefault(id(event.sub), (event.sub, []))[1].append((event, " ".join(label.split())))
    found = []
    for sub, made in by.values():
        if len(made) < 2 or (len(made) < 4 and sub.period == "weekly"):
            continue
        amounts = [-event.cents for event, _ in made]
        first_on, last_on = made[0][0].on, made[-1][0].on
        grace = {"weekly": 12, "four_weekly": 35, "monthly": 41, "bimonthly": 73, "quarterly": 106, "half_yearly": 203, "yearly": 390}
        changes = []
        if not (sub.vary or sub.fx):
            for (one, _), (two, _) in zip(made, made[1:]):
                if one.cents != two.cents:
                    changes.append({"on": str(two.on), "from_eur": -one.cents / 100, "to_eur": -two.cents / 100})
        yearly = amounts[-1] * TIMES[sub.period] / 100
        if sub.vary or sub.fx:
            recent = [-event.cents for event, _ in made if event.on > last_on - D(366)]
            yearly = round(sum(recent) / len(recent) * TIMES[sub.period]) / 100
        found.append({
            "merchant": sub.name.replace("{}", "").strip(" *"), "labels": list(dict.fromkeys(label for _, label in made)), "provider": sub.provider,
            "amount_eur": amounts[-1] / 100, "period": sub.period, "first_on": str(first_on), "last_on": str(last_on),
            "debits": len(made), "yearly_cost_eur": yearly, "price_changes": changes,
            "active": (last - last_on).days <= grace[sub.period],
        })
    found.sort(key=lambda it: (it["first_on"], it["merchant"]))
    return found


# How each bank writes a label.

def fr(day, form="%d/%m/%Y"):
    return day.strftime(form)


def comma(cents, sign=True, thousands=""):
    whole, part = divmod(abs(cents), 100)
    text = str(whole)
    if thousands and whole >= 1000:
        text = f"{whole // 1000}{thousands}{whole % 1000:03d}"
    return ("-" if cents < 0 and sign else "") + f"{text},{part:02d}"


def bourso(e):
    d = fr(e.done, "%d/%m/%y")
    return {"card": f"CARTE {d} {e.name.upper()} {'' if 'COM' in e.name else '4 '}CB*6543", "dd": f"PRLV SEPA {e.name.upper()}", "vir": f"VIR SEPA {e.name} {e.extra}",
            "in": f"VIR SEPA {e.name} {e.extra}", "cash": f"RETRAIT DAB {d} {e.city} CB*6543", "cheque": f"CHQ. N.{e.name}", "loan": e.name}[e.means]


def bnp(e):
    d = fr(e.done, "%d%m%y")
    return {"card": f"FACTURE CARTE DU {d} {e.name.upper()} {e.city} CARTE 4974XXXXXXXX3769", "dd": f"PRLV SEPA {e.name.upper()} ECH/{d} ID EMETTEUR/FR12ZZZ{hash_of(e.name)} MDT/{hash_of(e.name + 'm')} REF/{e.on.toordinal()}{hash_of(e.name)[:3]} LIB/{e.name}",
            "vir": f"VIR SEPA EMIS /MOTIF {e.extra} /BEN {e.name}", "in": f"VIR SEPA RECU /DE {e.name} /MOTIF {e.extra}", "cash": f"RETRAIT DAB {fr(e.done, '%d/%m/%y')} {e.city} 4974XXXXXXXX3769",
            "cheque": f"CHEQUE {e.name}", "loan": "ECHEANCE PRET N 12345 67890"}[e.means]


def hash_of(text):
    return f"{zlib.crc32(text.encode()) % 1000000:06d}"


def sg(e):
    return {"card": f"CARTE X6543 {fr(e.done, '%d/%m')} {e.name.upper()} {e.city[:3] or 'WEB'} {e.on.toordinal() % 99999}", "dd": f"PRELEVEMENT EUROPEEN {e.on.toordinal()}{hash_of(e.name)} DE: {e.name.upper()} ID: FR12ZZZ{hash_of(e.name)} MOTIF: {e.name} {fr(e.on, '%m%y')} REF: {e.on.toordinal() * 7}",
            "vir": f"VIR EUROPEEN EMIS LOGITEL POUR: {e.name} MOTIF: {e.extra}", "in": f"VIR RECU {e.on.toordinal()} DE: {e.name} MOTIF: {e.extra}", "cash": f"CARTE X6543 RETRAIT DAB SG {fr(e.done, '%d/%m')} {e.city}",
            "cheque": f"CHEQUE {e.name}", "loan": "ECHEANCE PRET 8123456"}[e.means]


def ca(e):
    return {"card": f"PAIEMENT PAR CARTE\nX6543 {e.name.upper()} {e.city} {fr(e.done, '%d/%m')}\n", "dd": f"PRELEVEMENT\n{e.name.upper()} {hash_of(e.name)} {e.on.toordinal()}\n", "vir": f"VIREMENT EMIS\nWEB {e.name} {e.extra}\n",
            "in": f"VIREMENT EN VOTRE FAVEUR\n{e.name} {e.extra}\n", "cash": f"RETRAIT AU DISTRIBUTEUR\nX6543 {e.city} {fr(e.done, '%d/%m')}\n", "cheque": f"CHEQUE EMIS\n{e.name}\n", "loan": "REMBOURSEMENT DE PRET\n00012345678\n"}[e.means]


def lcl(e):
    return {"card": f"CB  {e.name.upper():<20} {fr(e.done, '%d/%m/%y')}", "dd": f"PRLV SEPA {e.name.upper()}", "vir": f"VIR.PERMANENT {e.name}" if "EPARGNE" in e.extra else f"VIREMENT {e.name} {e.extra}", "in": f"VIR SEPA {e.name} {e.extra}",
            "cash": f"CB  RETRAIT DU  {fr(e.done, '%d/%m')}", "cheque": f"CHQ. {e.name}", "loan": "PRET IMMOBILIER ECH 15"}[e.means]


def lbp(e):
    return {"card": f"ACHAT CB {e.name.upper()} {fr(e.done, '%d.%m.%y')} CARTE NUMERO 123", "dd": f"PRELEVEMENT DE {e.name.upper()} REF : {e.on.toordinal() * 13}", "vir": f"VIREMENT POUR {e.name} {e.extra}", "in": f"VIREMENT DE {e.name} REFERENCE : {e.extra}",
            "cash": f"RETRAIT DISTRIBUTEUR {e.city} {fr(e.done, '%d.%m.%y')} CARTE NUMERO 123", "cheque": f"CHEQUE N° {e.name}", "loan": "ECHEANCE PRET 2024"}[e.means]


def ce(e):
    return {"card": f"CB {e.name.upper()} FACT {fr(e.done, '%d%m%y')}", "dd": f"PRLV {e.name.upper()}", "vir": f"VIR {e.name} {e.extra}", "in": f"VIR SEPA {e.name}", "cash": f"RETRAIT DAB {e.city}",
            "cheque": f"CHEQUE N{e.name}", "loan": "ECHEANCE PRET 1234567"}[e.means]


def cm(e):
    return {"card": f"PAIEMENT CB {fr(e.done, '%d%m')} {e.name.upper()} {e.city} CARTE 12345678" if e.city else f"PAIEMENT PSC {fr(e.done, '%d%m')} {e.name.upper()} CARTE 12345678", "dd": f"PRLV SEPA {e.name.upper()} {hash_of(e.name)}{e.on.toordinal()}", "vir": f"VIR {e.name} {e.extra}",
            "in": f"VIR {e.name} {e.extra}", "cash": f"RETRAIT DAB {fr(e.done, '%d%m')} {e.city} CARTE 12345678", "cheque": f"CHEQUE {e.name}", "loan": "ECH PRET CAP+IN 20123456"}[e.means]


def fortuneo(e):
    return {"card": f"CARTE {fr(e.done, '%d/%m')} {e.name.upper()} {e.city}", "dd": f"PRLV {e.name.upper()}", "vir": f"VIR INST {e.name}", "in": f"VIR {e.name}", "cash": f"CARTE RETRAIT {fr(e.done, '%d/%m')} {e.city}", "cheque": f"CHEQUE {e.name}", "loan": "ECHEANCE PRET"}[e.means]


def bp(e):
    return {"card": f"{fr(e.done, '%d%m%y')} CB****6543 {e.name.upper()} {e.city}", "dd": f"PRLV SEPA {e.name.upper()} {hash_of(e.name)}", "vir": f"VIR {e.name} {e.extra}", "in": f"VIR SEPA {e.name}", "cash": f"{fr(e.done, '%d%m%y')} CB****6543 RETRAIT {e.city}",
            "cheque": f"CHEQUE {e.name}", "loan": "ECHEANCE PRET 12"}[e.means]


def plain(e):
    return {"card": e.name, "dd": e.name, "vir": f"{e.name}", "in": e.name, "cash": f"Cash at {e.city}", "cheque": e.name, "loan": e.name}[e.means]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def save(name, content, events, labels, last):
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    open(name, "wb").write(data)
    expected = truth(events, labels, last)
    open(name + ".json", "w").write(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")
    print(f"{name}: {len(events)} movements, {len(expected)} recurring")


Y, N24, N18 = dt.date(2026, 10, 31), dt.date(2024, 11, 1), dt.date(2025, 5, 2)
day = dt.date

# --- The files the reader was tuned on -------------------------------------------------------------------------------

def made(seed, subs, first, last, label, **more):
    events = story(seed, subs, first, last, **more)
    return events, [label(event) for event in events]


def boursobank():
    events, labels = made(1, [
        Sub("NETFLIX.COM", 1349, start=day(2024, 11, 5), means="card", provider="netflix", prices=[(day(2025, 10, 1), 1499)]),
        Sub("SPOTIFY {}", 1112, start=day(2024, 11, 17), means="card", provider="spotify", code="p", prices=[(day(2025, 11, 1), 1207)], end=day(2026, 5, 1)),
        Sub("Free Mobile", 1999, start=day(2024, 11, 8), provider="free"), Sub("Free Mobile", 200, start=day(2025, 2, 8), provider="free"),
        Sub("EDF CLIENTS PARTICULIERS", 8700, start=day(2024, 11, 12), provider="edf", prices=[(day(2025, 9, 1), 9400)]),
        Sub("BASIC FIT FRANCE", 2299, "four_weekly", day(2024, 11, 15), provider="basic-fit"),
        Sub("MAIF", 31244, "yearly", day(2025, 1, 10)), Sub("AMAZON PRIME FR*{}", 6990, "yearly", day(2024, 11, 21), means="card", code="alnum", provider="amazon-prime"),
        Sub("HPY*PDFEDITPRO", 4990, start=day(2026, 3, 9), end=day(2026, 8, 1), means="card", trial=(95, 2)),
    ], N24, Y, bourso)
    rows = ["dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance"]
    kinds = {"card": "Vie quotidienne", "dd": "Logement", "vir": "Virements émis", "in": "Virements reçus", "cash": "Retraits cash", "cheque": "Chèques", "loan": "Emprunts"}
    for event, label in reversed(list(zip(events, labels))):
        rows.append(f"{event.on};{event.on};{quoted(label)};{quoted(kinds[event.means])};{quoted('Vie quotidienne')};{quoted(event.name.split()[0].lower() if event.name else '')};{quoted(comma(event.cents, thousands=' '))};;00040123456;BoursoBank;1523.65")
    save("boursobank.csv", "\ufeff" + "\n".join(rows) + "\n", events, labels, Y)


def bnp_paribas():
    events, labels = made(2, [
        Sub("ORANGE SA", 2999, start=day(2025, 5, 6), provider="orange", vary=0.12), Sub("ORANGE SA", 999, start=day(2025, 5, 20), provider="orange"),
        Sub("CANAL+ FRANCE", 2599, start=day(2025, 5, 5), prices=[(day(2026, 2, 1), 2799)]),
        Sub("DISNEY PLUS", 599, start=day(2025, 6, 3), means="card", provider="disney-plus", prices=[(day(2025, 11, 1), 699)], city="AMSTERDAM"),
        Sub("APPLE.COM/BILL", 299, start=day(2025, 5, 14), means="card", city="CORK"), Sub("APPLE.COM/BILL", 1099, start=day(2025, 7, 22), means="card", city="CORK"),
        Sub("VEOLIA EAU", 9800, "half_yearly", day(2025, 6, 18), vary=0.15), Sub("COMUTITRES NAVIGO", 8880, start=day(2025, 5, 5)),
        Sub("MGEN", 7412, start=day(2025, 5, 10), prices=[(day(2026, 1, 1), 7798)]),
    ], N18, Y, bnp, rent="dd")
    rows = ["Compte de chèques;****1234;Solde au 31/10/2026;;1 523,65"]
    rows.append("Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro")
    kinds = {"card": "FACTURE CARTE", "dd": "PRLV SEPA", "vir": "VIREMENT EMIS", "in": "VIREMENT RECU", "cash": "RETRAIT DAB", "cheque": "CHEQUE", "loan": "ECHEANCE PRET"}
    for event, label in reversed(list(zip(events, labels))):
        rows.append(f"{fr(event.on, '%d-%m-%Y')};{kinds[event.means]};{kinds[event.means]};{label};{comma(event.cents, thousands=' ')}")
    save("bnp.csv", "\r\n".join(rows).encode("cp1252"), events, labels, Y)


def societe_generale():
    events, labels = made(3, [
        Sub("SFR", 3499, start=day(2024, 11, 18), provider="sfr", prices=[(day(2025, 6, 1), 3799), (day(2026, 3, 1), 3999)]),
        Sub("TOTALENERGIES ELECTRICITE ET GAZ", 6400, start=day(2024, 12, 4)), Sub("GENERALI IARD", 4120, start=day(2024, 11, 5), prices=[(day(2026, 1, 1), 4377)]),
        Sub("DEEZER", 1199, start=day(2025, 3, 27), means="card"), Sub("LE MONDE ABO", 999, start=day(2025, 9, 11), means="card", trial=(100, 30)),
        Sub("FITNESS PARK", 2995, "four_weekly", day(2025, 1, 6), end=day(2026, 1, 20)), Sub("UNICEF", 1500, start=day(2024, 11, 10)),
        Sub("NORTON *{}", 9499, "yearly", day(2024, 12, 9), means="card", code="alnum"),
    ], N24, Y, sg, noise="village", rent="loan")
    rows = ['="0123456789";01/11/2024;31/10/2026;', "", "Date de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise"]
    for event, label in reversed(list(zip(events, labels))):
        rows.append(f"{fr(event.on)};{label[:18]};{label};{comma(event.cents)};EUR")
    save("societe-generale.csv", "\r\n".join(rows).encode("cp1252"), events, labels, Y)


def credit_agricole():
    events, labels = made(4, [
        Sub("BOUYGUES TELECOM", 2599, start=day(2025, 5, 9), provider="bouygues-telecom"), Sub("ENGIE", 11250, start=day(2025, 5, 15), prices=[(day(2026, 4, 1), 12600)]),
        Sub("PACIFICA ASSURANCES DOMMAGES", 2833, start=day(2025, 5, 3)), Sub("PACIFICA ASSURANCES DOMMAGES", 5517, start=day(2025, 5, 3)),
        Sub("MEETIC", 3999, start=day(2025, 8, 14), end=day(2026, 2, 20), means="card", provider="meetic"), Sub("OPENAI *CHATGPT SUBSCR", 2215, start=day(2025, 7, 19), means="card", fx=0.03),
        Sub("ULYS", 1800, start=day(2025, 5, 12), vary=0.6), Sub("VERISURE", 4699, start=day(2025, 5, 4)), Sub("SUEZ EAU FRANCE", 5200, "quarterly", day(2025, 6, 25), vary=0.1),
    ], N18, Y, ca, noise="village")
    head = ['Téléchargement du 02/11/2026;', "", "M. DUPONT JEAN", "Compte de Dépôt carte n° 12345678901;", "Solde au 31/10/2026 1 023,41 €", "Liste des opérations du compte entre le 02/05/2025 et le 31/10/2026;", "",
            "Date;Libellé;Débit euros;Crédit euros;"]
    rows = []
    for event, label in reversed(list(zip(events, labels))):
        sum_ = comma(event.cents, sign=False, thousands="\u00a0")
        rows.append(f"{fr(event.on)};{quoted(label)};{sum_ if event.cents < 0 else ''};{'' if event.cents < 0 else sum_};")
    save("credit-agricole.csv", "\r\n".join(head + rows).encode("cp1252"), events, labels, Y)


def lcl_bank():
    events, labels = made(5, [
        Sub("SOSH", 1599, start=day(2024, 11, 25), provider="sosh"), Sub("HARMONIE MUTUELLE", 5843, start=day(2024, 11, 5), prices=[(day(2025, 1, 1), 6120), (day(2026, 1, 1), 6391)]),
        Sub("NETFLIX.COM", 599, start=day(2025, 2, 28), means="card", provider="netflix"), Sub("ADOBE", 2457, start=day(2025, 9, 2), means="card", provider="adobe"),
        Sub("BUMBLE", 1299, "weekly", day(2026, 3, 3), end=day(2026, 6, 1), means="card"), Sub("EDF", 7150, "bimonthly", day(2024, 11, 20), provider="edf", vary=0.2),
        Sub("STRAVA", 5999, "yearly", day(2025, 4, 12), means="card"),
    ], N24, Y, lcl, noise="young", rent="dd")
    kinds = {"card": "Carte", "dd": "Prélèvement", "vir": "Virement", "in": "Virement", "cash": "Carte", "cheque": "Chèque", "loan": "Prélèvement"}
    rows = []
    for event, label in zip(events, labels):
        rows.append(f"{fr(event.on)};{comma(event.cents)};{kinds[event.means]};{event.name if event.means == 'cheque' else ''};{label};;0;Divers")
    rows.append("31/10/2026;1523,65;;;;;;01234 123456X")
    save("lcl.csv", "\n".join(rows).encode("cp1252"), events, labels, Y)


def banque_postale():
    events, labels = made(6, [
        Sub("FREE TELECOM", 3999, start=day(2025, 11, 4)), Sub("CNP ASSURANCES", 1890, start=day(2025, 11, 10)), Sub("MACIF", 4455, start=day(2025, 11, 5), drift=0),
        Sub("SPOTIFY", 1112, start=day(2025, 11, 30), means="card", provider="spotify"), Sub("CANAL PLUS", 1999, start=day(2025, 12, 15), provider="canal-plus", end=day(2026, 7, 1)),
        Sub("SECOURS POPULAIRE", 1000, start=day(2025, 11, 8)),
    ], day(2025, 11, 1), Y, lbp, noise="village")
    rows = ["Numéro Compte   :;1234567A020", "Type         :;CCP", "Compte tenu en  :;euros", "Date            :;31/10/2026", "Solde (EUROS)   :;1523,65", "Solde (FRANCS)  :;9994,49", "", "Date;Libellé;Montant(EUROS);Montant(FRANCS)"]
    for event, label in reversed(list(zip(events, labels))):
        rows.append(f"{fr(event.on)};{quoted(label)};{comma(event.cents)};{comma(int(event.cents * 6.55957))}")
    save("banque-postale.csv", "\r\n".join(rows).encode("iso-8859-15"), events, labels, Y)


def caisse_epargne():
    events, labels = made(7, [
        Sub("ORANGE SA-ORANGE", 4199, start=day(2025, 5, 7), prices=[(day(2025, 12, 1), 4499)]), Sub("GMF ASSURANCES", 6301, start=day(2025, 5, 5)), Sub("GOOGLE *YOUTUBEPREMIUM", 1299, start=day(2025, 6, 10), means="card"),
        Sub("MICROSOFT*MICROSOFT 365", 9900, "yearly", day(2025, 5, 30), means="card"), Sub("HELLOFRESH", 5994, "weekly", day(2025, 9, 2), end=day(2026, 1, 15), means="card"), Sub("EKWATEUR", 8200, start=day(2025, 5, 11)),
    ], N18, Y, ce, rent="loan")
    rows = ["Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation"]
    kinds = {"card": "Carte bancaire", "dd": "Prelevement", "vir": "Virement", "in": "Virement", "cash": "Retrait", "cheque": "Cheque", "loan": "Prelevement"}
    for event, label in reversed(list(zip(events, labels))):
        out = comma(event.cents) if event.cents < 0 else ""
        back = "" if event.cents < 0 else "+" + comma(event.cents)
        rows.append(f"{fr(event.on)};{(event.name or 'Retrait')[:12].title()};{label};{event.on.toordinal()};;{kinds[event.means]};A categoriser;A categoriser;{out};{back};{fr(event.on)};{fr(event.on)};0")
    save("caisse-epargne.csv", "\n".join(rows) + "\n", events, labels, Y)


def cic():
    events, labels = made(8, [
        Sub("SFR FIXE ADSL", 2800, start=day(2024, 11, 14), end=day(2025, 12, 1)), Sub("BOUYGUES TELECOM", 3099, start=day(2025, 12, 14), provider="bouygues-telecom"), Sub("ACM IARD SA", 3356, start=day(2024, 11, 5), prices=[(day(2026, 1, 1), 3502)]),
        Sub("CANVA* {}", 1199, start=day(2025, 8, 21), means="card", code="digits"), Sub("L ORANGE BLEUE", 2990, start=day(2024, 11, 3)), Sub("PLAYSTATION NETWORK", 899, start=day(2025, 1, 16), means="card", prices=[(day(2025, 10, 1), 999)]),
        Sub("AUDIBLE FR*{}", 995, start=day(2025, 2, 6), means="card", code="alnum"),
    ], N24, Y, cm, noise="young")
    rows = ["Date;Date de valeur;Débit;Crédit;Libellé;Solde"]
    balance = 150000
    for event, label in zip(events, labels):
        balance += event.cents
        rows.append(f"{fr(event.on)};{fr(event.on)};{comma(event.cents) if event.cents < 0 else ''};{'' if event.cents < 0 else comma(event.cents)};{label};{comma(balance)}")
    save("cic.csv", "\n".join(rows).encode("cp1252"), events, labels, Y)


def fortuneo_bank():
    events, labels = made(9, [
        Sub("CANAL+", 3499, start=day(2025, 5, 13), provider="canal-plus"), Sub("MUTUELLE SMATIS", 8911, start=day(2025, 5, 6)), Sub("NORDVPN", 10788, "yearly", day(2025, 6, 2), means="card"),
        Sub("PARAMOUNT+", 799, start=day(2025, 5, 25), means="card", drift=30), Sub("RED BY SFR", 1500, start=day(2025, 5, 19), prices=[(day(2026, 5, 1), 1700)]), Sub("PROTECTION JURIDIQUE", 2250, "quarterly", day(2025, 6, 10)),
    ], N18, Y, fortuneo, rent="vir")
    rows = ["Date opération;Date valeur;libellé;Débit;Crédit;"]
    for event, label in reversed(list(zip(events, labels))):
        rows.append(f"{fr(event.on)};{fr(event.on)};{label};{comma(event.cents) if event.cents < 0 else ''};{'' if event.cents < 0 else comma(event.cents)};")
    save("fortuneo.csv", "\n".join(rows).encode("cp1252"), events, labels, Y)


# --- The files kept aside while it was tuned -------------------------------------------------------------------------

def hello_bank():
    events, labels = made(31, [
        Sub("PRIXTEL", 1299, start=day(2025, 5, 21), vary=0.2), Sub("LUKO BY ALLIANZ DIRECT", 1533, start=day(2025, 5, 8)), Sub("CRUNCHYROLL", 599, start=day(2025, 6, 12), means="card", city="DUBLIN"), Sub("PLENITUDE", 5800, start=day(2025, 5, 10), prices=[(day(2026, 2, 1), 6250)]),
        Sub("ICLOUD APPLE.COM/BILL", 99, start=day(2025, 5, 29), means="card"), Sub("GYMLIB", 4900, start=day(2025, 9, 1), end=day(2026, 4, 3)),
    ], N18, Y, bnp, noise="young")
    rows = ["Compte hello;****6543;;;", "Date opération\tLibellé court\tLibellé opération\tMontant"]
    for event, label in zip(events, labels):
        rows.append(f"{fr(event.on)}\t{event.means}\t{label}\t{comma(event.cents)} €")
    save("hello-bank.tsv", "\r\n".join(rows).encode("utf-16"), events, labels, Y)


def revolut():
    events, labels = made(32, [
        Sub("Netflix", 1349, start=day(2025, 11, 9), means="card", provider="netflix", prices=[(day(2026, 5, 1), 1499)]), Sub("Spotify", 1112, start=day(2025, 11, 23), means="card", provider="spotify"), Sub("Tinder", 1499, start=day(2026, 1, 11), end=day(2026, 5, 1), means="card"),
        Sub("Disney Plus", 1099, start=day(2025, 11, 30), means="card", provider="disney-plus"), Sub("Duolingo", 8999, "yearly", day(2025, 11, 12), means="card"), Sub("Claude.ai Subscription", 2160, start=day(2026, 2, 17), means="card"),
    ], day(2025, 11, 1), Y, plain, noise="young", rent="vir")
    rows = ["Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance"]
    kinds = {"card": "CARD_PAYMENT", "dd": "CARD_PAYMENT", "vir": "TRANSFER", "in": "TOPUP", "cash": "ATM", "cheque": "TRANSFER", "loan": "TRANSFER"}
    balance = 90000
    for index, (event, label) in enumerate(zip(events, labels)):
        if event.means == "dd":
            kinds_ = "TRANSFER"
        else:
            kinds_ = kinds[event.means]
        balance += event.cents
        rows.append(f"{kinds_},Current,{event.done} 09:{index % 60:02d}:12,{event.on} 03:{index % 60:02d}:41,{label},{event.cents / 100:.2f},0.00,EUR,COMPLETED,{balance / 100:.2f}")
        if index % 40 == 7:
            rows.append(f"CARD_PAYMENT,Current,{event.done} 10:00:00,,Netflix,-14.99,0.00,EUR,REVERTED,")
            rows.append(f"CARD_PAYMENT,Current,{event.done} 10:00:00,{event.on} 10:00:00,Pub London,-8.20,0.00,GBP,COMPLETED,10.00")
    save("revolut.csv", "\n".join(rows) + "\n", events, labels, Y)


def n26():
    events, labels = made(33, [
        Sub("Free Mobile", 1599, start=day(2025, 5, 16), provider="free"), Sub("Basic-Fit", 2299, "four_weekly", day(2025, 6, 6), provider="basic-fit"), Sub("MAIF", 1980, start=day(2025, 5, 7)), Sub("DAZN", 1999, start=day(2025, 8, 20), end=day(2026, 6, 1), means="card"),
        Sub("AMAZON PRIME*{}", 699, start=day(2025, 5, 24), means="card", code="alnum", provider="amazon-prime"), Sub("OCTOPUS ENERGY", 7300, start=day(2025, 5, 12)),
    ], N18, Y, plain, noise="town")
    rows = ['"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"']
    kinds = {"card": "Presentment", "dd": "Direct Debit", "vir": "Debit Transfer", "in": "Credit Transfer", "cash": "Presentment", "cheque": "Debit Transfer", "loan": "Direct Debit"}
    for event, label in zip(events, labels):
        card = event.means in ("card", "cash")
        rows.append(f'{event.on},{event.on},{quoted(label)},{"" if card else "FR7630004000031234567890143"},{kinds[event.means]},{quoted("" if card else event.extra or "Facture " + str(event.on.toordinal()))},"Compte principal",{event.cents / 100},{event.cents / 100 if card else ""},{"EUR" if card else ""},{"1.0" if card else ""}')
    save("n26.csv", "\n".join(rows) + "\n", events, labels, Y)


def qif():
    events, labels = made(34, [
        Sub("BOUYGUES TELECOM", 1999, start=day(2024, 11, 11), provider="bouygues-telecom", prices=[(day(2025, 11, 1), 2299)]), Sub("AXA FRANCE IARD", 3841, start=day(2024, 11, 6)), Sub("WWW.MEDIAPART.FR", 1200, start=day(2025, 1, 18), means="card"), Sub("ENI GAS", 9300, start=day(2024, 11, 9), end=day(2026, 3, 15)),
        Sub("WEIGHT WATCHERS", 2150, start=day(2025, 9, 5), means="card", trial=(1000, 30)), Sub("TELERAMA", 5490, "half_yearly", day(2025, 1, 13)),
    ], N24, Y, cm, noise="village")
    rows = ["!Type:Bank"]
    for event, label in zip(events, labels):
        rows += [f"D{fr(event.on)}", f"T{comma(event.cents, thousands=' ')}", f"P{label}", "M", "^"]
    save("credit-mutuel.qif", "\r\n".join(rows).encode("cp1252"), events, labels, Y)


def ofx_sgml():
    events, labels = made(35, [
        Sub("SFR MOBILE", 1700, start=day(2025, 5, 22), prices=[(day(2026, 1, 1), 1900)]), Sub("MATMUT", 5120, start=day(2025, 5, 5)), Sub("NETFLIX.COM", 1349, start=day(2025, 7, 2), means="card", provider="netflix", prices=[(day(2025, 11, 1), 1499)], city="AMSTERDAM"), Sub("ALPIQ ENERGIE", 6900, "bimonthly", day(2025, 5, 14), vary=0.15),
        Sub("OVH SAS", 1438, "yearly", day(2025, 6, 20), means="card"), Sub("KEEP COOL", 2990, "four_weekly", day(2025, 5, 19)),
    ], N18, Y, ca, noise="town")
    kinds = {"card": "DEBIT", "dd": "DIRECTDEBIT", "vir": "XFER", "in": "CREDIT", "cash": "ATM", "cheque": "CHECK", "loan": "DEBIT"}
    rows = ["OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:USASCII", "CHARSET:1252", "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", "<OFX>", "<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261031000000<LANGUAGE>FRA</SONRS></SIGNONMSGSRSV1>",
            "<BANKMSGSRSV1><STMTTRNRS><TRNUID>00<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>13006<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>", "<DTSTART>20250502000000<DTEND>20261031235959"]
    labels = []
    for index, (event) in enumerate(events):
        lines = [line for line in ca(event).split("\n") if line]
        name, memo = lines[0][:32], " ".join(lines[1:]).replace("&", "&amp;")
        labels.append(f"{name} {memo}".strip())
        rows.append(f"<STMTTRN>\n<TRNTYPE>{kinds[event.means]}\n<DTPOSTED>{fr(event.on, '%Y%m%d')}\n<TRNAMT>{event.cents / 100:+.2f}\n<FITID>{index:08d}\n<NAME>{name}\n<MEMO>{memo}\n</STMTTRN>".replace(".", ",", 0))
    rows += ["</BANKTRANLIST><LEDGERBAL><BALAMT>1523.65<DTASOF>20261031000000</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"]
    save("credit-agricole.ofx", "\r\n".join(rows).encode("cp1252"), events, labels, Y)


def ofx_xml():
    events, labels = made(36, [
        Sub("LA POSTE MOBILE", 1299, start=day(2025, 11, 15)), Sub("ALLIANZ VIE", 3500, start=day(2025, 11, 4)), Sub("MUBI", 1199, start=day(2025, 12, 18), means="card"), Sub("LE FIGARO", 1499, start=day(2025, 11, 22), means="card", trial=(99, 30)),
        Sub("NAVIGO ANNUEL", 8880, start=day(2025, 11, 5)),
    ], day(2025, 11, 1), Y, ce, noise="young")
    kinds = {"card": "POS", "dd": "DIRECTDEBIT", "vir": "XFER", "in": "CREDIT", "cash": "ATM", "cheque": "CHECK", "loan": "DEBIT"}
    body = "".join(f"<STMTTRN><TRNTYPE>{kinds[e.means]}</TRNTYPE><DTPOSTED>{fr(e.on, '%Y%m%d')}120000[+1:CET]</DTPOSTED><TRNAMT>{e.cents / 100:.2f}</TRNAMT><FITID>{i}</FITID><NAME>{l.replace('&', '&amp;')}</NAME></STMTTRN>\n" for i, (e, l) in enumerate(zip(events, labels)))
    save("caisse-epargne.xml.ofx", f'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF><BANKTRANLIST>\n{body}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n', events, labels, Y)


def camt():
    events, labels = made(37, [
        Sub("ORANGE SA", 3499, start=day(2025, 5, 14), provider="orange", prices=[(day(2025, 12, 1), 3699)]), Sub("SWISSLIFE PREVOYANCE", 10230, start=day(2025, 5, 7)), Sub("LEGALPLACE", 2900, start=day(2026, 1, 9), means="card"), Sub("DROPBOX*{}", 1199, start=day(2025, 6, 27), means="card", code="alnum"),
        Sub("AMNESTY INTERNATIONAL FRANCE", 1200, "quarterly", day(2025, 6, 5)),
    ], N18, Y, bp, noise="town")
    family = {"card": "CCRD", "dd": "RDDT", "vir": "ICDT", "in": "RCDT", "cash": "CCRD", "cheque": "ICHQ", "loan": "RDDT"}
    body = []
    shown = []
    for e, l in zip(events, labels):
        party = f"<NtryDtls><TxDtls><RltdPties><Cdtr><Nm>{e.name.upper()}</Nm></Cdtr></RltdPties><RmtInf><Ustrd>{e.extra or 'FACTURE'} {e.on.toordinal()}</Ustrd></RmtInf></TxDtls></NtryDtls>" if e.means == "dd" else ""
        shown.append(e.name.upper() if False else l)
        body.append(f'<Ntry><Amt Ccy="EUR">{euros(e.cents)}</Amt><CdtDbtInd>{"DBIT" if e.cents < 0 else "CRDT"}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>{e.on}</Dt></BookgDt><ValDt><Dt>{e.on}</Dt></ValDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>{family[e.means]}</Cd><SubFmlyCd>OTHR</SubFmlyCd></Fmly></Domn></BkTxCd>{party}<AddtlNtryInf>{l.replace("&", "&amp;")}</AddtlNtryInf></Ntry>')
    save("banque-populaire.camt053.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Ccy>EUR</Ccy></Acct><Bal><Amt Ccy="EUR">1500.00</Amt></Bal>\n' + "\n".join(body) + "\n</Stmt></BkToCstmrStmt></Document>\n", events, shown, Y)


def pdf():
    events, labels = made(38, [
        Sub("FREE MOBILE", 1999, start=day(2025, 11, 6), provider="free"), Sub("MACIF", 5210, start=day(2025, 11, 10), prices=[(day(2026, 4, 1), 5433)]), Sub("SPOTIFY", 1207, start=day(2025, 11, 18), means="card", provider="spotify"), Sub("BASIC FIT", 2499, "four_weekly", day(2025, 11, 21), provider="basic-fit"),
        Sub("ENGIE", 8800, start=day(2025, 11, 13)),
    ], day(2025, 11, 1), Y, lcl, noise="village")
    pages, current = [], []
    month = None
    for e, l in zip(events, labels):
        if month != (e.on.year, e.on.month) or len(current) > 45:
            if current:
                pages.append((month, current))
            month, current = (e.on.year, e.on.month), []
        current.append((e, l))
    pages.append((month, current))
    objects = []

    def escape(text):
        return text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")

    def wide(text):
        return sum(0.278 if c in "., " else 0.556 for c in text) * 8

    streams = []
    for (year, mon), rows in pages:
        out = [b"BT /F1 12 Tf 40 800 Td (" + escape("RELEVE DE COMPTE") + b") Tj ET"]
        until = fr(dt.date(year, mon, calendar.monthrange(year, mon)[1]))
        out.append(b"BT /F1 9 Tf 40 780 Td (" + escape(f"Du 01/{mon:02d}/{year} au {until}  -  N° 1234567") + b") Tj ET")
        for x, word in [(40, "DATE"), (90, "LIBELLE"), (380, "VALEUR"), (440, "DEBIT"), (520, "CREDIT")]:
            out.append(f"BT /F1 8 Tf 1 0 0 1 {x} 750 Tm ".encode() + b"(" + escape(word) + b") Tj ET")
        y = 735
        out.append(f"BT /F1 8 Tf 1 0 0 1 90 {y} Tm ".encode() + b"(" + escape("ANCIEN SOLDE") + b") Tj 1 0 0 1 520 " + str(y).encode() + b" Tm (1 523,65) Tj ET")
        for e, l in rows:
            y -= 14
            sum_ = comma(e.cents, sign=False, thousands=" ")
            edge = 465 if e.cents < 0 else 550
            out.append(f"BT /F1 8 Tf 1 0 0 1 40 {y} Tm ".encode() + b"(" + escape(fr(e.on, "%d.%m")) + b") Tj" + f" 1 0 0 1 90 {y} Tm ".encode() + b"(" + escape(l) + b") Tj" + f" 1 0 0 1 380 {y} Tm ".encode() + b"(" + escape(fr(e.on, "%d.%m.%y")) + b") Tj"
                       + f" 1 0 0 1 {edge - wide(sum_):.1f} {y} Tm ".encode() + b"(" + escape(sum_) + b") Tj ET")
        streams.append(zlib.compress(b"\n".join(out)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(streams)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for i, stream in enumerate(streams):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * i} 0 R >>".encode())
        objects.append(f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode() + stream + b"\nendstream")
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{o:010d} 00000 n \n".encode() for o in offsets)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    save("releve.pdf", data, events, labels, Y)


for make in [boursobank, bnp_paribas, societe_generale, credit_agricole, lcl_bank, banque_postale, caisse_epargne, cic, fortuneo_bank, hello_bank, revolut, n26, qif, ofx_sgml, ofx_xml, camt, pdf]:
    make()
