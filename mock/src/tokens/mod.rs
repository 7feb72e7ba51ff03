//! What proves something once: tokens of links, passcodes, intermediate session tokens.
//!
//! Whoever issues one says what it is for, how long it lives, and what it says about itself; whoever redeems it gets
//! that back.

pub(crate) mod pkce;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fault::Fault;
use crate::state::State;
use crate::state::random;
use crate::state::store::{Object, Stored};

/// What a credential is for. One of one purpose is never taken for one of another. Flows add theirs here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    MagicLink,
    Oauth,
    OauthAttach,
    Otp,
    PasswordReset,
    Sso,
    MemberMagicLink,
    MemberOtp,
    MemberSms,
    MemberPassword,
    MemberOauth,
    DiscoveryMagicLink,
    DiscoveryOtp,
    DiscoveryPassword,
    DiscoveryOauth,
    IntermediateSession,
}

/// What is kept of a credential.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    key: String,
    purpose: Purpose,
    /// Whom a passcode was sent to. A token goes by itself.
    recipient: Option<String>,
    code: Option<String>,
    expires_at: DateTime<Utc>,
    details: Object,
}

impl Stored for Kept {
    const COLLECTION: &'static str = "tokens";

    fn id(&self) -> &str {
        &self.key
    }
}

impl State {
    /// A token that nobody can guess.
    pub(crate) fn issue_token(
        &mut self,
        purpose: Purpose,
        life: TimeDelta,
        details: Object,
    ) -> Result<String, Fault> {
        let token = random::token()?;
        let expires_at = self.now() + life;
        self.store.put(&Kept {
            key: token.clone(),
            purpose,
            recipient: None,
            code: None,
            expires_at,
            details,
        });
        Ok(token)
    }

    /// A passcode for a recipient: an e-mail or phone id, a member, an address. One that was sent before ends.
    pub(crate) fn issue_code(
        &mut self,
        purpose: Purpose,
        recipient: &str,
        life: TimeDelta,
        details: Object,
    ) -> Result<String, Fault> {
        let code = random::code()?;
        let expires_at = self.now() + life;
        self.store.put(&Kept {
            key: code_key(purpose, recipient),
            purpose,
            recipient: Some(recipient.to_owned()),
            code: Some(code.clone()),
            expires_at,
            details,
        });
        Ok(code)
    }

    /// What a token says, which stays good.
    pub(crate) fn token_details(&self, purpose: Purpose, token: &str) -> Option<Object> {
        let kept: Kept = self.store.get(token)?;
        let is_good =
            kept.purpose == purpose && kept.code.is_none() && kept.expires_at > self.now();
        is_good.then_some(kept.details)
    }

    /// When a token that there is expires.
    pub(crate) fn token_end(&self, token: &str) -> Option<DateTime<Utc>> {
        self.store.get(token).map(|kept: Kept| kept.expires_at)
    }

    /// Changes what a token says; it expires when it did before.
    pub(crate) fn retell_token(&mut self, token: &str, details: Object) {
        self.store
            .update(token, |kept: &mut Kept| kept.details = details);
    }

    /// What a token says, which it does once.
    pub(crate) fn redeem_token(&mut self, purpose: Purpose, token: &str) -> Option<Object> {
        let details = self.token_details(purpose, token)?;
        self.end_token(token);
        Some(details)
    }

    /// Whether there was ever such a token: it may be used up or expired.
    pub(crate) fn knows_token(&self, purpose: Purpose, token: &str) -> bool {
        let kept: Option<Kept> = self.store.get(token);
        kept.is_some_and(|kept| kept.purpose == purpose && kept.code.is_none())
    }

    /// Ends the tokens of a purpose that say this.
    pub(crate) fn end_tokens_that_say(&mut self, purpose: Purpose, name: &str, value: &str) {
        let says = |kept: &Kept| kept.purpose == purpose && detail(&kept.details, name) == value;
        let ended: Vec<_> = self.store.all().filter(says).collect();
        for kept in ended {
            self.end_token(&kept.key);
        }
    }

    /// It stays known, and says nothing any more.
    fn end_token(&mut self, key: &str) {
        let now = self.now();
        self.store.update(key, |kept: &mut Kept| {
            kept.expires_at = now;
            kept.details = Object::new();
        });
    }

