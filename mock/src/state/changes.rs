//! What happened to objects: the place where webhooks listen.

use chrono::{DateTime, Utc};

use super::store::Object;

/// What happened to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Update,
    Delete,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) collection: &'static str,
    pub(crate) action: Action,
    pub(crate) id: String,
    /// As it is afterwards; empty when it is gone.
    pub(crate) object: Object,
    pub(crate) at: DateTime<Utc>,
}

/// Whoever is told of changes.
type Listener = Box<dyn Fn(&Change) + Send>;

/// Those who are told of changes.
#[derive(Default)]
pub(crate) struct Changes(Vec<Listener>);

impl Changes {
    /// Tells of every change from now on. It is called while the state is locked, and must not wait.
    pub(crate) fn listen(&mut self, listener: impl Fn(&Change) + Send + 'static) {
        self.0.push(Box::new(listener));
    }

    pub(crate) fn tell(&self, change: &Change) {
        for listener in &self.0 {
            listener(change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Action;
    use crate::fixtures::{called, refused, seeded};
    use crate::sessions::Who;
    use serde_json::json;
    use std::sync::mpsc;

    #[test]
    fn whoever_listens_is_told_of_what_operations_change() {
        let (mut state, seeds) = seeded();
        let (tell, told) = mpsc::channel();
        state
            .changes
            .listen(move |change| drop(tell.send(change.clone())));
        let id = json!({ "user_id": seeds.user_id });
        let renamed = json!({ "user_id": seeds.user_id, "name": { "first_name": "Uma" } });
        called(&mut state, "consumer.users.update", renamed);
        called(&mut state, "consumer.users.delete", id);
        let changes: Vec<_> = told.try_iter().collect();
        let seen: Vec<_> = changes
            .iter()
            .map(|it| (it.collection, it.action, it.id.as_str()))
            .collect();
        let user = seeds.user_id.as_str();
        assert_eq!(
            seen,
            [
                ("users", Action::Update, user),
                ("users", Action::Delete, user)
            ]
        );
        assert_eq!(changes[0].object["name"]["first_name"], "Uma");
        assert!(changes[1].object.is_empty());
    }
    #[test]
    fn what_belongs_to_an_organization_goes_with_it_and_that_is_told() {
        let (mut state, seeds) = seeded();
        let (tell, told) = mpsc::channel();
        state
            .changes
            .listen(move |change| drop(tell.send(change.clone())));
        let organization = json!({ "organization_id": seeds.organization_id });
        called(&mut state, "b2b.organizations.delete", organization);
        let gone: Vec<_> = told
            .try_iter()
            .map(|it| (it.action, it.collection))
            .collect();
        let expected = [
            "members",
            "members",
            "saml_connections",
            "external_connections",
            "organizations",
        ];
        assert_eq!(gone, expected.map(|it| (Action::Delete, it)));
        let token = json!({ "session_token": seeds.admin.session_token });
        let refused = refused(&mut state, "b2b.sessions.authenticate", token);
        assert_eq!(refused, (404, "session_not_found".to_owned()));
    }

    #[test]
    fn a_user_who_is_deleted_has_no_session() {
        let (mut state, seeds) = seeded();
        let who = Who::User {
            user_id: seeds.user_id.clone(),
        };
        let session = state
            .begin_session(who, Vec::new(), 60, Default::default())
            .expect("a session");
        called(
            &mut state,
            "consumer.users.delete",
            json!({ "user_id": seeds.user_id }),
        );
        let token = json!({ "session_token": session.token });
        let refused = refused(&mut state, "consumer.sessions.authenticate", token);
        assert_eq!(refused, (404, "session_not_found".to_owned()));
    }
}
