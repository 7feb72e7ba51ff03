//! A first call.
//!
//! A [`Client`](crate::Client) holds the project's credentials, which Stytch's dashboard shows. `from_env` takes them from
//! `STYTCH_PROJECT_ID` and `STYTCH_SECRET`. The id says whether the project is a test project or a live one, and with
//! that where calls go. Make one client and clone it: clones share connections, key sets and caches.
//!
//! ```no_run
//! # async fn example() -> Result<(), stytch_api::Error> {
//! use stytch_api::Client;
//! use stytch_api::b2b::organizations::CreateRequest;
//!
//! let stytch = Client::from_env()?;
//! let request = CreateRequest::new("Acme").organization_slug("acme");
//! let created = stytch.b2b().organizations().create(request).await?;
//! println!("{}", created.organization.organization_id);
//! # Ok(())
//! # }
//! ```
//!
//! Everything is called this way: the product, the resource, the method. Methods take what is in the path of the URL, in
//! its order, and then the request. `Request::new(…)` takes what is required, and setters take the rest. What is not set
//! is not sent, so that an update leaves it as it is; an empty list is sent, and clears.
//!
//! Responses are structs with public fields. Stytch is loose about what it sends, so a field that is missing, null or of
//! another type reads as its default, and what this version does not know is left out. Fields on which identity and
//! access rest are never made up: a response without one is an error.
//!
//! What this version does not know yet can be called all the same:
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {
//! use serde_json::{Value, json};
//! use stytch_api::Method;
//!
//! let request = stytch.request(Method::POST, "/v1/b2b/brand_new").json(&json!({ "name": "value" }));
//! let response: Value = request.send().await?;
//! # Ok(())
//! # }
//! ```
