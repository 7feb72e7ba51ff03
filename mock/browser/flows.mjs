// What people do on the page of the mock: node --experimental-websocket flows.mjs CHROMIUM PAGE SERVICE [PICTURES]
//
// PAGE is the URL with the key that opens the page, and SERVICE where the example service is that people log in to. Where a directory is named
// for them, pictures of all pages are left there.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";

import { chromium } from "./chromium.mjs";

const [program, key, service, pictures] = process.argv.slice(2);
const mock = new URL(key).origin;
const browser = await chromium(program);
const page = await browser.page();
const text = (selector) => page.says(`document.querySelector(${JSON.stringify(selector)}).innerText`);
const has = (selector, words) => `document.querySelector(${JSON.stringify(selector)})?.innerText.includes(${JSON.stringify(words)})`;

const flows = {
  async "the page opens by its key alone"() {
    await page.go(mock);
    assert.equal(await text("h1"), "The key is missing");
    await page.go(key);
    assert.equal(await text("h1"), "What happened");
    assert.equal(await page.says("location.href"), `${mock}/`);
    assert.equal(await page.says("document.cookie"), "", "no script reads the key");
  },

  async "one logs in by a link from the outbox"() {
    await page.go(service);
    await page.type("input[name=email_address]", "ada.admin@acme.example");
    await page.loading(() => page.click("button"));
    await page.go(mock);
    const link = await page.says("document.querySelector('#outbox a').href");
    assert.ok(link.startsWith(`${service}/authenticate?`), link);
    await page.loading(() => page.click("#outbox a"));
    await page.until("location.pathname === '/organizations'");
    await page.loading(() => page.click("form button"));
    await page.until("location.pathname === '/home'");
    await page.go(mock);
    assert.match(await text("#calls"), /b2b\.magic_links\.discovery\.authenticate/);
  },

  async "the page follows what happens"() {
    await page.go(mock);
    const before = await page.says("document.querySelectorAll('#calls details').length");
    await page.says("document.querySelector('#objects details').open = true");
    await fetch(`${mock}/v1/users`);
    await page.until(`document.querySelectorAll('#calls details').length > ${before}`, "the call");
    assert.ok(await page.says("document.querySelector('#objects details').open"), "what was open stays open");
    await page.says("document.querySelector('#objects summary').focus()");
    await fetch(`${mock}/v1/users`);
    await page.until(`document.querySelectorAll('#calls details').length > ${before + 1}`, "the call, with the focus in the list");
    assert.ok(await page.says("document.activeElement === document.querySelector('#objects summary')"), "the focus stays");
  },

  async "an operation is found by typing"() {
    await page.go(`${mock}/console/try`);
    await page.type("#find", "saml update_conn");
    await page.until("[...document.querySelectorAll('[data-words]')].filter((it) => !it.hidden).length === 1", "one operation");
    await page.loading(() => page.click("[data-words]:not([hidden]) a"));
    assert.equal(await text("h1"), "b2b.sso.saml.update_connection");
  },

  async "a member updates a connection, and another may not"() {
    const id = await connection();
    await page.go(`${mock}/console/try/b2b.sso.saml.update_connection`);
    assert.ok(await page.says("document.querySelector('#field-organization_id').checkVisibility()"));
    await page.choose("[name='-as']", "Ada Admin");
    assert.ok(!(await page.says("document.querySelector('#field-organization_id').checkVisibility()")), "the organization is gone");
    await page.type("#field-connection_id", id);
    await page.type("#field-display_name", "Acme \"Okta\"");
    await page.click(".send");
    await page.until(has("#response", "200"), "the response");
    assert.match(await text("#response"), /Request id request-id-test-/);
    assert.match(await text("#response pre"), /Acme \\"Okta\\"/);
    await page.choose("[name='-as']", "Mo Member");
    await page.click(".send");
    await page.until(has("#response", "session_authorization_error"), "the refusal");
    assert.match(await text("#response"), /403 in/);
  },

  async "the code follows the form"() {
    await page.go(`${mock}/console/try/b2b.sso.saml.update_connection`);
    await page.type("#field-display_name", "Okta");
    await page.until(has("#snippet .rust", '.display_name("Okta")'), "the name in Rust");
    await page.until(has("#snippet .curl", '{"display_name":"Okta"}'), "the name in JSON");
    await page.choose("[name='-as']", "Ada Admin");
    await page.until(has("#snippet .rust", ".as_member(token)"), "the member");
    assert.match(await text("#snippet .curl"), /X-Stytch-Member-Session: \$STYTCH_SESSION_TOKEN/);
  },

  async "without scripts the form is sent, and the page opens at the response"() {
    const id = await connection();
    await page.go(`${mock}/console/try/b2b.sso.saml.update_connection`);
    await page.choose("[name='-as']", "Mo Member");
    await page.type("#field-connection_id", id);
    await page.ask("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
    // What a browser does with the form where no script takes it.
    await page.loading(() => page.says("HTMLFormElement.prototype.submit.call(document.querySelector('[data-snippet]'))"));
    assert.match(await text("#response"), /403 in/);
    assert.match(await text("#snippet .rust"), /as_member/);
    const top = await page.says("document.querySelector('#response').getBoundingClientRect().top");
    assert.ok(top >= 0 && top < 400, `the response is in sight, at ${top}`);
    await page.ask("Emulation.clearDeviceMetricsOverride");
  },

  async "a password is in no code and is not shown"() {
    await page.go(`${mock}/console/try/consumer.passwords.create`);
    assert.equal(await page.says("document.querySelector('#field-password').type"), "password");
    await page.type("#field-email", "new@example.com");
    await page.type("#field-password", "correct horse battery 7");
    await page.until(has("#snippet .rust", "new@example.com"), "the code");
    assert.ok(!(await page.says("document.body.innerText")).includes("correct horse"));
  },

  async "a failure is a click away"() {
    await page.go(`${mock}/console/scenarios`);
    await page.choose("[name=failure]", "429");
    await page.loading(() => page.click("[aria-labelledby=title-fail] button"));
    await page.until(has("[role=status]", "The next call fails"));
    await page.go(`${mock}/console/try/debug.whoami`);
    await page.click(".send");
    await page.until(has("#response", "too_many_requests"), "the refusal");
  },

  async "all is reached by keyboard, has a name, and fits a phone"() {
    await page.ask("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
    for (const path of ["/", "/console/try", "/console/try/b2b.organizations.members.create", "/console/scenarios"]) {
      await page.go(mock + path);
      const nameless = await page.says(`[...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
        .filter((it) => !it.labels.length).map((it) => it.outerHTML)`);
      assert.deepEqual(nameless, [], path);
      assert.ok(await page.says("document.documentElement.scrollWidth <= innerWidth"), `${path} is too wide`);
      const ids = await page.says("[...document.querySelectorAll('[id]')].map((it) => it.id)");
      assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
    }
    await page.ask("Emulation.clearDeviceMetricsOverride");
    await page.go(mock);
    const press = async (key) => {
      for (const type of ["keyDown", "keyUp"]) await page.ask("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: key === "Tab" ? 9 : 13, text: key === "Enter" && type === "keyDown" ? "\r" : undefined });
    };
    await press("Tab");
    assert.equal(await page.says("document.activeElement.className"), "skip");
    for (const name of ["What happened", "Try it"]) {
      await press("Tab");
      assert.equal(await page.says("document.activeElement.innerText"), name);
    }
    await page.loading(() => press("Enter"));
    assert.equal(await text("h1"), "Try it");
  },
};

/** The id of the SAML connection. */
async function connection() {
  await page.go(mock);
  return page.says("document.querySelector('[id^=object-saml-connection-]').id.replace('object-', '')");
}

async function look() {
  const path = "/console/try/b2b.sso.saml.update_connection";
  const id = await connection();
  for (const [name, address] of [["happened", "/"], ["list", "/console/try"], ["form", path], ["scenarios", "/console/scenarios"]]) {
    await page.go(mock + address);
    if (name === "happened") await page.says("document.querySelector('#calls details').open = true");
    if (name === "form") {
      await page.choose("[name='-as']", "Mo Member");
      await page.type("#field-connection_id", id);
      await page.type("#field-display_name", "Acme Okta");
      await page.until(has("#snippet .rust", "Acme Okta"));
      await page.click(".send");
      await page.until(has("#response", "403"));
      await page.says("scrollTo(0, 0); document.querySelector('.beside').scrollTo(0, 0)");
    }
    for (const [size, width, height] of [["desktop", 1280, 900], ["phone", 390, 844]]) {
      for (const dark of [false, true]) {
        const file = `${pictures}/${name}-${size}-${dark ? "dark" : "light"}.png`;
        writeFileSync(file, await page.picture({ width, height, dark, whole: size === "phone" && !dark && name !== "list" }));
      }
    }
    await page.ask("Emulation.clearDeviceMetricsOverride");
  }
}

try {
  for (const [name, flow] of Object.entries(flows)) {
    await flow();
    console.log(`ok: ${name}`);
  }
  if (pictures) await look();
  // A refused call is a response here, and no failure of the page.
  assert.deepEqual(page.complaints.filter((it) => !it.includes("status of 4")), [], "the browser complains of nothing");
} finally {
  await browser.close();
}
