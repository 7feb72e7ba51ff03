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
    /// Whether a finding of this kind stops nothing.
    #[must_use]
    pub fn tolerates(self, kind: Kind) -> bool {
        let undecided = kind.is_decision()
            || matches!(
                kind,
                Kind::Construct
                    | Kind::DuplicateOperation
                    | Kind::NameClash
                    | Kind::ProductMix
                    | Kind::UnknownPackage
            );
        match self {
            Self::Strict => false,
            Self::Stale => kind.is_stale(),
            Self::Reading => kind.is_stale() || undecided,
        }
    }
}

/// Sorts findings into those that stop the run at once, those that stop it at its end, and those that are only told.
///
/// What a pass found about stale words or open decisions does not hinder the passes after it, so that one
/// run shows all of it.
#[derive(Debug)]
pub struct Tolerance {
    level: Level,
    put_off: Findings,
    warnings: Findings,
}

impl Tolerance {
    /// Runs passes. Answers with what they made and what was tolerated.
    ///
    /// # Errors
    /// With everything that was found and cannot be lived with.
    pub fn within<T>(
        level: Level,
        passes: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<(T, Findings), Error> {
        let mut tolerance = Self {
            level,
            put_off: Findings::default(),
            warnings: Findings::default(),
        };
        let made = passes(&mut tolerance);
        let mut findings = tolerance.put_off;
        match made {
            Ok(made) => findings.or((made, tolerance.warnings)),
            Err(Error::Refused(more)) => {
                findings.extend(more);
                Err(Error::Refused(findings))
            }
            Err(other) => Err(other),
        }
    }

    /// Runs passes and tolerates nothing.
    ///
    /// # Errors
    /// With everything that was found.
    pub fn strict<T>(passes: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        Self::within(Level::Strict, passes).map(|(made, _)| made)
    }

    /// `value` when the next pass can go on with it.
    ///
    /// # Errors
    /// With the findings that it cannot go on with.
    pub fn judge<T>(&mut self, findings: Findings, value: T) -> Result<T, Error> {
        let mut fatal = Findings::default();
        for finding in findings {
            let list = match finding.kind {
                kind if self.level.tolerates(kind) => &mut self.warnings,
                kind if kind.is_stale() || kind.is_decision() => &mut self.put_off,
                _ => &mut fatal,
            };
            list.push(finding);
        }
        fatal.or(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Tolerance};
    use crate::error::{Error, Finding, Findings, Kind};

    /// How many findings are tolerated, or else reported.
    fn judge(level: Level, passes: &[&[Kind]]) -> Result<usize, usize> {
        let judged = Tolerance::within(level, |tolerance| {
            passes.iter().try_for_each(|kinds| {
                let finding = |kind: &Kind| Finding::new(*kind, "#", "odd", "mend it");
                tolerance.judge(kinds.iter().map(finding).collect::<Findings>(), ())
            })
        });
        match judged {
            Ok(((), warnings)) => Ok(warnings.as_slice().len()),
            Err(Error::Refused(findings)) => Err(findings.as_slice().len()),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn each_level_tolerates_more() {
        let stale: &[&[Kind]] = &[&[Kind::StaleOverlay, Kind::StaleName]];
        assert_eq!(judge(Level::Strict, stale), Err(2));
        assert_eq!(judge(Level::Stale, stale), Ok(2));
        let host: &[&[Kind]] = &[&[Kind::StaleOverlay, Kind::Host]];
        assert_eq!(judge(Level::Stale, host), Err(1));
        assert_eq!(judge(Level::Reading, host), Ok(2));
        assert_eq!(judge(Level::Reading, &[&[Kind::DanglingReference]]), Err(1));
    }

    #[test]
    fn one_run_shows_all_that_does_not_hinder_the_next_pass() {
        let kinds: &[&[Kind]] = &[
            &[Kind::StaleOverlay],
            &[Kind::Host],
            &[Kind::StaleDocs],
            &[Kind::NameClash],
            &[Kind::Construct],
        ];
        assert_eq!(
            judge(Level::Strict, kinds),
            Err(4),
            "the name clash ends it"
        );
    }
}
