//! The contract as the tests read it, independently of the generator.

use std::sync::LazyLock;

use serde_json::Value;

pub const PRODUCT_OF_MEMBERS: &str = "b2b.";

pub static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/stytch.json"));
    serde_json::from_str(text).expect("the contract is JSON")
});

/// One operation of the contract.
pub struct Operation {
    pub id: &'static str,
    pub method: String,
    pub path: &'static str,
    pub value: &'static Value,
}

pub fn operations() -> Vec<Operation> {
    let paths = CONTRACT["paths"].as_object().expect("paths");
    let operations = paths.iter().flat_map(|(path, item)| {
        item.as_object()
            .expect("a path item")
            .iter()
            .map(|(method, value)| Operation {
                id: value["operationId"].as_str().expect("an id"),
                method: method.to_uppercase(),
                path,
                value,
            })
    });
    operations.collect()
}

impl Operation {
    pub fn parameters(&self, place: &str) -> Vec<&'static Value> {
        let all = self.value["parameters"]
            .as_array()
            .map_or(&[][..], Vec::as_slice);
        all.iter()
            .filter(|parameter| parameter["in"] == place)
            .collect()
    }

    /// The names of the path parameters in URL order, without the project, which the client fills in.
    pub fn path_parameters(&self) -> Vec<&'static str> {
        let segments = self.path.split('/');
        segments
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .filter(|name| *name != "project_id")
            .collect()
    }

    pub fn takes_member_session(&self) -> bool {
        !self.parameters("header").is_empty()
    }

    /// The security scheme that it asks for, if any.
    pub fn security(&self) -> Option<&'static str> {
        let Some(schemes) = self.value["security"].as_array() else {
            return Some("basicAuth");
        };
        let scheme = schemes.first()?.as_object()?.keys().next()?;
        Some(scheme)
    }

    pub fn host(&self) -> &'static str {
        self.value["servers"][0]["url"]
            .as_str()
            .unwrap_or("https://test.stytch.com")
    }

    /// The media type and schema of the body.
    pub fn body(&self) -> Option<(&'static str, &'static Value)> {
        let content = self.value["requestBody"]["content"].as_object()?;
        let (media, value) = content.iter().next()?;
        Some((media, &value["schema"]))
    }

    pub fn response(&self) -> &'static Value {
        &self.value["responses"]["200"]["content"]["application/json"]["schema"]
    }
}

/// A schema with its reference followed.
pub fn resolve(schema: &'static Value) -> &'static Value {
    match schema["$ref"].as_str() {
        Some(reference) => {
            let name = reference.rsplit('/').next().expect("a name");
            &CONTRACT["components"]["schemas"][name]
        }
        None => schema,
    }
}
