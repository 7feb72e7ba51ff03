//! Single sign-on connections.
//!
//! A connection lets the people of an organization in by their identity provider. It is created empty, gets the provider's
//! details, and is active once they are all there.
//!
//! The examples call as the project. Where a member sets the connection up, call [as the member](super::as_a_member):
//! `member.sso().saml()` has the same methods without the organization, and Stytch asks the member's roles.
//!
//! # By fields
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, certificate: String) -> Result<(), stytch_api::Error> {
//! use serde_json::{Map, json};
//! use stytch_api::b2b::sso::saml::{CreateConnectionRequest, IdentityProvider, UpdateConnectionRequest};
//!
//! let saml = stytch.b2b().sso().saml();
//! let created = saml.create_connection("organization-…", CreateConnectionRequest::new()).await?;
//! let connection = created.connection.unwrap_or_default();
//! // At the provider, enter these two:
//! println!("{} {}", connection.acs_url, connection.audience_uri);
//!
//! let mapping = Map::from_iter([("email".into(), json!("mail")), ("full_name".into(), json!("cn"))]);
//! let request = UpdateConnectionRequest::new()
//!     .identity_provider(IdentityProvider::Okta)
//!     .idp_entity_id("https://idp.example.com")
//!     .idp_sso_url("https://idp.example.com/sso")
//!     .x509_certificate(certificate)
//!     .attribute_mapping(mapping);
//! saml.update_connection("organization-…", &connection.connection_id, request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # By the provider's metadata
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::sso::saml::UpdateByUrlRequest;
//!
//! let request = UpdateByUrlRequest::new("https://idp.example.com/metadata.xml");
//! stytch.b2b().sso().saml().update_by_url("organization-…", "saml-connection-…", request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The mapping is not in the metadata: it still has to be given by `update_connection`.
//!
//! # By a connection of another organization
//!
//! `sso().external().create_connection(…)` lets an organization use a connection that belongs to another one.
//!
//! # Roles
//!
//! Roles can follow from the connection, or from the groups that the provider tells of; those need a `groups` key in the
//! mapping.
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::sso::saml::{
//!     SamlConnectionImplicitRoleAssignment, SamlGroupImplicitRoleAssignment, UpdateConnectionRequest,
//! };
//!
//! let request = UpdateConnectionRequest::new()
//!     .saml_connection_implicit_role_assignments([SamlConnectionImplicitRoleAssignment::new("reader")])
//!     .saml_group_implicit_role_assignments([SamlGroupImplicitRoleAssignment::new("editor", "editors")]);
//! stytch.b2b().sso().saml().update_connection("organization-…", "saml-connection-…", request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # When the provider's certificate changes
//!
//! Give the new certificate by `update_connection` while the old one is still there: a connection can have up to five.
//! Delete the old one by `delete_verification_certificate` once the provider signs with the new one. The last certificate
//! of an active connection cannot be deleted.
