//! The policies of a project, as Stytch has them.

use std::sync::Arc;
use std::time::Duration;

use super::grants::Grants;
use crate::identity::refreshed::{Ages, Refreshed};

/// A change of a policy is in force here after five minutes at the latest, or an hour if Stytch cannot be reached.
pub(super) const AGES: Ages = Ages {
    renew: Duration::from_secs(4 * 60),
    expire: Duration::from_secs(5 * 60),
    discard: Duration::from_secs(60 * 60),
};

/// The policies that checks have needed so far.
#[derive(Debug, Default)]
pub(crate) struct Policies {
    #[cfg(feature = "consumer")]
    pub(super) consumer: Arc<Refreshed<ProjectPolicy>>,
    #[cfg(feature = "b2b")]
    pub(super) b2b: Arc<Refreshed<ProjectPolicy>>,
    #[cfg(feature = "b2b")]
    pub(super) organizations: organizations::Organizations,
}

/// What a project's roles and scopes permit.
#[derive(Debug, Default)]
pub(super) struct ProjectPolicy {
    pub(super) roles: Grants,
    pub(super) scopes: Grants,
}

#[cfg(feature = "b2b")]
pub(super) mod organizations {
    use std::sync::{Arc, Mutex, PoisonError};

    use lru::LruCache;

    use super::{Grants, Refreshed};
    use crate::bounded;

    /// The most organizations whose policies are kept.
    const MOST: usize = 1024;

    /// What the own roles of organizations permit.
    #[derive(Debug)]
    pub(crate) struct Organizations(Mutex<LruCache<String, Arc<Refreshed<Grants>>>>);

    impl Default for Organizations {
        fn default() -> Self {
            Self(Mutex::new(LruCache::unbounded()))
        }
    }

    impl Organizations {
        /// The place of an organization's policy.
        pub(in crate::identity::rbac) fn of(
            &self,
            organization_id: &str,
        ) -> Arc<Refreshed<Grants>> {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(policy) = kept.get(organization_id) {
                return Arc::clone(policy);
            }
            let policy = Arc::default();
            let key = organization_id.to_owned();
            bounded::put(&mut kept, MOST, key, Arc::clone(&policy));
            policy
        }
    }
}
