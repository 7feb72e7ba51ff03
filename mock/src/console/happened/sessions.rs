//! Who is logged in.

use maud::{Markup, html};
use stytch_api::b2b::organizations::Member;
use stytch_api::consumer::users::User;

use super::{first, moment};
use crate::sessions::{Session, Who};
use crate::state::State;

/// All sessions, the newest first.
pub(super) fn all(state: &State) -> Markup {
    let mut sessions = state.store.all::<Session>().rev().peekable();
    html! {
        @if sessions.peek().is_none() { p.empty { "Nobody is logged in." } }
        (first(sessions, |session| shown(state, &session)))
    }
}

fn shown(state: &State, session: &Session) -> Markup {
    let is_over = session.expires_at <= state.now();
    let factors = session
        .factors
        .iter()
        .map(|it| it.type_.as_str().to_owned());
    let factors: Vec<String> = factors.collect();
    html! {
        article.message {
            p {
                strong { (whose(state, session)) } " "
                @if is_over { span.tag { "expired" } } @else { span.tag { "active" } }
            }
            p.quiet {
                "by " (factors.join(" and ")) ", from " (moment(session.started_at)) " until " (moment(session.expires_at))
            }
            p.quiet { code { (session.id) } }
        }
    }
}

fn whose(state: &State, session: &Session) -> String {
    let named = match &session.who {
        Who::Member { member_id, .. } => {
            let member: Option<Member> = state.store.get(member_id);
            member.map(|it| it.email_address)
        }
        Who::User { user_id } => {
            let user: Option<User> = state.store.get(user_id);
            user.and_then(|it| it.emails.into_iter().next())
                .map(|it| it.email)
        }
    };
    let id = session
        .member_id()
        .or(session.user_id())
        .unwrap_or_default();
    named
        .filter(|it| !it.is_empty())
        .unwrap_or_else(|| id.to_owned())
}
