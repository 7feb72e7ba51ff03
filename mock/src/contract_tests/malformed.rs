//! Requests of any kind whatever: none ends the server.

use bytes::Bytes;
use hyper::Request;
use hyper::header::AUTHORIZATION;
use stytch_api::operation::Operation;

use super::valid;
use crate::fixtures;
use crate::play::play;
use crate::state::random::Random;

const REQUESTS: usize = 100_000;

/// Pieces of which requests are put together.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "null",
    "true",
    "-1",
    "1e999",
    "99999999999999999999",
    "\u{0}",
    "é",
    " ",
    "\"email_address\"",
    "\"organization_id\"",
    "\"query\"",
    "\"operands\"",
    "\"filter_name\"",
    "\"limit\"",
    "\"cursor\"",
    "\"trusted_metadata\"",
    "\"session_jwt\"",
    "\"a.b.c\"",
    "{\"a\":{\"a\":{\"a\":",
    "=",
    "&",
    "%",
    "%ff",
    "scope=",
];

fn pick<'a, T>(random: &mut Random, all: &'a [T]) -> &'a T {
    let index = usize::try_from(random.next() >> 8).unwrap_or_default() % all.len();
    &all[index]
}

fn body(random: &mut Random) -> String {
    let pieces = random.next() % 12;
    (0..pieces).map(|_| *pick(random, PIECES)).collect()
}

/// A valid body in which one value is another.
fn nearly_valid(random: &mut Random, bodies: &[String]) -> String {
    let mut body = pick(random, bodies).clone();
    let at = usize::try_from(random.next() >> 8).unwrap_or_default() % (body.len() + 1);
    if body.is_char_boundary(at) {
        let piece = *pick(random, PIECES);
        body.insert_str(at, piece);
    }
    body
}

#[test]
fn a_hundred_thousand_malformed_requests_never_end_it() {
    let (mut state, seeds) = fixtures::seeded();
    let operations: Vec<_> = Operation::all().collect();
    let bodies: Vec<_> = operations
        .iter()
        .map(|it| {
            let (mut state, seeds) = fixtures::seeded();
            valid::arguments(&mut state, &seeds, it.id).to_string()
        })
        .collect();
    let ids = [
        "",
        "x",
        "%",
        "%ff",
        "a%2Fb",
        &seeds.organization_id,
        seeds.admin.member_id(),
    ];
    let project = state.project.clone();
    let mut random = Random::new(14);
    for _ in 0..REQUESTS {
        let operation = *pick(&mut random, &operations);
        let segments = operation.path.split('/').map(|it| {
            if it.starts_with('{') {
                *pick(&mut random, &ids)
            } else {
                it
            }
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let query = pick(
            &mut random,
            &[
                "",
                "?",
                "?limit=x",
                "?member_id=",
                "?include_deleted=%ff",
                "?cursor=9",
            ],
        );
        let credentials = project.authorization(operation.auth);
        let credentials = credentials.as_ref().map_or("", |it| it.expose());
        let request = Request::builder()
            .method(*pick(
                &mut random,
                &[
                    operation.method,
                    operation.method,
                    operation.method,
                    "PATCH",
                ],
            ))
            .uri(format!("{path}{query}"))
            .header(AUTHORIZATION, credentials)
            .header(
                "x-stytch-member-sessionjwt",
                *pick(&mut random, &["", "", "a.b.c", "é"]),
            )
            .body(());
        let Ok(request) = request else {
            continue;
        };
        let body = if random.next().is_multiple_of(2) {
            body(&mut random)
        } else {
            nearly_valid(&mut random, &bodies)
        };
        let turn = play(&mut state, request.into_parts().0, &Bytes::from(body));
        assert!(turn.reply.body().is_object());
        state.received.clear();
    }
    // It answers as ever.
    let id = seeds.user_id.clone();
    let _ = fixtures::call(
        &mut state,
        "consumer.users.get",
        serde_json::json!({ "user_id": id }),
    );
}
