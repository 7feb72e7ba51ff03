// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.organizations.members`.
/// `b2b.organizations.members.connected_apps`.
pub mod connected_apps;
/// `b2b.organizations.members.oauth_providers`.
pub mod oauth_providers;
/// The operations of `b2b.organizations.members`.
#[derive(Clone, Copy, Debug)]
pub struct MembersApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> MembersApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.organizations.members.connected_apps`.
    #[must_use]
    pub fn connected_apps(self) -> connected_apps::ConnectedAppsApi<'c> {
        connected_apps::ConnectedAppsApi::new(self.client)
    }
    /// The operations of `b2b.organizations.members.oauth_providers`.
    #[must_use]
    pub fn oauth_providers(self) -> oauth_providers::OauthProvidersApi<'c> {
        oauth_providers::OauthProvidersApi::new(self.client)
    }
    /// Adds a member to an organization without sending an invitation.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        organization_id: &str,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_create(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns a member by id from whichever organization it belongs to. The caller must check the organization.
    ///
    /// `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn dangerously_get(
        self,
        member_id: &str,
        query: DangerouslyGetQuery,
    ) -> Result<GetResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_dangerously_get(member_id, query.include_deleted)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a member from an organization. `reactivate` can bring the member back.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<DeleteResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_delete(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes your own id from a member.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_external_id(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<DeleteExternalIdResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_delete_external_id(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's MFA phone number, which is needed before another one can be set.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_mfa_phone_number(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<DeleteMfaPhoneNumberResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_delete_mfa_phone_number(
                organization_id,
                member_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's password.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_password(
        self,
        organization_id: &str,
        member_password_id: &str,
    ) -> Result<DeletePasswordResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_delete_password(
                organization_id,
                member_password_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's TOTP registration, which is needed before another one can be created.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_totp(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<DeleteTotpResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_delete_totp(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns a member of an organization, found by member id or by e-mail address.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/member`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(
        self,
        organization_id: &str,
        query: GetQuery,
    ) -> Result<GetResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_get(
                organization_id,
                query.email_address.as_deref(),
                query.member_id.as_deref(),
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Lists the connected apps to which a member has granted access, with the scopes.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connected_apps(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<GetConnectedAppsResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_get_connected_apps(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the tokens that are kept from a member's sign-ins through OIDC SSO connections, with the refresh tokens only on request.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn oidc_providers(
        self,
        organization_id: &str,
        member_id: &str,
        query: OidcProvidersQuery,
    ) -> Result<OidcProvidersResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oidc_providers(
                organization_id,
                member_id,
                query.include_refresh_token,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Makes a deleted member of an organization active again.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reactivate(
        self,
        organization_id: &str,
        member_id: &str,
        body: ReactivateRequest,
    ) -> Result<ReactivateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_reactivate(organization_id, member_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Searches the members of the given organizations, a page at a time.
    ///
    /// `POST /v1/b2b/organizations/members/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: SearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self.client.b2b_organizations_members_search(&body).await?;
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
    /// Sends a magic link or passcode to a new e-mail address of a member. The address changes once that is verified.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn start_email_update(
        self,
        organization_id: &str,
        member_id: &str,
        body: StartEmailUpdateRequest,
    ) -> Result<StartEmailUpdateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_start_email_update(
                organization_id,
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Detaches a retired e-mail address from a member, so that another member of the organization can use it.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn unlink_retired_email(
        self,
        organization_id: &str,
        member_id: &str,
        body: UnlinkRetiredEmailRequest,
    ) -> Result<UnlinkRetiredEmailResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_unlink_retired_email(
                organization_id,
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given details of a member and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        organization_id: &str,
        member_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_update(organization_id, member_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MembersApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["connected_apps", rest @ ..] => {
                Box::pin(self.connected_apps().dispatch(rest, arguments)).await
            }
            ["oauth_providers", rest @ ..] => {
                Box::pin(self.oauth_providers().dispatch(rest, arguments)).await
            }
            ["create"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(&organization_id, body).await?)
            }
            ["dangerously_get"] => {
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_deleted"])?;
                arguments.finish()?;
                crate::dynamic::answer(self.dangerously_get(&member_id, query).await?)
            }
            ["delete"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&organization_id, &member_id).await?)
            }
            ["delete_external_id"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_external_id(&organization_id, &member_id).await?,
                )
            }
            ["delete_mfa_phone_number"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_mfa_phone_number(&organization_id, &member_id).await?,
                )
            }
            ["delete_password"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_password_id = arguments.text("member_password_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_password(&organization_id, &member_password_id).await?,
                )
            }
            ["delete_totp"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_totp(&organization_id, &member_id).await?,
                )
            }
            ["get"] => {
                let organization_id = arguments.text("organization_id")?;
                let query = arguments.query(&["email_address", "member_id"])?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&organization_id, query).await?)
            }
            ["get_connected_apps"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.get_connected_apps(&organization_id, &member_id).await?,
                )
            }
            ["oidc_providers"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_refresh_token"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.oidc_providers(&organization_id, &member_id, query).await?,
                )
            }
            ["reactivate"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.reactivate(&organization_id, &member_id, body).await?,
                )
            }
            ["search"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.search(body).await?)
            }
            ["start_email_update"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.start_email_update(&organization_id, &member_id, body).await?,
                )
            }
            ["unlink_retired_email"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.unlink_retired_email(&organization_id, &member_id, body).await?,
                )
            }
            ["update"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update(&organization_id, &member_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.organizations.members`.
#[derive(Clone, Copy, Debug)]
pub struct MemberMembersApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberMembersApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// The operations of `b2b.organizations.members.connected_apps`.
    #[must_use]
    pub fn connected_apps(self) -> connected_apps::MemberConnectedAppsApi<'c> {
        connected_apps::MemberConnectedAppsApi::new(self.scope)
    }
    /// Adds a member to an organization without sending an invitation.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_create(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a member from an organization. `reactivate` can bring the member back.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(self, member_id: &str) -> Result<DeleteResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_delete(self.scope.organization_id(), member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes your own id from a member.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_external_id(
        self,
        member_id: &str,
    ) -> Result<DeleteExternalIdResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_delete_external_id(
                self.scope.organization_id(),
                member_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's MFA phone number, which is needed before another one can be set.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_mfa_phone_number(
        self,
        member_id: &str,
    ) -> Result<DeleteMfaPhoneNumberResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_delete_mfa_phone_number(
                self.scope.organization_id(),
                member_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's password.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_password(
        self,
        member_password_id: &str,
    ) -> Result<DeletePasswordResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_delete_password(
                self.scope.organization_id(),
                member_password_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes a member's TOTP registration, which is needed before another one can be created.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_totp(
        self,
        member_id: &str,
    ) -> Result<DeleteTotpResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_delete_totp(
                self.scope.organization_id(),
                member_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Lists the connected apps to which a member has granted access, with the scopes.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connected_apps(
        self,
        member_id: &str,
    ) -> Result<GetConnectedAppsResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_get_connected_apps(
                self.scope.organization_id(),
                member_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Makes a deleted member of an organization active again.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reactivate(
        self,
        member_id: &str,
        body: ReactivateRequest,
    ) -> Result<ReactivateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_reactivate(
                self.scope.organization_id(),
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Searches the members of the given organizations, a page at a time.
    ///
    /// `POST /v1/b2b/organizations/members/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: MemberSearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_search(
                &body.in_organization(self.scope.organization_id()),
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::search`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn search_pages(
        self,
        body: MemberSearchRequest,
    ) -> crate::Pages<'c, SearchResponse> {
        crate::Pages::new(
            body.cursor.clone(),
            move |cursor| {
                let mut body = body.clone();
                body.cursor = cursor;
                Box::pin(async move { self.search(body).await })
            },
        )
    }
    /// Sends a magic link or passcode to a new e-mail address of a member. The address changes once that is verified.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn start_email_update(
        self,
        member_id: &str,
        body: StartEmailUpdateRequest,
    ) -> Result<StartEmailUpdateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_start_email_update(
                self.scope.organization_id(),
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Detaches a retired e-mail address from a member, so that another member of the organization can use it.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn unlink_retired_email(
        self,
        member_id: &str,
        body: UnlinkRetiredEmailRequest,
    ) -> Result<UnlinkRetiredEmailResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_unlink_retired_email(
                self.scope.organization_id(),
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given details of a member and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        member_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_update(
                self.scope.organization_id(),
                member_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberMembersApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["connected_apps", rest @ ..] => {
                Box::pin(self.connected_apps().dispatch(rest, arguments)).await
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["delete"] => {
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&member_id).await?)
            }
            ["delete_external_id"] => {
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_external_id(&member_id).await?)
            }
            ["delete_mfa_phone_number"] => {
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_mfa_phone_number(&member_id).await?)
            }
            ["delete_password"] => {
                let member_password_id = arguments.text("member_password_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_password(&member_password_id).await?)
            }
            ["delete_totp"] => {
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_totp(&member_id).await?)
            }
            ["get_connected_apps"] => {
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_connected_apps(&member_id).await?)
            }
            ["reactivate"] => {
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.reactivate(&member_id, body).await?)
            }
            ["search"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.search(body).await?)
            }
            ["start_email_update"] => {
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.start_email_update(&member_id, body).await?)
            }
            ["unlink_retired_email"] => {
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.unlink_retired_email(&member_id, body).await?,
                )
            }
            ["update"] => {
                let member_id = arguments.text("member_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(&member_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.organizations.members.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// Whether the new member begins as `pending` and becomes `active` with the first sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_member_as_pending: Option<bool>,
    /// An e-mail address.
    pub email_address: String,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_breakglass: Option<bool>,
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_enrolled: Option<bool>,
    /// The phone number for the member's second factor, in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_phone_number: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Ids of the roles to assign to the member.
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
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            create_member_as_pending: None,
            email_address: email_address.into(),
            external_id: None,
            is_breakglass: None,
            mfa_enrolled: None,
            mfa_phone_number: None,
            name: None,
            roles: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// Whether the new member begins as `pending` and becomes `active` with the first sign-in.
    #[must_use]
    pub fn create_member_as_pending(mut self, create_member_as_pending: bool) -> Self {
        self.create_member_as_pending = Some(create_member_as_pending);
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    #[must_use]
    pub fn is_breakglass(mut self, is_breakglass: bool) -> Self {
        self.is_breakglass = Some(is_breakglass);
        self
    }
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    #[must_use]
    pub fn mfa_enrolled(mut self, mfa_enrolled: bool) -> Self {
        self.mfa_enrolled = Some(mfa_enrolled);
        self
    }
    /// The phone number for the member's second factor, in E.164 form.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = Some(mfa_phone_number.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Ids of the roles to assign to the member.
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
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            create_member_as_pending: crate::decode::blank(),
            email_address: crate::decode::blank(),
            external_id: crate::decode::blank(),
            is_breakglass: crate::decode::blank(),
            mfa_enrolled: crate::decode::blank(),
            mfa_phone_number: crate::decode::blank(),
            name: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "b2b.organizations.members.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "create_member_as_pending" => {
                field.optional(&mut self.create_member_as_pending)
            }
            "email_address" => field.promised(0).text(&mut self.email_address),
            "external_id" => field.optional_text(&mut self.external_id),
            "is_breakglass" => field.optional(&mut self.is_breakglass),
            "mfa_enrolled" => field.optional(&mut self.mfa_enrolled),
            "mfa_phone_number" => field.optional_text(&mut self.mfa_phone_number),
            "name" => field.optional_text(&mut self.name),
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `b2b.organizations.members.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "b2b.organizations.members.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The query parameters of `b2b.organizations.members.dangerously_get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DangerouslyGetQuery")
)]
#[non_exhaustive]
pub struct DangerouslyGetQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
}
impl DangerouslyGetQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { include_deleted: None }
    }
    /// Sets `include_deleted`.
    #[must_use]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.include_deleted = Some(include_deleted);
        self
    }
}
impl Default for DangerouslyGetQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for DangerouslyGetQuery {
    fn blank() -> Self {
        Self {
            include_deleted: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DangerouslyGetQuery {
    const NAME: &'static str = "b2b.organizations.members.DangerouslyGetQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_deleted" => field.optional(&mut self.include_deleted),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DangerouslyGetQuery);
/// The answer of `b2b.organizations.members.delete_external_id`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DeleteExternalIdResponse")
)]
#[non_exhaustive]
pub struct DeleteExternalIdResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteExternalIdResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for DeleteExternalIdResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteExternalIdResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteExternalIdResponse {
    const NAME: &'static str = "b2b.organizations.members.DeleteExternalIdResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteExternalIdResponse);
/// The answer of `b2b.organizations.members.delete_mfa_phone_number`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DeleteMfaPhoneNumberResponse")
)]
#[non_exhaustive]
pub struct DeleteMfaPhoneNumberResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteMfaPhoneNumberResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for DeleteMfaPhoneNumberResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteMfaPhoneNumberResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteMfaPhoneNumberResponse {
    const NAME: &'static str = "b2b.organizations.members.DeleteMfaPhoneNumberResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteMfaPhoneNumberResponse);
/// The answer of `b2b.organizations.members.delete_password`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DeletePasswordResponse")
)]
#[non_exhaustive]
pub struct DeletePasswordResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeletePasswordResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for DeletePasswordResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeletePasswordResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeletePasswordResponse {
    const NAME: &'static str = "b2b.organizations.members.DeletePasswordResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeletePasswordResponse);
/// The answer of `b2b.organizations.members.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DeleteResponse")
)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteResponse {
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
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
impl Default for DeleteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteResponse {
    fn blank() -> Self {
        Self {
            member_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteResponse {
    const NAME: &'static str = "b2b.organizations.members.DeleteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_id" => field.promised(1).text(&mut self.member_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteResponse);
/// The answer of `b2b.organizations.members.delete_totp`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.DeleteTotpResponse")
)]
#[non_exhaustive]
pub struct DeleteTotpResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteTotpResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for DeleteTotpResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteTotpResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteTotpResponse {
    const NAME: &'static str = "b2b.organizations.members.DeleteTotpResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteTotpResponse);
/// Whether a member confirms a new e-mail address by a magic link or by a one-time passcode.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmailUpdateDeliveryMethod {
    /// `EMAIL_MAGIC_LINK`
    EmailMagicLink,
    /// `EMAIL_OTP`
    EmailOtp,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl EmailUpdateDeliveryMethod {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["EMAIL_MAGIC_LINK", "EMAIL_OTP"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EmailMagicLink => "EMAIL_MAGIC_LINK",
            Self::EmailOtp => "EMAIL_OTP",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "EMAIL_MAGIC_LINK" => Self::EmailMagicLink,
                "EMAIL_OTP" => Self::EmailOtp,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(
    EmailUpdateDeliveryMethod, "b2b.organizations.members.EmailUpdateDeliveryMethod"
);
/// The answer of `b2b.organizations.members.get_connected_apps`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.GetConnectedAppsResponse")
)]
#[non_exhaustive]
pub struct GetConnectedAppsResponse {
    /// The connected apps that the member gave access to.
    pub connected_apps: Vec<crate::b2b::organizations::MemberConnectedApp>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetConnectedAppsResponse {
    /// The connected apps that the member gave access to.
    #[must_use]
    pub fn connected_apps(
        mut self,
        connected_apps: impl IntoIterator<
            Item = crate::b2b::organizations::MemberConnectedApp,
        >,
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
impl Default for GetConnectedAppsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetConnectedAppsResponse {
    fn blank() -> Self {
        Self {
            connected_apps: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetConnectedAppsResponse {
    const NAME: &'static str = "b2b.organizations.members.GetConnectedAppsResponse";
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
crate::decode::deserialize!(GetConnectedAppsResponse);
/// The query parameters of `b2b.organizations.members.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.GetQuery")
)]
#[non_exhaustive]
pub struct GetQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
}
impl GetQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email_address: None,
            member_id: None,
        }
    }
    /// Sets `email_address`.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
}
impl Default for GetQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for GetQuery {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            member_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetQuery {
    const NAME: &'static str = "b2b.organizations.members.GetQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.optional_text(&mut self.email_address),
            "member_id" => field.optional_text(&mut self.member_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetQuery);
/// The answer of `b2b.organizations.members.dangerously_get`, the answer of `b2b.organizations.members.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for GetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "b2b.organizations.members.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The body of `b2b.organizations.members.search` in the member scope: the organization is the session's.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.MemberSearchRequest")
)]
#[non_exhaustive]
pub struct MemberSearchRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// What to search for; everything when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<crate::b2b::organizations::SearchQuery>,
}
impl MemberSearchRequest {
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
    pub fn query(
        mut self,
        query: impl Into<crate::b2b::organizations::SearchQuery>,
    ) -> Self {
        self.query = Some(query.into());
        self
    }
}
impl Default for MemberSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for MemberSearchRequest {
    fn blank() -> Self {
        Self {
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
            query: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberSearchRequest {
    const NAME: &'static str = "b2b.organizations.members.MemberSearchRequest";
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
crate::decode::deserialize!(MemberSearchRequest);
impl MemberSearchRequest {
    pub(crate) fn in_organization(self, organization_id: &str) -> SearchRequest {
        SearchRequest {
            cursor: self.cursor,
            limit: self.limit,
            organization_ids: vec![organization_id.into()],
            query: self.query,
        }
    }
}
/// The query parameters of `b2b.organizations.members.oidc_providers`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.OidcProvidersQuery")
)]
#[non_exhaustive]
pub struct OidcProvidersQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_refresh_token: Option<bool>,
}
impl OidcProvidersQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include_refresh_token: None,
        }
    }
    /// Sets `include_refresh_token`.
    #[must_use]
    pub fn include_refresh_token(mut self, include_refresh_token: bool) -> Self {
        self.include_refresh_token = Some(include_refresh_token);
        self
    }
}
impl Default for OidcProvidersQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for OidcProvidersQuery {
    fn blank() -> Self {
        Self {
            include_refresh_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OidcProvidersQuery {
    const NAME: &'static str = "b2b.organizations.members.OidcProvidersQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_refresh_token" => field.optional(&mut self.include_refresh_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OidcProvidersQuery);
/// The answer of `b2b.organizations.members.oidc_providers`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.OidcProvidersResponse")
)]
#[non_exhaustive]
pub struct OidcProvidersResponse {
    /// The member's accounts at the provider, with their tokens.
    pub registrations: Vec<crate::b2b::organizations::OidcProviderInfo>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl OidcProvidersResponse {
    /// The member's accounts at the provider, with their tokens.
    #[must_use]
    pub fn registrations(
        mut self,
        registrations: impl IntoIterator<
            Item = crate::b2b::organizations::OidcProviderInfo,
        >,
    ) -> Self {
        self.registrations = registrations.into_iter().collect();
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
impl Default for OidcProvidersResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OidcProvidersResponse {
    fn blank() -> Self {
        Self {
            registrations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OidcProvidersResponse {
    const NAME: &'static str = "b2b.organizations.members.OidcProvidersResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("registrations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "registrations" => field.promised(1).list(&mut self.registrations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OidcProvidersResponse);
/// The body of `b2b.organizations.members.reactivate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.ReactivateRequest")
)]
#[non_exhaustive]
pub struct ReactivateRequest {}
impl ReactivateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ReactivateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for ReactivateRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for ReactivateRequest {
    const NAME: &'static str = "b2b.organizations.members.ReactivateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(ReactivateRequest);
/// The answer of `b2b.organizations.members.reactivate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.ReactivateResponse")
)]
#[non_exhaustive]
pub struct ReactivateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ReactivateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for ReactivateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ReactivateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ReactivateResponse {
    const NAME: &'static str = "b2b.organizations.members.ReactivateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ReactivateResponse);
/// The body of `b2b.organizations.members.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.SearchRequest")
)]
#[non_exhaustive]
pub struct SearchRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Ids of the organizations to search in.
    pub organization_ids: Vec<String>,
    /// What to search for; everything when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<crate::b2b::organizations::SearchQuery>,
}
impl SearchRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(organization_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            cursor: None,
            limit: None,
            organization_ids: organization_ids.into_iter().map(Into::into).collect(),
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
    /// Ids of the organizations to search in.
    #[must_use]
    pub fn organization_ids(
        mut self,
        organization_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organization_ids = organization_ids.into_iter().map(Into::into).collect();
        self
    }
    /// What to search for; everything when left out.
    #[must_use]
    pub fn query(
        mut self,
        query: impl Into<crate::b2b::organizations::SearchQuery>,
    ) -> Self {
        self.query = Some(query.into());
        self
    }
}
impl crate::decode::Blank for SearchRequest {
    fn blank() -> Self {
        Self {
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
            organization_ids: crate::decode::blank(),
            query: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchRequest {
    const NAME: &'static str = "b2b.organizations.members.SearchRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_ids"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            "organization_ids" => field.promised(0).list(&mut self.organization_ids),
            "query" => field.optional(&mut self.query),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchRequest);
/// The answer of `b2b.organizations.members.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.SearchResponse")
)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The members found on this page.
    pub members: Vec<crate::b2b::organizations::Member>,
    /// The organizations of the members found, by organization id.
    pub organizations: ::std::collections::BTreeMap<
        String,
        crate::b2b::organizations::Organization,
    >,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How many results there are, and where the next page begins.
    pub results_metadata: crate::b2b::organizations::ResultsMetadata,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SearchResponse {
    /// The members found on this page.
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = crate::b2b::organizations::Member>,
    ) -> Self {
        self.members = members.into_iter().collect();
        self
    }
    /// The organizations of the members found, by organization id.
    #[must_use]
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<
            Item = (impl Into<String>, crate::b2b::organizations::Organization),
        >,
    ) -> Self {
        self.organizations = organizations
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// How many results there are, and where the next page begins.
    #[must_use]
    pub fn results_metadata(
        mut self,
        results_metadata: impl Into<crate::b2b::organizations::ResultsMetadata>,
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
            members: crate::decode::blank(),
            organizations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            results_metadata: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchResponse {
    const NAME: &'static str = "b2b.organizations.members.SearchResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("members"),
        crate::decode::Promise::lax("results_metadata"),
        crate::decode::Promise::lax("organizations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "members" => field.promised(1).list(&mut self.members),
            "organizations" => field.promised(3).map(&mut self.organizations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "results_metadata" => field.promised(2).value(&mut self.results_metadata),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchResponse);
impl crate::paging::Page for SearchResponse {
    type Item = crate::b2b::organizations::Member;
    fn next_cursor(&self) -> Option<&str> {
        self.results_metadata.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<crate::b2b::organizations::Member> {
        self.members
    }
}
/// The body of `b2b.organizations.members.start_email_update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.StartEmailUpdateRequest")
)]
#[non_exhaustive]
pub struct StartEmailUpdateRequest {
    /// How the new address is to be proven, with a magic link or a passcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<EmailUpdateDeliveryMethod>,
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Where the link in the e-mail to the new address leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_redirect_url: Option<String>,
    /// Identifies the template of the e-mail to the new address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
}
impl StartEmailUpdateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            delivery_method: None,
            email_address: email_address.into(),
            locale: None,
            login_redirect_url: None,
            login_template_id: None,
        }
    }
    /// How the new address is to be proven, with a magic link or a passcode.
    #[must_use]
    pub fn delivery_method(
        mut self,
        delivery_method: impl Into<EmailUpdateDeliveryMethod>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Where the link in the e-mail to the new address leads.
    #[must_use]
    pub fn login_redirect_url(mut self, login_redirect_url: impl Into<String>) -> Self {
        self.login_redirect_url = Some(login_redirect_url.into());
        self
    }
    /// Identifies the template of the e-mail to the new address.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
        self
    }
}
impl crate::decode::Blank for StartEmailUpdateRequest {
    fn blank() -> Self {
        Self {
            delivery_method: crate::decode::blank(),
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_redirect_url: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StartEmailUpdateRequest {
    const NAME: &'static str = "b2b.organizations.members.StartEmailUpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "delivery_method" => field.optional_open(&mut self.delivery_method),
            "email_address" => field.promised(0).text(&mut self.email_address),
            "locale" => field.optional_open(&mut self.locale),
            "login_redirect_url" => field.optional_text(&mut self.login_redirect_url),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StartEmailUpdateRequest);
/// The answer of `b2b.organizations.members.start_email_update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.StartEmailUpdateResponse")
)]
#[non_exhaustive]
pub struct StartEmailUpdateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl StartEmailUpdateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for StartEmailUpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for StartEmailUpdateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StartEmailUpdateResponse {
    const NAME: &'static str = "b2b.organizations.members.StartEmailUpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StartEmailUpdateResponse);
/// The body of `b2b.organizations.members.unlink_retired_email`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.UnlinkRetiredEmailRequest")
)]
#[non_exhaustive]
pub struct UnlinkRetiredEmailRequest {
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
}
impl UnlinkRetiredEmailRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email_address: None,
            email_id: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
}
impl Default for UnlinkRetiredEmailRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UnlinkRetiredEmailRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UnlinkRetiredEmailRequest {
    const NAME: &'static str = "b2b.organizations.members.UnlinkRetiredEmailRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.optional_text(&mut self.email_address),
            "email_id" => field.optional_text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UnlinkRetiredEmailRequest);
/// The answer of `b2b.organizations.members.unlink_retired_email`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.UnlinkRetiredEmailResponse")
)]
#[non_exhaustive]
pub struct UnlinkRetiredEmailResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies an organization.
    pub organization_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UnlinkRetiredEmailResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
impl Default for UnlinkRetiredEmailResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UnlinkRetiredEmailResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UnlinkRetiredEmailResponse {
    const NAME: &'static str = "b2b.organizations.members.UnlinkRetiredEmailResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(3).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(4).value(&mut self.organization),
            "organization_id" => field.promised(2).text(&mut self.organization_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UnlinkRetiredEmailResponse);
/// The body of `b2b.organizations.members.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_mfa_method: Option<String>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_breakglass: Option<bool>,
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_enrolled: Option<bool>,
    /// The phone number for the member's second factor, in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_phone_number: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether sessions begun by SSO survive when a directly assigned role that SSO grants too is taken away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preserve_existing_sessions: Option<bool>,
    /// Ids of all roles assigned to the member from now on; an empty list takes them away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Whether the former e-mail address is let go of, rather than kept as a retired one, when `email_address` changes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlink_email: Option<bool>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_mfa_method: None,
            email_address: None,
            external_id: None,
            is_breakglass: None,
            mfa_enrolled: None,
            mfa_phone_number: None,
            name: None,
            preserve_existing_sessions: None,
            roles: None,
            trusted_metadata: None,
            unlink_email: None,
            untrusted_metadata: None,
        }
    }
    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`.
    #[must_use]
    pub fn default_mfa_method(mut self, default_mfa_method: impl Into<String>) -> Self {
        self.default_mfa_method = Some(default_mfa_method.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    #[must_use]
    pub fn is_breakglass(mut self, is_breakglass: bool) -> Self {
        self.is_breakglass = Some(is_breakglass);
        self
    }
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    #[must_use]
    pub fn mfa_enrolled(mut self, mfa_enrolled: bool) -> Self {
        self.mfa_enrolled = Some(mfa_enrolled);
        self
    }
    /// The phone number for the member's second factor, in E.164 form.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = Some(mfa_phone_number.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Whether sessions begun by SSO survive when a directly assigned role that SSO grants too is taken away.
    #[must_use]
    pub fn preserve_existing_sessions(
        mut self,
        preserve_existing_sessions: bool,
    ) -> Self {
        self.preserve_existing_sessions = Some(preserve_existing_sessions);
        self
    }
    /// Ids of all roles assigned to the member from now on; an empty list takes them away.
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
    /// Whether the former e-mail address is let go of, rather than kept as a retired one, when `email_address` changes it.
    #[must_use]
    pub fn unlink_email(mut self, unlink_email: bool) -> Self {
        self.unlink_email = Some(unlink_email);
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
            default_mfa_method: crate::decode::blank(),
            email_address: crate::decode::blank(),
            external_id: crate::decode::blank(),
            is_breakglass: crate::decode::blank(),
            mfa_enrolled: crate::decode::blank(),
            mfa_phone_number: crate::decode::blank(),
            name: crate::decode::blank(),
            preserve_existing_sessions: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            unlink_email: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "b2b.organizations.members.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "default_mfa_method" => field.optional_text(&mut self.default_mfa_method),
            "email_address" => field.optional_text(&mut self.email_address),
            "external_id" => field.optional_text(&mut self.external_id),
            "is_breakglass" => field.optional(&mut self.is_breakglass),
            "mfa_enrolled" => field.optional(&mut self.mfa_enrolled),
            "mfa_phone_number" => field.optional_text(&mut self.mfa_phone_number),
            "name" => field.optional_text(&mut self.name),
            "preserve_existing_sessions" => {
                field.optional(&mut self.preserve_existing_sessions)
            }
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "unlink_email" => field.optional(&mut self.unlink_email),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `b2b.organizations.members.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
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
impl Default for UpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "b2b.organizations.members.UpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        CreateRequest,
    >("b2b.organizations.members.CreateRequest"),
    crate::registry::Type::of::<
        CreateResponse,
    >("b2b.organizations.members.CreateResponse"),
    crate::registry::Type::of::<
        DangerouslyGetQuery,
    >("b2b.organizations.members.DangerouslyGetQuery"),
    crate::registry::Type::of::<
        DeleteExternalIdResponse,
    >("b2b.organizations.members.DeleteExternalIdResponse"),
    crate::registry::Type::of::<
        DeleteMfaPhoneNumberResponse,
    >("b2b.organizations.members.DeleteMfaPhoneNumberResponse"),
    crate::registry::Type::of::<
        DeletePasswordResponse,
    >("b2b.organizations.members.DeletePasswordResponse"),
    crate::registry::Type::of::<
        DeleteResponse,
    >("b2b.organizations.members.DeleteResponse"),
    crate::registry::Type::of::<
        DeleteTotpResponse,
    >("b2b.organizations.members.DeleteTotpResponse"),
    crate::registry::Type::of::<
        EmailUpdateDeliveryMethod,
    >("b2b.organizations.members.EmailUpdateDeliveryMethod"),
    crate::registry::Type::of::<
        GetConnectedAppsResponse,
    >("b2b.organizations.members.GetConnectedAppsResponse"),
    crate::registry::Type::of::<GetQuery>("b2b.organizations.members.GetQuery"),
    crate::registry::Type::of::<GetResponse>("b2b.organizations.members.GetResponse"),
    crate::registry::Type::of::<
        MemberSearchRequest,
    >("b2b.organizations.members.MemberSearchRequest"),
    crate::registry::Type::of::<
        OidcProvidersQuery,
    >("b2b.organizations.members.OidcProvidersQuery"),
    crate::registry::Type::of::<
        OidcProvidersResponse,
    >("b2b.organizations.members.OidcProvidersResponse"),
    crate::registry::Type::of::<
        ReactivateRequest,
    >("b2b.organizations.members.ReactivateRequest"),
    crate::registry::Type::of::<
        ReactivateResponse,
    >("b2b.organizations.members.ReactivateResponse"),
    crate::registry::Type::of::<
        SearchRequest,
    >("b2b.organizations.members.SearchRequest"),
    crate::registry::Type::of::<
        SearchResponse,
    >("b2b.organizations.members.SearchResponse"),
    crate::registry::Type::of::<
        StartEmailUpdateRequest,
    >("b2b.organizations.members.StartEmailUpdateRequest"),
    crate::registry::Type::of::<
        StartEmailUpdateResponse,
    >("b2b.organizations.members.StartEmailUpdateResponse"),
    crate::registry::Type::of::<
        UnlinkRetiredEmailRequest,
    >("b2b.organizations.members.UnlinkRetiredEmailRequest"),
    crate::registry::Type::of::<
        UnlinkRetiredEmailResponse,
    >("b2b.organizations.members.UnlinkRetiredEmailResponse"),
    crate::registry::Type::of::<
        UpdateRequest,
    >("b2b.organizations.members.UpdateRequest"),
    crate::registry::Type::of::<
        UpdateResponse,
    >("b2b.organizations.members.UpdateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.create",
    method: "POST",
    path: "/v1/b2b/organizations/{organization_id}/members",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static DANGEROUSLY_GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.dangerously_get",
    method: "GET",
    path: "/v1/b2b/organizations/members/dangerously_get/{member_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.delete",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_EXTERNAL_ID: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.delete_external_id",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_MFA_PHONE_NUMBER: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.delete_mfa_phone_number",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_PASSWORD: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.delete_password",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_TOTP: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.delete_totp",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/totp",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.get",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/member",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET_CONNECTED_APPS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.get_connected_apps",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OIDC_PROVIDERS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oidc_providers",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static REACTIVATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.reactivate",
    method: "PUT",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static SEARCH: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.search",
    method: "POST",
    path: "/v1/b2b/organizations/members/search",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static START_EMAIL_UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.start_email_update",
    method: "POST",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static UNLINK_RETIRED_EMAIL: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.unlink_retired_email",
    method: "POST",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.update",
    method: "PUT",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE,
    &DANGEROUSLY_GET,
    &DELETE,
    &DELETE_EXTERNAL_ID,
    &DELETE_MFA_PHONE_NUMBER,
    &DELETE_PASSWORD,
    &DELETE_TOTP,
    &GET,
    &GET_CONNECTED_APPS,
    &OIDC_PROVIDERS,
    &REACTIVATE,
    &SEARCH,
    &START_EMAIL_UPDATE,
    &UNLINK_RETIRED_EMAIL,
    &UPDATE,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/organizations/{organization_id}/members`
    pub async fn b2b_organizations_members_create<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[organization_id]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
    pub async fn b2b_organizations_members_dangerously_get<'a>(
        &'a self,
        member_id: &'a str,
        include_deleted: Option<bool>,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self
            .request(&DANGEROUSLY_GET, &[member_id])
            .query(
                &progenitor_client::QueryParam::new("include_deleted", &include_deleted),
            );
        self.send(&DANGEROUSLY_GET, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
    pub async fn b2b_organizations_members_delete<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[organization_id, member_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
    pub async fn b2b_organizations_members_delete_external_id<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<DeleteExternalIdResponse>, crate::Error> {
        let request = self.request(&DELETE_EXTERNAL_ID, &[organization_id, member_id]);
        self.send(&DELETE_EXTERNAL_ID, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
    pub async fn b2b_organizations_members_delete_mfa_phone_number<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<DeleteMfaPhoneNumberResponse>, crate::Error> {
        let request = self
            .request(&DELETE_MFA_PHONE_NUMBER, &[organization_id, member_id]);
        self.send(&DELETE_MFA_PHONE_NUMBER, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
    pub async fn b2b_organizations_members_delete_password<'a>(
        &'a self,
        organization_id: &'a str,
        member_password_id: &'a str,
    ) -> Result<ResponseValue<DeletePasswordResponse>, crate::Error> {
        let request = self
            .request(&DELETE_PASSWORD, &[organization_id, member_password_id]);
        self.send(&DELETE_PASSWORD, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
    pub async fn b2b_organizations_members_delete_totp<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<DeleteTotpResponse>, crate::Error> {
        let request = self.request(&DELETE_TOTP, &[organization_id, member_id]);
        self.send(&DELETE_TOTP, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/member`
    pub async fn b2b_organizations_members_get<'a>(
        &'a self,
        organization_id: &'a str,
        email_address: Option<&'a str>,
        member_id: Option<&'a str>,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self
            .request(&GET, &[organization_id])
            .query(&progenitor_client::QueryParam::new("email_address", &email_address))
            .query(&progenitor_client::QueryParam::new("member_id", &member_id));
        self.send(&GET, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`
    pub async fn b2b_organizations_members_get_connected_apps<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<GetConnectedAppsResponse>, crate::Error> {
        let request = self.request(&GET_CONNECTED_APPS, &[organization_id, member_id]);
        self.send(&GET_CONNECTED_APPS, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`
    pub async fn b2b_organizations_members_oidc_providers<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        include_refresh_token: Option<bool>,
    ) -> Result<ResponseValue<OidcProvidersResponse>, crate::Error> {
        let request = self
            .request(&OIDC_PROVIDERS, &[organization_id, member_id])
            .query(
                &progenitor_client::QueryParam::new(
                    "include_refresh_token",
                    &include_refresh_token,
                ),
            );
        self.send(&OIDC_PROVIDERS, request).await?.decode()
    }
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
    pub async fn b2b_organizations_members_reactivate<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        body: &'a ReactivateRequest,
    ) -> Result<ResponseValue<ReactivateResponse>, crate::Error> {
        let request = self
            .request(&REACTIVATE, &[organization_id, member_id])
            .json(&body);
        self.send(&REACTIVATE, request).await?.decode()
    }
    /// `POST /v1/b2b/organizations/members/search`
    pub async fn b2b_organizations_members_search<'a>(
        &'a self,
        body: &'a SearchRequest,
    ) -> Result<ResponseValue<SearchResponse>, crate::Error> {
        let request = self.request(&SEARCH, &[]).json(&body);
        self.send(&SEARCH, request).await?.decode()
    }
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
    pub async fn b2b_organizations_members_start_email_update<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        body: &'a StartEmailUpdateRequest,
    ) -> Result<ResponseValue<StartEmailUpdateResponse>, crate::Error> {
        let request = self
            .request(&START_EMAIL_UPDATE, &[organization_id, member_id])
            .json(&body);
        self.send(&START_EMAIL_UPDATE, request).await?.decode()
    }
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
    pub async fn b2b_organizations_members_unlink_retired_email<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        body: &'a UnlinkRetiredEmailRequest,
    ) -> Result<ResponseValue<UnlinkRetiredEmailResponse>, crate::Error> {
        let request = self
            .request(&UNLINK_RETIRED_EMAIL, &[organization_id, member_id])
            .json(&body);
        self.send(&UNLINK_RETIRED_EMAIL, request).await?.decode()
    }
    /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
    pub async fn b2b_organizations_members_update<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[organization_id, member_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
