//! Where people log in by OAuth.

use crate::wire::open_enum::open_enum;

#[cfg(feature = "b2b")]
open_enum! {
/// A provider by which members log in. One that is not listed here is `Other`, and its start URL is made all the same.
pub enum B2bOauthProvider {
    Github = "github",
    Google = "google",
    Hubspot = "hubspot",
    Microsoft = "microsoft",
    Slack = "slack",
} }

#[cfg(feature = "consumer")]
open_enum! {
/// A provider by which users log in. One that is not listed here is `Other`, and its start URL is made all the same.
pub enum ConsumerOauthProvider {
    Amazon = "amazon",
    Apple = "apple",
    Bitbucket = "bitbucket",
    Coinbase = "coinbase",
    Discord = "discord",
    Facebook = "facebook",
    Figma = "figma",
    Github = "github",
    Gitlab = "gitlab",
    Google = "google",
    Linkedin = "linkedin",
    Microsoft = "microsoft",
    Salesforce = "salesforce",
    Slack = "slack",
    Snapchat = "snapchat",
    Tiktok = "tiktok",
    Twitch = "twitch",
    Twitter = "twitter",
    Yahoo = "yahoo",
} }

// The contract does not say by which providers a login can begin. What it says of providers elsewhere tells when these
// lists have gone stale.
#[cfg(all(test, feature = "b2b", feature = "consumer", feature = "descriptions"))]
mod tests {
    use std::collections::BTreeSet;

    use super::{B2bOauthProvider, ConsumerOauthProvider};
    use crate::registry;
    use crate::wire::Wire;
    use crate::wire::description::Shape;

    /// Providers that sessions may name and by which no user's login can begin; Hubspot is for members.
    const NAMED_ONLY: [&str; 5] = ["hubspot", "instagram", "shopify", "spotify", "steam"];

    #[test]
    fn members_log_in_by_the_providers_whose_tokens_the_contract_gives_out() {
        let operations = registry::operations().filter_map(|operation| {
            let (resource, provider) = operation.operation().id.rsplit_once('.')?;
            (resource == "b2b.organizations.members.oauth_providers").then_some(provider)
        });
        let given: BTreeSet<&str> = operations.collect();
        assert_eq!(
            given,
            BTreeSet::from_iter(B2bOauthProvider::VALUES.iter().copied())
        );
    }

    #[test]
    fn a_login_can_begin_by_every_provider_that_sessions_name() {
        let Shape::Object(factor) = <crate::shared::AuthenticationFactor as Wire>::SHAPE else {
            panic!("a factor is an object");
        };
        let fields = factor().fields.iter();
        let named: BTreeSet<String> = fields
            .filter_map(|field| field.name.strip_suffix("_oauth_factor"))
            .map(|provider| provider.replace('_', ""))
            .collect();
        let known = [ConsumerOauthProvider::VALUES, &NAMED_ONLY];
        let known = known.concat().into_iter().map(str::to_owned);
        assert_eq!(named, known.collect());
    }
}
