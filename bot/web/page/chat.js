// One pane: its messages in order, what is pressed and typed in it, and what stays after trouble.

import { button, el, prose } from "./build.js";
import { bubble, card } from "./cards.js";
import { closeForm, openForm, sendsByEnter } from "./forms.js";
import { View } from "./view.js";
import { label, pick, say, welcome } from "./words.js";

const drafts = new Map(); // what was typed and not yet taken, by place or question
const forms = new Map(); // what was filled in and not yet taken, by form

const complain = (box, reply, again) => {
  const text = reply && (reply.ok ? reply.refused : pick(reply.fault));
  box.hidden = !text;
  box.replaceChildren(...(text ? [prose(text)] : []));
  if (reply && !reply.ok) box.append(button(say("retry"), {}, again));
  if (text) box.scrollIntoView({ block: "nearest" });
};

export class Pane {
  // post(event, delivery) resolves to {ok, heard, refused, opens, form} or {ok: false, fault}.
  constructor(section, post) {
    section.append(document.getElementById("pane").content.cloneNode(true));
    const one = (selector) => section.querySelector(selector);
    this.section = section;
    this.post = post;
    this.log = one(".log");
    this.messages = one(".messages");
    this.trouble = one(".foot .fault");
    this.view = new View(this.log, this.messages, one(".jump"));
    this.tools = {
      press: (node, event) => this.press(node, event),
      writable: (...all) => this.writable(...all),
      fillable: (...all) => this.fillable(...all),
      draft: (...all) => forms.get(this.formKey(...all)) ?? {},
    };
    this.field = one(".composer textarea");
    this.writable(one(".composer"), this.field, () => this.key, "", (text) => ({ kind: "said", text }));
  }

  // Another person or channel, or another language: all anew.
  show(person, place, messages, filled) {
    this.key = `${person.user}/${place.id}`;
    this.kind = place.id === "dm" ? person.kind : "channel";
    label(this.section);
    this.log.ariaLabel = pick(place.label);
    this.section.querySelector("h2").textContent = pick(place.label);
    this.section.querySelector(".outsiders").hidden = !place.shared;
    this.field.value = drafts.get(this.key) ?? "";
    complain(this.trouble);
    this.greet(welcome(this.kind), filled);
    this.messages.replaceChildren();
    for (const message of messages) this.put(message);
    this.settle();
    this.view.begin();
  }

