//! Compares operations.

use std::collections::BTreeMap;

use stytch_api_codegen::{
    Model,
    model::{Argument, Credentials, Member, Operation, Parameter, RustType},
};

use super::{
    signature,
    told::{self, Told},
};
use crate::{
    diff::{
        change::{Change, flag},
        places::{code, codes, method_path, short_path, shown_word},
        rules::Rule,
    },
    document::placeholders,
};

pub fn changes(old: &Model, new: &Model, told: &mut Told) -> Vec<Change> {
    let mut changes = Vec::new();
    let renamed = renamed(old, new);
    for (id, before) in &old.operations {
        let now = renamed.get(id.as_str()).copied().unwrap_or(id);
        match new.operations.get(now) {
            None => {
                changes.push(gone(before).with(lost(before, old, new, told).into_iter().collect()))
            }
            Some(after) => {
                let mut found = Pair { before, after }.changes();
                if let Some(first) = found.first_mut() {
                    first.details.extend(lost(before, old, new, told));
                    first.details.extend(gained(after, old, new, told));
                }
                changes.extend(found);
            }
        }
    }
    for (id, after) in &new.operations {
        let is_known = old.operations.contains_key(id) || renamed.values().any(|now| *now == id);
        if !is_known {
            let mut declared = vec![signature::method(after)];
            declared.extend(gained(after, old, new, told));
            changes.push(added(after).with(declared));
        }
    }
    changes
}

/// Operations whose id is gone, but whose method and path have a new id.
fn renamed<'a>(old: &'a Model, new: &'a Model) -> BTreeMap<&'a str, &'a String> {
    let fresh: BTreeMap<_, _> = new
        .operations
        .iter()
        .filter(|(id, _)| !old.operations.contains_key(*id))
        .map(|(id, operation)| ((&operation.method, &operation.path), id))
        .collect();
    old.operations
        .iter()
        .filter(|(id, _)| !new.operations.contains_key(*id))
        .filter_map(|(id, it)| Some((id.as_str(), *fresh.get(&(&it.method, &it.path))?)))
        .collect()
}

fn gone(operation: &Operation) -> Change {
    let was = code(&signature::method(operation));
    let what = format!("is gone: {}, {was}", wire(operation));
    Change::new(Rule::OperationRemoved, method_path(&operation.name), what)
}

fn added(operation: &Operation) -> Change {
    let session = match &operation.member {
        Some(member) => format!("; also in the member scope, {}", permission(member)),
        None => String::new(),
    };
    let what = format!(
        "is new: {}, sent to {} with {}{session}",
        wire(operation),
        hosts(operation),
        credentials(operation)
    );
    Change::new(Rule::OperationAdded, method_path(&operation.name), what)
}

/// The types that are new with an operation.
fn gained(operation: &Operation, old: &Model, new: &Model, told: &mut Told) -> Vec<String> {
    let types = told::only_in(new, old, &signature::names(operation), told);
    let declarations = types.into_iter();
    declarations
        .flat_map(|it| signature::declaration(it, &operation.name.home))
        .collect()
}

/// The types that go with an operation, or with what it took, besides those that its signature named.
fn lost(operation: &Operation, old: &Model, new: &Model, told: &mut Told) -> Option<String> {
    let named = signature::names(operation);
    let home = &operation.name.home;
    let types = told::only_in(old, new, &named, told).into_iter();
    let types: Vec<String> = types
        .filter(|it| !named.contains(&it.name()))
        .map(|it| signature::name_in(it.name(), home))
        .collect();
    (!types.is_empty()).then(|| format!("// gone with it: {}", types.join(", ")))
}

fn wire(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method, operation.path))
}

fn hosts(operation: &Operation) -> String {
    codes(operation.servers.iter().map(String::as_str))
}

fn credentials(operation: &Operation) -> String {
    match &operation.credentials {
        Credentials::Project => "project id and secret".into(),
        Credentials::PublicToken => "the public token".into(),
        Credentials::Nothing => "no credentials".into(),
        Credentials::Other(other) => shown_word(other),
    }
}

/// What is asked of a member's roles.
fn permission(member: &Member) -> String {
    let asked = match &member.permission {
        None => "not known".into(),
        Some((resource, None)) => format!("an action per field on {}", code(resource)),
        Some((resource, Some(action))) => format!("{} on {}", code(action), code(resource)),
    };
    format!("RBAC: {asked}")
}

