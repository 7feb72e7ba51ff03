//! Reading a search of 1,000 members: the thin visitor beside serde's derive on the same bytes, in one run.

use std::sync::LazyLock;

use serde_json::{Value, json};

fn main() {
    assert_eq!(ours().members.len(), 1_000);
    assert_eq!(derived().members.len(), 1_000);
    divan::main();
}

static ANSWER: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let members: Vec<Value> = (0..1_000).map(member).collect();
    let answer = json!({
        "request_id": "request-id-test-1", "status_code": 200, "members": members, "organizations": {},
        "results_metadata": {"total": 1_000, "next_cursor": "next"}
    });
    answer.to_string().into_bytes()
});

fn member(number: usize) -> Value {
    json!({
        "organization_id": "organization-test-00000000-0000-0000-0000-000000000001",
        "member_id": format!("member-test-{number:036}"),
        "email_address": format!("member-{number}@example.com"),
        "status": "active",
        "name": "Ada Lovelace",
        "sso_registrations": [{
            "connection_id": "saml-connection-test-1", "external_id": "ext", "registration_id": "reg",
            "sso_attributes": {"groups": ["a", "b"]}
        }],
        "is_breakglass": false,
        "member_password_id": "",
        "oauth_registrations": [],
        "email_address_verified": true,
        "mfa_phone_number_verified": false,
        "is_admin": number.is_multiple_of(7),
        "totp_registration_id": "",
        "retired_email_addresses": [],
        "is_locked": false,
        "mfa_enrolled": false,
        "mfa_phone_number": "",
        "default_mfa_method": "",
        "roles": [{"role_id": "stytch_member", "sources": [{"type": "direct_assignment", "details": {}}]}],
        "trusted_metadata": {"plan": "pro", "seats": 3},
        "untrusted_metadata": {},
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-01-02T03:04:05Z",
        "external_id": "external-1"
    })
}

fn ours() -> stytch_api::b2b::organizations::members::SearchResponse {
    serde_json::from_slice(&ANSWER).expect("an answer")
}

fn derived() -> bench_derive::types::B2bOrganizationsMembersSearchResponse {
    serde_json::from_slice(&ANSWER).expect("an answer")
}

#[divan::bench(sample_count = 200)]
fn thin_visitor(bencher: divan::Bencher) {
    bencher.bench(ours);
}

#[divan::bench(sample_count = 200)]
fn serde_derive(bencher: divan::Bencher) {
    bencher.bench(derived);
}
