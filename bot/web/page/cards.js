// Each kind of step as DOM. Everything is put in as text; ids of the wire stand in data-*.

import { day, hour, language, say } from "./words.js";

export const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
};

export const button = (text, attributes, press) => {
  const node = el("button", { type: "button", ...attributes }, text);
  node.addEventListener("click", () => press(node));
  return node;
};

const LINK = /(https?:\/\/[^\s、。（）「」【】]+)/;
const linked = (line) =>
  line.split(LINK).map((part, odd) =>
    odd % 2 ? el("a", { href: part, target: "_blank", rel: "noopener noreferrer" }, part) : part,
  );

const HEADED = /^(【[^】]*】)(.*)$/;
const paragraph = (line) => {
  const headed = HEADED.exec(line);
  if (headed) return el("p", {}, el("strong", {}, headed[1]), ...linked(headed[2]));
  return el("p", { class: /^\d+\. /.test(line) ? "numbered" : false }, ...linked(line));
};

// Text as written for chats: a line is a paragraph, ・ begins an item, an empty line a gap.
export const prose = (text, attributes = {}) => {
  const box = el("div", { ...attributes, class: `prose ${attributes.class ?? ""}` });
  let list = null;
  let gap = false;
  for (const line of text.split("\n")) {
    const item = /^(?:・|[-•] )(.*)$/.exec(line);
    if (item) {
      list ??= box.appendChild(el("ul"));
      list.append(el("li", {}, ...linked(item[1])));
    } else {
      list = null;
      if (line.trim()) box.append(paragraph(line));
    }
    if (gap && line.trim()) (list ?? box.lastChild).classList.add("after-gap");
    gap = !line.trim();
  }
  return box;
};

const actions = (view, press, attributes = {}) => {
  if (!view.buttons.length) return null;
  const nodes = view.buttons.map((each) =>
    button(each.label, { class: each.emphasis, "data-action": each.action }, (node) =>
      press(node, { kind: "pressed", action: each.action, argument: each.argument }),
    ),
  );
  return el("div", { class: "actions", role: "group", ...attributes }, ...nodes);
};

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

const line = (row, columns, tools) =>
  el(
    "tr",
    {},
    ...row.cells.map((cell, at) =>
      el(at ? "td" : "th", at ? {} : { scope: "row" }, columns[at] ? el("span", { class: "column", "aria-hidden": "true" }, columns[at]) : null, el("span", {}, cell)),
    ),
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

// An action's form: it stays as it is until what was filled in has been taken.
const control = (field) => {
  const common = { name: field.id, required: !field.optional, autocomplete: "off" };
  if (field.kind === "choice") {
    const options = field.options.map((o) => el("option", { value: o.value, selected: o.value === field.initial }, o.label));
    return el("select", common, ...(field.initial ? options : [el("option", { value: "" }, say("choose")), ...options]));
  }
  if (field.kind === "text") return el("textarea", { ...common, rows: 3, maxlength: 3000 }, field.initial);
  return el("input", { ...common, type: field.kind === "day" ? "date" : "text", maxlength: 3000, value: field.initial });
};

const filling = (view, tools) => {
  const node = el(
    "form",
    { class: "filling", "aria-label": view.heading, novalidate: true },
    ...view.fields.map((field) =>
      el("label", {}, el("span", {}, field.label), control(field), field.hint ? el("small", {}, field.hint) : null),
    ),
    el("button", { type: "submit", class: "primary" }, view.submit),
    el("div", { class: "fault", role: "alert", hidden: true }),
  );
  tools.fillable(node, (values) => ({ kind: "filled", action: view.action, argument: view.argument, values }));
  return [view.problem ? prose(view.problem, { class: "before" }) : null, prose(view.text), node];
};

const DRAW = { fill: filling, home: told, chart: told, document: told,  ask, answered, notice: told, result: told, review: table, table };
let drawn = 0;

// One message. tools: press(node, event) and writable(form, field, key, initial, toEvent).
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
    ...DRAW[view.kind](view, tools, drawn),
    el("div", { class: "fault", role: "alert", hidden: true }),
  );
};

export const bubble = (text, note = "") =>
  el("div", { class: "bubble" }, el("span", { class: "unseen" }, `${say("you")} `), el("p", {}, text), note ? el("small", {}, note) : null);