    /// What a recipient's passcode says, which stays good.
    pub(crate) fn code_details(
        &self,
        purpose: Purpose,
        recipient: &str,
        code: &str,
    ) -> Option<Object> {
        let kept: Kept = self.store.get(&code_key(purpose, recipient))?;
        let is_good = kept.code.as_deref() == Some(code) && kept.expires_at > self.now();
        is_good.then_some(kept.details)
    }

    /// What a recipient's passcode says, which it does once. A wrong one changes nothing.
    pub(crate) fn redeem_code(
        &mut self,
        purpose: Purpose,
        recipient: &str,
        code: &str,
    ) -> Option<Object> {
        let details = self.code_details(purpose, recipient, code)?;
        self.end_token(&code_key(purpose, recipient));
        Some(details)
    }

    /// Whether it is the newest passcode of a recipient: it may be used up or expired.
    pub(crate) fn knows_code(&self, purpose: Purpose, recipient: &str, code: &str) -> bool {
        let kept: Option<Kept> = self.store.get(&code_key(purpose, recipient));
        kept.is_some_and(|kept| kept.code.as_deref() == Some(code))
    }
}

/// A field of what a token says.
pub(crate) fn detail<'a>(details: &'a Object, name: &str) -> &'a str {
    details
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// No token has a colon.
fn code_key(purpose: Purpose, recipient: &str) -> String {
    format!("{purpose:?}:{recipient}")
}

#[cfg(test)]
mod tests {
    use super::{Purpose, detail};
    use crate::fixtures;
    use chrono::TimeDelta;
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn tokens_are_good_once_for_their_purpose_and_time() {
        let (mut state, _) = fixtures::seeded();
        let details = json!({ "member_id": "m" })
            .as_object()
            .cloned()
            .unwrap_or_default();
        let issue = |state: &mut crate::state::State| {
            state
                .issue_token(Purpose::MagicLink, TimeDelta::minutes(5), details.clone())
                .expect("a token")
        };
        let token = issue(&mut state);
        assert!(
            state
                .redeem_token(Purpose::IntermediateSession, &token)
                .is_none()
        );
        let redeemed = state
            .redeem_token(Purpose::MagicLink, &token)
            .expect("good");
        assert_eq!(detail(&redeemed, "member_id"), "m");
        assert!(state.redeem_token(Purpose::MagicLink, &token).is_none());
        assert!(state.knows_token(Purpose::MagicLink, &token));
        assert!(!state.knows_token(Purpose::MagicLink, "unknown"));
        let other = issue(&mut state);
        state.end_tokens_that_say(Purpose::MagicLink, "member_id", "m");
        assert!(state.redeem_token(Purpose::MagicLink, &other).is_none());
        let late = issue(&mut state);
        state.clock.advance(Duration::from_secs(301));
        assert!(state.redeem_token(Purpose::MagicLink, &late).is_none());
    }

    #[test]
    fn a_passcode_is_its_recipients_and_the_newest_counts() {
        let (mut state, _) = fixtures::seeded();
        let issue = |state: &mut crate::state::State| {
            state
                .issue_code(
                    Purpose::Otp,
                    "email-1",
                    TimeDelta::minutes(2),
                    <_>::default(),
                )
                .expect("a code")
        };
        let first = issue(&mut state);
        let mut second = issue(&mut state);
        while second == first {
            second = issue(&mut state);
        }
        assert!(state.redeem_code(Purpose::Otp, "email-1", &first).is_none());
        assert!(
            state
                .redeem_code(Purpose::Otp, "email-2", &second)
                .is_none()
        );
        assert!(state.redeem_token(Purpose::Otp, "Otp:email-1").is_none());
        assert!(
            state
                .redeem_code(Purpose::Otp, "email-1", &second)
                .is_some()
        );
        assert!(
            state
                .redeem_code(Purpose::Otp, "email-1", &second)
                .is_none()
        );
        assert!(state.knows_code(Purpose::Otp, "email-1", &second));
        assert!(!state.knows_code(Purpose::Otp, "email-1", &first));
    }
}
