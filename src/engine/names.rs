//! Closed lists of names: enums whose variants have one written name, used alike in `dialogues/`, in saved cases and in taps.
//! It never invents a name: what is not in the list is refused by whoever reads it.

/// A type whose values are a closed list of written names.
pub trait Named: Copy + Sized + 'static {
    /// Every value, in the order they are shown.
    const ALL: &'static [Self];

    /// The written name.
    fn name(self) -> &'static str;

    /// The value of that name, if it is in the list.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.name() == name)
    }
}

/// Declares an enum as a closed list: `Variant = "written-name"`.
macro_rules! closed_list {
    ($(#[$doc:meta])* $vis:vis enum $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $type { $($(#[$variant_doc])* $variant,)+ }

        impl $crate::engine::names::Named for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::engine::names::Named::name(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                $crate::engine::names::Named::from_name(&name).ok_or_else(|| {
                    let known: Vec<&str> = <Self as $crate::engine::names::Named>::ALL
                        .iter()
                        .map(|value| $crate::engine::names::Named::name(*value))
                        .collect();
                    serde::de::Error::custom(format!(
                        "unknown {} `{name}`, expected one of {}",
                        stringify!($type),
                        known.join(", ")
                    ))
                })
            }
        }
    };
}
pub(crate) use closed_list;
