//! `new(…)` and the chained setters of what is sent.
//!
//! Types are matched as they are written and not through a trait, so that the documentation shows `impl Into<String>`
//! and `bool`. [`typed!`] alone knows what a setter takes for a type.

/// Passes on what is taken for a type: `(the argument's type) (the field's value)`.
macro_rules! typed {
    ($name:ident: bool => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (bool) ($name) } };
    ($name:ident: i32 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (i32) ($name) } };
    ($name:ident: u32 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (u32) ($name) } };
    ($name:ident: i64 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (i64) ($name) } };
    ($name:ident: u64 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (u64) ($name) } };
    ($name:ident: f32 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (f32) ($name) } };
    ($name:ident: f64 => $then:ident! { $($with:tt)* }) => { $crate::wire::setter::$then! { $($with)* (f64) ($name) } };
    ($name:ident: list String => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)* (impl IntoIterator<Item = impl Into<String>>) ($name.into_iter().map(Into::into).collect()) }
    };
    ($name:ident: list Secret => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)* (impl IntoIterator<Item = impl Into<Secret>>) ($name.into_iter().map(Into::into).collect()) }
    };
    ($name:ident: list $ty:ty => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)* (impl IntoIterator<Item = $ty>) ($name.into_iter().collect()) }
    };
    ($name:ident: map $ty:ty => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)*
            (impl IntoIterator<Item = (impl Into<String>, $ty)>) ($name.into_iter().map(|(key, value)| (key.into(), value)).collect()) }
    };
    ($name:ident: boxed $ty:ty => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)* (impl Into<$ty>) (Box::new($name.into())) }
    };
    ($name:ident: $ty:ty => $then:ident! { $($with:tt)* }) => {
        $crate::wire::setter::$then! { $($with)* (impl Into<$ty>) ($name.into()) }
    };
}
pub(crate) use typed;

/// One setter for each field of a declaration.
macro_rules! setters {
    () => {};
    ($(#[$($attr:tt)*])* $field:ident: Option<$ty:ident> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: $ty:ident $([$mark:ident])? $(= $constant:literal)? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: $ty => setter! { [$(#[$($attr)*])*] $field } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Option<Vec<$ty:ident>> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: list $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Vec<$ty:ident> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: list $ty => setter! { [$(#[$($attr)*])*] $field } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Option<$map:ident<String, $ty:ty>> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: map $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: $map:ident<String, $ty:ty> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: map $ty => setter! { [$(#[$($attr)*])*] $field } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Option<Vec<$ty:ty>> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: list $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Vec<$ty:ty> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: list $ty => setter! { [$(#[$($attr)*])*] $field } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Option<Box<$ty:ty>> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: boxed $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: Option<$ty:ty> $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: $ty => setter! { [$(#[$($attr)*])*] $field Some } }
        $crate::wire::setter::setters! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $field:ident: $ty:ty $([$mark:ident])? $(as $wire:literal)? $(where $limits:tt)?, $($rest:tt)*) => {
        $crate::wire::setter::typed! { $field: $ty => setter! { [$(#[$($attr)*])*] $field } }
        $crate::wire::setter::setters! { $($rest)* }
    };
}
pub(crate) use setters;

macro_rules! setter {
    ([$($docs:tt)*] $field:ident $($some:ident)? ($($argument:tt)*) ($($value:tt)*)) => {
        $($docs)*
        #[allow(deprecated)]
        #[inline]
        #[must_use]
        pub fn $field(mut self, $field: $($argument)*) -> Self {
            self.$field = $($some)? ($($value)*);
            self
        }
    };
}
pub(crate) use setter;

/// `new`, with an argument for each required field. `$new` is the value in the making.
macro_rules! constructor {
    ($new:ident [] []) => {
        /// A value with nothing set.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            $crate::wire::Wire::absent()
        }
    };
    ($new:ident [$($arguments:tt)+] [$($set:tt)+]) => {
        /// A value with what is required, and nothing else set.
        #[inline]
        #[must_use]
        pub fn new($($arguments)+) -> Self {
            let mut $new: Self = $crate::wire::Wire::absent();
            $($set)+
            $new
        }
    };
    ($new:ident $arguments:tt $set:tt $name:ident: Vec<$ty:ident> $(, $($rest:tt)*)?) => {
        $crate::wire::setter::typed! { $name: list $ty => argument! { $new $arguments $set [$($($rest)*)?] $name } }
    };
    ($new:ident $arguments:tt $set:tt $name:ident: Vec<$ty:ty> $(, $($rest:tt)*)?) => {
        $crate::wire::setter::typed! { $name: list $ty => argument! { $new $arguments $set [$($($rest)*)?] $name } }
    };
    ($new:ident $arguments:tt $set:tt $name:ident: $map:ident<String, $ty:ty> $(, $($rest:tt)*)?) => {
        $crate::wire::setter::typed! { $name: map $ty => argument! { $new $arguments $set [$($($rest)*)?] $name } }
    };
    ($new:ident $arguments:tt $set:tt $name:ident: $ty:ident $(, $($rest:tt)*)?) => {
        $crate::wire::setter::typed! { $name: $ty => argument! { $new $arguments $set [$($($rest)*)?] $name } }
    };
    ($new:ident $arguments:tt $set:tt $name:ident: $ty:ty $(, $($rest:tt)*)?) => {
        $crate::wire::setter::typed! { $name: $ty => argument! { $new $arguments $set [$($($rest)*)?] $name } }
    };
}
pub(crate) use constructor;

/// Adds an argument to `new` and goes on with the rest.
macro_rules! argument {
    ($new:ident [$($arguments:tt)*] [$($set:tt)*] [$($rest:tt)*] $name:ident ($($argument:tt)*) ($($value:tt)*)) => {
        $crate::wire::setter::constructor! {
            $new [$($arguments)* $name: $($argument)*,] [$($set)* $new.$name = $($value)*;] $($rest)*
        }
    };
}
pub(crate) use argument;
