//! What a difference between two contracts means for callers.
//!
//! The rules follow from the shape of the generated code: structs and enums are `#[non_exhaustive]`;
//! what is sent is made by `Type::new(required…)` and setters, and read strictly when it is only sent;
//! what is only received has `Default` and no setters, and its lists and maps read as empty when they
//! are missing; enums keep unknown values.
//!
//! [`table`] writes the rules down for readers.

use std::fmt;

/// The semver step that a change needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing changed for callers.
    #[default]
    None,
    /// What callers write stays as it is; something behaves differently.
    Patch,
    /// There is more than before.
    Minor,
    /// Code that compiled may not compile any more, or mean something else.
    Major,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

macro_rules! rules {
    ($($rule:ident $step:ident $leads:literal $what:literal $why:literal,)*) => {
        /// A kind of difference.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = concat!($what, ": ", $why, ".")] $rule,)*
        }

        impl Rule {
            /// All rules, in the order of a report.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name in a JSON report.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$rule => stringify!($rule),)* }
            }

            /// What it is about.
            #[must_use]
            pub fn what(self) -> &'static str {
                match self { $(Self::$rule => $what,)* }
            }

            /// The step it needs.
            #[must_use]
            pub fn step(self) -> Step {
                match self { $(Self::$rule => Step::$step,)* }
            }

            /// Why it needs that step.
            #[must_use]
            pub fn why(self) -> &'static str {
                match self { $(Self::$rule => $why,)* }
            }

            /// Whether it stands at the head of a report: it is about where secrets go or what access
            /// rests on.
            #[must_use]
            pub fn leads(self) -> bool {
                match self { $(Self::$rule => $leads,)* }
            }
        }
    };
}

rules! {
    NewHost Patch true "a host that no operation was sent to before" "the project's secret goes there",
    HostChanged Patch true "operation sent to another host" "the project's secret goes there; callers write the same",
    SecurityChanged Patch true "operation sent with other credentials" "decides who sees the project's secret; callers write the same",
    SecretLost Major true "field no longer a secret" "its type changes, and it shows itself in logs",
    StrictLost Patch true "field no longer strict" "a response without it is taken, with a default in its place",
    OperationRemoved Major false "operation removed" "its method is gone",
    OperationRenamed Major false "operation renamed or moved" "its method is called otherwise or elsewhere",
    PathParametersChanged Major false "path parameters changed" "they are the first arguments, by position",
    ArgumentsChanged Major false "query or body of another type" "the method takes other arguments",
    ResponseChanged Major false "response of another type" "the method returns something else",
    PagesLost Major false "operation no longer answers page by page" "the stream of its pages is gone",
    MemberSessionLost Major false "member session no longer accepted" "the method is gone from the member scope",
    TypeRemoved Major false "type removed" "it cannot be named any more",
    TypeKindChanged Major false "struct became enum, or the reverse" "it is made and read in other ways",
    ConstructorChanged Major false "required fields of a type that is sent, or their order" "`new` takes them by position",
    ConstructorLost Major false "type no longer sent" "`new` and setters are gone",
    DefaultLost Major false "type that is sent now has required fields" "`Default` is gone: there is nothing to put in their place",
    FieldRemoved Major false "field removed" "it cannot be read any more, nor set where it was sent",
    FieldRenamed Major false "field with another name in Rust" "it is read, and set where it is sent, by another name",
    FieldTypeChanged Major false "field of another type" "what is read from it and given to it is of another type",
    ValueRemoved Major false "enum value removed" "its variant is gone",
    OperationAdded Minor false "operation added" "there is one more method",
    PagesGained Minor false "operation answers page by page" "there is a stream of its pages",
    MemberSessionGained Minor false "member session accepted" "there is one more method in the member scope",
    TypeAdded Minor false "type added" "there is one more type",
    ConstructorGained Minor false "type now sent" "there are `new` and setters",
    DefaultGained Minor false "type without required fields, or no longer sent" "there is a `Default`",
    FieldAdded Minor false "field added" "structs are non-exhaustive: nobody names all fields",
    ValueAdded Minor false "enum value added" "enums are non-exhaustive, and the value came as `Other` before",
    StrictGained Patch false "field now strict" "a response without it becomes an error",
    ReadingChanged Patch false "type also received, or only sent" "what cannot be read is tolerated in a response, and an error in what is only sent",
    PromiseChanged Patch false "required flag of the same type in Rust" "only counts as drift when it is missing",
    ConstantChanged Patch false "constant changed" "filled in by the constructor, or only read",
    LimitsChanged Patch false "limits of a field" "callers write the same; told in words, and checked by Stytch alone",
    PermissionChanged Patch false "RBAC resource or action of the member scope" "says what Stytch asks of the member's roles; callers write the same",
    IdempotencyGained Patch false "operation may be repeated" "it is retried after failures that may have reached Stytch",
    IdempotencyLost Patch false "operation may not be repeated" "it is retried only when it surely did not reach Stytch",
    PathParameterRenamed Patch false "path parameter with another name" "arguments are given by position; only `Client::call` names them",
    WireChanged Patch false "other method, path or media type on the wire" "callers write the same",
    Deprecated Patch false "marked as deprecated, or no longer" "callers write the same, and are warned",
}

