// Who acts, in which place, and what the server sends; the rest is in chat.js and cards.js.

import { el } from "./build.js";
import { Pane } from "./chat.js";
import { HomePanel } from "./home.js";
import { start, tick, today } from "./trial.js";
import { label, language, pick, say, switchLanguage } from "./words.js";

const PRIVATE = "dm";
const HOME = "home";
const AGAIN = 2000; // milliseconds until a closed stream is opened again
const one = (selector) => document.querySelector(selector);
const wide = matchMedia("(min-width: 1000px)");

const trial = async () => (await fetch("/web/trial")).json();
const { people } = await trial();
const unseen = new Set(); // user, or user/place, where something arrived
let person = people[0];
let place = PRIVATE;
let channel; // beside the chat where the page is wide
let stand = new Map(); // id -> message of this person, in order
let source;
let looked = false; // the desk knows that this person looks

const post = (where) => async (event, delivery) => {
  const body = { as: person.user, place: where(), delivery, locale: language(), event };
  const headers = { "Content-Type": "application/json" };
  try {
    const reply = await fetch("/web/events", { method: "POST", headers, body: JSON.stringify(body) });
    const answer = await reply.json();
    if (source.readyState !== EventSource.OPEN) present(await (await fetch(messages())).json());
    return answer;
  } catch {
    return { ok: false, fault: { ja: say("unreachable"), en: say("unreachable") } };
  }
};

const panes = {
  private: new Pane(one("#private"), post(() => PRIVATE)),
  channel: new Pane(one("#channel"), post(() => channel.id)),
};

// What is pressed at home is answered in the private chat.
const home = new HomePanel(one("#home"), (node, event) => {
  if (!wide.matches) location.hash = `${person.user}/${PRIVATE}`;
  panes.private.press(node, event);
});

const look = async () => {
  if (looked || !hasHome()) return;
  looked = true;
  looked = (await post(() => PRIVATE)({ kind: "arrived" }, crypto.randomUUID())).ok;
};

// Sample data is offered as long as nothing has begun.
const offers = (shown) => document.querySelectorAll(".offer").forEach((each) => (each.hidden = !shown));
const offer = async () => offers((await trial()).empty);

// Where the page is

const hasHome = () => person.places.some((each) => each.id === HOME);

const open = () => {
  const [user, where] = location.hash.slice(1).split("/");
  const before = person;
  person = people.find((each) => each.user === user) ?? people[0];
  place = person.places.some((each) => each.id === where) ? where : PRIVATE;
  const channels = person.places.filter((each) => ![PRIVATE, HOME].includes(each.id));
  channel = channels.find((each) => each.id === place) ?? channels.find((each) => each.id === channel?.id) ?? channels[0];
  if (person !== before || !source) follow();
  draw();
};

const filled = (text) => {
  const at = new Date(`${today()}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 8); // so that all three reminders are still to come
  while ([0, 6].includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() + 1);
  return text.replace("{date}", at.toISOString().slice(0, 10));
};

const draw = () => {
  document.documentElement.lang = language();
  document.title = `${say("title")}（${say("trial")}）`;
  label(document);
  one("#language").textContent = say("other");
  one("#language").lang = language() === "ja" ? "en" : "ja";
  document.body.dataset.place = { [PRIVATE]: "private", [HOME]: "home" }[place] ?? "channel";
  document.body.classList.toggle("alone", !channel);
  document.body.classList.toggle("homeless", !hasHome());
  const of = (id) => [...stand.values()].filter((message) => message.place === id);
  const chat = person.places.find((each) => each.id === PRIVATE);
  home.show(of(HOME).at(-1));
  panes.private.show(person, chat, of(PRIVATE), filled);
  if (channel) panes.channel.show(person, channel, of(channel.id), filled);
  tabs();
};

const visible = (id) => id === place || (wide.matches && [PRIVATE, HOME, channel?.id].includes(id));

const tab = (href, current, name, part, key) =>
  el(
    "a",
    { href, "aria-current": current && "true" },
    el("span", {}, name),
    unseen.has(key) && !current ? el("small", { class: "fresh" }, say("fresh")) : part && el("small", {}, part),
  );

const tabs = () => {
  unseen.delete(person.user);
  for (const each of person.places) if (visible(each.id)) unseen.delete(`${person.user}/${each.id}`);
  links(".people", people, (each) =>
    tab(`#${each.user}/${PRIVATE}`, each === person, pick(each.label), pick(each.part), each.user),
  );
  links(".places", person.places, ({ id, label: name }) =>
    tab(`#${person.user}/${id}`, visible(id), pick(name), null, `${person.user}/${id}`),
  );
};

// Drawn anew, the focus where it was.
const links = (selector, all, toLink) => {
  const nav = one(selector);
  const at = nav.contains(document.activeElement) ? document.activeElement.hash : null;
  nav.replaceChildren(...all.map(toLink));
  [...nav.children].find((link) => link.hash === at)?.focus();
};

// What arrives

const arrive = (message) => {
  stand.set(message.id, message);
  if (message.place === HOME) return home.show(message);
  if (message.view.kind === "ask") offers(false); // something has begun
  if (message.place === PRIVATE) panes.private.arrive(message);
  else if (message.place === channel?.id) panes.channel.arrive(message);
  if (!visible(message.place)) unseen.add(`${person.user}/${message.place}`);
};

const present = ({ messages: all, now }) => {
  tick(now);
  document.body.classList.remove("loading");
  look();
  if (stand.size) return all.forEach(arrive);
  stand = new Map(all.map((message) => [message.id, message]));
  return draw();
};

const messages = () => `/web/messages?as=${person.user}`;

const follow = () => {
  source?.close();
  stand = new Map();
  looked = false;
  document.body.classList.add("loading");
  const stream = new EventSource(`/web/stream?as=${person.user}`);
  const on = (kind, take) => stream.addEventListener(kind, (event) => take(JSON.parse(event.data)));
  on("present", present);
  on("message", arrive);
  on("clock", ({ now }) => tick(now));
  on("arrived", ({ people: whom, now }) => {
    whom.forEach((user) => unseen.add(user));
    tick(now);
    tabs();
  });
  on("anew", () => {
    follow();
    offer();
  });
  stream.addEventListener("error", () => {
    if (stream.readyState !== EventSource.CLOSED || stream !== source) return;
    setTimeout(() => stream === source && follow(), AGAIN);
  });
  source = stream;
};

// Arrow keys go from one answer to the next, in a list as well.
const ARROWS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
addEventListener("keydown", (event) => {
  const all = [...(event.target.closest(".answers, .rows")?.querySelectorAll(".answer") ?? [])];
  const at = all.indexOf(event.target);
  if (at < 0 || !ARROWS[event.key]) return;
  event.preventDefault();
  all.at((at + ARROWS[event.key]) % all.length).focus();
});

one("#language").addEventListener("click", () => {
  switchLanguage();
  looked = false;
  draw();
  tick();
  look(); // home is said anew
});
addEventListener("hashchange", open);
wide.addEventListener("change", draw);
offer();
start(() => [panes.private, panes.channel].forEach((pane) => pane.view.act()));
open();
