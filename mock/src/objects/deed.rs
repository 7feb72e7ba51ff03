//! What an operation does to an object.

use stytch_api::description::{Field, Object as Description, Operation, Shape};

use super::kinds::{KINDS, Kind};
use crate::contract;

/// An act on objects of a kind.
pub(super) struct Deed {
    pub(super) kind: &'static Kind,
    pub(super) act: Act,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Act {
    Create,
    Get,
    Update,
    Delete,
    Search,
    /// Empties a field: `DELETE …/{user_id}/external_id`.
    Clear(&'static str),
    /// Takes away a part of one, which has an id of its own: `DELETE …/emails/{email_id}`.
    Detach {
        field: &'static str,
        id: &'static str,
    },
}

impl Deed {
    /// What the operation does; `None` when it is nothing that the store can do.
    pub(super) fn of(operation: &'static Operation) -> Option<Self> {
        let (resource, name) = operation.operation().id.rsplit_once('.')?;
        let kind = KINDS.iter().find(|kind| kind.resource == resource)?;
        let act = Shaped::of(operation, kind)?.act(name)?;
        Some(Self { kind, act })
    }
}

/// What the shape of an operation tells.
struct Shaped {
    kind: &'static Kind,
    method: &'static str,
    last: &'static str,
    /// The segment of the path before it.
    before: &'static str,
    type_of_kind: &'static Description,
    /// Whether it returns one object.
    returns_one: bool,
    /// Whether it returns a page of them.
    returns_many: bool,
}

impl Shaped {
    fn of(operation: &'static Operation, kind: &'static Kind) -> Option<Self> {
        let response = operation.response()?;
        let has = |name: &str| response.field(name).is_some();
        let mut segments = operation.operation().path.rsplit('/');
        Some(Self {
            kind,
            method: operation.operation().method,
            last: segments.next()?,
            before: segments.next()?,
            type_of_kind: contract::object(kind.type_name)?,
            returns_one: has(kind.field) || has(kind.id),
            returns_many: has(kind.list) && has("results_metadata"),
        })
    }

    fn act(&self, name: &str) -> Option<Act> {
        match (self.method, self.parameter()) {
            ("POST", None) if self.returns_many => Some(Act::Search),
            ("POST", id) if self.returns_one && name.starts_with("create") => {
                (id != Some(self.kind.id)).then_some(Act::Create)
            }
            ("GET", Some(id)) if self.returns_one && id == self.kind.id => Some(Act::Get),
            ("GET", None) if self.returns_one && name.starts_with("get") => Some(Act::Get),
            ("PUT", Some(id)) if self.returns_one && id == self.kind.id => Some(Act::Update),
            ("DELETE", Some(id)) if id == self.kind.id => (name == "delete").then_some(Act::Delete),
            ("DELETE", Some(id)) => self.detach(id),
            ("DELETE", None) => self.clear(),
            _ => None,
        }
    }

    fn parameter(&self) -> Option<&'static str> {
        self.last.strip_prefix('{')?.strip_suffix('}')
    }

    fn clear(&self) -> Option<Act> {
        let mut fields = self.type_of_kind.fields().iter();
        let field =
            fields.find(|field| !field.is_required() && field.name().ends_with(self.last))?;
        Some(Act::Clear(field.name()))
    }

    fn detach(&self, id: &'static str) -> Option<Act> {
        let has_id = |field: &&Field| match field.shape().innermost() {
            Shape::Object(part) => part().field(id).is_some(),
            _ => false,
        };
        // The path names the field, where several could be meant.
        let named = self.type_of_kind.field(self.before).filter(has_id);
        let field = named.or_else(|| self.type_of_kind.fields().iter().find(has_id))?;
        Some(Act::Detach {
            field: field.name(),
            id,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Deed};
    use crate::contract;

    #[test]
    fn the_shape_of_an_operation_tells_what_it_does() {
        for (id, act) in [
            ("b2b.organizations.create", Some(Act::Create)),
            ("b2b.organizations.members.get", Some(Act::Get)),
            ("b2b.organizations.members.dangerously_get", Some(Act::Get)),
            ("b2b.organizations.metrics", None),
            ("b2b.organizations.members.search", Some(Act::Search)),
            (
                "b2b.organizations.delete_external_id",
                Some(Act::Clear("organization_external_id")),
            ),
            ("b2b.organizations.members.delete_totp", None),
            ("b2b.organizations.members.delete_mfa_phone_number", None),
            ("b2b.organizations.members.reactivate", None),
            ("b2b.scim.connection.get", Some(Act::Get)),
            ("b2b.scim.connection.get_groups", None),
            ("b2b.sso.oidc.create_connection", Some(Act::Create)),
            ("b2b.sso.oidc.update_connection", Some(Act::Update)),
            (
                "b2b.sso.saml.delete_verification_certificate",
                Some(Act::Detach {
                    field: "verification_certificates",
                    id: "certificate_id",
                }),
            ),
            ("consumer.users.get", Some(Act::Get)),
            ("consumer.users.delete", Some(Act::Delete)),
            (
                "consumer.users.delete_email",
                Some(Act::Detach {
                    field: "emails",
                    id: "email_id",
                }),
            ),
            ("consumer.users.exchange_primary_factor", None),
            ("m2m.clients.secrets.rotate", None),
        ] {
            let operation = contract::operation(id).expect(id);
            assert_eq!(Deed::of(operation).map(|deed| deed.act), act, "{id}");
        }
    }
}
