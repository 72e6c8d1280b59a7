// One pane: its messages in order, the open question in view, the field to type in.

import { bubble, button, card, el, prose } from "./cards.js";
import { label, pick, say, welcome } from "./words.js";

const NEAR = 60; // pixels from the end that still count as reading the latest
const BURST = 3000; // milliseconds within which messages belong together
const drafts = new Map(); // what was typed and not yet taken, by place or question

// Enter sends; Shift+Enter begins a line; Enter that confirms a kana conversion does neither.
const sendsByEnter = (field, form) =>
  field.addEventListener("keydown", (event) => {
    const converting = event.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || event.shiftKey || converting) return;
    event.preventDefault();
    form.requestSubmit();
  });

const complain = (box, text, again) => {
  box.hidden = !text;
  box.replaceChildren(...(text ? [prose(text)] : []), ...(again ? [button(say("retry"), {}, again)] : []));
};

const reason = (reply) => (reply.ok ? reply.refused : pick(reply.fault));

export class Pane {
  // post(event, delivery) resolves to {ok, heard, refused, opens} or {ok: false, fault}.
  constructor(section, post) {
    section.append(document.getElementById("pane").content.cloneNode(true));
    this.section = section;
    this.post = post;
    this.log = section.querySelector(".log");
    this.messages = section.querySelector(".messages");
    this.jump = section.querySelector(".jump");
    this.trouble = section.querySelector(".foot .fault");
    this.news = []; // put since the person last did something here
    this.following = true; // the view goes with what arrives
    this.until = 0; // when what arrives no longer belongs to the last act or message
    this.acted = false; // the focus may follow what this person's own act brings
    this.tools = {
      press: (node, event) => this.press(node, event),
      writable: (...all) => this.writable(...all),
    };
    const composer = section.querySelector(".composer");
    this.field = composer.querySelector("textarea");
    this.writable(composer, this.field, () => this.key, "", (text) => ({ kind: "said", text }));
    this.listen();
  }

  listen() {
    const scrolled = () => (this.following = this.atEnd());
    for (const kind of ["wheel", "touchmove", "keyup"])
      this.log.addEventListener(kind, scrolled, { passive: true });
    for (const kind of ["keydown", "pointerdown"])
      document.addEventListener(kind, () => (this.acted = false), { capture: true });
    this.log.addEventListener("scroll", () => this.atEnd() && (this.jump.hidden = true));
    this.jump.addEventListener("click", () => {
      this.news = this.news.slice(-1);
      this.reveal();
    });
    new ResizeObserver(() => this.following && this.reveal("instant")).observe(this.log);
  }

