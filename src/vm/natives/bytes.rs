//! The methods of `bytes` and `bytearray`.
//!
//! Most are those of `str`, on the bytes as Latin-1 text: one character a byte.

use super::super::class::Type;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::receive::{alone, positional, receive, with_one};
use super::str::{index_or_missing, option_text};
use super::{Builtin, bind};
use crate::text::{self, LineEnds, Side, Window};

/// The methods that both have. A result is of the receiver's type.
macro_rules! shared {
    ($kind:expr) => {
        [
            Builtin::method("decode", |vm, args| {
                let (this, args) = receive(vm, $kind, "decode", args)?;
                let [encoding, errors] = bind(vm, "decode", args, ["encoding", "errors"], 0)?;
                let encoding = option_text(vm, &encoding, "decode() argument 'encoding'", "utf-8")?;
                let errors = option_text(vm, &errors, "decode() argument 'errors'", "strict")?;
                let bytes = bytes(vm, &this);
                Ok(vm.decoded(&bytes, &encoding, &errors)?.into())
            }),
            Builtin::method("hex", |vm, args| {
                let (this, args) = receive(vm, $kind, "hex", args)?;
                let [separator, group] = bind(vm, "hex", args, ["sep", "bytes_per_sep"], 0)?;
                hex(vm, &this, separator, group)
            }),
            Builtin::method("find", |vm, args| {
                search(vm, $kind, "find", args, |window, sub| window.find(sub)).map(index_or_missing)
            }),
            Builtin::method("rfind", |vm, args| {
                search(vm, $kind, "rfind", args, |window, sub| window.rfind(sub)).map(index_or_missing)
            }),
            Builtin::method("index", |vm, args| {
                let found = search(vm, $kind, "index", args, |window, sub| window.find(sub))?;
                found.map(|index| Value::int(index).into()).ok_or_else(|| vm.value_error("subsection not found"))
            }),
            Builtin::method("rindex", |vm, args| {
                let found = search(vm, $kind, "rindex", args, |window, sub| window.rfind(sub))?;
                found.map(|index| Value::int(index).into()).ok_or_else(|| vm.value_error("subsection not found"))
            }),
            Builtin::method("count", |vm, args| {
                let count = search(vm, $kind, "count", args, |window, sub| Some(window.count(sub)))?;
                Ok(Value::int(count.unwrap_or(0)).into())
            }),
            Builtin::method("startswith", |vm, args| {
                affixed(vm, $kind, "startswith", args, |window, part| window.starts_with(part))
            }),
            Builtin::method("endswith", |vm, args| {
                affixed(vm, $kind, "endswith", args, |window, part| window.ends_with(part))
            }),
            Builtin::method("strip", |vm, args| stripped(vm, $kind, "strip", args, Side::Both)),
            Builtin::method("lstrip", |vm, args| stripped(vm, $kind, "lstrip", args, Side::Left)),
            Builtin::method("rstrip", |vm, args| stripped(vm, $kind, "rstrip", args, Side::Right)),
            Builtin::method("split", |vm, args| {
                let (this, args) = receive(vm, $kind, "split", args)?;
                let [separator, max] = bind(vm, "split", args, ["sep", "maxsplit"], 0)?;
                let max = vm.index_or(&max, -1)?;
                let parts: Vec<Vec<u8>> = match separator.filter(|separator| !separator.is_none()) {
                    None => text::bytes_split(&bytes(vm, &this), max).into_iter().map(<[u8]>::to_vec).collect(),
                    Some(separator) => {
                        let separator = need_bytes(vm, &separator)?;
                        let this = latin(vm, &this);
                        let parts = vm.checked(text::split(&this, Some(&text::latin1_text(&separator)), max))?;
                        parts.into_iter().map(back).collect()
                    }
                };
                Ok(new_list(vm, $kind, parts).into())
            }),
            Builtin::method("rsplit", |vm, args| {
                let (this, args) = receive(vm, $kind, "rsplit", args)?;
                let [separator, max] = bind(vm, "rsplit", args, ["sep", "maxsplit"], 0)?;
                let max = vm.index_or(&max, -1)?;
                let separator = match separator.filter(|separator| !separator.is_none()) {
                    None => None,
                    Some(separator) => Some(text::latin1_text(&need_bytes(vm, &separator)?)),
                };
                let this = latin(vm, &this);
                let parts = vm.checked(text::rsplit(&this, separator.as_deref(), max))?;
                let parts = parts.into_iter().map(back).collect();
                Ok(new_list(vm, $kind, parts).into())
            }),
            Builtin::method("splitlines", |vm, args| {
                let (this, args) = receive(vm, $kind, "splitlines", args)?;
                let [keep] = bind(vm, "splitlines", args, ["keepends"], 0)?;
                let ends = if vm.keeps_ends(&keep)? { LineEnds::Kept } else { LineEnds::Dropped };
                let bytes = bytes(vm, &this);
                let lines = text::bytes_split_lines(&bytes, ends).into_iter().map(<[u8]>::to_vec).collect();
                Ok(new_list(vm, $kind, lines).into())
            }),
            Builtin::method("partition", |vm, args| {
                let (this, given) = with_one(vm, $kind, "partition", args)?;
                let separator = text::latin1_text(&need_bytes(vm, &given)?);
                let this = latin(vm, &this);
                let found = vm.checked(text::partition(&this, &separator))?;
                let parts = found.map_or([&*this, "", ""], |(before, after)| [before, &separator, after]);
                Ok(three(vm, $kind, parts, found.map(|_| given)).into())
            }),
            Builtin::method("rpartition", |vm, args| {
                let (this, given) = with_one(vm, $kind, "rpartition", args)?;
                let separator = text::latin1_text(&need_bytes(vm, &given)?);
                let this = latin(vm, &this);
                let found = vm.checked(text::rpartition(&this, &separator))?;
                let parts = found.map_or(["", "", &*this], |(before, after)| [before, &separator, after]);
                Ok(three(vm, $kind, parts, found.map(|_| given)).into())
            }),
            Builtin::method("replace", |vm, args| {
                let (this, args) = receive(vm, $kind, "replace", args)?;
                let [Some(old), Some(new), count] = positional(vm, "replace", args, 2)? else {
                    unreachable!("required")
                };
                let (old, new) = (need_bytes(vm, &old)?, need_bytes(vm, &new)?);
                let count = vm.index_or(&count, -1)?;
                let (old, new) = (text::latin1_text(&old), text::latin1_text(&new));
                let replaced = back(&text::replace(&latin(vm, &this), &old, &new, count));
                Ok(new_like(vm, $kind, replaced).into())
            }),
            Builtin::method("removeprefix", |vm, args| {
                let (this, part) = with_one(vm, $kind, "removeprefix", args)?;
                let (this, part) = (bytes(vm, &this), need_bytes(vm, &part)?);
                let rest = this.strip_prefix(&part[..]).unwrap_or(&this).to_vec();
                Ok(new_like(vm, $kind, rest).into())
            }),
            Builtin::method("removesuffix", |vm, args| {
                let (this, part) = with_one(vm, $kind, "removesuffix", args)?;
                let (this, part) = (bytes(vm, &this), need_bytes(vm, &part)?);
                let rest = this.strip_suffix(&part[..]).unwrap_or(&this).to_vec();
                Ok(new_like(vm, $kind, rest).into())
            }),
            Builtin::method("join", |vm, args| {
                let (this, parts) = with_one(vm, $kind, "join", args)?;
                if !vm.is_iterable(&parts) {
                    return Err(vm.type_error("can only join an iterable"));
                }
                vm.with_items(parts, [this], |vm, held, items| {
                    let separator = bytes(vm, &held[0]);
                    let mut joined = Vec::new();
                    if items.iter().any(|item| vm.is_memory_view(item)) {
                        let items = vm.heap.list(items);
                        return vm.in_python("join_views", [held[0].clone(), items]);
                    }
                    for (index, item) in items.iter().enumerate() {
                        if index > 0 {
                            joined.extend_from_slice(&separator);
                        }
                        match vm.bytes_of(item) {
                            Some(part) => joined.extend_from_slice(part),
                            None => {
                                let what = format!("sequence item {index}: expected a bytes-like object");
                                let name = vm.type_name(item);
                                return Err(vm.type_error(format!("{what}, {name} found")));
                            }
                        }
                    }
                    Ok(new_like(vm, $kind, joined).into())
                })
            }),
            Builtin::method("center", |vm, args| padded(vm, $kind, "center", args, Side::Both)),
            Builtin::method("ljust", |vm, args| padded(vm, $kind, "ljust", args, Side::Right)),
            Builtin::method("rjust", |vm, args| padded(vm, $kind, "rjust", args, Side::Left)),
            Builtin::method("zfill", |vm, args| {
                let (this, width) = with_one(vm, $kind, "zfill", args)?;
                let width = vm.need_index(&width)?;
                let filled = vm.checked(text::zfill(&latin(vm, &this), width))?;
                Ok(new_like(vm, $kind, back(&filled)).into())
            }),
            Builtin::method("upper", |vm, args| {
                changed(vm, $kind, "upper", args, |bytes| bytes.make_ascii_uppercase())
            }),
            Builtin::method("lower", |vm, args| {
                changed(vm, $kind, "lower", args, |bytes| bytes.make_ascii_lowercase())
            }),
            Builtin::method("isdigit", |vm, args| asked(vm, $kind, "isdigit", args, |byte| byte.is_ascii_digit())),
            Builtin::method("isalpha", |vm, args| asked(vm, $kind, "isalpha", args, |byte| byte.is_ascii_alphabetic())),
            Builtin::method("isalnum", |vm, args| {
                asked(vm, $kind, "isalnum", args, |byte| byte.is_ascii_alphanumeric())
            }),
            Builtin::method("isspace", |vm, args| asked(vm, $kind, "isspace", args, |byte| text::byte_is_space(*byte))),
            Builtin::method("isascii", |vm, args| {
                let this = alone(vm, $kind, "isascii", args)?;
                Ok(Value::bool(bytes(vm, &this).is_ascii()).into())
            }),
        ]
    };
}

