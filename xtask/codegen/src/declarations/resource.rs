//! Resources as declarations: handles, and an entry for each operation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;

use super::example::example;
use super::text::{attributes, docs, summary};
use crate::contract::ORGANIZATION_ID;
use crate::error::{Error, Result};
use crate::model::{Argument, Credentials, Host, Model, Operation, Page};
use crate::name::{Home, ident};

/// The product whose members have sessions, and the handle of all that they can do.
const MEMBER_PRODUCT: &str = "b2b";
const MEMBER_SCOPE: &str = "MemberScope";

/// The longest line that a signature stands on.
const WIDTH: usize = 100;

/// Which homes have handles, and what is in them.
pub(super) struct Resources<'a> {
    model: &'a Model,
    project: BTreeSet<Home>,
    member: BTreeSet<Home>,
    operations: BTreeMap<&'a Home, Vec<&'a Operation>>,
}

impl<'a> Resources<'a> {
    pub(super) fn of(model: &'a Model) -> Result<Self> {
        let mut operations: BTreeMap<&Home, Vec<&Operation>> = BTreeMap::new();
        for operation in model.operations.values() {
            operations
                .entry(&operation.name.home)
                .or_default()
                .push(operation);
        }
        let homes = |wanted: fn(&Operation) -> bool| {
            let wanted = model
                .operations
                .values()
                .filter(|operation| wanted(operation));
            wanted
                .flat_map(|operation| operation.name.home.ancestry())
                .collect()
        };
        let resources = Self {
            model,
            project: homes(|_| true),
            member: homes(|operation| operation.member.is_some()),
            operations,
        };
        resources.check(model)?;
        Ok(resources)
    }

    /// The handle of a home that has operations, there or below.
    pub(super) fn handle(&self, home: &Home) -> Option<String> {
        self.project.contains(home).then(|| handle_name(home))
    }

    fn member_handle(&self, home: &Home) -> Option<String> {
        if !self.member.contains(home) {
            return None;
        }
        Some(match home.dotted() == MEMBER_PRODUCT {
            true => MEMBER_SCOPE.to_owned(),
            false => format!("Member{}Api", home.last().to_pascal_case()),
        })
    }

