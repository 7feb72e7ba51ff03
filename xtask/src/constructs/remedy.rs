//! The overlay action that helps against a construct that is not known.

/// What to do about a key that means something regen does not know.
pub fn for_key(key: &str) -> &'static str {
    match key {
        "allOf" => {
            "with overlay actions, `update` the schema with `type: object` and the `properties` and \
             `required` of all parts, then `remove` the `allOf`"
        }
        "oneOf" | "anyOf" => {
            "with overlay actions, `update` the schema with the one shape that callers meet, or with \
             `type: object` for free-form JSON, then `remove` the list"
        }
        "not" | "discriminator" | "allowReserved" | "encoding" | "callbacks" => {
            "`remove` it with an overlay action: nothing here checks it"
        }
        "nullable" => {
            "`remove` it with an overlay action, and take the property out of `required`: null and \
             absent read alike"
        }
        "parameters" => {
            "write the parameters into each operation: with overlay actions, `update` its \
             `parameters` and `remove` these"
        }
        "$ref" => {
            "write the thing in place: `remove` the `$ref` with an overlay action and `update` with \
             what it leads to"
        }
        "content" => {
            "with overlay actions, `remove` every media type but one that is known, or `update` with \
             `application/json` and a `$ref` to a component schema"
        }
        _ => {
            "remove or rewrite it with an overlay action, or teach xtask and codegen what it means"
        }
    }
}
