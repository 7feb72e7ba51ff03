// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Types that more than one product uses.

use crate::wire::prelude::*;

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Amazon.
#[doc(alias = "api_session_v1_AmazonOAuthFactor")]
pub struct AmazonOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Apple.
#[doc(alias = "api_session_v1_AppleOAuthFactor")]
pub struct AppleOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// The parameters with which an imported Argon2 hash was made.
#[doc(alias = "api_password_v1_Argon2Config")]
pub struct Argon2Config [request] new(salt: Secret, iteration_amount: i32, memory: i32, threads: i32, key_length: i32) {
    /// How many iterations the hash was made with.
    iteration_amount: i32,

    /// The length of the key that was derived from the password.
    key_length: i32,

    /// Argon2's memory parameter `m`, in kibibytes.
    memory: i32,

    /// The salt that the hash was made with.
    salt: Secret,

    /// Argon2's parallelism parameter `p`.
    threads: i32,
} }

object! {
/// The IP address and the browser that a user comes from.
#[doc(alias = "api_attribute_v1_Attributes")]
pub struct Attributes new() {
    /// The IP address that the person comes from.
    ip_address: Option<String>,

    /// The browser, as it names itself.
    user_agent: Option<String>,
} }

object! {
/// A factor that a session was authenticated with; what is particular to its means is in the field for that means.
#[doc(alias = "api_session_v1_AuthenticationFactor")]
pub struct AuthenticationFactor {
    /// The Amazon account, if the factor is a sign-in with Amazon.
    amazon_oauth_factor: Option<Box<AmazonOAuthFactor>>,

    /// The Apple account, if the factor is a sign-in with Apple.
    apple_oauth_factor: Option<Box<AppleOAuthFactor>>,

    /// The authenticator app, if the factor is a time-based passcode (TOTP).
    authenticator_app_factor: Option<Box<AuthenticatorAppFactor>>,

    /// The biometric registration, if the factor is one.
    biometric_factor: Option<Box<BiometricFactor>>,

    /// The Bitbucket account, if the factor is a sign-in with Bitbucket.
    bitbucket_oauth_factor: Option<Box<BitbucketOAuthFactor>>,

    /// The Coinbase account, if the factor is a sign-in with Coinbase.
    coinbase_oauth_factor: Option<Box<CoinbaseOAuthFactor>>,

    /// When the person first proved the factor.
    created_at: Option<DateTime<Utc>>,

    /// The crypto wallet, if the factor is one.
    crypto_wallet_factor: Option<Box<CryptoWalletFactor>>,

    /// By what means the person proved the factor. For members each `type` has its own:
    ///
    /// - `email_otp` and `magic_link`: `email`
    /// - `impersonated`: `impersonation`
    /// - `imported`: `imported_auth0`
    /// - `oauth`: the provider, `oauth_google`, `oauth_microsoft`, `oauth_hubspot`, `oauth_slack` or `oauth_github`
    /// - `otp`: `sms`
    /// - `password`: `knowledge`
    /// - `recovery_codes`: `recovery_code`
    /// - `sso`: `sso_oidc` or `sso_saml`
    /// - `totp`: `authenticator_app`
    /// - `trusted_auth_token`: `trusted_token_exchange`
    ///
    /// Two more go with `oauth`. `oauth_exchange_google`, `oauth_exchange_hubspot`, `oauth_exchange_slack` and `oauth_exchange_github` stand for a sign-in with a provider that does not vouch for the e-mail address (Google only where it names no hosted domain), proven in one organization and exchanged for another, as by `b2b.sessions.exchange`. `oauth_access_token_exchange` stands for the access token of a connected app, exchanged by `b2b.sessions.exchange_access_token`.
    ///
    /// Users have further ones.
    delivery_method: AuthenticationFactorDeliveryMethod,

    /// The Discord account, if the factor is a sign-in with Discord.
    discord_oauth_factor: Option<Box<DiscordOAuthFactor>>,

    /// The e-mail address, if the factor went through one.
    email_factor: Option<Box<EmailFactor>>,

    /// The embeddable magic link, if the factor is one.
    embeddable_magic_link_factor: Option<Box<EmbeddableMagicLinkFactor>>,

    /// The Facebook account, if the factor is a sign-in with Facebook.
    facebook_oauth_factor: Option<Box<FacebookOAuthFactor>>,

