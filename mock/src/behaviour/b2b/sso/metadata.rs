//! The metadata of identity providers, as far as connections need it.

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Stored;

/// A document that a test says is found at a URL.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Document {
    url: String,
    xml: String,
}

impl Stored for Document {
    const COLLECTION: &'static str = "saml_metadata";

    fn id(&self) -> &str {
        &self.url
    }
}

/// What a document says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Metadata {
    pub(super) entity_id: String,
    pub(super) sso_url: String,
    /// In PEM.
    pub(super) certificates: Vec<String>,
}

/// From now on this document is found at the URL.
pub(crate) fn give(state: &mut State, url: &str, xml: &str) {
    state.store.put(&Document {
        url: url.to_owned(),
        xml: xml.to_owned(),
    });
}

/// What is found at the URL; `None` where no document was given.
pub(super) fn found(state: &State, url: &str) -> Option<Result<Metadata, Fault>> {
    let document: Document = state.store.get(url)?;
    let metadata = read(&document.xml).ok_or_else(|| {
        Fault::bad_request(
            "saml_connection_metadata_invalid_format",
            "The document has no entity id, no URL for SSO or no certificate.",
        )
    });
    Some(metadata)
}

/// Reads what is needed, wherever it stands; it is no check of the document.
fn read(xml: &str) -> Option<Metadata> {
    let services: Vec<_> = tags(xml, "SingleSignOnService").collect();
    let redirects =
        |tag: &&&str| attribute(tag, "Binding").is_some_and(|it| it.ends_with("HTTP-Redirect"));
    let service = services.iter().find(redirects).or(services.first())?;
    let certificates: Vec<_> = texts(xml, "X509Certificate").map(|it| pem(&it)).collect();
    let metadata = Metadata {
        entity_id: attribute(tags(xml, "EntityDescriptor").next()?, "entityID")?,
        sso_url: attribute(service, "Location")?,
        certificates,
    };
    (!metadata.certificates.is_empty()).then_some(metadata)
}

/// The tags that open elements of a name, with or without a prefix.
fn tags<'a>(xml: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    xml.split('<').skip(1).filter_map(move |it| {
        let tag = it.split_once('>').map_or(it, |(tag, _)| tag);
        let whole = tag.split([' ', '\n', '\r', '\t', '/']).next()?;
        let local = whole.rsplit(':').next()?;
        (local == name).then_some(tag)
    })
}

/// The texts of elements of a name.
fn texts<'a>(xml: &'a str, name: &'a str) -> impl Iterator<Item = String> {
    xml.split('<').skip(1).filter_map(move |it| {
        let (tag, text) = it.split_once('>')?;
        let whole = tag.split([' ', '\n', '\r', '\t', '/']).next()?;
        (whole.rsplit(':').next()? == name).then(|| text.split_whitespace().collect())
    })
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    loop {
        let (before, after) = rest.split_once(name)?;
        let is_whole = before.ends_with(char::is_whitespace);
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        if let Some(value) = value.filter(|_| is_whole) {
            let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
            let (value, _) = value.get(1..)?.split_once(quote)?;
            return Some(unescaped(value)).filter(|it| !it.is_empty());
        }
        rest = after;
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

fn pem(base64: &str) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----")
}

#[cfg(test)]
mod tests {
    use super::{Metadata, read};

    #[test]
    fn what_connections_need_is_found_in_a_document() {
        let xml = r#"<?xml version="1.0"?>
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/a?x=1&amp;y=2">
              <md:IDPSSODescriptor><ds:X509Data><ds:X509Certificate>
                MIIC
                YQ==
              </ds:X509Certificate></ds:X509Data>
              <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/post"/>
              <md:SingleSignOnService Location='https://idp.example/sso' Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'/>
              </md:IDPSSODescriptor></md:EntityDescriptor>"#;
        let expected = Metadata {
            entity_id: "https://idp.example/a?x=1&y=2".to_owned(),
            sso_url: "https://idp.example/sso".to_owned(),
            certificates: vec![
                "-----BEGIN CERTIFICATE-----\nMIICYQ==\n-----END CERTIFICATE-----".to_owned(),
            ],
        };
        assert_eq!(read(xml), Some(expected));
        for broken in [
            "",
            "<html>",
            "<EntityDescriptor entityID=",
            &xml.replace("X509C", "C"),
        ] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }
}
