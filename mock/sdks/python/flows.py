"""What a service does with the official SDK for Python, against the mock. Prints each step with its outcome."""

import base64
import hashlib
import hmac
import os
import re
import struct
import sys
import time
import urllib.parse

import jwt
import requests
import stytch
from stytch.b2b.models.organizations import SearchQuery, SearchQueryOperator
from stytch.b2b.models.sessions import AuthorizationCheck
from stytch.b2b.models.sso import GetConnectionsRequestOptions
from stytch.consumer.models.users import SearchUsersQuery, SearchUsersQueryOperator
from stytch.core.api_base import ApiBase
from stytch.core.response_base import StytchError
from stytch.shared.method_options import Authorization

BASE = os.environ["STYTCH_BASE_URL"]
CREDENTIALS = (os.environ["STYTCH_PROJECT_ID"], os.environ["STYTCH_SECRET"])
PUBLIC_TOKEN = os.environ["STYTCH_PUBLIC_TOKEN"]
PASSWORD = "correct horse battery staple 7"

failures = 0


def b2b_client(**given):
    project_id, secret = CREDENTIALS
    return stytch.B2BClient(project_id=project_id, secret=given.get("secret", secret), environment=BASE)


def consumer_client():
    return stytch.Client(*CREDENTIALS, environment=BASE)


# They look for new keys no sooner than half a minute after they did: after a rotation, another one is made.
b2b, consumer = b2b_client(), consumer_client()


def mock(method, door, body=None):
    response = requests.request(method, f"{BASE}/mock{door}", json=body, auth=CREDENTIALS)
    assert response.status_code == 200, response.text
    return response.json()


def last_message(to):
    messages = [it for it in mock("GET", "/outbox")["messages"] if it["to"] == to]
    assert messages, f"nothing was sent to {to}"
    return messages[-1]


def visit(path, query, person):
    """Goes where a browser is sent, says who it is, and comes back with a token."""
    query = urllib.parse.urlencode({"public_token": PUBLIC_TOKEN, **query})
    url = f"{BASE}{path}?{query}"
    assert re.search("<form", requests.get(url).text)
    response = requests.post(url, data=person, allow_redirects=False)
    assert response.status_code == 302, response.text
    location = urllib.parse.urlsplit(response.headers["location"])
    return urllib.parse.parse_qs(location.query)["token"][0]


def refused(call, status, error_type):
    try:
        call()
    except StytchError as error:
        assert error.details.error_type == error_type, error
        assert error.details.status_code == status, error
    else:
        raise AssertionError(f"it is not refused with {error_type}")


