// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.users`.
/// The operations of `consumer.users`.
#[derive(Clone, Copy, Debug)]
pub struct UsersApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> UsersApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Lists the connected apps to which a user has granted access, with the scopes.
    ///
    /// `GET /v1/users/{user_id}/connected_apps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn connected_apps(
        self,
        user_id: &str,
    ) -> Result<ConnectedAppsResponse, crate::Error> {
        let answer = self.client.consumer_users_connected_apps(user_id).await?;
        Ok(answer.into_inner())
    }
    /// Creates a user without sending a message.
    ///
    /// `POST /v1/users`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.consumer_users_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Deletes a user. No call brings the user back.
    ///
    /// `DELETE /v1/users/{user_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(self, user_id: &str) -> Result<DeleteResponse, crate::Error> {
        let answer = self.client.consumer_users_delete(user_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes a biometric registration from its user.
    ///
    /// `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_biometric_registration(
        self,
        biometric_registration_id: &str,
    ) -> Result<DeleteBiometricRegistrationResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_delete_biometric_registration(biometric_registration_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a crypto wallet from its user.
    ///
    /// `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_crypto_wallet(
        self,
        crypto_wallet_id: &str,
    ) -> Result<DeleteCryptoWalletResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_delete_crypto_wallet(crypto_wallet_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes an e-mail address from its user.
    ///
    /// `DELETE /v1/users/emails/{email_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_email(
        self,
        email_id: &str,
    ) -> Result<DeleteEmailResponse, crate::Error> {
        let answer = self.client.consumer_users_delete_email(email_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes your own id from a user.
    ///
    /// `DELETE /v1/users/{user_id}/external_id`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_external_id(
        self,
        user_id: &str,
    ) -> Result<DeleteExternalIdResponse, crate::Error> {
        let answer = self.client.consumer_users_delete_external_id(user_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes the link between an OAuth provider's account and its user.
    ///
    /// `DELETE /v1/users/oauth/{oauth_user_registration_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_oauth_registration(
        self,
        oauth_user_registration_id: &str,
    ) -> Result<DeleteOAuthRegistrationResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_delete_oauth_registration(oauth_user_registration_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a password from its user.
    ///
    /// `DELETE /v1/users/passwords/{password_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_password(
        self,
        password_id: &str,
    ) -> Result<DeletePasswordResponse, crate::Error> {
        let answer = self.client.consumer_users_delete_password(password_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes a phone number from its user.
    ///
    /// `DELETE /v1/users/phone_numbers/{phone_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_phone_number(
        self,
        phone_id: &str,
    ) -> Result<DeletePhoneNumberResponse, crate::Error> {
        let answer = self.client.consumer_users_delete_phone_number(phone_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes a TOTP registration from its user.
    ///
    /// `DELETE /v1/users/totps/{totp_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_totp(
        self,
        totp_id: &str,
    ) -> Result<DeleteTotpResponse, crate::Error> {
        let answer = self.client.consumer_users_delete_totp(totp_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes a WebAuthn registration, such as a passkey or security key, from its user.
    ///
    /// `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_webauthn_registration(
        self,
        webauthn_registration_id: &str,
    ) -> Result<DeleteWebAuthnRegistrationResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_delete_webauthn_registration(webauthn_registration_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Replaces a user's only e-mail address or phone number with another one of either kind. Fails for a user who has more than one factor.
    ///
    /// `PUT /v1/users/{user_id}/exchange_primary_factor`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn exchange_primary_factor(
        self,
        user_id: &str,
        body: ExchangePrimaryFactorRequest,
    ) -> Result<ExchangePrimaryFactorResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_exchange_primary_factor(user_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns a user with their factors and metadata.
    ///
    /// `GET /v1/users/{user_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, user_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.consumer_users_get(user_id).await?;
        Ok(answer.into_inner())
    }
    /// Takes back the access that a user granted to a connected app, and revokes the tokens it holds for the user.
    ///
    /// `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        user_id: &str,
        connected_app_id: &str,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self
            .client
            .consumer_users_revoke(user_id, connected_app_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Searches the users of the project, a page at a time.
    ///
    /// `POST /v1/users/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: SearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self.client.consumer_users_search(&body).await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::search`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn search_pages(self, body: SearchRequest) -> crate::Pages<'c, SearchResponse> {
        crate::Pages::new(
            body.cursor.clone(),
            move |cursor| {
                let mut body = body.clone();
                body.cursor = cursor;
                Box::pin(async move { self.search(body).await })
            },
        )
    }
    /// Changes the given details of a user and leaves the others as they are. E-mail addresses and phone numbers are not changed here.
    ///
    /// `PUT /v1/users/{user_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        user_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self.client.consumer_users_update(user_id, &body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl UsersApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["connected_apps"] => {
                let user_id = arguments.text("user_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.connected_apps(&user_id).await?)
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["delete"] => {
                let user_id = arguments.text("user_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&user_id).await?)
            }
            ["delete_biometric_registration"] => {
                let biometric_registration_id = arguments
                    .text("biometric_registration_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_biometric_registration(&biometric_registration_id).await?,
                )
            }
            ["delete_crypto_wallet"] => {
                let crypto_wallet_id = arguments.text("crypto_wallet_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_crypto_wallet(&crypto_wallet_id).await?,
                )
            }
            ["delete_email"] => {
                let email_id = arguments.text("email_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_email(&email_id).await?)
            }
            ["delete_external_id"] => {
                let user_id = arguments.text("user_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_external_id(&user_id).await?)
            }
            ["delete_oauth_registration"] => {
                let oauth_user_registration_id = arguments
                    .text("oauth_user_registration_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_oauth_registration(&oauth_user_registration_id).await?,
                )
            }
            ["delete_password"] => {
                let password_id = arguments.text("password_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_password(&password_id).await?)
            }
            ["delete_phone_number"] => {
                let phone_id = arguments.text("phone_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_phone_number(&phone_id).await?)
            }
            ["delete_totp"] => {
                let totp_id = arguments.text("totp_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_totp(&totp_id).await?)
            }
            ["delete_webauthn_registration"] => {
                let webauthn_registration_id = arguments
                    .text("webauthn_registration_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_webauthn_registration(&webauthn_registration_id).await?,
                )
            }
            ["exchange_primary_factor"] => {
                let user_id = arguments.text("user_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.exchange_primary_factor(&user_id, body).await?,
                )
            }
            ["get"] => {
                let user_id = arguments.text("user_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&user_id).await?)
            }
            ["revoke"] => {
                let user_id = arguments.text("user_id")?;
                let connected_app_id = arguments.text("connected_app_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.revoke(&user_id, &connected_app_id, body).await?,
                )
            }
            ["search"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.search(body).await?)
            }
            ["update"] => {
                let user_id = arguments.text("user_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(&user_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// A registration by which a user can sign in with biometrics.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.BiometricRegistration")
)]
#[non_exhaustive]
pub struct BiometricRegistration {
    /// Identifies a biometric registration.
    pub biometric_registration_id: String,
    /// Whether the user has shown control of it.
    pub verified: bool,
}
impl BiometricRegistration {
    /// Identifies a biometric registration.
    #[must_use]
    pub fn biometric_registration_id(
        mut self,
        biometric_registration_id: impl Into<String>,
    ) -> Self {
        self.biometric_registration_id = biometric_registration_id.into();
        self
    }
    /// Whether the user has shown control of it.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for BiometricRegistration {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for BiometricRegistration {
    fn blank() -> Self {
        Self {
            biometric_registration_id: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for BiometricRegistration {
    const NAME: &'static str = "consumer.users.BiometricRegistration";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("biometric_registration_id"),
        crate::decode::Promise::lax("verified"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "biometric_registration_id" => {
                field.promised(0).text(&mut self.biometric_registration_id)
            }
            "verified" => field.promised(1).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(BiometricRegistration);
/// The answer of `consumer.users.connected_apps`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.ConnectedAppsResponse")
)]
#[non_exhaustive]
pub struct ConnectedAppsResponse {
    /// The connected apps that the user gave access to.
    pub connected_apps: Vec<UserConnectedApp>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ConnectedAppsResponse {
    /// The connected apps that the user gave access to.
    #[must_use]
    pub fn connected_apps(
        mut self,
        connected_apps: impl IntoIterator<Item = UserConnectedApp>,
    ) -> Self {
        self.connected_apps = connected_apps.into_iter().collect();
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
impl Default for ConnectedAppsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedAppsResponse {
    fn blank() -> Self {
        Self {
            connected_apps: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedAppsResponse {
    const NAME: &'static str = "consumer.users.ConnectedAppsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_apps"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_apps" => field.promised(1).list(&mut self.connected_apps),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedAppsResponse);
/// The body of `consumer.users.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_user_as_pending: Option<bool>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// A phone number in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Ids of the roles to assign to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CreateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: None,
            create_user_as_pending: None,
            email: None,
            external_id: None,
            name: None,
            phone_number: None,
            roles: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[must_use]
    pub fn create_user_as_pending(mut self, create_user_as_pending: bool) -> Self {
        self.create_user_as_pending = Some(create_user_as_pending);
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// Ids of the roles to assign to the user.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = Some(
            untrusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl Default for CreateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            create_user_as_pending: crate::decode::blank(),
            email: crate::decode::blank(),
            external_id: crate::decode::blank(),
            name: crate::decode::blank(),
            phone_number: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "consumer.users.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "create_user_as_pending" => field.optional(&mut self.create_user_as_pending),
            "email" => field.optional_text(&mut self.email),
            "external_id" => field.optional_text(&mut self.external_id),
            "name" => field.optional(&mut self.name),
            "phone_number" => field.optional_text(&mut self.phone_number),
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `consumer.users.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies one phone number of a user.
    pub phone_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Whether the user is `active` or still `pending`.
    pub status: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl CreateResponse {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
    /// Identifies one phone number of a user.
    #[must_use]
    pub fn phone_id(mut self, phone_id: impl Into<String>) -> Self {
        self.phone_id = phone_id.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// Whether the user is `active` or still `pending`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            phone_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "consumer.users.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("phone_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "phone_id" => field.promised(4).text(&mut self.phone_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status" => field.promised(3).text(&mut self.status),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "user" => field.promised(5).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// A crypto wallet of a user.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.CryptoWallet")
)]
#[non_exhaustive]
pub struct CryptoWallet {
    /// The address of a crypto wallet.
    pub crypto_wallet_address: String,
    /// Identifies a crypto wallet of a user.
    pub crypto_wallet_id: String,
    /// The kind of crypto wallet, `ethereum` or `solana`.
    pub crypto_wallet_type: String,
    /// Whether the user has shown control of it.
    pub verified: bool,
}
impl CryptoWallet {
    /// The address of a crypto wallet.
    #[must_use]
    pub fn crypto_wallet_address(
        mut self,
        crypto_wallet_address: impl Into<String>,
    ) -> Self {
        self.crypto_wallet_address = crypto_wallet_address.into();
        self
    }
    /// Identifies a crypto wallet of a user.
    #[must_use]
    pub fn crypto_wallet_id(mut self, crypto_wallet_id: impl Into<String>) -> Self {
        self.crypto_wallet_id = crypto_wallet_id.into();
        self
    }
    /// The kind of crypto wallet, `ethereum` or `solana`.
    #[must_use]
    pub fn crypto_wallet_type(mut self, crypto_wallet_type: impl Into<String>) -> Self {
        self.crypto_wallet_type = crypto_wallet_type.into();
        self
    }
    /// Whether the user has shown control of it.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for CryptoWallet {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CryptoWallet {
    fn blank() -> Self {
        Self {
            crypto_wallet_address: crate::decode::blank(),
            crypto_wallet_id: crate::decode::blank(),
            crypto_wallet_type: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CryptoWallet {
    const NAME: &'static str = "consumer.users.CryptoWallet";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("crypto_wallet_id"),
        crate::decode::Promise::lax("crypto_wallet_address"),
        crate::decode::Promise::lax("crypto_wallet_type"),
        crate::decode::Promise::lax("verified"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "crypto_wallet_address" => {
                field.promised(1).text(&mut self.crypto_wallet_address)
            }
            "crypto_wallet_id" => field.promised(0).text(&mut self.crypto_wallet_id),
            "crypto_wallet_type" => field.promised(2).text(&mut self.crypto_wallet_type),
            "verified" => field.promised(3).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CryptoWallet);
/// The answer of `consumer.users.delete_biometric_registration`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteBiometricRegistrationResponse")
)]
#[non_exhaustive]
pub struct DeleteBiometricRegistrationResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteBiometricRegistrationResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteBiometricRegistrationResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteBiometricRegistrationResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteBiometricRegistrationResponse {
    const NAME: &'static str = "consumer.users.DeleteBiometricRegistrationResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteBiometricRegistrationResponse);
/// The answer of `consumer.users.delete_crypto_wallet`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteCryptoWalletResponse")
)]
#[non_exhaustive]
pub struct DeleteCryptoWalletResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteCryptoWalletResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteCryptoWalletResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteCryptoWalletResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteCryptoWalletResponse {
    const NAME: &'static str = "consumer.users.DeleteCryptoWalletResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteCryptoWalletResponse);
/// The answer of `consumer.users.delete_email`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteEmailResponse")
)]
#[non_exhaustive]
pub struct DeleteEmailResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteEmailResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteEmailResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteEmailResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteEmailResponse {
    const NAME: &'static str = "consumer.users.DeleteEmailResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteEmailResponse);
/// The answer of `consumer.users.delete_external_id`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteExternalIdResponse")
)]
#[non_exhaustive]
pub struct DeleteExternalIdResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteExternalIdResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteExternalIdResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteExternalIdResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteExternalIdResponse {
    const NAME: &'static str = "consumer.users.DeleteExternalIdResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteExternalIdResponse);
/// The answer of `consumer.users.delete_oauth_registration`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteOAuthRegistrationResponse")
)]
#[non_exhaustive]
pub struct DeleteOAuthRegistrationResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteOAuthRegistrationResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteOAuthRegistrationResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteOAuthRegistrationResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteOAuthRegistrationResponse {
    const NAME: &'static str = "consumer.users.DeleteOAuthRegistrationResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteOAuthRegistrationResponse);
/// The answer of `consumer.users.delete_password`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeletePasswordResponse")
)]
#[non_exhaustive]
pub struct DeletePasswordResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeletePasswordResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeletePasswordResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeletePasswordResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeletePasswordResponse {
    const NAME: &'static str = "consumer.users.DeletePasswordResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeletePasswordResponse);
/// The answer of `consumer.users.delete_phone_number`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeletePhoneNumberResponse")
)]
#[non_exhaustive]
pub struct DeletePhoneNumberResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeletePhoneNumberResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeletePhoneNumberResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeletePhoneNumberResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeletePhoneNumberResponse {
    const NAME: &'static str = "consumer.users.DeletePhoneNumberResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeletePhoneNumberResponse);
/// The answer of `consumer.users.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteResponse")
)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteResponse {
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteResponse {
    const NAME: &'static str = "consumer.users.DeleteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteResponse);
/// The answer of `consumer.users.delete_totp`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteTotpResponse")
)]
#[non_exhaustive]
pub struct DeleteTotpResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteTotpResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteTotpResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteTotpResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteTotpResponse {
    const NAME: &'static str = "consumer.users.DeleteTotpResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteTotpResponse);
/// The answer of `consumer.users.delete_webauthn_registration`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.DeleteWebAuthnRegistrationResponse")
)]
#[non_exhaustive]
pub struct DeleteWebAuthnRegistrationResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl DeleteWebAuthnRegistrationResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for DeleteWebAuthnRegistrationResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteWebAuthnRegistrationResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteWebAuthnRegistrationResponse {
    const NAME: &'static str = "consumer.users.DeleteWebAuthnRegistrationResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteWebAuthnRegistrationResponse);
/// An e-mail address of a user, and whether it is verified.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.Email")
)]
#[non_exhaustive]
pub struct Email {
    /// An e-mail address.
    pub email: String,
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Whether the user has shown control of it.
    pub verified: bool,
}
impl Email {
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
    /// Whether the user has shown control of it.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for Email {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Email {
    fn blank() -> Self {
        Self {
            email: crate::decode::blank(),
            email_id: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Email {
    const NAME: &'static str = "consumer.users.Email";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("email"),
        crate::decode::Promise::lax("verified"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email" => field.promised(1).text(&mut self.email),
            "email_id" => field.promised(0).text(&mut self.email_id),
            "verified" => field.promised(2).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Email);
/// The body of `consumer.users.exchange_primary_factor`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.ExchangePrimaryFactorRequest")
)]
#[non_exhaustive]
pub struct ExchangePrimaryFactorRequest {
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// A phone number in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}
impl ExchangePrimaryFactorRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email_address: None,
            phone_number: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}
impl Default for ExchangePrimaryFactorRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for ExchangePrimaryFactorRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            phone_number: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangePrimaryFactorRequest {
    const NAME: &'static str = "consumer.users.ExchangePrimaryFactorRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.optional_text(&mut self.email_address),
            "phone_number" => field.optional_text(&mut self.phone_number),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangePrimaryFactorRequest);
/// The answer of `consumer.users.exchange_primary_factor`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.ExchangePrimaryFactorResponse")
)]
#[non_exhaustive]
pub struct ExchangePrimaryFactorResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl ExchangePrimaryFactorResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for ExchangePrimaryFactorResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ExchangePrimaryFactorResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangePrimaryFactorResponse {
    const NAME: &'static str = "consumer.users.ExchangePrimaryFactorResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangePrimaryFactorResponse);
/// The answer of `consumer.users.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The user's biometric registrations.
    pub biometric_registrations: Vec<BiometricRegistration>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The user's crypto wallets.
    pub crypto_wallets: Vec<CryptoWallet>,
    /// The person's e-mail addresses.
    pub emails: Vec<Email>,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether the person is locked out for now.
    pub is_locked: bool,
    /// When the person was locked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the lock ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// The user's password, without its text; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    /// The person's phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// The user's accounts at OAuth providers.
    pub providers: Vec<OAuthProvider>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Ids of the person's roles.
    pub roles: Vec<String>,
    /// Whether the user is `active` or still `pending`.
    pub status: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user's authenticator apps.
    pub totps: Vec<Totp>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub untrusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// Identifies a user.
    pub user_id: String,
    /// The user's passkeys and security keys.
    pub webauthn_registrations: Vec<WebAuthnRegistration>,
}
impl GetResponse {
    /// The user's biometric registrations.
    #[must_use]
    pub fn biometric_registrations(
        mut self,
        biometric_registrations: impl IntoIterator<Item = BiometricRegistration>,
    ) -> Self {
        self.biometric_registrations = biometric_registrations.into_iter().collect();
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
    /// The user's crypto wallets.
    #[must_use]
    pub fn crypto_wallets(
        mut self,
        crypto_wallets: impl IntoIterator<Item = CryptoWallet>,
    ) -> Self {
        self.crypto_wallets = crypto_wallets.into_iter().collect();
        self
    }
    /// The person's e-mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = Email>) -> Self {
        self.emails = emails.into_iter().collect();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Whether the person is locked out for now.
    #[must_use]
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.is_locked = is_locked;
        self
    }
    /// When the person was locked out.
    #[must_use]
    pub fn lock_created_at(
        mut self,
        lock_created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_created_at = Some(lock_created_at.into());
        self
    }
    /// When the lock ends by itself.
    #[must_use]
    pub fn lock_expires_at(
        mut self,
        lock_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_expires_at = Some(lock_expires_at.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The user's password, without its text; absent when there is none.
    #[must_use]
    pub fn password(mut self, password: impl Into<Password>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// The person's phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        self.phone_numbers = phone_numbers.into_iter().collect();
        self
    }
    /// The user's accounts at OAuth providers.
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = OAuthProvider>,
    ) -> Self {
        self.providers = providers.into_iter().collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// Ids of the person's roles.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the user is `active` or still `pending`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// The user's authenticator apps.
    #[must_use]
    pub fn totps(mut self, totps: impl IntoIterator<Item = Totp>) -> Self {
        self.totps = totps.into_iter().collect();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = untrusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// The user's passkeys and security keys.
    #[must_use]
    pub fn webauthn_registrations(
        mut self,
        webauthn_registrations: impl IntoIterator<Item = WebAuthnRegistration>,
    ) -> Self {
        self.webauthn_registrations = webauthn_registrations.into_iter().collect();
        self
    }
}
impl Default for GetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetResponse {
    fn blank() -> Self {
        Self {
            biometric_registrations: crate::decode::blank(),
            created_at: crate::decode::blank(),
            crypto_wallets: crate::decode::blank(),
            emails: crate::decode::blank(),
            external_id: crate::decode::blank(),
            is_locked: crate::decode::blank(),
            lock_created_at: crate::decode::blank(),
            lock_expires_at: crate::decode::blank(),
            name: crate::decode::blank(),
            password: crate::decode::blank(),
            phone_numbers: crate::decode::blank(),
            providers: crate::decode::blank(),
            request_id: crate::decode::blank(),
            roles: crate::decode::blank(),
            status: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totps: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
            user_id: crate::decode::blank(),
            webauthn_registrations: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "consumer.users.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("emails"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("phone_numbers"),
        crate::decode::Promise::lax("webauthn_registrations"),
        crate::decode::Promise::lax("providers"),
        crate::decode::Promise::lax("totps"),
        crate::decode::Promise::lax("crypto_wallets"),
        crate::decode::Promise::lax("biometric_registrations"),
        crate::decode::Promise::lax("is_locked"),
        crate::decode::Promise::lax("roles"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "biometric_registrations" => {
                field.promised(9).list(&mut self.biometric_registrations)
            }
            "created_at" => field.timestamp(&mut self.created_at),
            "crypto_wallets" => field.promised(8).list(&mut self.crypto_wallets),
            "emails" => field.promised(2).list(&mut self.emails),
            "external_id" => field.optional_text(&mut self.external_id),
            "is_locked" => field.promised(10).value(&mut self.is_locked),
            "lock_created_at" => field.timestamp(&mut self.lock_created_at),
            "lock_expires_at" => field.timestamp(&mut self.lock_expires_at),
            "name" => field.optional(&mut self.name),
            "password" => field.optional(&mut self.password),
            "phone_numbers" => field.promised(4).list(&mut self.phone_numbers),
            "providers" => field.promised(6).list(&mut self.providers),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "roles" => field.promised(11).list(&mut self.roles),
            "status" => field.promised(3).text(&mut self.status),
            "status_code" => field.promised(12).value(&mut self.status_code),
            "totps" => field.promised(7).list(&mut self.totps),
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            "untrusted_metadata" => field.map(&mut self.untrusted_metadata),
            "user_id" => field.promised(1).text(&mut self.user_id),
            "webauthn_registrations" => {
                field.promised(5).list(&mut self.webauthn_registrations)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The name of a user, in parts.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.Name")
)]
#[non_exhaustive]
pub struct Name {
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The person's middle name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
}
impl Name {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            middle_name: None,
        }
    }
    /// The first name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// The last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// The person's middle name.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }
}
impl Default for Name {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for Name {
    fn blank() -> Self {
        Self {
            first_name: crate::decode::blank(),
            last_name: crate::decode::blank(),
            middle_name: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Name {
    const NAME: &'static str = "consumer.users.Name";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "first_name" => field.optional_text(&mut self.first_name),
            "last_name" => field.optional_text(&mut self.last_name),
            "middle_name" => field.optional_text(&mut self.middle_name),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Name);
/// The link between a user and an account at an OAuth provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.OAuthProvider")
)]
#[non_exhaustive]
pub struct OAuthProvider {
    /// The language of the message that is sent.
    pub locale: String,
    /// Identifies a user's account at an OAuth provider.
    pub oauth_user_registration_id: String,
    /// Where the person's picture at the provider is.
    pub profile_picture_url: String,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
}
impl OAuthProvider {
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = locale.into();
        self
    }
    /// Identifies a user's account at an OAuth provider.
    #[must_use]
    pub fn oauth_user_registration_id(
        mut self,
        oauth_user_registration_id: impl Into<String>,
    ) -> Self {
        self.oauth_user_registration_id = oauth_user_registration_id.into();
        self
    }
    /// Where the person's picture at the provider is.
    #[must_use]
    pub fn profile_picture_url(
        mut self,
        profile_picture_url: impl Into<String>,
    ) -> Self {
        self.profile_picture_url = profile_picture_url.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
}
impl Default for OAuthProvider {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OAuthProvider {
    fn blank() -> Self {
        Self {
            locale: crate::decode::blank(),
            oauth_user_registration_id: crate::decode::blank(),
            profile_picture_url: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OAuthProvider {
    const NAME: &'static str = "consumer.users.OAuthProvider";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("profile_picture_url"),
        crate::decode::Promise::lax("locale"),
        crate::decode::Promise::lax("oauth_user_registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "locale" => field.promised(3).text(&mut self.locale),
            "oauth_user_registration_id" => {
                field.promised(4).text(&mut self.oauth_user_registration_id)
            }
            "profile_picture_url" => {
                field.promised(2).text(&mut self.profile_picture_url)
            }
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            "provider_type" => field.promised(0).text(&mut self.provider_type),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OAuthProvider);
/// Says that a user has a password, and whether it must be reset; the password itself is never seen.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.Password")
)]
#[non_exhaustive]
pub struct Password {
    /// Identifies a user's password.
    pub password_id: String,
    /// Whether the password must be reset before it can be used again.
    pub requires_reset: bool,
}
impl Password {
    /// Identifies a user's password.
    #[must_use]
    pub fn password_id(mut self, password_id: impl Into<String>) -> Self {
        self.password_id = password_id.into();
        self
    }
    /// Whether the password must be reset before it can be used again.
    #[must_use]
    pub fn requires_reset(mut self, requires_reset: bool) -> Self {
        self.requires_reset = requires_reset;
        self
    }
}
impl Default for Password {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Password {
    fn blank() -> Self {
        Self {
            password_id: crate::decode::blank(),
            requires_reset: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Password {
    const NAME: &'static str = "consumer.users.Password";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("password_id"),
        crate::decode::Promise::lax("requires_reset"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "password_id" => field.promised(0).text(&mut self.password_id),
            "requires_reset" => field.promised(1).value(&mut self.requires_reset),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Password);
/// A phone number of a user, and whether it is verified.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.PhoneNumber")
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Identifies one phone number of a user.
    pub phone_id: String,
    /// A phone number in E.164 form.
    pub phone_number: String,
    /// Whether the user has shown control of it.
    pub verified: bool,
}
impl PhoneNumber {
    /// Identifies one phone number of a user.
    #[must_use]
    pub fn phone_id(mut self, phone_id: impl Into<String>) -> Self {
        self.phone_id = phone_id.into();
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = phone_number.into();
        self
    }
    /// Whether the user has shown control of it.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for PhoneNumber {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PhoneNumber {
    fn blank() -> Self {
        Self {
            phone_id: crate::decode::blank(),
            phone_number: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PhoneNumber {
    const NAME: &'static str = "consumer.users.PhoneNumber";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("phone_id"),
        crate::decode::Promise::lax("phone_number"),
        crate::decode::Promise::lax("verified"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "phone_id" => field.promised(0).text(&mut self.phone_id),
            "phone_number" => field.promised(1).text(&mut self.phone_number),
            "verified" => field.promised(2).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PhoneNumber);
/// How many users a search found, and where the next page begins.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.ResultsMetadata")
)]
#[non_exhaustive]
pub struct ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// How many results there are in all.
    pub total: i32,
}
impl ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
    /// How many results there are in all.
    #[must_use]
    pub fn total(mut self, total: i32) -> Self {
        self.total = total;
        self
    }
}
impl Default for ResultsMetadata {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResultsMetadata {
    fn blank() -> Self {
        Self {
            next_cursor: crate::decode::blank(),
            total: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResultsMetadata {
    const NAME: &'static str = "consumer.users.ResultsMetadata";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("total"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "next_cursor" => field.optional_text(&mut self.next_cursor),
            "total" => field.promised(0).value(&mut self.total),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResultsMetadata);
/// The body of `consumer.users.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.RevokeRequest")
)]
#[non_exhaustive]
pub struct RevokeRequest {}
impl RevokeRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RevokeRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RevokeRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RevokeRequest {
    const NAME: &'static str = "consumer.users.RevokeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RevokeRequest);
/// The answer of `consumer.users.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.RevokeResponse")
)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RevokeResponse {
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
impl Default for RevokeResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RevokeResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeResponse {
    const NAME: &'static str = "consumer.users.RevokeResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeResponse);
/// The body of `consumer.users.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.SearchRequest")
)]
#[non_exhaustive]
pub struct SearchRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// What to search for; everything when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<SearchUsersQuery>,
}
impl SearchRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            limit: None,
            query: None,
        }
    }
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// The most results that one page may hold.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// What to search for; everything when left out.
    #[must_use]
    pub fn query(mut self, query: impl Into<SearchUsersQuery>) -> Self {
        self.query = Some(query.into());
        self
    }
}
impl Default for SearchRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for SearchRequest {
    fn blank() -> Self {
        Self {
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
            query: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchRequest {
    const NAME: &'static str = "consumer.users.SearchRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            "query" => field.optional(&mut self.query),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchRequest);
/// The answer of `consumer.users.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.SearchResponse")
)]
#[non_exhaustive]
pub struct SearchResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The users found on this page.
    pub results: Vec<User>,
    /// How many results there are, and where the next page begins.
    pub results_metadata: ResultsMetadata,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SearchResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The users found on this page.
    #[must_use]
    pub fn results(mut self, results: impl IntoIterator<Item = User>) -> Self {
        self.results = results.into_iter().collect();
        self
    }
    /// How many results there are, and where the next page begins.
    #[must_use]
    pub fn results_metadata(
        mut self,
        results_metadata: impl Into<ResultsMetadata>,
    ) -> Self {
        self.results_metadata = results_metadata.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for SearchResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SearchResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            results: crate::decode::blank(),
            results_metadata: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchResponse {
    const NAME: &'static str = "consumer.users.SearchResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("results"),
        crate::decode::Promise::lax("results_metadata"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "results" => field.promised(1).list(&mut self.results),
            "results_metadata" => field.promised(2).value(&mut self.results_metadata),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchResponse);
impl crate::paging::Page for SearchResponse {
    type Item = User;
    fn next_cursor(&self) -> Option<&str> {
        self.results_metadata.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<User> {
        self.results
    }
}
/// Which users to find: conditions, and how they combine.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.SearchUsersQuery")
)]
#[non_exhaustive]
pub struct SearchUsersQuery {
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    pub operands: Vec<::serde_json::Map<String, ::serde_json::Value>>,
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    pub operator: crate::shared::SearchOperator,
}
impl SearchUsersQuery {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        operator: impl Into<crate::shared::SearchOperator>,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        Self {
            operands: operands.into_iter().collect(),
            operator: operator.into(),
        }
    }
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    #[must_use]
    pub fn operands(
        mut self,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.operands = operands.into_iter().collect();
        self
    }
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    #[must_use]
    pub fn operator(
        mut self,
        operator: impl Into<crate::shared::SearchOperator>,
    ) -> Self {
        self.operator = operator.into();
        self
    }
}
impl crate::decode::Blank for SearchUsersQuery {
    fn blank() -> Self {
        Self {
            operands: crate::decode::blank(),
            operator: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchUsersQuery {
    const NAME: &'static str = "consumer.users.SearchUsersQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("operator"),
        crate::decode::Promise::strict("operands"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "operands" => field.promised(1).list(&mut self.operands),
            "operator" => field.promised(0).open(&mut self.operator),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchUsersQuery);
/// An authenticator app of a user, without its recovery codes.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.Totp")
)]
#[non_exhaustive]
pub struct Totp {
    /// Identifies a user's authenticator app.
    pub totp_id: String,
    /// Whether the user has entered a passcode from the authenticator app.
    pub verified: bool,
}
impl Totp {
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
        self
    }
    /// Whether the user has entered a passcode from the authenticator app.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for Totp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Totp {
    fn blank() -> Self {
        Self {
            totp_id: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Totp {
    const NAME: &'static str = "consumer.users.Totp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("totp_id"),
        crate::decode::Promise::lax("verified"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "totp_id" => field.promised(0).text(&mut self.totp_id),
            "verified" => field.promised(1).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Totp);
/// The body of `consumer.users.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// Ids of all roles assigned to the user from now on; an empty list takes them away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: None,
            external_id: None,
            name: None,
            roles: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Ids of all roles assigned to the user from now on; an empty list takes them away.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = Some(
            untrusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl Default for UpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            external_id: crate::decode::blank(),
            name: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "consumer.users.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "external_id" => field.optional_text(&mut self.external_id),
            "name" => field.optional(&mut self.name),
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `consumer.users.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The user's crypto wallets.
    pub crypto_wallets: Vec<CryptoWallet>,
    /// The person's e-mail addresses.
    pub emails: Vec<Email>,
    /// The person's phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: User,
    /// Identifies a user.
    pub user_id: String,
}
impl UpdateResponse {
    /// The user's crypto wallets.
    #[must_use]
    pub fn crypto_wallets(
        mut self,
        crypto_wallets: impl IntoIterator<Item = CryptoWallet>,
    ) -> Self {
        self.crypto_wallets = crypto_wallets.into_iter().collect();
        self
    }
    /// The person's e-mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = Email>) -> Self {
        self.emails = emails.into_iter().collect();
        self
    }
    /// The person's phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        self.phone_numbers = phone_numbers.into_iter().collect();
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = user.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for UpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateResponse {
    fn blank() -> Self {
        Self {
            crypto_wallets: crate::decode::blank(),
            emails: crate::decode::blank(),
            phone_numbers: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "consumer.users.UpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("emails"),
        crate::decode::Promise::lax("phone_numbers"),
        crate::decode::Promise::lax("crypto_wallets"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "crypto_wallets" => field.promised(4).list(&mut self.crypto_wallets),
            "emails" => field.promised(2).list(&mut self.emails),
            "phone_numbers" => field.promised(3).list(&mut self.phone_numbers),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "user" => field.promised(5).value(&mut self.user),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
/// A user of a consumer project.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.User")
)]
#[non_exhaustive]
pub struct User {
    /// The user's biometric registrations.
    pub biometric_registrations: Vec<BiometricRegistration>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The user's crypto wallets.
    pub crypto_wallets: Vec<CryptoWallet>,
    /// The person's e-mail addresses.
    pub emails: Vec<Email>,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether the person is locked out for now.
    pub is_locked: bool,
    /// When the person was locked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the lock ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// The user's password, without its text; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    /// The person's phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// The user's accounts at OAuth providers.
    pub providers: Vec<OAuthProvider>,
    /// Ids of the person's roles.
    pub roles: Vec<String>,
    /// Whether the user is `active` or still `pending`.
    pub status: String,
    /// The user's authenticator apps.
    pub totps: Vec<Totp>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub untrusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// Identifies a user.
    pub user_id: String,
    /// The user's passkeys and security keys.
    pub webauthn_registrations: Vec<WebAuthnRegistration>,
}
impl User {
    /// The user's biometric registrations.
    #[must_use]
    pub fn biometric_registrations(
        mut self,
        biometric_registrations: impl IntoIterator<Item = BiometricRegistration>,
    ) -> Self {
        self.biometric_registrations = biometric_registrations.into_iter().collect();
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
    /// The user's crypto wallets.
    #[must_use]
    pub fn crypto_wallets(
        mut self,
        crypto_wallets: impl IntoIterator<Item = CryptoWallet>,
    ) -> Self {
        self.crypto_wallets = crypto_wallets.into_iter().collect();
        self
    }
    /// The person's e-mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = Email>) -> Self {
        self.emails = emails.into_iter().collect();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Whether the person is locked out for now.
    #[must_use]
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.is_locked = is_locked;
        self
    }
    /// When the person was locked out.
    #[must_use]
    pub fn lock_created_at(
        mut self,
        lock_created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_created_at = Some(lock_created_at.into());
        self
    }
    /// When the lock ends by itself.
    #[must_use]
    pub fn lock_expires_at(
        mut self,
        lock_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_expires_at = Some(lock_expires_at.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The user's password, without its text; absent when there is none.
    #[must_use]
    pub fn password(mut self, password: impl Into<Password>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// The person's phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        self.phone_numbers = phone_numbers.into_iter().collect();
        self
    }
    /// The user's accounts at OAuth providers.
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = OAuthProvider>,
    ) -> Self {
        self.providers = providers.into_iter().collect();
        self
    }
    /// Ids of the person's roles.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the user is `active` or still `pending`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// The user's authenticator apps.
    #[must_use]
    pub fn totps(mut self, totps: impl IntoIterator<Item = Totp>) -> Self {
        self.totps = totps.into_iter().collect();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = untrusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// The user's passkeys and security keys.
    #[must_use]
    pub fn webauthn_registrations(
        mut self,
        webauthn_registrations: impl IntoIterator<Item = WebAuthnRegistration>,
    ) -> Self {
        self.webauthn_registrations = webauthn_registrations.into_iter().collect();
        self
    }
}
impl Default for User {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for User {
    fn blank() -> Self {
        Self {
            biometric_registrations: crate::decode::blank(),
            created_at: crate::decode::blank(),
            crypto_wallets: crate::decode::blank(),
            emails: crate::decode::blank(),
            external_id: crate::decode::blank(),
            is_locked: crate::decode::blank(),
            lock_created_at: crate::decode::blank(),
            lock_expires_at: crate::decode::blank(),
            name: crate::decode::blank(),
            password: crate::decode::blank(),
            phone_numbers: crate::decode::blank(),
            providers: crate::decode::blank(),
            roles: crate::decode::blank(),
            status: crate::decode::blank(),
            totps: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
            user_id: crate::decode::blank(),
            webauthn_registrations: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for User {
    const NAME: &'static str = "consumer.users.User";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("emails"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("phone_numbers"),
        crate::decode::Promise::lax("webauthn_registrations"),
        crate::decode::Promise::lax("providers"),
        crate::decode::Promise::lax("totps"),
        crate::decode::Promise::lax("crypto_wallets"),
        crate::decode::Promise::lax("biometric_registrations"),
        crate::decode::Promise::lax("is_locked"),
        crate::decode::Promise::lax("roles"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "biometric_registrations" => {
                field.promised(8).list(&mut self.biometric_registrations)
            }
            "created_at" => field.timestamp(&mut self.created_at),
            "crypto_wallets" => field.promised(7).list(&mut self.crypto_wallets),
            "emails" => field.promised(1).list(&mut self.emails),
            "external_id" => field.optional_text(&mut self.external_id),
            "is_locked" => field.promised(9).value(&mut self.is_locked),
            "lock_created_at" => field.timestamp(&mut self.lock_created_at),
            "lock_expires_at" => field.timestamp(&mut self.lock_expires_at),
            "name" => field.optional(&mut self.name),
            "password" => field.optional(&mut self.password),
            "phone_numbers" => field.promised(3).list(&mut self.phone_numbers),
            "providers" => field.promised(5).list(&mut self.providers),
            "roles" => field.promised(10).list(&mut self.roles),
            "status" => field.promised(2).text(&mut self.status),
            "totps" => field.promised(6).list(&mut self.totps),
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            "untrusted_metadata" => field.map(&mut self.untrusted_metadata),
            "user_id" => field.promised(0).text(&mut self.user_id),
            "webauthn_registrations" => {
                field.promised(4).list(&mut self.webauthn_registrations)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(User);
/// A connected app to which a user has granted access, with the granted scopes.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.UserConnectedApp")
)]
#[non_exhaustive]
pub struct UserConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Identifies a connected app.
    pub connected_app_id: String,
    /// What it is, in words for people.
    pub description: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The connected app's name.
    pub name: String,
    /// The OAuth scopes that the person has granted to the app.
    pub scopes_granted: String,
}
impl UserConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Identifies a connected app.
    #[must_use]
    pub fn connected_app_id(mut self, connected_app_id: impl Into<String>) -> Self {
        self.connected_app_id = connected_app_id.into();
        self
    }
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The connected app's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// The OAuth scopes that the person has granted to the app.
    #[must_use]
    pub fn scopes_granted(mut self, scopes_granted: impl Into<String>) -> Self {
        self.scopes_granted = scopes_granted.into();
        self
    }
}
impl Default for UserConnectedApp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UserConnectedApp {
    fn blank() -> Self {
        Self {
            client_type: crate::decode::blank(),
            connected_app_id: crate::decode::blank(),
            description: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            name: crate::decode::blank(),
            scopes_granted: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UserConnectedApp {
    const NAME: &'static str = "consumer.users.UserConnectedApp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connected_app_id"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("scopes_granted"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_type" => field.promised(3).text(&mut self.client_type),
            "connected_app_id" => field.promised(0).text(&mut self.connected_app_id),
            "description" => field.promised(2).text(&mut self.description),
            "logo_url" => field.optional_text(&mut self.logo_url),
            "name" => field.promised(1).text(&mut self.name),
            "scopes_granted" => field.promised(4).text(&mut self.scopes_granted),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UserConnectedApp);
/// A WebAuthn registration of a user, such as a passkey or a security key.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.users.WebAuthnRegistration")
)]
#[non_exhaustive]
pub struct WebAuthnRegistration {
    /// The kind of WebAuthn authenticator, `platform` or `cross-platform`.
    pub authenticator_type: String,
    /// The domain that the WebAuthn registration is for.
    pub domain: String,
    /// A name by which the user recognizes the passkey or security key.
    pub name: String,
    /// The browser, as it names itself.
    pub user_agent: String,
    /// Whether the user has shown control of it.
    pub verified: bool,
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    pub webauthn_registration_id: String,
}
impl WebAuthnRegistration {
    /// The kind of WebAuthn authenticator, `platform` or `cross-platform`.
    #[must_use]
    pub fn authenticator_type(mut self, authenticator_type: impl Into<String>) -> Self {
        self.authenticator_type = authenticator_type.into();
        self
    }
    /// The domain that the WebAuthn registration is for.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// A name by which the user recognizes the passkey or security key.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }
    /// Whether the user has shown control of it.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    #[must_use]
    pub fn webauthn_registration_id(
        mut self,
        webauthn_registration_id: impl Into<String>,
    ) -> Self {
        self.webauthn_registration_id = webauthn_registration_id.into();
        self
    }
}
impl Default for WebAuthnRegistration {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for WebAuthnRegistration {
    fn blank() -> Self {
        Self {
            authenticator_type: crate::decode::blank(),
            domain: crate::decode::blank(),
            name: crate::decode::blank(),
            user_agent: crate::decode::blank(),
            verified: crate::decode::blank(),
            webauthn_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for WebAuthnRegistration {
    const NAME: &'static str = "consumer.users.WebAuthnRegistration";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("webauthn_registration_id"),
        crate::decode::Promise::lax("domain"),
        crate::decode::Promise::lax("user_agent"),
        crate::decode::Promise::lax("verified"),
        crate::decode::Promise::lax("authenticator_type"),
        crate::decode::Promise::lax("name"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authenticator_type" => field.promised(4).text(&mut self.authenticator_type),
            "domain" => field.promised(1).text(&mut self.domain),
            "name" => field.promised(5).text(&mut self.name),
            "user_agent" => field.promised(2).text(&mut self.user_agent),
            "verified" => field.promised(3).value(&mut self.verified),
            "webauthn_registration_id" => {
                field.promised(0).text(&mut self.webauthn_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(WebAuthnRegistration);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        BiometricRegistration,
    >("consumer.users.BiometricRegistration"),
    crate::registry::Type::of::<
        ConnectedAppsResponse,
    >("consumer.users.ConnectedAppsResponse"),
    crate::registry::Type::of::<CreateRequest>("consumer.users.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("consumer.users.CreateResponse"),
    crate::registry::Type::of::<CryptoWallet>("consumer.users.CryptoWallet"),
    crate::registry::Type::of::<
        DeleteBiometricRegistrationResponse,
    >("consumer.users.DeleteBiometricRegistrationResponse"),
    crate::registry::Type::of::<
        DeleteCryptoWalletResponse,
    >("consumer.users.DeleteCryptoWalletResponse"),
    crate::registry::Type::of::<
        DeleteEmailResponse,
    >("consumer.users.DeleteEmailResponse"),
    crate::registry::Type::of::<
        DeleteExternalIdResponse,
    >("consumer.users.DeleteExternalIdResponse"),
    crate::registry::Type::of::<
        DeleteOAuthRegistrationResponse,
    >("consumer.users.DeleteOAuthRegistrationResponse"),
    crate::registry::Type::of::<
        DeletePasswordResponse,
    >("consumer.users.DeletePasswordResponse"),
    crate::registry::Type::of::<
        DeletePhoneNumberResponse,
    >("consumer.users.DeletePhoneNumberResponse"),
    crate::registry::Type::of::<DeleteResponse>("consumer.users.DeleteResponse"),
    crate::registry::Type::of::<DeleteTotpResponse>("consumer.users.DeleteTotpResponse"),
    crate::registry::Type::of::<
        DeleteWebAuthnRegistrationResponse,
    >("consumer.users.DeleteWebAuthnRegistrationResponse"),
    crate::registry::Type::of::<Email>("consumer.users.Email"),
    crate::registry::Type::of::<
        ExchangePrimaryFactorRequest,
    >("consumer.users.ExchangePrimaryFactorRequest"),
    crate::registry::Type::of::<
        ExchangePrimaryFactorResponse,
    >("consumer.users.ExchangePrimaryFactorResponse"),
    crate::registry::Type::of::<GetResponse>("consumer.users.GetResponse"),
    crate::registry::Type::of::<Name>("consumer.users.Name"),
    crate::registry::Type::of::<OAuthProvider>("consumer.users.OAuthProvider"),
    crate::registry::Type::of::<Password>("consumer.users.Password"),
    crate::registry::Type::of::<PhoneNumber>("consumer.users.PhoneNumber"),
    crate::registry::Type::of::<ResultsMetadata>("consumer.users.ResultsMetadata"),
    crate::registry::Type::of::<RevokeRequest>("consumer.users.RevokeRequest"),
    crate::registry::Type::of::<RevokeResponse>("consumer.users.RevokeResponse"),
    crate::registry::Type::of::<SearchRequest>("consumer.users.SearchRequest"),
    crate::registry::Type::of::<SearchResponse>("consumer.users.SearchResponse"),
    crate::registry::Type::of::<SearchUsersQuery>("consumer.users.SearchUsersQuery"),
    crate::registry::Type::of::<Totp>("consumer.users.Totp"),
    crate::registry::Type::of::<UpdateRequest>("consumer.users.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("consumer.users.UpdateResponse"),
    crate::registry::Type::of::<User>("consumer.users.User"),
    crate::registry::Type::of::<UserConnectedApp>("consumer.users.UserConnectedApp"),
    crate::registry::Type::of::<
        WebAuthnRegistration,
    >("consumer.users.WebAuthnRegistration"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CONNECTED_APPS: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.connected_apps",
    method: "GET",
    path: "/v1/users/{user_id}/connected_apps",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.create",
    method: "POST",
    path: "/v1/users",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete",
    method: "DELETE",
    path: "/v1/users/{user_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_BIOMETRIC_REGISTRATION: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_biometric_registration",
    method: "DELETE",
    path: "/v1/users/biometric_registrations/{biometric_registration_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_CRYPTO_WALLET: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_crypto_wallet",
    method: "DELETE",
    path: "/v1/users/crypto_wallets/{crypto_wallet_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_EMAIL: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_email",
    method: "DELETE",
    path: "/v1/users/emails/{email_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_EXTERNAL_ID: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_external_id",
    method: "DELETE",
    path: "/v1/users/{user_id}/external_id",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_OAUTH_REGISTRATION: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_oauth_registration",
    method: "DELETE",
    path: "/v1/users/oauth/{oauth_user_registration_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_PASSWORD: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_password",
    method: "DELETE",
    path: "/v1/users/passwords/{password_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_PHONE_NUMBER: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_phone_number",
    method: "DELETE",
    path: "/v1/users/phone_numbers/{phone_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_TOTP: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_totp",
    method: "DELETE",
    path: "/v1/users/totps/{totp_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE_WEBAUTHN_REGISTRATION: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.delete_webauthn_registration",
    method: "DELETE",
    path: "/v1/users/webauthn_registrations/{webauthn_registration_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static EXCHANGE_PRIMARY_FACTOR: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.exchange_primary_factor",
    method: "PUT",
    path: "/v1/users/{user_id}/exchange_primary_factor",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.get",
    method: "GET",
    path: "/v1/users/{user_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static REVOKE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.revoke",
    method: "POST",
    path: "/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEARCH: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.search",
    method: "POST",
    path: "/v1/users/search",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.users.update",
    method: "PUT",
    path: "/v1/users/{user_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CONNECTED_APPS,
    &CREATE,
    &DELETE,
    &DELETE_BIOMETRIC_REGISTRATION,
    &DELETE_CRYPTO_WALLET,
    &DELETE_EMAIL,
    &DELETE_EXTERNAL_ID,
    &DELETE_OAUTH_REGISTRATION,
    &DELETE_PASSWORD,
    &DELETE_PHONE_NUMBER,
    &DELETE_TOTP,
    &DELETE_WEBAUTHN_REGISTRATION,
    &EXCHANGE_PRIMARY_FACTOR,
    &GET,
    &REVOKE,
    &SEARCH,
    &UPDATE,
];
impl crate::raw::Client {
    /// `GET /v1/users/{user_id}/connected_apps`
    pub async fn consumer_users_connected_apps<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<ConnectedAppsResponse>, crate::Error> {
        let request = self.request(&CONNECTED_APPS, &[user_id]);
        self.send(&CONNECTED_APPS, request).await?.decode()
    }
    /// `POST /v1/users`
    pub async fn consumer_users_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `DELETE /v1/users/{user_id}`
    pub async fn consumer_users_delete<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[user_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`
    pub async fn consumer_users_delete_biometric_registration<'a>(
        &'a self,
        biometric_registration_id: &'a str,
    ) -> Result<ResponseValue<DeleteBiometricRegistrationResponse>, crate::Error> {
        let request = self
            .request(&DELETE_BIOMETRIC_REGISTRATION, &[biometric_registration_id]);
        self.send(&DELETE_BIOMETRIC_REGISTRATION, request).await?.decode()
    }
    /// `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`
    pub async fn consumer_users_delete_crypto_wallet<'a>(
        &'a self,
        crypto_wallet_id: &'a str,
    ) -> Result<ResponseValue<DeleteCryptoWalletResponse>, crate::Error> {
        let request = self.request(&DELETE_CRYPTO_WALLET, &[crypto_wallet_id]);
        self.send(&DELETE_CRYPTO_WALLET, request).await?.decode()
    }
    /// `DELETE /v1/users/emails/{email_id}`
    pub async fn consumer_users_delete_email<'a>(
        &'a self,
        email_id: &'a str,
    ) -> Result<ResponseValue<DeleteEmailResponse>, crate::Error> {
        let request = self.request(&DELETE_EMAIL, &[email_id]);
        self.send(&DELETE_EMAIL, request).await?.decode()
    }
    /// `DELETE /v1/users/{user_id}/external_id`
    pub async fn consumer_users_delete_external_id<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<DeleteExternalIdResponse>, crate::Error> {
        let request = self.request(&DELETE_EXTERNAL_ID, &[user_id]);
        self.send(&DELETE_EXTERNAL_ID, request).await?.decode()
    }
    /// `DELETE /v1/users/oauth/{oauth_user_registration_id}`
    pub async fn consumer_users_delete_oauth_registration<'a>(
        &'a self,
        oauth_user_registration_id: &'a str,
    ) -> Result<ResponseValue<DeleteOAuthRegistrationResponse>, crate::Error> {
        let request = self
            .request(&DELETE_OAUTH_REGISTRATION, &[oauth_user_registration_id]);
        self.send(&DELETE_OAUTH_REGISTRATION, request).await?.decode()
    }
    /// `DELETE /v1/users/passwords/{password_id}`
    pub async fn consumer_users_delete_password<'a>(
        &'a self,
        password_id: &'a str,
    ) -> Result<ResponseValue<DeletePasswordResponse>, crate::Error> {
        let request = self.request(&DELETE_PASSWORD, &[password_id]);
        self.send(&DELETE_PASSWORD, request).await?.decode()
    }
    /// `DELETE /v1/users/phone_numbers/{phone_id}`
    pub async fn consumer_users_delete_phone_number<'a>(
        &'a self,
        phone_id: &'a str,
    ) -> Result<ResponseValue<DeletePhoneNumberResponse>, crate::Error> {
        let request = self.request(&DELETE_PHONE_NUMBER, &[phone_id]);
        self.send(&DELETE_PHONE_NUMBER, request).await?.decode()
    }
    /// `DELETE /v1/users/totps/{totp_id}`
    pub async fn consumer_users_delete_totp<'a>(
        &'a self,
        totp_id: &'a str,
    ) -> Result<ResponseValue<DeleteTotpResponse>, crate::Error> {
        let request = self.request(&DELETE_TOTP, &[totp_id]);
        self.send(&DELETE_TOTP, request).await?.decode()
    }
    /// `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
    pub async fn consumer_users_delete_webauthn_registration<'a>(
        &'a self,
        webauthn_registration_id: &'a str,
    ) -> Result<ResponseValue<DeleteWebAuthnRegistrationResponse>, crate::Error> {
        let request = self
            .request(&DELETE_WEBAUTHN_REGISTRATION, &[webauthn_registration_id]);
        self.send(&DELETE_WEBAUTHN_REGISTRATION, request).await?.decode()
    }
    /// `PUT /v1/users/{user_id}/exchange_primary_factor`
    pub async fn consumer_users_exchange_primary_factor<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a ExchangePrimaryFactorRequest,
    ) -> Result<ResponseValue<ExchangePrimaryFactorResponse>, crate::Error> {
        let request = self.request(&EXCHANGE_PRIMARY_FACTOR, &[user_id]).json(&body);
        self.send(&EXCHANGE_PRIMARY_FACTOR, request).await?.decode()
    }
    /// `GET /v1/users/{user_id}`
    pub async fn consumer_users_get<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[user_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
    pub async fn consumer_users_revoke<'a>(
        &'a self,
        user_id: &'a str,
        connected_app_id: &'a str,
        body: &'a RevokeRequest,
    ) -> Result<ResponseValue<RevokeResponse>, crate::Error> {
        let request = self.request(&REVOKE, &[user_id, connected_app_id]).json(&body);
        self.send(&REVOKE, request).await?.decode()
    }
    /// `POST /v1/users/search`
    pub async fn consumer_users_search<'a>(
        &'a self,
        body: &'a SearchRequest,
    ) -> Result<ResponseValue<SearchResponse>, crate::Error> {
        let request = self.request(&SEARCH, &[]).json(&body);
        self.send(&SEARCH, request).await?.decode()
    }
    /// `PUT /v1/users/{user_id}`
    pub async fn consumer_users_update<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[user_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
