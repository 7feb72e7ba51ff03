//! HTTP on loopback, on a thread of its own.

mod activity;
mod hosts;
mod listener;
mod log;
mod pace;
mod serving;

pub(crate) use self::activity::Activity;
pub(crate) use self::hosts::Hosts;
pub(crate) use self::listener::{Service, Shared, lock};
pub(crate) use self::log::Log;
pub(crate) use self::pace::{Pace, pausable};
pub(crate) use self::serving::Serving;
