// The page's bricks. Everything is put in as text.

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

// The buttons of a step. press(node, event) sends what they mean.
export const actions = (view, press, attributes = {}) => {
  if (!view.buttons.length) return null;
  const nodes = view.buttons.map((each) =>
    button(each.label, { class: each.emphasis, "data-action": each.action }, (node) =>
      press(node, { kind: "pressed", action: each.action, argument: each.argument }),
    ),
  );
  return el("div", { class: "actions", role: "group", ...attributes }, ...nodes);
};

const AGAIN = [1000, 3000, 9000]; // milliseconds until a picture that did not come is asked for again

// A picture with the same numbers in words; the words alone where there is no picture to fetch.
export const picture = (link, alt) => {
  if (!link) return prose(alt);
  const image = el("img", { src: link, alt, decoding: "async" });
  const waits = [...AGAIN];
  image.addEventListener("error", () => {
    const wait = waits.shift();
    if (wait) setTimeout(() => (image.src = `${link}?${waits.length}`), wait);
  });
  return el("figure", { class: "picture" }, el("a", { href: link, target: "_blank" }, image));
};