fn media_type(operation: &Operation) -> Option<&'static str> {
    operation.argument("body").map(|_| match operation.form {
        true => "application/x-www-form-urlencoded",
        false => "application/json",
    })
}

/// The names of the first arguments, which the path names.
fn in_path(operation: &Operation) -> Vec<&str> {
    let named = placeholders(&operation.path);
    let arguments = operation.arguments.iter().map(|it| it.name.as_str());
    arguments.filter(|name| named.contains(name)).collect()
}

/// The types of the arguments that the path does not name.
fn besides_path(operation: &Operation) -> Vec<String> {
    types(
        operation
            .arguments
            .get(in_path(operation).len()..)
            .unwrap_or_default(),
    )
}

fn types(arguments: &[Argument]) -> Vec<String> {
    let types = arguments.iter().map(|it| it.object.as_ref());
    types
        .map(|it| it.map_or_else(|| "&str".into(), short_path))
        .collect()
}

/// The query parameter that is an argument by itself: users do not write its name.
fn lone_query(operation: &Operation) -> Option<&str> {
    match operation.query.as_slice() {
        [only] if only.of_type == RustType::Text => Some(&only.name),
        _ => None,
    }
}

/// The rules whose changes show in the signature of a method.
const SIGNATURE: [Rule; 3] = [
    Rule::PathParametersChanged,
    Rule::ArgumentsChanged,
    Rule::ResponseChanged,
];

struct Pair<'a> {
    before: &'a Operation,
    after: &'a Operation,
}

