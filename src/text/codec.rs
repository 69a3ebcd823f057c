//! `str.encode` and `bytes.decode` for UTF-8, UTF-16, UTF-32, ASCII and Latin-1, with the error modes.
//!
//! A Rust text holds no lone surrogates, so `surrogateescape` and `surrogatepass` behave as `strict`.

use super::repr::escaped;
use super::wide::{Step, Wide};
use crate::base::{ErrorKind, Raised};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Ascii,
    Latin1,
    Wide(Wide),
}

impl Encoding {
    fn find(name: &str) -> Result<Encoding, CodecError> {
        let normal = name.to_ascii_lowercase().replace(['-', ' '], "_");
        Ok(match normal.as_str() {
            "utf_8" | "utf8" | "u8" | "utf" | "cp65001" => Encoding::Utf8,
            "ascii" | "us_ascii" | "646" | "iso646_us" => Encoding::Ascii,
            "latin_1" | "latin1" | "iso_8859_1" | "iso8859_1" | "iso8859" | "8859" | "cp819" | "l1" | "latin" => {
                Encoding::Latin1
            }
            _ => match Wide::find(&normal) {
                Some(wide) => Encoding::Wide(wide),
                None => return Err(CodecError::Lookup(format!("unknown encoding: {name}"))),
            },
        })
    }

    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Wide(wide) => wide.name(),
        }
    }
}

/// What happens to what has no place in the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorMode {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlReplace,
}

impl ErrorMode {
    /// Looked up only when an error is met, as in CPython.
    fn find(name: &str) -> Result<ErrorMode, CodecError> {
        Ok(match name {
            "strict" | "surrogateescape" | "surrogatepass" => ErrorMode::Strict,
            "ignore" => ErrorMode::Ignore,
            "replace" => ErrorMode::Replace,
            "backslashreplace" => ErrorMode::BackslashReplace,
            "xmlcharrefreplace" => ErrorMode::XmlReplace,
            _ => return Err(CodecError::Lookup(format!("unknown error handler name '{name}'"))),
        })
    }
}

/// Why a text could not be encoded or bytes not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// `LookupError`: no such encoding or mode.
    Lookup(String),
    /// `TypeError`: `xmlcharrefreplace` cannot decode.
    WrongMode,
    /// `UnicodeEncodeError` with its attributes and its text; positions count code points.
    Encode { encoding: &'static str, start: usize, end: usize, reason: &'static str, message: String },
    /// `UnicodeDecodeError` with its attributes and its text; positions count bytes.
    Decode { encoding: &'static str, start: usize, end: usize, reason: &'static str, message: String },
}

impl From<CodecError> for Raised {
    fn from(error: CodecError) -> Raised {
        match error {
            CodecError::Lookup(message) => Raised::new(ErrorKind::LookupError, message),
            CodecError::WrongMode => {
                Raised::type_error("don't know how to handle UnicodeDecodeError in error callback")
            }
            CodecError::Encode { message, .. } => Raised::new(ErrorKind::UnicodeEncodeError, message),
            CodecError::Decode { message, .. } => Raised::new(ErrorKind::UnicodeDecodeError, message),
        }
    }
}

/// `text.encode(encoding, errors)`
pub fn encode(text: &str, encoding: &str, errors: &str) -> Result<Vec<u8>, CodecError> {
    let encoding = Encoding::find(encoding)?;
    let limit = match encoding {
        Encoding::Utf8 => return Ok(text.as_bytes().to_vec()),
        Encoding::Ascii => 128,
        Encoding::Latin1 => 256,
        Encoding::Wide(wide) => return Ok(wide.encode(text)),
    };
    let mut out = Vec::with_capacity(text.len());
    for (position, c) in text.chars().enumerate() {
        let code = u32::from(c);
        if code < limit {
            out.push(code as u8);
            continue;
        }
        match ErrorMode::find(errors)? {
            ErrorMode::Strict => return Err(cannot_encode(text, position, encoding, limit)),
            ErrorMode::Ignore => {}
            ErrorMode::Replace => out.push(b'?'),
            ErrorMode::BackslashReplace => out.extend(escaped(c).bytes()),
            ErrorMode::XmlReplace => out.extend(format!("&#{code};").bytes()),
        }
    }
    Ok(out)
}