    /// The Figma account, if the factor is a sign-in with Figma.
    figma_oauth_factor: Option<Box<FigmaOAuthFactor>>,

    /// The GitLab account, if the factor is a sign-in with GitLab.
    git_lab_oauth_factor: Option<Box<GitLabOAuthFactor>>,

    /// The e-mail address, if the factor is an exchanged sign-in with GitHub.
    github_oauth_exchange_factor: Option<Box<GithubOAuthExchangeFactor>>,

    /// The GitHub account, if the factor is a sign-in with GitHub.
    github_oauth_factor: Option<Box<GithubOAuthFactor>>,

    /// The e-mail address, if the factor is an exchanged sign-in with Google.
    google_oauth_exchange_factor: Option<Box<GoogleOAuthExchangeFactor>>,

    /// The Google account, if the factor is a sign-in with Google.
    google_oauth_factor: Option<Box<GoogleOAuthFactor>>,

    /// The e-mail address, if the factor is an exchanged sign-in with HubSpot.
    hubspot_oauth_exchange_factor: Option<Box<HubspotOAuthExchangeFactor>>,

    /// The HubSpot account, if the factor is a sign-in with HubSpot.
    hubspot_oauth_factor: Option<Box<HubspotOAuthFactor>>,

    /// Who is impersonating the person, if the factor is an impersonation.
    impersonated_factor: Option<Box<ImpersonatedFactor>>,

    /// The Instagram account, if the factor is a sign-in with Instagram.
    instagram_oauth_factor: Option<Box<InstagramOAuthFactor>>,

    /// When the person last proved the factor.
    last_authenticated_at: Option<DateTime<Utc>>,

    /// The LinkedIn account, if the factor is a sign-in with LinkedIn.
    linked_in_oauth_factor: Option<Box<LinkedInOAuthFactor>>,

    /// The Microsoft account, if the factor is a sign-in with Microsoft.
    microsoft_oauth_factor: Option<Box<MicrosoftOAuthFactor>>,

    /// The connected app, if the factor is the exchange of its access token.
    oauth_access_token_exchange_factor: Option<Box<OAuthAccessTokenExchangeFactor>>,

    /// The OpenID Connect sign-in, if the factor is one.
    oidc_sso_factor: Option<Box<OidcSsoFactor>>,

    /// The phone number, if the factor is one.
    phone_number_factor: Option<Box<PhoneNumberFactor>>,

    /// The recovery code, if the factor is one.
    recovery_code_factor: Option<Box<RecoveryCodeFactor>>,

    /// The Salesforce account, if the factor is a sign-in with Salesforce.
    salesforce_oauth_factor: Option<Box<SalesforceOAuthFactor>>,

    /// The SAML sign-in, if the factor is one.
    saml_sso_factor: Option<Box<SamlSsoFactor>>,

    /// The Shopify account, if the factor is a sign-in with Shopify.
    shopify_oauth_factor: Option<Box<ShopifyOAuthFactor>>,

    /// The e-mail address, if the factor is an exchanged sign-in with Slack.
    slack_oauth_exchange_factor: Option<Box<SlackOAuthExchangeFactor>>,

    /// The Slack account, if the factor is a sign-in with Slack.
    slack_oauth_factor: Option<Box<SlackOAuthFactor>>,

    /// The Snapchat account, if the factor is a sign-in with Snapchat.
    snapchat_oauth_factor: Option<Box<SnapchatOAuthFactor>>,

    /// The Spotify account, if the factor is a sign-in with Spotify.
    spotify_oauth_factor: Option<Box<SpotifyOAuthFactor>>,

    /// The Steam account, if the factor is a sign-in with Steam.
    steam_oauth_factor: Option<Box<SteamOAuthFactor>>,

    /// The TikTok account, if the factor is a sign-in with TikTok.
    tik_tok_oauth_factor: Option<Box<TikTokOAuthFactor>>,

    /// The trusted auth token, if the factor is one.
    trusted_auth_token_factor: Option<Box<TrustedAuthTokenFactor>>,

    /// The Twitch account, if the factor is a sign-in with Twitch.
    twitch_oauth_factor: Option<Box<TwitchOAuthFactor>>,

    /// The Twitter account, if the factor is a sign-in with Twitter.
    twitter_oauth_factor: Option<Box<TwitterOAuthFactor>>,

