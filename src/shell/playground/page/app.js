// The chat page: listens to the playground's events, shows the conversation, and lets a person act in it.
// It knows nothing of the bot's subject, and sends nothing anywhere but to its own server.

import { t, speak, day, moment } from "./words.js";
import { make, draw, isBots } from "./render.js";

const $ = (id) => document.getElementById(id);

const kept = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* A private window may refuse. */ } },
};

const me = {
  chat: Number(kept.get("chat")) || null,
  language: kept.get("language") ?? (navigator.language?.startsWith("en") ? "en" : "fr"),
};
kept.set("language", me.language);

/** The messages by identifier, each with its data and its element. */
const shown = new Map();
/** Taps of this page that the bot has not answered: identifier to button. */
const tapped = new Map();
/** Answers that came before the server told the identifier of their tap. */
const early = new Map();
let tapping = 0;

let bot = { name: "", description: "", commands: [] };
let standing = "unstarted";
let payload = new URLSearchParams(location.search).get("start");
let source = null;
let online = false;
let unread = 0;
let edited = null;
let offset = 0;

// --- Talking to the server -------------------------------------------------------------------------------

async function ask(path, body, headers = { "Content-Type": "application/json" }) {
  try {
    const answer = await fetch(path, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer.json();
  } catch {
    toast(t("failed"));
    return null;
  }
}

const act = (act) => ask("page/act", JSON.stringify({ chat: me.chat, ...act }));

async function open(chat) {
  const first_name = me.language === "en" ? "Robin" : "Camille";
  const answer = await ask("page/open", JSON.stringify({ chat, first_name, language_code: me.language }));
  if (!answer) return setTimeout(() => open(chat), 2000);
  me.chat = answer.chat;
  kept.set("chat", me.chat);
  $("person").textContent = t("personLine", first_name, me.chat);
  listen();
}

function listen() {
  source?.close();
  source = new EventSource(`page/events?chat=${me.chat}`);
  source.onopen = () => setOnline(true);
  source.onmessage = (event) => receive(JSON.parse(event.data));
  source.onerror = () => {
    setOnline(false);
    // A browser gives up after some refusals; a restarting server deserves another try.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1500);
  };
}

function setOnline(value) {
  online = value;
  document.body.classList.toggle("offline", !online);
  showState();
}

// --- What the server tells -------------------------------------------------------------------------------

function receive(news) {
  if (news.unknown) return open(null);
  setOnline(true);
  const scroller = $("scroller");
  const wasAtBottom = isAtBottom();
  if (news.whole) {
    shown.clear();
    tapped.clear();
    $("log").setAttribute("aria-busy", "true");
    $("log").replaceChildren();
  }
  bot = news.bot;
  standing = news.standing;
  offset = Date.parse(news.now) - Date.now();
  tick();
  let fresh = 0;
  for (const message of news.messages) fresh += put(message, news.whole);
  if (news.messages.length) separate();
  for (const tap of news.taps) if (tap.answer) answered(tap, news.whole);
  if (news.messages.some(isBots)) setTyping("message", false);
  setTyping("action", Boolean(news.action), 6000);
  setTyping("waiting", news.unconfirmed);
  showChat();
  showReplyKeyboard();
  $("next-hint").textContent = news.next_reminder ? t("nextAt", moment(new Date(news.next_reminder))) : "";
  if (news.whole || wasAtBottom) scroller.scrollTop = scroller.scrollHeight;
  else unread += fresh;
  showBottom();
  $("log").removeAttribute("aria-busy");
}

/** Shows or replaces a message; returns 1 when it is a new one of the bot. */
function put(message, whole) {
  const before = shown.get(message.id);
  if (message.deleted) {
    before?.element.remove();
    shown.delete(message.id);
    return 0;
  }
  const element = draw(message, tools);
  const focus = before?.element.contains(document.activeElement)
    ? document.activeElement.dataset.data ?? ""
    : null;
  if (before) {
    before.element.replaceWith(element);
  } else {
    if (!whole) element.classList.add("arriving");
    const next = [...shown.keys()].find((id) => id > message.id);
    $("log").insertBefore(element, next ? shown.get(next).element : null);
  }
  shown.set(message.id, { message, element });
  // An edit under somebody's fingers must not throw the keyboard focus back to the top of the page.
  if (focus !== null) {
    const same = [...element.querySelectorAll(".key")].find((key) => key.dataset.data === focus);
    (same ?? element.querySelector(".key") ?? $("scroller")).focus({ preventScroll: true });
  }
  return !before && isBots(message) ? 1 : 0;
}

/** Puts a day's name before the first message of each day. */
function separate() {
  for (const line of $("log").querySelectorAll(".day")) line.remove();
  let last = "";
  for (const { message, element } of [...shown.values()].sort((a, b) => a.message.id - b.message.id)) {
    const name = day(new Date(message.sent_at));
    if (name !== last) element.before(make("p.day", {}, make("span", {}, name)));
    last = name;
  }
}

function answered(tap, whole) {
  const button = tapped.get(tap.id);
  if (!button && tapping && !whole) early.set(tap.id, tap);
  if (!button || whole) return;
  tapped.delete(tap.id);
  release(button);
  if (!tap.answer.text) return;
  if (tap.answer.show_alert) {
    $("alert-text").textContent = tap.answer.text;
    $("alert").showModal();
  } else {
    toast(tap.answer.text);
  }
}

function release(button) {
  button.classList.remove("busy");
  button.removeAttribute("aria-busy");
}

// --- What the person does --------------------------------------------------------------------------------

const tools = {
  botName: () => bot.name,
  say: (text) => say(text),
  edit: (message) => setEdited(message),
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t("copied"));
    } catch {
      toast(t("notCopied"));
    }
  },
  tap: async (message, data, button) => {
    if (button.classList.contains("busy")) return;
    button.classList.add("busy");
    button.setAttribute("aria-busy", "true");
    tapping += 1;
    const answer = await act({ act: "tap", message_id: message.id, data });
    tapping -= 1;
    if (!answer) return release(button);
    tapped.set(answer.result, button);
    if (early.has(answer.result)) answered(early.get(answer.result), false);
    if (!tapping) early.clear();
    // Telegram stops the spinner by itself after a while, too.
    setTimeout(() => { if (tapped.delete(answer.result)) release(button); }, 15000);
  },
};

