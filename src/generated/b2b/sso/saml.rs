// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso.saml`.
/// The operations of `b2b.sso.saml`.
#[derive(Clone, Copy, Debug)]
pub struct SamlApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SamlApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates a SAML connection for an organization. It works only once an update has added the identity provider's details.
    ///
    /// `POST /v1/b2b/sso/saml/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        organization_id: &str,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_saml_create_connection(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a private key with which a SAML connection decrypts assertions.
    ///
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_encryption_private_key(
        self,
        organization_id: &str,
        connection_id: &str,
        private_key_id: &str,
    ) -> Result<DeleteEncryptionPrivateKeyResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_saml_delete_encryption_private_key(
                organization_id,
                connection_id,
                private_key_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes an identity provider's certificate with which a SAML connection verifies signatures.
    ///
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_verification_certificate(
        self,
        organization_id: &str,
        connection_id: &str,
        certificate_id: &str,
    ) -> Result<DeleteVerificationCertificateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_saml_delete_verification_certificate(
                organization_id,
                connection_id,
                certificate_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes a SAML connection to the details in the identity provider's metadata, which is fetched from the given URL.
    ///
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_by_url(
        self,
        organization_id: &str,
        connection_id: &str,
        body: UpdateByUrlRequest,
    ) -> Result<UpdateByUrlResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_saml_update_by_url(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of a SAML connection and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        organization_id: &str,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_saml_update_connection(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SamlApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.create_connection(&organization_id, body).await?,
                )
            }
            ["delete_encryption_private_key"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let private_key_id = arguments.text("private_key_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self
                        .delete_encryption_private_key(
                            &organization_id,
                            &connection_id,
                            &private_key_id,
                        )
                        .await?,
                )
            }
            ["delete_verification_certificate"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let certificate_id = arguments.text("certificate_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self
                        .delete_verification_certificate(
                            &organization_id,
                            &connection_id,
                            &certificate_id,
                        )
                        .await?,
                )
            }
            ["update_by_url"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_by_url(&organization_id, &connection_id, body).await?,
                )
            }
            ["update_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&organization_id, &connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.sso.saml`.
#[derive(Clone, Copy, Debug)]
pub struct MemberSamlApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberSamlApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Creates a SAML connection for an organization. It works only once an update has added the identity provider's details.
    ///
    /// `POST /v1/b2b/sso/saml/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_saml_create_connection(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a private key with which a SAML connection decrypts assertions.
    ///
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_encryption_private_key(
        self,
        connection_id: &str,
        private_key_id: &str,
    ) -> Result<DeleteEncryptionPrivateKeyResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_saml_delete_encryption_private_key(
                self.scope.organization_id(),
                connection_id,
                private_key_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes an identity provider's certificate with which a SAML connection verifies signatures.
    ///
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_verification_certificate(
        self,
        connection_id: &str,
        certificate_id: &str,
    ) -> Result<DeleteVerificationCertificateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_saml_delete_verification_certificate(
                self.scope.organization_id(),
                connection_id,
                certificate_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes a SAML connection to the details in the identity provider's metadata, which is fetched from the given URL.
    ///
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_by_url(
        self,
        connection_id: &str,
        body: UpdateByUrlRequest,
    ) -> Result<UpdateByUrlResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_saml_update_by_url(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of a SAML connection and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_saml_update_connection(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberSamlApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create_connection(body).await?)
            }
            ["delete_encryption_private_key"] => {
                let connection_id = arguments.text("connection_id")?;
                let private_key_id = arguments.text("private_key_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self
                        .delete_encryption_private_key(&connection_id, &private_key_id)
                        .await?,
                )
            }
            ["delete_verification_certificate"] => {
                let connection_id = arguments.text("connection_id")?;
                let certificate_id = arguments.text("certificate_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self
                        .delete_verification_certificate(&connection_id, &certificate_id)
                        .await?,
                )
            }
            ["update_by_url"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update_by_url(&connection_id, body).await?)
            }
            ["update_connection"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.sso.saml.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.CreateConnectionRequest")
)]
#[non_exhaustive]
pub struct CreateConnectionRequest {
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProvider>,
}
impl CreateConnectionRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: None,
            identity_provider: None,
        }
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
}
impl Default for CreateConnectionRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for CreateConnectionRequest {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionRequest {
    const NAME: &'static str = "b2b.sso.saml.CreateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionRequest);
/// The answer of `b2b.sso.saml.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.CreateConnectionResponse")
)]
#[non_exhaustive]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<SamlConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<SamlConnection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for CreateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionResponse {
    const NAME: &'static str = "b2b.sso.saml.CreateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionResponse);
