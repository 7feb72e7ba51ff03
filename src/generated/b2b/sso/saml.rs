// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! SAML connections of an organization, with their certificates and keys.
//!
//! | Operation | |
//! |---|---|
//! | [`create_connection`](SamlApi::create_connection) | Creates a SAML connection for an organization. |
//! | [`delete_encryption_private_key`](SamlApi::delete_encryption_private_key) | Deletes a private key with which a SAML connection decrypts assertions. |
//! | [`delete_verification_certificate`](SamlApi::delete_verification_certificate) | Deletes an identity provider's certificate with which a SAML connection verifies signatures. |
//! | [`update_by_url`](SamlApi::update_by_url) | Changes a SAML connection to the details in the identity provider's metadata, which is fetched from the given URL. |
//! | [`update_connection`](SamlApi::update_connection) | Changes the given settings of a SAML connection and leaves the others as they are. |

use crate::wire::prelude::*;

resource! {
/// SAML connections of an organization, with their certificates and keys.
///
/// `client.b2b().sso().saml()`
pub struct SamlApi, MemberSamlApi: "b2b.sso.saml" {}

/// Creates a SAML connection for an organization. It works only once an update has added the identity provider's details.
///
/// Its `acs_url` and `audience_uri` are what the identity provider has to be given. [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection) then adds the provider's details, or [`b2b.sso.saml.update_by_url`](crate::b2b::sso::saml::SamlApi::update_by_url) its metadata.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/saml/create-saml-connection>
#[doc(alias = "api_sso_v1_sso_saml_CreateConnection")]
POST "/v1/b2b/sso/saml/{organization_id}"
member("stytch.sso", "create")
errors r#"- `invalid_sso_idp`: Stytch does not know the `identity_provider`.
- `organization_not_found`: nothing has the given id.
- `too_many_sso_connections`, `too_many_sso_connections_for_billing_tier`: the organization has as many connections as it may have."#
example r#"
use stytch_api::b2b::sso::saml::CreateConnectionRequest;
let body = CreateConnectionRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .saml()
    .create_connection("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = CreateConnectionRequest::new().display_name("Acme");
let response = member.sso().saml().create_connection(body).await?;
"#
fn create_connection(
    organization_id: &str,
    body: CreateConnectionRequest,
) -> CreateConnectionResponse;

/// Deletes a private key with which a SAML connection decrypts assertions.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-encryption-private-key>
#[doc(alias = "api_sso_v1_sso_saml_DeleteEncryptionPrivateKey")]
DELETE "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}"
member("stytch.sso", "update")
errors r#"- `organization_not_found`, `saml_connection_not_found`, `sso_connection_not_found`, `sso_encryption_private_key_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .sso()
    .saml()
    .delete_encryption_private_key(
        "organization-test-…",
        "connection-test-…",
        "private-key-test-…",
    )
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .sso()
    .saml()
    .delete_encryption_private_key("connection-test-…", "private-key-test-…")
    .await?;
"#
fn delete_encryption_private_key(
    organization_id: &str,
    connection_id: &str,
    private_key_id: &str,
) -> DeleteEncryptionPrivateKeyResponse;

/// Deletes an identity provider's certificate with which a SAML connection verifies signatures.
///
/// A connection has room for 5 certificates, so old ones may have to go when the identity provider changes its own. An active connection keeps at least one.
///
/// The organization may be named by its id, its slug (`organization_slug`) or your own id (`organization_external_id`).
///
/// Called as a member, it needs the RBAC action `update` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-verification-certificate>
#[doc(alias = "api_sso_v1_sso_saml_DeleteVerificationCertificate")]
DELETE "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}"
member("stytch.sso", "update")
errors r#"- `cannot_delete_last_sso_verification_key`: it is the connection's last certificate: add another one first.
- `organization_not_found`, `saml_connection_not_found`, `sso_connection_not_found`, `sso_verification_key_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .sso()
    .saml()
    .delete_verification_certificate(
        "organization-test-…",
        "connection-test-…",
        "certificate-test-…",
    )
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .sso()
    .saml()
    .delete_verification_certificate("connection-test-…", "certificate-test-…")
    .await?;
"#
fn delete_verification_certificate(
    organization_id: &str,
    connection_id: &str,
    certificate_id: &str,
) -> DeleteVerificationCertificateResponse;

/// Changes a SAML connection to the details in the identity provider's metadata, which is fetched from the given URL.
///
/// A new connection becomes active when it has all of `idp_sso_url`, `idp_entity_id`, `x509_certificate` and `attribute_mapping`. The `attribute_mapping` is never in the metadata; [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection) sets it.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.sso`.
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURL")]
#[doc(alias = "updateConnectionByURL")]
PUT "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url"
member("stytch.sso", "update")
errors r#"- `invalid_saml_metadata_url`: `metadata_url` is no URL.
- `invalid_xml_from_saml_metadata_url`, `saml_connection_metadata_invalid_format`: what is at `metadata_url` is no metadata of an identity provider.
- `organization_not_found`, `saml_connection_not_found`, `sso_connection_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::sso::saml::UpdateByUrlRequest;
let body = UpdateByUrlRequest::new("https://app.example.com/in");
let response = stytch
    .b2b()
    .sso()
    .saml()
    .update_by_url("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateByUrlRequest::new("https://app.example.com/in");
let response = member.sso().saml().update_by_url("connection-test-…", body).await?;
"#
fn update_by_url(
    organization_id: &str,
    connection_id: &str,
    body: UpdateByUrlRequest,
) -> UpdateByUrlResponse;

/// Changes the given settings of a SAML connection and leaves the others as they are.
///
/// **Becoming active.** A new connection is `pending`, and nobody can sign in with it, until it has all of `idp_sso_url`, `idp_entity_id`, `x509_certificate` and `attribute_mapping`. They may come in several updates, and [`b2b.sso.saml.update_by_url`](crate::b2b::sso::saml::SamlApi::update_by_url) can take all but the mapping from the identity provider's metadata.
///
/// **Attribute mapping.** It must have the keys `email` and either `full_name` or both `first_name` and `last_name`. Roles by group need the key `groups` too, before the first one is assigned in `saml_group_implicit_role_assignments`, and an identity provider that is set up to send the groups.
///
/// **Certificates.** A connection has room for 5 of the identity provider's certificates, and an active one keeps at least one. When the provider changes its own, [`b2b.sso.saml.delete_verification_certificate`](crate::b2b::sso::saml::SamlApi::delete_verification_certificate) makes room.
///
/// **Keys.** `signing_private_key` and `saml_encryption_private_key` are RSA keys in PKCS1 form only, so their first line is `-----BEGIN RSA PRIVATE KEY-----`; `openssl rsa -traditional` converts an RSA key of another form.
///
/// **As a member.** It needs the RBAC action `update` on `stytch.sso`; without it, the error is a `session_authorization_error` (403), and for another organization's session a `session_authorization_tenancy_error` (403). Role assignments may need `update.settings.implicit-roles` on `stytch.organization` as well, as those of [`b2b.scim.connection.update`](crate::b2b::scim::connection::ConnectionApi::update) do.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection>
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnection")]
PUT "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}"
member("stytch.sso", "update")
errors r#"- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `invalid_sso_idp`: Stytch does not know the `identity_provider`.
- `invalid_x509_certificate`, `saml_signing_private_key_invalid`: a certificate or private key cannot be read.
- `organization_not_found`, `saml_connection_not_found`, `sso_connection_not_found`: nothing has the given id.
- `saml_connection_attribute_mapping_missing_groups_key`: roles are assigned to groups, and `attribute_mapping` lacks `groups`.
- `saml_connection_email_mapping_required`, `saml_connection_name_mapping_required`: `attribute_mapping` lacks the e-mail address or the name.
- `saml_connection_idp_sso_url_invalid_format`, `saml_connection_idp_sso_url_not_https`: `idp_sso_url` is no HTTPS URL.
- `too_many_sso_verification_certificates`: the connection has as many certificates as it may have: delete one first."#
example r#"
use stytch_api::b2b::sso::saml::UpdateConnectionRequest;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .saml()
    .update_connection("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = member
    .sso()
    .saml()
    .update_connection("connection-test-…", body)
    .await?;
"#
fn update_connection(
    organization_id: &str,
    connection_id: &str,
    body: UpdateConnectionRequest,
) -> UpdateConnectionResponse;
}

object! {
/// The body of [`b2b.sso.saml.create_connection`](crate::b2b::sso::saml::SamlApi::create_connection).
#[doc(alias = "api_sso_v1_sso_saml_CreateConnectionRequest")]
pub struct CreateConnectionRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<IdentityProvider>,
} }

object! {
/// The response of [`b2b.sso.saml.create_connection`](crate::b2b::sso::saml::SamlApi::create_connection).
#[doc(alias = "api_sso_v1_sso_saml_CreateConnectionResponse")]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.sso.saml.delete_encryption_private_key`](crate::b2b::sso::saml::SamlApi::delete_encryption_private_key).
#[doc(alias = "api_sso_v1_sso_saml_DeleteEncryptionPrivateKeyResponse")]
pub struct DeleteEncryptionPrivateKeyResponse {
    /// Identifies a private key that decrypts SAML assertions.
    private_key_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.sso.saml.delete_verification_certificate`](crate::b2b::sso::saml::SamlApi::delete_verification_certificate).
#[doc(alias = "api_sso_v1_sso_saml_DeleteVerificationCertificateResponse")]
pub struct DeleteVerificationCertificateResponse {
    /// Identifies a certificate of a SAML connection.
    certificate_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A private key of a SAML connection, for reading assertions that the identity provider encrypted.
#[doc(alias = "api_sso_v1_EncryptionPrivateKey")]
pub struct EncryptionPrivateKey {
    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// The private key that decrypts SAML assertions.
    private_key: Secret,

    /// Identifies a private key that decrypts SAML assertions.
    private_key_id: String,
} }

open_enum! {
/// The identity provider behind a SAML or OIDC connection. Naming it lets Stytch do what is special to the product.
#[doc(alias = "api_sso_v1_CreateConnectionRequestIdentityProvider")]
pub enum IdentityProvider {
    Classlink = "classlink",
    Cyberark = "cyberark",
    Duo = "duo",
    Generic = "generic",
    GoogleWorkspace = "google-workspace",
    Jumpcloud = "jumpcloud",
    Keycloak = "keycloak",
    Miniorange = "miniorange",
    MicrosoftEntra = "microsoft-entra",
    Okta = "okta",
    Onelogin = "onelogin",
    Pingfederate = "pingfederate",
    Rippling = "rippling",
    Salesforce = "salesforce",
    Shibboleth = "shibboleth",
} }

object! {
/// A SAML connection of an organization.
///
/// How the URLs and certificates of both sides belong together: <https://stytch.com/docs/b2b/api/saml-overview>.
#[doc(alias = "api_sso_v1_SAMLConnection")]
pub struct SamlConnection {
    /// The assertion consumer service URL, to which the identity provider sends its SAML responses.
    acs_url: String,

    /// Whether the connection accepts callbacks through a gateway.
    allow_gateway_callback: bool,

    /// An ACS URL other than Stytch's, which Stytch's requests to the identity provider name as `AssertionConsumerServiceURL`, so that a connection can be moved over from another system without a break. What arrives there is yours to pass on to Stytch. See <https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations>.
    alternative_acs_url: String,

    /// An audience URI other than Stytch's, so that a connection can be moved over from another system without a break. See <https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations>.
    alternative_audience_uri: String,

    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's. The keys `email` and either `full_name` or both `first_name` and `last_name` are required, and `groups` for roles by group.
    attribute_mapping: Map<String, Value> [optional],

    /// The audience that SAML assertions have to name; it is entered at the identity provider.
    audience_uri: String,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The private keys that decrypt the identity provider's SAML assertions.
    encryption_private_keys: Vec<EncryptionPrivateKey>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: IdentityProvider,

    /// The entity id of the identity provider, which is globally unique.
    idp_entity_id: String,

    /// Whether sign-ins that begin at the identity provider are refused; false by default.
    idp_initiated_auth_disabled: bool,

    /// Where the identity provider takes SAML sign-in requests.
    idp_sso_url: String,

    /// The format of the SAML `NameID` that is expected of the identity provider; `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress` by default.
    nameid_format: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Roles that members get by signing in through the connection.
    saml_connection_implicit_role_assignments: Vec<SamlConnectionImplicitRoleAssignment>,

    /// Roles that members get by belonging to a group at the identity provider.
    saml_group_implicit_role_assignments: Vec<SamlGroupImplicitRoleAssignment>,

    /// Certificates of the keys that Stytch signs its SAML requests with; to be uploaded at the identity provider.
    signing_certificates: Vec<X509Certificate>,

    /// `pending` until [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection) has added all that the connection needs, then `active`.
    status: crate::b2b::sso::ConnectionStatus,

    /// The identity provider's certificates, which its SAML responses are checked with; five at most.
    verification_certificates: Vec<X509Certificate>,
} }

object! {
/// A role that members hold because of a SAML connection, or of an external one that is being created. More about roles and where they come from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
#[doc(alias = "api_sso_v1_SAMLConnectionImplicitRoleAssignment")]
pub struct SamlConnectionImplicitRoleAssignment new(role_id: String) {
    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// A role that members hold because of a group at the provider of a SAML connection, or of an external one that is being created. More about roles and where they come from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
#[doc(alias = "api_sso_v1_SAMLGroupImplicitRoleAssignment")]
pub struct SamlGroupImplicitRoleAssignment new(role_id: String, group: String) {
    /// The group at the identity provider whose people have the role.
    group: String,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The body of [`b2b.sso.saml.update_by_url`](crate::b2b::sso::saml::SamlApi::update_by_url).
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURLRequest")]
pub struct UpdateByUrlRequest [request] new(metadata_url: String) {
    /// Where the identity provider publishes its SAML metadata.
    metadata_url: String,
} }

object! {
/// The response of [`b2b.sso.saml.update_by_url`](crate::b2b::sso::saml::SamlApi::update_by_url).
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURLResponse")]
pub struct UpdateByUrlResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection).
///
/// A new connection becomes active when it has all of `idp_sso_url`, `idp_entity_id`, `x509_certificate` and `attribute_mapping`. What is left out stays as it is.
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnectionRequest")]
pub struct UpdateConnectionRequest [request] new() {
    /// Whether the connection accepts callbacks through a gateway.
    allow_gateway_callback: Option<bool>,

    /// An ACS URL other than Stytch's, which Stytch's requests to the identity provider name as `AssertionConsumerServiceURL`, so that a connection can be moved over from another system without a break. What arrives there is yours to pass on to Stytch. See <https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations>.
    alternative_acs_url: Option<String>,

    /// An audience URI other than Stytch's, so that a connection can be moved over from another system without a break. See <https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations>.
    alternative_audience_uri: Option<String>,

    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's. The keys `email` and either `full_name` or both `first_name` and `last_name` are required, and `groups` before any roles by group, such as `{"email": "NameID", "first_name": "firstName", "last_name": "lastName", "groups": "groups"}`.
    attribute_mapping: Option<Map<String, Value>>,

    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<IdentityProvider>,

    /// The entity id of the identity provider, which is globally unique; the provider tells it.
    idp_entity_id: Option<String>,

    /// Whether sign-ins that begin at the identity provider are refused; false by default.
    idp_initiated_auth_disabled: Option<bool>,

    /// Where the identity provider takes SAML sign-in requests, which has to be an `https://` URL; the provider tells it.
    idp_sso_url: Option<String>,

    /// The format of the SAML `NameID` that is expected of the identity provider; `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress` by default.
    nameid_format: Option<String>,

    /// Roles that members get by signing in through the connection.
    saml_connection_implicit_role_assignments: Option<Vec<SamlConnectionImplicitRoleAssignment>>,

    /// The RSA private key that decrypts SAML assertions, as PEM in PKCS1 form only, which begins with `-----BEGIN RSA PRIVATE KEY-----`. [`b2b.sso.saml.delete_encryption_private_key`](crate::b2b::sso::saml::SamlApi::delete_encryption_private_key) removes it.
    saml_encryption_private_key: Option<Secret>,

    /// Roles that members get by signing in through the connection and being in a group at the identity provider. The `attribute_mapping` needs the key `groups` before the first is added, and the identity provider has to be set up to send the groups.
    saml_group_implicit_role_assignments: Option<Vec<SamlGroupImplicitRoleAssignment>>,

    /// The RSA private key that signs SAML requests, as PEM in PKCS1 form only, which begins with `-----BEGIN RSA PRIVATE KEY-----`. Stytch makes a new X.509 certificate of it and returns that among the connection's `signing_certificates`, to be uploaded at the identity provider.
    signing_private_key: Option<Secret>,

    /// An X.509 certificate of the identity provider that its SAML responses are checked with, as PEM: <https://stytch.com/docs/b2b/api/saml-certificates>. A connection has room for five; [`b2b.sso.saml.delete_verification_certificate`](crate::b2b::sso::saml::SamlApi::delete_verification_certificate) removes one.
    x509_certificate: Option<String>,
} }

object! {
/// The response of [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection).
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnectionResponse")]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A certificate of a SAML connection, for signing or for verifying signatures.
#[doc(alias = "api_sso_v1_X509Certificate")]
pub struct X509Certificate {
    /// The X.509 certificate in PEM form.
    certificate: String,

    /// Identifies a certificate of a SAML connection.
    certificate_id: String,

    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>>,

    /// Who issued the certificate; "Stytch" for those that Stytch signs with.
    issuer: String,

    /// When it was last changed.
    updated_at: Option<DateTime<Utc>>,
} }
