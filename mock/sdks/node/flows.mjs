// What a service does with the official SDK for Node, against the mock. Prints each step with its outcome.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import stytch from "stytch";

const { STYTCH_BASE_URL: base, STYTCH_PROJECT_ID: project_id, STYTCH_SECRET: secret, STYTCH_PUBLIC_TOKEN: publicToken } =
  process.env;
// Any `env` but two gets a warning.
console.warn = () => {};
const config = { project_id, secret, env: base };
const b2b = new stytch.B2BClient({ ...config });
const consumer = new stytch.Client({ ...config });

const credentials = "Basic " + Buffer.from(`${project_id}:${secret}`).toString("base64");

async function mock(method, door, body) {
  const response = await fetch(`${base}/mock${door}`, {
    method,
    headers: { Authorization: credentials },
    body: body && JSON.stringify(body),
  });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}

async function lastMessage(to) {
  const { messages } = await mock("GET", "/outbox");
  const message = messages.findLast((message) => message.to === to);
  assert(message, `nothing was sent to ${to}`);
  return message;
}

// Goes where a browser is sent, says who it is, and comes back with a token.
async function visit(path, query, person) {
  const url = `${base}${path}?${new URLSearchParams({ public_token: publicToken, ...query })}`;
  assert.match(await (await fetch(url)).text(), /<form/);
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(person), redirect: "manual" });
  const location = response.headers.get("location");
  assert(location, `no redirect: ${response.status} ${await response.text()}`);
  return new URL(location).searchParams.get("token");
}

async function refused(call, status, errorType) {
  await assert.rejects(call, (error) => {
    assert.equal(error.error_type ?? error.code, errorType, error);
    assert.equal(error.status_code ?? status, status);
    return true;
  });
}

let failures = 0;
async function step(name, run) {
  try {
    await run();
    console.log(`node    ${name.padEnd(46)} ok`);
  } catch (error) {
    failures += 1;
    console.log(`node    ${name.padEnd(46)} FAILED  ${error.message}`.replaceAll("\n", " "));
  }
}

const { beginning } = await mock("GET", "");
const organization_id = beginning.organization_id;
const admin = { session_token: beginning.admin.session_token };
let session;

// Clients look for new keys no sooner than half a minute after they did.
const fresh = () => new stytch.B2BClient({ ...config });

await step("b2b discovery: link, organizations, create", async () => {
  await b2b.magicLinks.email.discovery.send({
    email_address: "founder@new.example",
    discovery_redirect_url: "https://app.example/discover",
  });
  const { token, link } = await lastMessage("founder@new.example");
  assert.equal(new URL(link).searchParams.get("stytch_token_type"), "discovery");
  const found = await b2b.magicLinks.discovery.authenticate({ discovery_magic_links_token: token });
  assert.deepEqual(found.discovered_organizations, []);
  const { intermediate_session_token } = found;
  await b2b.discovery.organizations.list({ intermediate_session_token });
  const created = await b2b.discovery.organizations.create({
    intermediate_session_token,
    organization_name: "New",
    organization_slug: "new",
  });
  assert.equal(created.member_authenticated, true);
  session = created;
});

await step("b2b discovery: link, exchange", async () => {
  await b2b.magicLinks.email.discovery.send({ email_address: "founder@new.example" });
  const { token } = await lastMessage("founder@new.example");
  const found = await b2b.magicLinks.discovery.authenticate({ discovery_magic_links_token: token });
  assert.equal(found.discovered_organizations[0].organization.organization_slug, "new");
  const exchanged = await b2b.discovery.intermediateSessions.exchange({
    intermediate_session_token: found.intermediate_session_token,
    organization_id: found.discovered_organizations[0].organization.organization_id,
  });
  assert.equal(exchanged.member.email_address, "founder@new.example");
});

await step("b2b magic link: invite, login, used once", async () => {
  await b2b.magicLinks.email.invite({ organization_id, email_address: "ina@acme.example" });
  const { token } = await lastMessage("ina@acme.example");
  const login = await b2b.magicLinks.authenticate({ magic_links_token: token, session_duration_minutes: 60 });
  assert.equal(login.member.status, "active");
  await refused(() => b2b.magicLinks.authenticate({ magic_links_token: token }), 401, "unable_to_auth_magic_link");
  await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: "ina@acme.example" });
});