def passcode(secret):
    """What an authenticator app shows (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def step(name):
    def run(function):
        global failures
        try:
            function()
            print(f"python  {name:46} ok")
        except Exception as error:  # Whatever it is, the next step is of interest too.
            failures += 1
            reason = " ".join(f"{type(error).__name__} {error}".split())
            print(f"python  {name:46} FAILED  {reason}")

    return run


beginning = mock("GET", "")["beginning"]
organization_id = beginning["organization_id"]
admin, member = beginning["admin"], beginning["member"]
kept = {}


@step("b2b discovery: link, organizations, create")
def _():
    b2b.magic_links.email.discovery.send(
        email_address="founder@new.example", discovery_redirect_url="https://app.example/discover"
    )
    token = last_message("founder@new.example")["token"]
    found = b2b.magic_links.discovery.authenticate(discovery_magic_links_token=token)
    assert found.discovered_organizations == []
    b2b.discovery.organizations.list(intermediate_session_token=found.intermediate_session_token)
    kept["session"] = b2b.discovery.organizations.create(
        intermediate_session_token=found.intermediate_session_token,
        organization_name="New",
        organization_slug="new",
    )
    assert kept["session"].member_authenticated


@step("b2b discovery: link, exchange")
def _():
    b2b.magic_links.email.discovery.send(email_address="founder@new.example")
    token = last_message("founder@new.example")["token"]
    found = b2b.magic_links.discovery.authenticate(discovery_magic_links_token=token)
    organization = found.discovered_organizations[0].organization
    assert organization.organization_slug == "new"
    exchanged = b2b.discovery.intermediate_sessions.exchange(
        intermediate_session_token=found.intermediate_session_token,
        organization_id=organization.organization_id,
    )
    assert exchanged.member.email_address == "founder@new.example"


@step("b2b magic link: invite, login, used once")
def _():
    b2b.magic_links.email.invite(organization_id=organization_id, email_address="ina@acme.example")
    token = last_message("ina@acme.example")["token"]
    login = b2b.magic_links.authenticate(magic_links_token=token, session_duration_minutes=60)
    assert login.member.status == "active"
    refused(lambda: b2b.magic_links.authenticate(magic_links_token=token), 401, "unable_to_auth_magic_link")
    b2b.magic_links.email.login_or_signup(organization_id=organization_id, email_address="ina@acme.example")


@step("b2b passcode by mail")
def _():
    email = "ada.admin@acme.example"
    b2b.otps.email.login_or_signup(organization_id=organization_id, email_address=email)
    code = last_message(email)["code"]
    login = b2b.otps.email.authenticate(organization_id=organization_id, email_address=email, code=code)
    assert login.member.email_address == email


@step("b2b password: strength, reset, login")
def _():
    # A reset ends the member's sessions, which others here still need.
    email = "pia@acme.example"
    b2b.organizations.members.create(organization_id=organization_id, email_address=email)
    assert b2b.passwords.strength_check(password=PASSWORD).valid_password
    assert not b2b.passwords.strength_check(password="password").valid_password
    b2b.passwords.email.reset_start(organization_id=organization_id, email_address=email)
    token = last_message(email)["token"]
    b2b.passwords.email.reset(password_reset_token=token, password=PASSWORD)
    given = {"organization_id": organization_id, "email_address": email}
    assert b2b.passwords.authenticate(**given, password=PASSWORD).member_authenticated
    wrong = lambda: b2b.passwords.authenticate(**given, password="wrong horse battery staple 7")
    refused(wrong, 401, "unauthorized_credentials")


@step("b2b SSO: connections, start page, login")
def _():
    connection = b2b.sso.get_connections(organization_id=organization_id).saml_connections[0]
    token = visit(
        "/v1/public/sso/start",
        {"connection_id": connection.connection_id, "login_redirect_url": "https://app.example/in"},
        {"email": "sam@acme.example", "name": "Sam"},
    )
    login = b2b.sso.authenticate(sso_token=token)
    assert len(login.member.sso_registrations) == 1


@step("b2b OAuth: start page, login")
def _():
    token = visit(
        "/v1/b2b/public/oauth/google/start",
        {"organization_id": organization_id, "login_redirect_url": "https://app.example/in"},
        {"email": "ada.admin@acme.example", "name": "Ada"},
    )
    assert b2b.oauth.authenticate(oauth_token=token).provider_type == "Google"


@step("b2b TOTP: create, login with both factors")
def _():
    ids = {"organization_id": organization_id, "member_id": member["member_id"]}
    totp = b2b.totps.create(**ids)
    login = b2b.totps.authenticate(**ids, code=passcode(totp.secret), session_token=member["session_token"], set_mfa_enrollment="enroll")
    assert login.member.mfa_enrolled


@step("b2b session JWT, local")
def _():
    session = kept["session"]
    local = b2b.sessions.authenticate_jwt_local(session_jwt=session.session_jwt)
    assert local.member_id == session.member_id
    signed, signature = session.session_jwt.rsplit(".", 1)
    try:
        forged = b2b.sessions.authenticate_jwt_local(session_jwt=f"{signed}.{signature[::-1]}")
    except jwt.exceptions.PyJWTError:
        forged = None
    assert forged is None


@step("b2b session JWT, remote and after a rotation")
def _():
    session = kept["session"]
    remote = b2b.sessions.authenticate_jwt(session_jwt=session.session_jwt, max_token_age_seconds=0)
    assert remote.member_session.member_id == session.member_id
    mock("POST", "/rotate-keys")
    fresh = b2b.sessions.authenticate(session_token=session.session_token, session_duration_minutes=120)
    other = b2b_client()
    for session_jwt in (fresh.session_jwt, session.session_jwt):
        assert other.sessions.authenticate_jwt_local(session_jwt=session_jwt)


@step("b2b RBAC: policy, allowed and refused, local")
def _():
    policy = b2b.rbac.policy().policy
    assert any(role.role_id == "stytch_admin" for role in policy.roles)
    check = AuthorizationCheck(organization_id=organization_id, resource_id="stytch.sso", action="create")
    allowed = b2b.sessions.authenticate(session_token=admin["session_token"], authorization_check=check)
    assert allowed.verdict.authorized
    as_member = lambda: b2b.sessions.authenticate(session_token=member["session_token"], authorization_check=check)
    refused(as_member, 403, "session_authorization_error")
    local = b2b_client().sessions.authenticate_jwt_local(session_jwt=allowed.session_jwt, authorization_check=check)
    assert local.member_id == admin["member_id"]

    def connections(login):
        authorization = Authorization(session_token=login["session_token"])
        options = GetConnectionsRequestOptions(authorization=authorization)
        return b2b.sso.get_connections(organization_id=organization_id, method_options=options)

    connections(admin)
    refused(lambda: connections(member), 403, "session_authorization_error")


@step("b2b exchange of organizations")
def _():
    session = kept["session"]
    exchanged = b2b.sessions.exchange(
        session_token=session.session_token, organization_id=session.organization.organization_id
    )
    assert exchanged.organization.organization_slug == "new"


@step("b2b SCIM and SAML connections")
def _():
    created = b2b.scim.connection.create(organization_id=organization_id, display_name="SCIM")
    assert created.connection.bearer_token
    saml = b2b.sso.saml.create_connection(organization_id=organization_id, display_name="Second")
    assert saml.connection.status == "pending"
    b2b.sso.delete_connection(organization_id=organization_id, connection_id=saml.connection.connection_id)


@step("b2b search: members, organizations, pages")
def _():
    operand = {"filter_name": "member_emails", "filter_value": ["ina@acme.example"]}
    query = SearchQuery(operator=SearchQueryOperator.AND, operands=[operand])
    found = b2b.organizations.members.search(organization_ids=[organization_id], query=query)
    assert len(found.members) == 1
    page = b2b.organizations.search(limit=1)
    following = b2b.organizations.search(limit=1, cursor=page.results_metadata.next_cursor)
    assert following.organizations[0].organization_id != page.organizations[0].organization_id


@step("b2b organizations and members: life")
def _():
    organization = b2b.organizations.create(organization_name="Short", organization_slug="short").organization
    id = organization.organization_id
    created = b2b.organizations.members.create(organization_id=id, email_address="a@short.example").member
    ids = {"organization_id": id, "member_id": created.member_id}
    b2b.organizations.members.update(**ids, name="A")
    assert b2b.organizations.members.get(**ids).member.name == "A"
    b2b.organizations.members.delete(**ids)
    b2b.organizations.delete(organization_id=id)
    refused(lambda: b2b.organizations.get(organization_id=id), 404, "organization_not_found")


@step("b2b logout")
def _():
    session = kept["session"]
    b2b.sessions.revoke(member_session_id=session.member_session.member_session_id)
    again = lambda: b2b.sessions.authenticate(session_token=session.session_token)
    refused(again, 404, "session_not_found")


@step("consumer magic link: login or create")
def _():
    consumer.magic_links.email.login_or_create(email="una@example.com")
    token = last_message("una@example.com")["token"]
    kept["user"] = consumer.magic_links.authenticate(token=token, session_duration_minutes=60)
    assert kept["user"].user.emails[0].verified


@step("consumer passcodes: mail, SMS, WhatsApp")
def _():
    email = consumer.otps.email.login_or_create(email="una@example.com").email_id
    sms = consumer.otps.sms.login_or_create(phone_number="+15005550006").phone_id
    whatsapp = consumer.otps.whatsapp.login_or_create(phone_number="+15005550007").phone_id
    for method_id, to in ((email, "una@example.com"), (sms, "+15005550006"), (whatsapp, "+15005550007")):
        code = last_message(to)["code"]
        consumer.otps.authenticate(method_id=method_id, code=code, session_duration_minutes=60)


@step("consumer password: create, login, reset")
def _():
    email = "pat@example.com"
    consumer.passwords.create(email=email, password=PASSWORD, session_duration_minutes=60)
    consumer.passwords.authenticate(email=email, password=PASSWORD)
    consumer.passwords.email.reset_start(email=email)
    token = last_message(email)["token"]
    consumer.passwords.email.reset(token=token, password="another horse battery staple 8")
    refused(lambda: consumer.passwords.authenticate(email=email, password=PASSWORD), 401, "unauthorized_credentials")


@step("consumer OAuth: start page, login")
def _():
    page = "https://app.example/in"
    token = visit(
        "/v1/public/oauth/google/start",
        {"login_redirect_url": page, "signup_redirect_url": page},
        {"email": "una@example.com", "name": "Una"},
    )
    login = consumer.oauth.authenticate(token=token, session_duration_minutes=60)
    assert login.provider_type == "Google"


@step("consumer TOTP")
def _():
    user_id = kept["user"].user_id
    totp = consumer.totps.create(user_id=user_id)
    consumer.totps.authenticate(user_id=user_id, totp_code=passcode(totp.secret))
    assert consumer.totps.recovery_codes(user_id=user_id).totps[0].recovery_codes


@step("consumer session JWT, local and remote")
def _():
    session = kept["user"]
    local = consumer_client().sessions.authenticate_jwt_local(session_jwt=session.session_jwt)
    assert local.user_id == session.user_id
    consumer.sessions.authenticate_jwt(session_jwt=session.session_jwt, max_token_age_seconds=0)
    assert consumer.sessions.get(user_id=session.user_id).sessions


@step("consumer search and users")
def _():
    operand = {"filter_name": "email_address", "filter_value": ["una@example.com"]}
    query = SearchUsersQuery(operator=SearchUsersQueryOperator.AND, operands=[operand])
    assert len(consumer.users.search(query=query).results) == 1
    assert len(consumer.users.search().results) >= 4
    updated = consumer.users.update(user_id=kept["user"].user_id, name={"first_name": "Una"})
    assert updated.user.name.first_name == "Una"


@step("M2M: client, token, scopes, rotation")
def _():
    client = consumer.m2m.clients.create(scopes=["read:things"], client_name="job").m2m_client
    id = client.client_id
    token = consumer.m2m.token(client_id=id, client_secret=client.client_secret, scopes=["read:things"])
    m2m = consumer_client().m2m
    claims = m2m.authenticate_token(access_token=token.access_token, required_scopes=["read:things"])
    assert claims.client_id == id
    assert m2m.authenticate_token(access_token=token.access_token, required_scopes=["write:things"]) is None
    following = consumer.m2m.clients.secrets.rotate_start(client_id=id).m2m_client
    consumer.m2m.token(client_id=id, client_secret=following.next_client_secret)
    consumer.m2m.clients.secrets.rotate(client_id=id)


@step("SAML Shield: public token alone")
def _():
    def shield(token):
        client = stytch.SamlShieldClient(token)
        # It takes no http URL, even on loopback.
        client.saml.api_base = ApiBase(f"{BASE}/")
        return client.saml

    response = base64.b64encode(b"<Response/>").decode()
    assert shield(PUBLIC_TOKEN).validate(response).status_code == 200
    stranger = shield("public-token-test-of-others")
    refused(lambda: stranger.validate(response), 401, "unauthorized_credentials")


@step("errors: credentials, 429 by script, expiry")
def _():
    stranger = b2b_client(secret="wrong")
    refused(lambda: stranger.organizations.get(organization_id=organization_id), 401, "unauthorized_credentials")
    fail = {"status": 429, "error_type": "too_many_requests"}
    mock("POST", "/on", {"operation_id": "consumer.users.get", "fail": fail})
    session = kept["user"]
    refused(lambda: consumer.users.get(user_id=session.user_id), 429, "too_many_requests")
    mock("POST", "/advance", {"seconds": 2 * 60 * 60})
    refused(lambda: consumer.sessions.authenticate(session_token=session.session_token), 404, "session_not_found")


@step("consumer logout")
def _():
    consumer.magic_links.email.login_or_create(email="una@example.com")
    token = last_message("una@example.com")["token"]
    login = consumer.magic_links.authenticate(token=token, session_duration_minutes=60)
    consumer.sessions.revoke(session_id=login.session.session_id)
    refused(lambda: consumer.sessions.authenticate(session_token=login.session_token), 404, "session_not_found")


mock("POST", "/reset")
sys.exit(1 if failures else 0)
