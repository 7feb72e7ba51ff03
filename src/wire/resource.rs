//! [`resource!`]: the handles of a resource, and a method for each of its operations.

#[cfg(feature = "dynamic")]
use crate::Error;
#[cfg(feature = "dynamic")]
use crate::dynamic::arguments::Arguments;
use crate::transport::Request;

use super::object::Object;
use super::reader::Wire;

/// Declares a resource of the contract: its handle, the handle of its members where it has one, the resources below it,
/// and its operations.
///
/// ```ignore
/// resource! {
/// /// The operations of `b2b.sso`.
/// pub struct SsoApi, MemberSsoApi: "b2b.sso" {
///     saml: SamlApi, MemberSamlApi;
/// }
///
/// /// Lists an organization's connections.
/// GET "/v1/b2b/sso/{organization_id}"
/// member("stytch.sso", "get")
/// fn get_connections(organization_id: &str) -> GetConnectionsResponse;
/// }
/// ```
///
/// An argument that the path names goes there (the client fills in `project_id`, its own), `query` and `body` go where they say, and any other goes into the query.
/// What departs from the usual stands behind the path:
///
/// - `[public]`: the project's credentials must not be sent. `[telemetry]`: it is served by the telemetry host.
///   `[saml_shield]`: it is served by SAML Shield, which gets the public token instead. `[form]`: the body is sent
///   form-encoded. `[idempotent]`: sending it twice has the effect of sending it once, which goes without saying for GET,
///   PUT and DELETE.
/// - `member(resource, action)`: it accepts a member's session, and Stytch asks the member's roles for that action.
///   The organization is then the session's. `as Type` is the body as a member gives it, without the organization.
/// - `pages method(argument, items: Item, cursor)`: it answers page by page, and `method` is the stream of them.
/// - `errors "…"` and `example "…"` are more of its docs: the likely error types, as a list, and a call. They are no
///   part of its description; the method of the member's handle leads to the example.
macro_rules! resource {
    ($(#[$($attr:tt)*])* pub struct $api:ident: $resource:literal {
        $($child:ident: $child_api:ident $(, $child_member:ident)?;)*
    } $($operations:tt)*) => {
        $crate::wire::resource::handle! { [$(#[$($attr)*])*] $api { $($child: $child_api;)* } }
        $crate::wire::resource::methods! { $api $($operations)* }
        $crate::wire::resource::table! { $resource $api [] { $($child)* } $($operations)* }
    };
    ($(#[$($attr:tt)*])* pub struct $api:ident, $member:ident: $resource:literal {
        $($child:ident: $child_api:ident $(, $child_member:ident)?;)*
    } $($operations:tt)*) => {
        $crate::wire::resource::handle! { [$(#[$($attr)*])*] $api { $($child: $child_api;)* } }
        $crate::wire::resource::methods! { $api $($operations)* }
        $crate::wire::resource::handle! {
            [#[doc = concat!("As a member, the operations of `", $resource, "`.")]] $member { $($($child: $child_member;)?)* }
        }
        $crate::wire::resource::member_methods! { $member $api $($operations)* }
        $crate::wire::resource::table! { $resource $api [$member] { $($child)* } $($operations)* }
    };
}
pub(crate) use resource;

/// A handle and the way to those below it. The handle of all that a member can do is the member scope itself.
macro_rules! handle {
    ([$($docs:tt)*] MemberScope { $($child:ident: $child_api:ident;)* }) => {
        impl $crate::MemberScope {
            $(
                #[doc = concat!("The operations of `", stringify!($child), "`.")]
                #[must_use]
                pub fn $child(&self) -> $child::$child_api<'_> {
                    $child::$child_api::new(self.client())
                }
            )*
        }
    };
    ([$($docs:tt)*] $api:ident { $($child:ident: $child_api:ident;)* }) => {
        $($docs)*
        #[derive(Clone, Copy, Debug)]
        pub struct $api<'c> {
            pub(crate) client: &'c $crate::Client,
        }

        impl<'c> $api<'c> {
            pub(crate) fn new(client: &'c $crate::Client) -> Self {
                Self { client }
            }

            $(
                #[doc = concat!("The operations of `", stringify!($child), "`.")]
                #[must_use]
                pub fn $child(self) -> $child::$child_api<'c> {
                    $child::$child_api::new(self.client)
                }
            )*
        }
    };
}
pub(crate) use handle;

/// The methods of the project's handle.
macro_rules! methods {
    ($api:ident $(
        $(#[$($attr:tt)*])*
        $method:ident $path:literal $([$($flag:ident),*])?
        $(member $permission:tt $(as $member_body:ident)?)?
        $(pages $pages:ident($paged:ident, $items:ident: $item:ty, $cursor:expr))?
        $(errors $errors:literal)?
        $(example $example:literal)?
        fn $name:ident($($argument:ident: $ty:ty),* $(,)?) -> $response:ty $(as $id:literal)?;
    )*) => {
        impl<'c> $api<'c> {
            $($crate::wire::resource::method! {
                [$(#[$($attr)*])*] [$($errors)?] [$(#[doc = concat!(
                    "\n# Examples\n\n```no_run\n# async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {",
                    $example, "# Ok(())\n# }\n```",
                )])?] [] $method $path [$($pages $paged)?] [] $name($($argument: $ty),*) -> $response
            })*
        }
        $($(
            impl $crate::Page for $response {
                type Item = $item;

                fn next_cursor(&self) -> Option<&str> {
                    let cursor: fn(&Self) -> Option<&str> = $cursor;
                    cursor(self)
                }

                fn into_items(self) -> Vec<$item> {
                    self.$items
                }
            }
        )?)*
    };
}
pub(crate) use methods;

/// The methods of the member's handle: those that accept a session, without the organization.
macro_rules! member_methods {
    (MemberScope $api:ident) => {};
    ($member:ident $api:ident $(
        $(#[$($attr:tt)*])*
        $method:ident $path:literal $([$($flag:ident),*])?
        $(member $permission:tt $(as $member_body:ident)?)?
        $(pages $pages:ident($paged:ident, $items:ident: $item:ty, $cursor:expr))?
        $(errors $errors:literal)?
        $(example $example:literal)?
        fn $name:ident $arguments:tt -> $response:ty $(as $id:literal)?;
    )*) => {
        impl<'c> $member<'c> {
            $($crate::wire::resource::member_method! {
                [$($permission $($member_body)?)?]
                {
                    [$(#[$($attr)*])*] [$($errors)?]
                    [#[doc = concat!("\n# Examples\n\nSee [`", stringify!($api), "::", $crate::wire::object::name!($name $($id)?), "`].")]]
                    [$($permission)?] $method $path [$($pages $paged)?]
                }
                $name $arguments -> $response
            })*
        }
    };
}
pub(crate) use member_methods;

macro_rules! member_method {
    ([] $($operation:tt)*) => {};
    ([$permission:tt $body:ident] { $($told:tt)* } $name:ident($argument:ident: $full:ty $(,)?) -> $response:ty) => {
        $crate::wire::resource::method! { $($told)* [$argument] $name($argument: $body) -> $response }
    };
    ([$permission:tt] { $($told:tt)* } $name:ident(organization_id: &str $(, $argument:ident: $ty:ty)* $(,)?) -> $response:ty) => {
        $crate::wire::resource::method! { $($told)* [] $name($($argument: $ty),*) -> $response }
    };
    ([$permission:tt] { $($told:tt)* } $name:ident($($argument:ident: $ty:ty),* $(,)?) -> $response:ty) => {
        $crate::wire::resource::method! { $($told)* [] $name($($argument: $ty),*) -> $response }
    };
}
pub(crate) use member_method;

/// The method of an operation, and the one that streams its pages. `$decided` is a body that the session completes.
macro_rules! method {
    ([$($docs:tt)*] [$($errors:literal)?] [$($example:tt)*] [$($permission:tt)?] $method:ident $path:literal [$($pages:ident $paged:ident)?] [$($decided:ident)?] $name:ident($($argument:ident: $ty:ty),*) -> $response:ty) => {
        $($docs)*
        #[doc = ""]
        #[doc = concat!("`", stringify!($method), " ", $path, "`")]
        #[doc = $crate::wire::resource::errors!([$($errors)?] [$($permission)?])]
        $(#[doc = $crate::wire::resource::denied!($permission)])?
        $(#[doc = $errors])?
        $($example)*
        pub async fn $name(self, $($argument: $ty),*) -> Result<$response, $crate::Error> {
            #[allow(unused_mut)]
            let mut request = $crate::transport::Request::new(self.client, &operations::$name);
            $(let $decided = $crate::wire::object::InOrganization::in_organization($decided, self.client.organization_id());)?
            $($crate::wire::resource::Argument::add($argument, stringify!($argument), &mut request);)*
            request.send().await?.read()
        }
        $crate::wire::resource::pages! { [$($pages $paged)?] $name ($($argument: $ty),*) -> $response }
    };
}
pub(crate) use method;

/// What stands before the types of errors that an operation is likely to have.
macro_rules! errors {
    ([] []) => {
        "\n# Errors\n\nAny [`Error`](crate::Error)."
    };
    ($errors:tt $permission:tt) => {
        "\n# Errors\n\nAny [`Error`](crate::Error). Stytch's own say what happened by their [type](crate::ErrorType). Likely ones:\n"
    };
}
pub(crate) use errors;

/// The error of a member whose roles do not permit an operation.
macro_rules! denied {
    (($resource:literal, $action:literal)) => {
        concat!(
            "- `session_authorization_error`: no role of the member permits `",
            $action,
            "` on `",
            $resource,
            "`."
        )
    };
    (($($resource:literal)?)) => {
        "- `session_authorization_error`: no role of the member permits it."
    };
}
pub(crate) use denied;

macro_rules! pages {
    ([] $($operation:tt)*) => {};
    ([$pages:ident $paged:ident] $name:ident ($($argument:ident: $ty:ty),*) -> $response:ty) => {
        #[doc = concat!("The pages of [`Self::", stringify!($name), "`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.")]
        pub fn $pages(self, $($argument: $ty),*) -> $crate::Pages<'c, $response> {
            $(let $argument = $crate::wire::resource::Argument::keep($argument);)*
            $crate::Pages::new($paged.cursor.clone(), move |cursor| {
                $(#[allow(unused_mut)] let mut $argument = $argument.clone();)*
                $paged.cursor = cursor;
                Box::pin(async move { self.$name($($crate::wire::resource::Kept::lend(&$argument)),*).await })
            })
        }
    };
}
pub(crate) use pages;

/// What the contract says about the operations of a resource besides their types, and the ways to call them by name.
macro_rules! table {
    ($resource:literal $api:ident $member:tt { $($child:ident)* } $(
        $(#[$($attr:tt)*])*
        $method:ident $path:literal $([$($flag:ident),*])?
        $(member $permission:tt $(as $member_body:ident)?)?
        $(pages $pages:ident($paged:ident, $items:ident: $item:ty, $cursor:expr))?
        $(errors $errors:literal)?
        $(example $example:literal)?
        fn $name:ident $arguments:tt -> $response:ty $(as $id:literal)?;
    )*) => {
        #[allow(non_upper_case_globals)]
        mod operations {
            #[allow(unused_imports)]
            use $crate::operation::{Auth, Host, Operation, Permission};

            $(pub(super) static $name: Operation = Operation {
                id: concat!($resource, ".", $crate::wire::object::name!($name $($id)?)),
                method: stringify!($method),
                path: $path,
                auth: $crate::wire::resource::auth!($($($flag)*)?),
                host: $crate::wire::resource::host!($($($flag)*)?),
                form: $crate::wire::resource::flagged!(form $($($flag)*)?),
                idempotent: $crate::wire::resource::idempotent!($method $($($flag)*)?),
                member_session: !$crate::wire::resource::flagged!(no_member $($permission)?),
                permission: $crate::wire::resource::permission!($($permission)?),
            };)*
        }

        /// The operations of this resource, and the resources below it.
        pub(crate) static RESOURCE: $crate::registry::Resource = $crate::registry::Resource {
            operations: &[$($crate::registry::Entry {
                operation: &operations::$name,
                #[cfg(feature = "descriptions")]
                description: &$crate::wire::description::Operation {
                    operation: &operations::$name,
                    docs: $crate::wire::description::docs!([] $(#[$($attr)*])*),
                    aliases: $crate::wire::description::aliases!([] $(#[$($attr)*])*),
                    arguments: $crate::wire::resource::arguments!([] $name $arguments),
                    member_arguments: $crate::wire::resource::member_entry!([$($permission $($member_body)?)?] arguments [] $name $arguments),
                    response: <$response as $crate::wire::Wire>::SHAPE,
                },
                #[cfg(feature = "dynamic")]
                call: $crate::wire::resource::call!([$api] $name $arguments),
                #[cfg(feature = "dynamic")]
                member_call: $crate::wire::resource::member_entry!([$($permission $($member_body)?)?] call $member $name $arguments),
            }),*],
            children: &[$(&$child::RESOURCE),*],
        };
    };
}
pub(crate) use table;

/// Something about an operation in the member scope: what it takes there, or how it is called.
#[cfg(feature = "descriptions")]
macro_rules! member_entry {
    ([] $($rest:tt)*) => { None };
    ([$permission:tt $body:ident] $what:ident $member:tt $name:ident ($argument:ident: $full:ty $(,)?)) => {
        Some($crate::wire::resource::$what!($member $name ($argument: $body)))
    };
    ([$permission:tt] $what:ident $member:tt $name:ident (organization_id: &str $(, $argument:ident: $ty:ty)* $(,)?)) => {
        Some($crate::wire::resource::$what!($member $name ($($argument: $ty),*)))
    };
    ([$permission:tt] $what:ident $member:tt $name:ident ($($argument:ident: $ty:ty),* $(,)?)) => {
        Some($crate::wire::resource::$what!($member $name ($($argument: $ty),*)))
    };
}
#[cfg(feature = "descriptions")]
pub(crate) use member_entry;

/// The arguments of an operation, described.
#[cfg(feature = "descriptions")]
macro_rules! arguments {
    ($member:tt $name:ident ($($argument:ident: $ty:ty),* $(,)?)) => {
        &[$($crate::wire::description::Argument {
            name: stringify!($argument),
            shape: <<$ty as $crate::wire::resource::Argument>::Kept as $crate::wire::Wire>::SHAPE,
        }),*]
    };
}
#[cfg(feature = "descriptions")]
pub(crate) use arguments;

/// A call whose arguments are JSON.
#[cfg(feature = "dynamic")]
macro_rules! call {
    ([$api:ident] $name:ident ($($argument:ident: $ty:ty),* $(,)?)) => {
        |client, #[allow(unused_mut)] mut arguments| {
            Box::pin(async move {
                $(let $argument = <<$ty as $crate::wire::resource::Argument>::Kept as $crate::wire::resource::Kept>::take(
                    &mut arguments, stringify!($argument),
                )?;)*
                arguments.finish()?;
                let response = $api::new(&client).$name($($crate::wire::resource::Kept::lend(&$argument)),*).await?;
                $crate::dynamic::response(response)
            })
        }
    };
}
#[cfg(feature = "dynamic")]
pub(crate) use call;

/// Whether an operation is marked so.
macro_rules! flagged {
    (form form $($rest:ident)*) => { true };
    (no_member) => { true };
    (no_member $permission:tt) => { false };
    ($flag:ident) => { false };
    ($flag:ident $other:ident $($rest:ident)*) => { $crate::wire::resource::flagged!($flag $($rest)*) };
}
pub(crate) use flagged;

macro_rules! auth {
    (public $($rest:ident)*) => { Auth::None };
    (saml_shield $($rest:ident)*) => { Auth::PublicToken };
    ($other:ident $($rest:ident)*) => { $crate::wire::resource::auth!($($rest)*) };
    () => { Auth::Project };
}
pub(crate) use auth;

macro_rules! host {
    (telemetry $($rest:ident)*) => { Host::Telemetry };
    (saml_shield $($rest:ident)*) => { Host::SamlShield };
    ($other:ident $($rest:ident)*) => { $crate::wire::resource::host!($($rest)*) };
    () => { Host::Api };
}
pub(crate) use host;

macro_rules! idempotent {
    (GET $($flag:ident)*) => { true };
    (PUT $($flag:ident)*) => { true };
    (DELETE $($flag:ident)*) => { true };
    ($method:ident idempotent $($rest:ident)*) => { true };
    ($method:ident $other:ident $($rest:ident)*) => { $crate::wire::resource::idempotent!($method $($rest)*) };
    ($method:ident) => { false };
}
pub(crate) use idempotent;

macro_rules! permission {
    ($(())?) => {
        None
    };
    (($resource:literal)) => {
        Some(Permission {
            resource: $resource,
            action: None,
        })
    };
    (($resource:literal, $action:literal)) => {
        Some(Permission {
            resource: $resource,
            action: Some($action),
        })
    };
}
pub(crate) use permission;

/// Declares the resources that a client begins with.
macro_rules! products {
    ($($(#[$attr:meta])* $product:ident: $api:ident,)*) => {
        impl $crate::Client {
            $(
                $(#[$attr])*
                #[doc = concat!("The operations of `", stringify!($product), "`.")]
                #[must_use]
                pub fn $product(&self) -> $product::$api<'_> {
                    $product::$api::new(self)
                }
            )*
        }

        /// Every resource that is compiled in.
        pub(crate) static RESOURCES: &[&$crate::registry::Resource] = &[$($(#[$attr])* &$product::RESOURCE),*];
    };
}
pub(crate) use products;

/// An argument of an operation.
pub(crate) trait Argument {
    /// The argument as it can be kept and lent.
    type Kept: Kept;

    /// Adds it to the request where its name says.
    fn add(self, name: &'static str, request: &mut Request<'_>);

    fn keep(self) -> Self::Kept;
}

/// An argument that is kept, to be given more than once.
pub(crate) trait Kept: Wire + Clone {
    type Lent<'a>
    where
        Self: 'a;

    fn lend(&self) -> Self::Lent<'_>;

    /// Takes it from arguments that are JSON.
    #[cfg(feature = "dynamic")]
    fn take(arguments: &mut Arguments, name: &'static str) -> Result<Self, Error>;
}

impl Argument for &str {
    type Kept = String;

    fn add(self, name: &'static str, request: &mut Request<'_>) {
        request.parameter(name, self);
    }

    fn keep(self) -> String {
        self.to_owned()
    }
}

impl Kept for String {
    type Lent<'a> = &'a str;

    fn lend(&self) -> &str {
        self
    }

    #[cfg(feature = "dynamic")]
    fn take(arguments: &mut Arguments, name: &'static str) -> Result<Self, Error> {
        arguments.text(name)
    }
}

impl<T: Object + Clone> Argument for T {
    type Kept = T;

    fn add(self, name: &'static str, request: &mut Request<'_>) {
        match name {
            "query" => request.query(&self),
            _ => request.body(&self),
        }
    }

    fn keep(self) -> T {
        self
    }
}

impl<T: Object + Clone> Kept for T {
    type Lent<'a>
        = T
    where
        T: 'a;

    fn lend(&self) -> T {
        self.clone()
    }

    #[cfg(feature = "dynamic")]
    fn take(arguments: &mut Arguments, _: &'static str) -> Result<Self, Error> {
        arguments.object()
    }
}

#[cfg(all(test, feature = "b2b"))]
#[allow(missing_docs)]
mod tests {
    use super::super::prelude::*;
    use crate::operation::{Auth, Host, Operation, Permission};
    use crate::{Client, Error};

    object! {
    pub struct OpenRequest [request] new() {
        cursor: Option<String>,
    } }

    object! {
    pub struct OpenQuery [request] new() {
        limit: Option<u32>,
    } }

    object! {
    pub struct OpenResponse {
        doors: Vec<String>,
        next_cursor: String,
    } }

    resource! {
    /// The operations of `doors`.
    pub struct DoorsApi, MemberDoorsApi: "doors" {}

    /// Opens a door.
    PUT "/v1/doors/{organization_id}/{door_id}"
    member("stytch.door", "open")
    fn open(organization_id: &str, door_id: &str, query: OpenQuery, body: OpenRequest) -> OpenResponse;

    /// Lists doors.
    POST "/v1/doors" [public, telemetry, idempotent]
    pages list_pages(body, doors: String, |page| Some(&page.next_cursor))
    fn list(body: OpenRequest) -> OpenResponse;

    POST "/v1/doors/override" [form]
    member()
    fn r#override(side: &str) -> OpenResponse as "override";
    }

    fn operations() -> Vec<&'static Operation> {
        RESOURCE
            .operations
            .iter()
            .map(|entry| entry.operation)
            .collect()
    }

    #[test]
    fn an_entry_says_where_an_operation_goes_and_with_what() {
        let [open, list, r#override] = operations()[..] else {
            panic!("three operations")
        };
        assert_eq!(
            (open.id, open.method, open.path),
            ("doors.open", "PUT", "/v1/doors/{organization_id}/{door_id}")
        );
        assert!(open.idempotent && open.member_session && !open.form);
        let permission = Permission {
            resource: "stytch.door",
            action: Some("open"),
        };
        assert_eq!(
            (open.auth, open.host, open.permission),
            (Auth::Project, Host::Api, Some(permission))
        );
        assert!(list.idempotent && !list.member_session);
        assert_eq!((list.auth, list.host), (Auth::None, Host::Telemetry));
        assert_eq!(r#override.id, "doors.override");
        assert!(r#override.form && r#override.member_session && !r#override.idempotent);
        assert_eq!(r#override.permission, None);
    }

    #[tokio::test]
    async fn methods_take_what_the_declaration_says_and_members_no_organization() {
        let client = Client::new("project-test-1", "secret").expect("a client");
        let (project, member) = (DoorsApi::new(&client), MemberDoorsApi::new(&client));
        let refused = [
            project
                .open("..", "d", OpenQuery::new().limit(1), OpenRequest::new())
                .await,
            project
                .open("o", "", OpenQuery::new(), OpenRequest::new())
                .await,
            member.open(".", OpenQuery::new(), OpenRequest::new()).await,
        ];
        let parameters = refused.map(|outcome| match outcome {
            Err(Error::Refused(refused)) => refused.parameter().to_owned(),
            other => panic!("{other:?}"),
        });
        assert_eq!(parameters, ["organization_id", "door_id", "door_id"]);
        drop(project.list_pages(OpenRequest::new().cursor("c")));
        drop(member.r#override("left"));
    }

    #[cfg(feature = "descriptions")]
    #[test]
    fn a_declaration_describes_its_operations() {
        let open = RESOURCE.operations[0].description;
        let names = |arguments: &[super::super::description::Argument]| {
            arguments
                .iter()
                .map(|it| it.name())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(open.description(), "Opens a door.");
        assert_eq!(
            names(open.arguments()),
            "organization_id door_id query body"
        );
        assert_eq!(
            open.member_arguments().map(names).as_deref(),
            Some("door_id query body")
        );
        assert!(
            open.query()
                .is_some_and(|query| query.field("limit").is_some())
        );
        assert!(open.response().is_some());
    }
}
