//! How much of what is wrong stops a run, and how much is only told.

use crate::error::{Error, Findings, Kind};

/// What the caller can live with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing: what is written must be right.
    Strict,
    /// What our own files say about things that this upstream does not have: it is older, or an experiment.
    Stale,
    /// Also what would have to be decided first: the document is only read, for a report.
    Reading,
}

impl Level {
    fn tolerates(self, kind: Kind) -> bool {
        let stale = matches!(
            kind,
            Kind::StaleOverlay | Kind::StaleName | Kind::StaleDocs | Kind::StaleStrict
        );
        let undecided = matches!(
            kind,
            Kind::Host
                | Kind::Security
                | Kind::Construct
                | Kind::DuplicateOperation
                | Kind::NameClash
                | Kind::ProductMix
                | Kind::UnknownPackage
        );
        match self {
            Self::Strict => false,
            Self::Stale => stale,
            Self::Reading => stale || undecided,
        }
    }
}

/// Sorts findings into those that stop the run and those that become warnings.
#[derive(Debug)]
pub struct Tolerance {
    level: Level,
    warnings: Findings,
}

impl Tolerance {
    /// None tolerated yet.
    #[must_use]
    pub fn new(level: Level) -> Self {
        Self {
            level,
            warnings: Findings::default(),
        }
    }

    /// Nothing is tolerated.
    #[must_use]
    pub fn none() -> Self {
        Self::new(Level::Strict)
    }

    /// What the caller can live with.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// `value` when all findings can be lived with; those become warnings.
    ///
    /// # Errors
    /// With the findings that cannot.
    pub fn judge<T>(&mut self, findings: Findings, value: T) -> Result<T, Error> {
        let level = self.level;
        let (tolerated, fatal): (Vec<_>, Vec<_>) = findings
            .into_iter()
            .partition(|finding| level.tolerates(finding.kind));
        self.warnings.extend(tolerated);
        Findings::from_iter(fatal).or(value)
    }

    /// What was tolerated.
    #[must_use]
    pub fn into_warnings(self) -> Findings {
        self.warnings
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Tolerance};
    use crate::error::{Finding, Findings, Kind};

    fn judge(level: Level, kinds: &[Kind]) -> (bool, usize) {
        let mut tolerance = Tolerance::new(level);
        let findings: Findings = kinds
            .iter()
            .map(|kind| Finding::new(*kind, "#", "odd", "mend it"))
            .collect();
        let passed = tolerance.judge(findings, ()).is_ok();
        (passed, tolerance.into_warnings().as_slice().len())
    }

    #[test]
    fn each_level_tolerates_more() {
        let stale = [Kind::StaleOverlay, Kind::StaleName];
        assert_eq!(judge(Level::Strict, &stale), (false, 0));
        assert_eq!(judge(Level::Stale, &stale), (true, 2));
        assert_eq!(
            judge(Level::Stale, &[Kind::StaleOverlay, Kind::Host]),
            (false, 1)
        );
        assert_eq!(
            judge(Level::Reading, &[Kind::StaleOverlay, Kind::Host]),
            (true, 2)
        );
        assert_eq!(
            judge(Level::Reading, &[Kind::DanglingReference]),
            (false, 0)
        );
    }
}
