use std::borrow::Cow;
use std::fmt;

use super::excerpt::excerpt;
use crate::operation::Operation;

/// Why a request must not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    parameter: Cow<'static, str>,
    reason: Cow<'static, str>,
}

impl Refusal {
    pub(crate) fn new(
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            parameter: parameter.into(),
            reason: reason.into(),
        }
    }
}

/// A request that was never sent because a part of it cannot be right.
#[derive(Debug)]
pub struct RefusedError {
    /// `None` when there is no such operation.
    pub(super) operation: Option<&'static Operation>,
    pub(super) refusal: Refusal,
}

impl RefusedError {
    /// The parameter at fault: the name of a path parameter, `body`, or `url`. For a call by id and JSON, the JSON path
    /// of a field (`connection.roles[0].role_id`), `arguments`, or `operation_id`.
    pub fn parameter(&self) -> &str {
        &self.refusal.parameter
    }

    /// What is wrong with it.
    pub fn reason(&self) -> &str {
        &self.refusal.reason
    }
}

impl fmt::Display for RefusedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.operation.map_or("the call", |operation| operation.id);
        // A field's name may come from whoever wrote the JSON.
        let parameter = excerpt(self.parameter());
        write!(f, "{id} was not sent: `{parameter}`: {}", self.reason())
    }
}

impl std::error::Error for RefusedError {}

/// A client that cannot be built as configured.
#[derive(Debug)]
pub struct ConfigError {
    setting: Cow<'static, str>,
    reason: Cow<'static, str>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl ConfigError {
    pub(super) fn new(
        setting: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            setting: setting.into(),
            reason: reason.into(),
            source: None,
        }
    }

    pub(super) fn because(
        self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            source: Some(source.into()),
            ..self
        }
    }

    /// The setting, or the environment variable, at fault.
    pub fn setting(&self) -> &str {
        &self.setting
    }

    /// What is wrong with it.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the Stytch client cannot be configured: `{}` {}",
            self.setting, self.reason
        )?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
