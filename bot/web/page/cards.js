// Each kind of step as DOM. Everything is put in as text; ids of the wire stand in data-*.

import { actions, button, el, picture, prose } from "./build.js";
import { filling } from "./forms.js";
import { standing } from "./home.js";
import { day, hour, language, say } from "./words.js";

const option = (view, each, press) => {
  const hint = each.hint && view.list ? el("small", {}, each.hint) : null;
  const node = button("", { class: "answer", "data-value": each.value }, (pressed) =>
    press(pressed, { kind: "picked", block: view.block, choice: each.value }),
  );
  node.append(el("span", {}, each.label), ...(hint ? [hint] : []));
  return node;
};

const chooser = (view, press) =>
  button(say("choose"), { class: "answer wide", "aria-haspopup": "dialog" }, (opener) => {
    const dialog = document.getElementById("choices");
    const chosen = (_, event) => {
      dialog.close();
      press(opener, event);
    };
    dialog.querySelector("h2").textContent = view.prompt.split("\n")[0];
    dialog.querySelector(".rows").replaceChildren(
      ...view.options.map((each) => option(view, each, chosen)),
    );
    dialog.showModal();
    dialog.querySelector(".rows .answer").focus();
  });

const form = (view, tools) => {
  const key = `${view.block.split(":")[0]}:${view.block.split(":")[2]}`;
  const field = el("textarea", { rows: 1, maxlength: 3000, autocomplete: "off", enterkeyhint: "send" });
  const node = el(
    "form",
    { class: "written", "aria-label": view.form.title },
    el("label", {}, el("span", {}, view.form.label), field),
    el("button", { type: "submit", class: "primary" }, say("send")),
    view.form.hint && !view.prompt.includes(view.form.hint) ? el("p", { class: "hint" }, view.form.hint) : null,
    el("div", { class: "fault", role: "alert", hidden: true }),
  );
  tools.writable(node, field, () => key, view.form.initial, (text) => ({ kind: "wrote", block: view.block, text }));
  return node;
};

// Asked again, a long question folds to its first line, so that why and the buttons are in view.
const LONG = 4; // lines
const prompt = (view, id) => {
  const [first, ...more] = view.prompt.split("\n");
  const attributes = { class: lead(view.prompt), id };
  if (!view.problem || more.length < LONG - 1) return [prose(view.prompt, attributes)];
  return [prose(first, attributes), el("details", {}, el("summary", {}, say("whole")), prose(more.join("\n")))];
};

const lead = (text) => (text.split("\n")[0].length <= (language() === "ja" ? 64 : 128) ? "prompt lead" : "prompt");

const ask = (view, tools, number) => [
  view.problem ? prose(view.problem, { class: "before" }) : null,
  ...prompt(view, `prompt-${number}`),
  el(
    "div",
    { class: "answers", role: "group", "aria-labelledby": `prompt-${number}`, "data-block-id": view.block },
    ...(view.list ? [chooser(view, tools.press)] : view.options.map((o) => option(view, o, tools.press))),
    view.form ? form(view, tools) : null,
  ),
  actions(view, tools.press, { class: "helpers", "aria-label": say("helpers") }),
  view.help ? prose(view.help, { class: "help", role: "note", "aria-label": say("explained") }) : null,
];

const answered = (view, tools) => [
  el("p", { class: "asked" }, view.prompt.split("\n")[0]),
  el("p", { class: "given" }, el("span", { class: "unseen" }, `${say("answer")} `), view.answer),
  view.note ? prose(view.note) : null,
  actions(view, tools.press),
];

const told = (view, tools) => [
  view.late ? el("p", { class: "before" }, view.late) : null,
  prose(view.text, { class: view.kind === "result" ? "lead" : "" }),
  actions(view, tools.press),
];

const SHORT = 8; // characters that stand whole in a line of a table

const cell = (text, at, column) =>
  el(
    at ? "td" : "th",
    { class: text.length <= SHORT ? "short" : null, scope: at ? null : "row" },
    column ? el("span", { class: "column", "aria-hidden": "true" }, column) : null,
    el("span", {}, text),
  );

const line = (row, columns, tools) =>
  el(
    "tr",
    {},
    ...row.cells.map((text, at) => cell(text, at, columns[at])),
    el("td", { class: "do" }, row.button ? actions({ buttons: [row.button] }, tools.press) : null),
  );

const table = (view, tools) => [
  el(
    "table",
    {},
    view.columns
      ? el("thead", {}, el("tr", {}, ...view.columns.map((c) => el("th", { scope: "col" }, c)), el("td")))
      : null,
    el("tbody", {}, ...view.rows.map((row) => line(row, view.columns ?? [], tools))),
  ),
  view.note ? prose(view.note, { class: "hint" }) : null,
  actions(view, tools.press),
];

const filled = (view, tools, _, message) => [filling(view, tools, message.id)];

const charted = (view, tools) => [
  prose(view.text),
  picture(view.link, view.alt),
  actions(view, tools.press),
];

const paper = (view, tools) => [
  prose(view.text),
  view.link
    ? el(
        "a",
        { class: "file", href: view.link, download: view.name },
        el("span", { class: "ending", "aria-hidden": "true" }, view.name.split(".").at(-1)),
        el("span", { class: "name" }, view.name),
        el("span", { class: "get" }, say("download")),
      )
    : null,
  actions(view, tools.press),
];

const home = (view, tools) => standing(view, tools.press);

const DRAW = {
  answered,
  ask,
  chart: charted,
  document: paper,
  fill: filled,
  home,
  notice: told,
  result: told,
  review: table,
  table,
};
let drawn = 0;

// One message. tools: what its pane does with presses and forms.
export const card = (message, tools) => {
  const { view } = message;
  const [heading, ...under] = (view.heading || say("desk")).split("\n");
  drawn += 1;
  return el(
    "article",
    {
      class: `card ${view.kind}`,
      "data-id": message.id,
      "data-delivery": message.delivery,
      "data-event": view.event,
      "data-at": message.at,
      "data-payload": view.payload ? JSON.stringify(view.payload) : null,
      tabindex: -1,
    },
    el(
      "header",
      {},
      el("h3", { tabindex: -1 }, heading),
      message.only_you ? el("span", { class: "tag" }, say("onlyYou")) : null,
      el("time", { datetime: message.at }, el("span", { class: "date" }, `${day(message.at)} `), hour(message.at)),
    ),
    under.length ? prose(under.join("\n")) : null,
    ...DRAW[view.kind](view, tools, drawn, message),
    el("div", { class: "fault", role: "alert", hidden: true }),
  );
};

export const bubble = (text, note = "") =>
  el("div", { class: "bubble" }, el("span", { class: "unseen" }, `${say("you")} `), el("p", {}, text), note ? el("small", {}, note) : null);