    /// The declaration of a home that has operations, there or below.
    pub(super) fn declaration(&self, home: &Home) -> Result<Option<String>> {
        let Some(handle) = self.handle(home) else {
            return Ok(None);
        };
        let handles: Vec<String> = [Some(handle), self.member_handle(home)]
            .into_iter()
            .flatten()
            .collect();
        let children: String = self.below(home).map(|child| self.child(child)).collect();
        let children = match children.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{\n{children}}}"),
        };
        let mut entries = String::new();
        for operation in self.operations.get(home).into_iter().flatten() {
            entries += "\n";
            entries += &entry(operation, self.model)?;
        }
        let accessors = home.0.iter().map(|part| format!(".{}()", ident(part)));
        let accessors: String = accessors.collect();
        let words = format!("{}\n\n`client{accessors}`", self.words(home));
        let docs = docs("", Some(&words));
        let handles = handles.join(", ");
        Ok(Some(format!(
            "resource! {{\n{docs}pub struct {handles}: {:?} {children}\n{entries}}}\n",
            home.dotted(),
        )))
    }

    /// What a home is for.
    fn words(&self, home: &Home) -> String {
        let dotted = home.dotted();
        let words = self.model.resources.get(&dotted).cloned();
        words.unwrap_or_else(|| format!("`{dotted}`."))
    }

    /// The page of a module: what it is for, and its operations.
    pub(super) fn page(&self, home: &Home) -> String {
        let words = self.words(home);
        let (Some(handle), Some(operations)) = (self.handle(home), self.operations.get(home))
        else {
            return words;
        };
        let rows = operations.iter().map(|operation| {
            let method = &operation.name.last;
            let said = operation.description.as_deref().unwrap_or_default();
            let said = summary(said).replace('|', "\\|");
            format!("\n| [`{method}`]({handle}::{method}) | {said} |")
        });
        format!(
            "{words}\n\n| Operation | |\n|---|---|{}",
            rows.collect::<String>()
        )
    }

    fn below(&self, home: &Home) -> impl Iterator<Item = &Home> {
        self.project
            .iter()
            .filter(move |other| other.parent().as_ref() == Some(home))
    }

    fn child(&self, home: &Home) -> String {
        let handles: Vec<String> = [self.handle(home), self.member_handle(home)]
            .into_iter()
            .flatten()
            .collect();
        format!("    {}: {};\n", ident(home.last()), handles.join(", "))
    }

    fn check(&self, model: &Model) -> Result<()> {
        for home in &self.project {
            for handle in [self.handle(home), self.member_handle(home)]
                .into_iter()
                .flatten()
            {
                let dotted = format!("{}.{handle}", home.dotted());
                if model.types.contains_key(&dotted) {
                    return Err(Error::contract(
                        dotted,
                        "takes the name of a resource handle; rename the schema",
                    ));
                }
            }
            self.check_member_scope(home)?;
        }
        for operation in model.operations.values() {
            check_credentials(operation)?;
            let mut homes = self.below(&operation.name.home);
            if homes.any(|child| child.last() == operation.name.last) {
                return Err(Error::contract(
                    operation.name.dotted(),
                    "is an operation and a resource; rename the operation in the names overlay",
                ));
            }
        }
        Ok(())
    }

    fn check_member_scope(&self, home: &Home) -> Result<()> {
        let in_product = home
            .0
            .first()
            .is_some_and(|product| product == MEMBER_PRODUCT);
        let at_root = home.0.len() == 1 && self.operations.contains_key(home);
        match self.member.contains(home) && (!in_product || at_root) {
            false => Ok(()),
            true => Err(Error::contract(
                home.dotted(),
                "accepts a member session outside the resources of b2b; the member scope does not know it",
            )),
        }
    }
}

/// What the handle of a home is called.
pub(super) fn handle_name(home: &Home) -> String {
    format!("{}Api", home.last().to_pascal_case())
}

/// SAML Shield's host gets the public token and nothing else, and nobody else gets that.
fn check_credentials(operation: &Operation) -> Result<()> {
    let problem = match (&operation.credentials, operation.host) {
        (Credentials::Other(other), _) => {
            format!("asks for credentials that the client does not send: {other}")
        }
        (Credentials::PublicToken, Host::SamlShield) => return Ok(()),
        (Credentials::PublicToken, _) | (_, Host::SamlShield) => {
            "must ask for the public token, and be served by SAML Shield, or neither".to_owned()
        }
        _ => return Ok(()),
    };
    Err(Error::contract(operation.name.dotted(), problem))
}

fn entry(operation: &Operation, model: &Model) -> Result<String> {
    let Operation { method, path, .. } = operation;
    let member = member(operation)?.map(|member| format!("{member}\n"));
    let pages = operation
        .page
        .as_ref()
        .map(|page| format!("{}\n", pages(page, operation)));
    let parts = [member, pages, errors(operation)];
    let clauses: String = parts.into_iter().flatten().collect();
    Ok(format!(
        "{docs}{attributes}{method} {path:?}{flags}\n{clauses}example r#\"\n{example}\n\"#\n{signature}\n",
        docs = docs("", operation.description.as_deref()),
        attributes = attributes("", names_elsewhere(operation), operation.deprecated),
        flags = flags(operation),
        example = example(operation, model)?,
        signature = signature(operation),
    ))
}

/// What upstream and other SDKs call it.
fn names_elsewhere(operation: &Operation) -> impl Iterator<Item = &str> {
    let names = operation.upstream.iter().chain(&operation.aliases);
    names.map(String::as_str)
}