    /// What kind of factor it is.
    type_: AuthenticationFactorType as "type",

    /// When it was last changed.
    updated_at: Option<DateTime<Utc>>,

    /// The passkey or security key, if the factor is one.
    webauthn_factor: Option<Box<WebAuthnFactor>>,

    /// The Yahoo account, if the factor is a sign-in with Yahoo.
    yahoo_oauth_factor: Option<Box<YahooOAuthFactor>>,
} }

open_enum! {
/// By which channel, provider or device a factor was presented.
#[doc(alias = "api_session_v1_AuthenticationFactorDeliveryMethod")]
pub enum AuthenticationFactorDeliveryMethod {
    Email = "email",
    Sms = "sms",
    Whatsapp = "whatsapp",
    Embedded = "embedded",
    OauthGoogle = "oauth_google",
    OauthMicrosoft = "oauth_microsoft",
    OauthApple = "oauth_apple",
    WebauthnRegistration = "webauthn_registration",
    AuthenticatorApp = "authenticator_app",
    OauthGithub = "oauth_github",
    RecoveryCode = "recovery_code",
    OauthFacebook = "oauth_facebook",
    CryptoWallet = "crypto_wallet",
    OauthAmazon = "oauth_amazon",
    OauthBitbucket = "oauth_bitbucket",
    OauthCoinbase = "oauth_coinbase",
    OauthDiscord = "oauth_discord",
    OauthFigma = "oauth_figma",
    OauthGitlab = "oauth_gitlab",
    OauthInstagram = "oauth_instagram",
    OauthLinkedin = "oauth_linkedin",
    OauthShopify = "oauth_shopify",
    OauthSlack = "oauth_slack",
    OauthSnapchat = "oauth_snapchat",
    OauthSpotify = "oauth_spotify",
    OauthSteam = "oauth_steam",
    OauthTiktok = "oauth_tiktok",
    OauthTwitch = "oauth_twitch",
    OauthTwitter = "oauth_twitter",
    Knowledge = "knowledge",
    Biometric = "biometric",
    SsoSaml = "sso_saml",
    SsoOidc = "sso_oidc",
    OauthSalesforce = "oauth_salesforce",
    OauthYahoo = "oauth_yahoo",
    OauthHubspot = "oauth_hubspot",
    ImportedAuth0 = "imported_auth0",
    OauthExchangeSlack = "oauth_exchange_slack",
    OauthExchangeHubspot = "oauth_exchange_hubspot",
    OauthExchangeGithub = "oauth_exchange_github",
    OauthExchangeGoogle = "oauth_exchange_google",
    Impersonation = "impersonation",
    OauthAccessTokenExchange = "oauth_access_token_exchange",
    TrustedTokenExchange = "trusted_token_exchange",
} }

open_enum! {
/// Which kind of factor a session was authenticated with.
#[doc(alias = "api_session_v1_AuthenticationFactorType")]
pub enum AuthenticationFactorType {
    MagicLink = "magic_link",
    Otp = "otp",
    Oauth = "oauth",
    Webauthn = "webauthn",
    Totp = "totp",
    Crypto = "crypto",
    Password = "password",
    SignatureChallenge = "signature_challenge",
    Sso = "sso",
    Imported = "imported",
    RecoveryCodes = "recovery_codes",
    EmailOtp = "email_otp",
    Impersonated = "impersonated",
    TrustedAuthToken = "trusted_auth_token",
} }

object! {
/// A factor that a session was authenticated with: a passcode from an authenticator app.
#[doc(alias = "api_session_v1_AuthenticatorAppFactor")]
pub struct AuthenticatorAppFactor {
    /// Identifies a person's authenticator app.
    totp_id: String,
} }

object! {
/// A factor that a session was authenticated with: a biometric registration.
#[doc(alias = "api_session_v1_BiometricFactor")]
pub struct BiometricFactor {
    /// Identifies a biometric registration.
    biometric_registration_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Bitbucket.
#[doc(alias = "api_session_v1_BitbucketOAuthFactor")]
pub struct BitbucketOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Coinbase.
#[doc(alias = "api_session_v1_CoinbaseOAuthFactor")]
pub struct CoinbaseOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: a signature by a crypto wallet.
#[doc(alias = "api_session_v1_CryptoWalletFactor")]
pub struct CryptoWalletFactor {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// Identifies a crypto wallet of a user.
    crypto_wallet_id: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,
} }

object! {
/// Whether a trait of a device (`visitor_id`, `ip_address` or `ip_geo_country`) is new for the person, and when it was first and last seen.
#[doc(alias = "api_device_history_v1_DeviceAttributeDetails")]
pub struct DeviceAttributeDetails {
    /// When it was first seen for this person.
    first_seen_at: Option<DateTime<Utc>>,