await step("b2b passcode by mail", async () => {
  const email_address = "ada.admin@acme.example";
  await b2b.otps.email.loginOrSignup({ organization_id, email_address });
  const { code } = await lastMessage(email_address);
  const login = await b2b.otps.email.authenticate({ organization_id, email_address, code });
  assert.equal(login.member.email_address, email_address);
});

await step("b2b password: strength, reset, login", async () => {
  // A reset ends the member's sessions, which others here still need.
  const email_address = "pia@acme.example";
  await b2b.organizations.members.create({ organization_id, email_address });
  const password = "correct horse battery staple 7";
  assert.equal((await b2b.passwords.strengthCheck({ password })).valid_password, true);
  assert.equal((await b2b.passwords.strengthCheck({ password: "password" })).valid_password, false);
  await b2b.passwords.email.resetStart({ organization_id, email_address });
  const { token } = await lastMessage(email_address);
  await b2b.passwords.email.reset({ password_reset_token: token, password });
  const login = await b2b.passwords.authenticate({ organization_id, email_address, password });
  assert.equal(login.member_authenticated, true);
  await refused(
    () => b2b.passwords.authenticate({ organization_id, email_address, password: "wrong horse battery staple 7" }),
    401,
    "unauthorized_credentials",
  );
});

await step("b2b SSO: connections, start page, login", async () => {
  const { saml_connections } = await b2b.sso.getConnections({ organization_id });
  const token = await visit(
    "/v1/public/sso/start",
    { connection_id: saml_connections[0].connection_id, login_redirect_url: "https://app.example/in" },
    { email: "sam@acme.example", name: "Sam" },
  );
  const login = await b2b.sso.authenticate({ sso_token: token });
  assert.equal(login.member.sso_registrations.length, 1);
});

await step("b2b OAuth: start page, login", async () => {
  const token = await visit(
    "/v1/b2b/public/oauth/google/start",
    { organization_id, login_redirect_url: "https://app.example/in" },
    { email: "ada.admin@acme.example", name: "Ada" },
  );
  const login = await b2b.oauth.authenticate({ oauth_token: token });
  assert.equal(login.provider_type, "Google");
});

await step("b2b TOTP: create, login with both factors", async () => {
  const { member_id } = beginning.member;
  const totp = await b2b.totps.create({ organization_id, member_id });
  const code = passcode(totp.secret);
  const login = await b2b.totps.authenticate({ organization_id, member_id, code, session_token: beginning.member.session_token, set_mfa_enrollment: "enroll" });
  assert.equal(login.member.mfa_enrolled, true);
});

await step("b2b session JWT, local", async () => {
  const local = await b2b.sessions.authenticateJwtLocal({ session_jwt: session.session_jwt });
  assert.equal(local.member_id, session.member_id);
  await refused(() => b2b.sessions.authenticateJwtLocal({ session_jwt: `${session.session_jwt}x` }), 0, "jwt_invalid");
});

await step("b2b session JWT, remote and after a rotation", async () => {
  const remote = await b2b.sessions.authenticateJwt({ session_jwt: session.session_jwt, max_token_age_seconds: 0 });
  assert.equal(remote.member_session.member_id, session.member_id);
  await mock("POST", "/rotate-keys");
  const newer = await b2b.sessions.authenticate({ session_token: session.session_token, session_duration_minutes: 120 });
  const other = fresh();
  await other.sessions.authenticateJwtLocal({ session_jwt: newer.session_jwt });
  await other.sessions.authenticateJwtLocal({ session_jwt: session.session_jwt });
});

await step("b2b RBAC: policy, allowed and refused, local", async () => {
  const { policy } = await b2b.rbac.policy({});
  assert(policy.roles.some((role) => role.role_id === "stytch_admin"));
  const authorization_check = { organization_id, resource_id: "stytch.sso", action: "create" };
  const allowed = await b2b.sessions.authenticate({ ...admin, authorization_check });
  assert.equal(allowed.verdict.authorized, true);
  const { session_token } = beginning.member;
  await refused(() => b2b.sessions.authenticate({ session_token, authorization_check }), 403, "session_authorization_error");
  await fresh().sessions.authenticateJwtLocal({ session_jwt: allowed.session_jwt, authorization_check });
  await refused(
    () => b2b.sso.getConnections({ organization_id }, { authorization: { session_token } }),
    403,
    "session_authorization_error",
  );
  await b2b.sso.getConnections({ organization_id }, { authorization: admin });
});

