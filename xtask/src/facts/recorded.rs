//! The facts of the upstream file that the contract was made from: `openapi/facts.json`.

use std::collections::{BTreeMap, BTreeSet};

use super::{extract, fact::Fact, place::Place, said::Said};
use crate::{
    error::{Error, Finding, Kind},
    yaml::{self, Source},
};

/// Where they are recorded.
pub const FACTS: &str = "openapi/facts.json";

/// Facts by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Place, BTreeSet<Fact>>);

impl Facts {
    /// Those of upstream's texts. The name of a thing is no fact about it.
    #[must_use]
    pub fn of(said: &Said) -> Self {
        let facts = said.iter().filter_map(|(place, texts)| {
            let mut facts: BTreeSet<Fact> =
                texts.iter().flat_map(|text| extract::facts(text)).collect();
            if let Some(name) = &place.field {
                facts.remove(&Fact::Code(name.clone()));
            }
            (!facts.is_empty()).then(|| (place.clone(), facts))
        });
        Self(facts.collect())
    }

    /// By place.
    pub fn iter(&self) -> impl Iterator<Item = (&Place, &BTreeSet<Fact>)> {
        self.0.iter()
    }

    /// Reads the file. What is not there has no facts.
    ///
    /// # Errors
    /// When it is not what [`Self::to_text`] writes.
    pub fn read(source: Option<&Source>) -> Result<Self, Error> {
        let Some(source) = source else {
            return Ok(Self::default());
        };
        let read: BTreeMap<String, Vec<String>> = yaml::read(source)?;
        let mut facts = Self::default();
        for (place, texts) in read {
            let read: Result<BTreeSet<Fact>, String> =
                texts.iter().map(|text| text.parse()).collect();
            let read = read.map_err(|problem| {
                let fix = "make it with `cargo xtask regen --upstream FILE`";
                Finding::new(Kind::Docs, &source.name, problem, fix)
            })?;
            let Ok(place) = place.parse();
            facts.0.insert(place, read);
        }
        Ok(facts)
    }

    /// The text of the file: a line for each place.
    #[must_use]
    pub fn to_text(&self) -> String {
        let lines: Vec<String> = self
            .0
            .iter()
            .map(|(place, facts)| {
                let facts: Vec<String> = facts.iter().map(ToString::to_string).collect();
                let place = serde_json::Value::from(place.to_string());
                format!("  {place}: {}", serde_json::Value::from(facts))
            })
            .collect();
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Facts, Said, Source};

    #[test]
    fn text_and_back() {
        let upstream = json!({"paths": {"/a": {"get": {"description": "At `x`, 5 minutes.",
            "parameters": [{"name": "q", "description": "The `q`, or \"y\"."}, {"name": "r", "description": "R."}]}}}});
        let contract = json!({"paths": {"/a": {"get": {"operationId": "a.get",
            "parameters": [{"name": "q"}, {"name": "r"}]}}}});
        let facts = Facts::of(&Said::about(&contract, &upstream));
        let text = facts.to_text();
        let expected =
            "{\n  \"a.get\": [\"code x\",\"number 5 minute\"],\n  \"a.get/q\": [\"quoted y\"]\n}\n";
        assert_eq!(text, expected);
        let source = |text: &str| Source {
            name: "facts.json".into(),
            text: text.into(),
        };
        assert_eq!(Facts::read(Some(&source(&text))).unwrap(), facts);
        assert_eq!(Facts::read(None).unwrap(), Facts::default());
        assert!(Facts::read(Some(&source("{\"a.get\": [\"x\"]}"))).is_err());
    }
}
