// An action's form: in its card, or opened over the page by the press that wants it.

import { say } from "./words.js";
import { el, prose } from "./build.js";

const FEW = 4; // choices that stand side by side; more are a list to open
let made = 0; // forms, for ids of their own

// Enter sends a line; Shift+Enter begins a new one in a longer text; Enter that confirms a kana
// conversion does neither.
export const sendsByEnter = (field, form) =>
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (!event.isComposing && event.keyCode !== 229) form.requestSubmit();
  });

const radio = (field, option, value) =>
  el(
    "label",
    { class: "radio" },
    el("input", { type: "radio", name: field.id, value: option.value, checked: option.value === value }),
    el("span", {}, option.label),
  );

const box = (field, option, value) =>
  el(
    "label",
    { class: "radio" },
    el("input", { type: "checkbox", name: field.id, value: option.value, checked: value.split(",").includes(option.value) }),
    el("span", {}, option.label),
  );

const list = (field, value, common) =>
  el(
    "select",
    common,
    el("option", { value: "" }, say("choose")),
    ...field.options.map((each) => el("option", { value: each.value, selected: each.value === value }, each.label)),
  );

const control = (field, value, common) => {
  if (field.kind === "choice") return list(field, value, common);
  if (field.kind === "text") return el("textarea", { ...common, rows: 3, maxlength: 3000 }, value);
  return el("input", { ...common, type: field.kind === "day" ? "date" : "text", maxlength: 3000, value });
};

const called = (field) => [
  el("span", { class: "name" }, field.label, field.optional ? el("small", { class: "tag" }, say("optional")) : null),
];

const one = (field, value, id) => {
  const hint = field.hint ? el("small", { class: "hint", id: `${id}-hint` }, field.hint) : null;
  const described = { "aria-describedby": hint?.id };
  const several = field.kind === "choices";
  if (several || (field.kind === "choice" && field.options.length <= FEW))
    return el(
      "fieldset",
      described,
      el("legend", {}, ...called(field)),
      el("div", { class: "radios" }, ...field.options.map((each) => (several ? box : radio)(field, each, value))),
      hint,
    );
  const common = { name: field.id, autocomplete: "off", "aria-required": String(!field.optional), ...described };
  return el("label", { class: "field" }, ...called(field), control(field, value, common), hint);
};

// form: of which message it is a part, empty where a press opened it.
export const filling = (view, tools, form = "") => {
  const draft = tools.draft(view, form);
  made += 1;
  const node = el(
    "form",
    { class: "filling", "aria-label": view.heading, novalidate: true },
    view.problem ? prose(view.problem, { class: "before" }) : null,
    el("div", { class: "fault", role: "alert", hidden: true }),
    view.text ? prose(view.text) : null,
    ...view.fields.map((field, at) => one(field, draft[field.id] ?? field.initial, `form-${made}-${at}`)),
    el("button", { type: "submit", class: "primary" }, view.submit),
  );
  for (const input of node.querySelectorAll("input[type=text]")) sendsByEnter(input, node);
  tools.fillable(node, view, form);
  return node;
};

// Over the page; Escape and [close] leave what was filled in for the next time.
export const openForm = (view, tools) => {
  const dialog = document.getElementById("form");
  const node = filling(view, tools);
  dialog.querySelector("h2").textContent = view.heading;
  dialog.querySelector(".inside").replaceChildren(node);
  if (!dialog.open) dialog.showModal();
  node.querySelector("input, textarea, select")?.focus();
};

export const closeForm = () => document.getElementById("form").close();
