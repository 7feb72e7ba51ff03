//! Organizations and members that tests add.

use std::fmt;

use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::shared::{
    AuthenticationFactorDeliveryMethod as Delivery, AuthenticationFactorType as Type,
};

use super::member_login::MemberLogin;
use crate::fault::Fault;
use crate::net::{Shared, lock};
use crate::objects;
use crate::sessions::{DEFAULT_MINUTES, Who, factors};
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Object;

/// A member to be: see [`Server::add_member`](crate::Server::add_member).
#[derive(Debug)]
#[must_use = "nobody is added until they log in"]
pub struct NewMember<'a> {
    state: &'a Shared,
    organization_id: String,
    email_address: String,
    name: String,
    roles: Vec<String>,
    password: Option<String>,
}

impl<'a> NewMember<'a> {
    pub(super) fn new(state: &'a Shared, organization_id: &str, email_address: &str) -> Self {
        Self {
            state,
            organization_id: organization_id.to_owned(),
            email_address: email_address.to_owned(),
            name: String::new(),
            roles: Vec::new(),
            password: None,
        }
    }

    /// The member's name.
    pub fn name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// Roles besides `stytch_member`, which every member has.
    pub fn roles<I: Into<String>>(mut self, roles: impl IntoIterator<Item = I>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }

    /// The password that the member has, however weak.
    pub fn password(mut self, password: &str) -> Self {
        self.password = Some(password.to_owned());
        self
    }

    /// Adds the member, who has proven their address, and logs them in.
    ///
    /// # Errors
    /// When there is no such organization, or another member of it has the address.
    pub fn log_in(self) -> Result<MemberLogin, AddError> {
        let mut state = lock(self.state);
        self.add(&mut state)
            .map_err(|fault| AddError(fault.message.into_owned()))
    }

    fn add(&self, state: &mut State) -> Result<MemberLogin, Fault> {
        let organization: Option<Organization> = state.store.get(&self.organization_id);
        organization.ok_or_else(Fault::organization_not_found)?;
        let request = json!({
            "email_address": self.email_address, "name": self.name, "roles": self.roles,
        });
        let owner = Some(self.organization_id.as_str());
        let request = request.as_object().cloned().unwrap_or_default();
        let resource = "b2b.organizations.members";
        let mut member: Member = objects::create(state, resource, owner, &request)?;
        member.email_address_verified = true;
        if let Some(password) = &self.password {
            member.member_password_id = state.ids.fresh("member-password");
            state.keep_password(&member.member_password_id, password)?;
        }
        state.save(Action::Update, &member);
        log_in(state, &member)
    }
}

/// Begins a session of the member, who came by a link in an e-mail.
pub(crate) fn log_in(state: &mut State, member: &Member) -> Result<MemberLogin, Fault> {
    let who = Who::Member {
        organization_id: member.organization_id.clone(),
        member_id: member.member_id.clone(),
    };
    let email_id = state.ids.fresh("email");
    let (kind, delivery) = (Type::MagicLink, Delivery::Email);
    let mailed = factors::email(state, kind, delivery, &email_id, &member.email_address);
    let session = state.begin_session(who, vec![mailed], DEFAULT_MINUTES, Map::new())?;
    Ok(MemberLogin {
        member_id: member.member_id.clone(),
        session_jwt: state.issue_jwt(&session)?.into(),
        session_token: session.token.into(),
    })
}

/// Adds an organization of this name with the settings that organizations have at first. Returns its id.
pub(super) fn add_organization(state: &Shared, name: &str) -> Result<String, AddError> {
    let mut request = Object::new();
    request.insert("organization_name".to_owned(), Value::from(name));
    let created = objects::create(&mut lock(state), "b2b.organizations", None, &request);
    created
        .map(|it: Organization| it.organization_id)
        .map_err(|fault| AddError(fault.message.into_owned()))
}

/// Why something cannot be added.
#[derive(Debug)]
pub struct AddError(String);

impl fmt::Display for AddError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AddError {}
