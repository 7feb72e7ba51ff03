//! The way from typify's flat type names to the modules they live in.

use std::collections::BTreeMap;

use syn::visit_mut::{VisitMut, visit_type_path_mut};
use syn::{Path, Type, TypePath, parse_quote};

use crate::error::{Error, Result};
use crate::name::{Home, Name};

/// Names that generated modules use unqualified, hence no generated type may take.
const PRELUDE: [&str; 7] = [
    "Option",
    "String",
    "Vec",
    "Box",
    "Result",
    "Self",
    "ResponseValue",
];

/// Every generated type by typify's name.
#[derive(Clone, Debug)]
pub(crate) struct TypeNames(BTreeMap<String, Name>);

impl TypeNames {
    pub fn new(names: Vec<Name>) -> Result<Self> {
        let mut map: BTreeMap<String, Name> = BTreeMap::new();
        for name in names {
            if PRELUDE.contains(&name.last.as_str()) {
                return Err(Error::contract(
                    name.dotted(),
                    "the name is one of Rust's prelude; rename it",
                ));
            }
            if let Some(other) = map.insert(name.typify(), name.clone()) {
                let problem = format!(
                    "and {} get one Rust name; rename one in the names overlay",
                    other.dotted()
                );
                return Err(Error::contract(name.dotted(), problem));
            }
        }
        Ok(Self(map))
    }

    /// The contract's name of a typify type.
    pub fn get(&self, typify: &str) -> Option<&Name> {
        self.0.get(typify)
    }

    /// A type as written in the module `home`: contract types by their path, well-known ones by their short name.
    pub fn localize(&self, mut ty: Type, home: &Home) -> Type {
        Localizer { names: self, home }.visit_type_mut(&mut ty);
        ty
    }
}

struct Localizer<'a> {
    names: &'a TypeNames,
    home: &'a Home,
}

impl VisitMut for Localizer<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        visit_type_path_mut(self, ty);
        if let Some(name) = last_ident(&ty.path).and_then(|ident| self.names.get(&ident)) {
            let path = name.path_from(self.home);
            *ty = parse_quote!(#path);
        } else {
            shorten(&mut ty.path);
        }
    }
}

/// The last identifier of a path.
pub(crate) fn last_ident(path: &Path) -> Option<String> {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
}

fn shorten(path: &mut Path) {
    let is_std = path
        .segments
        .first()
        .is_some_and(|first| first.ident == "std");
    let Some(last) = path.segments.last().cloned() else {
        return;
    };
    if is_std && PRELUDE.iter().any(|known| last.ident == known) {
        *path = last.into();
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    use super::*;

    fn names() -> TypeNames {
        TypeNames::new(vec![Name::parse("b2b.sso.saml.Connection").unwrap()]).unwrap()
    }

    #[test]
    fn a_type_is_written_by_where_it_lives() {
        let ty: Type =
            parse_quote!(::std::option::Option<::std::vec::Vec<types::B2bSsoSamlConnection>>);
        let there = Name::parse("b2b.sso.saml.X").unwrap().home;
        let here = |home: &Home| {
            names()
                .localize(ty.clone(), home)
                .to_token_stream()
                .to_string()
                .replace(' ', "")
        };
        assert_eq!(here(&there), "Option<Vec<Connection>>");
        assert_eq!(
            here(&Home::default()),
            "Option<Vec<crate::b2b::sso::saml::Connection>>"
        );
    }

    #[test]
    fn two_names_that_rust_cannot_tell_apart_are_refused() {
        let clash = vec![
            Name::parse("a.b.CdE").unwrap(),
            Name::parse("a.b_cd.E").unwrap(),
        ];
        assert!(
            TypeNames::new(clash)
                .unwrap_err()
                .to_string()
                .contains("one Rust name")
        );
    }
}
