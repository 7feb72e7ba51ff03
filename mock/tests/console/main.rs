//! The page for browsers, over HTTP.

mod browser;
mod forms;
mod input;
mod key;
mod scenarios;
mod secrets;
mod sites;
mod snippets;
