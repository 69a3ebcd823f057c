//! What some builtin exceptions keep beside `args`: the number of an OSError, the place of a UnicodeError and their like, made
//! from the arguments; `str` shows them. They and the values of `__slots__` are in no `__dict__`.

use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::Args;
use super::{Value, Vm};
use crate::base::code_of;
use crate::text::{self, CodecError};

const OS_PARTS: [&str; 5] = ["errno", "strerror", "filename", "winerror", "filename2"];
const UNICODE_PARTS: [&str; 5] = ["encoding", "object", "start", "end", "reason"];

/// Linux's numbers of errors, for which OSError itself makes one of its subclasses.
const BY_NUMBER: [(i64, Type); 18] = [
    (1, Type::PermissionError),
    (2, Type::FileNotFoundError),
    (3, Type::ProcessLookupError),
    (4, Type::InterruptedError),
    (10, Type::ChildProcessError),
    (11, Type::BlockingIOError),
    (13, Type::PermissionError),
    (17, Type::FileExistsError),
    (20, Type::NotADirectoryError),
    (21, Type::IsADirectoryError),
    (32, Type::BrokenPipeError),
    (103, Type::ConnectionAbortedError),
    (104, Type::ConnectionResetError),
    (108, Type::BrokenPipeError),
    (110, Type::TimeoutError),
    (111, Type::ConnectionRefusedError),
    (114, Type::BlockingIOError),
    (115, Type::BlockingIOError),
];

impl Vm {
    /// `__init__` of builtin exceptions, beside setting `args`.
    pub(super) fn init_exception(&mut self, x: &Value, args: Args) -> Result<()> {
        let minor = self.settings.python.minor();
        let (function, keywords): (&str, &[&str]) = if self.is_a(x, Type::ImportError) {
            ("ImportError", if minor >= 12 { &["name", "path", "name_from"] } else { &["name", "path"] })
        } else if minor >= 10 && self.is_a(x, Type::AttributeError) {
            ("AttributeError", &["name", "obj"])
        } else if minor >= 10 && self.is_a(x, Type::NameError) {
            ("NameError", &["name"])
        } else {
            ("", &[])
        };
        for (name, value) in args.keywords {
            let text = self.text_of(&name);
            if keywords.is_empty() {
                let kind = self.type_name(x);
                return Err(self.type_error(format!("{kind}() takes no keyword arguments")));
            }
            if !keywords.contains(&text.as_str()) {
                return Err(self.type_error(match minor {
                    13.. => format!("{function}() got an unexpected keyword argument '{text}'"),
                    _ => format!("'{text}' is an invalid keyword argument for {function}()"),
                }));
            }
            self.set_exception_attribute(x, &text, value);
        }
        let args = args.positional;
        if self.is_a(x, Type::OSError) {
            self.init_os_error(x, &args);
        } else if self.is_unicode_error(x) {
            self.init_unicode_error(x, &args)?;
        }
        Ok(())
    }

    /// The OSError of a system call.
    pub(super) fn os_error(&mut self, number: i64, words: &str) -> Raise {
        let args = [self.heap.int(number), self.heap.str(words)];
        let Raise(x) = self.raise_with(Type::OSError, args.to_vec());
        self.init_os_error(&x, &args);
        Raise(x)
    }

    fn init_os_error(&mut self, x: &Value, args: &[Value]) {
        if !(2..=5).contains(&args.len()) {
            return;
        }
        for (name, value) in OS_PARTS.iter().zip(args) {
            if *name != "winerror" {
                self.set_exception_attribute(x, name, value.clone());
            }
        }
        let kept = self.heap.tuple(args[..2].to_vec());
        let number = args[0].as_small_int();
        let made = number.and_then(|number| BY_NUMBER.iter().find(|(known, _)| *known == number));
        let is_plain = self.exception(x).is_some_and(|exception| Type::OSError.is(&exception.class));
        let Some(exception) = self.exception_mut(x) else { return };
        if args.len() > 2 {
            exception.args = kept;
        }
        if is_plain && let Some((_, kind)) = made {
            exception.class = kind.value();
        }
    }