  // Another person or channel, or another language: all anew.
  show(person, place, messages, filled) {
    this.key = `${person.user}/${place.id}`;
    this.kind = place.id === "dm" ? person.kind : "channel";
    label(this.section);
    this.section.querySelector("h2").textContent = pick(place.label);
    this.log.ariaLabel = pick(place.label);
    this.section.querySelector(".outsiders").hidden = !place.shared;
    this.field.value = drafts.get(this.key) ?? "";
    complain(this.trouble, "");
    this.jump.hidden = true;
    this.greet(welcome(this.kind), filled);
    this.messages.replaceChildren();
    for (const message of messages) this.put(message);
    this.settle();
    this.news = this.live ? [this.live] : [];
    this.following = true;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: "instant" });
    this.reveal("instant");
  }

  greet(kind, filled) {
    const says = ([words, text, first]) =>
      button(pick(words), { class: first ? "primary" : "plain" }, (node) => this.press(node, { kind: "said", text }));
    const fills = ([words, text]) => {
      const node = button("", { class: "fill" }, () => this.fill(filled(text)));
      node.append(el("span", {}, pick(words)), el("code", {}, filled(text)));
      return node;
    };
    const examples = [...(kind.does ?? []).map(says), ...(kind.fills ?? []).map(fills)];
    this.section
      .querySelector(".welcome")
      .replaceChildren(el("h3", {}, pick(kind.title)), prose(pick(kind.text)), el("div", { class: "actions" }, ...examples));
    this.section.querySelector(".chips").replaceChildren(...kind.chips.map(says));
  }

  fill(text) {
    this.field.value = text;
    drafts.set(this.key, text);
    this.field.focus();
  }

  // A message that has just arrived, or a newer version of one in the place where it stands.
  arrive(message) {
    if (Date.now() > this.until) this.following = this.atEnd();
    if (Date.now() > this.until) this.news = [];
    if (!this.put(message)) return;
    this.until = Date.now() + BURST;
    this.settle();
    if (this.following) this.reveal();
    else this.jump.hidden = false;
  }

  put(message) {
    const old = this.messages.querySelector(`[data-id="${CSS.escape(message.id)}"]`);
    if (old?.dataset.delivery === message.delivery) return false;
    const node = card(message, this.tools);
    if (old) old.replaceWith(node);
    else this.messages.append(node);
    const day = (each) => each?.querySelector("time")?.dateTime.slice(0, 10);
    const before = [...this.messages.querySelectorAll(".card")].at(-2);
    node.classList.toggle("same-day", old ? old.matches(".same-day") : day(before) === day(node));
    this.news = this.news.filter((each) => each !== old).concat(node);
    return true;
  }

  settle() {
    const asks = [...this.messages.querySelectorAll(".ask")];
    asks.forEach((node) => node.classList.toggle("live", node === asks.at(-1)));
    this.section.classList.toggle("empty", !this.messages.childElementCount);
    const next = this.kind === "staff" && this.messages.lastElementChild?.querySelector(".actions");
    this.section.classList.toggle("guided", Boolean(this.live || next));
    const hint = this.kind === "channel" ? "typeCommand" : this.live ? "typeAnswer" : "typeHere";
    this.field.placeholder = say(hint);
    const opened = this.opens && this.messages.querySelector(`[data-block-id="${CSS.escape(this.opens)}"] textarea`);
    opened?.focus();
    if (opened) this.opens = null;
  }

  get live() {
    return this.messages.querySelector(".ask.live");
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  // The open question whole, or else the beginning of what is new.
  reveal(behavior = "auto") {
    const open = this.news.includes(this.live) ? this.live : null;
    const target = open ?? this.news.find((node) => !node.matches(".answered"));
    if (!target) return;
    const log = this.log.getBoundingClientRect();
    const top = target.getBoundingClientRect().top - log.top + this.log.scrollTop;
    const end = (open ?? this.messages).getBoundingClientRect().bottom - log.top + this.log.scrollTop;
    const margin = 8;
    const fits = end - top + 2 * margin <= log.height;
    this.log.scrollTo({ top: fits ? end + margin - log.height : top - margin, behavior });
    this.jump.hidden = fits || target === this.news.at(-1);
    this.refocus(target);
  }

  // The focus goes on to what came, never out of a field that somebody types in.
  refocus(target) {
    const at = document.activeElement;
    const lost = at === document.body || (this.log.contains(at) && !at.matches("textarea"));
    if (this.acted && lost) (target.querySelector("h3") ?? target).focus({ preventScroll: true });
  }

  act() {
    this.news = [];
    this.acted = true;
    this.following = true;
    this.until = Date.now() + BURST;
  }

  echo(text) {
    const node = bubble(text);
    this.messages.append(node);
    this.news.push(node);
    this.settle();
    this.reveal();
    return node;
  }

  async press(node, event) {
    const host = node.closest(".card");
    const busy = host ?? this.section;
    if (busy.ariaBusy === "true") return;
    const box = host ? (host.querySelector(":scope > .fault") ?? host.appendChild(el("div", { class: "fault", role: "alert" }))) : this.trouble;
    const delivery = crypto.randomUUID();
    const attempt = async () => {
      complain(box, "");
      this.act();
      busy.ariaBusy = "true";
      node.classList.add("pressed");
      const said = event.kind === "said" ? this.echo(event.text) : null;
      const reply = await this.post(event, delivery);
      busy.ariaBusy = "false";
      node.classList.remove("pressed");
      if (reply.ok) this.taken(reply, said);
      else said?.remove();
      if (!reply.ok || reply.refused) complain(box, reason(reply), reply.ok ? null : attempt);
    };
    await attempt();
  }

  // A field whose text is sent by its form, kept until it is taken.
  writable(form, field, key, initial, toEvent) {
    let last = {};
    field.value = drafts.get(key()) ?? initial;
    field.addEventListener("input", () => drafts.set(key(), field.value));
    sendsByEnter(field, form);
    form.addEventListener("submit", async (submitted) => {
      submitted.preventDefault();
      const text = field.value.trim();
      if (!text || form.ariaBusy === "true") return field.focus();
      if (last.text !== text) last = { text, delivery: crypto.randomUUID() }; // the same on a retry
      const box = form.querySelector(".fault") ?? this.trouble;
      const place = key();
      complain(box, "");
      this.act();
      form.ariaBusy = "true";
      const event = toEvent(text);
      const said = event.kind === "said" ? this.echo(text) : null;
      const reply = await this.post(event, last.delivery);
      form.ariaBusy = "false";
      if (reply.ok && !reply.refused) {
        last = {};
        drafts.delete(place);
        if (key() === place) field.value = "";
      } else {
        said?.remove();
        const again = reply.ok ? null : () => form.requestSubmit();
        complain(box.isConnected ? box : this.trouble, reason(reply), again);
      }
      return this.taken(reply, said);
    });
  }

  taken(reply, said) {
    if (said && reply.heard === false) said.append(el("small", {}, say("unheard")));
    this.opens = reply.opens ?? null;
    this.settle();
  }
}
