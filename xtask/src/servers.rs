//! Hosts: where requests are sent to.

use serde_json::{Map, Value, json};

use crate::{
    document::{self, METHODS},
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// The hosts of a live and of a test project, in the order the contract lists them.
pub const PROJECT: [&str; 2] = ["https://api.stytch.com", "https://test.stytch.com"];

/// The host of SAML Shield, which gets the public token and never the secret.
pub const SAML_SHIELD: &str = "https://api.samlshield.com";

/// Every host that requests may be sent to. A new one is a decision, made here.
pub const ALLOWED: [&str; 4] = [
    PROJECT[0],
    PROJECT[1],
    "https://telemetry.stytch.com",
    SAML_SHIELD,
];

/// Refuses unknown hosts, and moves the servers of a path to its operations.
///
/// # Errors
/// Names each host that is not one of Stytch's, wherever it stands.
pub fn onto_operations(mut document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    findings.extend(root_mistake(&document));
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for (path, item) in paths.iter_mut() {
            let Value::Object(item) = item else { continue };
            move_down(&Pointer::to(["paths", path]), item, &mut findings);
        }
    }
    tolerance.judge(findings, document)
}

fn root_mistake(document: &Value) -> Option<Finding> {
    let at = Pointer::to(["servers"]);
    let mut findings = Findings::default();
    let mut found = urls(&at, document.get("servers")?, &mut findings);
    found.sort_unstable();
    if let Some(finding) = findings.as_slice().first() {
        return Some(finding.clone());
    }
    (found != PROJECT).then(|| {
        Finding::new(
            Kind::Host,
            at,
            format!(
                "the servers are {} and not {}",
                found.join(", "),
                PROJECT.join(", ")
            ),
            "if Stytch moved its API, change the hosts in xtask and in the client together",
        )
    })
}

fn move_down(at: &Pointer, item: &mut Map<String, Value>, findings: &mut Findings) {
    let inherited = item.remove("servers");
    let inherited = inherited.map(|servers| checked(&at.child("servers"), &servers, findings));
    for method in METHODS {
        let Some(Value::Object(operation)) = item.get_mut(method) else {
            continue;
        };
        let at = at.child(method).child("servers");
        let own = operation.get("servers");
        let own = own.map(|servers| checked(&at, servers, findings));
        if let Some(servers) = own.or_else(|| inherited.clone()) {
            operation.insert("servers".into(), servers);
        }
    }
}

/// The servers with nothing but their URL.
fn checked(at: &Pointer, servers: &Value, findings: &mut Findings) -> Value {
    let urls = urls(at, servers, findings);
    if urls.len() != 1 {
        findings.push(Finding::new(
            Kind::Construct,
            at,
            "an operation with several servers, or none",
            "leave the one it is sent to, with an overlay action",
        ));
    }
    urls.iter().map(|url| json!({ "url": url })).collect()
}

fn urls<'a>(at: &Pointer, servers: &'a Value, findings: &mut Findings) -> Vec<&'a str> {
    let mut urls = Vec::new();
    for (index, server) in servers.as_array().into_iter().flatten().enumerate() {
        let at = at.child(index);
        match server.get("url").and_then(Value::as_str) {
            Some(url) if ALLOWED.contains(&url) && server.get("variables").is_none() => {
                urls.push(url);
            }
            url => {
                let url = url.unwrap_or("?");
                urls.push(url);
                findings.push(Finding::new(
                    Kind::Host,
                    at,
                    format!("`{url}` is not a host of Stytch that is known here"),
                    "credentials would be sent there: find out whose host it is, then \
                     change the list in xtask or correct the URL with an overlay action",
                ));
            }
        }
    }
    urls
}

/// The hosts an operation is sent to.
#[must_use]
pub fn of(operation: &document::Operation<'_>) -> Vec<String> {
    let Some(servers) = operation.members.get("servers").and_then(Value::as_array) else {
        return PROJECT.map(str::to_owned).to_vec();
    };
    let urls = servers.iter().filter_map(|server| server.get("url"));
    urls.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn onto_operations(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::onto_operations(document, it))
    }

    const TELEMETRY: &str = "https://telemetry.stytch.com";

    fn path(item: Value) -> Value {
        json!({"paths": {"/a": item}})
    }

    #[test]
    fn servers_of_a_path_move_to_its_operations() {
        let moved = onto_operations(path(json!({
            "servers": [{"url": TELEMETRY, "description": "d"}],
            "post": {},
            "get": {"servers": [{"url": "https://api.stytch.com"}]},
        })));
        assert_eq!(
            moved.unwrap(),
            path(json!({
                "post": {"servers": [{"url": TELEMETRY}]},
                "get": {"servers": [{"url": "https://api.stytch.com"}]},
            }))
        );
    }

    #[test]
    fn other_hosts_are_refused_everywhere() {
        let other = json!([{"url": "https://api.stytch.com.example"}]);
        for (document, place) in [
            (json!({"servers": other}), "#/servers/0"),
            (path(json!({"servers": other})), "#/paths/~1a/servers/0"),
            (
                path(json!({"get": {"servers": other}})),
                "#/paths/~1a/get/servers/0",
            ),
        ] {
            let error = onto_operations(document).unwrap_err().to_string();
            assert!(error.starts_with(place), "{error}");
        }
    }

    #[test]
    fn the_root_servers_are_live_and_test() {
        let document = json!({"servers": [{"url": TELEMETRY}]});
        assert!(onto_operations(document).is_err());
    }

    #[test]
    fn variables_cannot_smuggle_a_host() {
        let servers = json!([{"url": TELEMETRY, "variables": {}}]);
        assert!(onto_operations(path(json!({"get": {"servers": servers}}))).is_err());
    }
}
