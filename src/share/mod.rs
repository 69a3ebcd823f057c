//! A scenario as the part of an address after `#`, and back.
//!
//! In: a [`Scenario`]. Out: `1.` and base64url text, made to be short: settings that are the default are left
//! out and the bytes are deflated against a dictionary of phrases that programs are full of.
//!
//! Invariants: a link that was ever made opens for ever, so version 1, its tags and its dictionary are frozen
//! (`tests/data/share` holds recorded links); any text decodes to a scenario or to a [`LinkError`], never to a
//! panic and never to more than [`MAX_SCENARIO`] bytes. Must not know: addresses of pages, browsers.

mod deflate;
mod fields;

use crate::base::Scenario;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;

/// What a link may unpack to, in bytes: a bound on what a hostile link can cost.
pub const MAX_SCENARIO: usize = 1 << 20;

/// Why a link does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It does not begin with a version number and a full stop.
    NotALink,
    /// It was made by a later version of the format, or holds a setting that changes the run and that
    /// this build does not know.
    Newer,
    /// Characters are missing or changed.
    Damaged,
    /// It unpacks to more than [`MAX_SCENARIO`].
    TooLarge,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LinkError::NotALink => "this is not a link to a scenario",
            LinkError::Newer => "this link was made by a newer version",
            LinkError::Damaged => "this link is damaged: part of it is missing or changed",
            LinkError::TooLarge => "this link holds more than 1 MB",
        })
    }
}

impl std::error::Error for LinkError {}

/// ```
/// use coroscope::base::Scenario;
/// let scenario = Scenario { source: "print('hi')\n".into(), ..Scenario::default() };
/// let link = coroscope::share::encode(&scenario);
/// assert!(link.starts_with("1."));
/// assert_eq!(coroscope::share::decode(&link), Ok(scenario));
/// ```
pub fn encode(scenario: &Scenario) -> String {
    let body = fields::write(scenario);
    let mut bytes = checksum(&body).to_vec();
    bytes.extend(deflate::pack(&body));
    format!("1.{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// Opens what [`encode`] gave. A whole address opens too: only what follows its last `#` counts.
pub fn decode(link: &str) -> Result<Scenario, LinkError> {
    let fragment = link.rsplit('#').next().unwrap_or(link).trim();
    let (version, text) = fragment.split_once('.').ok_or(LinkError::NotALink)?;
    match version.parse::<u32>() {
        Ok(1) => {}
        Ok(2..) => return Err(LinkError::Newer),
        Ok(0) | Err(_) => return Err(LinkError::NotALink),
    }
    let bytes = URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).map_err(|_| LinkError::Damaged)?;
    let (sum, packed) = bytes.split_first_chunk::<2>().ok_or(LinkError::Damaged)?;
    let body = deflate::unpack(packed, MAX_SCENARIO)?;
    if checksum(&body) != *sum {
        return Err(LinkError::Damaged);
    }
    fields::read(&body)
}

/// 32-bit FNV-1a folded to 16 bits: deflate alone takes many a changed character for another program.
fn checksum(bytes: &[u8]) -> [u8; 2] {
    let hash = bytes.iter().fold(0x811c_9dc5_u32, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    ((hash >> 16) as u16 ^ hash as u16).to_le_bytes()
}
