//! Products can be left out of a build, so neither may need the other, and what both use needs none.

use serde_json::Value;

use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    homes::UNPLACED,
    pointer::Pointer,
    references,
    tolerance::Tolerance,
};

/// First modules that stand for a product which a user may leave out.
const PRODUCTS: [&str; 2] = ["b2b", "consumer"];

/// Passes the document on when no reference leads into a product from outside it.
///
/// # Errors
/// Names each such reference.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    for operation in document::operations(&document) {
        let members = operation.members.values();
        for used in members.flat_map(references::schema_names) {
            findings.extend(mix(&operation.at(), operation.id(), used));
        }
    }
    for (name, schema) in document::schemas(&document) {
        let at = Pointer::to(["components", "schemas", name]);
        for used in references::schema_names(schema) {
            findings.extend(mix(&at, name, used));
        }
    }
    tolerance.judge(findings, document)
}

fn mix(at: &Pointer, name: &str, used: &str) -> Option<Finding> {
    let product = product(used)?;
    // What has no home is told already, and belongs to no product yet.
    let is_placed = !name.starts_with(UNPLACED);
    (is_placed && self::product(name) != Some(product)).then(|| {
        Finding::new(
            Kind::ProductMix,
            at,
            format!("`{name}` uses `{used}`, which is left out with the product `{product}`"),
            "give the used type a home in `shared` in openapi/overlay/names.yaml",
        )
    })
}

fn product(name: &str) -> Option<&str> {
    let first = name.split('.').next()?;
    PRODUCTS.contains(&first).then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn check(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::check(document, it))
    }

    fn uses(user: &str, used: &str) -> Result<Value, String> {
        let reference = json!({"$ref": format!("#/components/schemas/{used}")});
        check(json!({
            "paths": {"/a": {"get": {"operationId": user, "requestBody": reference}}},
            "components": {"schemas": {user: {"properties": {"p": reference}}}}}))
        .map_err(|error| error.to_string())
    }

    #[test]
    fn only_a_product_uses_its_own_types() {
        assert!(uses("b2b.sso.A", "b2b.B").is_ok());
        assert!(uses("b2b.sso.A", "shared.B").is_ok());
        assert!(uses("m2m.A", "shared.B").is_ok());
        for (user, used) in [
            ("b2b.A", "consumer.B"),
            ("consumer.A", "b2b.B"),
            ("shared.A", "b2b.B"),
            ("m2m.A", "consumer.B"),
        ] {
            let error = uses(user, used).unwrap_err();
            assert!(
                error.contains(&format!("`{user}` uses `{used}`")),
                "{error}"
            );
        }
    }
}
