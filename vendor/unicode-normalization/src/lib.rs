//! Stands in for the crate of the same name, through `[patch.crates-io]`.
//!
//! The parser needs it for one thing: names with letters outside ASCII, which Python compares in their NFKC form.
//! Its tables are 90 KB of the page's wasm, and every browser has them already: there `String.normalize` does
//! it, elsewhere ICU4X. The forms of assigned characters are fixed by Unicode's stability policy, so both agree.

pub trait UnicodeNormalization {
    /// The characters of the compatibility composition.
    fn nfkc(self) -> std::vec::IntoIter<char>;
}

impl UnicodeNormalization for &str {
    fn nfkc(self) -> std::vec::IntoIter<char> {
        normalized(self).chars().collect::<Vec<_>>().into_iter()
    }
}

#[cfg(target_arch = "wasm32")]
fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn normalized(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(text).into_owned()
}