/// The types of errors to expect, as a list. Those that come for one reason share a line.
fn errors(operation: &Operation) -> Option<String> {
    let mut lines: Vec<(String, &str)> = Vec::new();
    for (kind, when) in &operation.errors {
        match lines.iter_mut().find(|(_, said)| said == when) {
            Some((kinds, _)) => kinds.push_str(&format!(", `{kind}`")),
            None => lines.push((format!("`{kind}`"), when)),
        }
    }
    let list = lines
        .iter()
        .map(|(kinds, when)| format!("- {kinds}: {when}"));
    let list = list.collect::<Vec<_>>().join("\n");
    (!list.is_empty()).then(|| format!("errors r#\"{list}\"#\n"))
}

/// What departs from the usual.
fn flags(operation: &Operation) -> String {
    let goes_without_saying = ["GET", "PUT", "DELETE"].contains(&operation.method.as_str());
    let flags: Vec<&str> = [
        (operation.credentials == Credentials::Nothing, "public"),
        (operation.host == Host::Telemetry, "telemetry"),
        (operation.host == Host::SamlShield, "saml_shield"),
        (operation.form, "form"),
        (operation.idempotent && !goes_without_saying, "idempotent"),
    ]
    .into_iter()
    .filter_map(|(set, flag)| set.then_some(flag))
    .collect();
    match flags.is_empty() {
        true => String::new(),
        false => format!(" [{}]", flags.join(", ")),
    }
}

fn member(operation: &Operation) -> Result<Option<String>> {
    let Some(member) = &operation.member else {
        return Ok(None);
    };
    let names_organization = |argument: &Argument| argument.name == ORGANIZATION_ID;
    let rest = operation.arguments.iter().skip(1);
    if rest.clone().any(names_organization)
        || (member.body.is_some() && operation.arguments.len() > 1)
    {
        return Err(Error::contract(
            operation.name.dotted(),
            "names the organization elsewhere than in its first argument; teach `resource!`",
        ));
    }
    let permission: Vec<String> = member
        .permission
        .iter()
        .flat_map(|(resource, action)| [Some(resource), action.as_ref()])
        .flatten()
        .map(|text| format!("{text:?}"))
        .collect();
    let body = member
        .body
        .as_ref()
        .map(|body| format!(" as {}", body.path_from(&operation.name.home)));
    Ok(Some(format!(
        "member({}){}",
        permission.join(", "),
        body.unwrap_or_default()
    )))
}

fn pages(page: &Page, operation: &Operation) -> String {
    let Page {
        method,
        argument,
        items,
        ..
    } = page;
    let item = page.item.written_in(&operation.name.home);
    format!(
        "pages {method}({argument}, {items}: {item}, |page| {})",
        cursor(&page.cursor)
    )
}

/// The way from a page to the next cursor, as an `Option<&str>`.
fn cursor(steps: &[(String, bool)]) -> String {
    match steps {
        [(next, true)] => format!("page.{next}.as_deref()"),
        [(next, _)] => format!("Some(&page.{next})"),
        [(holder, false), (next, true)] => format!("page.{holder}.{next}.as_deref()"),
        [(holder, false), (next, false)] => format!("Some(&page.{holder}.{next})"),
        [(holder, _), (next, true)] => format!("page.{holder}.as_ref()?.{next}.as_deref()"),
        [(holder, _), (next, _)] => format!("page.{holder}.as_ref().map(|it| it.{next}.as_str())"),
        _ => "None".to_owned(),
    }
}

fn signature(operation: &Operation) -> String {
    let home = &operation.name.home;
    let arguments: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| {
            let of_type = argument
                .object
                .as_ref()
                .map_or_else(|| "&str".to_owned(), |name| name.path_from(home));
            format!("{}: {of_type}", ident(&argument.name))
        })
        .collect();
    let name = operation.name.ident();
    let response = operation.response.path_from(home);
    // What a raw identifier is called without its mark.
    let id = name
        .starts_with("r#")
        .then(|| format!(" as {:?}", operation.name.last));
    let after = format!(") -> {response}{};", id.unwrap_or_default());
    let line = format!("fn {name}({}{after}", arguments.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = arguments
        .iter()
        .map(|argument| format!("    {argument},\n"))
        .collect();
    format!("fn {name}(\n{lines}{after}")
}
