//! The fields of calls and types.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use stytch_api::description::{self, Argument, Object, Shape, Type};

/// Which way a type travels: only what is sent can be required of the one who sends it.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Sent,
    Received,
}

/// A field of a call or of a type.
pub struct Field {
    pub name: &'static str,
    pub required: bool,
    pub description: String,
    pub shape: &'static Shape,
}

/// Every field that a call may have: of path, query and body.
pub fn of_arguments(arguments: &'static [Argument]) -> Vec<Field> {
    let fields = arguments.iter().map(|it| match it.shape().as_object() {
        Some(object) => of_object(object, Direction::Sent),
        None => vec![parameter(it.name())],
    });
    fields.flatten().collect()
}

/// A parameter of the path, or the only one of the query.
pub fn parameter(name: &'static str) -> Field {
    Field {
        name,
        required: true,
        description: meaning(name).unwrap_or_default(),
        shape: &Shape::Text,
    }
}

/// The fields of a type, required ones first.
pub fn of_object(object: &'static Object, direction: Direction) -> Vec<Field> {
    let named = object.fields().iter().filter(|field| !field.is_rest());
    let mut fields: Vec<Field> = named
        .map(|field| Field {
            name: field.name(),
            required: field.is_required() && direction == Direction::Sent,
            description: field.description(),
            shape: field.shape(),
        })
        .collect();
    fields.sort_by_key(|field| !field.required);
    fields
}

/// A type and those below it, each once, in the order in which a reader meets them.
pub fn with_types_below(object: &'static Object, direction: Direction) -> Vec<&'static Object> {
    let mut known = BTreeSet::from([object.name()]);
    let mut waiting = VecDeque::from([object]);
    let mut found = Vec::new();
    while let Some(object) = waiting.pop_front() {
        found.push(object);
        let fields = of_object(object, direction);
        let below = fields
            .iter()
            .filter_map(|field| field.shape.innermost().as_object());
        waiting.extend(below.filter(|it| known.insert(it.name())));
    }
    found
}

/// Which way a type travels. One that travels both ways counts as sent.
pub fn direction_of(object: &Object) -> Direction {
    let arguments = description::operations().flat_map(|it| {
        let as_member = it.member_arguments().unwrap_or_default();
        it.arguments().iter().chain(as_member)
    });
    let mut sent = arguments
        .filter_map(|it| it.shape().as_object())
        .flat_map(|it| with_types_below(it, Direction::Sent));
    match sent.any(|it| it.name() == object.name()) {
        true => Direction::Sent,
        false => Direction::Received,
    }
}

/// What a parameter is: the words that most types with a field of its name have.
fn meaning(name: &str) -> Option<String> {
    let objects = description::types().filter_map(|it| match it {
        Type::Object(object) => Some(object),
        Type::Enum(_) => None,
    });
    let words = objects.filter_map(|object| Some(object.field(name)?.description()));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for words in words.filter(|words| !words.is_empty()) {
        *counts.entry(words).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(words, _)| words)
}
