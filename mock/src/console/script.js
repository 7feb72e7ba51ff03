// What a page without it does by loading anew, this does in place.
"use strict";

const parsed = (text) => new DOMParser().parseFromString(text, "text/html");

// What happened: looks again every two seconds, and leaves open what is open.
const live = document.querySelector("[data-live]");
let before = live?.innerHTML;

async function look() {
  if (document.hidden) return;
  const response = await fetch(location.href);
  // The server was started anew, and has another key.
  if (response.status === 403) location.reload();
  if (!response.ok) return;
  const now = parsed(await response.text()).querySelector("[data-live]");
  // Whoever reads a text or has it selected is not disturbed; what was opened or closed last keeps the focus.
  const focused = live.contains(document.activeElement) ? document.activeElement : null;
  const held = focused?.closest("summary")?.parentElement.id;
  const isRead = (focused && !held) || !getSelection().isCollapsed;
  if (!now || now.innerHTML === before || isRead) return;
  before = now.innerHTML;
  const open = [...live.querySelectorAll("details[open]")].map((it) => it.id);
  live.replaceChildren(...now.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (held) document.getElementById(held)?.querySelector("summary").focus({ preventScroll: true });
}

if (live) setInterval(() => look().catch(() => {}), 2000);

// Try it: the list follows what is typed.
const find = document.querySelector("[data-find]");
const found = document.querySelector("[data-found]");

find?.addEventListener("input", () => {
  const words = find.value.toLowerCase().split(/\s+/);
  let count = 0;
  for (const item of document.querySelectorAll("[data-words]")) {
    item.hidden = !words.every((word) => item.dataset.words.includes(word));
    count += item.hidden ? 0 : 1;
  }
  found.textContent = `${count} operations`;
});

// A form: the code follows what is typed, and the response comes beside it.
const form = document.querySelector("[data-snippet]");
const shown = document.getElementById("response");
const snippet = document.getElementById("snippet");
let latest = 0;

function post(address) {
  return fetch(address, { method: "POST", body: new URLSearchParams(new FormData(form)) });
}

async function follow() {
  const mine = (latest += 1);
  const response = await post(form.dataset.snippet);
  const page = parsed(await response.text());
  if (mine === latest && response.ok) snippet.replaceChildren(...page.body.childNodes);
}

async function send(event) {
  event.preventDefault();
  shown.setAttribute("aria-busy", "true");
  const response = await post(form.action).finally(() => shown.removeAttribute("aria-busy"));
  const page = parsed(await response.text());
  const content = page.getElementById("response") ?? page.querySelector("main") ?? page.body;
  shown.replaceChildren(...content.childNodes);
  shown.scrollIntoView({ block: "nearest" });
}

if (form) {
  form.addEventListener("input", () => follow().catch(() => {}));
  form.addEventListener("submit", (event) => send(event).catch((error) => { shown.textContent = `Not sent: ${error.message}`; }));
  // What the browser kept of an earlier visit.
  follow().catch(() => {});
}
