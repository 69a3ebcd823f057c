//! Stands in for the crate of the same name, through `[patch.crates-io]`.
//!
//! The parser needs it for names with letters outside ASCII, which Python compares in their NFKC form; `unicodedata` for all four.
//! Its tables are 90 KB of the page's wasm, and every browser has them already: there `String.normalize` does
//! it, elsewhere ICU4X. The forms of assigned characters are fixed by Unicode's stability policy, so both agree.

pub trait UnicodeNormalization {
    /// The characters of the compatibility composition.
    fn nfkc(self) -> std::vec::IntoIter<char>;
}

impl UnicodeNormalization for &str {
    fn nfkc(self) -> std::vec::IntoIter<char> {
        normalized(self, Form::Nfkc).chars().collect::<Vec<_>>().into_iter()
    }
}

/// Which characters make the text: composed ones or their parts, and compatible ones or not.
#[derive(Clone, Copy)]
pub enum Form {
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

#[cfg(target_arch = "wasm32")]
pub fn normalized(text: &str, form: Form) -> String {
    let form = match form {
        Form::Nfc => "NFC",
        Form::Nfd => "NFD",
        Form::Nfkc => "NFKC",
        Form::Nfkd => "NFKD",
    };
    js_sys::JsString::from(text).normalize(form).into()
}

#[cfg(not(target_arch = "wasm32"))]
pub fn normalized(text: &str, form: Form) -> String {
    use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
    let normal = match form {
        Form::Nfc => ComposingNormalizerBorrowed::new_nfc().normalize(text),
        Form::Nfd => DecomposingNormalizerBorrowed::new_nfd().normalize(text),
        Form::Nfkc => ComposingNormalizerBorrowed::new_nfkc().normalize(text),
        Form::Nfkd => DecomposingNormalizerBorrowed::new_nfkd().normalize(text),
    };
    normal.into_owned()
}
