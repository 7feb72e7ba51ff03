// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.discovery.organizations`.
/// The operations of `b2b.discovery.organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OrganizationsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates an organization from an intermediate session and makes the person its first member, with the `stytch_admin` role. May return an intermediate session instead of a session.
    ///
    /// `POST /v1/b2b/discovery/organizations/create`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.b2b_discovery_organizations_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Lists the organizations that the person behind an intermediate session or a member session belongs to or may join.
    ///
    /// `POST /v1/b2b/discovery/organizations`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn list(self, body: ListRequest) -> Result<ListResponse, crate::Error> {
        let answer = self.client.b2b_discovery_organizations_list(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OrganizationsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["list"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.list(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.discovery.organizations.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.organizations.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_auth_methods: Option<Vec<String>>,
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_first_party_connected_apps: Option<Vec<String>>,
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_mfa_methods: Option<Vec<String>>,
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_tenants: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_third_party_connected_apps: Option<Vec<String>>,
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_methods: Option<String>,
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_allowed_domains: Option<Vec<String>>,
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_invites: Option<String>,
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_jit_provisioning: Option<String>,
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_party_connected_apps_allowed_type: Option<
        crate::b2b::organizations::ConnectedAppsAllowedType,
    >,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_methods: Option<String>,
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_policy: Option<String>,
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_tenant_jit_provisioning: Option<String>,
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_external_id: Option<String>,
    /// Where the organization's logo is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_logo_url: Option<String>,
    /// The organization's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// The organization's short name for use in URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_slug: Option<String>,
    /// Roles that members get by the domain of their e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_email_implicit_role_assignments: Option<
        Vec<crate::b2b::organizations::EmailImplicitRoleAssignment>,
    >,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_jit_provisioning: Option<String>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_connected_apps_allowed_type: Option<
        crate::b2b::organizations::ConnectedAppsAllowedType,
    >,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(intermediate_session_token: impl Into<crate::Secret>) -> Self {
        Self {
            allowed_auth_methods: None,
            allowed_first_party_connected_apps: None,
            allowed_mfa_methods: None,
            allowed_oauth_tenants: None,
            allowed_third_party_connected_apps: None,
            auth_methods: None,
            email_allowed_domains: None,
            email_invites: None,
            email_jit_provisioning: None,
            first_party_connected_apps_allowed_type: None,
            intermediate_session_token: intermediate_session_token.into(),
            mfa_methods: None,
            mfa_policy: None,
            oauth_tenant_jit_provisioning: None,
            organization_external_id: None,
            organization_logo_url: None,
            organization_name: None,
            organization_slug: None,
            rbac_email_implicit_role_assignments: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            sso_jit_provisioning: None,
            telemetry_id: None,
            third_party_connected_apps_allowed_type: None,
            trusted_metadata: None,
        }
    }
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[must_use]
    pub fn allowed_auth_methods(
        mut self,
        allowed_auth_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_auth_methods = Some(
            allowed_auth_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_first_party_connected_apps(
        mut self,
        allowed_first_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_first_party_connected_apps = Some(
            allowed_first_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[must_use]
    pub fn allowed_mfa_methods(
        mut self,
        allowed_mfa_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_mfa_methods = Some(
            allowed_mfa_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[must_use]
    pub fn allowed_oauth_tenants(
        mut self,
        allowed_oauth_tenants: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.allowed_oauth_tenants = Some(
            allowed_oauth_tenants
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_third_party_connected_apps(
        mut self,
        allowed_third_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_third_party_connected_apps = Some(
            allowed_third_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[must_use]
    pub fn auth_methods(mut self, auth_methods: impl Into<String>) -> Self {
        self.auth_methods = Some(auth_methods.into());
        self
    }
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[must_use]
    pub fn email_allowed_domains(
        mut self,
        email_allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_allowed_domains = Some(
            email_allowed_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_invites(mut self, email_invites: impl Into<String>) -> Self {
        self.email_invites = Some(email_invites.into());
        self
    }
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_jit_provisioning(
        mut self,
        email_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.email_jit_provisioning = Some(email_jit_provisioning.into());
        self
    }
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn first_party_connected_apps_allowed_type(
        mut self,
        first_party_connected_apps_allowed_type: impl Into<
            crate::b2b::organizations::ConnectedAppsAllowedType,
        >,
    ) -> Self {
        self.first_party_connected_apps_allowed_type = Some(
            first_party_connected_apps_allowed_type.into(),
        );
        self
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = intermediate_session_token.into();
        self
    }
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[must_use]
    pub fn mfa_methods(mut self, mfa_methods: impl Into<String>) -> Self {
        self.mfa_methods = Some(mfa_methods.into());
        self
    }
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[must_use]
    pub fn mfa_policy(mut self, mfa_policy: impl Into<String>) -> Self {
        self.mfa_policy = Some(mfa_policy.into());
        self
    }
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[must_use]
    pub fn oauth_tenant_jit_provisioning(
        mut self,
        oauth_tenant_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.oauth_tenant_jit_provisioning = Some(oauth_tenant_jit_provisioning.into());
        self
    }
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[must_use]
    pub fn organization_external_id(
        mut self,
        organization_external_id: impl Into<String>,
    ) -> Self {
        self.organization_external_id = Some(organization_external_id.into());
        self
    }
    /// Where the organization's logo is.
    #[must_use]
    pub fn organization_logo_url(
        mut self,
        organization_logo_url: impl Into<String>,
    ) -> Self {
        self.organization_logo_url = Some(organization_logo_url.into());
        self
    }
    /// The organization's name.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn organization_slug(mut self, organization_slug: impl Into<String>) -> Self {
        self.organization_slug = Some(organization_slug.into());
        self
    }
    /// Roles that members get by the domain of their e-mail address.
    #[must_use]
    pub fn rbac_email_implicit_role_assignments(
        mut self,
        rbac_email_implicit_role_assignments: impl IntoIterator<
            Item = crate::b2b::organizations::EmailImplicitRoleAssignment,
        >,
    ) -> Self {
        self.rbac_email_implicit_role_assignments = Some(
            rbac_email_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// Claims of your own for the session; a null takes a claim away.
    #[must_use]
    pub fn session_custom_claims(
        mut self,
        session_custom_claims: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.session_custom_claims = Some(
            session_custom_claims
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[must_use]
    pub fn session_duration_minutes(mut self, session_duration_minutes: i32) -> Self {
        self.session_duration_minutes = Some(session_duration_minutes);
        self
    }
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[must_use]
    pub fn sso_jit_provisioning(
        mut self,
        sso_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.sso_jit_provisioning = Some(sso_jit_provisioning.into());
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[must_use]
    pub fn third_party_connected_apps_allowed_type(
        mut self,
        third_party_connected_apps_allowed_type: impl Into<
            crate::b2b::organizations::ConnectedAppsAllowedType,
        >,
    ) -> Self {
        self.third_party_connected_apps_allowed_type = Some(
            third_party_connected_apps_allowed_type.into(),
        );
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
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            allowed_auth_methods: crate::decode::blank(),
            allowed_first_party_connected_apps: crate::decode::blank(),
            allowed_mfa_methods: crate::decode::blank(),
            allowed_oauth_tenants: crate::decode::blank(),
            allowed_third_party_connected_apps: crate::decode::blank(),
            auth_methods: crate::decode::blank(),
            email_allowed_domains: crate::decode::blank(),
            email_invites: crate::decode::blank(),
            email_jit_provisioning: crate::decode::blank(),
            first_party_connected_apps_allowed_type: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            mfa_methods: crate::decode::blank(),
            mfa_policy: crate::decode::blank(),
            oauth_tenant_jit_provisioning: crate::decode::blank(),
            organization_external_id: crate::decode::blank(),
            organization_logo_url: crate::decode::blank(),
            organization_name: crate::decode::blank(),
            organization_slug: crate::decode::blank(),
            rbac_email_implicit_role_assignments: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            sso_jit_provisioning: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            third_party_connected_apps_allowed_type: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "b2b.discovery.organizations.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("intermediate_session_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allowed_auth_methods" => field.optional_list(&mut self.allowed_auth_methods),
            "allowed_first_party_connected_apps" => {
                field.optional_list(&mut self.allowed_first_party_connected_apps)
            }
            "allowed_mfa_methods" => field.optional_list(&mut self.allowed_mfa_methods),
            "allowed_oauth_tenants" => field.optional(&mut self.allowed_oauth_tenants),
            "allowed_third_party_connected_apps" => {
                field.optional_list(&mut self.allowed_third_party_connected_apps)
            }
            "auth_methods" => field.optional_text(&mut self.auth_methods),
            "email_allowed_domains" => {
                field.optional_list(&mut self.email_allowed_domains)
            }
            "email_invites" => field.optional_text(&mut self.email_invites),
            "email_jit_provisioning" => {
                field.optional_text(&mut self.email_jit_provisioning)
            }
            "first_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.first_party_connected_apps_allowed_type)
            }
            "intermediate_session_token" => {
                field.promised(0).value(&mut self.intermediate_session_token)
            }
            "mfa_methods" => field.optional_text(&mut self.mfa_methods),
            "mfa_policy" => field.optional_text(&mut self.mfa_policy),
            "oauth_tenant_jit_provisioning" => {
                field.optional_text(&mut self.oauth_tenant_jit_provisioning)
            }
            "organization_external_id" => {
                field.optional_text(&mut self.organization_external_id)
            }
            "organization_logo_url" => {
                field.optional_text(&mut self.organization_logo_url)
            }
            "organization_name" => field.optional_text(&mut self.organization_name),
            "organization_slug" => field.optional_text(&mut self.organization_slug),
            "rbac_email_implicit_role_assignments" => {
                field.optional_list(&mut self.rbac_email_implicit_role_assignments)
            }
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "sso_jit_provisioning" => field.optional_text(&mut self.sso_jit_provisioning),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "third_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.third_party_connected_apps_allowed_type)
            }
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `b2b.discovery.organizations.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.organizations.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    pub member_authenticated: bool,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<crate::b2b::organizations::Organization>,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = intermediate_session_token.into();
        self
    }
    /// Until when the sign-in that still lacks a step can be completed.
    #[must_use]
    pub fn intermediate_session_token_expires_at(
        mut self,
        intermediate_session_token_expires_at: impl Into<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    ) -> Self {
        self.intermediate_session_token_expires_at = Some(
            intermediate_session_token_expires_at.into(),
        );
        self
    }
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    #[must_use]
    pub fn member_authenticated(mut self, member_authenticated: bool) -> Self {
        self.member_authenticated = member_authenticated;
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(
        mut self,
        member_session: impl Into<crate::b2b::sessions::MemberSession>,
    ) -> Self {
        self.member_session = Some(member_session.into());
        self
    }
    /// Present when a second factor is still wanted; says what the member has set up.
    #[must_use]
    pub fn mfa_required(
        mut self,
        mfa_required: impl Into<crate::b2b::mfa::MfaRequired>,
    ) -> Self {
        self.mfa_required = Some(mfa_required.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = Some(organization.into());
        self
    }
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[must_use]
    pub fn primary_required(
        mut self,
        primary_required: impl Into<crate::b2b::sessions::PrimaryRequired>,
    ) -> Self {
        self.primary_required = Some(primary_required.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = session_jwt.into();
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
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
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            member: crate::decode::blank(),
            member_authenticated: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            mfa_required: crate::decode::blank(),
            organization: crate::decode::blank(),
            primary_required: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "b2b.discovery.organizations.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("member_authenticated"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(6).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(4).value(&mut self.member),
            "member_authenticated" => {
                field.promised(5).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.optional(&mut self.organization),
            "primary_required" => field.optional(&mut self.primary_required),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(7).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The body of `b2b.discovery.organizations.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.organizations.ListRequest")
)]
#[non_exhaustive]
pub struct ListRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl ListRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            intermediate_session_token: None,
            session_jwt: None,
            session_token: None,
        }
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = Some(intermediate_session_token.into());
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = Some(session_jwt.into());
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = Some(session_token.into());
        self
    }
}
impl Default for ListRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for ListRequest {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListRequest {
    const NAME: &'static str = "b2b.discovery.organizations.ListRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListRequest);
/// The answer of `b2b.discovery.organizations.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.organizations.ListResponse")
)]
#[non_exhaustive]
pub struct ListResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    pub discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,
    /// An e-mail address.
    pub email_address: String,
    /// Identifies the organization that the sign-in began in; absent when it began in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id_hint: Option<String>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ListResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    #[must_use]
    pub fn discovered_organizations(
        mut self,
        discovered_organizations: impl IntoIterator<
            Item = crate::b2b::discovery::DiscoveredOrganization,
        >,
    ) -> Self {
        self.discovered_organizations = discovered_organizations.into_iter().collect();
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Identifies the organization that the sign-in began in; absent when it began in none.
    #[must_use]
    pub fn organization_id_hint(
        mut self,
        organization_id_hint: impl Into<String>,
    ) -> Self {
        self.organization_id_hint = Some(organization_id_hint.into());
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
impl Default for ListResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ListResponse {
    fn blank() -> Self {
        Self {
            discovered_organizations: crate::decode::blank(),
            email_address: crate::decode::blank(),
            organization_id_hint: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListResponse {
    const NAME: &'static str = "b2b.discovery.organizations.ListResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("email_address"),
        crate::decode::Promise::lax("discovered_organizations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovered_organizations" => {
                field.promised(2).list(&mut self.discovered_organizations)
            }
            "email_address" => field.promised(1).text(&mut self.email_address),
            "organization_id_hint" => field.optional_text(&mut self.organization_id_hint),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        CreateRequest,
    >("b2b.discovery.organizations.CreateRequest"),
    crate::registry::Type::of::<
        CreateResponse,
    >("b2b.discovery.organizations.CreateResponse"),
    crate::registry::Type::of::<ListRequest>("b2b.discovery.organizations.ListRequest"),
    crate::registry::Type::of::<ListResponse>("b2b.discovery.organizations.ListResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.discovery.organizations.create",
    method: "POST",
    path: "/v1/b2b/discovery/organizations/create",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static LIST: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.discovery.organizations.list",
    method: "POST",
    path: "/v1/b2b/discovery/organizations",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&CREATE, &LIST];
impl crate::raw::Client {
    /// `POST /v1/b2b/discovery/organizations/create`
    pub async fn b2b_discovery_organizations_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `POST /v1/b2b/discovery/organizations`
    pub async fn b2b_discovery_organizations_list<'a>(
        &'a self,
        body: &'a ListRequest,
    ) -> Result<ResponseValue<ListResponse>, crate::Error> {
        let request = self.request(&LIST, &[]).json(&body);
        self.send(&LIST, request).await?.decode()
    }
}