async function say(text) {
  const words = text.trim();
  if (!words) return false;
  toBottom();
  return act({ act: "say", text: words });
}

async function submit() {
  const input = $("input");
  const text = input.value;
  if (!text.trim()) return;
  const done = edited ? await act({ act: "edit", message_id: edited.id, text: text.trim() }) : await say(text);
  if (!done) return;
  input.value = "";
  setEdited(null);
  grow();
}

function setEdited(message) {
  edited = message;
  $("editing").hidden = !message;
  if (message) {
    $("input").value = message.body.text;
    $("input").focus();
  } else if (document.activeElement !== $("input")) {
    $("input").value = "";
  }
  grow();
}

async function upload(files) {
  for (const file of files) {
    if (file.size > 20e6) {
      toast(t("tooBig"));
      continue;
    }
    const place = new URLSearchParams({ chat: me.chat, name: file.name });
    toBottom();
    await ask(`page/upload?${place}`, file, { "Content-Type": file.type || "application/octet-stream" });
  }
}

// --- What stands around the messages ---------------------------------------------------------------------

function showChat() {
  const name = bot.name || "Bot";
  $("bot-name").textContent = name;
  document.title = name;
  for (const portrait of document.querySelectorAll(".portrait")) portrait.textContent = name.slice(0, 1).toUpperCase();
  const empty = shown.size === 0;
  $("welcome").hidden = !empty;
  $("welcome-title").textContent = name;
  $("welcome-text").textContent = bot.description || t("noDescription");
  const blocked = standing === "blocked";
  const begins = standing === "unstarted" || (payload !== null && !blocked);
  $("begin").hidden = !(begins || blocked);
  $("begin").textContent = t(blocked ? "restart" : "start");
  $("composer").hidden = begins || blocked;
  if (begins || blocked) setKeys(false);
  $("slash").hidden = bot.commands.length === 0;
  $("block").textContent = t(blocked ? "unblock" : "block");
  $("block").disabled = standing === "unstarted";
  for (const button of document.querySelectorAll("[data-act]")) button.disabled = begins || blocked;
  showState();
}

