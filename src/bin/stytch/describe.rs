//! `stytch describe`: what a page of documentation would say.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;

use serde_json::Value;
use stytch_api::operation::{Auth, Host, Operation};

use crate::contract::{Contract, Entry, Field, Schema};
use crate::failure::Failure;
use crate::session::FILLED;
use crate::{operations, output};

/// Prints what an operation takes and answers.
pub fn print(id: &str) -> Result<(), Failure> {
    let operation = operations::find(id)?;
    let contract = Contract::read()?;
    let entry = contract.entry(operation.id)?;
    let mut page = Page::new(&contract);
    page.head(operation, entry);
    page.takes(entry);
    page.answers(entry);
    output::write(&page.text)
}

/// Which way a type travels: only what is sent can be required of the one who sends it.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Sent,
    Received,
}

struct Page<'c> {
    contract: &'c Contract,
    text: String,
    /// The types whose fields are on the page, or will be.
    known: BTreeSet<&'c str>,
}

impl<'c> Page<'c> {
    fn new(contract: &'c Contract) -> Self {
        Self {
            contract,
            text: String::new(),
            known: BTreeSet::new(),
        }
    }

    fn line(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(self.text, "{}", text.as_ref().trim_end());
    }

    fn head(&mut self, operation: &Operation, entry: &Entry) {
        self.line(operation.id);
        if let Some(description) = &entry.description {
            self.line(description);
        }
        self.line(format!("\n  {} {}\n", operation.method, operation.path));
        self.line(format!("  host            {}", host(operation)));
        self.line(format!("  credentials     {}", credentials(operation)));
        self.line(format!("  idempotent      {}", idempotent(operation)));
        let session = member_session(operation, &self.contract.arguments(entry));
        self.line(format!("  member session  {session}"));
    }

    fn takes(&mut self, entry: &'c Entry) {
        for place in ["path", "query"] {
            let fields = entry.parameters(place);
            if !fields.is_empty() {
                self.section(place, &fields, Direction::Sent);
            }
        }
        if let Some((media, schema)) = entry.body() {
            let name = schema.type_name().unwrap_or_default();
            self.types(&format!("body: {name} ({media})"), schema, Direction::Sent);
        }
    }

    fn answers(&mut self, entry: &'c Entry) {
        if let Some(schema) = entry.answer() {
            let name = schema.type_name().unwrap_or_default();
            self.types(&format!("answer: {name}"), schema, Direction::Received);
        }
    }

    /// A type, and after it those it refers to, each once.
    fn types(&mut self, title: &str, schema: &'c Schema, direction: Direction) {
        let mut waiting = VecDeque::from([(title.to_owned(), schema)]);
        while let Some((title, schema)) = waiting.pop_front() {
            let mut fields = self.contract.fields(schema);
            if direction == Direction::Sent {
                fields.sort_by_key(|field| !field.required);
            }
            self.section(&title, &fields, direction);
            let inner = fields
                .iter()
                .filter_map(|field| self.contract.object_in(field.schema));
            let new = inner.filter(|(name, _)| self.known.insert(name));
            waiting.extend(new.map(|(name, schema)| (name.to_owned(), schema)));
        }
    }

    fn section(&mut self, title: &str, fields: &[Field<'_>], direction: Direction) {
        self.line(format!("\n{title}"));
        if fields.is_empty() {
            self.line("  no fields");
        }
        let names = fields.iter().map(|field| field.name.len());
        let width = names.max().unwrap_or_default();
        for field in fields {
            self.field(field, width, direction);
        }
    }

    fn field(&mut self, field: &Field<'_>, width: usize, direction: Direction) {
        let kind = self.kind(field.schema);
        let required = match field.required && direction == Direction::Sent {
            true => ", required",
            false => "",
        };
        self.line(format!("  {:width$}  {kind}{required}", field.name));
        if let Some(description) = field.description {
            self.line(format!("      {description}"));
        }
        let values = values(self.contract.resolve(field.schema.innermost()));
        if !values.is_empty() {
            self.line(format!("      one of {values}"));
        }
    }

    /// A word or two for what a value is.
    fn kind(&self, schema: &Schema) -> String {
        if let Some(items) = &schema.items {
            return format!("array of {}", self.kind(items));
        }
        if let Some(values) = schema.values_of_map() {
            return format!("map of {}", self.kind(values));
        }
        let resolved = self.contract.resolve(schema);
        match (schema.type_name(), resolved.format.as_deref()) {
            (Some(name), _) if !resolved.properties.is_empty() => name.to_owned(),
            (_, Some("password")) => "secret".to_owned(),
            (_, Some("date-time")) => "timestamp".to_owned(),
            _ => resolved.kind.clone().unwrap_or_else(|| "any".to_owned()),
        }
    }
}

fn host(operation: &Operation) -> &'static str {
    match operation.host {
        Host::Telemetry => "telemetry.stytch.com",
        _ => "api.stytch.com or test.stytch.com, by the project",
    }
}

fn credentials(operation: &Operation) -> &'static str {
    match operation.auth {
        Auth::None => "none",
        _ => "project id and secret",
    }
}

fn idempotent(operation: &Operation) -> &'static str {
    match operation.idempotent {
        true => "yes: sent again when an attempt fails",
        false => "no: sent again only when it cannot have arrived",
    }
}

fn member_session(operation: &Operation, arguments: &[Field<'_>]) -> String {
    if !operation.member_session {
        return "not accepted".to_owned();
    }
    let filled = arguments.iter().find(|field| FILLED.contains(&field.name));
    match filled {
        Some(field) => format!("accepted; `{}` is then the session's own", field.name),
        None => "accepted".to_owned(),
    }
}

fn values(schema: &Schema) -> String {
    let values = schema.values.iter().filter_map(Value::as_str);
    values.collect::<Vec<_>>().join(", ")
}
