use std::borrow::Cow;
use std::fmt;

/// What a signed token is for. A token of one kind never passes for another, though all are signed with the same keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// The session JWT of a member of an organization.
    MemberSession,
    /// The session JWT of a user.
    UserSession,
    /// The access token of an M2M client.
    M2mAccess,
    /// The access token that a connected app holds for a member.
    MemberAccess,
    /// The access token that a connected app holds for a user.
    UserAccess,
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MemberSession => "a member's session JWT",
            Self::UserSession => "a user's session JWT",
            Self::M2mAccess => "an M2M access token",
            Self::MemberAccess => "an access token for a member",
            Self::UserAccess => "an access token for a user",
        })
    }
}

/// Why a token does not verify.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenFault {
    /// There is no token.
    Empty,
    /// It is longer than Stytch's tokens ever are.
    TooLarge,
    /// It is not a signed JWT: the named part cannot be decoded.
    Malformed(&'static str),
    /// It names another algorithm than RS256.
    Algorithm,
    /// Its header has a parameter that is not allowed, or a `typ` of another kind of token.
    Header(&'static str),
    /// An object in it has the same name twice, so two readers could understand it differently.
    DuplicateName,
    /// The project has no key with this id, as far as is known.
    UnknownKey,
    /// The signature was not made with the project's key.
    Signature,
    /// It, or its session, has expired.
    Expired,
    /// It was issued too long ago: see `max_token_age`.
    TooOld,
    /// It is not valid yet; the local clock may be slow.
    NotYetValid,
    /// It was issued by someone else.
    Issuer,
    /// It was issued for another project.
    Audience,
    /// A required claim is missing.
    MissingClaim(&'static str),
    /// A claim has a value of the wrong type.
    InvalidClaim(Cow<'static, str>),
    /// It is another kind of token than the one expected.
    WrongKind,
    /// Stytch says that it is not active: expired, revoked, or never issued.
    Inactive,
}

impl TokenFault {
    /// Whether the token is the project's, but its times do not hold: it may have been renewed, or the clock here is off.
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    pub(crate) fn is_stale(&self) -> bool {
        matches!(self, Self::Expired | Self::TooOld | Self::NotYetValid)
    }
}

impl fmt::Display for TokenFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::TooLarge => f.write_str("it is too long"),
            Self::Malformed(part) => write!(f, "its {part} cannot be decoded"),
            Self::Algorithm => f.write_str("its algorithm is not RS256"),
            Self::Header(name) => write!(f, "its header's `{name}` is not acceptable"),
            Self::DuplicateName => f.write_str("a name occurs twice in it"),
            Self::UnknownKey => f.write_str("the project has no key of its key id"),
            Self::Signature => f.write_str("its signature is not the project's"),
            Self::Expired => f.write_str("it has expired"),
            Self::TooOld => f.write_str("it was issued too long ago"),
            Self::NotYetValid => f.write_str("it is not valid yet; check the clock"),
            Self::Issuer => f.write_str("it was not issued by this project"),
            Self::Audience => f.write_str("it was issued for another project"),
            Self::MissingClaim(name) => write!(f, "it lacks the claim `{name}`"),
            Self::InvalidClaim(name) => write!(f, "its claim `{name}` is not of the right type"),
            Self::WrongKind => f.write_str("it is a token of another kind"),
            Self::Inactive => f.write_str("it is not in force"),
        }
    }
}

/// A token that was refused. The token itself is not in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenError {
    kind: TokenKind,
    fault: TokenFault,
}

impl TokenError {
    pub(crate) fn new(kind: TokenKind, fault: TokenFault) -> Self {
        Self { kind, fault }
    }

    /// What the token was expected to be.
    pub fn kind(&self) -> TokenKind {
        self.kind
    }

    /// What is wrong with it.
    pub fn fault(&self) -> &TokenFault {
        &self.fault
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token is refused as {}: {}", self.kind, self.fault)
    }
}

impl std::error::Error for TokenError {}
