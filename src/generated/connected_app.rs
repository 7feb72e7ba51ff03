// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Apps that log in by this project or use its API.

use crate::wire::prelude::*;

pub mod clients;

resource! {
/// Apps that log in by this project or use its API.
///
/// `client.connected_app()`
pub struct ConnectedAppApi: "connected_app" {
    clients: ClientsApi;
}
}

object! {
/// A connected app with its settings; of its client secrets only the last four characters are seen.
#[doc(alias = "api_connectedapps_v1_ConnectedApp")]
pub struct ConnectedApp {
    /// An audience of your own for the access tokens that are issued to the app.
    access_token_custom_audience: Option<String>,

    /// How long the access tokens issued to the app are valid, in minutes; 60 minutes unless it is set.
    access_token_expiry_minutes: i32,

    /// The template for the custom claims of the access tokens issued to the app, as the text of a JSON object.
    access_token_template_content: String,

    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    bypass_consent_for_offline_access: bool,

    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Where the app's client id metadata document lies.
    client_id_metadata_url: Option<String>,

    /// The client's name, for people to read.
    client_name: String,

    /// The last four characters of the client's secret.
    client_secret_last_four: Option<String>,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// How the app came to be registered.
    creation_method: String,

    /// Whether the access tokens of a first-party app can be exchanged for a session.
    full_access_allowed: bool,

    /// The template for the custom claims of the ID tokens issued to the app.
    id_token_template_content: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// Where the app may have people sent after they log out.
    post_logout_redirect_urls: Vec<String>,

    /// Where the app may have people sent back to after authorization.
    redirect_urls: Vec<String>,

    /// The state it is in, such as `active`.
    status: String,
} }

object! {
/// The part of a connected app that anyone asked to grant it access may see.
#[doc(alias = "api_connectedapps_v1_ConnectedAppPublic")]
pub struct ConnectedAppPublic {
    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's name, for people to read.
    client_name: String,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Where the app's logo lies.
    logo_url: Option<String>,
} }

object! {
/// A connected app just created, with its client secret, seen only then.
#[doc(alias = "api_connectedapps_v1_ConnectedAppWithClientSecret")]
pub struct ConnectedAppWithClientSecret {
    /// An audience of your own for the access tokens that are issued to the app.
    access_token_custom_audience: Option<String>,

    /// How long the access tokens issued to the app are valid, in minutes; 60 minutes unless it is set.
    access_token_expiry_minutes: i32,

    /// The template for the custom claims of the access tokens issued to the app, as the text of a JSON object.
    access_token_template_content: String,

    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    bypass_consent_for_offline_access: bool,

    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Where the app's client id metadata document lies.
    client_id_metadata_url: Option<String>,

    /// The client's name, for people to read.
    client_name: String,

    /// The app's new secret, which cannot be read again later. Confidential apps need one; public apps have none.
    client_secret: Option<Secret>,

    /// The last four characters of the client's secret.
    client_secret_last_four: Option<String>,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Whether the access tokens of a first-party app can be exchanged for a session.
    full_access_allowed: bool,

    /// The template for the custom claims of the ID tokens issued to the app.
    id_token_template_content: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// Where the app may have people sent after they log out.
    post_logout_redirect_urls: Vec<String>,

    /// Where the app may have people sent back to after authorization.
    redirect_urls: Vec<String>,

    /// The state it is in, such as `active`.
    status: String,
} }

object! {
/// A connected app whose secret rotation has just begun, with the next client secret, seen only then.
#[doc(alias = "api_connectedapps_v1_ConnectedAppWithNextClientSecret")]
pub struct ConnectedAppWithNextClientSecret {
    /// An audience of your own for the access tokens that are issued to the app.
    access_token_custom_audience: Option<String>,

    /// How long the access tokens issued to the app are valid, in minutes; 60 minutes unless it is set.
    access_token_expiry_minutes: i32,

    /// The template for the custom claims of the access tokens issued to the app, as the text of a JSON object.
    access_token_template_content: String,

    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    bypass_consent_for_offline_access: bool,

    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Where the app's client id metadata document lies.
    client_id_metadata_url: Option<String>,

    /// The client's name, for people to read.
    client_name: String,

    /// The last four characters of the client's secret.
    client_secret_last_four: String,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Whether the access tokens of a first-party app can be exchanged for a session.
    full_access_allowed: bool,

    /// The template for the custom claims of the ID tokens issued to the app.
    id_token_template_content: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The client secret that takes over when the rotation is completed; it cannot be read again later.
    next_client_secret: Secret,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// Where the app may have people sent after they log out.
    post_logout_redirect_urls: Vec<String>,

    /// Where the app may have people sent back to after authorization.
    redirect_urls: Vec<String>,

    /// The state it is in, such as `active`.
    status: String,
} }

object! {
/// How many connected apps a search found, and where the next page begins.
#[doc(alias = "api_connectedapps_v1_ResultsMetadata")]
pub struct ResultsMetadata {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: Option<String>,

    /// How many results there are in all; always -1 where the workspace has totals switched off, which speeds searches up.
    total: i32,
} }