fn cannot_encode(text: &str, start: usize, encoding: Encoding, limit: u32) -> CodecError {
    let refused: Vec<char> = text.chars().skip(start).take_while(|&c| u32::from(c) >= limit).collect();
    let end = start + refused.len();
    let reason = if limit == 128 { "ordinal not in range(128)" } else { "ordinal not in range(256)" };
    let name = encoding.name();
    let what = match refused[..] {
        [c] => format!("character '{}' in position {start}", escaped(c)),
        _ => format!("characters in position {start}-{}", end - 1),
    };
    let message = format!("'{name}' codec can't encode {what}: {reason}");
    CodecError::Encode { encoding: name, start, end, reason, message }
}

/// `bytes.decode(encoding, errors)`
pub fn decode(bytes: &[u8], encoding: &str, errors: &str) -> Result<String, CodecError> {
    // Nothing to decode needs no decoder.
    if bytes.is_empty() {
        return Ok(String::new());
    }
    let mut encoding = Encoding::find(encoding)?;
    let mut out = String::with_capacity(bytes.len());
    let mut start = 0;
    if let Encoding::Wide(wide) = encoding {
        let (known, mark) = wide.marked(bytes);
        (encoding, start) = (Encoding::Wide(known), mark);
    }
    while start < bytes.len() {
        let rest = &bytes[start..];
        let (good, bad, reason) = match encoding {
            Encoding::Utf8 => utf8_step(rest),
            Encoding::Ascii => ascii_step(rest),
            Encoding::Latin1 => {
                out.extend(rest.iter().map(|&byte| char::from(byte)));
                break;
            }
            Encoding::Wide(wide) => match wide.step(rest) {
                Step::Good(c, size) => {
                    out.push(c);
                    start += size;
                    continue;
                }
                Step::Bad(size, reason) => ("", size, reason),
            },
        };
        out.push_str(good);
        let wrong = &rest[good.len()..good.len() + bad];
        start += good.len();
        if wrong.is_empty() {
            break;
        }
        match ErrorMode::find(errors)? {
            ErrorMode::Strict => return Err(cannot_decode(wrong, start, encoding, reason)),
            ErrorMode::Ignore => {}
            ErrorMode::Replace => out.push(char::REPLACEMENT_CHARACTER),
            ErrorMode::BackslashReplace => out.extend(wrong.iter().map(|&byte| escaped(char::from(byte)))),
            ErrorMode::XmlReplace => return Err(CodecError::WrongMode),
        }
        start += wrong.len();
    }
    Ok(out)
}

/// The valid beginning, how many bytes after it are wrong together, and why.
fn utf8_step(bytes: &[u8]) -> (&str, usize, &'static str) {
    let chunk = bytes.utf8_chunks().next();
    let Some(chunk) = chunk else { return ("", 0, "") };
    let wrong = chunk.invalid();
    let reason = match wrong {
        [0x80..=0xc1 | 0xf5.., ..] => "invalid start byte",
        _ if chunk.valid().len() + wrong.len() < bytes.len() => "invalid continuation byte",
        _ => match std::str::from_utf8(wrong) {
            // Nothing is wrong yet: the bytes end within a character.
            Err(error) if error.error_len().is_none() => "unexpected end of data",
            _ => "invalid continuation byte",
        },
    };
    (chunk.valid(), wrong.len(), reason)
}

fn ascii_step(bytes: &[u8]) -> (&str, usize, &'static str) {
    let end = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len());
    let good = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
    (good, usize::from(end < bytes.len()), "ordinal not in range(128)")
}

fn cannot_decode(wrong: &[u8], start: usize, encoding: Encoding, reason: &'static str) -> CodecError {
    let end = start + wrong.len();
    let name = encoding.name();
    let what = match wrong {
        [byte] => format!("byte 0x{byte:02x} in position {start}"),
        _ => format!("bytes in position {start}-{}", end - 1),
    };
    let message = format!("'{name}' codec can't decode {what}: {reason}");
    CodecError::Decode { encoding: name, start, end, reason, message }
}
