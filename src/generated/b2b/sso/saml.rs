// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso.saml`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.sso.saml`.
pub struct SamlApi, MemberSamlApi: "b2b.sso.saml" {}

/// Creates a SAML connection for an organization. It works only once an update has added the identity provider's details.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/saml/create-saml-connection>
#[doc(alias = "api_sso_v1_sso_saml_CreateConnection")]
POST "/v1/b2b/sso/saml/{organization_id}"
member("stytch.sso", "create")
fn create_connection(
    organization_id: &str,
    body: CreateConnectionRequest,
) -> CreateConnectionResponse;

/// Deletes a private key with which a SAML connection decrypts assertions.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-encryption-private-key>
#[doc(alias = "api_sso_v1_sso_saml_DeleteEncryptionPrivateKey")]
DELETE "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}"
member("stytch.sso", "update")
fn delete_encryption_private_key(
    organization_id: &str,
    connection_id: &str,
    private_key_id: &str,
) -> DeleteEncryptionPrivateKeyResponse;

/// Deletes an identity provider's certificate with which a SAML connection verifies signatures.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-verification-certificate>
#[doc(alias = "api_sso_v1_sso_saml_DeleteVerificationCertificate")]
DELETE "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}"
member("stytch.sso", "update")
fn delete_verification_certificate(
    organization_id: &str,
    connection_id: &str,
    certificate_id: &str,
) -> DeleteVerificationCertificateResponse;

/// Changes a SAML connection to the details in the identity provider's metadata, which is fetched from the given URL.
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURL")]
PUT "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url"
member("stytch.sso", "update")
fn update_by_url(
    organization_id: &str,
    connection_id: &str,
    body: UpdateByUrlRequest,
) -> UpdateByUrlResponse;

/// Changes the given settings of a SAML connection and leaves the others as they are.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/saml/update-saml-connection>
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnection")]
PUT "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}"
member("stytch.sso", "update")
fn update_connection(
    organization_id: &str,
    connection_id: &str,
    body: UpdateConnectionRequest,
) -> UpdateConnectionResponse;
}

object! {
/// The body of `b2b.sso.saml.create_connection`.
#[doc(alias = "api_sso_v1_sso_saml_CreateConnectionRequest")]
pub struct CreateConnectionRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<IdentityProvider>,
} }

object! {
/// The response of `b2b.sso.saml.create_connection`.
#[doc(alias = "api_sso_v1_sso_saml_CreateConnectionResponse")]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The response of `b2b.sso.saml.delete_encryption_private_key`.
#[doc(alias = "api_sso_v1_sso_saml_DeleteEncryptionPrivateKeyResponse")]
pub struct DeleteEncryptionPrivateKeyResponse {
    /// Identifies a private key that decrypts SAML assertions.
    private_key_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The response of `b2b.sso.saml.delete_verification_certificate`.
#[doc(alias = "api_sso_v1_sso_saml_DeleteVerificationCertificateResponse")]
pub struct DeleteVerificationCertificateResponse {
    /// Identifies a certificate of a SAML connection.
    certificate_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
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
/// The identity provider behind a SAML or OIDC connection.
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
#[doc(alias = "api_sso_v1_SAMLConnection")]
pub struct SamlConnection {
    /// The assertion consumer service URL, to which the identity provider sends its SAML responses.
    acs_url: String,

    /// Whether the connection accepts callbacks through a gateway.
    allow_gateway_callback: bool,

    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    alternative_acs_url: String,

    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    alternative_audience_uri: String,

    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
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

    /// The entity id of the identity provider.
    idp_entity_id: String,

    /// Whether sign-ins that begin at the identity provider are refused.
    idp_initiated_auth_disabled: bool,

    /// Where the identity provider takes SAML sign-in requests.
    idp_sso_url: String,

    /// The format of the SAML `NameID` that the identity provider is asked for.
    nameid_format: String,

    /// Identifies an organization.
    organization_id: String,

    /// Roles that members get by signing in through the connection.
    saml_connection_implicit_role_assignments: Vec<SamlConnectionImplicitRoleAssignment>,

    /// Roles that members get by belonging to a group at the identity provider.
    saml_group_implicit_role_assignments: Vec<SamlGroupImplicitRoleAssignment>,

    /// Certificates that the identity provider can check the connection's SAML requests with.
    signing_certificates: Vec<X509Certificate>,

    /// `pending` until the connection is configured, then `active`.
    status: crate::b2b::sso::ConnectionStatus,

    /// The identity provider's certificates, which its SAML responses are checked with.
    verification_certificates: Vec<X509Certificate>,
} }

object! {
/// A role that members hold because of a SAML connection, or of an external one that is being created.
#[doc(alias = "api_sso_v1_SAMLConnectionImplicitRoleAssignment")]
pub struct SamlConnectionImplicitRoleAssignment new(role_id: String) {
    /// Identifies a role.
    role_id: String,
} }

object! {
/// A role that members hold because of a group at the provider of a SAML connection, or of an external one that is being created.
#[doc(alias = "api_sso_v1_SAMLGroupImplicitRoleAssignment")]
pub struct SamlGroupImplicitRoleAssignment new(role_id: String, group: String) {
    /// The group at the identity provider whose people have the role.
    group: String,

    /// Identifies a role.
    role_id: String,
} }

object! {
/// The body of `b2b.sso.saml.update_by_url`.
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURLRequest")]
pub struct UpdateByUrlRequest [request] new(metadata_url: String) {
    /// Where the identity provider publishes its SAML metadata.
    metadata_url: String,
} }

object! {
/// The response of `b2b.sso.saml.update_by_url`.
#[doc(alias = "api_sso_v1_sso_saml_UpdateByURLResponse")]
pub struct UpdateByUrlResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.sso.saml.update_connection`.
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnectionRequest")]
pub struct UpdateConnectionRequest [request] new() {
    /// Whether the connection accepts callbacks through a gateway.
    allow_gateway_callback: Option<bool>,

    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    alternative_acs_url: Option<String>,

    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    alternative_audience_uri: Option<String>,

    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    attribute_mapping: Option<Map<String, Value>>,

    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<IdentityProvider>,

    /// The entity id of the identity provider.
    idp_entity_id: Option<String>,

    /// Whether sign-ins that begin at the identity provider are refused.
    idp_initiated_auth_disabled: Option<bool>,

    /// Where the identity provider takes SAML sign-in requests.
    idp_sso_url: Option<String>,

    /// The format of the SAML `NameID` that the identity provider is asked for.
    nameid_format: Option<String>,

    /// Roles that members get by signing in through the connection.
    saml_connection_implicit_role_assignments: Option<Vec<SamlConnectionImplicitRoleAssignment>>,

    /// An RSA private key that decrypts SAML assertions, as PEM.
    saml_encryption_private_key: Option<Secret>,

    /// Roles that members get by belonging to a group at the identity provider.
    saml_group_implicit_role_assignments: Option<Vec<SamlGroupImplicitRoleAssignment>>,

    /// An RSA private key that signs SAML requests, as PEM.
    signing_private_key: Option<Secret>,

    /// A certificate of the identity provider that its SAML responses are checked with, as PEM.
    x509_certificate: Option<String>,
} }

object! {
/// The response of `b2b.sso.saml.update_connection`.
#[doc(alias = "api_sso_v1_sso_saml_UpdateConnectionResponse")]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<SamlConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
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

    /// Who issued the certificate.
    issuer: String,

    /// When it was last changed.
    updated_at: Option<DateTime<Utc>>,
} }
