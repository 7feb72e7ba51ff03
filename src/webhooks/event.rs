//! What a webhook tells.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::WebhookError;
#[cfg(feature = "b2b")]
use crate::b2b::organizations::{Member, Organization};
#[cfg(feature = "b2b")]
use crate::b2b::scim::ScimConnection;
#[cfg(feature = "b2b")]
use crate::b2b::sso::{oidc::OidcConnection, saml::SamlConnection};
#[cfg(feature = "consumer")]
use crate::consumer::users::User;
use crate::wire::object::object;
use crate::wire::open_enum::open_enum;
use crate::wire::{self, Failure};

open_enum! {
/// What happened to an object.
pub enum Action {
    Create = "CREATE",
    Update = "UPDATE",
    Delete = "DELETE",
} }

open_enum! {
/// Who did it.
pub enum Source {
    /// A call of Stytch's API.
    Direct = "DIRECT",
    /// A person in Stytch's dashboard.
    Dashboard = "DASHBOARD",
    /// The organization's directory.
    Scim = "SCIM",
} }

open_enum! {
/// The product that an object belongs to.
pub enum Product {
    B2b = "B2B",
    Consumer = "CONSUMER",
} }

/// Something happened to an object.
///
/// Stytch does not keep the order, and sends an event again until it is taken: where order matters, fetch the object's
/// present state by its [`id`](Self::id), and see [`ReplayGuard`](super::ReplayGuard) for those that come twice.
///
/// ```
/// # #[cfg(feature = "b2b")]
/// # fn handle(event: stytch_api::webhooks::Event) {
/// use stytch_api::webhooks::Object;
///
/// match event.object {
///     Object::Member(Some(member)) => println!("{} is {}", member.email_address, member.status),
///     Object::Member(None) => println!("the member {} is gone", event.id),
///     Object::Other(json) => println!("{}: {json:?}", event.object_type),
///     _ => println!("nothing to do"),
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The id of the message, the same each time it is sent.
    pub message_id: String,
    /// Identifies the event.
    pub event_id: String,
    /// Identifies the project. Where one endpoint serves several, look at it.
    pub project_id: String,
    /// What happened.
    pub action: Action,
    /// Who did it.
    pub source: Source,
    /// What kind of object it happened to, such as `member`.
    pub object_type: String,
    /// Identifies the object.
    pub id: String,
    /// When it happened.
    pub timestamp: Option<DateTime<Utc>>,
    /// The product that the object belongs to, where Stytch says it or the kind of object tells.
    pub product: Option<Product>,
    /// The object as it is now.
    pub object: Object,
}

/// The object that an event is about, by its kind; `None` inside when it was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Object {
    /// A member of an organization.
    #[cfg(feature = "b2b")]
    Member(Option<Box<Member>>),
    /// An organization.
    #[cfg(feature = "b2b")]
    Organization(Option<Box<Organization>>),
    /// A SAML connection.
    #[cfg(feature = "b2b")]
    SamlConnection(Option<Box<SamlConnection>>),
    /// An OIDC connection.
    #[cfg(feature = "b2b")]
    OidcConnection(Option<Box<OidcConnection>>),
    /// A SCIM connection.
    #[cfg(feature = "b2b")]
    ScimConnection(Option<Box<ScimConnection>>),
    /// A user.
    #[cfg(feature = "consumer")]
    User(Option<Box<User>>),
    /// A kind of object that is not known here, or whose product is left out of this build, as it came.
    Other(Option<Value>),
}

object! {
/// An event as it travels. The object stands under its type.
pub struct Envelope {
    project_id: String,
    event_id: String,
    action: Action [strict],
    object_type: String [strict],
    source: Source,
    id: String [strict],
    timestamp: Option<DateTime<Utc>>,
    vertical: Option<Product>,
    rest: Map<String, Value> [rest],
} }

impl Event {
    /// The event's type, such as `direct.member.update`.
    #[must_use]
    pub fn event_type(&self) -> String {
        let (source, action) = (self.source.as_str(), self.action.as_str());
        let parts = [source, self.object_type.as_str(), action];
        parts.join(".").to_lowercase()
    }

    /// From a body whose signature is right.
    pub(super) fn read(message_id: &str, body: &[u8]) -> Result<Self, WebhookError> {
        let (mut envelope, _) = wire::from_slice::<Envelope>(body).map_err(unreadable)?;
        let object = envelope.rest.remove(&envelope.object_type);
        let object = object.filter(|object| !object.is_null());
        let product = envelope.vertical.or(product(&envelope.object_type));
        Ok(Self {
            message_id: message_id.to_owned(),
            object: Object::read(&envelope.object_type, object)?,
            event_id: envelope.event_id,
            project_id: envelope.project_id,
            action: envelope.action,
            source: envelope.source,
            object_type: envelope.object_type,
            id: envelope.id,
            timestamp: envelope.timestamp,
            product,
        })
    }
}

/// Made by hand for tests of what is done with events.
impl Default for Event {
    fn default() -> Self {
        Self {
            message_id: String::new(),
            event_id: String::new(),
            project_id: String::new(),
            action: Action::Other(String::new()),
            source: Source::Other(String::new()),
            object_type: String::new(),
            id: String::new(),
            timestamp: None,
            product: None,
            object: Object::Other(None),
        }
    }
}

impl Object {
    fn read(kind: &str, object: Option<Value>) -> Result<Self, WebhookError> {
        Ok(match kind {
            #[cfg(feature = "b2b")]
            "member" => Self::Member(typed(kind, object)?),
            #[cfg(feature = "b2b")]
            "organization" => Self::Organization(typed(kind, object)?),
            #[cfg(feature = "b2b")]
            "saml_connection" => Self::SamlConnection(typed(kind, object)?),
            #[cfg(feature = "b2b")]
            "oidc_connection" => Self::OidcConnection(typed(kind, object)?),
            #[cfg(feature = "b2b")]
            "scim_connection" => Self::ScimConnection(typed(kind, object)?),
            #[cfg(feature = "consumer")]
            "user" => Self::User(typed(kind, object)?),
            _ => Self::Other(object),
        })
    }
}

/// The product of a kind of object. Stytch did not always say it.
fn product(kind: &str) -> Option<Product> {
    match kind {
        "member" | "organization" | "saml_connection" | "oidc_connection" | "scim_connection" => {
            Some(Product::B2b)
        }
        "user" => Some(Product::Consumer),
        _ => None,
    }
}

/// As tolerant as responses of the same type are.
#[cfg(any(feature = "b2b", feature = "consumer"))]
fn typed<T: wire::Wire>(kind: &str, object: Option<Value>) -> Result<Option<Box<T>>, WebhookError> {
    // As text, so that responses and events share what reads them: it is most of what this room takes to build.
    let read = object.map(|object| wire::from_slice::<T>(object.to_string().as_bytes()));
    let read = read.transpose();
    let read = read.map_err(|Failure { path, reason }| {
        let path = match path.is_empty() {
            true => kind.to_owned(),
            false => format!("{kind}.{path}"),
        };
        unreadable(Failure { path, reason })
    });
    Ok(read?.map(|(object, _)| Box::new(object)))
}

fn unreadable(failure: Failure) -> WebhookError {
    let path = match failure.path.is_empty() {
        true => "$".to_owned(),
        false => failure.path,
    };
    WebhookError::Unreadable {
        path,
        reason: failure.reason,
    }
}
