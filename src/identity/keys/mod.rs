//! The project's public keys, as Stytch publishes them.

mod public_key;
mod set;

pub(crate) use self::public_key::PublicKey;
pub(crate) use self::set::KeySet;

use std::sync::Arc;
use std::time::Duration;

use super::Product;
use super::refreshed::{Ages, Fetched, Fetching, Refreshed};
use crate::error::{Cause, Needed};
use crate::operation::{Auth, Operation};
use crate::transport::Request;
use crate::{Client, Error};

/// Stytch's keys live for months and overlap for one, so renewing is never urgent. A key that had to be withdrawn is
/// not used after ten minutes, however long nothing was verified; only in an outage the keys last for a day.
const AGES: Ages = Ages {
    renew: Duration::from_secs(9 * 60),
    expire: Duration::from_secs(10 * 60),
    discard: Duration::from_secs(24 * 60 * 60),
};

/// Not the generated ones: tokens are verified in builds without products too.
static B2B: Operation = public(
    "b2b.sessions.get_jwks",
    "/v1/b2b/sessions/jwks/{project_id}",
);
static CONSUMER: Operation = public(
    "consumer.sessions.get_jwks",
    "/v1/sessions/jwks/{project_id}",
);

const fn public(id: &'static str, path: &'static str) -> Operation {
    Operation {
        auth: Auth::None,
        idempotent: true,
        ..Operation::new(id, "GET", path)
    }
}

/// The key sets of a project. Each product publishes the same keys at its own address.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    b2b: Arc<Refreshed<KeySet>>,
    consumer: Arc<Refreshed<KeySet>>,
}

impl Keys {
    /// The project's keys, wherever one of `products` publishes them. They were fetched anew, moments ago at most, if
    /// none of them has this id.
    pub(crate) async fn for_id(
        &self,
        client: &Client,
        products: &'static [Product],
        key_id: &str,
    ) -> Result<Arc<KeySet>, Error> {
        let mut outcome = Err(Cause::Abandoned);
        for product in self.likely(client, products) {
            outcome = self.for_id_at(client, product, key_id).await;
            // Only who gets a response may get another one elsewhere: it is the same host.
            if !matches!(&outcome, Err(Cause::Failed(error)) if error.status().is_some()) {
                break;
            }
        }
        outcome.map_err(|cause| Error::not_fetched(Needed::KeySet, cause))
    }

    /// Those of `products` that may have the project's keys. A project is of one product, so where its keys were found
    /// once they are looked for again.
    fn likely(
        &self,
        client: &Client,
        products: &'static [Product],
    ) -> impl Iterator<Item = Product> {
        let now = || client.context.identity().now();
        let known = move |product: &Product| self.set(*product).peek(now()).is_some();
        let settled = products.len() > 1 && products.iter().any(known);
        let likely = move |product: &Product| !settled || known(product);
        products.iter().copied().filter(likely)
    }

    async fn for_id_at(
        &self,
        client: &Client,
        product: Product,
        key_id: &str,
    ) -> Result<Arc<KeySet>, Cause> {
        let set = self.set(product);
        let fetch = |client| Box::pin(fetch(client, product)) as Fetching<KeySet>;
        let keys = set.get(client, &fetch).await?;
        if keys.with_id(key_id).next().is_some() {
            return Ok(keys);
        }
        set.renew(client, &fetch).await
    }

    fn set(&self, product: Product) -> &Arc<Refreshed<KeySet>> {
        match product {
            Product::B2b => &self.b2b,
            Product::Consumer => &self.consumer,
        }
    }
}

async fn fetch(client: Client, product: Product) -> Result<Fetched<KeySet>, Error> {
    let operation = match product {
        Product::B2b => &B2B,
        Product::Consumer => &CONSUMER,
    };
    let mut request = Request::new(&client, operation);
    request.parameter("project_id", client.context.project_id());
    let value = request.send().await?.read_with(KeySet::read)?;
    Ok(Fetched { value, ages: AGES })
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