const typing = { action: false, waiting: false };
let typingEnd = 0;
let dotsSoon = 0;

function setTyping(reason, value, lasting) {
  if (reason === "message") {
    typing.action = false;
  } else if (reason === "action") {
    if (!value) return;
    typing.action = true;
    clearTimeout(typingEnd);
    typingEnd = setTimeout(() => { typing.action = false; showState(); }, lasting);
  } else {
    typing.waiting = value;
  }
  showState();
}

function showState() {
  const busy = online && (typing.action || typing.waiting);
  $("state").textContent = online ? t(busy ? "typing" : "bot") : t("offline");
  clearTimeout(dotsSoon);
  if (!busy) $("dots").hidden = true;
  else if ($("dots").hidden) {
    // Only a wait long enough to be noticed is worth moving the page.
    dotsSoon = setTimeout(() => {
      const follow = isAtBottom();
      $("dots").hidden = false;
      if (follow) $("scroller").scrollTop = $("scroller").scrollHeight;
    }, 350);
  }
}

function showReplyKeyboard() {
  const last = [...shown.values()].map(({ message }) => message)
    .filter((message) => isBots(message) && message.reply_markup).at(-1);
  const markup = last?.reply_markup ?? {};
  const keys = $("keys");
  const rows = markup.keyboard ?? [];
  const signature = rows.length ? `${last.id}` : "";
  $("keys-toggle").hidden = !rows.length;
  $("input").placeholder = markup.input_field_placeholder ?? t("message");
  if (keys.dataset.of === signature) return;
  keys.dataset.of = signature;
  keys.replaceChildren(...rows.map((row) => make("div.row", {}, ...row.map((button) => {
    const text = button.text ?? button;
    const press = () => {
      say(text);
      if (markup.one_time_keyboard) setKeys(false);
    };
    return make("button.key", { type: "button", onclick: press }, text);
  }))));
  setKeys(rows.length > 0);
  if (markup.force_reply) $("input").focus();
}

function setKeys(open) {
  $("keys").hidden = !open;
  $("keys-toggle").setAttribute("aria-expanded", String(open));
}

function showCommands(filter) {
  const found = filter === null ? [] : bot.commands.filter(({ command }) => command.startsWith(filter));
  const list = $("commands");
  list.hidden = found.length === 0;
  $("slash").setAttribute("aria-expanded", String(!list.hidden));
  list.replaceChildren(...found.map(({ command, description }) => make("button", {
    type: "button",
    onclick: () => {
      $("input").value = "";
      showCommands(null);
      say(`/${command}`);
      $("input").focus();
    },
  }, make("b", {}, `/${command}`), make("span", {}, description))));
}

let toastEnd = 0;
function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toastEnd);
  toastEnd = setTimeout(() => { $("toast").hidden = true; }, 4000);
}

function isAtBottom() {
  const { scrollTop, scrollHeight, clientHeight } = $("scroller");
  return scrollHeight - scrollTop - clientHeight < 80;
}

function toBottom() {
  unread = 0;
  $("scroller").scrollTop = $("scroller").scrollHeight;
}

function showBottom() {
  if (isAtBottom()) unread = 0;
  $("bottom").hidden = isAtBottom();
  $("unread").textContent = unread || "";
}

function grow() {
  const input = $("input");
  input.style.height = "auto";
  const border = input.offsetHeight - input.clientHeight;
  const most = innerHeight * 0.4;
  input.style.height = `${Math.min(input.scrollHeight + border, most)}px`;
  input.style.overflowY = input.scrollHeight > most ? "auto" : "hidden";
  $("send").disabled = !input.value.trim();
  showCommands(/^\/[a-z0-9_]*$/.test(input.value) ? input.value.slice(1) : null);
}