await step("b2b exchange of organizations", async () => {
  const exchanged = await b2b.sessions.exchange({
    session_token: session.session_token,
    organization_id: session.organization.organization_id,
  });
  assert.equal(exchanged.organization.organization_slug, "new");
});

await step("b2b SCIM and SAML connections", async () => {
  const created = await b2b.scim.connection.create({ organization_id, display_name: "SCIM" });
  assert(created.connection.bearer_token);
  const saml = await b2b.sso.saml.createConnection({ organization_id, display_name: "Second" });
  assert.equal(saml.connection.status, "pending");
  await b2b.sso.deleteConnection({ organization_id, connection_id: saml.connection.connection_id });
});

await step("b2b search: members, organizations, pages", async () => {
  const found = await b2b.organizations.members.search({
    organization_ids: [organization_id],
    query: { operator: "AND", operands: [{ filter_name: "member_emails", filter_value: ["ina@acme.example"] }] },
  });
  assert.equal(found.members.length, 1);
  const page = await b2b.organizations.search({ limit: 1 });
  assert(page.results_metadata.next_cursor);
  const next = await b2b.organizations.search({ limit: 1, cursor: page.results_metadata.next_cursor });
  assert.notEqual(next.organizations[0].organization_id, page.organizations[0].organization_id);
});

await step("b2b organizations and members: life", async () => {
  const { organization } = await b2b.organizations.create({ organization_name: "Short", organization_slug: "short" });
  const id = organization.organization_id;
  const { member } = await b2b.organizations.members.create({ organization_id: id, email_address: "a@short.example" });
  await b2b.organizations.members.update({ organization_id: id, member_id: member.member_id, name: "A" });
  assert.equal((await b2b.organizations.members.get({ organization_id: id, member_id: member.member_id })).member.name, "A");
  await b2b.organizations.members.delete({ organization_id: id, member_id: member.member_id });
  await b2b.organizations.delete({ organization_id: id });
  await refused(() => b2b.organizations.get({ organization_id: id }), 404, "organization_not_found");
});

await step("b2b logout", async () => {
  await b2b.sessions.revoke({ member_session_id: session.member_session.member_session_id });
  await refused(() => b2b.sessions.authenticate({ session_token: session.session_token }), 404, "session_not_found");
});

await step("consumer magic link: login or create", async () => {
  await consumer.magicLinks.email.loginOrCreate({ email: "una@example.com" });
  const { token } = await lastMessage("una@example.com");
  session = await consumer.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  assert.equal(session.user.emails[0].verified, true);
});

await step("consumer passcodes: mail, SMS, WhatsApp", async () => {
  for (const [channel, to, request] of [
    ["email", "una@example.com", { email: "una@example.com" }],
    ["sms", "+15005550006", { phone_number: "+15005550006" }],
    ["whatsapp", "+15005550007", { phone_number: "+15005550007" }],
  ]) {
    const sent = await consumer.otps[channel].loginOrCreate(request);
    const { code } = await lastMessage(to);
    await consumer.otps.authenticate({ method_id: sent.email_id ?? sent.phone_id, code, session_duration_minutes: 60 });
  }
});

await step("consumer password: create, login, reset", async () => {
  const email = "pat@example.com";
  const password = "correct horse battery staple 7";
  await consumer.passwords.create({ email, password, session_duration_minutes: 60 });
  await consumer.passwords.authenticate({ email, password });
  await consumer.passwords.email.resetStart({ email });
  const { token } = await lastMessage(email);
  await consumer.passwords.email.reset({ token, password: "another horse battery staple 8" });
  await refused(() => consumer.passwords.authenticate({ email, password }), 401, "unauthorized_credentials");
});

await step("consumer OAuth: start page, login", async () => {
  const token = await visit(
    "/v1/public/oauth/google/start",
    { login_redirect_url: "https://app.example/in", signup_redirect_url: "https://app.example/in" },
    { email: "una@example.com", name: "Una" },
  );
  const login = await consumer.oauth.authenticate({ token, session_duration_minutes: 60 });
  assert.equal(login.provider_type, "Google");
});

