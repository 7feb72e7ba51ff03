//! The JSON Schema of every generated type, by its name in the contract.

use crate::registry::types;

/// The JSON Schema of a type such as `b2b.sso.saml.UpdateConnectionRequest`, or `None` when there is no such type.
pub fn json_schema(type_name: &str) -> Option<schemars::Schema> {
    let found = types().find(|ty| ty.name == type_name)?;
    Some((found.schema)())
}

/// The names of all generated types.
pub fn type_names() -> impl Iterator<Item = &'static str> {
    types().map(|ty| ty.name)
}

#[cfg(all(test, feature = "b2b"))]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::*;

    fn schema(name: &str) -> Value {
        json_schema(name).expect("a schema").to_value()
    }

    #[test]
    fn the_schema_of_a_request_has_exactly_the_properties_of_the_contract() {
        let schema = schema("b2b.sso.saml.UpdateConnectionRequest");
        let properties = schema["properties"].as_object().expect("properties");
        let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        let expected = BTreeSet::from([
            "allow_gateway_callback",
            "alternative_acs_url",
            "alternative_audience_uri",
            "attribute_mapping",
            "display_name",
            "identity_provider",
            "idp_entity_id",
            "idp_initiated_auth_disabled",
            "idp_sso_url",
            "nameid_format",
            "saml_connection_implicit_role_assignments",
            "saml_encryption_private_key",
            "saml_group_implicit_role_assignments",
            "signing_private_key",
            "x509_certificate",
        ]);
        assert_eq!(names, expected);
        assert_eq!(schema.get("required"), None);
        assert_eq!(
            properties["allow_gateway_callback"]["type"],
            json!(["boolean", "null"])
        );
        assert_eq!(
            properties["saml_group_implicit_role_assignments"]["type"],
            json!(["array", "null"])
        );
        let roles = &schema["$defs"]["b2b.sso.saml.SamlGroupImplicitRoleAssignment"];
        assert_eq!(roles["required"], json!(["group", "role_id"]));
    }

    #[test]
    fn every_type_has_a_schema_and_what_there_is_not_has_none() {
        let mut count = 0;
        for name in type_names() {
            assert!(schema(name).is_object(), "{name}");
            count += 1;
        }
        assert!(count > 500, "{count}");
        assert!(json_schema("b2b.NoSuchType").is_none());
    }
}