    /// One that says where in a text or in bytes it happened.
    fn is_unicode_error(&self, x: &Value) -> bool {
        const KINDS: [Type; 3] = [Type::UnicodeDecodeError, Type::UnicodeEncodeError, Type::UnicodeTranslateError];
        KINDS.into_iter().any(|kind| self.is_a(x, kind))
    }

    fn init_unicode_error(&mut self, x: &Value, args: &[Value]) -> Result<()> {
        let decoding = self.is_a(x, Type::UnicodeDecodeError);
        // A translation has no encoding.
        let parts = &UNICODE_PARTS[usize::from(self.is_a(x, Type::UnicodeTranslateError))..];
        let (wanted, given) = (parts.len(), args.len());
        if given != wanted {
            return Err(self.type_error(format!("function takes exactly {wanted} arguments ({given} given)")));
        }
        for (index, (part, value)) in parts.iter().zip(args).enumerate() {
            let wanted = match *part {
                "start" | "end" if value.as_small_int().is_none() => {
                    let kind = self.type_name(value);
                    return Err(self.type_error(format!("'{kind}' object cannot be interpreted as an integer")));
                }
                "start" | "end" => None,
                "object" if decoding => match self.bytes_of(value) {
                    Some(_) => None,
                    None => {
                        let kind = self.type_name(value);
                        return Err(self.type_error(format!("a bytes-like object is required, not '{kind}'")));
                    }
                },
                _ => self.heap.as_str(value).is_none().then_some("str"),
            };
            if let Some(wanted) = wanted {
                let kind = self.type_name(value);
                return Err(self.type_error(format!("argument {} must be {wanted}, not {kind}", index + 1)));
            }
            self.set_exception_attribute(x, part, value.clone());
        }
        Ok(())
    }

    /// `text.encode(encoding, errors)`
    pub(super) fn encoded(&mut self, text: &str, encoding: &str, errors: &str) -> Result<Vec<u8>> {
        text::encode(text, encoding, errors).map_err(|error| {
            let object = self.heap.str(text);
            self.codec_error(error, object)
        })
    }

    /// `bytes.decode(encoding, errors)`
    pub(super) fn decoded(&mut self, bytes: &[u8], encoding: &str, errors: &str) -> Result<Value> {
        match text::decode(bytes, encoding, errors) {
            Ok(text) => Ok(self.heap.str(text)),
            Err(error) => {
                let object = self.new_bytes(bytes);
                Err(self.codec_error(error, object))
            }
        }
    }

    /// What `encode` or `decode` of `object` could not do.
    fn codec_error(&mut self, error: CodecError, object: Value) -> Raise {
        let (kind, encoding, start, end, reason) = match error {
            CodecError::Encode { encoding, start, end, reason, .. } => {
                (Type::UnicodeEncodeError, encoding, start, end, reason)
            }
            CodecError::Decode { encoding, start, end, reason, .. } => {
                (Type::UnicodeDecodeError, encoding, start, end, reason)
            }
            other => return self.raised(other.into()),
        };
        let args = [self.heap.str(encoding), object, Value::int(start), Value::int(end), self.heap.str(reason)];
        let raise = self.raise_with(kind, args.to_vec());
        for (name, value) in UNICODE_PARTS.iter().zip(args) {
            self.set_exception_attribute(&raise.0, name, value);
        }
        raise
    }

