//! The operations of the contract with their descriptions.

use std::collections::HashMap;
use std::sync::LazyLock;

use stytch_api::description::{self, Object, Operation, Type};

static OPERATIONS: LazyLock<HashMap<&'static str, &'static Operation>> = LazyLock::new(|| {
    let all = description::operations();
    all.map(|operation| (operation.operation().id, operation))
        .collect()
});

static OBJECTS: LazyLock<HashMap<String, &'static Object>> = LazyLock::new(|| {
    let objects = description::types().filter_map(|it| match it {
        Type::Object(object) => Some((object.name(), object)),
        Type::Enum(_) => None,
    });
    objects.collect()
});

/// The description of an operation.
pub(crate) fn operation(id: &str) -> Option<&'static Operation> {
    OPERATIONS.get(id).copied()
}

/// All operations, in the order of their ids.
pub(crate) fn operations() -> Vec<&'static Operation> {
    let mut all: Vec<_> = OPERATIONS.values().copied().collect();
    all.sort_by_key(|operation| operation.operation().id);
    all
}

/// The description of a type, by its name in the contract.
pub(crate) fn object(name: &str) -> Option<&'static Object> {
    OBJECTS.get(name).copied()
}
