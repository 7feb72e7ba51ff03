//! The operation that a request addresses.

use percent_encoding::percent_decode_str;
use stytch_api::operation::Operation;

/// The operation that a method and path address, with what the path says.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) operation: &'static Operation,
    parameters: Vec<(&'static str, String)>,
}

/// What a method and path address.
#[derive(Debug)]
pub(crate) enum Found {
    Operation(Target),
    /// Operations have this path, but with another method.
    OtherMethod,
    Nothing,
}

impl Target {
    /// Among all operations. Where two fit, such as `…/search` and `…/{organization_id}`, the more literal one.
    pub(crate) fn find(method: &str, path: &str) -> Found {
        let (mut best, mut other_method) = (None, false);
        for target in Operation::all().filter_map(|operation| Self::of(operation, path)) {
            if target.operation.method != method {
                other_method = true;
            } else if best
                .as_ref()
                .is_none_or(|best: &Self| target.is_more_literal(best))
            {
                best = Some(target);
            }
        }
        match best {
            Some(target) => Found::Operation(target),
            None if other_method => Found::OtherMethod,
            None => Found::Nothing,
        }
    }

    fn is_more_literal(&self, other: &Self) -> bool {
        self.parameters.len() < other.parameters.len()
    }

    fn of(operation: &'static Operation, path: &str) -> Option<Self> {
        let mut segments = path.split('/');
        let mut parameters = Vec::new();
        for expected in operation.path.split('/') {
            let segment = segments.next()?;
            match parameter_name(expected) {
                Some(_) if segment.is_empty() => return None,
                Some(name) => parameters.push((name, decode(segment))),
                None if segment == expected => {}
                None => return None,
            }
        }
        segments.next().is_none().then_some(Self {
            operation,
            parameters,
        })
    }

    /// A path parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// All path parameters.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let parameters = self.parameters.iter();
        parameters.map(|(name, value)| (*name, value.as_str()))
    }

    /// Puts another value in the place of a path parameter.
    pub(crate) fn set_parameter(&mut self, name: &str, value: String) {
        let mut parameters = self.parameters.iter_mut();
        if let Some((_, held)) = parameters.find(|(known, _)| *known == name) {
            *held = value;
        }
    }
}

pub(crate) fn parameter_name(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn decode(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Found, Target, parameter_name};
    use stytch_api::operation::Operation;

    fn path_of(operation: &Operation) -> String {
        let fill = |segment| parameter_name(segment).map_or(segment, |_| "x");
        operation
            .path
            .split('/')
            .map(fill)
            .collect::<Vec<_>>()
            .join("/")
    }

    #[test]
    fn every_operation_is_found_by_its_own_method_and_path() {
        for operation in Operation::all() {
            let found = Target::find(operation.method, &path_of(operation));
            let Found::Operation(target) = found else {
                panic!("{} is not found", operation.id);
            };
            assert_eq!(target.operation.id, operation.id);
        }
    }

    #[test]
    fn parameters_are_decoded_and_never_empty() {
        let find = |path| Target::find("GET", path);
        let Found::Operation(target) = find("/v1/b2b/sso/a%2Fb%20c") else {
            panic!("get_connections is not found");
        };
        assert_eq!(target.parameters, [("organization_id", "a/b c".to_owned())]);
        for path in ["/v1/b2b/sso/", "/v1/b2b/sso/o/", "/", ""] {
            assert!(matches!(find(path), Found::Nothing), "{path}");
        }
        let other = Target::find("PATCH", "/v1/b2b/sso/o");
        assert!(matches!(other, Found::OtherMethod));
    }
}