impl Pair<'_> {
    fn changes(&self) -> Vec<Change> {
        let mut in_signature = [self.path_parameters(), self.arguments(), self.response()];
        let mut shown = in_signature.iter_mut().flatten();
        let shown = shown.find(|it| SIGNATURE.contains(&it.rule));
        if let (Some(first), Some(what)) = (shown, self.signatures()) {
            first.what = what;
        }
        let others = [
            self.renamed(),
            self.member_arguments(),
            self.pages(),
            self.member_session(),
            self.permission(),
            self.hosts(),
            self.credentials(),
            self.idempotency(),
            self.wire(),
            self.query_on_the_wire(),
            self.deprecation(),
        ];
        in_signature.into_iter().chain(others).flatten().collect()
    }

    /// Both signatures, when they differ in more than the name.
    fn signatures(&self) -> Option<String> {
        let [before, after] = [self.before, self.after].map(signature::method);
        let what = format!("is {} instead of {}", code(&after), code(&before));
        let what = what + &self.as_before().unwrap_or_default();
        (before != after).then_some(what)
    }

    /// How to go on as before, where all that came is a query of which nothing is required.
    fn as_before(&self) -> Option<String> {
        let optional = |it: &Parameter| it.of_type.is_optional();
        let is_first = self.before.query.is_empty() && self.after.query.iter().all(optional);
        let query = self.after.argument("query").filter(|_| is_first)?;
        let default = format!(
            "{}::default()",
            signature::name_in(query, &self.after.name.home)
        );
        Some(format!("; {} asks as before", code(&default)))
    }

    fn change(&self, rule: Rule, what: String) -> Option<Change> {
        Some(Change::new(rule, method_path(&self.after.name), what))
    }

    fn renamed(&self) -> Option<Change> {
        let (before, after) = (&self.before.name, &self.after.name);
        let what = || format!("was {}", code(&method_path(before)));
        (before != after).then(|| self.change(Rule::OperationRenamed, what()))?
    }

    /// Arguments are given by position: another name alone is no other argument.
    fn path_parameters(&self) -> Option<Change> {
        let (before, after) = (in_path(self.before), in_path(self.after));
        let mut places = before.iter().enumerate();
        let moved = places.any(|(place, name)| {
            let now = after.iter().position(|it| it == name);
            now.is_some_and(|now| now != place)
        });
        let rule = match before.len() != after.len() || moved {
            true => Rule::PathParametersChanged,
            false => Rule::PathParameterRenamed,
        };
        let list = |names: &[&str]| codes(names.iter().copied());
        let what = || format!("takes {} instead of {}", list(&after), list(&before));
        (before != after).then(|| self.change(rule, what()))?
    }

    fn arguments(&self) -> Option<Change> {
        let is_other = besides_path(self.before) != besides_path(self.after);
        let what = || "takes other arguments".into();
        is_other.then(|| self.change(Rule::ArgumentsChanged, what()))?
    }

    /// What changed in the member scope alone: the organization is known by the name of its parameter.
    fn member_arguments(&self) -> Option<Change> {
        let types = |it: &Operation| it.member_arguments().map(|it| types(&it));
        let is_other = types(self.before)? != types(self.after)?;
        let is_alone =
            self.arguments().is_none() && in_path(self.before).len() == in_path(self.after).len();
        let before = signature::member_method(self.before)?;
        let after = signature::member_method(self.after)?;
        let what = format!(
            "in the member scope is {} instead of {}",
            code(&after),
            code(&before)
        );
        (is_other && is_alone).then(|| self.change(Rule::ArgumentsChanged, what))?
    }

    fn response(&self) -> Option<Change> {
        let (before, after) = (&self.before.response, &self.after.response);
        let name = |it| code(&short_path(it));
        let what = || format!("returns {} instead of {}", name(after), name(before));
        (before != after).then(|| self.change(Rule::ResponseChanged, what()))?
    }

    fn pages(&self) -> Option<Change> {
        let (before, after) = (&self.before.page, &self.after.page);
        let rule = flag(
            before.is_some(),
            after.is_some(),
            Rule::PagesGained,
            Rule::PagesLost,
        )?;
        let method = &before.as_ref().or(after.as_ref())?.method;
        let what = match rule {
            Rule::PagesGained => format!("{} is new: a stream of its pages", code(method)),
            _ => format!("{} is gone", code(method)),
        };
        self.change(rule, what)
    }

    fn member_session(&self) -> Option<Change> {
        let rule = flag(
            self.before.member.is_some(),
            self.after.member.is_some(),
            Rule::MemberSessionGained,
            Rule::MemberSessionLost,
        )?;
        let what = match &self.after.member {
            Some(member) => format!("also in the member scope now, {}", permission(member)),
            None => "no longer in the member scope".into(),
        };
        self.change(rule, what)
    }

    fn permission(&self) -> Option<Change> {
        let (before, after) = (self.before.member.as_ref()?, self.after.member.as_ref()?);
        let what = || format!("{} instead of {}", permission(after), permission(before));
        (before.permission != after.permission)
            .then(|| self.change(Rule::PermissionChanged, what()))?
    }

    fn hosts(&self) -> Option<Change> {
        let (before, after) = (self.before, self.after);
        let what = || format!("sent to {} instead of {}", hosts(after), hosts(before));
        (before.servers != after.servers).then(|| self.change(Rule::HostChanged, what()))?
    }

    fn credentials(&self) -> Option<Change> {
        let (before, after) = (self.before, self.after);
        let what = || {
            format!(
                "sent with {} instead of {}",
                credentials(after),
                credentials(before)
            )
        };
        (before.credentials != after.credentials)
            .then(|| self.change(Rule::SecurityChanged, what()))?
    }

    fn idempotency(&self) -> Option<Change> {
        let (before, after) = (self.before.idempotent, self.after.idempotent);
        let rule = flag(
            before,
            after,
            Rule::IdempotencyGained,
            Rule::IdempotencyLost,
        )?;
        self.change(rule, rule.what().into())
    }

    fn wire(&self) -> Option<Change> {
        let key = |it: &Operation| (it.method.clone(), path_shape(&it.path), media_type(it));
        let what = || {
            let media = media_type(self.after).unwrap_or("no body");
            format!(
                "is {} with {} instead of {}",
                wire(self.after),
                code(media),
                wire(self.before)
            )
        };
        // A body that comes or goes is another argument already.
        let is_bodily = media_type(self.before).is_some() != media_type(self.after).is_some();
        (!is_bodily && key(self.before) != key(self.after))
            .then(|| self.change(Rule::WireChanged, what()))?
    }

    fn query_on_the_wire(&self) -> Option<Change> {
        let (before, after) = (lone_query(self.before)?, lone_query(self.after)?);
        let what = || format!("sends {} instead of {}", code(after), code(before));
        (before != after).then(|| self.change(Rule::WireChanged, what()))?
    }

    fn deprecation(&self) -> Option<Change> {
        let (before, after) = (self.before.deprecated, self.after.deprecated);
        let what = if after {
            "is deprecated"
        } else {
            "is no longer deprecated"
        };
        (before != after).then(|| self.change(Rule::Deprecated, what.into()))?
    }
}

/// The path without the names of its parameters, which are compared on their own.
fn path_shape(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for sign in path.chars() {
        inside = sign == '{' || (inside && sign != '}');
        if !inside {
            shape.push(sign);
        }
    }
    shape
}
