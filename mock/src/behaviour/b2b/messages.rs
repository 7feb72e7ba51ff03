//! What is sent to members.

use chrono::TimeDelta;
use stytch_api::b2b::organizations::Member;
use url::Url;

use crate::behaviour::links::with_token;
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;
use crate::state::outbox::{Channel, Message};
use crate::state::store::Object;
use crate::tokens::Purpose;

/// As long as Stytch's.
const SMS_LIFE: TimeDelta = TimeDelta::minutes(2);

/// A link to a page of the application.
pub(super) struct Link {
    pub(super) page: Url,
    /// What the page finds in `stytch_token_type`.
    pub(super) token_type: &'static str,
    pub(super) purpose: Purpose,
    pub(super) minutes: u32,
    /// What the token says.
    pub(super) details: Object,
}

/// Sends a link by e-mail.
pub(super) fn send_link(state: &mut State, call: &Call, to: &str, link: Link) -> Result<(), Fault> {
    let life = TimeDelta::minutes(link.minutes.into());
    let token = state.issue_token(link.purpose, life, link.details)?;
    let url = with_token(link.page, link.token_type, &token);
    state.outbox.send(Message {
        link: Some(url.into()),
        token: Some(token),
        ..message(state, call, Channel::Email, to)
    });
    Ok(())
}

/// Sends a passcode by e-mail.
pub(super) fn send_code(state: &mut State, call: &Call, to: &str, code: String) {
    state.outbox.send(Message {
        code: Some(code),
        ..message(state, call, Channel::Email, to)
    });
}

/// Sends a member a passcode by SMS.
pub(super) fn send_sms(state: &mut State, call: &Call, member: &Member) -> Result<(), Fault> {
    let code = state.issue_code(
        Purpose::MemberSms,
        &member.member_id,
        SMS_LIFE,
        Object::new(),
    )?;
    state.outbox.send(Message {
        code: Some(code),
        ..message(state, call, Channel::Sms, &member.mfa_phone_number)
    });
    Ok(())
}

fn message(state: &State, call: &Call, channel: Channel, to: &str) -> Message {
    Message {
        channel,
        to: to.to_owned(),
        operation_id: call.operation().id,
        link: None,
        token: None,
        code: None,
        sent_at: state.clock.now(),
    }
}