    /// `str()` of an exception that has parts. `None`: that of its arguments.
    pub(super) fn exception_text(&self, x: &Value) -> Option<String> {
        self.exception(x)?;
        let part = |name: &str| {
            let name = self.heap.interned(name)?;
            self.own_attribute(x, &name).filter(|value| !value.is_none())
        };
        if self.is_a(x, Type::OSError) {
            let (number, words) = (self.plain_str(&part("errno")?), self.plain_str(&part("strerror")?));
            let text = format!("[Errno {number}] {words}");
            return Some(match (part("filename"), part("filename2")) {
                (Some(name), Some(second)) => {
                    format!("{text}: {} -> {}", self.plain_repr(&name)?, self.plain_repr(&second)?)
                }
                (Some(name), None) => format!("{text}: {}", self.plain_repr(&name)?),
                _ => text,
            });
        }
        if !self.is_unicode_error(x) {
            return None;
        }
        let decoding = self.is_a(x, Type::UnicodeDecodeError);
        let reason = self.plain_str(&part("reason")?);
        let (start, end) = (part("start")?.as_small_int()?, part("end")?.as_small_int()?);
        let object = part("object")?;
        let tried = match part("encoding") {
            Some(encoding) => {
                format!("'{}' codec can't {}", self.plain_str(&encoding), if decoding { "decode" } else { "encode" })
            }
            None => "can't translate".to_owned(),
        };
        let what = if end != start + 1 {
            let many = if decoding { "bytes" } else { "characters" };
            format!("{many} in position {start}-{}", end - 1)
        } else if decoding {
            let byte = *self.bytes_of(&object)?.get(usize::try_from(start).ok()?)?;
            format!("byte {byte:#04x} in position {start}")
        } else {
            let text = self.heap.as_str(&object)?;
            let character = code_of(text.chars().nth(usize::try_from(start).ok()?)?);
            let shown = match character {
                0..0x100 => format!("\\x{character:02x}"),
                0x100..0x10000 => format!("\\u{character:04x}"),
                _ => format!("\\U{character:08x}"),
            };
            format!("character '{shown}' in position {start}")
        };
        Some(format!("{tried} {what}: {reason}"))
    }

    /// Of an `OSError` whose file's name is shown by Python code: number, words and names.
    pub(super) fn parts_of_os_error(&self, x: &Value) -> Option<[Value; 4]> {
        let part = |name: &str| self.own_attribute(x, &self.heap.interned(name)?).filter(|value| !value.is_none());
        if !self.is_a(x, Type::OSError) {
            return None;
        }
        let second = part("filename2").unwrap_or(Value::NONE);
        Some([part("errno")?, part("strerror")?, part("filename")?, second])
    }

    pub(super) fn is_exception_part(&self, x: &Value, name: &Value) -> bool {
        let (Some(exception), Some(text)) = (self.exception(x), self.heap.as_str(name)) else { return false };
        self.exception_part(x, text).is_some()
            || (UNICODE_PARTS.contains(&&**text) && self.is_unicode_error(x))
            || self.class(&exception.class).slots.iter().any(|slot| slot.is(name))
    }

    /// The dict that they are in.
    pub(super) fn exception_parts(&mut self, x: &Value) -> Value {
        if self.exception(x).is_some_and(|exception| exception.parts.is_null()) {
            let dict = self.heap.dict();
            self.exception_mut(x).expect("just seen").parts = dict;
        }
        self.exception(x).expect("the caller has an exception").parts.clone()
    }

    /// What such a part is before anything was set. `None`: the exception has no such part.
    pub(super) fn exception_part(&self, x: &Value, name: &str) -> Option<Value> {
        let minor = self.settings.python.minor();
        match name {
            "errno" | "strerror" | "filename" | "filename2" if self.is_a(x, Type::OSError) => Some(Value::NONE),
            "msg" if self.is_a(x, Type::ImportError) => {
                let args = self.heap.as_tuple(&self.exception(x)?.args).unwrap_or_default();
                Some(if let [one] = args { one.clone() } else { Value::NONE })
            }
            "name" | "path" if self.is_a(x, Type::ImportError) => Some(Value::NONE),
            "name_from" if minor >= 12 && self.is_a(x, Type::ImportError) => Some(Value::NONE),
            "name" | "obj" if minor >= 10 && self.is_a(x, Type::AttributeError) => Some(Value::NONE),
            "name" if minor >= 10 && self.is_a(x, Type::NameError) => Some(Value::NONE),
            _ => None,
        }
    }
}
