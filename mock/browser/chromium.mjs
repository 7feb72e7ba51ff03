// A page in headless Chromium, by its DevTools protocol. Needs nothing but Node and Chromium.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LIMIT = 30_000;

/** Starts Chromium; `close` ends it and removes what it kept. */
export async function chromium(program) {
  const profile = mkdtempSync(join(tmpdir(), "stytch-mock-browser-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
    "--force-device-scale-factor=1", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const child = spawn(program, [...flags, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    let told = "";
    child.stderr.on("data", (data) => {
      told += data;
      const found = told.match(/DevTools listening on (ws:\S+)/);
      if (found) resolve(found[1]);
    });
    child.once("exit", () => reject(new Error(`Chromium ended: ${told}`)));
  });
  const close = async () => {
    child.kill();
    await ended;
    // Its processes end one after the other, and write to the last.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  return { page: () => Page.open(new URL(address).host), close };
}

/** One tab. */
class Page {
  static async open(host) {
    const target = await (await fetch(`http://${host}/json/new?about:blank`, { method: "PUT" })).json();
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error("no connection to Chromium"));
    });
    const page = new Page(socket);
    await page.ask("Page.enable");
    await page.ask("Runtime.enable");
    await page.ask("Log.enable");
    return page;
  }

  constructor(socket) {
    this.socket = socket;
    this.asked = new Map();
    this.complaints = [];
    this.loads = 0;
    socket.onmessage = ({ data }) => this.hear(JSON.parse(data));
  }

  hear({ id, method, params, result, error }) {
    if (method === "Page.loadEventFired") this.loads += 1;
    if (method === "Runtime.exceptionThrown") this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    // A blocked script or style shows here.
    if (method === "Log.entryAdded" && params.entry.level === "error") this.complaints.push(params.entry.text);
    const waiting = this.asked.get(id);
    this.asked.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  ask(method, params = {}) {
    const id = this.asked.size + Math.floor(Math.random() * 1e9);
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Does something that loads a page, and waits for it. */
  async loading(act) {
    const before = this.loads;
    await act();
    await this.until(() => this.loads > before, "a page");
  }

  go(url) {
    return this.loading(() => this.ask("Page.navigate", { url }));
  }

  /** What an expression says in the page. */
  async says(expression) {
    const { result, exceptionDetails } = await this.ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  }

  /** Waits until an expression, or a function here, says yes. */
  async until(asked, what) {
    const end = Date.now() + LIMIT;
    while (Date.now() < end) {
      const said = typeof asked === "function" ? asked() : await this.says(asked).catch(() => false);
      if (said) return said;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const shown = await this.says("document.body?.innerText").catch(() => "");
    throw new Error(`It waits in vain for ${what ?? asked}. The page says:\n${shown}`);
  }

  /** Types into a field, as a person does: the page hears of it. */
  async type(selector, text) {
    await this.says(`document.querySelector(${JSON.stringify(selector)}).select()`);
    await this.ask("Input.insertText", { text });
  }

  /** Chooses the option that has these words. */
  choose(selector, words) {
    return this.says(`{
      const field = document.querySelector(${JSON.stringify(selector)});
      field.value = [...field.options].find((it) => it.text.includes(${JSON.stringify(words)})).value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }`);
  }

  click(selector) {
    return this.says(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** A picture of what is in sight, or of the whole page. */
  async picture({ width, height, dark = false, whole = false }) {
    await this.ask("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    await this.ask("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
    await this.says("document.activeElement?.blur(); new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
    const { data } = await this.ask("Page.captureScreenshot", { captureBeyondViewport: whole, format: "png" });
    return Buffer.from(data, "base64");
  }
}