function tick() {
  const now = new Date(Date.now() + offset);
  $("now").textContent = moment(now);
  $("now").dateTime = now.toISOString();
}

function setTheme(theme) {
  kept.set("theme", theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const button of document.querySelectorAll("[data-theme-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
  }
}

function setLanguage(code) {
  me.language = code;
  kept.set("language", code);
  speak(code);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === code));
  }
  grow();
}

function setTools(open) {
  document.body.classList.toggle("tools-open", open);
  $("veil").hidden = !open;
  $("tools-open").setAttribute("aria-expanded", String(open));
  (open ? $("tools-close") : $("tools-open")).focus();
}

// --- Wiring ----------------------------------------------------------------------------------------------

$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
$("input").addEventListener("input", grow);
$("input").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape") {
    if (edited) $("input").value = "";
    setEdited(null);
    showCommands(null);
  } else if (event.key === "ArrowUp" && !$("commands").hidden) {
    event.preventDefault();
    $("commands").lastElementChild.focus();
  }
});
$("commands").addEventListener("keydown", (event) => {
  const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  if (event.key === "Escape") showCommands(null);
  if (event.key === "Escape" || (step && !document.activeElement[step])) $("input").focus();
  else if (step) document.activeElement[step].focus();
  if (step) event.preventDefault();
});
$("input").addEventListener("paste", (event) => {
  if (event.clipboardData.files.length) {
    event.preventDefault();
    upload(event.clipboardData.files);
  }
});
$("slash").addEventListener("click", () => showCommands($("commands").hidden ? "" : null));
$("keys-toggle").addEventListener("click", () => setKeys($("keys").hidden));
$("attach").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", async () => {
  await upload($("file").files);
  $("file").value = "";
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  if (!$("composer").hidden) upload(event.dataTransfer.files);
});
$("editing-end").addEventListener("click", () => {
  $("input").value = "";
  setEdited(null);
});
$("begin").addEventListener("click", async () => {
  if (standing === "blocked") return act({ act: "unblock" });
  const valid = payload !== null && /^[A-Za-z0-9_-]{1,64}$/.test(payload);
  const done = await act({ act: "start", payload: valid ? payload : null });
  if (!done) return;
  payload = null;
  history.replaceState(null, "", location.pathname);
  showChat();
  $("input").focus();
});
$("scroller").addEventListener("scroll", showBottom, { passive: true });
$("bottom").addEventListener("click", () => { toBottom(); showBottom(); });
new ResizeObserver(showBottom).observe($("scroller"));
for (const button of document.querySelectorAll("[data-step]")) {
  button.addEventListener("click", async () => {
    const { step } = button.dataset;
    const answer = await ask("page/clock", JSON.stringify(step === "next" ? "next_reminder" : { days: Number(step) }));
    if (answer && !answer.moved) toast(t("noReminder"));
  });
}
for (const button of document.querySelectorAll("[data-act]")) {
  button.addEventListener("click", () => {
    const name = button.dataset.act;
    act(name === "forward" ? { act: name, from: t("forwardFrom"), text: t("forwardText") } : { act: name });
    toBottom();
  });
}
for (const button of document.querySelectorAll("[data-theme-choice]")) {
  button.addEventListener("click", () => setTheme(button.dataset.themeChoice));
}
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    setLanguage(button.dataset.language);
    open(me.chat);
  });
}
$("fresh").addEventListener("click", () => {
  setEdited(null);
  if (matchMedia("(max-width: 899px)").matches) setTools(false);
  open(null);
});
$("block").addEventListener("click", () => act({ act: standing === "blocked" ? "unblock" : "block" }));
$("tools-open").addEventListener("click", () => setTools(true));
$("tools-close").addEventListener("click", () => setTools(false));
$("veil").addEventListener("click", () => setTools(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.contains("tools-open")) setTools(false);
});

setTheme(kept.get("theme") ?? "auto");
setLanguage(me.language);
setInterval(tick, 1000);
tick();
open(me.chat);
