//! Makes plain texts of constants of the protocol, inline enums of one value: the constructors fill them in.

use serde_json::{Value, json};

use super::each_schema;

pub(super) fn make_text(mut document: Value) -> Value {
    each_schema(&mut document, |_, schema| {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (_, property) in properties.into_iter().flatten() {
            if crate::contract::constant(property).is_some() {
                *property = json!({"type": "string"});
            }
        }
    });
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_inline_enum_of_one_value_is_a_constant() {
        let schema = json!({"components": {"schemas": {"a.Req": {"properties": {
            "one": {"type": "string", "enum": ["x"]}, "two": {"type": "string", "enum": ["x", "y"]}
        }}}}});
        let made = make_text(schema);
        let properties = &made["components"]["schemas"]["a.Req"]["properties"];
        assert_eq!(properties["one"], json!({"type": "string"}));
        assert_eq!(properties["two"]["enum"], json!(["x", "y"]));
    }
}
