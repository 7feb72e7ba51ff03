//! Searches: filters and pages.

use serde_json::{Value, json};
use stytch_api::b2b::organizations::Organization;
use stytch_api::chrono::DateTime;
use stytch_api::description::Operation;

use self::Test::{After, Before, Contains, Exists, Is, OneOf};
use super::kinds::Kind;
use crate::call::Call;
use crate::fault::Fault;
use crate::made::blank;
use crate::state::State;
use crate::state::store::{Object, Stored};

const LIMIT: usize = 100;

/// Who owns a member.
const OWNER: &str = "organization_id";

/// How a filter looks at what it finds.
#[derive(Clone, Copy)]
enum Test {
    /// It is one of the values.
    OneOf,
    /// It contains the text, in letters of either case.
    Contains,
    /// It is the value.
    Is,
    /// There is something, or there is not.
    Exists,
    /// It is later than the value.
    After,
    /// It is earlier.
    Before,
}

/// A filter's name, where it looks, and how.
type Filter = (&'static str, &'static str, Test);

const ORGANIZATIONS: &[Filter] = &[
    ("organization_ids", "organization_id", OneOf),
    ("organization_slugs", "organization_slug", OneOf),
    ("organization_name_fuzzy", "organization_name", Contains),
    ("organization_slug_fuzzy", "organization_slug", Contains),
    ("allowed_domains", "email_allowed_domains", OneOf),
    ("allowed_domain_fuzzy", "email_allowed_domains", Contains),
    ("claimed_email_domains", "claimed_email_domains", OneOf),
    (
        "has_active_sso_connection",
        "sso_active_connections",
        Exists,
    ),
    (
        "sso_connection_id",
        "sso_active_connections.connection_id",
        Is,
    ),
];

const MEMBERS: &[Filter] = &[
    ("member_ids", "member_id", OneOf),
    ("member_emails", "email_address", OneOf),
    ("member_email_fuzzy", "email_address", Contains),
    ("member_is_breakglass", "is_breakglass", Is),
    ("statuses", "status", OneOf),
    ("member_phone_numbers", "mfa_phone_number", OneOf),
    ("member_mfa_phone_numbers", "mfa_phone_number", OneOf),
    ("member_phone_number_fuzzy", "mfa_phone_number", Contains),
    (
        "member_mfa_phone_number_fuzzy",
        "mfa_phone_number",
        Contains,
    ),
    ("member_password_exists", "member_password_id", Exists),
    ("member_roles", "roles.role_id", OneOf),
];

const USERS: &[Filter] = &[
    ("created_at_greater_than", "created_at", After),
    ("created_at_less_than", "created_at", Before),
    ("status", "status", Is),
    ("oauth_provider", "providers.provider_type", OneOf),
    ("user_id", "user_id", OneOf),
    ("full_name_fuzzy", "name", Contains),
    ("phone_number", "phone_numbers.phone_number", OneOf),
    ("phone_id", "phone_numbers.phone_id", OneOf),
    ("phone_verified", "phone_numbers.verified", Is),
    ("phone_number_fuzzy", "phone_numbers.phone_number", Contains),
    ("email_address", "emails.email", OneOf),
    ("email_id", "emails.email_id", OneOf),
    ("email_verified", "emails.verified", Is),
    ("email_address_fuzzy", "emails.email", Contains),
    (
        "webauthn_registration_verified",
        "webauthn_registrations.verified",
        Is,
    ),
    (
        "webauthn_registration_id",
        "webauthn_registrations.webauthn_registration_id",
        OneOf,
    ),
    ("crypto_wallet_id", "crypto_wallets.crypto_wallet_id", OneOf),
    (
        "crypto_wallet_address",
        "crypto_wallets.crypto_wallet_address",
        OneOf,
    ),
    ("crypto_wallet_verified", "crypto_wallets.verified", Is),
    ("totp_id", "totps.totp_id", OneOf),
    ("totp_verified", "totps.verified", Is),
    ("password_exists", "password.password_id", Exists),
];

