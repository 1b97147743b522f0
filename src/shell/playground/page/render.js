// Draws messages. Text becomes text nodes and a closed list of elements; nothing is ever parsed as HTML here,
// because the server has already turned the bot's markup into entities.

import { t, hour, size } from "./words.js";

/** Makes an element: `make("a.link", { href }, child, child)`. */
export function make(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A drawing from the page's own set. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/** The address if a browser may follow it, else `null`. */
export function safeUrl(text) {
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(target, ...children) {
  const href = safeUrl(target);
  if (!href) return make("span", {}, ...children);
  return make("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

const FOUND = /(https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]’])|((?:www\.)[^\s<>«»"]*[^\s<>«»".,;:!?)\]’])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|((?<![\w/.<])\/[a-z0-9_]{1,32}(?![\w/]))/giu;

/** Plain text with the addresses and commands in it made alive. */
function plain(text, tools) {
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(FOUND)) {
    parts.push(text.slice(at, found.index));
    const [whole, http, www, mail, command] = found;
    if (command) {
      parts.push(make("button.command", { type: "button", onclick: () => tools.say(whole) }, whole));
    } else {
      parts.push(link(mail ? `mailto:${mail}` : http ?? www, whole));
    }
    at = found.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part !== "");
}

/** A text with its entities as nodes; offsets are UTF-16 units, as in JavaScript. */
export function styled(text, entities, tools, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || entity.offset >= to) continue;
    nodes.push(...plain(text.slice(at, entity.offset), tools));
    const inside = entities.slice(i + 1).filter((other) => other.offset < end);
    nodes.push(wrap(entity, text.slice(entity.offset, end), tools, () => styled(text, inside, tools, entity.offset, end)));
    // A block ends its line by itself: the line break that follows it in the text would show as an empty line.
    at = BLOCKS.has(entity.type) && text[end] === "\n" && end < to ? end + 1 : end;
  }
  nodes.push(...plain(text.slice(at, to), tools));
  return nodes;
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", blockquote: "blockquote" };

function wrap(entity, raw, tools, children) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url ?? "", raw);
    case "code":
      return make("code", { tabindex: 0, role: "button", title: t("copy"), onclick: () => tools.copy(raw), onkeydown: pressed(() => tools.copy(raw)) }, raw);
    case "pre":
      return make("div.pre", {}, make("pre", { tabindex: 0 }, raw),
        make("button.copy", { type: "button", onclick: () => tools.copy(raw) }, icon("copy"), t("copy")));
    case "spoiler": {
      const spoiler = make("span.spoiler", { tabindex: 0, role: "button", "aria-label": t("reveal") }, ...children());
      const open = () => {
        spoiler.classList.add("open");
        for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
      };
      spoiler.addEventListener("click", open);
      spoiler.addEventListener("keydown", pressed(open));
      return spoiler;
    }
    case "expandable_blockquote": {
      const quote = make("blockquote.folded", {}, ...children());
      const toggle = make("button.more", { type: "button", "aria-expanded": "false" }, t("more"));
      toggle.addEventListener("click", () => {
        const folded = quote.classList.toggle("folded");
        toggle.textContent = t(folded ? "more" : "less");
        toggle.setAttribute("aria-expanded", String(!folded));
      });
      return make("div.quote", {}, quote, toggle);
    }
    case "bot_command":
      return make("button.command", { type: "button", onclick: () => tools.say(raw) }, raw);
    default:
      return make(TAGS[entity.type] ?? "span", {}, ...children());
  }
}

/** Lets Enter and Space act on an element that is not a button by nature. */
const pressed = (act) => (event) => {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    act();
  }
};

/** Whether the bot wrote a message. */
export const isBots = (message) => message.author === "bot";

/** One message as an element. */
export function draw(message, tools) {
  const mine = !isBots(message);
  const at = new Date(message.sent_at);
  const { text, entities } = message.body;
  const body = text ? make("div.text", {}, ...styled(text, entities, tools)) : null;
  const meta = make("span.meta", {},
    mine && message.content.kind === "text"
      ? make("button.edit", { type: "button", "aria-label": t("edit"), title: t("edit"), onclick: () => tools.edit(message) }, icon("edit"))
      : null,
    message.edited_at ? make("span", {}, t("edited")) : null,
    make("time", { datetime: message.sent_at }, hour(at)));
  const author = make("span.unseen", {}, `${mine ? t("you") : tools.botName()} : `);
  const bubble = make("div.bubble", {}, author,
    message.forwarded_from ? make("p.origin", {}, t("forwardedFrom", message.forwarded_from)) : null,
    content(message.content), body, meta);
  const element = make(mine ? "article.message.mine" : "article.message.theirs", { "data-id": message.id }, bubble);
  if (message.content.kind === "sticker") element.classList.add("bare");
  if (message.keyboard.length) element.append(keyboard(message, tools));
  return element;
}

function content(content) {
  switch (content.kind) {
    case "document":
    case "photo":
    case "voice": {
      const label = { document: content.name, photo: t("photo"), voice: t("voice") }[content.kind];
      const told = size(content.size);
      return make("a.document", { href: `page/file/${encodeURIComponent(content.file_id)}`, download: content.name, "aria-label": t("download", label, told) },
        make("span.document-mark", {}, icon("file")),
        make("span.document-name", {}, label),
        make("span.document-size", {}, told));
    }
    case "sticker":
      return make("p.sticker", {}, content.emoji);
    case "location":
      return make("p.card", {}, make("strong", {}, t("location")), ` ${content.latitude}, ${content.longitude}`);
    case "contact":
      return make("p.card", {}, make("strong", {}, content.first_name), ` ${content.phone_number}`);
    case "unknown":
      return make("p.card", {}, t("unknownKind"));
    case "joined":
      return make("p.card", {}, t("joined"));
    default:
      return null;
  }
}

function keyboard(message, tools) {
  const rows = message.keyboard.map((row) =>
    make("div.row", {}, ...row.map((button, place) => key(message, button, place, tools))));
  return make("div.keyboard", { role: "group", "aria-label": t("keys") }, ...rows);
}

function key(message, button, place, tools) {
  if (button.url) {
    const href = safeUrl(button.url);
    return make("a.key", { href: href ?? undefined, target: "_blank", rel: "noopener noreferrer", title: button.url },
      button.text, icon("out"), make("span.unseen", {}, ` (${t("opens")})`));
  }
  if (button.copy_text) {
    return make("button.key", { type: "button", onclick: () => tools.copy(button.copy_text.text) }, button.text, icon("copy"));
  }
  const data = button.callback_data;
  return make("button.key", { type: "button", "data-data": data, disabled: data === undefined, onclick: (event) => tools.tap(message, data, event.currentTarget) }, button.text);
}
