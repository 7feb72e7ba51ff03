//! Logging in.
//!
//! A login of the B2B product ends in a session of a member of one organization; a login of the consumer product in a
//! session of a user. What was proven on the way is called a factor.
//!
//! # The outcome
//!
//! Any response that may end a login has `outcome()`. Match on it, and forget no case:
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, token: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::magic_links::AuthenticateRequest;
//! use stytch_api::login::MemberOutcome;
//!
//! let request = AuthenticateRequest::new(token).session_duration_minutes(60);
//! let response = stytch.b2b().magic_links().authenticate(request).await?;
//! match response.outcome() {
//!     // Logged in. Give the browser the credentials, in cookies that scripts cannot read.
//!     MemberOutcome::Session(new) => println!("{}", new.session.member_id),
//!     // The organization does not take this factor: log in by one that it takes.
//!     MemberOutcome::PrimaryRequired(_so_far, required) => {
//!         println!("{:?}", required.allowed_auth_methods);
//!     }
//!     // A second factor: a code by SMS, or one of an authenticator app.
//!     MemberOutcome::MfaRequired(_so_far, mfa) => println!("{:?}", mfa.phone_number()),
//!     _ => println!("not logged in"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # By a magic link
//!
//! Stytch mails a link that leads back to your page, with a token. The page finds out what the token is for by
//! [`B2bRedirect`](crate::login::B2bRedirect) or [`ConsumerRedirect`](crate::login::ConsumerRedirect).
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, visited: String) -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::consumer::magic_links::AuthenticateRequest;
//! use stytch_api::consumer::magic_links::email::LoginOrCreateRequest;
//! use stytch_api::login::{ConsumerRedirect, UserOutcome};
//!
//! let links = stytch.consumer().magic_links();
//! let page = "https://app.example.com/in";
//! let request = LoginOrCreateRequest::new("ada@example.com").login_magic_link_url(page);
//! links.email().login_or_create(request).await?;
//!
//! // In the handler of `/in`:
//! if let ConsumerRedirect::MagicLink(token) = ConsumerRedirect::parse(&visited)? {
//!     // Without a duration no session begins.
//!     let request = AuthenticateRequest::new(token).session_duration_minutes(60);
//!     if let UserOutcome::Session(new) = links.authenticate(request).await?.outcome() {
//!         println!("{}", new.session.user_id);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # By a passcode
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::otps::email::{AuthenticateRequest, LoginOrSignupRequest};
//!
//! let email = stytch.b2b().otps().email();
//! let request = LoginOrSignupRequest::new("organization-…", "ada@example.com");
//! email.login_or_signup(request).await?;
//! let request = AuthenticateRequest::new("organization-…", "ada@example.com", "123456");
//! let outcome = email.authenticate(request).await?.outcome();
//! # Ok(())
//! # }
//! ```
//!
//! # By a password
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, password: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::ErrorType;
//! use stytch_api::consumer::passwords::AuthenticateRequest;
//!
//! let request = AuthenticateRequest::new("ada@example.com", password);
//! let request = request.session_duration_minutes(60);
//! match stytch.consumer().passwords().authenticate(request).await {
//!     Ok(response) => println!("{:?}", response.outcome()),
//!     // The password stands in a list of stolen ones, or must be set anew: mail a link to do so.
//!     Err(error) if error.error_type().is_some_and(|it| *it == ErrorType::RESET_PASSWORD) => {}
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # By OAuth or single sign-on
//!
//! The browser goes to Stytch itself, and comes back with a token. PKCE sees to it that only the browser that began a
//! login can end it: a cookie keeps the verifier meanwhile (feature `cookies`). The client needs the project's public token.
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, visited: String) -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::b2b::sso::AuthenticateRequest;
//! use stytch_api::login::{B2bRedirect, Pkce, SessionCookies};
//! # use stytch_api::reqwest::header::HeaderMap;
//! # let (mut response_headers, request_headers) = (HeaderMap::new(), HeaderMap::new());
//!
//! // In the handler of `/login`: redirect to `url`.
//! let (cookies, pkce) = (SessionCookies::new(), Pkce::new());
//! let sso = stytch.b2b().sso();
//! let start = sso.start_url("saml-connection-…").login_redirect_url("https://app.example.com/in");
//! let url = start.pkce(&pkce).url()?;
//! SessionCookies::append(&mut response_headers, [cookies.set_verifier(&pkce)]);
//!
//! // In the handler of `/in`:
//! let verifier = cookies.read(&request_headers).pkce_verifier.ok_or("no login began here")?;
//! if let B2bRedirect::Sso(token) = B2bRedirect::parse(&visited)? {
//!     let request = AuthenticateRequest::new(token).pkce_code_verifier(verifier);
//!     let outcome = sso.authenticate(request).await?.outcome();
//!     SessionCookies::append(&mut response_headers, [cookies.clear_verifier()]);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Before the organization is known
//!
//! With discovery, people first prove who they are, and then choose one of their organizations, or found one. In between
//! they have an intermediate session, which is good for ten minutes; `SessionCookies::set_intermediate` keeps it in the
//! browser. With OAuth it begins at `b2b().oauth().discovery().start_url(…)`.
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, visited: String) -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::b2b::discovery::intermediate_sessions::ExchangeRequest;
//! use stytch_api::b2b::magic_links::discovery::AuthenticateRequest;
//! use stytch_api::b2b::magic_links::email::discovery::SendRequest;
//! use stytch_api::login::B2bRedirect;
//!
//! let b2b = stytch.b2b();
//! let request = SendRequest::new("ada@example.com").discovery_redirect_url("https://app.example.com/in");
//! b2b.magic_links().email().discovery().send(request).await?;
//!
//! // In the handler of `/in`:
//! if let B2bRedirect::DiscoveryMagicLink(token) = B2bRedirect::parse(&visited)? {
//!     let request = AuthenticateRequest::new(token);
//!     let found = b2b.magic_links().discovery().authenticate(request).await?;
//!     for choice in &found.discovered_organizations {
//!         println!("{:?}", choice.organization.as_ref().map(|it| &it.organization_name));
//!     }
//!     // What was chosen. The token is a credential: between two requests, keep it in a cookie that scripts cannot read.
//!     let request = ExchangeRequest::new(found.intermediate_session_token, "organization-…");
//!     let intermediate = b2b.discovery().intermediate_sessions();
//!     let outcome = intermediate.exchange(request).await?.outcome();
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Whoever belongs to no organization yet may found one: `discovery().organizations().create(…)`, with the same token.
//!
//! # The second factor
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, outcome: stytch_api::login::MemberOutcome) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::otps::sms::{AuthenticateRequest, SendRequest};
//! use stytch_api::login::MemberOutcome;
//!
//! if let MemberOutcome::MfaRequired(so_far, _) = outcome {
//!     let (organization, member) = (so_far.organization_id.as_str(), so_far.member_id.as_str());
//!     let sms = stytch.b2b().otps().sms();
//!     let request = SendRequest::new(organization, member);
//!     sms.send(request.intermediate_session_token(so_far.token.clone())).await?;
//!     let request = AuthenticateRequest::new(organization, member, "123456");
//!     let request = request.intermediate_session_token(so_far.token);
//!     // This response is a session, and never a step: there is none after it.
//!     let session = sms.authenticate(request).await?.new_session();
//! }
//! # Ok(())
//! # }
//! ```