    /// Whether it was never seen for this person before.
    is_new: bool,

    /// When it was last seen for this person.
    last_seen_at: Option<DateTime<Utc>>,
} }

object! {
/// The device and place that a person signs in from, and which of their traits are new.
#[doc(alias = "api_device_history_v1_DeviceInfo")]
pub struct DeviceInfo {
    /// The IP address that the person comes from.
    ip_address: Option<String>,

    /// When the `ip_address` was seen for this person, and whether it is new.
    ip_address_details: Option<DeviceAttributeDetails>,

    /// The city that the IP address points to.
    ip_geo_city: Option<String>,

    /// The code of the country that the IP address points to.
    ip_geo_country: Option<String>,

    /// When the `ip_geo_country` was seen for this person, and whether it is new.
    ip_geo_country_details: Option<DeviceAttributeDetails>,

    /// The region that the IP address points to.
    ip_geo_region: Option<String>,

    /// Identifies the device from one visit to the next; see [device fingerprints](https://stytch.com/docs/fraud/guides/device-fingerprinting/fingerprints).
    visitor_id: String,

    /// When the `visitor_id` was seen, and whether it is new.
    visitor_id_details: Option<DeviceAttributeDetails>,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Discord.
#[doc(alias = "api_session_v1_DiscordOAuthFactor")]
pub struct DiscordOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an e-mail address, as by a link or passcode sent to it.
#[doc(alias = "api_session_v1_EmailFactor")]
pub struct EmailFactor {
    /// An e-mail address.
    email_address: String,

    /// Identifies one e-mail address of a person.
    email_id: String,
} }

open_enum! {
/// The language of an e-mail, or of another message with the same choice of languages.
#[doc(alias = "api_b2b_otp_v1_AuthenticateRequestLocale")]
pub enum EmailLocale {
    En = "en",
    Es = "es",
    PtBr = "pt-br",
    Fr = "fr",
} }

object! {
/// A factor that a session was authenticated with: a magic link that your own backend delivered.
#[doc(alias = "api_session_v1_EmbeddableMagicLinkFactor")]
pub struct EmbeddableMagicLinkFactor {
    /// Identifies the embeddable magic link.
    embedded_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Facebook.
#[doc(alias = "api_session_v1_FacebookOAuthFactor")]
pub struct FacebookOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Figma.
#[doc(alias = "api_session_v1_FigmaOAuthFactor")]
pub struct FigmaOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with GitLab.
#[doc(alias = "api_session_v1_GitLabOAuthFactor")]
pub struct GitLabOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with GitHub.
#[doc(alias = "api_session_v1_GithubOAuthExchangeFactor")]
pub struct GithubOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    email_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with GitHub.
#[doc(alias = "api_session_v1_GithubOAuthFactor")]
pub struct GithubOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with Google.
#[doc(alias = "api_session_v1_GoogleOAuthExchangeFactor")]
pub struct GoogleOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    email_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Google.
#[doc(alias = "api_session_v1_GoogleOAuthFactor")]
pub struct GoogleOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with HubSpot.
#[doc(alias = "api_session_v1_HubspotOAuthExchangeFactor")]
pub struct HubspotOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    email_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with HubSpot.
#[doc(alias = "api_session_v1_HubspotOAuthFactor")]
pub struct HubspotOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an impersonation, with the person who impersonates.
#[doc(alias = "api_session_v1_ImpersonatedFactor")]
pub struct ImpersonatedFactor {
    /// The e-mail address of the one who impersonates.
    impersonator_email_address: String,

    /// Identifies the one who impersonates; for sessions begun in Stytch's dashboard, by their `member_id` there.
    impersonator_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Instagram.
#[doc(alias = "api_session_v1_InstagramOAuthFactor")]
pub struct InstagramOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A public key of the project, for verifying the JWTs that it signs.
#[doc(alias = "api_session_v1_JWK")]
pub struct Jwk {
    /// The algorithm that the key is used with, such as `RS256`.
    alg: String,