/// The answer of `b2b.sso.saml.delete_encryption_private_key`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.DeleteEncryptionPrivateKeyResponse")
)]
#[non_exhaustive]
pub struct DeleteEncryptionPrivateKeyResponse {
    /// Identifies a private key that decrypts SAML assertions.
    pub private_key_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteEncryptionPrivateKeyResponse {
    /// Identifies a private key that decrypts SAML assertions.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = private_key_id.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for DeleteEncryptionPrivateKeyResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteEncryptionPrivateKeyResponse {
    fn blank() -> Self {
        Self {
            private_key_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteEncryptionPrivateKeyResponse {
    const NAME: &'static str = "b2b.sso.saml.DeleteEncryptionPrivateKeyResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("private_key_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "private_key_id" => field.promised(1).text(&mut self.private_key_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteEncryptionPrivateKeyResponse);
/// The answer of `b2b.sso.saml.delete_verification_certificate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.DeleteVerificationCertificateResponse")
)]
#[non_exhaustive]
pub struct DeleteVerificationCertificateResponse {
    /// Identifies a certificate of a SAML connection.
    pub certificate_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteVerificationCertificateResponse {
    /// Identifies a certificate of a SAML connection.
    #[must_use]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = certificate_id.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for DeleteVerificationCertificateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteVerificationCertificateResponse {
    fn blank() -> Self {
        Self {
            certificate_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteVerificationCertificateResponse {
    const NAME: &'static str = "b2b.sso.saml.DeleteVerificationCertificateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("certificate_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "certificate_id" => field.promised(1).text(&mut self.certificate_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteVerificationCertificateResponse);
/// A private key of a SAML connection, for reading assertions that the identity provider encrypted.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.EncryptionPrivateKey")
)]
#[non_exhaustive]
pub struct EncryptionPrivateKey {
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The private key that decrypts SAML assertions.
    pub private_key: crate::Secret,
    /// Identifies a private key that decrypts SAML assertions.
    pub private_key_id: String,
}
impl EncryptionPrivateKey {
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// The private key that decrypts SAML assertions.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = private_key.into();
        self
    }
    /// Identifies a private key that decrypts SAML assertions.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = private_key_id.into();
        self
    }
}
impl Default for EncryptionPrivateKey {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for EncryptionPrivateKey {
    fn blank() -> Self {
        Self {
            created_at: crate::decode::blank(),
            private_key: crate::decode::blank(),
            private_key_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for EncryptionPrivateKey {
    const NAME: &'static str = "b2b.sso.saml.EncryptionPrivateKey";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("private_key_id"),
        crate::decode::Promise::lax("private_key"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "created_at" => field.timestamp(&mut self.created_at),
            "private_key" => field.promised(1).value(&mut self.private_key),
            "private_key_id" => field.promised(0).text(&mut self.private_key_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(EncryptionPrivateKey);
/// The identity provider behind a SAML or OIDC connection.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// `classlink`
    Classlink,
    /// `cyberark`
    Cyberark,
    /// `duo`
    Duo,
    /// `generic`
    Generic,
    /// `google-workspace`
    GoogleWorkspace,
    /// `jumpcloud`
    Jumpcloud,
    /// `keycloak`
    Keycloak,
    /// `miniorange`
    Miniorange,
    /// `microsoft-entra`
    MicrosoftEntra,
    /// `okta`
    Okta,
    /// `onelogin`
    Onelogin,
    /// `pingfederate`
    Pingfederate,
    /// `rippling`
    Rippling,
    /// `salesforce`
    Salesforce,
    /// `shibboleth`
    Shibboleth,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl IdentityProvider {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "classlink",
        "cyberark",
        "duo",
        "generic",
        "google-workspace",
        "jumpcloud",
        "keycloak",
        "miniorange",
        "microsoft-entra",
        "okta",
        "onelogin",
        "pingfederate",
        "rippling",
        "salesforce",
        "shibboleth",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Classlink => "classlink",
            Self::Cyberark => "cyberark",
            Self::Duo => "duo",
            Self::Generic => "generic",
            Self::GoogleWorkspace => "google-workspace",
            Self::Jumpcloud => "jumpcloud",
            Self::Keycloak => "keycloak",
            Self::Miniorange => "miniorange",
            Self::MicrosoftEntra => "microsoft-entra",
            Self::Okta => "okta",
            Self::Onelogin => "onelogin",
            Self::Pingfederate => "pingfederate",
            Self::Rippling => "rippling",
            Self::Salesforce => "salesforce",
            Self::Shibboleth => "shibboleth",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "classlink" => Self::Classlink,
                "cyberark" => Self::Cyberark,
                "duo" => Self::Duo,
                "generic" => Self::Generic,
                "google-workspace" => Self::GoogleWorkspace,
                "jumpcloud" => Self::Jumpcloud,
                "keycloak" => Self::Keycloak,
                "miniorange" => Self::Miniorange,
                "microsoft-entra" => Self::MicrosoftEntra,
                "okta" => Self::Okta,
                "onelogin" => Self::Onelogin,
                "pingfederate" => Self::Pingfederate,
                "rippling" => Self::Rippling,
                "salesforce" => Self::Salesforce,
                "shibboleth" => Self::Shibboleth,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(IdentityProvider, "b2b.sso.saml.IdentityProvider");
/// A SAML connection of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.SamlConnection")
)]
#[non_exhaustive]
pub struct SamlConnection {
    /// The assertion consumer service URL, to which the identity provider sends its SAML responses.
    pub acs_url: String,
    /// Whether the connection accepts callbacks through a gateway.
    pub allow_gateway_callback: bool,
    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    pub alternative_acs_url: String,
    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    pub alternative_audience_uri: String,
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub attribute_mapping: ::serde_json::Map<String, ::serde_json::Value>,
    /// The audience that SAML assertions have to name; it is entered at the identity provider.
    pub audience_uri: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The private keys that decrypt the identity provider's SAML assertions.
    pub encryption_private_keys: Vec<EncryptionPrivateKey>,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
    /// The entity id of the identity provider.
    pub idp_entity_id: String,
    /// Whether sign-ins that begin at the identity provider are refused.
    pub idp_initiated_auth_disabled: bool,
    /// Where the identity provider takes SAML sign-in requests.
    pub idp_sso_url: String,
    /// The format of the SAML `NameID` that the identity provider is asked for.
    pub nameid_format: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// Roles that members get by signing in through the connection.
    pub saml_connection_implicit_role_assignments: Vec<
        SamlConnectionImplicitRoleAssignment,
    >,
    /// Roles that members get by belonging to a group at the identity provider.
    pub saml_group_implicit_role_assignments: Vec<SamlGroupImplicitRoleAssignment>,
    /// Certificates that the identity provider can check the connection's SAML requests with.
    pub signing_certificates: Vec<X509Certificate>,
    /// `pending` until the connection is configured, then `active`.
    pub status: String,
    /// The identity provider's certificates, which its SAML responses are checked with.
    pub verification_certificates: Vec<X509Certificate>,
}
impl SamlConnection {
    /// The assertion consumer service URL, to which the identity provider sends its SAML responses.
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<String>) -> Self {
        self.acs_url = acs_url.into();
        self
    }
    /// Whether the connection accepts callbacks through a gateway.
    #[must_use]
    pub fn allow_gateway_callback(mut self, allow_gateway_callback: bool) -> Self {
        self.allow_gateway_callback = allow_gateway_callback;
        self
    }
    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    #[must_use]
    pub fn alternative_acs_url(
        mut self,
        alternative_acs_url: impl Into<String>,
    ) -> Self {
        self.alternative_acs_url = alternative_acs_url.into();
        self
    }
    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    #[must_use]
    pub fn alternative_audience_uri(
        mut self,
        alternative_audience_uri: impl Into<String>,
    ) -> Self {
        self.alternative_audience_uri = alternative_audience_uri.into();
        self
    }
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.attribute_mapping = attribute_mapping
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// The audience that SAML assertions have to name; it is entered at the identity provider.
    #[must_use]
    pub fn audience_uri(mut self, audience_uri: impl Into<String>) -> Self {
        self.audience_uri = audience_uri.into();
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The private keys that decrypt the identity provider's SAML assertions.
    #[must_use]
    pub fn encryption_private_keys(
        mut self,
        encryption_private_keys: impl IntoIterator<Item = EncryptionPrivateKey>,
    ) -> Self {
        self.encryption_private_keys = encryption_private_keys.into_iter().collect();
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// The entity id of the identity provider.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = idp_entity_id.into();
        self
    }
    /// Whether sign-ins that begin at the identity provider are refused.
    #[must_use]
    pub fn idp_initiated_auth_disabled(
        mut self,
        idp_initiated_auth_disabled: bool,
    ) -> Self {
        self.idp_initiated_auth_disabled = idp_initiated_auth_disabled;
        self
    }
    /// Where the identity provider takes SAML sign-in requests.
    #[must_use]
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.idp_sso_url = idp_sso_url.into();
        self
    }
    /// The format of the SAML `NameID` that the identity provider is asked for.
    #[must_use]
    pub fn nameid_format(mut self, nameid_format: impl Into<String>) -> Self {
        self.nameid_format = nameid_format.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Roles that members get by signing in through the connection.
    #[must_use]
    pub fn saml_connection_implicit_role_assignments(
        mut self,
        saml_connection_implicit_role_assignments: impl IntoIterator<
            Item = SamlConnectionImplicitRoleAssignment,
        >,
    ) -> Self {
        self.saml_connection_implicit_role_assignments = saml_connection_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Roles that members get by belonging to a group at the identity provider.
    #[must_use]
    pub fn saml_group_implicit_role_assignments(
        mut self,
        saml_group_implicit_role_assignments: impl IntoIterator<
            Item = SamlGroupImplicitRoleAssignment,
        >,
    ) -> Self {
        self.saml_group_implicit_role_assignments = saml_group_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Certificates that the identity provider can check the connection's SAML requests with.
    #[must_use]
    pub fn signing_certificates(
        mut self,
        signing_certificates: impl IntoIterator<Item = X509Certificate>,
    ) -> Self {
        self.signing_certificates = signing_certificates.into_iter().collect();
        self
    }
    /// `pending` until the connection is configured, then `active`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// The identity provider's certificates, which its SAML responses are checked with.
    #[must_use]
    pub fn verification_certificates(
        mut self,
        verification_certificates: impl IntoIterator<Item = X509Certificate>,
    ) -> Self {
        self.verification_certificates = verification_certificates.into_iter().collect();
        self
    }
}
impl Default for SamlConnection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SamlConnection {
    fn blank() -> Self {
        Self {
            acs_url: crate::decode::blank(),
            allow_gateway_callback: crate::decode::blank(),
            alternative_acs_url: crate::decode::blank(),
            alternative_audience_uri: crate::decode::blank(),
            attribute_mapping: crate::decode::blank(),
            audience_uri: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            encryption_private_keys: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            idp_entity_id: crate::decode::blank(),
            idp_initiated_auth_disabled: crate::decode::blank(),
            idp_sso_url: crate::decode::blank(),
            nameid_format: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            saml_connection_implicit_role_assignments: crate::decode::blank(),
            saml_group_implicit_role_assignments: crate::decode::blank(),
            signing_certificates: crate::decode::blank(),
            status: crate::decode::blank(),
            verification_certificates: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SamlConnection {
    const NAME: &'static str = "b2b.sso.saml.SamlConnection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("idp_entity_id"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("idp_sso_url"),
        crate::decode::Promise::lax("acs_url"),
        crate::decode::Promise::lax("audience_uri"),
        crate::decode::Promise::lax("signing_certificates"),
        crate::decode::Promise::lax("verification_certificates"),
        crate::decode::Promise::lax("encryption_private_keys"),
        crate::decode::Promise::lax("saml_connection_implicit_role_assignments"),
        crate::decode::Promise::lax("saml_group_implicit_role_assignments"),
        crate::decode::Promise::lax("alternative_audience_uri"),
        crate::decode::Promise::lax("identity_provider"),
        crate::decode::Promise::lax("nameid_format"),
        crate::decode::Promise::lax("alternative_acs_url"),
        crate::decode::Promise::lax("idp_initiated_auth_disabled"),
        crate::decode::Promise::lax("allow_gateway_callback"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "acs_url" => field.promised(6).text(&mut self.acs_url),
            "allow_gateway_callback" => {
                field.promised(18).value(&mut self.allow_gateway_callback)
            }
            "alternative_acs_url" => {
                field.promised(16).text(&mut self.alternative_acs_url)
            }
            "alternative_audience_uri" => {
                field.promised(13).text(&mut self.alternative_audience_uri)
            }
            "attribute_mapping" => field.map(&mut self.attribute_mapping),
            "audience_uri" => field.promised(7).text(&mut self.audience_uri),
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "display_name" => field.promised(4).text(&mut self.display_name),
            "encryption_private_keys" => {
                field.promised(10).list(&mut self.encryption_private_keys)
            }
            "identity_provider" => field.promised(14).text(&mut self.identity_provider),
            "idp_entity_id" => field.promised(3).text(&mut self.idp_entity_id),
            "idp_initiated_auth_disabled" => {
                field.promised(17).value(&mut self.idp_initiated_auth_disabled)
            }
            "idp_sso_url" => field.promised(5).text(&mut self.idp_sso_url),
            "nameid_format" => field.promised(15).text(&mut self.nameid_format),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "saml_connection_implicit_role_assignments" => {
                field
                    .promised(11)
                    .list(&mut self.saml_connection_implicit_role_assignments)
            }
            "saml_group_implicit_role_assignments" => {
                field.promised(12).list(&mut self.saml_group_implicit_role_assignments)
            }
            "signing_certificates" => {
                field.promised(8).list(&mut self.signing_certificates)
            }
            "status" => field.promised(2).text(&mut self.status),
            "verification_certificates" => {
                field.promised(9).list(&mut self.verification_certificates)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SamlConnection);
/// A role that members hold because of a SAML connection, or of an external one that is being created.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.SamlConnectionImplicitRoleAssignment")
)]
#[non_exhaustive]
pub struct SamlConnectionImplicitRoleAssignment {
    /// Identifies a role.
    pub role_id: String,
}
impl SamlConnectionImplicitRoleAssignment {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for SamlConnectionImplicitRoleAssignment {
    fn blank() -> Self {
        Self {
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SamlConnectionImplicitRoleAssignment {
    const NAME: &'static str = "b2b.sso.saml.SamlConnectionImplicitRoleAssignment";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SamlConnectionImplicitRoleAssignment);
/// A role that members hold because of a group at the provider of a SAML connection, or of an external one that is being created.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.SamlGroupImplicitRoleAssignment")
)]
#[non_exhaustive]
pub struct SamlGroupImplicitRoleAssignment {
    /// The group at the identity provider whose people have the role.
    pub group: String,
    /// Identifies a role.
    pub role_id: String,
}
impl SamlGroupImplicitRoleAssignment {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(role_id: impl Into<String>, group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            role_id: role_id.into(),
        }
    }
    /// The group at the identity provider whose people have the role.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for SamlGroupImplicitRoleAssignment {
    fn blank() -> Self {
        Self {
            group: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SamlGroupImplicitRoleAssignment {
    const NAME: &'static str = "b2b.sso.saml.SamlGroupImplicitRoleAssignment";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("group"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "group" => field.promised(1).text(&mut self.group),
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SamlGroupImplicitRoleAssignment);
/// The body of `b2b.sso.saml.update_by_url`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.UpdateByUrlRequest")
)]
#[non_exhaustive]
pub struct UpdateByUrlRequest {
    /// Where the identity provider publishes its SAML metadata.
    pub metadata_url: String,
}
impl UpdateByUrlRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(metadata_url: impl Into<String>) -> Self {
        Self {
            metadata_url: metadata_url.into(),
        }
    }
    /// Where the identity provider publishes its SAML metadata.
    #[must_use]
    pub fn metadata_url(mut self, metadata_url: impl Into<String>) -> Self {
        self.metadata_url = metadata_url.into();
        self
    }
}
impl crate::decode::Blank for UpdateByUrlRequest {
    fn blank() -> Self {
        Self {
            metadata_url: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateByUrlRequest {
    const NAME: &'static str = "b2b.sso.saml.UpdateByUrlRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("metadata_url"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "metadata_url" => field.promised(0).text(&mut self.metadata_url),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateByUrlRequest);
/// The answer of `b2b.sso.saml.update_by_url`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.UpdateByUrlResponse")
)]
#[non_exhaustive]
pub struct UpdateByUrlResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<SamlConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateByUrlResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<SamlConnection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for UpdateByUrlResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateByUrlResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateByUrlResponse {
    const NAME: &'static str = "b2b.sso.saml.UpdateByUrlResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateByUrlResponse);
/// The body of `b2b.sso.saml.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.UpdateConnectionRequest")
)]
#[non_exhaustive]
pub struct UpdateConnectionRequest {
    /// Whether the connection accepts callbacks through a gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_gateway_callback: Option<bool>,
    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative_acs_url: Option<String>,
    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative_audience_uri: Option<String>,
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_mapping: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProvider>,
    /// The entity id of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    /// Whether sign-ins that begin at the identity provider are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_initiated_auth_disabled: Option<bool>,
    /// Where the identity provider takes SAML sign-in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    /// The format of the SAML `NameID` that the identity provider is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameid_format: Option<String>,
    /// Roles that members get by signing in through the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_connection_implicit_role_assignments: Option<
        Vec<SamlConnectionImplicitRoleAssignment>,
    >,
    /// An RSA private key that decrypts SAML assertions, as PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_encryption_private_key: Option<crate::Secret>,
    /// Roles that members get by belonging to a group at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_group_implicit_role_assignments: Option<
        Vec<SamlGroupImplicitRoleAssignment>,
    >,
    /// An RSA private key that signs SAML requests, as PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_private_key: Option<crate::Secret>,
    /// A certificate of the identity provider that its SAML responses are checked with, as PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x509_certificate: Option<String>,
}
impl UpdateConnectionRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_gateway_callback: None,
            alternative_acs_url: None,
            alternative_audience_uri: None,
            attribute_mapping: None,
            display_name: None,
            identity_provider: None,
            idp_entity_id: None,
            idp_initiated_auth_disabled: None,
            idp_sso_url: None,
            nameid_format: None,
            saml_connection_implicit_role_assignments: None,
            saml_encryption_private_key: None,
            saml_group_implicit_role_assignments: None,
            signing_private_key: None,
            x509_certificate: None,
        }
    }
    /// Whether the connection accepts callbacks through a gateway.
    #[must_use]
    pub fn allow_gateway_callback(mut self, allow_gateway_callback: bool) -> Self {
        self.allow_gateway_callback = Some(allow_gateway_callback);
        self
    }
    /// An ACS URL other than Stytch's, so that a connection can be moved over from another system.
    #[must_use]
    pub fn alternative_acs_url(
        mut self,
        alternative_acs_url: impl Into<String>,
    ) -> Self {
        self.alternative_acs_url = Some(alternative_acs_url.into());
        self
    }
    /// An audience URI other than Stytch's, so that a connection can be moved over from another system.
    #[must_use]
    pub fn alternative_audience_uri(
        mut self,
        alternative_audience_uri: impl Into<String>,
    ) -> Self {
        self.alternative_audience_uri = Some(alternative_audience_uri.into());
        self
    }
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.attribute_mapping = Some(
            attribute_mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
    /// The entity id of the identity provider.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = Some(idp_entity_id.into());
        self
    }
    /// Whether sign-ins that begin at the identity provider are refused.
    #[must_use]
    pub fn idp_initiated_auth_disabled(
        mut self,
        idp_initiated_auth_disabled: bool,
    ) -> Self {
        self.idp_initiated_auth_disabled = Some(idp_initiated_auth_disabled);
        self
    }
    /// Where the identity provider takes SAML sign-in requests.
    #[must_use]
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.idp_sso_url = Some(idp_sso_url.into());
        self
    }
    /// The format of the SAML `NameID` that the identity provider is asked for.
    #[must_use]
    pub fn nameid_format(mut self, nameid_format: impl Into<String>) -> Self {
        self.nameid_format = Some(nameid_format.into());
        self
    }
    /// Roles that members get by signing in through the connection.
    #[must_use]
    pub fn saml_connection_implicit_role_assignments(
        mut self,
        saml_connection_implicit_role_assignments: impl IntoIterator<
            Item = SamlConnectionImplicitRoleAssignment,
        >,
    ) -> Self {
        self.saml_connection_implicit_role_assignments = Some(
            saml_connection_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// An RSA private key that decrypts SAML assertions, as PEM.
    #[must_use]
    pub fn saml_encryption_private_key(
        mut self,
        saml_encryption_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.saml_encryption_private_key = Some(saml_encryption_private_key.into());
        self
    }
    /// Roles that members get by belonging to a group at the identity provider.
    #[must_use]
    pub fn saml_group_implicit_role_assignments(
        mut self,
        saml_group_implicit_role_assignments: impl IntoIterator<
            Item = SamlGroupImplicitRoleAssignment,
        >,
    ) -> Self {
        self.saml_group_implicit_role_assignments = Some(
            saml_group_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// An RSA private key that signs SAML requests, as PEM.
    #[must_use]
    pub fn signing_private_key(
        mut self,
        signing_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.signing_private_key = Some(signing_private_key.into());
        self
    }
    /// A certificate of the identity provider that its SAML responses are checked with, as PEM.
    #[must_use]
    pub fn x509_certificate(mut self, x509_certificate: impl Into<String>) -> Self {
        self.x509_certificate = Some(x509_certificate.into());
        self
    }
}
impl Default for UpdateConnectionRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateConnectionRequest {
    fn blank() -> Self {
        Self {
            allow_gateway_callback: crate::decode::blank(),
            alternative_acs_url: crate::decode::blank(),
            alternative_audience_uri: crate::decode::blank(),
            attribute_mapping: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            idp_entity_id: crate::decode::blank(),
            idp_initiated_auth_disabled: crate::decode::blank(),
            idp_sso_url: crate::decode::blank(),
            nameid_format: crate::decode::blank(),
            saml_connection_implicit_role_assignments: crate::decode::blank(),
            saml_encryption_private_key: crate::decode::blank(),
            saml_group_implicit_role_assignments: crate::decode::blank(),
            signing_private_key: crate::decode::blank(),
            x509_certificate: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionRequest {
    const NAME: &'static str = "b2b.sso.saml.UpdateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allow_gateway_callback" => field.optional(&mut self.allow_gateway_callback),
            "alternative_acs_url" => field.optional_text(&mut self.alternative_acs_url),
            "alternative_audience_uri" => {
                field.optional_text(&mut self.alternative_audience_uri)
            }
            "attribute_mapping" => field.optional(&mut self.attribute_mapping),
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            "idp_entity_id" => field.optional_text(&mut self.idp_entity_id),
            "idp_initiated_auth_disabled" => {
                field.optional(&mut self.idp_initiated_auth_disabled)
            }
            "idp_sso_url" => field.optional_text(&mut self.idp_sso_url),
            "nameid_format" => field.optional_text(&mut self.nameid_format),
            "saml_connection_implicit_role_assignments" => {
                field.optional_list(&mut self.saml_connection_implicit_role_assignments)
            }
            "saml_encryption_private_key" => {
                field.optional(&mut self.saml_encryption_private_key)
            }
            "saml_group_implicit_role_assignments" => {
                field.optional_list(&mut self.saml_group_implicit_role_assignments)
            }
            "signing_private_key" => field.optional(&mut self.signing_private_key),
            "x509_certificate" => field.optional_text(&mut self.x509_certificate),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionRequest);
/// The answer of `b2b.sso.saml.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.UpdateConnectionResponse")
)]
#[non_exhaustive]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<SamlConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<SamlConnection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for UpdateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionResponse {
    const NAME: &'static str = "b2b.sso.saml.UpdateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionResponse);
/// A certificate of a SAML connection, for signing or for verifying signatures.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.saml.X509Certificate")
)]
#[non_exhaustive]
pub struct X509Certificate {
    /// The X.509 certificate in PEM form.
    pub certificate: String,
    /// Identifies a certificate of a SAML connection.
    pub certificate_id: String,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Who issued the certificate.
    pub issuer: String,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl X509Certificate {
    /// The X.509 certificate in PEM form.
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = certificate.into();
        self
    }
    /// Identifies a certificate of a SAML connection.
    #[must_use]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = certificate_id.into();
        self
    }
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// When it stops being valid.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Who issued the certificate.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = issuer.into();
        self
    }
    /// When it was last changed.
    #[must_use]
    pub fn updated_at(
        mut self,
        updated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}
impl Default for X509Certificate {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for X509Certificate {
    fn blank() -> Self {
        Self {
            certificate: crate::decode::blank(),
            certificate_id: crate::decode::blank(),
            created_at: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            issuer: crate::decode::blank(),
            updated_at: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for X509Certificate {
    const NAME: &'static str = "b2b.sso.saml.X509Certificate";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("certificate_id"),
        crate::decode::Promise::lax("certificate"),
        crate::decode::Promise::lax("issuer"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "certificate" => field.promised(1).text(&mut self.certificate),
            "certificate_id" => field.promised(0).text(&mut self.certificate_id),
            "created_at" => field.timestamp(&mut self.created_at),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "issuer" => field.promised(2).text(&mut self.issuer),
            "updated_at" => field.timestamp(&mut self.updated_at),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(X509Certificate);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        CreateConnectionRequest,
    >("b2b.sso.saml.CreateConnectionRequest"),
    crate::registry::Type::of::<
        CreateConnectionResponse,
    >("b2b.sso.saml.CreateConnectionResponse"),
    crate::registry::Type::of::<
        DeleteEncryptionPrivateKeyResponse,
    >("b2b.sso.saml.DeleteEncryptionPrivateKeyResponse"),
    crate::registry::Type::of::<
        DeleteVerificationCertificateResponse,
    >("b2b.sso.saml.DeleteVerificationCertificateResponse"),
    crate::registry::Type::of::<
        EncryptionPrivateKey,
    >("b2b.sso.saml.EncryptionPrivateKey"),
    crate::registry::Type::of::<IdentityProvider>("b2b.sso.saml.IdentityProvider"),
    crate::registry::Type::of::<SamlConnection>("b2b.sso.saml.SamlConnection"),
    crate::registry::Type::of::<
        SamlConnectionImplicitRoleAssignment,
    >("b2b.sso.saml.SamlConnectionImplicitRoleAssignment"),
    crate::registry::Type::of::<
        SamlGroupImplicitRoleAssignment,
    >("b2b.sso.saml.SamlGroupImplicitRoleAssignment"),
    crate::registry::Type::of::<UpdateByUrlRequest>("b2b.sso.saml.UpdateByUrlRequest"),
    crate::registry::Type::of::<UpdateByUrlResponse>("b2b.sso.saml.UpdateByUrlResponse"),
    crate::registry::Type::of::<
        UpdateConnectionRequest,
    >("b2b.sso.saml.UpdateConnectionRequest"),
    crate::registry::Type::of::<
        UpdateConnectionResponse,
    >("b2b.sso.saml.UpdateConnectionResponse"),
    crate::registry::Type::of::<X509Certificate>("b2b.sso.saml.X509Certificate"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.saml.create_connection",
    method: "POST",
    path: "/v1/b2b/sso/saml/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static DELETE_ENCRYPTION_PRIVATE_KEY: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.saml.delete_encryption_private_key",
    method: "DELETE",
    path: "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_VERIFICATION_CERTIFICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.saml.delete_verification_certificate",
    method: "DELETE",
    path: "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static UPDATE_BY_URL: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.saml.update_by_url",
    method: "PUT",
    path: "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static UPDATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.saml.update_connection",
    method: "PUT",
    path: "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE_CONNECTION,
    &DELETE_ENCRYPTION_PRIVATE_KEY,
    &DELETE_VERIFICATION_CERTIFICATE,
    &UPDATE_BY_URL,
    &UPDATE_CONNECTION,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/sso/saml/{organization_id}`
    pub async fn b2b_sso_saml_create_connection<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a CreateConnectionRequest,
    ) -> Result<ResponseValue<CreateConnectionResponse>, crate::Error> {
        let request = self.request(&CREATE_CONNECTION, &[organization_id]).json(&body);
        self.send(&CREATE_CONNECTION, request).await?.decode()
    }
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
    pub async fn b2b_sso_saml_delete_encryption_private_key<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        private_key_id: &'a str,
    ) -> Result<ResponseValue<DeleteEncryptionPrivateKeyResponse>, crate::Error> {
        let request = self
            .request(
                &DELETE_ENCRYPTION_PRIVATE_KEY,
                &[organization_id, connection_id, private_key_id],
            );
        self.send(&DELETE_ENCRYPTION_PRIVATE_KEY, request).await?.decode()
    }
    /// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
    pub async fn b2b_sso_saml_delete_verification_certificate<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        certificate_id: &'a str,
    ) -> Result<ResponseValue<DeleteVerificationCertificateResponse>, crate::Error> {
        let request = self
            .request(
                &DELETE_VERIFICATION_CERTIFICATE,
                &[organization_id, connection_id, certificate_id],
            );
        self.send(&DELETE_VERIFICATION_CERTIFICATE, request).await?.decode()
    }
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
    pub async fn b2b_sso_saml_update_by_url<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a UpdateByUrlRequest,
    ) -> Result<ResponseValue<UpdateByUrlResponse>, crate::Error> {
        let request = self
            .request(&UPDATE_BY_URL, &[organization_id, connection_id])
            .json(&body);
        self.send(&UPDATE_BY_URL, request).await?.decode()
    }
    /// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
    pub async fn b2b_sso_saml_update_connection<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a UpdateConnectionRequest,
    ) -> Result<ResponseValue<UpdateConnectionResponse>, crate::Error> {
        let request = self
            .request(&UPDATE_CONNECTION, &[organization_id, connection_id])
            .json(&body);
        self.send(&UPDATE_CONNECTION, request).await?.decode()
    }
}