const M2M_CLIENTS: &[Filter] = &[
    ("client_id", "client_id", OneOf),
    ("client_name", "client_name", OneOf),
    ("scopes", "scopes", OneOf),
];

/// The filters of a collection.
fn filters(collection: &str) -> &'static [Filter] {
    match collection {
        "organizations" => ORGANIZATIONS,
        "members" => MEMBERS,
        "users" => USERS,
        "m2m_clients" => M2M_CLIENTS,
        _ => &[],
    }
}

/// A page of what fits the query.
pub(super) fn search(
    state: &State,
    call: &Call,
    operation: &Operation,
    kind: &Kind,
) -> Result<Value, Fault> {
    let query = Query::of(state, call, kind)?;
    let found: Vec<_> = state
        .store
        .rows(kind.collection)
        .filter(|it| query.fits(it))
        .collect();
    let limit = call
        .json
        .get("limit")
        .and_then(Value::as_u64)
        .and_then(|it| usize::try_from(it).ok());
    let limit = limit.filter(|limit| *limit > 0).unwrap_or(LIMIT);
    let begin = begin(call)?;
    let page: Vec<_> = found
        .iter()
        .skip(begin)
        .take(limit)
        .map(|it| json!(it))
        .collect();
    let next = begin.saturating_add(limit);
    let mut metadata = json!({ "total": found.len() });
    if next < found.len() {
        metadata["next_cursor"] = json!(next.to_string());
    }
    let mut response = operation
        .response()
        .map(|it| blank(it, state.now()))
        .unwrap_or_default();
    if kind.collection == "members" {
        response.insert("organizations".to_owned(), organizations_of(state, &page));
    }
    response.insert(kind.list.to_owned(), json!(page));
    response.insert("results_metadata".to_owned(), metadata);
    Ok(Value::Object(response))
}

/// A cursor is where the page begins.
fn begin(call: &Call) -> Result<usize, Fault> {
    let cursor = call.text("cursor").unwrap_or("0");
    cursor
        .parse()
        .map_err(|_| Fault::field("cursor", "is none that a response gave"))
}

fn organizations_of(state: &State, members: &[Value]) -> Value {
    let ids = members
        .iter()
        .filter_map(|it| it.get("organization_id")?.as_str());
    let organizations = ids.filter_map(|id| {
        let organization = state.store.row(Organization::COLLECTION, id)?;
        Some((id.to_owned(), Value::Object(organization.clone())))
    });
    Value::Object(organizations.collect())
}

/// What to look for.
struct Query {
    organizations: Option<Vec<String>>,
    operands: Vec<Operand>,
    is_or: bool,
}

struct Operand {
    path: &'static str,
    test: Test,
    value: Value,
}

impl Query {
    fn of(state: &State, call: &Call, kind: &Kind) -> Result<Self, Fault> {
        let query = call.json.get("query");
        let operands = query.and_then(|query| query.get("operands")?.as_array());
        let operands = operands
            .into_iter()
            .flatten()
            .map(|it| Operand::of(state, it, kind));
        let operands = operands
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten();
        Ok(Self {
            organizations: call.json.get("organization_ids").map(texts),
            operands: operands.filter(|it| !it.value.is_null()).collect(),
            is_or: query.and_then(|query| query.get("operator")?.as_str()) == Some("OR"),
        })
    }

    fn fits(&self, object: &Object) -> bool {
        let owner = object.get("organization_id").and_then(Value::as_str);
        let is_owned = |ids: &Vec<String>| ids.iter().any(|id| Some(id.as_str()) == owner);
        let in_organizations = self.organizations.as_ref().is_none_or(is_owned);
        let mut operands = self.operands.iter();
        in_organizations
            && (self.operands.is_empty()
                || if self.is_or {
                    operands.any(|it| it.fits(object))
                } else {
                    operands.all(|it| it.fits(object))
                })
    }
}

