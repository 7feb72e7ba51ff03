//! Who came to a page, and with what.

use crate::fault::Fault;
use crate::state::State;

/// What the browser came with.
#[derive(Debug)]
pub(crate) struct Visit {
    provider: String,
    query: Vec<(String, String)>,
}

impl Visit {
    pub(super) fn new(provider: &str, query: &str) -> Self {
        Self {
            provider: provider.to_owned(),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        }
    }

    /// The provider that the path names; empty where it names none.
    pub(crate) fn provider(&self) -> &str {
        &self.provider
    }

    /// A query parameter that is there and not empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| known == name);
        found
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// All query parameters.
    pub(super) fn query(&self) -> &[(String, String)] {
        &self.query
    }

    pub(super) fn check_public_token(&self, state: &State) -> Result<(), Fault> {
        match self.text("public_token") {
            None => Err(Fault::bad_request(
                "public_token_required",
                "`public_token` is missing.",
            )),
            Some(token) if token != state.project.public_token => Err(Fault::not_found(
                "public_token_not_found",
                "The public token is not that of this project.",
            )),
            Some(_) => Ok(()),
        }
    }
}

/// Who they say they are. As the provider's word counts, so does theirs.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) groups: Vec<String>,
}

impl Person {
    /// What the form of the page says.
    pub(super) fn of(form: &[u8]) -> Result<Self, Fault> {
        let fields: Vec<(String, String)> = form_urlencoded::parse(form).into_owned().collect();
        let text = |name: &str| {
            let found = fields.iter().find(|(known, _)| known == name);
            found
                .map(|(_, value)| value.trim().to_owned())
                .unwrap_or_default()
        };
        let email = text("email");
        if !email.contains('@') {
            return Err(Fault::bad_request(
                "invalid_email",
                "Say who you are by an e-mail address.",
            ));
        }
        let groups = text("groups");
        let groups = groups.split(',').map(str::trim).filter(|it| !it.is_empty());
        Ok(Self {
            email,
            name: text("name"),
            groups: groups.map(str::to_owned).collect(),
        })
    }
}