    /// The exponent of the RSA key, in base64url.
    e: String,

    /// What the key is meant for, such as `verify`.
    key_ops: Vec<String>,

    /// Identifies the key.
    kid: String,

    /// The key's family, such as `RSA`.
    kty: String,

    /// The modulus of the RSA key, as base64url.
    n: String,

    /// What the key is for, `sig` for signatures.
    use_: String as "use",

    /// The key's certificate chain, each certificate as base64 of its DER form.
    x5c: Vec<String>,

    /// The SHA-256 thumbprint of the key's certificate, as base64url.
    x5t_s256: Option<String> as "x5tS256",
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with LinkedIn.
#[doc(alias = "api_session_v1_LinkedInOAuthFactor")]
pub struct LinkedInOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

open_enum! {
/// The language of a message, where more are offered than for e-mails, as for SMS and WhatsApp.
#[doc(alias = "api_b2b_oauth_v1_AuthenticateRequestLocale")]
pub enum Locale {
    En = "en",
    Es = "es",
    PtBr = "pt-br",
    Fr = "fr",
    It = "it",
    DeDe = "de-DE",
    ZhHans = "zh-Hans",
    CaEs = "ca-ES",
    Ja = "ja",
    Ru = "ru",
    Nl = "nl",
    Pl = "pl",
    Tr = "tr",
    Fa = "fa",
    Vi = "vi",
    Cs = "cs",
} }

object! {
/// The salts with which an imported MD5 hash was made.
#[doc(alias = "api_password_v1_MD5Config")]
pub struct Md5Config [request] new(prepend_salt: Secret, append_salt: Secret) {
    /// The salt that was put after the password before it was hashed.
    append_salt: Secret,

    /// The salt that was put in front of the password before it was hashed.
    prepend_salt: Secret,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Microsoft.
#[doc(alias = "api_session_v1_MicrosoftOAuthFactor")]
pub struct MicrosoftOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an access token of a connected app, exchanged for the session.
#[doc(alias = "api_session_v1_OAuthAccessTokenExchangeFactor")]
pub struct OAuthAccessTokenExchangeFactor {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,
} }

object! {
/// A factor that a session was authenticated with: SSO through an OIDC connection.
#[doc(alias = "api_session_v1_OIDCSSOFactor")]
pub struct OidcSsoFactor {
    /// Identifies the member at the identity provider.
    external_id: String,

    /// Identifies the SSO registration of the member.
    id: String,

    /// Identifies the SSO connection.
    provider_id: String,
} }

open_enum! {
/// The algorithm that an imported password hash was made with.
#[doc(alias = "api_b2b_password_v1_MigrateRequestHashType")]
pub enum PasswordHashType {
    Bcrypt = "bcrypt",
    Md5 = "md_5",
    Argon2i = "argon_2i",
    Argon2id = "argon_2id",
    Sha1 = "sha_1",
    Sha512 = "sha_512",
    Scrypt = "scrypt",
    Phpass = "phpass",
    Pbkdf2 = "pbkdf_2",
} }

object! {
/// The parameters with which an imported PBKDF2 hash was made.
#[doc(alias = "api_password_v1_PBKDF2Config")]
pub struct Pbkdf2Config [request] new(salt: Secret, iteration_amount: i32, key_length: i32, algorithm: String) {
    /// The hash function that PBKDF2 was used with, `sha256` (the default) or `sha512`.
    algorithm: String,

    /// How many iterations the hash was made with.
    iteration_amount: i32,

    /// The length of the key that was derived from the password.
    key_length: i32,

    /// The salt that the hash was made with, in base64.
    salt: Secret,
} }

object! {
/// A factor that a session was authenticated with: a phone number, as by a passcode sent to it.
#[doc(alias = "api_session_v1_PhoneNumberFactor")]
pub struct PhoneNumberFactor {
    /// Identifies one phone number of a person.
    phone_id: String,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). For tests there is `+10000000000`, see [Stytch's page on testing](https://stytch.com/docs/home#resources_testing).
    phone_number: String,
} }

object! {
/// A factor that a session was authenticated with: a recovery code, in place of an authenticator app.
#[doc(alias = "api_session_v1_RecoveryCodeFactor")]
pub struct RecoveryCodeFactor {
    /// Identifies the recovery code that was used.
    totp_recovery_code_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Salesforce.
#[doc(alias = "api_session_v1_SalesforceOAuthFactor")]
pub struct SalesforceOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: SSO through a SAML connection.
#[doc(alias = "api_session_v1_SAMLSSOFactor")]
pub struct SamlSsoFactor {
    /// Identifies the member at the identity provider.
    external_id: String,