impl Operand {
    fn of(state: &State, operand: &Value, kind: &Kind) -> Result<Vec<Self>, Fault> {
        let name = operand.get("filter_name").and_then(Value::as_str);
        let name = name.ok_or_else(|| refusal(kind, "missing_filter_name", "names no filter"))?;
        let value = operand.get("filter_value").cloned();
        let value = value.ok_or_else(|| refusal(kind, "missing_filter_value", "has no value"))?;
        if (kind.collection, name) == ("users", "created_at_between") {
            let bound = |bound: &str| value.get(bound).cloned().unwrap_or_default();
            let test = |test, value| Self {
                path: "created_at",
                test,
                value,
            };
            return Ok(vec![
                test(After, bound("greater_than")),
                test(Before, bound("less_than")),
            ]);
        }
        let by_members = ["member_emails", "member_email_fuzzy"].contains(&name);
        if kind.collection == "organizations"
            && by_members
            && let Some(of_members) = Self::named("members", name, &value)
        {
            return Ok(vec![of_members.of_owners(state)]);
        }
        match Self::named(kind.collection, name, &value) {
            Some(operand) => Ok(vec![operand]),
            None => Err(refusal(
                kind,
                "filter_name_not_recognized",
                "names no filter that there is",
            )),
        }
    }

    fn named(collection: &str, name: &str, value: &Value) -> Option<Self> {
        let mut filters = filters(collection).iter();
        let (_, path, test) = filters.find(|(filter, ..)| *filter == name)?;
        Some(Self {
            path,
            test: *test,
            value: value.clone(),
        })
    }

    /// For the organizations of the members whom it fits.
    fn of_owners(&self, state: &State) -> Self {
        let members = state.store.rows("members").filter(|it| self.fits(it));
        let owners: Vec<_> = members.filter_map(|it| it.get(OWNER).cloned()).collect();
        Self {
            path: OWNER,
            test: OneOf,
            value: json!(owners),
        }
    }

    fn fits(&self, object: &Object) -> bool {
        let mut found = Vec::new();
        look_in(object, self.path, &mut found);
        match self.test {
            OneOf => {
                let wanted = texts(&self.value);
                found.iter().any(|it| {
                    it.as_str()
                        .is_some_and(|it| wanted.iter().any(|text| text == it))
                })
            }
            Contains => {
                let part = self.value.as_str().unwrap_or_default().to_lowercase();
                found
                    .iter()
                    .any(|it| written(it).to_lowercase().contains(&part))
            }
            Is => found.contains(&&self.value),
            Exists => {
                let exists = found.iter().any(|it| **it != json!("") && !it.is_null());
                self.value.as_bool() == Some(exists)
            }
            After => found.iter().any(|it| time(it) > time(&self.value)),
            Before => found.iter().any(|it| time(it) < time(&self.value)),
        }
    }
}

fn refusal(kind: &Kind, reason: &str, message: &str) -> Fault {
    let thing = match kind.field {
        "m2m_client" => "m2m",
        field => field,
    };
    let message = format!("An operand of the query {message}.");
    Fault::new(
        stytch_api::StatusCode::BAD_REQUEST,
        format!("{thing}_search_{reason}"),
        message,
    )
}

/// What stands at a path, with all elements of the lists on the way.
fn look_in<'a>(object: &'a Object, path: &str, found: &mut Vec<&'a Value>) {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    if let Some(value) = object.get(name) {
        look(value, rest, found);
    }
}

fn look<'a>(value: &'a Value, path: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| look(item, path, found)),
        value if path.is_empty() => found.push(value),
        Value::Object(object) => look_in(object, path, found),
        _ => {}
    }
}

/// A text, or the texts of an object in their order, such as a name.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(parts) => {
            let order = ["first_name", "middle_name", "last_name"];
            let parts = order.iter().filter_map(|name| parts.get(*name)?.as_str());
            parts
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        }
        _ => String::new(),
    }
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items
        .chain([value])
        .filter_map(|it| it.as_str().map(str::to_owned))
        .collect()
}

fn time(value: &Value) -> Option<DateTime<stytch_api::chrono::FixedOffset>> {
    DateTime::parse_from_rfc3339(value.as_str()?).ok()
}
