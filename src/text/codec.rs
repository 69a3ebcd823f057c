//! `str.encode` and `bytes.decode` for UTF-8, UTF-16, UTF-32, ASCII and Latin-1, with the error modes.

use super::repr::escaped;
use super::wide::{Step, Wide};
use crate::base::{ErrorKind, Raised, char_of, code_of, half, has_half};

/// What `surrogateescape` makes of byte 0, if it did that.
const ESCAPED: u32 = 0xdc00;

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

    fn holds(self, c: char) -> bool {
        match self {
            Encoding::Ascii => c.is_ascii(),
            Encoding::Latin1 => u32::from(c) < 256,
            Encoding::Utf8 | Encoding::Wide(_) => half(c).is_none(),
        }
    }

    /// Half of a pair at the beginning, as `surrogatepass` writes it, and its size.
    fn passed(self, bytes: &[u8]) -> Option<(char, usize)> {
        let (code, size) = match (self, bytes) {
            (Encoding::Utf8, [0xed, b @ 0xa0..=0xbf, c @ 0x80..=0xbf, ..]) => {
                (0xd000 | (u32::from(*b) & 0x3f) << 6 | u32::from(*c) & 0x3f, 3)
            }
            (Encoding::Wide(wide), _) => wide.code(bytes)?,
            _ => return None,
        };
        let c = char_of(code).ok()?;
        half(c).map(|_| (c, size))
    }

    /// Appends a character that it holds.
    fn put(self, c: char, out: &mut Vec<u8>) {
        match self {
            Encoding::Ascii | Encoding::Latin1 => out.push(u32::from(c) as u8),
            Encoding::Utf8 => out.extend(c.encode_utf8(&mut [0; 4]).bytes()),
            Encoding::Wide(wide) => wide.put(c, out),
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
    SurrogateEscape,
    SurrogatePass,
}

impl ErrorMode {
    /// Looked up only when an error is met, as in CPython.
    fn find(name: &str) -> Result<ErrorMode, CodecError> {
        Ok(match name {
            "strict" => ErrorMode::Strict,
            "ignore" => ErrorMode::Ignore,
            "replace" => ErrorMode::Replace,
            "backslashreplace" => ErrorMode::BackslashReplace,
            "xmlcharrefreplace" => ErrorMode::XmlReplace,
            "surrogateescape" => ErrorMode::SurrogateEscape,
            "surrogatepass" => ErrorMode::SurrogatePass,
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
    /// The private characters that stand for halves of surrogate pairs.
    NotSimulated,
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
            CodecError::NotSimulated => Raised::new(
                ErrorKind::NotImplementedError,
                "not simulated: the private characters U+10F000 to U+10F7FF",
            ),
            CodecError::Encode { message, .. } => Raised::new(ErrorKind::UnicodeEncodeError, message),
            CodecError::Decode { message, .. } => Raised::new(ErrorKind::UnicodeDecodeError, message),
        }
    }
}

/// `text.encode(encoding, errors)`
pub fn encode(text: &str, encoding: &str, errors: &str) -> Result<Vec<u8>, CodecError> {
    let encoding = Encoding::find(encoding)?;
    if encoding == Encoding::Utf8 && !has_half(text) {
        return Ok(text.as_bytes().to_vec());
    }
    let mut out = Vec::with_capacity(text.len());
    if let Encoding::Wide(wide) = encoding {
        wide.mark(&mut out);
    }
    for (position, c) in text.chars().enumerate() {
        if encoding.holds(c) {
            encoding.put(c, &mut out);
            continue;
        }
        let code = code_of(c);
        let instead = match (ErrorMode::find(errors)?, encoding) {
            (ErrorMode::Ignore, _) => String::new(),
            (ErrorMode::Replace, _) => "?".to_owned(),
            (ErrorMode::BackslashReplace, _) => escaped(c),
            (ErrorMode::XmlReplace, _) => format!("&#{code};"),
            (ErrorMode::SurrogateEscape, Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1)
                if (ESCAPED + 0x80..ESCAPED + 0x100).contains(&code) =>
            {
                out.push(code as u8);
                continue;
            }
            (ErrorMode::SurrogatePass, Encoding::Utf8) => {
                // Three bytes, as any character of these sixteen bits has.
                out.extend([0xe0 | (code >> 12) as u8, 0x80 | (code >> 6 & 0x3f) as u8, 0x80 | (code & 0x3f) as u8]);
                continue;
            }
            (ErrorMode::SurrogatePass, Encoding::Wide(wide)) => {
                wide.put_code(code, &mut out);
                continue;
            }
            _ => return Err(cannot_encode(text, position, encoding)),
        };
        instead.chars().for_each(|c| encoding.put(c, &mut out));
    }
    Ok(out)
}

fn cannot_encode(text: &str, start: usize, encoding: Encoding) -> CodecError {
    let mut refused: Vec<char> = text.chars().skip(start).take_while(|&c| !encoding.holds(c)).collect();
    let reason = match encoding {
        Encoding::Ascii => "ordinal not in range(128)",
        Encoding::Latin1 => "ordinal not in range(256)",
        Encoding::Utf8 => "surrogates not allowed",
        Encoding::Wide(_) => {
            refused.truncate(1);
            "surrogates not allowed"
        }
    };
    let end = start + refused.len();
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
                Step::Good(c, _) if half(c).is_some() => return Err(CodecError::NotSimulated),
                Step::Good(c, size) => {
                    out.push(c);
                    start += size;
                    continue;
                }
                Step::Bad(size, reason) => ("", size, reason),
            },
        };
        if has_half(good) {
            return Err(CodecError::NotSimulated);
        }
        out.push_str(good);
        let mut wrong = &rest[good.len()..good.len() + bad];
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
            ErrorMode::SurrogateEscape => {
                let high = wrong.iter().take_while(|byte| !byte.is_ascii()).count();
                if high == 0 {
                    return Err(cannot_decode(wrong, start, encoding, reason));
                }
                wrong = &wrong[..high];
                out.extend(wrong.iter().filter_map(|&byte| char_of(ESCAPED + u32::from(byte)).ok()));
            }
            ErrorMode::SurrogatePass => match encoding.passed(&bytes[start..]) {
                Some((c, size)) => {
                    out.push(c);
                    start += size;
                    continue;
                }
                None => return Err(cannot_decode(wrong, start, encoding, reason)),
            },
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
