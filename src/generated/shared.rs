// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `shared`.
/// A factor that a session was authenticated with: an OAuth sign-in with Amazon.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.AmazonOAuthFactor")
)]
#[non_exhaustive]
pub struct AmazonOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl AmazonOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for AmazonOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AmazonOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AmazonOAuthFactor {
    const NAME: &'static str = "shared.AmazonOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AmazonOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Apple.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.AppleOAuthFactor")
)]
#[non_exhaustive]
pub struct AppleOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl AppleOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for AppleOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AppleOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AppleOAuthFactor {
    const NAME: &'static str = "shared.AppleOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AppleOAuthFactor);
/// The parameters with which an imported Argon2 hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Argon2Config")
)]
#[non_exhaustive]
pub struct Argon2Config {
    /// How many iterations the hash was made with.
    pub iteration_amount: i32,
    /// The length of the key that was derived from the password.
    pub key_length: i32,
    /// Argon2's memory parameter `m`, in kibibytes.
    pub memory: i32,
    /// The salt that the hash was made with.
    pub salt: crate::Secret,
    /// Argon2's parallelism parameter `p`.
    pub threads: i32,
}
impl Argon2Config {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        salt: impl Into<crate::Secret>,
        iteration_amount: i32,
        memory: i32,
        threads: i32,
        key_length: i32,
    ) -> Self {
        Self {
            iteration_amount: iteration_amount,
            key_length: key_length,
            memory: memory,
            salt: salt.into(),
            threads: threads,
        }
    }
    /// How many iterations the hash was made with.
    #[must_use]
    pub fn iteration_amount(mut self, iteration_amount: i32) -> Self {
        self.iteration_amount = iteration_amount;
        self
    }
    /// The length of the key that was derived from the password.
    #[must_use]
    pub fn key_length(mut self, key_length: i32) -> Self {
        self.key_length = key_length;
        self
    }
    /// Argon2's memory parameter `m`, in kibibytes.
    #[must_use]
    pub fn memory(mut self, memory: i32) -> Self {
        self.memory = memory;
        self
    }
    /// The salt that the hash was made with.
    #[must_use]
    pub fn salt(mut self, salt: impl Into<crate::Secret>) -> Self {
        self.salt = salt.into();
        self
    }
    /// Argon2's parallelism parameter `p`.
    #[must_use]
    pub fn threads(mut self, threads: i32) -> Self {
        self.threads = threads;
        self
    }
}
impl crate::decode::Blank for Argon2Config {
    fn blank() -> Self {
        Self {
            iteration_amount: crate::decode::blank(),
            key_length: crate::decode::blank(),
            memory: crate::decode::blank(),
            salt: crate::decode::blank(),
            threads: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Argon2Config {
    const NAME: &'static str = "shared.Argon2Config";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("salt"),
        crate::decode::Promise::strict("iteration_amount"),
        crate::decode::Promise::strict("memory"),
        crate::decode::Promise::strict("threads"),
        crate::decode::Promise::strict("key_length"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "iteration_amount" => field.promised(1).value(&mut self.iteration_amount),
            "key_length" => field.promised(4).value(&mut self.key_length),
            "memory" => field.promised(2).value(&mut self.memory),
            "salt" => field.promised(0).value(&mut self.salt),
            "threads" => field.promised(3).value(&mut self.threads),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Argon2Config);
/// The IP address and the browser that a user comes from.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Attributes")
)]
#[non_exhaustive]
pub struct Attributes {
    /// The IP address that the person comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// The browser, as it names itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}
impl Attributes {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ip_address: None,
            user_agent: None,
        }
    }
    /// The IP address that the person comes from.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }
    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}
impl Default for Attributes {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for Attributes {
    fn blank() -> Self {
        Self {
            ip_address: crate::decode::blank(),
            user_agent: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Attributes {
    const NAME: &'static str = "shared.Attributes";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "ip_address" => field.optional_text(&mut self.ip_address),
            "user_agent" => field.optional_text(&mut self.user_agent),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Attributes);
/// A factor that a session was authenticated with; what is particular to its means is in the field for that means.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.AuthenticationFactor")
)]
#[non_exhaustive]
pub struct AuthenticationFactor {
    /// The Amazon account, if the factor is a sign-in with Amazon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amazon_oauth_factor: Option<Box<AmazonOAuthFactor>>,
    /// The Apple account, if the factor is a sign-in with Apple.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apple_oauth_factor: Option<Box<AppleOAuthFactor>>,
    /// The authenticator app, if the factor is a time-based passcode (TOTP).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_app_factor: Option<Box<AuthenticatorAppFactor>>,
    /// The biometric registration, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biometric_factor: Option<Box<BiometricFactor>>,
    /// The Bitbucket account, if the factor is a sign-in with Bitbucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bitbucket_oauth_factor: Option<Box<BitbucketOAuthFactor>>,
    /// The Coinbase account, if the factor is a sign-in with Coinbase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coinbase_oauth_factor: Option<Box<CoinbaseOAuthFactor>>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The crypto wallet, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crypto_wallet_factor: Option<Box<CryptoWalletFactor>>,
    /// By what means the person proved the factor, such as `email` or `sms`.
    pub delivery_method: AuthenticationFactorDeliveryMethod,
    /// The Discord account, if the factor is a sign-in with Discord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_oauth_factor: Option<Box<DiscordOAuthFactor>>,
    /// The e-mail address, if the factor went through one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_factor: Option<Box<EmailFactor>>,
    /// The embeddable magic link, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embeddable_magic_link_factor: Option<Box<EmbeddableMagicLinkFactor>>,
    /// The Facebook account, if the factor is a sign-in with Facebook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook_oauth_factor: Option<Box<FacebookOAuthFactor>>,
    /// The Figma account, if the factor is a sign-in with Figma.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figma_oauth_factor: Option<Box<FigmaOAuthFactor>>,
    /// The GitLab account, if the factor is a sign-in with GitLab.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_lab_oauth_factor: Option<Box<GitLabOAuthFactor>>,
    /// The e-mail address, if the factor is an exchanged sign-in with GitHub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub github_oauth_exchange_factor: Option<Box<GithubOAuthExchangeFactor>>,
    /// The GitHub account, if the factor is a sign-in with GitHub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub github_oauth_factor: Option<Box<GithubOAuthFactor>>,
    /// The e-mail address, if the factor is an exchanged sign-in with Google.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_oauth_exchange_factor: Option<Box<GoogleOAuthExchangeFactor>>,
    /// The Google account, if the factor is a sign-in with Google.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_oauth_factor: Option<Box<GoogleOAuthFactor>>,
    /// The e-mail address, if the factor is an exchanged sign-in with HubSpot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hubspot_oauth_exchange_factor: Option<Box<HubspotOAuthExchangeFactor>>,
    /// The HubSpot account, if the factor is a sign-in with HubSpot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hubspot_oauth_factor: Option<Box<HubspotOAuthFactor>>,
    /// Who is impersonating the person, if the factor is an impersonation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonated_factor: Option<Box<ImpersonatedFactor>>,
    /// The Instagram account, if the factor is a sign-in with Instagram.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instagram_oauth_factor: Option<Box<InstagramOAuthFactor>>,
    /// When the person last proved the factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_authenticated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The LinkedIn account, if the factor is a sign-in with LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_in_oauth_factor: Option<Box<LinkedInOAuthFactor>>,
    /// The Microsoft account, if the factor is a sign-in with Microsoft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub microsoft_oauth_factor: Option<Box<MicrosoftOAuthFactor>>,
    /// The connected app, if the factor is the exchange of its access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_access_token_exchange_factor: Option<Box<OAuthAccessTokenExchangeFactor>>,
    /// The OpenID Connect sign-in, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_sso_factor: Option<Box<OidcSsoFactor>>,
    /// The phone number, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_factor: Option<Box<PhoneNumberFactor>>,
    /// The recovery code, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_code_factor: Option<Box<RecoveryCodeFactor>>,
    /// The Salesforce account, if the factor is a sign-in with Salesforce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salesforce_oauth_factor: Option<Box<SalesforceOAuthFactor>>,
    /// The SAML sign-in, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_sso_factor: Option<Box<SamlSsoFactor>>,
    /// The Shopify account, if the factor is a sign-in with Shopify.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopify_oauth_factor: Option<Box<ShopifyOAuthFactor>>,
    /// The e-mail address, if the factor is an exchanged sign-in with Slack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_oauth_exchange_factor: Option<Box<SlackOAuthExchangeFactor>>,
    /// The Slack account, if the factor is a sign-in with Slack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_oauth_factor: Option<Box<SlackOAuthFactor>>,
    /// The Snapchat account, if the factor is a sign-in with Snapchat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapchat_oauth_factor: Option<Box<SnapchatOAuthFactor>>,
    /// The Spotify account, if the factor is a sign-in with Spotify.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spotify_oauth_factor: Option<Box<SpotifyOAuthFactor>>,
    /// The Steam account, if the factor is a sign-in with Steam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steam_oauth_factor: Option<Box<SteamOAuthFactor>>,
    /// The TikTok account, if the factor is a sign-in with TikTok.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tik_tok_oauth_factor: Option<Box<TikTokOAuthFactor>>,
    /// The trusted auth token, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_auth_token_factor: Option<Box<TrustedAuthTokenFactor>>,
    /// The Twitch account, if the factor is a sign-in with Twitch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitch_oauth_factor: Option<Box<TwitchOAuthFactor>>,
    /// The Twitter account, if the factor is a sign-in with Twitter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter_oauth_factor: Option<Box<TwitterOAuthFactor>>,
    /// What kind of factor it is.
    #[serde(rename = "type")]
    pub type_: AuthenticationFactorType,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The passkey or security key, if the factor is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webauthn_factor: Option<Box<WebAuthnFactor>>,
    /// The Yahoo account, if the factor is a sign-in with Yahoo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yahoo_oauth_factor: Option<Box<YahooOAuthFactor>>,
}
impl AuthenticationFactor {
    /// The Amazon account, if the factor is a sign-in with Amazon.
    #[must_use]
    pub fn amazon_oauth_factor(
        mut self,
        amazon_oauth_factor: impl Into<AmazonOAuthFactor>,
    ) -> Self {
        self.amazon_oauth_factor = Some(Box::new(amazon_oauth_factor.into()));
        self
    }
    /// The Apple account, if the factor is a sign-in with Apple.
    #[must_use]
    pub fn apple_oauth_factor(
        mut self,
        apple_oauth_factor: impl Into<AppleOAuthFactor>,
    ) -> Self {
        self.apple_oauth_factor = Some(Box::new(apple_oauth_factor.into()));
        self
    }
    /// The authenticator app, if the factor is a time-based passcode (TOTP).
    #[must_use]
    pub fn authenticator_app_factor(
        mut self,
        authenticator_app_factor: impl Into<AuthenticatorAppFactor>,
    ) -> Self {
        self.authenticator_app_factor = Some(Box::new(authenticator_app_factor.into()));
        self
    }
    /// The biometric registration, if the factor is one.
    #[must_use]
    pub fn biometric_factor(
        mut self,
        biometric_factor: impl Into<BiometricFactor>,
    ) -> Self {
        self.biometric_factor = Some(Box::new(biometric_factor.into()));
        self
    }
    /// The Bitbucket account, if the factor is a sign-in with Bitbucket.
    #[must_use]
    pub fn bitbucket_oauth_factor(
        mut self,
        bitbucket_oauth_factor: impl Into<BitbucketOAuthFactor>,
    ) -> Self {
        self.bitbucket_oauth_factor = Some(Box::new(bitbucket_oauth_factor.into()));
        self
    }
    /// The Coinbase account, if the factor is a sign-in with Coinbase.
    #[must_use]
    pub fn coinbase_oauth_factor(
        mut self,
        coinbase_oauth_factor: impl Into<CoinbaseOAuthFactor>,
    ) -> Self {
        self.coinbase_oauth_factor = Some(Box::new(coinbase_oauth_factor.into()));
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
    /// The crypto wallet, if the factor is one.
    #[must_use]
    pub fn crypto_wallet_factor(
        mut self,
        crypto_wallet_factor: impl Into<CryptoWalletFactor>,
    ) -> Self {
        self.crypto_wallet_factor = Some(Box::new(crypto_wallet_factor.into()));
        self
    }
    /// By what means the person proved the factor, such as `email` or `sms`.
    #[must_use]
    pub fn delivery_method(
        mut self,
        delivery_method: impl Into<AuthenticationFactorDeliveryMethod>,
    ) -> Self {
        self.delivery_method = delivery_method.into();
        self
    }
    /// The Discord account, if the factor is a sign-in with Discord.
    #[must_use]
    pub fn discord_oauth_factor(
        mut self,
        discord_oauth_factor: impl Into<DiscordOAuthFactor>,
    ) -> Self {
        self.discord_oauth_factor = Some(Box::new(discord_oauth_factor.into()));
        self
    }
    /// The e-mail address, if the factor went through one.
    #[must_use]
    pub fn email_factor(mut self, email_factor: impl Into<EmailFactor>) -> Self {
        self.email_factor = Some(Box::new(email_factor.into()));
        self
    }
    /// The embeddable magic link, if the factor is one.
    #[must_use]
    pub fn embeddable_magic_link_factor(
        mut self,
        embeddable_magic_link_factor: impl Into<EmbeddableMagicLinkFactor>,
    ) -> Self {
        self.embeddable_magic_link_factor = Some(
            Box::new(embeddable_magic_link_factor.into()),
        );
        self
    }
    /// The Facebook account, if the factor is a sign-in with Facebook.
    #[must_use]
    pub fn facebook_oauth_factor(
        mut self,
        facebook_oauth_factor: impl Into<FacebookOAuthFactor>,
    ) -> Self {
        self.facebook_oauth_factor = Some(Box::new(facebook_oauth_factor.into()));
        self
    }
    /// The Figma account, if the factor is a sign-in with Figma.
    #[must_use]
    pub fn figma_oauth_factor(
        mut self,
        figma_oauth_factor: impl Into<FigmaOAuthFactor>,
    ) -> Self {
        self.figma_oauth_factor = Some(Box::new(figma_oauth_factor.into()));
        self
    }
    /// The GitLab account, if the factor is a sign-in with GitLab.
    #[must_use]
    pub fn git_lab_oauth_factor(
        mut self,
        git_lab_oauth_factor: impl Into<GitLabOAuthFactor>,
    ) -> Self {
        self.git_lab_oauth_factor = Some(Box::new(git_lab_oauth_factor.into()));
        self
    }
    /// The e-mail address, if the factor is an exchanged sign-in with GitHub.
    #[must_use]
    pub fn github_oauth_exchange_factor(
        mut self,
        github_oauth_exchange_factor: impl Into<GithubOAuthExchangeFactor>,
    ) -> Self {
        self.github_oauth_exchange_factor = Some(
            Box::new(github_oauth_exchange_factor.into()),
        );
        self
    }
    /// The GitHub account, if the factor is a sign-in with GitHub.
    #[must_use]
    pub fn github_oauth_factor(
        mut self,
        github_oauth_factor: impl Into<GithubOAuthFactor>,
    ) -> Self {
        self.github_oauth_factor = Some(Box::new(github_oauth_factor.into()));
        self
    }
    /// The e-mail address, if the factor is an exchanged sign-in with Google.
    #[must_use]
    pub fn google_oauth_exchange_factor(
        mut self,
        google_oauth_exchange_factor: impl Into<GoogleOAuthExchangeFactor>,
    ) -> Self {
        self.google_oauth_exchange_factor = Some(
            Box::new(google_oauth_exchange_factor.into()),
        );
        self
    }
    /// The Google account, if the factor is a sign-in with Google.
    #[must_use]
    pub fn google_oauth_factor(
        mut self,
        google_oauth_factor: impl Into<GoogleOAuthFactor>,
    ) -> Self {
        self.google_oauth_factor = Some(Box::new(google_oauth_factor.into()));
        self
    }
    /// The e-mail address, if the factor is an exchanged sign-in with HubSpot.
    #[must_use]
    pub fn hubspot_oauth_exchange_factor(
        mut self,
        hubspot_oauth_exchange_factor: impl Into<HubspotOAuthExchangeFactor>,
    ) -> Self {
        self.hubspot_oauth_exchange_factor = Some(
            Box::new(hubspot_oauth_exchange_factor.into()),
        );
        self
    }
    /// The HubSpot account, if the factor is a sign-in with HubSpot.
    #[must_use]
    pub fn hubspot_oauth_factor(
        mut self,
        hubspot_oauth_factor: impl Into<HubspotOAuthFactor>,
    ) -> Self {
        self.hubspot_oauth_factor = Some(Box::new(hubspot_oauth_factor.into()));
        self
    }
    /// Who is impersonating the person, if the factor is an impersonation.
    #[must_use]
    pub fn impersonated_factor(
        mut self,
        impersonated_factor: impl Into<ImpersonatedFactor>,
    ) -> Self {
        self.impersonated_factor = Some(Box::new(impersonated_factor.into()));
        self
    }
    /// The Instagram account, if the factor is a sign-in with Instagram.
    #[must_use]
    pub fn instagram_oauth_factor(
        mut self,
        instagram_oauth_factor: impl Into<InstagramOAuthFactor>,
    ) -> Self {
        self.instagram_oauth_factor = Some(Box::new(instagram_oauth_factor.into()));
        self
    }
    /// When the person last proved the factor.
    #[must_use]
    pub fn last_authenticated_at(
        mut self,
        last_authenticated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.last_authenticated_at = Some(last_authenticated_at.into());
        self
    }
    /// The LinkedIn account, if the factor is a sign-in with LinkedIn.
    #[must_use]
    pub fn linked_in_oauth_factor(
        mut self,
        linked_in_oauth_factor: impl Into<LinkedInOAuthFactor>,
    ) -> Self {
        self.linked_in_oauth_factor = Some(Box::new(linked_in_oauth_factor.into()));
        self
    }
    /// The Microsoft account, if the factor is a sign-in with Microsoft.
    #[must_use]
    pub fn microsoft_oauth_factor(
        mut self,
        microsoft_oauth_factor: impl Into<MicrosoftOAuthFactor>,
    ) -> Self {
        self.microsoft_oauth_factor = Some(Box::new(microsoft_oauth_factor.into()));
        self
    }
    /// The connected app, if the factor is the exchange of its access token.
    #[must_use]
    pub fn oauth_access_token_exchange_factor(
        mut self,
        oauth_access_token_exchange_factor: impl Into<OAuthAccessTokenExchangeFactor>,
    ) -> Self {
        self.oauth_access_token_exchange_factor = Some(
            Box::new(oauth_access_token_exchange_factor.into()),
        );
        self
    }
    /// The OpenID Connect sign-in, if the factor is one.
    #[must_use]
    pub fn oidc_sso_factor(mut self, oidc_sso_factor: impl Into<OidcSsoFactor>) -> Self {
        self.oidc_sso_factor = Some(Box::new(oidc_sso_factor.into()));
        self
    }
    /// The phone number, if the factor is one.
    #[must_use]
    pub fn phone_number_factor(
        mut self,
        phone_number_factor: impl Into<PhoneNumberFactor>,
    ) -> Self {
        self.phone_number_factor = Some(Box::new(phone_number_factor.into()));
        self
    }
    /// The recovery code, if the factor is one.
    #[must_use]
    pub fn recovery_code_factor(
        mut self,
        recovery_code_factor: impl Into<RecoveryCodeFactor>,
    ) -> Self {
        self.recovery_code_factor = Some(Box::new(recovery_code_factor.into()));
        self
    }
    /// The Salesforce account, if the factor is a sign-in with Salesforce.
    #[must_use]
    pub fn salesforce_oauth_factor(
        mut self,
        salesforce_oauth_factor: impl Into<SalesforceOAuthFactor>,
    ) -> Self {
        self.salesforce_oauth_factor = Some(Box::new(salesforce_oauth_factor.into()));
        self
    }
    /// The SAML sign-in, if the factor is one.
    #[must_use]
    pub fn saml_sso_factor(mut self, saml_sso_factor: impl Into<SamlSsoFactor>) -> Self {
        self.saml_sso_factor = Some(Box::new(saml_sso_factor.into()));
        self
    }
    /// The Shopify account, if the factor is a sign-in with Shopify.
    #[must_use]
    pub fn shopify_oauth_factor(
        mut self,
        shopify_oauth_factor: impl Into<ShopifyOAuthFactor>,
    ) -> Self {
        self.shopify_oauth_factor = Some(Box::new(shopify_oauth_factor.into()));
        self
    }
    /// The e-mail address, if the factor is an exchanged sign-in with Slack.
    #[must_use]
    pub fn slack_oauth_exchange_factor(
        mut self,
        slack_oauth_exchange_factor: impl Into<SlackOAuthExchangeFactor>,
    ) -> Self {
        self.slack_oauth_exchange_factor = Some(
            Box::new(slack_oauth_exchange_factor.into()),
        );
        self
    }
    /// The Slack account, if the factor is a sign-in with Slack.
    #[must_use]
    pub fn slack_oauth_factor(
        mut self,
        slack_oauth_factor: impl Into<SlackOAuthFactor>,
    ) -> Self {
        self.slack_oauth_factor = Some(Box::new(slack_oauth_factor.into()));
        self
    }
    /// The Snapchat account, if the factor is a sign-in with Snapchat.
    #[must_use]
    pub fn snapchat_oauth_factor(
        mut self,
        snapchat_oauth_factor: impl Into<SnapchatOAuthFactor>,
    ) -> Self {
        self.snapchat_oauth_factor = Some(Box::new(snapchat_oauth_factor.into()));
        self
    }
    /// The Spotify account, if the factor is a sign-in with Spotify.
    #[must_use]
    pub fn spotify_oauth_factor(
        mut self,
        spotify_oauth_factor: impl Into<SpotifyOAuthFactor>,
    ) -> Self {
        self.spotify_oauth_factor = Some(Box::new(spotify_oauth_factor.into()));
        self
    }
    /// The Steam account, if the factor is a sign-in with Steam.
    #[must_use]
    pub fn steam_oauth_factor(
        mut self,
        steam_oauth_factor: impl Into<SteamOAuthFactor>,
    ) -> Self {
        self.steam_oauth_factor = Some(Box::new(steam_oauth_factor.into()));
        self
    }
    /// The TikTok account, if the factor is a sign-in with TikTok.
    #[must_use]
    pub fn tik_tok_oauth_factor(
        mut self,
        tik_tok_oauth_factor: impl Into<TikTokOAuthFactor>,
    ) -> Self {
        self.tik_tok_oauth_factor = Some(Box::new(tik_tok_oauth_factor.into()));
        self
    }
    /// The trusted auth token, if the factor is one.
    #[must_use]
    pub fn trusted_auth_token_factor(
        mut self,
        trusted_auth_token_factor: impl Into<TrustedAuthTokenFactor>,
    ) -> Self {
        self.trusted_auth_token_factor = Some(
            Box::new(trusted_auth_token_factor.into()),
        );
        self
    }
    /// The Twitch account, if the factor is a sign-in with Twitch.
    #[must_use]
    pub fn twitch_oauth_factor(
        mut self,
        twitch_oauth_factor: impl Into<TwitchOAuthFactor>,
    ) -> Self {
        self.twitch_oauth_factor = Some(Box::new(twitch_oauth_factor.into()));
        self
    }
    /// The Twitter account, if the factor is a sign-in with Twitter.
    #[must_use]
    pub fn twitter_oauth_factor(
        mut self,
        twitter_oauth_factor: impl Into<TwitterOAuthFactor>,
    ) -> Self {
        self.twitter_oauth_factor = Some(Box::new(twitter_oauth_factor.into()));
        self
    }
    /// What kind of factor it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AuthenticationFactorType>) -> Self {
        self.type_ = type_.into();
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
    /// The passkey or security key, if the factor is one.
    #[must_use]
    pub fn webauthn_factor(
        mut self,
        webauthn_factor: impl Into<WebAuthnFactor>,
    ) -> Self {
        self.webauthn_factor = Some(Box::new(webauthn_factor.into()));
        self
    }
    /// The Yahoo account, if the factor is a sign-in with Yahoo.
    #[must_use]
    pub fn yahoo_oauth_factor(
        mut self,
        yahoo_oauth_factor: impl Into<YahooOAuthFactor>,
    ) -> Self {
        self.yahoo_oauth_factor = Some(Box::new(yahoo_oauth_factor.into()));
        self
    }
}
impl Default for AuthenticationFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticationFactor {
    fn blank() -> Self {
        Self {
            amazon_oauth_factor: crate::decode::blank(),
            apple_oauth_factor: crate::decode::blank(),
            authenticator_app_factor: crate::decode::blank(),
            biometric_factor: crate::decode::blank(),
            bitbucket_oauth_factor: crate::decode::blank(),
            coinbase_oauth_factor: crate::decode::blank(),
            created_at: crate::decode::blank(),
            crypto_wallet_factor: crate::decode::blank(),
            delivery_method: crate::decode::blank(),
            discord_oauth_factor: crate::decode::blank(),
            email_factor: crate::decode::blank(),
            embeddable_magic_link_factor: crate::decode::blank(),
            facebook_oauth_factor: crate::decode::blank(),
            figma_oauth_factor: crate::decode::blank(),
            git_lab_oauth_factor: crate::decode::blank(),
            github_oauth_exchange_factor: crate::decode::blank(),
            github_oauth_factor: crate::decode::blank(),
            google_oauth_exchange_factor: crate::decode::blank(),
            google_oauth_factor: crate::decode::blank(),
            hubspot_oauth_exchange_factor: crate::decode::blank(),
            hubspot_oauth_factor: crate::decode::blank(),
            impersonated_factor: crate::decode::blank(),
            instagram_oauth_factor: crate::decode::blank(),
            last_authenticated_at: crate::decode::blank(),
            linked_in_oauth_factor: crate::decode::blank(),
            microsoft_oauth_factor: crate::decode::blank(),
            oauth_access_token_exchange_factor: crate::decode::blank(),
            oidc_sso_factor: crate::decode::blank(),
            phone_number_factor: crate::decode::blank(),
            recovery_code_factor: crate::decode::blank(),
            salesforce_oauth_factor: crate::decode::blank(),
            saml_sso_factor: crate::decode::blank(),
            shopify_oauth_factor: crate::decode::blank(),
            slack_oauth_exchange_factor: crate::decode::blank(),
            slack_oauth_factor: crate::decode::blank(),
            snapchat_oauth_factor: crate::decode::blank(),
            spotify_oauth_factor: crate::decode::blank(),
            steam_oauth_factor: crate::decode::blank(),
            tik_tok_oauth_factor: crate::decode::blank(),
            trusted_auth_token_factor: crate::decode::blank(),
            twitch_oauth_factor: crate::decode::blank(),
            twitter_oauth_factor: crate::decode::blank(),
            type_: crate::decode::blank(),
            updated_at: crate::decode::blank(),
            webauthn_factor: crate::decode::blank(),
            yahoo_oauth_factor: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticationFactor {
    const NAME: &'static str = "shared.AuthenticationFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("delivery_method"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "amazon_oauth_factor" => field.optional(&mut self.amazon_oauth_factor),
            "apple_oauth_factor" => field.optional(&mut self.apple_oauth_factor),
            "authenticator_app_factor" => {
                field.optional(&mut self.authenticator_app_factor)
            }
            "biometric_factor" => field.optional(&mut self.biometric_factor),
            "bitbucket_oauth_factor" => field.optional(&mut self.bitbucket_oauth_factor),
            "coinbase_oauth_factor" => field.optional(&mut self.coinbase_oauth_factor),
            "created_at" => field.timestamp(&mut self.created_at),
            "crypto_wallet_factor" => field.optional(&mut self.crypto_wallet_factor),
            "delivery_method" => field.promised(1).open(&mut self.delivery_method),
            "discord_oauth_factor" => field.optional(&mut self.discord_oauth_factor),
            "email_factor" => field.optional(&mut self.email_factor),
            "embeddable_magic_link_factor" => {
                field.optional(&mut self.embeddable_magic_link_factor)
            }
            "facebook_oauth_factor" => field.optional(&mut self.facebook_oauth_factor),
            "figma_oauth_factor" => field.optional(&mut self.figma_oauth_factor),
            "git_lab_oauth_factor" => field.optional(&mut self.git_lab_oauth_factor),
            "github_oauth_exchange_factor" => {
                field.optional(&mut self.github_oauth_exchange_factor)
            }
            "github_oauth_factor" => field.optional(&mut self.github_oauth_factor),
            "google_oauth_exchange_factor" => {
                field.optional(&mut self.google_oauth_exchange_factor)
            }
            "google_oauth_factor" => field.optional(&mut self.google_oauth_factor),
            "hubspot_oauth_exchange_factor" => {
                field.optional(&mut self.hubspot_oauth_exchange_factor)
            }
            "hubspot_oauth_factor" => field.optional(&mut self.hubspot_oauth_factor),
            "impersonated_factor" => field.optional(&mut self.impersonated_factor),
            "instagram_oauth_factor" => field.optional(&mut self.instagram_oauth_factor),
            "last_authenticated_at" => field.timestamp(&mut self.last_authenticated_at),
            "linked_in_oauth_factor" => field.optional(&mut self.linked_in_oauth_factor),
            "microsoft_oauth_factor" => field.optional(&mut self.microsoft_oauth_factor),
            "oauth_access_token_exchange_factor" => {
                field.optional(&mut self.oauth_access_token_exchange_factor)
            }
            "oidc_sso_factor" => field.optional(&mut self.oidc_sso_factor),
            "phone_number_factor" => field.optional(&mut self.phone_number_factor),
            "recovery_code_factor" => field.optional(&mut self.recovery_code_factor),
            "salesforce_oauth_factor" => {
                field.optional(&mut self.salesforce_oauth_factor)
            }
            "saml_sso_factor" => field.optional(&mut self.saml_sso_factor),
            "shopify_oauth_factor" => field.optional(&mut self.shopify_oauth_factor),
            "slack_oauth_exchange_factor" => {
                field.optional(&mut self.slack_oauth_exchange_factor)
            }
            "slack_oauth_factor" => field.optional(&mut self.slack_oauth_factor),
            "snapchat_oauth_factor" => field.optional(&mut self.snapchat_oauth_factor),
            "spotify_oauth_factor" => field.optional(&mut self.spotify_oauth_factor),
            "steam_oauth_factor" => field.optional(&mut self.steam_oauth_factor),
            "tik_tok_oauth_factor" => field.optional(&mut self.tik_tok_oauth_factor),
            "trusted_auth_token_factor" => {
                field.optional(&mut self.trusted_auth_token_factor)
            }
            "twitch_oauth_factor" => field.optional(&mut self.twitch_oauth_factor),
            "twitter_oauth_factor" => field.optional(&mut self.twitter_oauth_factor),
            "type" => field.promised(0).open(&mut self.type_),
            "updated_at" => field.timestamp(&mut self.updated_at),
            "webauthn_factor" => field.optional(&mut self.webauthn_factor),
            "yahoo_oauth_factor" => field.optional(&mut self.yahoo_oauth_factor),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticationFactor);
/// By which channel, provider or device a factor was presented.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationFactorDeliveryMethod {
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// `embedded`
    Embedded,
    /// `oauth_google`
    OauthGoogle,
    /// `oauth_microsoft`
    OauthMicrosoft,
    /// `oauth_apple`
    OauthApple,
    /// `webauthn_registration`
    WebauthnRegistration,
    /// `authenticator_app`
    AuthenticatorApp,
    /// `oauth_github`
    OauthGithub,
    /// `recovery_code`
    RecoveryCode,
    /// `oauth_facebook`
    OauthFacebook,
    /// `crypto_wallet`
    CryptoWallet,
    /// `oauth_amazon`
    OauthAmazon,
    /// `oauth_bitbucket`
    OauthBitbucket,
    /// `oauth_coinbase`
    OauthCoinbase,
    /// `oauth_discord`
    OauthDiscord,
    /// `oauth_figma`
    OauthFigma,
    /// `oauth_gitlab`
    OauthGitlab,
    /// `oauth_instagram`
    OauthInstagram,
    /// `oauth_linkedin`
    OauthLinkedin,
    /// `oauth_shopify`
    OauthShopify,
    /// `oauth_slack`
    OauthSlack,
    /// `oauth_snapchat`
    OauthSnapchat,
    /// `oauth_spotify`
    OauthSpotify,
    /// `oauth_steam`
    OauthSteam,
    /// `oauth_tiktok`
    OauthTiktok,
    /// `oauth_twitch`
    OauthTwitch,
    /// `oauth_twitter`
    OauthTwitter,
    /// `knowledge`
    Knowledge,
    /// `biometric`
    Biometric,
    /// `sso_saml`
    SsoSaml,
    /// `sso_oidc`
    SsoOidc,
    /// `oauth_salesforce`
    OauthSalesforce,
    /// `oauth_yahoo`
    OauthYahoo,
    /// `oauth_hubspot`
    OauthHubspot,
    /// `imported_auth0`
    ImportedAuth0,
    /// `oauth_exchange_slack`
    OauthExchangeSlack,
    /// `oauth_exchange_hubspot`
    OauthExchangeHubspot,
    /// `oauth_exchange_github`
    OauthExchangeGithub,
    /// `oauth_exchange_google`
    OauthExchangeGoogle,
    /// `impersonation`
    Impersonation,
    /// `oauth_access_token_exchange`
    OauthAccessTokenExchange,
    /// `trusted_token_exchange`
    TrustedTokenExchange,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl AuthenticationFactorDeliveryMethod {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "email",
        "sms",
        "whatsapp",
        "embedded",
        "oauth_google",
        "oauth_microsoft",
        "oauth_apple",
        "webauthn_registration",
        "authenticator_app",
        "oauth_github",
        "recovery_code",
        "oauth_facebook",
        "crypto_wallet",
        "oauth_amazon",
        "oauth_bitbucket",
        "oauth_coinbase",
        "oauth_discord",
        "oauth_figma",
        "oauth_gitlab",
        "oauth_instagram",
        "oauth_linkedin",
        "oauth_shopify",
        "oauth_slack",
        "oauth_snapchat",
        "oauth_spotify",
        "oauth_steam",
        "oauth_tiktok",
        "oauth_twitch",
        "oauth_twitter",
        "knowledge",
        "biometric",
        "sso_saml",
        "sso_oidc",
        "oauth_salesforce",
        "oauth_yahoo",
        "oauth_hubspot",
        "imported_auth0",
        "oauth_exchange_slack",
        "oauth_exchange_hubspot",
        "oauth_exchange_github",
        "oauth_exchange_google",
        "impersonation",
        "oauth_access_token_exchange",
        "trusted_token_exchange",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Embedded => "embedded",
            Self::OauthGoogle => "oauth_google",
            Self::OauthMicrosoft => "oauth_microsoft",
            Self::OauthApple => "oauth_apple",
            Self::WebauthnRegistration => "webauthn_registration",
            Self::AuthenticatorApp => "authenticator_app",
            Self::OauthGithub => "oauth_github",
            Self::RecoveryCode => "recovery_code",
            Self::OauthFacebook => "oauth_facebook",
            Self::CryptoWallet => "crypto_wallet",
            Self::OauthAmazon => "oauth_amazon",
            Self::OauthBitbucket => "oauth_bitbucket",
            Self::OauthCoinbase => "oauth_coinbase",
            Self::OauthDiscord => "oauth_discord",
            Self::OauthFigma => "oauth_figma",
            Self::OauthGitlab => "oauth_gitlab",
            Self::OauthInstagram => "oauth_instagram",
            Self::OauthLinkedin => "oauth_linkedin",
            Self::OauthShopify => "oauth_shopify",
            Self::OauthSlack => "oauth_slack",
            Self::OauthSnapchat => "oauth_snapchat",
            Self::OauthSpotify => "oauth_spotify",
            Self::OauthSteam => "oauth_steam",
            Self::OauthTiktok => "oauth_tiktok",
            Self::OauthTwitch => "oauth_twitch",
            Self::OauthTwitter => "oauth_twitter",
            Self::Knowledge => "knowledge",
            Self::Biometric => "biometric",
            Self::SsoSaml => "sso_saml",
            Self::SsoOidc => "sso_oidc",
            Self::OauthSalesforce => "oauth_salesforce",
            Self::OauthYahoo => "oauth_yahoo",
            Self::OauthHubspot => "oauth_hubspot",
            Self::ImportedAuth0 => "imported_auth0",
            Self::OauthExchangeSlack => "oauth_exchange_slack",
            Self::OauthExchangeHubspot => "oauth_exchange_hubspot",
            Self::OauthExchangeGithub => "oauth_exchange_github",
            Self::OauthExchangeGoogle => "oauth_exchange_google",
            Self::Impersonation => "impersonation",
            Self::OauthAccessTokenExchange => "oauth_access_token_exchange",
            Self::TrustedTokenExchange => "trusted_token_exchange",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "email" => Self::Email,
                "sms" => Self::Sms,
                "whatsapp" => Self::Whatsapp,
                "embedded" => Self::Embedded,
                "oauth_google" => Self::OauthGoogle,
                "oauth_microsoft" => Self::OauthMicrosoft,
                "oauth_apple" => Self::OauthApple,
                "webauthn_registration" => Self::WebauthnRegistration,
                "authenticator_app" => Self::AuthenticatorApp,
                "oauth_github" => Self::OauthGithub,
                "recovery_code" => Self::RecoveryCode,
                "oauth_facebook" => Self::OauthFacebook,
                "crypto_wallet" => Self::CryptoWallet,
                "oauth_amazon" => Self::OauthAmazon,
                "oauth_bitbucket" => Self::OauthBitbucket,
                "oauth_coinbase" => Self::OauthCoinbase,
                "oauth_discord" => Self::OauthDiscord,
                "oauth_figma" => Self::OauthFigma,
                "oauth_gitlab" => Self::OauthGitlab,
                "oauth_instagram" => Self::OauthInstagram,
                "oauth_linkedin" => Self::OauthLinkedin,
                "oauth_shopify" => Self::OauthShopify,
                "oauth_slack" => Self::OauthSlack,
                "oauth_snapchat" => Self::OauthSnapchat,
                "oauth_spotify" => Self::OauthSpotify,
                "oauth_steam" => Self::OauthSteam,
                "oauth_tiktok" => Self::OauthTiktok,
                "oauth_twitch" => Self::OauthTwitch,
                "oauth_twitter" => Self::OauthTwitter,
                "knowledge" => Self::Knowledge,
                "biometric" => Self::Biometric,
                "sso_saml" => Self::SsoSaml,
                "sso_oidc" => Self::SsoOidc,
                "oauth_salesforce" => Self::OauthSalesforce,
                "oauth_yahoo" => Self::OauthYahoo,
                "oauth_hubspot" => Self::OauthHubspot,
                "imported_auth0" => Self::ImportedAuth0,
                "oauth_exchange_slack" => Self::OauthExchangeSlack,
                "oauth_exchange_hubspot" => Self::OauthExchangeHubspot,
                "oauth_exchange_github" => Self::OauthExchangeGithub,
                "oauth_exchange_google" => Self::OauthExchangeGoogle,
                "impersonation" => Self::Impersonation,
                "oauth_access_token_exchange" => Self::OauthAccessTokenExchange,
                "trusted_token_exchange" => Self::TrustedTokenExchange,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(
    AuthenticationFactorDeliveryMethod, "shared.AuthenticationFactorDeliveryMethod"
);
/// Which kind of factor a session was authenticated with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationFactorType {
    /// `magic_link`
    MagicLink,
    /// `otp`
    Otp,
    /// `oauth`
    Oauth,
    /// `webauthn`
    Webauthn,
    /// `totp`
    Totp,
    /// `crypto`
    Crypto,
    /// `password`
    Password,
    /// `signature_challenge`
    SignatureChallenge,
    /// `sso`
    Sso,
    /// `imported`
    Imported,
    /// `recovery_codes`
    RecoveryCodes,
    /// `email_otp`
    EmailOtp,
    /// `impersonated`
    Impersonated,
    /// `trusted_auth_token`
    TrustedAuthToken,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl AuthenticationFactorType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "magic_link",
        "otp",
        "oauth",
        "webauthn",
        "totp",
        "crypto",
        "password",
        "signature_challenge",
        "sso",
        "imported",
        "recovery_codes",
        "email_otp",
        "impersonated",
        "trusted_auth_token",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MagicLink => "magic_link",
            Self::Otp => "otp",
            Self::Oauth => "oauth",
            Self::Webauthn => "webauthn",
            Self::Totp => "totp",
            Self::Crypto => "crypto",
            Self::Password => "password",
            Self::SignatureChallenge => "signature_challenge",
            Self::Sso => "sso",
            Self::Imported => "imported",
            Self::RecoveryCodes => "recovery_codes",
            Self::EmailOtp => "email_otp",
            Self::Impersonated => "impersonated",
            Self::TrustedAuthToken => "trusted_auth_token",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "magic_link" => Self::MagicLink,
                "otp" => Self::Otp,
                "oauth" => Self::Oauth,
                "webauthn" => Self::Webauthn,
                "totp" => Self::Totp,
                "crypto" => Self::Crypto,
                "password" => Self::Password,
                "signature_challenge" => Self::SignatureChallenge,
                "sso" => Self::Sso,
                "imported" => Self::Imported,
                "recovery_codes" => Self::RecoveryCodes,
                "email_otp" => Self::EmailOtp,
                "impersonated" => Self::Impersonated,
                "trusted_auth_token" => Self::TrustedAuthToken,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(
    AuthenticationFactorType, "shared.AuthenticationFactorType"
);
/// A factor that a session was authenticated with: a passcode from an authenticator app.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.AuthenticatorAppFactor")
)]
#[non_exhaustive]
pub struct AuthenticatorAppFactor {
    /// Identifies a user's authenticator app.
    pub totp_id: String,
}
impl AuthenticatorAppFactor {
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
        self
    }
}
impl Default for AuthenticatorAppFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticatorAppFactor {
    fn blank() -> Self {
        Self {
            totp_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticatorAppFactor {
    const NAME: &'static str = "shared.AuthenticatorAppFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("totp_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "totp_id" => field.promised(0).text(&mut self.totp_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticatorAppFactor);
/// A factor that a session was authenticated with: a biometric registration.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.BiometricFactor")
)]
#[non_exhaustive]
pub struct BiometricFactor {
    /// Identifies a biometric registration.
    pub biometric_registration_id: String,
}
impl BiometricFactor {
    /// Identifies a biometric registration.
    #[must_use]
    pub fn biometric_registration_id(
        mut self,
        biometric_registration_id: impl Into<String>,
    ) -> Self {
        self.biometric_registration_id = biometric_registration_id.into();
        self
    }
}
impl Default for BiometricFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for BiometricFactor {
    fn blank() -> Self {
        Self {
            biometric_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for BiometricFactor {
    const NAME: &'static str = "shared.BiometricFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("biometric_registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "biometric_registration_id" => {
                field.promised(0).text(&mut self.biometric_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(BiometricFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Bitbucket.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.BitbucketOAuthFactor")
)]
#[non_exhaustive]
pub struct BitbucketOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl BitbucketOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for BitbucketOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for BitbucketOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for BitbucketOAuthFactor {
    const NAME: &'static str = "shared.BitbucketOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(BitbucketOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Coinbase.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.CoinbaseOAuthFactor")
)]
#[non_exhaustive]
pub struct CoinbaseOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl CoinbaseOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for CoinbaseOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CoinbaseOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CoinbaseOAuthFactor {
    const NAME: &'static str = "shared.CoinbaseOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CoinbaseOAuthFactor);
/// A factor that a session was authenticated with: a signature by a crypto wallet.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.CryptoWalletFactor")
)]
#[non_exhaustive]
pub struct CryptoWalletFactor {
    /// The address of a crypto wallet.
    pub crypto_wallet_address: String,
    /// Identifies a crypto wallet of a user.
    pub crypto_wallet_id: String,
    /// The kind of crypto wallet, `ethereum` or `solana`.
    pub crypto_wallet_type: String,
}
impl CryptoWalletFactor {
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
}
impl Default for CryptoWalletFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CryptoWalletFactor {
    fn blank() -> Self {
        Self {
            crypto_wallet_address: crate::decode::blank(),
            crypto_wallet_id: crate::decode::blank(),
            crypto_wallet_type: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CryptoWalletFactor {
    const NAME: &'static str = "shared.CryptoWalletFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("crypto_wallet_id"),
        crate::decode::Promise::lax("crypto_wallet_address"),
        crate::decode::Promise::lax("crypto_wallet_type"),
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
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CryptoWalletFactor);
/// Whether a trait of a device is new for the person, and when it was first and last seen.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.DeviceAttributeDetails")
)]
#[non_exhaustive]
pub struct DeviceAttributeDetails {
    /// When it was first seen for this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_seen_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Whether it was never seen for this person before.
    pub is_new: bool,
    /// When it was last seen for this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_seen_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl DeviceAttributeDetails {
    /// When it was first seen for this person.
    #[must_use]
    pub fn first_seen_at(
        mut self,
        first_seen_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.first_seen_at = Some(first_seen_at.into());
        self
    }
    /// Whether it was never seen for this person before.
    #[must_use]
    pub fn is_new(mut self, is_new: bool) -> Self {
        self.is_new = is_new;
        self
    }
    /// When it was last seen for this person.
    #[must_use]
    pub fn last_seen_at(
        mut self,
        last_seen_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.last_seen_at = Some(last_seen_at.into());
        self
    }
}
impl Default for DeviceAttributeDetails {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeviceAttributeDetails {
    fn blank() -> Self {
        Self {
            first_seen_at: crate::decode::blank(),
            is_new: crate::decode::blank(),
            last_seen_at: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeviceAttributeDetails {
    const NAME: &'static str = "shared.DeviceAttributeDetails";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("is_new"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "first_seen_at" => field.timestamp(&mut self.first_seen_at),
            "is_new" => field.promised(0).value(&mut self.is_new),
            "last_seen_at" => field.timestamp(&mut self.last_seen_at),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeviceAttributeDetails);
/// The device and place that a person signs in from, and which of their traits are new.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.DeviceInfo")
)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// The IP address that the person comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// When the IP address was seen for this person, and whether it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address_details: Option<DeviceAttributeDetails>,
    /// The city that the IP address points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_geo_city: Option<String>,
    /// The country that the IP address points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_geo_country: Option<String>,
    /// When the country was seen for this person, and whether it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_geo_country_details: Option<DeviceAttributeDetails>,
    /// The region that the IP address points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_geo_region: Option<String>,
    /// Identifies a visitor from one visit to the next by what is stored on the device.
    pub visitor_id: String,
    /// When the visitor id was seen, and whether it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id_details: Option<DeviceAttributeDetails>,
}
impl DeviceInfo {
    /// The IP address that the person comes from.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }
    /// When the IP address was seen for this person, and whether it is new.
    #[must_use]
    pub fn ip_address_details(
        mut self,
        ip_address_details: impl Into<DeviceAttributeDetails>,
    ) -> Self {
        self.ip_address_details = Some(ip_address_details.into());
        self
    }
    /// The city that the IP address points to.
    #[must_use]
    pub fn ip_geo_city(mut self, ip_geo_city: impl Into<String>) -> Self {
        self.ip_geo_city = Some(ip_geo_city.into());
        self
    }
    /// The country that the IP address points to.
    #[must_use]
    pub fn ip_geo_country(mut self, ip_geo_country: impl Into<String>) -> Self {
        self.ip_geo_country = Some(ip_geo_country.into());
        self
    }
    /// When the country was seen for this person, and whether it is new.
    #[must_use]
    pub fn ip_geo_country_details(
        mut self,
        ip_geo_country_details: impl Into<DeviceAttributeDetails>,
    ) -> Self {
        self.ip_geo_country_details = Some(ip_geo_country_details.into());
        self
    }
    /// The region that the IP address points to.
    #[must_use]
    pub fn ip_geo_region(mut self, ip_geo_region: impl Into<String>) -> Self {
        self.ip_geo_region = Some(ip_geo_region.into());
        self
    }
    /// Identifies a visitor from one visit to the next by what is stored on the device.
    #[must_use]
    pub fn visitor_id(mut self, visitor_id: impl Into<String>) -> Self {
        self.visitor_id = visitor_id.into();
        self
    }
    /// When the visitor id was seen, and whether it is new.
    #[must_use]
    pub fn visitor_id_details(
        mut self,
        visitor_id_details: impl Into<DeviceAttributeDetails>,
    ) -> Self {
        self.visitor_id_details = Some(visitor_id_details.into());
        self
    }
}
impl Default for DeviceInfo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeviceInfo {
    fn blank() -> Self {
        Self {
            ip_address: crate::decode::blank(),
            ip_address_details: crate::decode::blank(),
            ip_geo_city: crate::decode::blank(),
            ip_geo_country: crate::decode::blank(),
            ip_geo_country_details: crate::decode::blank(),
            ip_geo_region: crate::decode::blank(),
            visitor_id: crate::decode::blank(),
            visitor_id_details: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeviceInfo {
    const NAME: &'static str = "shared.DeviceInfo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("visitor_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "ip_address" => field.optional_text(&mut self.ip_address),
            "ip_address_details" => field.optional(&mut self.ip_address_details),
            "ip_geo_city" => field.optional_text(&mut self.ip_geo_city),
            "ip_geo_country" => field.optional_text(&mut self.ip_geo_country),
            "ip_geo_country_details" => field.optional(&mut self.ip_geo_country_details),
            "ip_geo_region" => field.optional_text(&mut self.ip_geo_region),
            "visitor_id" => field.promised(0).text(&mut self.visitor_id),
            "visitor_id_details" => field.optional(&mut self.visitor_id_details),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeviceInfo);
/// A factor that a session was authenticated with: an OAuth sign-in with Discord.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.DiscordOAuthFactor")
)]
#[non_exhaustive]
pub struct DiscordOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl DiscordOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for DiscordOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DiscordOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DiscordOAuthFactor {
    const NAME: &'static str = "shared.DiscordOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DiscordOAuthFactor);
/// A factor that a session was authenticated with: an e-mail address, as by a link or passcode sent to it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.EmailFactor")
)]
#[non_exhaustive]
pub struct EmailFactor {
    /// An e-mail address.
    pub email_address: String,
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl EmailFactor {
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for EmailFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for EmailFactor {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for EmailFactor {
    const NAME: &'static str = "shared.EmailFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(1).text(&mut self.email_address),
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(EmailFactor);
/// The language of an e-mail, or of another message with the same choice of languages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmailLocale {
    /// `en`
    En,
    /// `es`
    Es,
    /// `pt-br`
    PtBr,
    /// `fr`
    Fr,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl EmailLocale {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["en", "es", "pt-br", "fr"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::PtBr => "pt-br",
            Self::Fr => "fr",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "en" => Self::En,
                "es" => Self::Es,
                "pt-br" => Self::PtBr,
                "fr" => Self::Fr,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(EmailLocale, "shared.EmailLocale");
/// A factor that a session was authenticated with: a magic link that your own backend delivered.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.EmbeddableMagicLinkFactor")
)]
#[non_exhaustive]
pub struct EmbeddableMagicLinkFactor {
    /// Identifies the embeddable magic link.
    pub embedded_id: String,
}
impl EmbeddableMagicLinkFactor {
    /// Identifies the embeddable magic link.
    #[must_use]
    pub fn embedded_id(mut self, embedded_id: impl Into<String>) -> Self {
        self.embedded_id = embedded_id.into();
        self
    }
}
impl Default for EmbeddableMagicLinkFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for EmbeddableMagicLinkFactor {
    fn blank() -> Self {
        Self {
            embedded_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for EmbeddableMagicLinkFactor {
    const NAME: &'static str = "shared.EmbeddableMagicLinkFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("embedded_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "embedded_id" => field.promised(0).text(&mut self.embedded_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(EmbeddableMagicLinkFactor);
/// The body of an error answer in Stytch's own form.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.ErrorBody")
)]
#[non_exhaustive]
pub struct ErrorBody {
    /// More about the error; the keys are Stytch's and depend on the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_details: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What went wrong, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The kind of error, as a code such as `unauthorized_credentials`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// A page about the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_url: Option<String>,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The HTTP status, repeated in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
}
impl ErrorBody {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            error_details: None,
            error_message: None,
            error_type: None,
            error_url: None,
            request_id: None,
            status_code: None,
        }
    }
    /// More about the error; the keys are Stytch's and depend on the error.
    #[must_use]
    pub fn error_details(
        mut self,
        error_details: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.error_details = Some(
            error_details.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
    /// What went wrong, in words for people.
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
    /// The kind of error, as a code such as `unauthorized_credentials`.
    #[must_use]
    pub fn error_type(mut self, error_type: impl Into<String>) -> Self {
        self.error_type = Some(error_type.into());
        self
    }
    /// A page about the error.
    #[must_use]
    pub fn error_url(mut self, error_url: impl Into<String>) -> Self {
        self.error_url = Some(error_url.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}
impl Default for ErrorBody {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for ErrorBody {
    fn blank() -> Self {
        Self {
            error_details: crate::decode::blank(),
            error_message: crate::decode::blank(),
            error_type: crate::decode::blank(),
            error_url: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ErrorBody {
    const NAME: &'static str = "shared.ErrorBody";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "error_details" => field.optional(&mut self.error_details),
            "error_message" => field.optional_text(&mut self.error_message),
            "error_type" => field.optional_text(&mut self.error_type),
            "error_url" => field.optional_text(&mut self.error_url),
            "request_id" => field.optional_text(&mut self.request_id),
            "status_code" => field.optional(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ErrorBody);
/// A factor that a session was authenticated with: an OAuth sign-in with Facebook.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.FacebookOAuthFactor")
)]
#[non_exhaustive]
pub struct FacebookOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl FacebookOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for FacebookOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for FacebookOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for FacebookOAuthFactor {
    const NAME: &'static str = "shared.FacebookOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(FacebookOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Figma.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.FigmaOAuthFactor")
)]
#[non_exhaustive]
pub struct FigmaOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl FigmaOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for FigmaOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for FigmaOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for FigmaOAuthFactor {
    const NAME: &'static str = "shared.FigmaOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(FigmaOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with GitLab.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.GitLabOAuthFactor")
)]
#[non_exhaustive]
pub struct GitLabOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl GitLabOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for GitLabOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GitLabOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GitLabOAuthFactor {
    const NAME: &'static str = "shared.GitLabOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GitLabOAuthFactor);
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with GitHub.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.GithubOAuthExchangeFactor")
)]
#[non_exhaustive]
pub struct GithubOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl GithubOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for GithubOAuthExchangeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GithubOAuthExchangeFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GithubOAuthExchangeFactor {
    const NAME: &'static str = "shared.GithubOAuthExchangeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GithubOAuthExchangeFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with GitHub.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.GithubOAuthFactor")
)]
#[non_exhaustive]
pub struct GithubOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl GithubOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for GithubOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GithubOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GithubOAuthFactor {
    const NAME: &'static str = "shared.GithubOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GithubOAuthFactor);
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with Google.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.GoogleOAuthExchangeFactor")
)]
#[non_exhaustive]
pub struct GoogleOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl GoogleOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for GoogleOAuthExchangeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GoogleOAuthExchangeFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GoogleOAuthExchangeFactor {
    const NAME: &'static str = "shared.GoogleOAuthExchangeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GoogleOAuthExchangeFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Google.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.GoogleOAuthFactor")
)]
#[non_exhaustive]
pub struct GoogleOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl GoogleOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for GoogleOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GoogleOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GoogleOAuthFactor {
    const NAME: &'static str = "shared.GoogleOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GoogleOAuthFactor);
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with HubSpot.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.HubspotOAuthExchangeFactor")
)]
#[non_exhaustive]
pub struct HubspotOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl HubspotOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for HubspotOAuthExchangeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for HubspotOAuthExchangeFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for HubspotOAuthExchangeFactor {
    const NAME: &'static str = "shared.HubspotOAuthExchangeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(HubspotOAuthExchangeFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with HubSpot.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.HubspotOAuthFactor")
)]
#[non_exhaustive]
pub struct HubspotOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl HubspotOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for HubspotOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for HubspotOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for HubspotOAuthFactor {
    const NAME: &'static str = "shared.HubspotOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(HubspotOAuthFactor);
/// A factor that a session was authenticated with: an impersonation, with the person who impersonates.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.ImpersonatedFactor")
)]
#[non_exhaustive]
pub struct ImpersonatedFactor {
    /// The e-mail address of the one who impersonates.
    pub impersonator_email_address: String,
    /// Identifies the one who impersonates.
    pub impersonator_id: String,
}
impl ImpersonatedFactor {
    /// The e-mail address of the one who impersonates.
    #[must_use]
    pub fn impersonator_email_address(
        mut self,
        impersonator_email_address: impl Into<String>,
    ) -> Self {
        self.impersonator_email_address = impersonator_email_address.into();
        self
    }
    /// Identifies the one who impersonates.
    #[must_use]
    pub fn impersonator_id(mut self, impersonator_id: impl Into<String>) -> Self {
        self.impersonator_id = impersonator_id.into();
        self
    }
}
impl Default for ImpersonatedFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ImpersonatedFactor {
    fn blank() -> Self {
        Self {
            impersonator_email_address: crate::decode::blank(),
            impersonator_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ImpersonatedFactor {
    const NAME: &'static str = "shared.ImpersonatedFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("impersonator_id"),
        crate::decode::Promise::lax("impersonator_email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "impersonator_email_address" => {
                field.promised(1).text(&mut self.impersonator_email_address)
            }
            "impersonator_id" => field.promised(0).text(&mut self.impersonator_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ImpersonatedFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Instagram.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.InstagramOAuthFactor")
)]
#[non_exhaustive]
pub struct InstagramOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl InstagramOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for InstagramOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for InstagramOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for InstagramOAuthFactor {
    const NAME: &'static str = "shared.InstagramOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(InstagramOAuthFactor);
/// A public key of the project, for verifying the JWTs that it signs.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Jwk")
)]
#[non_exhaustive]
pub struct Jwk {
    /// The algorithm that the key is used with, such as `RS256`.
    pub alg: String,
    /// The exponent of the RSA key, in base64url.
    pub e: String,
    /// What the key is meant for, such as `verify`.
    pub key_ops: Vec<String>,
    /// Identifies the key.
    pub kid: String,
    /// The key's family, such as `RSA`.
    pub kty: String,
    /// The modulus of the RSA key, as base64url.
    pub n: String,
    /// What the key is for, `sig` for signatures.
    #[serde(rename = "use")]
    pub use_: String,
    /// The key's certificate chain, each certificate as base64 of its DER form.
    pub x5c: Vec<String>,
    /// The SHA-256 thumbprint of the key's certificate, as base64url.
    #[serde(rename = "x5tS256")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x5t_s256: Option<String>,
}
impl Jwk {
    /// The algorithm that the key is used with, such as `RS256`.
    #[must_use]
    pub fn alg(mut self, alg: impl Into<String>) -> Self {
        self.alg = alg.into();
        self
    }
    /// The exponent of the RSA key, in base64url.
    #[must_use]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = e.into();
        self
    }
    /// What the key is meant for, such as `verify`.
    #[must_use]
    pub fn key_ops(
        mut self,
        key_ops: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_ops = key_ops.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies the key.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = kid.into();
        self
    }
    /// The key's family, such as `RSA`.
    #[must_use]
    pub fn kty(mut self, kty: impl Into<String>) -> Self {
        self.kty = kty.into();
        self
    }
    /// The modulus of the RSA key, as base64url.
    #[must_use]
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = n.into();
        self
    }
    /// What the key is for, `sig` for signatures.
    #[must_use]
    pub fn use_(mut self, use_: impl Into<String>) -> Self {
        self.use_ = use_.into();
        self
    }
    /// The key's certificate chain, each certificate as base64 of its DER form.
    #[must_use]
    pub fn x5c(mut self, x5c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x5c = x5c.into_iter().map(Into::into).collect();
        self
    }
    /// The SHA-256 thumbprint of the key's certificate, as base64url.
    #[must_use]
    pub fn x5t_s256(mut self, x5t_s256: impl Into<String>) -> Self {
        self.x5t_s256 = Some(x5t_s256.into());
        self
    }
}
impl Default for Jwk {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Jwk {
    fn blank() -> Self {
        Self {
            alg: crate::decode::blank(),
            e: crate::decode::blank(),
            key_ops: crate::decode::blank(),
            kid: crate::decode::blank(),
            kty: crate::decode::blank(),
            n: crate::decode::blank(),
            use_: crate::decode::blank(),
            x5c: crate::decode::blank(),
            x5t_s256: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Jwk {
    const NAME: &'static str = "shared.Jwk";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("kty"),
        crate::decode::Promise::lax("use"),
        crate::decode::Promise::lax("key_ops"),
        crate::decode::Promise::lax("alg"),
        crate::decode::Promise::lax("kid"),
        crate::decode::Promise::lax("x5c"),
        crate::decode::Promise::lax("n"),
        crate::decode::Promise::lax("e"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "alg" => field.promised(3).text(&mut self.alg),
            "e" => field.promised(7).text(&mut self.e),
            "key_ops" => field.promised(2).list(&mut self.key_ops),
            "kid" => field.promised(4).text(&mut self.kid),
            "kty" => field.promised(0).text(&mut self.kty),
            "n" => field.promised(6).text(&mut self.n),
            "use" => field.promised(1).text(&mut self.use_),
            "x5c" => field.promised(5).list(&mut self.x5c),
            "x5tS256" => field.optional_text(&mut self.x5t_s256),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Jwk);
/// A factor that a session was authenticated with: an OAuth sign-in with LinkedIn.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.LinkedInOAuthFactor")
)]
#[non_exhaustive]
pub struct LinkedInOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl LinkedInOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for LinkedInOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LinkedInOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LinkedInOAuthFactor {
    const NAME: &'static str = "shared.LinkedInOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LinkedInOAuthFactor);
/// The language of a message, where more are offered than for e-mails, as for SMS and WhatsApp.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Locale {
    /// `en`
    En,
    /// `es`
    Es,
    /// `pt-br`
    PtBr,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// `de-DE`
    DeDe,
    /// `zh-Hans`
    ZhHans,
    /// `ca-ES`
    CaEs,
    /// `ja`
    Ja,
    /// `ru`
    Ru,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `tr`
    Tr,
    /// `fa`
    Fa,
    /// `vi`
    Vi,
    /// `cs`
    Cs,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl Locale {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "en",
        "es",
        "pt-br",
        "fr",
        "it",
        "de-DE",
        "zh-Hans",
        "ca-ES",
        "ja",
        "ru",
        "nl",
        "pl",
        "tr",
        "fa",
        "vi",
        "cs",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::PtBr => "pt-br",
            Self::Fr => "fr",
            Self::It => "it",
            Self::DeDe => "de-DE",
            Self::ZhHans => "zh-Hans",
            Self::CaEs => "ca-ES",
            Self::Ja => "ja",
            Self::Ru => "ru",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Tr => "tr",
            Self::Fa => "fa",
            Self::Vi => "vi",
            Self::Cs => "cs",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "en" => Self::En,
                "es" => Self::Es,
                "pt-br" => Self::PtBr,
                "fr" => Self::Fr,
                "it" => Self::It,
                "de-DE" => Self::DeDe,
                "zh-Hans" => Self::ZhHans,
                "ca-ES" => Self::CaEs,
                "ja" => Self::Ja,
                "ru" => Self::Ru,
                "nl" => Self::Nl,
                "pl" => Self::Pl,
                "tr" => Self::Tr,
                "fa" => Self::Fa,
                "vi" => Self::Vi,
                "cs" => Self::Cs,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(Locale, "shared.Locale");
/// The salts with which an imported MD5 hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Md5Config")
)]
#[non_exhaustive]
pub struct Md5Config {
    /// The salt that was put after the password before it was hashed.
    pub append_salt: crate::Secret,
    /// The salt that was put in front of the password before it was hashed.
    pub prepend_salt: crate::Secret,
}
impl Md5Config {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        prepend_salt: impl Into<crate::Secret>,
        append_salt: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            append_salt: append_salt.into(),
            prepend_salt: prepend_salt.into(),
        }
    }
    /// The salt that was put after the password before it was hashed.
    #[must_use]
    pub fn append_salt(mut self, append_salt: impl Into<crate::Secret>) -> Self {
        self.append_salt = append_salt.into();
        self
    }
    /// The salt that was put in front of the password before it was hashed.
    #[must_use]
    pub fn prepend_salt(mut self, prepend_salt: impl Into<crate::Secret>) -> Self {
        self.prepend_salt = prepend_salt.into();
        self
    }
}
impl crate::decode::Blank for Md5Config {
    fn blank() -> Self {
        Self {
            append_salt: crate::decode::blank(),
            prepend_salt: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Md5Config {
    const NAME: &'static str = "shared.Md5Config";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("prepend_salt"),
        crate::decode::Promise::strict("append_salt"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "append_salt" => field.promised(1).value(&mut self.append_salt),
            "prepend_salt" => field.promised(0).value(&mut self.prepend_salt),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Md5Config);
/// A factor that a session was authenticated with: an OAuth sign-in with Microsoft.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.MicrosoftOAuthFactor")
)]
#[non_exhaustive]
pub struct MicrosoftOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl MicrosoftOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for MicrosoftOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MicrosoftOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MicrosoftOAuthFactor {
    const NAME: &'static str = "shared.MicrosoftOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MicrosoftOAuthFactor);
/// A factor that a session was authenticated with: an access token of a connected app, exchanged for the session.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.OAuthAccessTokenExchangeFactor")
)]
#[non_exhaustive]
pub struct OAuthAccessTokenExchangeFactor {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
}
impl OAuthAccessTokenExchangeFactor {
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
}
impl Default for OAuthAccessTokenExchangeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OAuthAccessTokenExchangeFactor {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OAuthAccessTokenExchangeFactor {
    const NAME: &'static str = "shared.OAuthAccessTokenExchangeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(0).text(&mut self.client_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OAuthAccessTokenExchangeFactor);
/// The body of an error answer in the form that OAuth2 lays down.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.OauthErrorBody")
)]
#[non_exhaustive]
pub struct OauthErrorBody {
    /// The OAuth 2.0 error code, such as `invalid_client`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What went wrong, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
    /// A page about the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_uri: Option<String>,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The HTTP status, repeated in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
}
impl OauthErrorBody {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            error: None,
            error_description: None,
            error_uri: None,
            request_id: None,
            status_code: None,
        }
    }
    /// The OAuth 2.0 error code, such as `invalid_client`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
    /// What went wrong, in words for people.
    #[must_use]
    pub fn error_description(mut self, error_description: impl Into<String>) -> Self {
        self.error_description = Some(error_description.into());
        self
    }
    /// A page about the error.
    #[must_use]
    pub fn error_uri(mut self, error_uri: impl Into<String>) -> Self {
        self.error_uri = Some(error_uri.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
}
impl Default for OauthErrorBody {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for OauthErrorBody {
    fn blank() -> Self {
        Self {
            error: crate::decode::blank(),
            error_description: crate::decode::blank(),
            error_uri: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OauthErrorBody {
    const NAME: &'static str = "shared.OauthErrorBody";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "error" => field.optional_text(&mut self.error),
            "error_description" => field.optional_text(&mut self.error_description),
            "error_uri" => field.optional_text(&mut self.error_uri),
            "request_id" => field.optional_text(&mut self.request_id),
            "status_code" => field.optional(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OauthErrorBody);
/// A factor that a session was authenticated with: SSO through an OIDC connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.OidcSsoFactor")
)]
#[non_exhaustive]
pub struct OidcSsoFactor {
    /// An id of your own, which can be used in place of Stytch's.
    pub external_id: String,
    /// Identifies the SSO registration of the member.
    pub id: String,
    /// Identifies the SSO connection.
    pub provider_id: String,
}
impl OidcSsoFactor {
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = external_id.into();
        self
    }
    /// Identifies the SSO registration of the member.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// Identifies the SSO connection.
    #[must_use]
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = provider_id.into();
        self
    }
}
impl Default for OidcSsoFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OidcSsoFactor {
    fn blank() -> Self {
        Self {
            external_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OidcSsoFactor {
    const NAME: &'static str = "shared.OidcSsoFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_id"),
        crate::decode::Promise::lax("external_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "external_id" => field.promised(2).text(&mut self.external_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_id" => field.promised(1).text(&mut self.provider_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OidcSsoFactor);
/// The algorithm that an imported password hash was made with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PasswordHashType {
    /// `bcrypt`
    Bcrypt,
    /// `md_5`
    Md5,
    /// `argon_2i`
    Argon2i,
    /// `argon_2id`
    Argon2id,
    /// `sha_1`
    Sha1,
    /// `sha_512`
    Sha512,
    /// `scrypt`
    Scrypt,
    /// `phpass`
    Phpass,
    /// `pbkdf_2`
    Pbkdf2,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl PasswordHashType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "bcrypt",
        "md_5",
        "argon_2i",
        "argon_2id",
        "sha_1",
        "sha_512",
        "scrypt",
        "phpass",
        "pbkdf_2",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bcrypt => "bcrypt",
            Self::Md5 => "md_5",
            Self::Argon2i => "argon_2i",
            Self::Argon2id => "argon_2id",
            Self::Sha1 => "sha_1",
            Self::Sha512 => "sha_512",
            Self::Scrypt => "scrypt",
            Self::Phpass => "phpass",
            Self::Pbkdf2 => "pbkdf_2",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "bcrypt" => Self::Bcrypt,
                "md_5" => Self::Md5,
                "argon_2i" => Self::Argon2i,
                "argon_2id" => Self::Argon2id,
                "sha_1" => Self::Sha1,
                "sha_512" => Self::Sha512,
                "scrypt" => Self::Scrypt,
                "phpass" => Self::Phpass,
                "pbkdf_2" => Self::Pbkdf2,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(PasswordHashType, "shared.PasswordHashType");
/// The parameters with which an imported PBKDF2 hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Pbkdf2Config")
)]
#[non_exhaustive]
pub struct Pbkdf2Config {
    /// The hash function that PBKDF2 was used with, such as `sha256`.
    pub algorithm: String,
    /// How many iterations the hash was made with.
    pub iteration_amount: i32,
    /// The length of the key that was derived from the password.
    pub key_length: i32,
    /// The salt that the hash was made with.
    pub salt: crate::Secret,
}
impl Pbkdf2Config {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        salt: impl Into<crate::Secret>,
        iteration_amount: i32,
        key_length: i32,
        algorithm: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            iteration_amount: iteration_amount,
            key_length: key_length,
            salt: salt.into(),
        }
    }
    /// The hash function that PBKDF2 was used with, such as `sha256`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: impl Into<String>) -> Self {
        self.algorithm = algorithm.into();
        self
    }
    /// How many iterations the hash was made with.
    #[must_use]
    pub fn iteration_amount(mut self, iteration_amount: i32) -> Self {
        self.iteration_amount = iteration_amount;
        self
    }
    /// The length of the key that was derived from the password.
    #[must_use]
    pub fn key_length(mut self, key_length: i32) -> Self {
        self.key_length = key_length;
        self
    }
    /// The salt that the hash was made with.
    #[must_use]
    pub fn salt(mut self, salt: impl Into<crate::Secret>) -> Self {
        self.salt = salt.into();
        self
    }
}
impl crate::decode::Blank for Pbkdf2Config {
    fn blank() -> Self {
        Self {
            algorithm: crate::decode::blank(),
            iteration_amount: crate::decode::blank(),
            key_length: crate::decode::blank(),
            salt: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Pbkdf2Config {
    const NAME: &'static str = "shared.Pbkdf2Config";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("salt"),
        crate::decode::Promise::strict("iteration_amount"),
        crate::decode::Promise::strict("key_length"),
        crate::decode::Promise::strict("algorithm"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "algorithm" => field.promised(3).text(&mut self.algorithm),
            "iteration_amount" => field.promised(1).value(&mut self.iteration_amount),
            "key_length" => field.promised(2).value(&mut self.key_length),
            "salt" => field.promised(0).value(&mut self.salt),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Pbkdf2Config);
/// A factor that a session was authenticated with: a phone number, as by a passcode sent to it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.PhoneNumberFactor")
)]
#[non_exhaustive]
pub struct PhoneNumberFactor {
    /// Identifies one phone number of a user.
    pub phone_id: String,
    /// A phone number in E.164 form.
    pub phone_number: String,
}
impl PhoneNumberFactor {
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
}
impl Default for PhoneNumberFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PhoneNumberFactor {
    fn blank() -> Self {
        Self {
            phone_id: crate::decode::blank(),
            phone_number: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PhoneNumberFactor {
    const NAME: &'static str = "shared.PhoneNumberFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("phone_id"),
        crate::decode::Promise::lax("phone_number"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "phone_id" => field.promised(0).text(&mut self.phone_id),
            "phone_number" => field.promised(1).text(&mut self.phone_number),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PhoneNumberFactor);
/// A factor that a session was authenticated with: a recovery code, in place of an authenticator app.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.RecoveryCodeFactor")
)]
#[non_exhaustive]
pub struct RecoveryCodeFactor {
    /// Identifies the recovery code that was used.
    pub totp_recovery_code_id: String,
}
impl RecoveryCodeFactor {
    /// Identifies the recovery code that was used.
    #[must_use]
    pub fn totp_recovery_code_id(
        mut self,
        totp_recovery_code_id: impl Into<String>,
    ) -> Self {
        self.totp_recovery_code_id = totp_recovery_code_id.into();
        self
    }
}
impl Default for RecoveryCodeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RecoveryCodeFactor {
    fn blank() -> Self {
        Self {
            totp_recovery_code_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoveryCodeFactor {
    const NAME: &'static str = "shared.RecoveryCodeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("totp_recovery_code_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "totp_recovery_code_id" => {
                field.promised(0).text(&mut self.totp_recovery_code_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoveryCodeFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Salesforce.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SalesforceOAuthFactor")
)]
#[non_exhaustive]
pub struct SalesforceOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl SalesforceOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for SalesforceOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SalesforceOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SalesforceOAuthFactor {
    const NAME: &'static str = "shared.SalesforceOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SalesforceOAuthFactor);
/// A factor that a session was authenticated with: SSO through a SAML connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SamlSsoFactor")
)]
#[non_exhaustive]
pub struct SamlSsoFactor {
    /// An id of your own, which can be used in place of Stytch's.
    pub external_id: String,
    /// Identifies the SSO registration of the member.
    pub id: String,
    /// Identifies the SSO connection.
    pub provider_id: String,
}
impl SamlSsoFactor {
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = external_id.into();
        self
    }
    /// Identifies the SSO registration of the member.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// Identifies the SSO connection.
    #[must_use]
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = provider_id.into();
        self
    }
}
impl Default for SamlSsoFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SamlSsoFactor {
    fn blank() -> Self {
        Self {
            external_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SamlSsoFactor {
    const NAME: &'static str = "shared.SamlSsoFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_id"),
        crate::decode::Promise::lax("external_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "external_id" => field.promised(2).text(&mut self.external_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_id" => field.promised(1).text(&mut self.provider_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SamlSsoFactor);
/// The parameters with which an imported scrypt hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.ScryptConfig")
)]
#[non_exhaustive]
pub struct ScryptConfig {
    /// The length of the key that was derived from the password.
    pub key_length: i32,
    /// scrypt's cost parameter `N`, a power of two.
    pub n_parameter: i32,
    /// scrypt's parallelization parameter `p`.
    pub p_parameter: i32,
    /// scrypt's block size parameter `r`.
    pub r_parameter: i32,
    /// The salt that the hash was made with.
    pub salt: crate::Secret,
}
impl ScryptConfig {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        salt: impl Into<crate::Secret>,
        n_parameter: i32,
        r_parameter: i32,
        p_parameter: i32,
        key_length: i32,
    ) -> Self {
        Self {
            key_length: key_length,
            n_parameter: n_parameter,
            p_parameter: p_parameter,
            r_parameter: r_parameter,
            salt: salt.into(),
        }
    }
    /// The length of the key that was derived from the password.
    #[must_use]
    pub fn key_length(mut self, key_length: i32) -> Self {
        self.key_length = key_length;
        self
    }
    /// scrypt's cost parameter `N`, a power of two.
    #[must_use]
    pub fn n_parameter(mut self, n_parameter: i32) -> Self {
        self.n_parameter = n_parameter;
        self
    }
    /// scrypt's parallelization parameter `p`.
    #[must_use]
    pub fn p_parameter(mut self, p_parameter: i32) -> Self {
        self.p_parameter = p_parameter;
        self
    }
    /// scrypt's block size parameter `r`.
    #[must_use]
    pub fn r_parameter(mut self, r_parameter: i32) -> Self {
        self.r_parameter = r_parameter;
        self
    }
    /// The salt that the hash was made with.
    #[must_use]
    pub fn salt(mut self, salt: impl Into<crate::Secret>) -> Self {
        self.salt = salt.into();
        self
    }
}
impl crate::decode::Blank for ScryptConfig {
    fn blank() -> Self {
        Self {
            key_length: crate::decode::blank(),
            n_parameter: crate::decode::blank(),
            p_parameter: crate::decode::blank(),
            r_parameter: crate::decode::blank(),
            salt: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScryptConfig {
    const NAME: &'static str = "shared.ScryptConfig";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("salt"),
        crate::decode::Promise::strict("n_parameter"),
        crate::decode::Promise::strict("r_parameter"),
        crate::decode::Promise::strict("p_parameter"),
        crate::decode::Promise::strict("key_length"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "key_length" => field.promised(4).value(&mut self.key_length),
            "n_parameter" => field.promised(1).value(&mut self.n_parameter),
            "p_parameter" => field.promised(3).value(&mut self.p_parameter),
            "r_parameter" => field.promised(2).value(&mut self.r_parameter),
            "salt" => field.promised(0).value(&mut self.salt),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScryptConfig);
/// Whether a result of a search must meet all of the operands or any of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SearchOperator {
    /// `OR`
    Or,
    /// `AND`
    And,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl SearchOperator {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["OR", "AND"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Or => "OR",
            Self::And => "AND",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "OR" => Self::Or,
                "AND" => Self::And,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(SearchOperator, "shared.SearchOperator");
/// The salts with which an imported SHA-1 hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Sha1Config")
)]
#[non_exhaustive]
pub struct Sha1Config {
    /// The salt that was put after the password before it was hashed.
    pub append_salt: crate::Secret,
    /// The salt that was put in front of the password before it was hashed.
    pub prepend_salt: crate::Secret,
}
impl Sha1Config {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        prepend_salt: impl Into<crate::Secret>,
        append_salt: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            append_salt: append_salt.into(),
            prepend_salt: prepend_salt.into(),
        }
    }
    /// The salt that was put after the password before it was hashed.
    #[must_use]
    pub fn append_salt(mut self, append_salt: impl Into<crate::Secret>) -> Self {
        self.append_salt = append_salt.into();
        self
    }
    /// The salt that was put in front of the password before it was hashed.
    #[must_use]
    pub fn prepend_salt(mut self, prepend_salt: impl Into<crate::Secret>) -> Self {
        self.prepend_salt = prepend_salt.into();
        self
    }
}
impl crate::decode::Blank for Sha1Config {
    fn blank() -> Self {
        Self {
            append_salt: crate::decode::blank(),
            prepend_salt: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Sha1Config {
    const NAME: &'static str = "shared.Sha1Config";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("prepend_salt"),
        crate::decode::Promise::strict("append_salt"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "append_salt" => field.promised(1).value(&mut self.append_salt),
            "prepend_salt" => field.promised(0).value(&mut self.prepend_salt),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Sha1Config);
/// The salts with which an imported SHA-512 hash was made.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.Sha512Config")
)]
#[non_exhaustive]
pub struct Sha512Config {
    /// The salt that was put after the password before it was hashed.
    pub append_salt: crate::Secret,
    /// The salt that was put in front of the password before it was hashed.
    pub prepend_salt: crate::Secret,
}
impl Sha512Config {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        prepend_salt: impl Into<crate::Secret>,
        append_salt: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            append_salt: append_salt.into(),
            prepend_salt: prepend_salt.into(),
        }
    }
    /// The salt that was put after the password before it was hashed.
    #[must_use]
    pub fn append_salt(mut self, append_salt: impl Into<crate::Secret>) -> Self {
        self.append_salt = append_salt.into();
        self
    }
    /// The salt that was put in front of the password before it was hashed.
    #[must_use]
    pub fn prepend_salt(mut self, prepend_salt: impl Into<crate::Secret>) -> Self {
        self.prepend_salt = prepend_salt.into();
        self
    }
}
impl crate::decode::Blank for Sha512Config {
    fn blank() -> Self {
        Self {
            append_salt: crate::decode::blank(),
            prepend_salt: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Sha512Config {
    const NAME: &'static str = "shared.Sha512Config";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("prepend_salt"),
        crate::decode::Promise::strict("append_salt"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "append_salt" => field.promised(1).value(&mut self.append_salt),
            "prepend_salt" => field.promised(0).value(&mut self.prepend_salt),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Sha512Config);
/// A factor that a session was authenticated with: an OAuth sign-in with Shopify.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.ShopifyOAuthFactor")
)]
#[non_exhaustive]
pub struct ShopifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl ShopifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for ShopifyOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ShopifyOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ShopifyOAuthFactor {
    const NAME: &'static str = "shared.ShopifyOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ShopifyOAuthFactor);
/// A factor that a session was authenticated with: an exchange that rests on an OAuth sign-in with Slack.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SlackOAuthExchangeFactor")
)]
#[non_exhaustive]
pub struct SlackOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl SlackOAuthExchangeFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for SlackOAuthExchangeFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SlackOAuthExchangeFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SlackOAuthExchangeFactor {
    const NAME: &'static str = "shared.SlackOAuthExchangeFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SlackOAuthExchangeFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Slack.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SlackOAuthFactor")
)]
#[non_exhaustive]
pub struct SlackOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl SlackOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for SlackOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SlackOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SlackOAuthFactor {
    const NAME: &'static str = "shared.SlackOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SlackOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Snapchat.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SnapchatOAuthFactor")
)]
#[non_exhaustive]
pub struct SnapchatOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl SnapchatOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for SnapchatOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SnapchatOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SnapchatOAuthFactor {
    const NAME: &'static str = "shared.SnapchatOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SnapchatOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Spotify.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SpotifyOAuthFactor")
)]
#[non_exhaustive]
pub struct SpotifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl SpotifyOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for SpotifyOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SpotifyOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SpotifyOAuthFactor {
    const NAME: &'static str = "shared.SpotifyOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SpotifyOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Steam.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.SteamOAuthFactor")
)]
#[non_exhaustive]
pub struct SteamOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl SteamOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for SteamOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SteamOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SteamOAuthFactor {
    const NAME: &'static str = "shared.SteamOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SteamOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with TikTok.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.TikTokOAuthFactor")
)]
#[non_exhaustive]
pub struct TikTokOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl TikTokOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for TikTokOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for TikTokOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TikTokOAuthFactor {
    const NAME: &'static str = "shared.TikTokOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TikTokOAuthFactor);
/// A factor that a session was authenticated with: a token of another system that the project trusts.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.TrustedAuthTokenFactor")
)]
#[non_exhaustive]
pub struct TrustedAuthTokenFactor {
    /// Identifies the trusted auth token.
    pub token_id: String,
}
impl TrustedAuthTokenFactor {
    /// Identifies the trusted auth token.
    #[must_use]
    pub fn token_id(mut self, token_id: impl Into<String>) -> Self {
        self.token_id = token_id.into();
        self
    }
}
impl Default for TrustedAuthTokenFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for TrustedAuthTokenFactor {
    fn blank() -> Self {
        Self {
            token_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TrustedAuthTokenFactor {
    const NAME: &'static str = "shared.TrustedAuthTokenFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("token_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "token_id" => field.promised(0).text(&mut self.token_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TrustedAuthTokenFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Twitch.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.TwitchOAuthFactor")
)]
#[non_exhaustive]
pub struct TwitchOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl TwitchOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for TwitchOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for TwitchOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TwitchOAuthFactor {
    const NAME: &'static str = "shared.TwitchOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TwitchOAuthFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Twitter.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.TwitterOAuthFactor")
)]
#[non_exhaustive]
pub struct TwitterOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl TwitterOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for TwitterOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for TwitterOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TwitterOAuthFactor {
    const NAME: &'static str = "shared.TwitterOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TwitterOAuthFactor);
/// A factor that a session was authenticated with: a WebAuthn registration, such as a passkey or a security key.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.WebAuthnFactor")
)]
#[non_exhaustive]
pub struct WebAuthnFactor {
    /// The domain that the WebAuthn registration is for.
    pub domain: String,
    /// The browser, as it names itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    pub webauthn_registration_id: String,
}
impl WebAuthnFactor {
    /// The domain that the WebAuthn registration is for.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
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
impl Default for WebAuthnFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for WebAuthnFactor {
    fn blank() -> Self {
        Self {
            domain: crate::decode::blank(),
            user_agent: crate::decode::blank(),
            webauthn_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for WebAuthnFactor {
    const NAME: &'static str = "shared.WebAuthnFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("webauthn_registration_id"),
        crate::decode::Promise::lax("domain"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "domain" => field.promised(1).text(&mut self.domain),
            "user_agent" => field.optional_text(&mut self.user_agent),
            "webauthn_registration_id" => {
                field.promised(0).text(&mut self.webauthn_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(WebAuthnFactor);
/// A factor that a session was authenticated with: an OAuth sign-in with Yahoo.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "shared.YahooOAuthFactor")
)]
#[non_exhaustive]
pub struct YahooOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Identifies the OAuth or SSO registration of the person.
    pub id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
}
impl YahooOAuthFactor {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Identifies the OAuth or SSO registration of the person.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
}
impl Default for YahooOAuthFactor {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for YahooOAuthFactor {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for YahooOAuthFactor {
    const NAME: &'static str = "shared.YahooOAuthFactor";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("provider_subject"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.optional_text(&mut self.email_id),
            "id" => field.promised(0).text(&mut self.id),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(YahooOAuthFactor);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AmazonOAuthFactor>("shared.AmazonOAuthFactor"),
    crate::registry::Type::of::<AppleOAuthFactor>("shared.AppleOAuthFactor"),
    crate::registry::Type::of::<Argon2Config>("shared.Argon2Config"),
    crate::registry::Type::of::<Attributes>("shared.Attributes"),
    crate::registry::Type::of::<AuthenticationFactor>("shared.AuthenticationFactor"),
    crate::registry::Type::of::<
        AuthenticationFactorDeliveryMethod,
    >("shared.AuthenticationFactorDeliveryMethod"),
    crate::registry::Type::of::<
        AuthenticationFactorType,
    >("shared.AuthenticationFactorType"),
    crate::registry::Type::of::<AuthenticatorAppFactor>("shared.AuthenticatorAppFactor"),
    crate::registry::Type::of::<BiometricFactor>("shared.BiometricFactor"),
    crate::registry::Type::of::<BitbucketOAuthFactor>("shared.BitbucketOAuthFactor"),
    crate::registry::Type::of::<CoinbaseOAuthFactor>("shared.CoinbaseOAuthFactor"),
    crate::registry::Type::of::<CryptoWalletFactor>("shared.CryptoWalletFactor"),
    crate::registry::Type::of::<DeviceAttributeDetails>("shared.DeviceAttributeDetails"),
    crate::registry::Type::of::<DeviceInfo>("shared.DeviceInfo"),
    crate::registry::Type::of::<DiscordOAuthFactor>("shared.DiscordOAuthFactor"),
    crate::registry::Type::of::<EmailFactor>("shared.EmailFactor"),
    crate::registry::Type::of::<EmailLocale>("shared.EmailLocale"),
    crate::registry::Type::of::<
        EmbeddableMagicLinkFactor,
    >("shared.EmbeddableMagicLinkFactor"),
    crate::registry::Type::of::<ErrorBody>("shared.ErrorBody"),
    crate::registry::Type::of::<FacebookOAuthFactor>("shared.FacebookOAuthFactor"),
    crate::registry::Type::of::<FigmaOAuthFactor>("shared.FigmaOAuthFactor"),
    crate::registry::Type::of::<GitLabOAuthFactor>("shared.GitLabOAuthFactor"),
    crate::registry::Type::of::<
        GithubOAuthExchangeFactor,
    >("shared.GithubOAuthExchangeFactor"),
    crate::registry::Type::of::<GithubOAuthFactor>("shared.GithubOAuthFactor"),
    crate::registry::Type::of::<
        GoogleOAuthExchangeFactor,
    >("shared.GoogleOAuthExchangeFactor"),
    crate::registry::Type::of::<GoogleOAuthFactor>("shared.GoogleOAuthFactor"),
    crate::registry::Type::of::<
        HubspotOAuthExchangeFactor,
    >("shared.HubspotOAuthExchangeFactor"),
    crate::registry::Type::of::<HubspotOAuthFactor>("shared.HubspotOAuthFactor"),
    crate::registry::Type::of::<ImpersonatedFactor>("shared.ImpersonatedFactor"),
    crate::registry::Type::of::<InstagramOAuthFactor>("shared.InstagramOAuthFactor"),
    crate::registry::Type::of::<Jwk>("shared.Jwk"),
    crate::registry::Type::of::<LinkedInOAuthFactor>("shared.LinkedInOAuthFactor"),
    crate::registry::Type::of::<Locale>("shared.Locale"),
    crate::registry::Type::of::<Md5Config>("shared.Md5Config"),
    crate::registry::Type::of::<MicrosoftOAuthFactor>("shared.MicrosoftOAuthFactor"),
    crate::registry::Type::of::<
        OAuthAccessTokenExchangeFactor,
    >("shared.OAuthAccessTokenExchangeFactor"),
    crate::registry::Type::of::<OauthErrorBody>("shared.OauthErrorBody"),
    crate::registry::Type::of::<OidcSsoFactor>("shared.OidcSsoFactor"),
    crate::registry::Type::of::<PasswordHashType>("shared.PasswordHashType"),
    crate::registry::Type::of::<Pbkdf2Config>("shared.Pbkdf2Config"),
    crate::registry::Type::of::<PhoneNumberFactor>("shared.PhoneNumberFactor"),
    crate::registry::Type::of::<RecoveryCodeFactor>("shared.RecoveryCodeFactor"),
    crate::registry::Type::of::<SalesforceOAuthFactor>("shared.SalesforceOAuthFactor"),
    crate::registry::Type::of::<SamlSsoFactor>("shared.SamlSsoFactor"),
    crate::registry::Type::of::<ScryptConfig>("shared.ScryptConfig"),
    crate::registry::Type::of::<SearchOperator>("shared.SearchOperator"),
    crate::registry::Type::of::<Sha1Config>("shared.Sha1Config"),
    crate::registry::Type::of::<Sha512Config>("shared.Sha512Config"),
    crate::registry::Type::of::<ShopifyOAuthFactor>("shared.ShopifyOAuthFactor"),
    crate::registry::Type::of::<
        SlackOAuthExchangeFactor,
    >("shared.SlackOAuthExchangeFactor"),
    crate::registry::Type::of::<SlackOAuthFactor>("shared.SlackOAuthFactor"),
    crate::registry::Type::of::<SnapchatOAuthFactor>("shared.SnapchatOAuthFactor"),
    crate::registry::Type::of::<SpotifyOAuthFactor>("shared.SpotifyOAuthFactor"),
    crate::registry::Type::of::<SteamOAuthFactor>("shared.SteamOAuthFactor"),
    crate::registry::Type::of::<TikTokOAuthFactor>("shared.TikTokOAuthFactor"),
    crate::registry::Type::of::<TrustedAuthTokenFactor>("shared.TrustedAuthTokenFactor"),
    crate::registry::Type::of::<TwitchOAuthFactor>("shared.TwitchOAuthFactor"),
    crate::registry::Type::of::<TwitterOAuthFactor>("shared.TwitterOAuthFactor"),
    crate::registry::Type::of::<WebAuthnFactor>("shared.WebAuthnFactor"),
    crate::registry::Type::of::<YahooOAuthFactor>("shared.YahooOAuthFactor"),
];
