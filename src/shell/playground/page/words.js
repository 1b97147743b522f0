// The page's own words, in French and English. What the bot says never stands here.

const NB = "\u202f";

const WORDS = {
  fr: {
    title: "Terrain d’essai",
    intro: `Une messagerie simulée sur cet ordinateur${NB}: le vrai bot y répond, rien ne sort d’ici.`,
    person: "Vous jouez",
    personLine: (name, id) => `${name}, conversation nº${NB}${id}`,
    language: "Langue de la personne",
    fresh: "Nouvelle conversation",
    block: "Bloquer le bot",
    unblock: "Débloquer le bot",
    blocked: "Vous avez bloqué ce bot.",
    other: "Envoyer autre chose",
    photo: "Photo", voice: "Message vocal", sticker: "Autocollant", location: "Lieu",
    contact: "Contact", forward: "Message transféré", unknown: "Message inconnu",
    forwardFrom: "Service client",
    forwardText: `Bonjour, votre demande a bien été prise en compte.`,
    look: "Apparence", auto: "Auto", light: "Clair", dark: "Sombre",
    tools: "Ouvrir le panneau du terrain d’essai",
    close: "Fermer le panneau",
    clock: "Horloge du terrain d’essai",
    day: "+1 jour", week: "+7 jours", next: "prochain rappel",
    noReminder: "Aucun rappel n’est prévu.",
    movedTo: (when) => `Nous sommes le ${when}.`,
    nextAt: (when) => `Prochain rappel${NB}: ${when}`,
    conversation: "Conversation",
    bottom: "Aller aux derniers messages",
    commands: "Commandes du bot",
    keys: "Clavier du bot",
    message: "Message",
    attach: "Joindre un fichier",
    send: "Envoyer",
    start: "DÉMARRER",
    restart: "DÉBLOQUER",
    noDescription: "Appuyez sur «\u202fDémarrer\u202f» pour commencer.",
    bot: "bot",
    typing: "écrit…",
    offline: "reconnexion…",
    copied: "Copié",
    notCopied: "La copie n’a pas marché. Sélectionnez le texte à la main.",
    copy: "Copier",
    edited: "modifié",
    edit: "Modifier ce message",
    editing: "Modification du message",
    "cancel-edit": "Abandonner la modification",
    forwardedFrom: (name) => `Transféré de ${name}`,
    download: (name, size) => `Télécharger ${name}, ${size}`,
    opens: "s’ouvre dans un nouvel onglet",
    reveal: "Texte caché, appuyez pour lire",
    more: "Lire la suite", less: "Replier",
    tooBig: `Ce fichier dépasse 20${NB}Mo.`,
    failed: "Cela n’a pas marché. Réessayez.",
    joined: "Le bot a rejoint le groupe",
    unknownKind: "Message d’un genre nouveau",
    you: "Vous", bytes: ["o", "Ko", "Mo"],
    ok: "OK",
    locale: "fr-FR",
  },
  en: {
    title: "Playground",
    intro: "A simulated messenger on this computer: the real bot answers, nothing leaves this machine.",
    person: "You are playing",
    personLine: (name, id) => `${name}, conversation no. ${id}`,
    language: "The person’s language",
    fresh: "New conversation",
    block: "Block the bot",
    unblock: "Unblock the bot",
    blocked: "You blocked this bot.",
    other: "Send something else",
    photo: "Photo", voice: "Voice message", sticker: "Sticker", location: "Place",
    contact: "Contact", forward: "Forwarded message", unknown: "Unknown message",
    forwardFrom: "Customer service",
    forwardText: "Hello, we have received your request.",
    look: "Appearance", auto: "Auto", light: "Light", dark: "Dark",
    tools: "Open the playground panel",
    close: "Close the panel",
    clock: "The playground’s clock",
    day: "+1 day", week: "+7 days", next: "next reminder",
    noReminder: "No reminder is planned.",
    movedTo: (when) => `It is ${when}.`,
    nextAt: (when) => `Next reminder: ${when}`,
    conversation: "Conversation",
    bottom: "Go to the latest messages",
    commands: "The bot’s commands",
    keys: "The bot’s keyboard",
    message: "Message",
    attach: "Attach a file",
    send: "Send",
    start: "START",
    restart: "UNBLOCK",
    noDescription: "Press “Start” to begin.",
    bot: "bot",
    typing: "typing…",
    offline: "reconnecting…",
    copied: "Copied",
    notCopied: "Copying did not work. Please select the text by hand.",
    copy: "Copy",
    edited: "edited",
    edit: "Edit this message",
    editing: "Editing the message",
    "cancel-edit": "Give up editing",
    forwardedFrom: (name) => `Forwarded from ${name}`,
    download: (name, size) => `Download ${name}, ${size}`,
    opens: "opens in a new tab",
    reveal: "Hidden text, press to read",
    more: "Read more", less: "Fold",
    tooBig: "This file is larger than 20 MB.",
    failed: "That did not work. Please try again.",
    joined: "The bot joined the group",
    unknownKind: "A new kind of message",
    you: "You", bytes: ["B", "kB", "MB"],
    ok: "OK",
    locale: "en-GB",
  },
};

// French unless English was chosen; the bot itself decides likewise.
let words = WORDS.fr;

export const t = (key, ...values) =>
  typeof words[key] === "function" ? words[key](...values) : words[key];

/** Writes the words of a language into every labelled element. */
export function speak(language) {
  words = WORDS[language] ?? WORDS.fr;
  document.documentElement.lang = language === "en" ? "en" : "fr";
  for (const element of document.querySelectorAll("[data-t]")) {
    element.textContent = t(element.dataset.t);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
    if (element.matches("button")) element.title = t(element.dataset.label);
  }
}

// A consumer in France is the one being played, wherever the browser is.
const ZONE = "Europe/Paris";

const shape = (options) => (date) =>
  new Intl.DateTimeFormat(t("locale"), { timeZone: ZONE, ...options }).format(date);

export const hour = shape({ hour: "2-digit", minute: "2-digit" });
export const day = shape({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const moment = shape({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** A file's size in a short form. */
export function size(bytes) {
  const [b, kb, mb] = t("bytes");
  const tell = (number, unit) =>
    `${new Intl.NumberFormat(t("locale"), { maximumFractionDigits: 1 }).format(number)}${NB}${unit}`;
  if (bytes < 1000) return tell(bytes, b);
  return bytes < 1e6 ? tell(bytes / 1000, kb) : tell(bytes / 1e6, mb);
}
