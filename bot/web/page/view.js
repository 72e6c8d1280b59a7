// What of a log is in view: the open question whole, news from its beginning, and nobody who
// reads back or types is pulled away.

import { say } from "./words.js";

const NEAR = 60; // pixels from the end that still count as reading the latest
const RESTS = 120; // milliseconds without scrolling
const BURST = 3000; // milliseconds within which messages belong together
const MARGIN = 8; // pixels around what is brought into view

const entry = (node) => node.querySelector("h3") ?? node; // where the focus goes

export class View {
  constructor(log, messages, jump) {
    Object.assign(this, { log, messages, jump });
    this.news = []; // put since the person last did something here
    this.until = 0; // when what arrives no longer belongs to the last act or message
    this.following = true; // the view goes with what arrives
    this.acted = false; // the focus may follow what this person's own act brings
    const scrolled = () => (this.following = this.atEnd());
    for (const kind of ["wheel", "touchmove", "keyup"])
      log.addEventListener(kind, scrolled, { passive: true });
    for (const kind of ["keydown", "pointerdown"])
      document.addEventListener(kind, () => (this.acted = false), { capture: true });
    log.addEventListener("scroll", () => this.pointSoon());
    jump.addEventListener("click", () => this.follow(this.goal));
    new ResizeObserver(() => (this.following ? this.reveal("instant") : this.pointSoon())).observe(log);
  }

  get live() {
    return this.messages.querySelector(".ask.live");
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  // Everything was drawn anew.
  begin() {
    this.news = [...this.messages.children].slice(-1);
    this.following = true;
    this.jump.hidden = true;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: "instant" });
    this.reveal("instant");
  }

  // The person did something: what comes next is the answer to it.
  act() {
    this.news = [];
    this.acted = true;
    this.following = true;
    this.until = Date.now() + BURST;
  }

  // Something is about to arrive.
  expect() {
    if (Date.now() > this.until) {
      this.news = [];
      this.following = this.atEnd();
    }
    this.until = Date.now() + BURST;
  }

  // A node was put in, in the place of an older one where there was one.
  put(node, old) {
    this.news = this.news.filter((each) => each !== old).concat(node);
  }

  arrived() {
    if (this.following) this.reveal();
    this.pointSoon();
  }

  follow(node) {
    this.act();
    this.news = [node];
    this.reveal();
    entry(node).focus({ preventScroll: true });
  }

  reveal(behavior = "auto") {
    this.news = this.news.filter((node) => node.isConnected);
    const open = this.news.includes(this.live) ? this.live : null;
    const target = open ?? this.news.find((node) => !node.matches(".answered"));
    if (!target) return;
    const log = this.log.getBoundingClientRect();
    const from = this.log.scrollTop - log.top;
    const top = from + target.getBoundingClientRect().top;
    const end = from + (open ?? this.messages).getBoundingClientRect().bottom;
    const fits = end - top + 2 * MARGIN <= log.height;
    this.log.scrollTo({ top: fits ? end + MARGIN - log.height : top - MARGIN, behavior });
    this.refocus(target);
    this.pointSoon();
  }

  // The focus goes on to what came, never out of a field that somebody types in.
  refocus(target) {
    const at = document.activeElement;
    const lost = at === document.body || (this.log.contains(at) && !at.matches("textarea"));
    if (this.acted && lost) entry(target).focus({ preventScroll: true });
  }

  pointSoon() {
    clearTimeout(this.pointing);
    this.pointing = setTimeout(() => this.point(), RESTS);
  }

  // Where scrolling has come to rest: the way to what is new below, or to the open question.
  point() {
    if (!this.log.checkVisibility()) return; // the other pane is shown
    const { top, bottom } = this.log.getBoundingClientRect();
    const box = (node) => node?.getBoundingClientRect() ?? { top, bottom };
    const last = this.news.at(-1);
    const below = box(last).top > bottom - NEAR;
    const away = box(this.live).top > bottom - NEAR || box(this.live).bottom < top + NEAR;
    this.goal = below ? last : away ? this.live : null;
    this.jump.hidden = !this.goal;
    this.jump.textContent = say(below ? "jump" : "question");
  }
}
