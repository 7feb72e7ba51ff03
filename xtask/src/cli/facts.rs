//! `cargo xtask facts` on the command line.

use std::{collections::BTreeMap, process::ExitCode};

use clap::Args;
use serde_json::Value;

use super::output::{complain, say};
use crate::{
    docs::Docs,
    error::Error,
    facts::{Facts, Missing, Ours, RUN, Report, Said, Scope, doubtful, runs},
    fetch::Origin,
    import,
    regen::{DOCS, missing, recorded_facts, sources, vendored},
    root::Root,
    tolerance::Level,
};

/// With --upstream, `openapi/docs` as it is now is held to that file, and upstream's prose is shown beside ours.
/// Without it, the contract that is here is held to the facts in openapi/facts.json.
#[derive(Args)]
pub struct Arguments {
    /// An openapi.yml of Stytch: a file or an https URL.
    #[arg(long, value_name = "FILE|URL")]
    upstream: Option<String>,
    /// Only this resource and those below it (`b2b.sso`), one operation or type, or `glossary`: fields of several
    /// resources.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Also what lacks nothing, to see with your own eyes what a machine does not.
    #[arg(long, requires = "upstream")]
    all: bool,
    /// Only the numbers.
    #[arg(long)]
    summary: bool,
    /// Shows where our docs have twelve words in a row from upstream's prose.
    #[arg(long, requires = "upstream", conflicts_with_all = ["only", "summary"])]
    runs: bool,
    /// Shows lines of the glossary that share no word with what upstream says of the field.
    #[arg(long, requires = "upstream", conflicts_with_all = ["only", "summary", "runs"])]
    glossary: bool,
    /// Ends with 1 when a fact is missing, or twelve words are upstream's.
    #[arg(long, conflicts_with_all = ["only", "glossary"])]
    check: bool,
}

/// What the docs are held to.
struct Held {
    contract: Value,
    said: Said,
    facts: Facts,
    docs: Docs,
}

pub fn run(root: &Root, arguments: &Arguments) -> Result<ExitCode, Error> {
    let held = held(root, arguments.upstream.as_deref())?;
    let ours = Ours::of(&held.contract);
    if arguments.glossary {
        say(&told_doubts(&held, &ours));
        return Ok(ExitCode::SUCCESS);
    }
    let copied = runs(&held.contract, &held.said);
    for (at, run) in &copied {
        complain(&format!(
            "{at}\n  {RUN} words in a row are upstream's: {run}"
        ));
    }
    let missing = match arguments.runs {
        true => Missing::default(),
        false => missing(root, &held.docs, &held.contract, &held.facts, Level::Strict)?,
    };
    if arguments.runs {
        say(&format!("{} runs of {RUN} words\n", copied.len()));
    } else {
        let scope = Scope {
            only: arguments.only.as_deref(),
            all: arguments.all,
        };
        let report = Report::of(&missing, &ours, &held.said, scope);
        if !arguments.summary {
            say(&report.to_string());
        }
        say(&report.summary());
        say(&format!("{missing}\n"));
    }
    let is_fine = copied.is_empty() && missing.count() == 0;
    Ok(match arguments.check && !is_fine {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn held(root: &Root, upstream: Option<&str>) -> Result<Held, Error> {
    let docs = Docs::read(&root.yaml_sources(DOCS)?)?;
    let Some(upstream) = upstream else {
        return Ok(Held {
            contract: vendored(root)?,
            said: Said::default(),
            facts: recorded_facts(root)?,
            docs,
        });
    };
    let upstream = Origin::parse(upstream)?.read()?;
    let made = import::contract(&sources(root, upstream, None)?, Level::Reading)?;
    Ok(Held {
        facts: Facts::of(&made.said),
        contract: made.document,
        said: made.said,
        docs,
    })
}

fn told_doubts(held: &Held, ours: &Ours<'_>) -> String {
    let doubtful = doubtful(&held.docs, ours, &held.said);
    let mut text = String::new();
    for (field, places) in &doubtful {
        let line = held.docs.fields.get(field).map_or("", String::as_str);
        text += &format!("--- {field}\n  ours      {line}\n");
        let mut told: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
        for place in places {
            let texts = held.said.at(place).collect();
            told.entry(texts).or_default().push(place.to_string());
        }
        for (texts, places) in told {
            text += &format!("  at        {}\n", places.join(", "));
            for said in texts {
                let said: Vec<&str> = said.split_whitespace().collect();
                text += &format!("  upstream  {}\n", said.join(" "));
            }
        }
    }
    text + &format!("{} lines of fields.yaml to look at\n", doubtful.len())
}
