//! What a browser does, without one.

use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION};
use reqwest::{Client, Method, redirect};
use stytch_mock::Server;

/// A browser at the page of a server.
pub(crate) struct Browser {
    client: Client,
    pub(crate) origin: String,
    /// What it keeps for the server.
    pub(crate) cookie: String,
}

/// What it got.
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

impl Browser {
    /// One that was opened with the key.
    pub(crate) async fn at(server: &Server) -> Self {
        let mut browser = Self::stranger(server);
        let url = server.console_url();
        let path = url.strip_prefix(&browser.origin).expect("its own URL");
        let opened = browser.get(path).await;
        assert_eq!((opened.status, opened.location()), (303, "/"));
        let cookie = opened.header("set-cookie").split(';').next();
        browser.cookie = cookie.unwrap_or_default().to_owned();
        browser
    }

    /// One that does not know the key.
    pub(crate) fn stranger(server: &Server) -> Self {
        let client = Client::builder().redirect(redirect::Policy::none()).build();
        Self {
            client: client.expect("a client"),
            origin: server.base_url().to_owned(),
            cookie: String::new(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, &[], &[]).await
    }

    /// Posts a form of the page, as the page does.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let origin = [("origin", self.origin.as_str())];
        self.send(Method::POST, path, &origin, fields).await
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        fields: &[(&str, &str)],
    ) -> Page {
        let url = format!("{}{path}", self.origin);
        let request = self.client.request(method.clone(), url);
        let mut request = request.header(COOKIE, &self.cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if method == Method::POST {
            let form = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(fields)
                .finish();
            request = request
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(form);
        }
        let response = request.send().await.expect("a response");
        Page {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            html: response.text().await.expect("a text"),
        }
    }

    /// All addresses that pages of the server link to, from its first page on, with what is there.
    pub(crate) async fn crawled(&self) -> Vec<(String, Page)> {
        let mut waiting = vec!["/".to_owned()];
        let mut pages: Vec<(String, Page)> = Vec::new();
        while let Some(path) = waiting.pop() {
            if pages.iter().any(|(known, _)| *known == path) {
                continue;
            }
            let page = self.get(&path).await;
            for link in ["href=\"/", "src=\"/"] {
                let links = page.html.split(link).skip(1);
                waiting.extend(links.map(|rest| format!("/{}", text(between(rest, "", "\"")))));
            }
            pages.push((path, page));
        }
        pages
    }
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub(crate) fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }
}

/// The first text between two others.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_default();
    rest.split_once(after).map_or(rest, |(between, _)| between)
}

/// What HTML says.
pub(crate) fn text(html: &str) -> String {
    let letters = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let told = letters.iter();
    told.fold(html.to_owned(), |text, (written, letter)| {
        text.replace(written, letter)
    })
}
