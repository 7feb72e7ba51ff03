//! `consumer.otps.email`, `.sms` and `.whatsapp`: the same for three ways of sending.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::super::address::{Addressed, Means, details, find_or_create, recipient};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;
use crate::state::outbox::{Channel, Message};
use crate::tokens::Purpose;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.otps.email.login_or_create", login_or_create),
    ("consumer.otps.email.send", send),
    ("consumer.otps.sms.login_or_create", login_or_create),
    ("consumer.otps.sms.send", send),
    ("consumer.otps.whatsapp.login_or_create", login_or_create),
    ("consumer.otps.whatsapp.send", send),
];

const MINUTES: i64 = 2;

/// How a passcode travels.
struct Way {
    means: Means,
    channel: Channel,
    /// The field of the request that has the address.
    field: &'static str,
    /// The field of the response that has the id of the address.
    id: &'static str,
    /// What sessions say of it.
    delivery: &'static str,
}

impl Way {
    fn of(call: &Call) -> Self {
        let (channel, delivery) = match call.operation().id {
            id if id.starts_with("consumer.otps.email.") => (Channel::Email, "email"),
            id if id.starts_with("consumer.otps.sms.") => (Channel::Sms, "sms"),
            _ => (Channel::WhatsApp, "whatsapp"),
        };
        let (means, field, id) = match channel {
            Channel::Email => (Means::Email, "email", "email_id"),
            Channel::Sms | Channel::WhatsApp => (Means::Phone, "phone_number", "phone_id"),
        };
        Self {
            means,
            channel,
            field,
            id,
            delivery,
        }
    }

    /// The address that the request names.
    fn address(&self, call: &Call) -> Result<String, Fault> {
        let address = call.text(self.field).map(str::to_owned);
        address.ok_or_else(|| Fault::field(self.field, "is empty"))
    }
}

fn login_or_create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let way = Way::of(call);
    let address = way.address(call)?;
    let as_pending = call.json.get("create_user_as_pending") == Some(&json!(true));
    let addressed = find_or_create(state, way.means, &address, as_pending);
    deliver(state, call, &way, address, &addressed)?;
    Ok(json!({
        "user_id": addressed.user.user_id, way.id: addressed.method_id, "user_created": addressed.is_new,
    }))
}

fn send(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let way = Way::of(call);
    let address = way.address(call)?;
    let addressed = recipient(state, call, way.means, &address)?;
    deliver(state, call, &way, address, &addressed)?;
    Ok(json!({ "user_id": addressed.user.user_id, way.id: addressed.method_id }))
}

fn deliver(
    state: &mut State,
    call: &Call,
    way: &Way,
    to: String,
    addressed: &Addressed,
) -> Result<(), Fault> {
    let minutes = call.json.get("expiration_minutes").and_then(Value::as_i64);
    let life = TimeDelta::minutes(minutes.unwrap_or(MINUTES));
    let mut details = details(&addressed.user.user_id, &addressed.method_id);
    details.insert("delivery".to_owned(), json!(way.delivery));
    let code = state.issue_code(Purpose::Otp, &addressed.method_id, life, details)?;
    state.outbox.send(Message {
        channel: way.channel,
        to,
        operation_id: call.operation().id,
        link: None,
        token: None,
        code: Some(code),
        sent_at: state.clock.now(),
    });
    Ok(())
}
