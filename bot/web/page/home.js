// Where somebody stands, kept fresh beside their chat; on a phone a place of its own.

import { actions, el, picture, prose } from "./build.js";
import { say } from "./words.js";

const HEADED = /^【([^】]*)】(.*)$/;
const LINE = /^(.+?)(?:：|: )(.+)$/;

const line = (text) => {
  const [, name, state] = LINE.exec(text) ?? [null, "", text];
  return el("div", {}, el("dt", {}, name), el("dd", {}, state));
};

// Below its heading; a home that was asked for stands in the chat as well.
export const standing = (view, press) => [
  el("dl", {}, ...view.lines.map(line)),
  view.alt ? picture(view.link, view.alt) : null,
  view.next ? prose(view.next, { class: "next" }) : null,
  actions(view, press),
];

const drawn = (view, press) => {
  const [, label, name] = HEADED.exec(view.heading) ?? [null, "", view.heading];
  return [
    el("header", {}, label ? el("p", {}, label) : null, el("h3", {}, name)),
    ...standing(view, press),
  ];
};

export class HomePanel {
  // press(node, event), as of a chat's button.
  constructor(section, press) {
    this.section = section;
    this.body = section.querySelector(".stand");
    this.press = press;
  }

  show(message) {
    const key = message ? `${message.delivery} ${message.at}` : "";
    if (this.key === key && key) return;
    this.key = key;
    const at = this.body.contains(document.activeElement) && document.activeElement.dataset.action;
    const seen = this.body.querySelector("img");
    const nodes = message ? drawn(message.view, this.press) : [el("p", { class: "soft" }, say("standing"))];
    this.body.replaceChildren(...nodes.filter(Boolean));
    const image = this.body.querySelector("img");
    if (seen?.naturalWidth && image?.alt === seen.alt) image.replaceWith(seen); // nothing blinks
    if (at) this.body.querySelector(`[data-action="${CSS.escape(at)}"]`)?.focus();
  }
}