pub(super) static BYTES: [Builtin; 32] = shared!(Type::Bytes);
pub(super) static BYTEARRAY: [Builtin; 32] = shared!(Type::ByteArray);

pub(super) static BYTES_CLASS: [Builtin; 1] = [Builtin::method("fromhex", |vm, args| from_hex(vm, Type::Bytes, args))];
pub(super) static BYTEARRAY_CLASS: [Builtin; 1] =
    [Builtin::method("fromhex", |vm, args| from_hex(vm, Type::ByteArray, args))];

pub(super) fn bytes(vm: &Vm, value: &Value) -> Vec<u8> {
    vm.bytes_of(value).expect("a receiver of a method of bytes").to_vec()
}

pub(super) fn latin(vm: &Vm, value: &Value) -> String {
    text::latin1_text(&bytes(vm, value))
}

/// From Latin-1 text whose characters all came from bytes.
pub(super) fn back(text: &str) -> Vec<u8> {
    text::latin1_bytes(text).unwrap_or_default()
}

pub(super) fn new_like(vm: &mut Vm, kind: Type, bytes: Vec<u8>) -> Value {
    if kind == Type::Bytes { vm.new_bytes(bytes) } else { vm.heap.add(Obj::ByteArray(bytes)) }
}

fn new_list(vm: &mut Vm, kind: Type, parts: Vec<Vec<u8>>) -> Value {
    let parts = parts.into_iter().map(|part| new_like(vm, kind, part)).collect();
    vm.heap.list(parts)
}