await step("consumer TOTP", async () => {
  const { user_id } = session;
  const totp = await consumer.totps.create({ user_id });
  await consumer.totps.authenticate({ user_id, totp_code: passcode(totp.secret) });
  const codes = await consumer.totps.recoveryCodes({ user_id });
  assert(codes.totps[0].recovery_codes.length > 0);
});

await step("consumer session JWT, local and remote", async () => {
  const local = await consumer.sessions.authenticateJwtLocal({ session_jwt: session.session_jwt });
  assert.equal(local.user_id, session.user_id);
  await consumer.sessions.authenticateJwt({ session_jwt: session.session_jwt, max_token_age_seconds: 0 });
  const { sessions } = await consumer.sessions.get({ user_id: session.user_id });
  assert(sessions.length > 0);
});

await step("consumer search and users", async () => {
  const found = await consumer.users.search({
    query: { operator: "AND", operands: [{ filter_name: "email_address", filter_value: ["una@example.com"] }] },
  });
  assert.equal(found.results.length, 1);
  let count = 0;
  for await (const users of consumer.users.searchAll({})) count += users.length;
  assert(count >= 4);
  const updated = await consumer.users.update({ user_id: session.user_id, name: { first_name: "Una" } });
  assert.equal(updated.user.name.first_name, "Una");
});

await step("M2M: client, token, scopes, rotation", async () => {
  const { m2m_client } = await consumer.m2m.clients.create({ scopes: ["read:things"], client_name: "job" });
  const { client_id, client_secret } = m2m_client;
  const { access_token } = await consumer.m2m.token({ client_id, client_secret, scopes: ["read:things"] });
  const { m2m } = fresh();
  const claims = await m2m.authenticateToken({ access_token, required_scopes: ["read:things"] });
  assert.equal(claims.client_id, client_id);
  await refused(() => m2m.authenticateToken({ access_token, required_scopes: ["write:things"] }), 0, "missing_scopes");
  const next = await consumer.m2m.clients.secrets.rotateStart({ client_id });
  await consumer.m2m.token({ client_id, client_secret: next.m2m_client.next_client_secret });
  await consumer.m2m.clients.secrets.rotate({ client_id });
});

await step("SAML Shield: public token alone", async () => {
  const shield = (token) => {
    const client = new stytch.SamlShieldClient({ public_token: token });
    // It takes no http URL, even on loopback.
    client.fetchConfig.baseURL = base;
    return client;
  };
  const SAMLResponse = Buffer.from("<Response/>").toString("base64");
  assert.equal((await shield(publicToken).saml.validate({ SAMLResponse })).status_code, 200);
  await refused(() => shield("public-token-test-of-others").saml.validate({ SAMLResponse }), 401, "unauthorized_credentials");
});

await step("errors: credentials, 429 by script, expiry", async () => {
  const stranger = new stytch.B2BClient({ ...config, secret: "wrong" });
  await refused(() => stranger.organizations.get({ organization_id }), 401, "unauthorized_credentials");
  await mock("POST", "/on", {
    operation_id: "consumer.users.get",
    fail: { status: 429, error_type: "too_many_requests" },
  });
  await refused(() => consumer.users.get({ user_id: session.user_id }), 429, "too_many_requests");
  await mock("POST", "/advance", { seconds: 2 * 60 * 60 });
  await refused(() => consumer.sessions.authenticate({ session_token: session.session_token }), 404, "session_not_found");
});

await step("consumer logout", async () => {
  await consumer.magicLinks.email.loginOrCreate({ email: "una@example.com" });
  const { token } = await lastMessage("una@example.com");
  const login = await consumer.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  await consumer.sessions.revoke({ session_id: login.session.session_id });
  await refused(() => consumer.sessions.authenticate({ session_token: login.session_token }), 404, "session_not_found");
});

await mock("POST", "/reset");
process.exitCode = failures ? 1 : 0;

// What an authenticator app shows (RFC 6238).
function passcode(secret) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/=+$/, "")].map((it) => alphabet.indexOf(it).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => parseInt(it, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const offset = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
