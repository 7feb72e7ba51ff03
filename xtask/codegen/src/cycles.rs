//! Refuses objects that require themselves: no value of them ends, and making a blank one would not either.

use std::collections::BTreeSet;

use crate::contract::{Contract, properties, reference, required};
use crate::error::{Error, Result};

pub(crate) fn check(contract: &Contract) -> Result<()> {
    let mut finished = BTreeSet::new();
    for name in contract.schemas.keys() {
        visit(contract, name, &mut Vec::new(), &mut finished)?;
    }
    Ok(())
}

fn visit<'a>(
    contract: &'a Contract,
    name: &'a str,
    trail: &mut Vec<&'a str>,
    finished: &mut BTreeSet<&'a str>,
) -> Result<()> {
    if trail.contains(&name) {
        return Err(Error::contract(
            name,
            format!(
                "requires itself ({} -> {name}); make one of the properties optional in an overlay",
                trail.join(" -> ")
            ),
        ));
    }
    if finished.contains(name) {
        return Ok(());
    }
    trail.push(name);
    if let Some(schema) = contract.schemas.get(name) {
        let required = required(schema);
        for (_, property) in
            properties(schema).filter(|(name, _)| required.contains(&name.as_str()))
        {
            if let Some(next) = reference(property) {
                visit(contract, next, trail, finished)?;
            }
        }
    }
    trail.pop();
    finished.insert(name);
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn contract(required: Value) -> Contract {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        Contract::read(&json!({"paths": {}, "components": {"schemas": {
            "a.Egg": {"required": ["hen"], "properties": {"hen": to("a.Hen")}},
            "a.Hen": {"required": required, "properties": {"egg": to("a.Egg")}}
        }}}))
        .unwrap()
    }

    #[test]
    fn a_required_cycle_is_refused_and_an_optional_one_is_fine() {
        assert!(check(&contract(json!([]))).is_ok());
        let error = check(&contract(json!(["egg"]))).unwrap_err().to_string();
        assert!(error.contains("a.Egg -> a.Hen -> a.Egg"), "{error}");
    }
}
