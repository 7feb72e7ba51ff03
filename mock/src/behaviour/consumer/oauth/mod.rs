//! `consumer.oauth`.

pub(in crate::behaviour) mod start;

use chrono::TimeDelta;
use serde_json::{Value, json};
use stytch_api::Secret;
use stytch_api::consumer::oauth::{AttachRequest, AttachResponse, AuthenticateRequest};
use stytch_api::consumer::users::{Name, OAuthProvider, User, UserStatus};

use super::address::{Means, add, details, find, find_or_create, named, user_of, verify};
use super::factors;
use super::login::{Wanted, login_response};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::random::{Random, token};
use crate::state::store::Object;
use crate::tokens::{Purpose, detail, pkce};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.oauth.attach", attach),
    ("consumer.oauth.authenticate", authenticate),
];

const ATTACH_LIFE: TimeDelta = TimeDelta::minutes(5);
const PROVIDER_TOKEN_LIFE: TimeDelta = TimeDelta::hours(1);

/// A token with which the next login with the provider is this user's.
fn attach(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AttachRequest = call.body()?;
    let user = named(state, call)?;
    let user = user.ok_or_else(|| Fault::field("user_id", "or a session must be there"))?;
    let mut details = details(&user.user_id, "");
    details.insert(
        "provider".to_owned(),
        json!(request.provider.to_lowercase()),
    );
    let token = state.issue_token(Purpose::OauthAttach, ATTACH_LIFE, details)?;
    let mut response = AttachResponse::default();
    response.oauth_attach_token = token.into();
    respond(response)
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let oauth_token = request.token.expose();
    let said = state
        .token_details(Purpose::Oauth, oauth_token)
        .ok_or_else(|| {
            let message = "The token was used already, expired, or never was.";
            Fault::not_found("oauth_token_not_found", message)
        })?;
    pkce::check_verifier(&said, request.code_verifier.as_ref().map(Secret::expose))?;
    let login = Login::new(state, &said);
    let known = login.known_user(state);
    let known_id = known.as_ref().map(|it| it.user_id.as_str());
    let wanted = Wanted::of(state, call, known_id.unwrap_or_default())?;
    let (user, registration) = login.register(state, known);
    let email_id = find(state, Means::Email, login.email).map(|it| it.method_id);
    let subject = &registration.provider_subject;
    let id = &registration.oauth_user_registration_id;
    let factor = factors::oauth(state, login.provider, id, subject, email_id.as_deref());
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    state.redeem_token(Purpose::Oauth, oauth_token);
    let more = [
        ("provider_type", json!(registration.provider_type)),
        ("provider_subject", json!(subject)),
        ("oauth_user_registration_id", json!(id)),
        (
            "provider_values",
            provider_values(state, detail(&said, "scopes"))?,
        ),
        ("reset_sessions", json!(false)),
    ];
    login_response(&user, logged_in, more).map(with_user_session)
}

/// This operation has another name for the session than others.
fn with_user_session(mut response: Value) -> Value {
    if let Some(fields) = response.as_object_mut() {
        let session = fields.remove("session");
        fields.extend(session.map(|it| ("user_session".to_owned(), it)));
    }
    response
}

/// What a provider would give for calls of its own API. Nothing takes these.
fn provider_values(state: &State, scopes: &str) -> Result<Value, Fault> {
    let scopes: Vec<_> = ["openid", "email", "profile"]
        .into_iter()
        .chain(scopes.split_whitespace())
        .collect();
    Ok(json!({
        "access_token": token()?, "refresh_token": token()?, "id_token": token()?,
        "expires_at": state.now() + PROVIDER_TOKEN_LIFE, "scopes": scopes,
    }))
}

/// Who logs in, by the word of which provider.
struct Login<'a> {
    provider: &'a str,
    email: &'a str,
    name: &'a str,
    /// The user whom the application said that it is; empty where it did not.
    attached: &'a str,
    /// Their id at the provider: the same for the same address.
    subject: String,
}

impl<'a> Login<'a> {
    fn new(state: &State, said: &'a Object) -> Self {
        let (provider, email) = (detail(said, "provider"), detail(said, "email_address"));
        let text = format!("{provider} {}", email.to_lowercase());
        Self {
            provider,
            email,
            name: detail(said, "name"),
            attached: detail(said, "user_id"),
            subject: Random::of(state.ids.seed(), &text).next().to_string(),
        }
    }

    /// The user whom the application meant, or who came by this provider before, or who has the address.
    fn known_user(&self, state: &State) -> Option<User> {
        let meant = user_of(state, self.attached).ok();
        let came = || {
            let mut users = state.store.all::<User>();
            users.find(|user| self.registration(user).is_some())
        };
        let has_address = || find(state, Means::Email, self.email).map(|it| it.user);
        meant.or_else(came).or_else(has_address)
    }

    fn registration(&self, user: &User) -> Option<OAuthProvider> {
        let mut providers = user.providers.iter();
        let is_it = |it: &&OAuthProvider| {
            it.provider_type == display_name(self.provider) && it.provider_subject == self.subject
        };
        providers.find(is_it).cloned()
    }

    /// The user, new if nobody is known, with the address, which the provider has verified, and the registration.
    fn register(&self, state: &mut State, known: Option<User>) -> (User, OAuthProvider) {
        let user = known.unwrap_or_else(|| self.new_user(state));
        let mut user = self.with_address(state, user);
        let registration = self.registration(&user).unwrap_or_else(|| {
            let mut registration = OAuthProvider::default();
            registration.oauth_user_registration_id = state.ids.fresh("oauth-user");
            registration.provider_type = display_name(self.provider);
            registration.provider_subject.clone_from(&self.subject);
            user.providers.push(registration.clone());
            registration
        });
        user.status = UserStatus::Active;
        state.save(Action::Update, &user);
        (user, registration)
    }

    fn new_user(&self, state: &mut State) -> User {
        let mut user = find_or_create(state, Means::Email, self.email, false).user;
        let (first, last) = self.name.rsplit_once(' ').unwrap_or((self.name, ""));
        user.name = Some(Name::new().first_name(first).last_name(last));
        state.save(Action::Update, &user);
        user
    }

    /// An address that is another user's stays theirs.
    fn with_address(&self, state: &mut State, mut user: User) -> User {
        let email_id = match find(state, Means::Email, self.email) {
            Some(found) if found.user.user_id != user.user_id => return user,
            Some(found) => found.method_id,
            None => {
                let email_id = add(state, &mut user, Means::Email, self.email);
                state.save(Action::Update, &user);
                email_id
            }
        };
        let proven = verify(state, &user.user_id, &email_id);
        proven.map_or(user, |proven| proven.user)
    }
}

/// As people write it.
fn display_name(provider: &str) -> String {
    match provider {
        "github" => "GitHub".to_owned(),
        "gitlab" => "GitLab".to_owned(),
        "linkedin" => "LinkedIn".to_owned(),
        "tiktok" => "TikTok".to_owned(),
        other => {
            let (first, rest) = other.split_at_checked(1).unwrap_or((other, ""));
            format!("{}{rest}", first.to_uppercase())
        }
    }
}