    /// Identifies the SSO registration of the member.
    id: String,

    /// Identifies the SSO connection.
    provider_id: String,
} }

object! {
/// The parameters with which an imported scrypt hash was made.
#[doc(alias = "api_password_v1_ScryptConfig")]
pub struct ScryptConfig [request] new(salt: Secret, n_parameter: i32, r_parameter: i32, p_parameter: i32, key_length: i32) {
    /// The length of the key that was derived from the password.
    key_length: i32,

    /// scrypt's cost parameter `N`, the number of iterations, a power of two. Stytch's support can help where it is larger. From 2 to 262144.
    n_parameter: i32 where { min: 2, max: 262144 },

    /// scrypt's parallelization parameter `p`.
    p_parameter: i32,

    /// scrypt's block size parameter `r`.
    r_parameter: i32,

    /// The salt that the hash was made with, in base64.
    salt: Secret,
} }

open_enum! {
/// Whether a result of a search must meet all of the operands or any of them.
#[doc(alias = "api_m2m_v1_M2MSearchQueryOperator")]
pub enum SearchOperator {
    Or = "OR",
    And = "AND",
} }

object! {
/// The salts with which an imported SHA-1 hash was made.
#[doc(alias = "api_password_v1_SHA1Config")]
pub struct Sha1Config [request] new(prepend_salt: Secret, append_salt: Secret) {
    /// The salt that was put after the password before it was hashed.
    append_salt: Secret,

    /// The salt that was put in front of the password before it was hashed.
    prepend_salt: Secret,
} }

object! {
/// The salts with which an imported SHA-512 hash was made.
#[doc(alias = "api_password_v1_SHA512Config")]
pub struct Sha512Config [request] new(prepend_salt: Secret, append_salt: Secret) {
    /// The salt that was put after the password before it was hashed.
    append_salt: Secret,

    /// The salt that was put in front of the password before it was hashed.
    prepend_salt: Secret,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Shopify.
#[doc(alias = "api_session_v1_ShopifyOAuthFactor")]
pub struct ShopifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with Slack.
#[doc(alias = "api_session_v1_SlackOAuthExchangeFactor")]
pub struct SlackOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    email_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Slack.
#[doc(alias = "api_session_v1_SlackOAuthFactor")]
pub struct SlackOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Snapchat.
#[doc(alias = "api_session_v1_SnapchatOAuthFactor")]
pub struct SnapchatOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Spotify.
#[doc(alias = "api_session_v1_SpotifyOAuthFactor")]
pub struct SpotifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Steam.
#[doc(alias = "api_session_v1_SteamOAuthFactor")]
pub struct SteamOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with TikTok.
#[doc(alias = "api_session_v1_TikTokOAuthFactor")]
pub struct TikTokOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: a token of another system that the project trusts.
#[doc(alias = "api_session_v1_TrustedAuthTokenFactor")]
pub struct TrustedAuthTokenFactor {
    /// Identifies the trusted auth token.
    token_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Twitch.
#[doc(alias = "api_session_v1_TwitchOAuthFactor")]
pub struct TwitchOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Twitter.
#[doc(alias = "api_session_v1_TwitterOAuthFactor")]
pub struct TwitterOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }

object! {
/// A factor that a session was authenticated with: a WebAuthn registration, such as a passkey or a security key.
#[doc(alias = "api_session_v1_WebAuthnFactor")]
pub struct WebAuthnFactor {
    /// The domain that the WebAuthn registration is for.
    domain: String,

    /// The browser, as it names itself.
    user_agent: Option<String>,

    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    webauthn_registration_id: String,
} }

object! {
/// A factor that a session was authenticated with: an OAuth sign-in with Yahoo.
#[doc(alias = "api_session_v1_YahooOAuthFactor")]
pub struct YahooOAuthFactor {
    /// Identifies one e-mail address of a person.
    email_id: Option<String>,

    /// Identifies the OAuth or SSO registration of the person.
    id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,
} }
