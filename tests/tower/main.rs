//! The layers in front of an axum service, over HTTP.

mod app;
mod outages;
mod permissions;
mod sessions;
