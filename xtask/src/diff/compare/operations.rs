//! Compares operations.

use std::collections::BTreeMap;

use super::{Change, Rule, Surface, code, codes, flag};
use crate::diff::surface::{Argument, Operation, method_path};

pub fn changes(old: &Surface, new: &Surface) -> Vec<Change> {
    let mut changes = Vec::new();
    let renamed = renamed(old, new);
    for (id, before) in &old.operations {
        let now = renamed.get(id.as_str()).copied().unwrap_or(id);
        match new.operations.get(now) {
            None => changes.push(gone(before)),
            Some(after) => changes.extend(Pair { before, after }.changes()),
        }
    }
    for (id, after) in &new.operations {
        let is_known = old.operations.contains_key(id) || renamed.values().any(|now| *now == id);
        if !is_known {
            changes.push(added(after));
        }
    }
    changes
}

/// Operations whose id is gone, but whose method and path have a new id.
fn renamed<'a>(old: &'a Surface, new: &'a Surface) -> BTreeMap<&'a str, &'a String> {
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
    Change {
        rule: Rule::OperationRemoved,
        at: method_path(&operation.id),
        what: format!("{} is gone", wire(operation)),
    }
}

fn added(operation: &Operation) -> Change {
    let hosts = codes(operation.hosts.iter().map(String::as_str));
    let session = match operation.member_arguments {
        Some(_) => "; also in the member scope",
        None => "",
    };
    Change {
        rule: Rule::OperationAdded,
        at: method_path(&operation.id),
        what: format!(
            "{} is new, sent to {hosts} with {}{session}",
            wire(operation),
            operation.security
        ),
    }
}

fn wire(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method, operation.path))
}

struct Pair<'a> {
    before: &'a Operation,
    after: &'a Operation,
}

impl Pair<'_> {
    fn changes(&self) -> Vec<Change> {
        let found = [
            self.renamed(),
            self.path_parameters(),
            self.arguments(),
            self.answer(),
            self.member_session(),
            self.hosts(),
            self.security(),
            self.idempotency(),
            self.wire(),
            self.query_on_the_wire(),
            self.deprecation(),
        ];
        found.into_iter().flatten().collect()
    }

    fn change(&self, rule: Rule, what: String) -> Option<Change> {
        Some(Change {
            rule,
            at: method_path(&self.after.id),
            what,
        })
    }

    fn renamed(&self) -> Option<Change> {
        let (before, after) = (&self.before.id, &self.after.id);
        let what = || format!("was {}", code(&method_path(before)));
        (before != after).then(|| self.change(Rule::OperationRenamed, what()))?
    }

    fn path_parameters(&self) -> Option<Change> {
        let (before, after) = (&self.before.path_parameters, &self.after.path_parameters);
        let list = |names: &[String]| codes(names.iter().map(String::as_str));
        let what = || format!("takes {} instead of {}", list(after), list(before));
        (before != after).then(|| self.change(Rule::PathParametersChanged, what()))?
    }

    fn arguments(&self) -> Option<Change> {
        let project = differing(&self.before.arguments, &self.after.arguments);
        let member = match (&self.before.member_arguments, &self.after.member_arguments) {
            (Some(before), Some(after)) => {
                differing(before, after).map(|it| format!("in the member scope, {it}"))
            }
            _ => None,
        };
        self.change(Rule::ArgumentsChanged, project.or(member)?)
    }

    fn answer(&self) -> Option<Change> {
        let (before, after) = (&self.before.answer, &self.after.answer);
        let what = || format!("returns {} instead of {}", code(after), code(before));
        (before != after).then(|| self.change(Rule::AnswerChanged, what()))?
    }

    fn member_session(&self) -> Option<Change> {
        let rule = flag(
            self.before.member_arguments.is_some(),
            self.after.member_arguments.is_some(),
            Rule::MemberSessionGained,
            Rule::MemberSessionLost,
        )?;
        let what = match rule {
            Rule::MemberSessionGained => "also in the member scope now",
            _ => "no longer in the member scope",
        };
        self.change(rule, what.into())
    }

    fn hosts(&self) -> Option<Change> {
        let (before, after) = (&self.before.hosts, &self.after.hosts);
        let list = |hosts: &[String]| codes(hosts.iter().map(String::as_str));
        let what = || format!("sent to {} instead of {}", list(after), list(before));
        (before != after).then(|| self.change(Rule::HostChanged, what()))?
    }

    fn security(&self) -> Option<Change> {
        let (before, after) = (&self.before.security, &self.after.security);
        let what = || format!("sent with {after} instead of {before}");
        (before != after).then(|| self.change(Rule::SecurityChanged, what()))?
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
        let key = |it: &Operation| {
            (
                it.method.clone(),
                path_shape(&it.path),
                it.media_type.clone(),
            )
        };
        let what = || {
            let media = self.after.media_type.as_deref().unwrap_or("no body");
            format!(
                "is {} with {} instead of {}",
                wire(self.after),
                code(media),
                wire(self.before)
            )
        };
        // A body that comes or goes is another argument already.
        let is_bodily = self.before.media_type.is_some() != self.after.media_type.is_some();
        (!is_bodily && key(self.before) != key(self.after))
            .then(|| self.change(Rule::WireChanged, what()))?
    }

    /// A lone required parameter is an argument whose name users do not write.
    fn query_on_the_wire(&self) -> Option<Change> {
        let [before] = self.before.query.as_slice() else {
            return None;
        };
        let [after] = self.after.query.as_slice() else {
            return None;
        };
        let is_argument = before.of_type == "&str" && after.of_type == "&str";
        let what = || {
            format!(
                "sends {} instead of {}",
                code(&after.name),
                code(&before.name)
            )
        };
        (is_argument && before.name != after.name)
            .then(|| self.change(Rule::WireChanged, what()))?
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

fn differing(before: &[Argument], after: &[Argument]) -> Option<String> {
    let types = |arguments: &[Argument]| -> Vec<String> {
        arguments.iter().map(|it| it.of_type.clone()).collect()
    };
    let (before, after) = (types(before), types(after));
    let list = |types: &[String]| codes(types.iter().map(String::as_str));
    (before != after).then(|| format!("takes {} instead of {}", list(&after), list(&before)))
}
