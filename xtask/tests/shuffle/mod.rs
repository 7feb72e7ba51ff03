//! Re-orders everything in a document whose order carries no meaning.

use serde_json::{Map, Value};

/// The same document, with all maps and lists the other way round.
pub fn reversed(yaml: &str) -> String {
    let document: Value = serde_saphyr::from_str(yaml).unwrap();
    let mut text = String::new();
    write(&mut text, &document, "");
    text
}

/// JSON is YAML, and written by hand it keeps the order that a map type might not.
fn write(text: &mut String, value: &Value, key: &str) {
    match value {
        Value::Object(map) => write_object(text, map),
        // The order of servers would be meaningful to a client that reads only the first.
        Value::Array(items) if key == "servers" => {
            text.push_str(&Value::from(items.clone()).to_string())
        }
        Value::Array(items) => {
            text.push('[');
            for item in items.iter().rev() {
                write(text, item, "");
                text.push(',');
            }
            text.push(']');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn write_object(text: &mut String, map: &Map<String, Value>) {
    let mut members: Vec<_> = map.iter().collect();
    members.sort_by(|(first, _), (second, _)| second.cmp(first));
    text.push('{');
    for (key, value) in members {
        text.push_str(&Value::from(key.as_str()).to_string());
        text.push_str(": ");
        write(text, value, key);
        text.push(',');
    }
    text.push('}');
}
