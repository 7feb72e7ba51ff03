//! Reads an overlay document and checks everything that needs no target.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::{
    error::{Error, Finding, Findings, Kind},
    yaml::{self, Source},
};

/// One change, ready to apply.
pub struct Action {
    /// File, number and target, for messages.
    pub place: String,
    /// What it is aimed at.
    pub target: JsonPath,
    /// What it does there.
    pub change: Change,
}

/// What an action does to each match.
pub enum Change {
    /// Merge this in.
    Update(Value),
    /// Take the match out.
    Remove,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    overlay: String,
    info: Info,
    actions: Vec<RawAction>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    title: String,
    version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    target: String,
    #[serde(default)]
    description: String,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
}

/// The actions of one overlay document, in order.
pub fn actions(source: &Source) -> Result<Vec<Action>, Error> {
    let document: Document = yaml::read(source)?;
    let mut findings = Findings::default();
    findings.extend(head_mistake(source, &document));
    let mut actions = Vec::new();
    for (index, raw) in document.actions.into_iter().enumerate() {
        let place = format!(
            "{}, action {}, target {}",
            source.name,
            index + 1,
            raw.target
        );
        match check(place, raw) {
            Ok(action) => actions.push(action),
            Err(finding) => findings.push(finding),
        }
    }
    findings.or(actions)
}

fn head_mistake(source: &Source, document: &Document) -> Option<Finding> {
    let titled = !document.info.title.is_empty() && !document.info.version.is_empty();
    (document.overlay != "1.0.0" || !titled).then(|| {
        Finding::new(
            Kind::Overlay,
            &source.name,
            "not an OpenAPI Overlay 1.0 document",
            "begin it with `overlay: 1.0.0` and an `info` with title and version",
        )
    })
}

fn check(place: String, raw: RawAction) -> Result<Action, Finding> {
    let mistake = |what: String, fix: &str| Finding::new(Kind::Overlay, &place, what, fix);
    if raw.description.trim().is_empty() {
        return Err(mistake(
            "no description".into(),
            "say in `description` why upstream must be changed here",
        ));
    }
    let target = JsonPath::parse(&raw.target).map_err(|error| {
        mistake(
            format!("not a JSONPath: {error}"),
            "write the target as RFC 9535 says",
        )
    })?;
    let change = match (raw.update, raw.remove) {
        (Some(update), false) => Change::Update(update),
        (None, true) => Change::Remove,
        _ => {
            return Err(mistake(
                "neither or both of `update` and `remove: true`".into(),
                "give exactly one of them",
            ));
        }
    };
    Ok(Action {
        place,
        target,
        change,
    })
}
