//! The project's public keys, as Stytch publishes them.

mod public_key;
mod set;

pub(crate) use self::public_key::PublicKey;
pub(crate) use self::set::KeySet;

use std::sync::Arc;
use std::time::Duration;

use super::refreshed::{Ages, Fetched, Refreshed};
use super::{Moment, Product, shared_fetch};
use crate::error::{Cause, Needed};
use crate::operation::{Auth, Host, Operation};
use crate::{Error, raw};

/// Stytch's keys live for months and overlap for one, so renewing is never urgent; a key that had to be withdrawn is
/// gone within the hour, and within a day even if no renewal succeeds.
const AGES: Ages = Ages {
    renew: Duration::from_secs(5 * 60),
    expire: Duration::from_secs(60 * 60),
    discard: Duration::from_secs(24 * 60 * 60),
};

/// Not the generated ones: tokens are verified in builds without products too.
static B2B: Operation = Operation {
    id: "b2b.sessions.get_jwks",
    method: "GET",
    path: "/v1/b2b/sessions/jwks/{project_id}",
    auth: Auth::None,
    host: Host::Api,
    idempotent: true,
    member_session: false,
};
static CONSUMER: Operation = Operation {
    id: "consumer.sessions.get_jwks",
    method: "GET",
    path: "/v1/sessions/jwks/{project_id}",
    auth: Auth::None,
    host: Host::Api,
    idempotent: true,
    member_session: false,
};

/// The key sets of a project. Each product publishes the same keys at its own address.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    b2b: Arc<Refreshed<KeySet>>,
    consumer: Arc<Refreshed<KeySet>>,
}

impl Keys {
    /// The key of this id, wherever one of `products` publishes it; `None` when the project has none.
    pub(crate) async fn find(
        &self,
        raw: &raw::Client,
        products: &'static [Product],
        key_id: &str,
    ) -> Result<Option<Arc<PublicKey>>, Error> {
        let now = raw.inner.identity().now();
        let mut outcome = Ok(None);
        for product in self.likely(products, now) {
            outcome = self.find_at(raw, product, now, key_id).await;
            if outcome.is_ok() {
                break;
            }
        }
        outcome.map_err(|cause| Error::unavailable(Needed::KeySet, cause))
    }

    /// Those of `products` that may have the project's keys. A project is of one product, so where its keys were found
    /// once they are looked for again.
    fn likely(&self, products: &'static [Product], now: Moment) -> impl Iterator<Item = Product> {
        let known = move |product: &Product| self.set(*product).peek(now).is_some();
        let settled = products.len() > 1 && products.iter().any(known);
        let likely = move |product: &Product| !settled || known(product);
        products.iter().copied().filter(likely)
    }

    async fn find_at(
        &self,
        raw: &raw::Client,
        product: Product,
        now: Moment,
        key_id: &str,
    ) -> Result<Option<Arc<PublicKey>>, Cause> {
        let set = self.set(product);
        let limit = raw.inner.patience();
        let keys = set.get(now, limit, || fetch(raw, product)).await?;
        if let Some(key) = keys.find(key_id) {
            return Ok(Some(key));
        }
        match set.renew(now, limit, || fetch(raw, product)).await {
            Some(renewed) => Ok(renewed?.find(key_id)),
            None => Ok(None),
        }
    }

    fn set(&self, product: Product) -> &Arc<Refreshed<KeySet>> {
        match product {
            Product::B2b => &self.b2b,
            Product::Consumer => &self.consumer,
        }
    }
}

/// A fetch that stands on its own.
fn fetch(
    raw: &raw::Client,
    product: Product,
) -> impl Future<Output = Result<Fetched<KeySet>, Error>> + Send + 'static {
    let raw = shared_fetch(raw);
    async move {
        let operation = match product {
            Product::B2b => &B2B,
            Product::Consumer => &CONSUMER,
        };
        let request = raw.request(operation, &[raw.inner.project_id()]);
        let answer = raw.send(operation, request).await?;
        let value = answer.decode::<KeySet>()?.into_inner();
        Ok(Fetched { value, ages: AGES })
    }
}

#[cfg(test)]
mod tests {
    use super::{B2B, CONSUMER};
    use crate::operation::Operation;

    #[test]
    fn the_operations_are_those_of_the_contract() {
        for own in [&B2B, &CONSUMER] {
            if let Some(generated) = Operation::all().find(|operation| operation.id == own.id) {
                assert_eq!(own, generated);
            }
        }
    }
}