impl Rule {
    /// What callers do about a change that breaks them.
    #[must_use]
    pub fn migration(self) -> Option<&'static str> {
        Some(match self {
            Self::SecretLost | Self::FieldTypeChanged => {
                "give and take the new type; the compiler names every place"
            }
            Self::OperationRemoved | Self::PagesLost | Self::MemberSessionLost => {
                "call something else; there is no other way to this one"
            }
            Self::OperationRenamed | Self::FieldRenamed => "write the new name",
            Self::PathParametersChanged | Self::ArgumentsChanged => {
                "give the arguments of the new signature"
            }
            Self::ResponseChanged => "read the new type",
            Self::TypeRemoved => "drop it; where a method took or returned it, see that method",
            Self::TypeKindChanged => "make and match it as what it is now",
            Self::ConstructorChanged => {
                "give `new` its new arguments, in their order; set what is optional now"
            }
            Self::ConstructorLost => "do not make it: it is only received now",
            Self::DefaultLost => "make it with `new`",
            Self::FieldRemoved => "do not set or read it",
            Self::ValueRemoved => "use `Other` with the value, should Stytch still take or send it",
            _ => return None,
        })
    }
}

/// The rules as a Markdown table.
#[must_use]
pub fn table() -> String {
    let mut rules = Rule::ALL.to_vec();
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.step()));
    let mut table = String::from("| Change | Step | Because |\n|---|---|---|\n");
    for rule in rules {
        let leads = if rule.leads() {
            ", leads the report"
        } else {
            ""
        };
        table.push_str(&format!(
            "| {} | {}{leads} | {} |\n",
            rule.what(),
            rule.step(),
            rule.why()
        ));
    }
    table + "| words only | none | callers write the same |\n"
}

#[cfg(test)]
mod tests {
    use super::{Rule, Step, table};

    #[test]
    fn the_table_names_every_rule_with_the_breaking_ones_first() {
        let table = table();
        assert_eq!(table.lines().count(), Rule::ALL.len() + 3);
        let first = table.lines().nth(2).unwrap_or_default();
        assert!(first.contains("| major"), "{first}");
    }

    #[test]
    fn what_breaks_says_how_to_go_on() {
        for rule in Rule::ALL {
            assert_eq!(
                rule.migration().is_some(),
                rule.step() == Step::Major,
                "{rule:?}"
            );
        }
    }

    #[test]
    fn steps_are_ordered() {
        assert!(Step::None < Step::Patch && Step::Patch < Step::Minor && Step::Minor < Step::Major);
    }
}
