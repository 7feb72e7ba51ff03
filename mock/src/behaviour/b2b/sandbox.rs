//! The values that test projects accept from everyone. They stand for a member who is there as soon as one is used, in an
//! organization of their own.

use stytch_api::b2b::organizations::{Member, MemberStatus, Organization};

use crate::behaviour::sandbox::{EMAIL, link};
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::details;

const ORGANIZATION: &str = "organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b";
const MEMBER: &str = "member-test-00000000-0000-4000-8000-000000000000";

/// What the token of a member's link says; `None` if it is none of these.
pub(super) fn member_link(state: &mut State, token: &str) -> Option<Result<Object, Fault>> {
    let good = link(state, token)?;
    Some(good.map(|()| {
        be_there(state);
        details([("member_id", MEMBER)])
    }))
}

/// What the token of a discovery link says; `None` if it is none of these.
pub(super) fn discovery_link(state: &mut State, token: &str) -> Option<Result<Object, Fault>> {
    let good = link(state, token)?;
    Some(good.map(|()| {
        be_there(state);
        details([("email_address", EMAIL)])
    }))
}

fn be_there(state: &mut State) {
    if state.store.get::<Member>(MEMBER).is_some() {
        return;
    }
    let mut organization = Organization::default();
    organization.organization_id = ORGANIZATION.to_owned();
    organization.organization_name = "Sandbox".to_owned();
    organization.organization_slug = "sandbox".to_owned();
    organization.auth_methods = "ALL_ALLOWED".to_owned();
    organization.mfa_policy = "OPTIONAL".to_owned();
    organization.mfa_methods = "ALL_ALLOWED".to_owned();
    organization.created_at = Some(state.now());
    state.store.put(&organization);
    let mut member = Member::default();
    member.organization_id = ORGANIZATION.to_owned();
    member.member_id = MEMBER.to_owned();
    member.email_address = EMAIL.to_owned();
    member.email_address_verified = true;
    member.status = MemberStatus::Active;
    member.created_at = Some(state.now());
    state.store.put(&member);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::ORGANIZATION;
    use crate::behaviour::sandbox::{EMAIL, GOOD_LINK, UNKNOWN_LINK, USED_LINK};
    use crate::fixtures::{called, refused, seeded};

    const LINKS: [(&str, &str); 2] = [
        ("b2b.magic_links.authenticate", "magic_links_token"),
        (
            "b2b.magic_links.discovery.authenticate",
            "discovery_magic_links_token",
        ),
    ];

    #[test]
    fn test_projects_accept_them_as_often_as_they_come() {
        let (mut state, _) = seeded();
        for _ in 0..2 {
            let [(link, token), (discovery, discovery_token)] = LINKS;
            let login = called(&mut state, link, json!({ token: GOOD_LINK }));
            assert_eq!(login["organization_id"], ORGANIZATION);
            assert_eq!(login["member_authenticated"], true);
            let arguments = json!({ discovery_token: GOOD_LINK });
            let found = called(&mut state, discovery, arguments);
            assert_eq!(found["email_address"], EMAIL);
            let organization = &found["discovered_organizations"][0]["organization"];
            assert_eq!(organization["organization_id"], ORGANIZATION);
        }
        for (operation, field) in LINKS {
            for (token, status, error_type) in [
                (USED_LINK, 401, "unable_to_auth_magic_link"),
                (UNKNOWN_LINK, 404, "magic_link_not_found"),
            ] {
                let refusal = refused(&mut state, operation, json!({ field: token }));
                assert_eq!(refusal, (status, error_type.to_owned()));
            }
        }
    }

    #[test]
    fn live_projects_do_not() {
        let (mut state, _) = seeded();
        state.project.is_live = true;
        for (operation, field) in LINKS {
            let refusal = refused(&mut state, operation, json!({ field: GOOD_LINK }));
            assert_eq!(refusal, (404, "magic_link_not_found".to_owned()));
        }
    }
}
