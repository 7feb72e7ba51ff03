//! The report for programs.

use serde_json::{Value, json};

use super::{report::Report, rules::Step};

pub fn write(report: &Report) -> String {
    let changes: Vec<Value> = report
        .changes
        .iter()
        .map(|change| {
            json!({
                "rule": change.rule.name(),
                "at": change.at,
                "what": change.what,
                "details": change.details,
                "step": change.rule.step().to_string(),
                "breaking": change.rule.step() == Step::Major,
                "leads": change.rule.leads(),
                "why": change.rule.why(),
            })
        })
        .collect();
    let document = json!({
        "old": report.old,
        "new": report.new,
        "verdict": report.verdict().to_string(),
        "remark": report.remark,
        "alerts": report.alerts,
        "notes": report.notes,
        "changes": changes,
    });
    format!("{document:#}\n")
}
