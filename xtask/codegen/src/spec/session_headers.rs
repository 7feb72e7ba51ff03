//! Takes the member-session headers out of the signatures: the member scope sends them.

use serde_json::Value;

use super::each_operation;
use crate::contract::is_member_session_header;

pub(super) fn take_out(mut document: Value) -> Value {
    each_operation(&mut document, |operation| {
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            parameters.retain(|parameter| !is_member_session_header(parameter));
        }
    });
    document
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_member_session_headers_go() {
        let parameter = |name: &str, place: &str| json!({"name": name, "in": place});
        let document = json!({"paths": {"/a": {"get": {"parameters": [
            parameter("X-Stytch-Member-Session", "header"),
            parameter("X-Stytch-Member-SessionJWT", "header"),
            parameter("limit", "query"),
        ]}}}});
        let left = take_out(document);
        assert_eq!(
            left["paths"]["/a"]["get"]["parameters"],
            json!([parameter("limit", "query")])
        );
    }
}