/// `partition` of bytes gives the very object that separates, when it was found.
fn three(vm: &mut Vm, kind: Type, parts: [&str; 3], separator: Option<Value>) -> Value {
    let mut parts = parts.map(|part| new_like(vm, kind, back(part)));
    if let (Type::Bytes, Some(separator)) = (kind, separator) {
        parts[1] = separator;
    }
    vm.heap.tuple(parts)
}

pub(super) fn need_bytes(vm: &mut Vm, value: &Value) -> Result<Vec<u8>> {
    let inner = vm.heap.inner(value);
    match vm.bytes_of(&inner) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => Err(vm.no_bytes(value)),
    }
}

fn search(
    vm: &mut Vm,
    kind: Type,
    name: &str,
    args: Args,
    find: fn(Window<'_>, &str) -> Option<usize>,
) -> Result<Option<usize>> {
    let (this, args) = receive(vm, kind, name, args)?;
    let [Some(sub), start, end] = positional(vm, name, args, 1)? else { unreachable!("required") };
    let sub = match vm.as_index(&sub) {
        Some(_) => vec![vm.need_byte(&sub)?],
        None => match vm.bytes_of(&sub) {
            Some(sub) => sub.to_vec(),
            None if vm.is_memory_view(&sub) => return Err(vm.no_bytes(&sub)),
            None => {
                let what = "argument should be integer or bytes-like object";
                let name = vm.type_name(&sub);
                return Err(vm.type_error(format!("{what}, not '{name}'")));
            }
        },
    };
    let (start, end) = (vm.index_or_none(&start)?, vm.index_or_none(&end)?);
    let this = latin(vm, &this);
    Ok(find(Window::new(&this, text::char_count(&this), start, end), &text::latin1_text(&sub)))
}

fn affixed(vm: &mut Vm, kind: Type, name: &str, args: Args, matches: fn(Window<'_>, &str) -> bool) -> Result<Flow> {
    let (this, args) = receive(vm, kind, name, args)?;
    let [Some(part), start, end] = positional(vm, name, args, 1)? else { unreachable!("required") };
    let (start, end) = (vm.index_or_none(&start)?, vm.index_or_none(&end)?);
    let this = latin(vm, &this);
    let window = Window::new(&this, text::char_count(&this), start, end);
    let options = match vm.heap.as_tuple(&part) {
        Some(options) => options.to_vec(),
        None if vm.bytes_of(&part).is_some() => vec![part],
        None if vm.is_memory_view(&part) => return Err(vm.no_bytes(&part)),
        None => {
            let given = vm.type_name(&part);
            let what = format!("{name} first arg must be bytes or a tuple of bytes");
            return Err(vm.type_error(format!("{what}, not {given}")));
        }
    };
    for option in options {
        let option = text::latin1_text(&need_bytes(vm, &option)?);
        if matches(window, &option) {
            return Ok(Value::TRUE.into());
        }
    }
    Ok(Value::FALSE.into())
}

fn stripped(vm: &mut Vm, kind: Type, name: &str, args: Args, side: Side) -> Result<Flow> {
    let (this, args) = receive(vm, kind, name, args)?;
    let [stripped] = positional(vm, name, args, 0)?;
    let stripped = match stripped.filter(|stripped| !stripped.is_none()) {
        None => " \t\n\r\x0b\x0c".to_owned(),
        Some(stripped) => text::latin1_text(&need_bytes(vm, &stripped)?),
    };
    let rest = back(text::strip(&latin(vm, &this), Some(&stripped), side));
    Ok(new_like(vm, kind, rest).into())
}

fn padded(vm: &mut Vm, kind: Type, name: &str, args: Args, side: Side) -> Result<Flow> {
    let (this, args) = receive(vm, kind, name, args)?;
    let [Some(width), fill] = positional(vm, name, args, 1)? else { unreachable!("required") };
    let width = vm.need_index(&width)?;
    let fill = match fill {
        None => b' ',
        Some(fill) => match vm.bytes_of(&fill) {
            Some([byte]) => *byte,
            _ => {
                let given = if fill.is_none() { "None".into() } else { vm.type_name(&fill) };
                let expected = "argument 2 must be a byte string of length 1, not";
                let of_length = vm.bytes_of(&fill).filter(|_| vm.settings.python.minor() >= 14).map(<[u8]>::len);
                return Err(vm.type_error(match of_length {
                    Some(length) => format!("{name}(): {expected} a {given} object of length {length}"),
                    None => format!("{name}() {expected} {given}"),
                }));
            }
        },
    };
    let padded = vm.checked(text::pad(&latin(vm, &this), width, char::from(fill), side))?;
    Ok(new_like(vm, kind, back(&padded)).into())
}

pub(super) fn changed(vm: &mut Vm, kind: Type, name: &str, args: Args, change: fn(&mut [u8])) -> Result<Flow> {
    let this = alone(vm, kind, name, args)?;
    let mut bytes = bytes(vm, &this);
    change(&mut bytes);
    Ok(new_like(vm, kind, bytes).into())
}

pub(super) fn asked(vm: &mut Vm, kind: Type, name: &str, args: Args, question: fn(&u8) -> bool) -> Result<Flow> {
    let this = alone(vm, kind, name, args)?;
    let bytes = bytes(vm, &this);
    Ok(Value::bool(!bytes.is_empty() && bytes.iter().all(question)).into())
}

fn hex(vm: &mut Vm, this: &Value, separator: Option<Value>, group: Option<Value>) -> Result<Flow> {
    let bytes = bytes(vm, this);
    let group = vm.index_or(&group, 1)?;
    let separator = match separator {
        None => String::new(),
        Some(separator) if vm.heap.as_str(&separator).is_some_and(|text| text.is_empty()) => {
            return Err(vm.value_error("sep must be length 1."));
        }
        Some(separator) => match (vm.heap.as_str(&separator).map(|text| text.to_string()), vm.bytes_of(&separator)) {
            (Some(text), _) => text,
            (None, Some(bytes)) => text::latin1_text(bytes),
            (None, None) if separator.is_none() || vm.number(&separator).is_some() => {
                let kind = vm.type_name(&separator);
                return Err(vm.type_error(format!("object of type '{kind}' has no len()")));
            }
            (None, None) => return Err(vm.type_error("sep must be str or bytes.")),
        },
    };
    if separator.is_empty() || group == 0 {
        return Ok(vm.heap.str(text::bytes_hex(&bytes)).into());
    }
    if separator.chars().count() != 1 {
        return Err(vm.value_error("sep must be length 1."));
    }
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = String::new();
    for (index, byte) in bytes.iter().enumerate() {
        // Groups are counted from the end, or from the start when negative.
        let boundary = if group > 0 { (bytes.len() - index).is_multiple_of(size) } else { index.is_multiple_of(size) };
        if index > 0 && boundary {
            out.push_str(&separator);
        }
        out.push_str(&text::bytes_hex(&[*byte]));
    }
    Ok(vm.heap.str(out).into())
}

fn from_hex(vm: &mut Vm, kind: Type, args: Args) -> Result<Flow> {
    let [Some(class), Some(hex)] = positional(vm, "fromhex", args, 2)? else { unreachable!("required") };
    let newer = vm.settings.python.minor() >= 14;
    let hex = match vm.bytes_of(&hex).filter(|_| newer) {
        Some(digits) => text::latin1_text(digits),
        None if newer && vm.heap.as_str(&hex).is_none() => {
            let name = vm.type_name(&hex);
            return Err(vm.type_error(format!("fromhex() argument must be str or bytes-like, not {name}")));
        }
        None => vm.need_text(&hex, "fromhex() argument")?.to_string(),
    };
    let bytes = vm.checked(text::bytes_from_hex(&hex))?;
    let made = new_like(vm, kind, bytes);
    if kind.is(&class) { Ok(made.into()) } else { Ok(Flow::Call(class, Args::of([made]))) }
}

impl Vm {
    /// What is no bytes where some are needed: a memoryview makes some of itself.
    pub(in super::super) fn no_bytes(&mut self, value: &Value) -> Raise {
        if let Some(method) = self.user_special(value, "tobytes").filter(|_| self.is_memory_view(value)) {
            return self.ask_converted(value, method);
        }
        let name = self.type_name(value);
        self.type_error(format!("a bytes-like object is required, not '{name}'"))
    }

    pub(in super::super) fn is_memory_view(&self, value: &Value) -> bool {
        self.fallback("memoryview").is_some_and(|class| self.type_of(value).is(&class))
    }

    pub(in super::super) fn need_byte(&mut self, value: &Value) -> Result<u8> {
        let byte = self.need_index(value)?;
        u8::try_from(byte).map_err(|_| self.value_error("byte must be in range(0, 256)"))
    }

    /// The bytes that an iterable of ints gave; what iterating bytes gives among them.
    pub(in super::super) fn byte_items(&mut self, items: &[Value]) -> Result<Vec<u8>> {
        let byte = |item: &Value| {
            let int = self.need_index(item)?;
            u8::try_from(int).map_err(|_| self.value_error("bytes must be in range(0, 256)"))
        };
        items.iter().map(byte).collect()
    }
}
