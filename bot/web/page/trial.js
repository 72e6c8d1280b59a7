// What only a trial has: a clock that can be moved, sample data, and a way to begin anew.

import { pick, day, hour, say } from "./words.js";

const MINUTE = 60_000;
const HEADERS = { "Content-Type": "application/json" };
const one = (selector) => document.querySelector(selector);
let clock = { now: "2000-01-01T00:00:00", at: Date.now() };

export const today = () => clock.now.slice(0, 10);
const wall = () => new Date(Date.parse(`${clock.now}Z`) + Date.now() - clock.at).toISOString().slice(0, 19);

export const tick = (now) => {
  if (typeof now === "string") clock = { now, at: Date.now() };
  for (const node of document.querySelectorAll("time .day")) node.textContent = day(wall());
  for (const node of document.querySelectorAll("time .hour")) node.textContent = hour(wall());
};

const tell = (text) => (one(".moved").textContent = text);

const post = async (path, body) => {
  const reply = await fetch(path, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  return reply.json();
};

const move = async (by) => {
  try {
    const reply = await post("/web/clock", by === "next" ? { to: by } : { seconds: Number(by) });
    tick(reply.now);
    const time = `${day(reply.now)} ${hour(reply.now)}`;
    tell(reply.moved ? say("moved", { time }) : say("nothing"));
  } catch {
    tell(say("unreachable"));
  }
};

const ask = async (want, busy) => {
  if (busy.ariaBusy === "true") return;
  busy.ariaBusy = "true";
  tell(say("working"));
  try {
    const reply = await post("/web/trial", { do: want });
    tell(pick(reply.told ?? reply.fault));
  } catch {
    tell(say("unreachable"));
  }
  busy.ariaBusy = "false";
};

// acted(): the person did something.
export const start = (acted) => {
  for (const node of document.querySelectorAll("[data-move]"))
    node.addEventListener("click", () => {
      acted();
      move(node.dataset.move);
    });
  for (const node of document.querySelectorAll("[data-trial]"))
    node.addEventListener("click", () => {
      one("#sure").close();
      if (!one("#trial").matches(":popover-open")) one("#trial").showPopover(); // where it is told
      ask(node.dataset.trial, node);
    });
  one("#anew").addEventListener("click", () => one("#sure").showModal());
  for (const node of document.querySelectorAll("dialog [data-close]"))
    node.addEventListener("click", () => node.closest("dialog").close());
  setInterval(tick, MINUTE / 12);
};
