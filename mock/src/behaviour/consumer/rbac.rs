//! `consumer.rbac`.

use serde_json::Value;
use stytch_api::consumer::rbac::PolicyResponse;

use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[("consumer.rbac.policy", policy)];

fn policy(state: &mut State, _: &Call) -> Result<Value, Fault> {
    let mut response = PolicyResponse::default();
    response.policy = Some(state.policies.consumer.clone());
    respond(response)
}
