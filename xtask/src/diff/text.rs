//! The report for a terminal.

use super::{
    change::Change,
    report::{Report, Sections},
};

pub fn write(report: &Report) -> String {
    let Sections {
        leading,
        breaking,
        additions,
        other,
    } = report.sections();
    let mut text = format!("{} -> {}\n{}\n", report.old, report.new, report.headline());
    if let Some(remark) = &report.remark {
        text.push_str(&format!("note that {remark}\n"));
    }
    for note in &report.notes {
        text.push_str(&format!("{note}\n"));
    }
    for alert in &report.alerts {
        text.push_str(&format!("\nWOULD STOP REGEN: {alert}\n"));
    }
    for (title, changes) in [
        ("look at these first", leading),
        ("breaking", breaking),
        ("additions", additions),
        ("other", other),
    ] {
        if !changes.is_empty() {
            text.push_str(&format!("\n{title}\n"));
            changes
                .iter()
                .for_each(|change| text.push_str(&line(change)));
        }
    }
    text
}

fn line(change: &Change) -> String {
    let Change { rule, at, what, .. } = change;
    let mut line = format!("  {at}\n    {what} ({}: {})\n", rule.step(), rule.why());
    for detail in &change.details {
        line.push_str(&format!("      {detail}\n"));
    }
    line
}