  greet(kind, filled) {
    const says = ([words, text, first]) =>
      button(pick(words), { class: first ? "primary" : "plain" }, (node) => this.press(node, { kind: "said", text }));
    const fills = ([words, text]) => {
      const node = button("", { class: "fill" }, () => this.fill(filled(text)));
      const typed = filled(text).split(" ").flatMap((word) => [el("span", {}, word), " "]); // lines break between words
      node.append(el("span", {}, pick(words)), el("code", {}, ...typed));
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
    this.view.expect();
    if (!this.put(message)) return;
    this.settle();
    this.view.arrived();
  }

  put(message) {
    const old = this.messages.querySelector(`[data-id="${CSS.escape(message.id)}"]`);
    if (old?.dataset.delivery === message.delivery && old.dataset.at === message.at) return false;
    const day = (each) => each?.querySelector("time")?.dateTime.slice(0, 10);
    const before = [...this.messages.querySelectorAll(".card")].at(-1);
    const node = card(message, this.tools);
    node.classList.toggle("same-day", old ? old.matches(".same-day") : day(before) === day(node));
    if (old) old.replaceWith(node);
    else this.messages.append(node);
    this.view.put(node, old);
    return true;
  }

  settle() {
    const asks = [...this.messages.querySelectorAll(".ask")];
    asks.forEach((node) => node.classList.toggle("live", node === asks.at(-1)));
    const begun = this.messages.querySelector(".answered, .result"); // the greeting alone is long
    const next = begun && this.kind === "staff" && this.messages.lastElementChild?.querySelector(".actions");
    this.section.classList.toggle("guided", Boolean(asks.length || next));
    this.section.classList.toggle("empty", !this.messages.childElementCount);
    const hint = this.kind === "channel" ? "typeCommand" : asks.length ? "typeAnswer" : "typeHere";
    this.field.placeholder = say(hint);
    const opened = this.opens && this.messages.querySelector(`[data-block-id="${CSS.escape(this.opens)}"] textarea`);
    opened?.focus();
    if (opened) this.opens = null;
  }

  // What was typed stands in the chat at once, and goes again where it was not taken.
  echo(text) {
    const node = bubble(text);
    this.messages.append(node);
    this.view.put(node);
    this.settle();
    this.view.arrived();
    return node;
  }

  async send(event, delivery, busy) {
    this.view.act();
    busy.ariaBusy = "true";
    const said = event.kind === "said" ? this.echo(event.text) : null;
    const reply = await this.post(event, delivery);
    busy.ariaBusy = "false";
    if (!reply.ok || reply.refused) said?.remove();
    else if (said && !reply.heard) said.append(el("small", {}, say("unheard")));
    this.opens = reply.opens ?? null;
    if (reply.form) openForm(reply.form, this.tools);
    this.settle();
    return reply;
  }

  async press(node, event) {
    const host = node.closest(".card");
    const busy = host ?? this.section;
    if (busy.ariaBusy === "true") return;
    const box = host?.querySelector(":scope > .fault") ?? this.trouble;
    const delivery = crypto.randomUUID(); // the same on a retry
    const attempt = async () => {
      complain(box);
      node.classList.add("pressed");
      const reply = await this.send(event, delivery, busy);
      node.classList.remove("pressed");
      complain(box, reply, attempt);
    };
    await attempt();
  }

  formKey(view, form) {
    return [this.key, form, view.action, view.argument].join(" ");
  }

  // An action's form: what is filled in is kept until it is taken.
  fillable(node, view, form) {
    const key = this.formKey(view, form);
    const about = { kind: "filled", action: view.action, argument: view.argument, form };
    const values = () => {
      const data = new FormData(node);
      return Object.fromEntries(view.fields.map(({ id }) => [id, data.getAll(id).join(",")]));
    };
    let last = {};
    const submit = async () => {
      if (node.ariaBusy === "true") return;
      const filled = JSON.stringify(values());
      if (last.filled !== filled) last = { filled, delivery: crypto.randomUUID() }; // the same on a retry
      const box = node.querySelector(".fault");
      complain(box);
      const reply = await this.send({ ...about, values: values() }, last.delivery, node);
      if (!reply.ok || reply.refused) return complain(box, reply, () => node.requestSubmit());
      last = {};
      forms.delete(key);
      return form || reply.form ? null : closeForm();
    };
    node.addEventListener("input", () => forms.set(key, values()));
    node.addEventListener("submit", (submitted) => {
      submitted.preventDefault();
      submit();
    });
  }

  // A field whose text is sent by its form, kept until it is taken.
  writable(form, field, key, initial, toEvent) {
    let last = {};
    const submit = async () => {
      const text = field.value.trim();
      if (!text || form.ariaBusy === "true") return field.focus();
      if (last.text !== text) last = { text, delivery: crypto.randomUUID() }; // the same on a retry
      const place = key();
      complain(form.querySelector(".fault") ?? this.trouble);
      const reply = await this.send(toEvent(text), last.delivery, form);
      if (reply.ok && !reply.refused) {
        last = {};
        drafts.delete(place);
        if (key() === place) field.value = "";
      }
      const box = form.isConnected && form.querySelector(".fault");
      return complain(box || this.trouble, reply, () => form.requestSubmit());
    };
    field.value = drafts.get(key()) ?? initial;
    field.addEventListener("input", () => drafts.set(key(), field.value));
    sendsByEnter(field, form);
    form.addEventListener("submit", (submitted) => {
      submitted.preventDefault();
      submit();
    });
  }
}
