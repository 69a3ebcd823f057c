//! The methods of `str`, on the functions of [`crate::text`].

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::text::Text;
use super::super::{Heap, Value, Vm};
use super::receive::{alone, positional, receive, with_one};
use super::{Builtin, Quick, bind};
use crate::base::{char_of, code_of};
use crate::text::{self, LineEnds, Side, Window};

pub(super) static METHODS: [Builtin; 47] = [
    Builtin::method("upper", |vm, args| changed(vm, "upper", args, text::upper)),
    Builtin::method("lower", |vm, args| changed(vm, "lower", args, text::lower)),
    Builtin::method("title", |vm, args| changed(vm, "title", args, text::title)),
    Builtin::method("capitalize", |vm, args| changed(vm, "capitalize", args, text::capitalize)),
    Builtin::method("swapcase", |vm, args| changed(vm, "swapcase", args, text::swap_case)),
    Builtin::method("casefold", |vm, args| changed(vm, "casefold", args, text::casefold)),
    Builtin::method("isalpha", |vm, args| asked(vm, "isalpha", args, text::text_is_alpha)),
    Builtin::method("isalnum", |vm, args| asked(vm, "isalnum", args, text::text_is_alnum)),
    Builtin::method("isdecimal", |vm, args| asked(vm, "isdecimal", args, text::text_is_decimal)),
    Builtin::method("isdigit", |vm, args| asked(vm, "isdigit", args, text::text_is_digit)),
    Builtin::method("isnumeric", |vm, args| asked(vm, "isnumeric", args, text::text_is_numeric)),
    Builtin::method("isspace", |vm, args| asked(vm, "isspace", args, text::text_is_space)),
    Builtin::method("isprintable", |vm, args| asked(vm, "isprintable", args, text::text_is_printable)),
    Builtin::method("isascii", |vm, args| asked(vm, "isascii", args, text::text_is_ascii)),
    Builtin::method("islower", |vm, args| asked(vm, "islower", args, text::text_is_lower)),
    Builtin::method("isupper", |vm, args| asked(vm, "isupper", args, text::text_is_upper)),
    Builtin::method("istitle", |vm, args| asked(vm, "istitle", args, text::text_is_title)),
    Builtin::method("isidentifier", |vm, args| asked(vm, "isidentifier", args, text::text_is_identifier)),
    Builtin::method("find", |vm, args| search(vm, "find", args, |window, sub| window.find(sub)).map(index_or_missing)),
    Builtin::method("rfind", |vm, args| {
        search(vm, "rfind", args, |window, sub| window.rfind(sub)).map(index_or_missing)
    }),
    Builtin::method("index", |vm, args| {
        let found = search(vm, "index", args, |window, sub| window.find(sub))?;
        found.map(|index| Value::int(index).into()).ok_or_else(|| vm.value_error("substring not found"))
    }),
    Builtin::method("rindex", |vm, args| {
        let found = search(vm, "rindex", args, |window, sub| window.rfind(sub))?;
        found.map(|index| Value::int(index).into()).ok_or_else(|| vm.value_error("substring not found"))
    }),
    Builtin::method("count", |vm, args| {
        search(vm, "count", args, |window, sub| Some(window.count(sub))).map(index_or_missing)
    }),
    Builtin::method("startswith", |vm, args| affixed(vm, "startswith", args, |window, part| window.starts_with(part)))
        .with_quick(Quick::Two(Heap::starts_plainly)),
    Builtin::method("endswith", |vm, args| affixed(vm, "endswith", args, |window, part| window.ends_with(part)))
        .with_quick(Quick::Two(Heap::ends_plainly)),
    Builtin::method("strip", |vm, args| stripped(vm, "strip", args, Side::Both)),
    Builtin::method("lstrip", |vm, args| stripped(vm, "lstrip", args, Side::Left)),
    Builtin::method("rstrip", |vm, args| stripped(vm, "rstrip", args, Side::Right)),
    Builtin::method("center", |vm, args| padded(vm, "center", args, Side::Both)),
    Builtin::method("ljust", |vm, args| padded(vm, "ljust", args, Side::Right)),
    Builtin::method("rjust", |vm, args| padded(vm, "rjust", args, Side::Left)),
    Builtin::method("zfill", |vm, args| {
        let (this, width) = with_one(vm, Type::Str, "zfill", args)?;
        let (this, width) = (text_of(vm, &this), vm.need_index(&width)?);
        Ok(vm.new_str(text::zfill(&this, width))?.into())
    }),
    Builtin::method("expandtabs", |vm, args| {
        let (this, args) = receive_text(vm, "expandtabs", args)?;
        let [size] = bind(vm, "expandtabs", args, ["tabsize"], 0)?;
        let size = vm.index_or(&size, 8)?;
        Ok(vm.new_str(text::expand_tabs(&this, size))?.into())
    }),
    Builtin::method("split", |vm, args| cut(vm, "split", args, text::split)),
    Builtin::method("rsplit", |vm, args| cut(vm, "rsplit", args, text::rsplit)),
    Builtin::method("splitlines", |vm, args| {
        let (this, args) = receive_text(vm, "splitlines", args)?;
        let [keep] = bind(vm, "splitlines", args, ["keepends"], 0)?;
        let ends = if vm.keeps_ends(&keep)? { LineEnds::Kept } else { LineEnds::Dropped };
        Ok(new_list(vm, text::split_lines(&this, ends)).into())
    }),
    Builtin::method("partition", |vm, args| {
        let (this, separator) = text_and_text(vm, "partition", args, "")?;
        let found = vm.checked(text::partition(&this, &separator))?;
        let parts = found.map_or([&*this, "", ""], |(before, after)| [before, &separator, after]);
        Ok(three(vm, parts).into())
    }),
    Builtin::method("rpartition", |vm, args| {
        let (this, separator) = text_and_text(vm, "rpartition", args, "")?;
        let found = vm.checked(text::rpartition(&this, &separator))?;
        let parts = found.map_or(["", "", &*this], |(before, after)| [before, &separator, after]);
        Ok(three(vm, parts).into())
    }),
    Builtin::method("replace", replace),
    Builtin::method("removeprefix", |vm, args| {
        let (this, part) = text_and_text(vm, "removeprefix", args, "removeprefix() argument")?;
        Ok(vm.heap.str(this.strip_prefix(&*part).unwrap_or(&this)).into())
    }),
    Builtin::method("removesuffix", |vm, args| {
        let (this, part) = text_and_text(vm, "removesuffix", args, "removesuffix() argument")?;
        Ok(vm.heap.str(this.strip_suffix(&*part).unwrap_or(&this)).into())
    }),
    Builtin::method("join", join),
    Builtin::method("encode", |vm, args| {
        let (this, args) = receive_text(vm, "encode", args)?;
        let [encoding, errors] = bind(vm, "encode", args, ["encoding", "errors"], 0)?;
        let encoding = option_text(vm, &encoding, "encode() argument 'encoding'", "utf-8")?;
        let errors = option_text(vm, &errors, "encode() argument 'errors'", "strict")?;
        let bytes = vm.encoded(&this, &encoding, &errors)?;
        Ok(vm.new_bytes(bytes).into())
    }),
    Builtin::method("translate", translate),
    Builtin::method("format", |vm, args| {
        let (this, args) = receive(vm, Type::Str, "format", args)?;
        vm.format_template(this, args)
    }),
    Builtin::method("format_map", |vm, args| {
        let (this, mapping) = with_one(vm, Type::Str, "format_map", args)?;
        vm.format_template_map(this, mapping)
    }),
    Builtin::function("maketrans", maketrans),
];

/// What a search gives that finds nothing.
pub(super) fn index_or_missing(index: Option<usize>) -> Flow {
    index.map_or_else(|| Value::small_int(-1).expect("small"), Value::int).into()
}

fn text_of(vm: &Vm, value: &Value) -> Text {
    vm.heap.as_str(value).expect("a receiver of a method of str").clone()
}

fn receive_text(vm: &mut Vm, name: &str, args: Args) -> Result<(Text, Args)> {
    let (this, args) = receive(vm, Type::Str, name, args)?;
    Ok((text_of(vm, &this), args))
}

/// The receiver and the one argument, which is a text too.
fn text_and_text(vm: &mut Vm, name: &str, args: Args, what: &str) -> Result<(Text, Text)> {
    let (this, part) = with_one(vm, Type::Str, name, args)?;
    Ok((text_of(vm, &this), vm.need_text(&part, what)?))
}

/// An encoding or an error mode.
pub(super) fn option_text(vm: &mut Vm, value: &Option<Value>, what: &str, default: &str) -> Result<String> {
    let Some(value) = value else { return Ok(default.to_owned()) };
    let text = vm.need_text(value, what)?.to_string();
    match text.contains('\0') {
        true => Err(vm.value_error("embedded null character")),
        false => Ok(text),
    }
}

fn changed(vm: &mut Vm, name: &str, args: Args, change: fn(&str) -> String) -> Result<Flow> {
    let this = alone(vm, Type::Str, name, args)?;
    let text = change(&text_of(vm, &this));
    Ok(vm.heap.str(text).into())
}

fn asked(vm: &mut Vm, name: &str, args: Args, question: fn(&str) -> bool) -> Result<Flow> {
    let this = alone(vm, Type::Str, name, args)?;
    Ok(Value::bool(question(&text_of(vm, &this))).into())
}

fn search(vm: &mut Vm, name: &str, args: Args, find: fn(Window<'_>, &str) -> Option<usize>) -> Result<Option<usize>> {
    let (this, args) = receive_text(vm, name, args)?;
    if args.positional.is_empty() && vm.settings.python.minor() < 13 {
        return Err(vm.type_error(format!("{name}() takes at least 1 argument (0 given)")));
    }
    let [sub, start, end] = positional(vm, name, args, 1)?;
    let what = if vm.settings.python.minor() >= 13 { format!("{name}() argument 1") } else { String::new() };
    let sub = vm.need_text(&sub.expect("required"), &what)?;
    let (start, end) = (vm.index_or_none(&start)?, vm.index_or_none(&end)?);
    Ok(find(Window::new(&this, this.chars_len(), start, end), &sub))
}

fn affixed(vm: &mut Vm, name: &str, args: Args, matches: fn(Window<'_>, &str) -> bool) -> Result<Flow> {
    let (this, args) = receive_text(vm, name, args)?;
    let [part, start, end] = positional(vm, name, args, 1)?;
    let part = part.expect("required");
    let (start, end) = (vm.index_or_none(&start)?, vm.index_or_none(&end)?);
    let window = Window::new(&this, this.chars_len(), start, end);
    if let Some(options) = vm.heap.as_tuple(&part).map(<[Value]>::to_vec) {
        for option in options {
            let what = format!("tuple for {name} must only contain str");
            let Some(option) = vm.heap.as_str(&option).cloned() else { return Err(vm.wrong_type(&option, &what)) };
            if matches(window, &option) {
                return Ok(Value::TRUE.into());
            }
        }
        return Ok(Value::FALSE.into());
    }
    match vm.heap.as_str(&part) {
        Some(part) => Ok(Value::bool(matches(window, part)).into()),
        None => Err(vm.wrong_type(&part, &format!("{name} first arg must be str or a tuple of str"))),
    }
}

fn stripped(vm: &mut Vm, name: &str, args: Args, side: Side) -> Result<Flow> {
    let (this, args) = receive_text(vm, name, args)?;
    let [chars] = positional(vm, name, args, 0)?;
    let chars = match chars.filter(|chars| !chars.is_none()) {
        None => None,
        Some(chars) => match vm.heap.as_str(&chars) {
            Some(chars) => Some(chars.clone()),
            None => return Err(vm.type_error(format!("{name} arg must be None or str"))),
        },
    };
    Ok(vm.heap.str(text::strip(&this, chars.as_deref(), side)).into())
}

fn padded(vm: &mut Vm, name: &str, args: Args, side: Side) -> Result<Flow> {
    let (this, args) = receive_text(vm, name, args)?;
    let [width, fill] = positional(vm, name, args, 1)?;
    let width = vm.need_index(&width.expect("required"))?;
    let fill = match fill {
        None => ' ',
        Some(fill) => {
            let text = match vm.heap.as_str(&fill) {
                Some(text) => text.clone(),
                None => return Err(vm.wrong_type(&fill, "The fill character must be a unicode character")),
            };
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(fill), None) => fill,
                _ => return Err(vm.type_error("The fill character must be exactly one character long")),
            }
        }
    };
    Ok(vm.new_str(text::pad(&this, width, fill, side))?.into())
}

type Split = for<'a> fn(&'a str, Option<&str>, i64) -> std::result::Result<Vec<&'a str>, crate::base::Raised>;

fn cut(vm: &mut Vm, name: &str, args: Args, split: Split) -> Result<Flow> {
    let (this, args) = receive_text(vm, name, args)?;
    let [separator, max] = bind(vm, name, args, ["sep", "maxsplit"], 0)?;
    let separator = match separator.filter(|separator| !separator.is_none()) {
        None => None,
        Some(separator) => match vm.heap.as_str(&separator) {
            Some(separator) => Some(separator.clone()),
            None => return Err(vm.wrong_type(&separator, "must be str or None")),
        },
    };
    let max = vm.index_or(&max, -1)?;
    let parts = vm.checked(split(&this, separator.as_deref(), max))?;
    Ok(new_list(vm, parts).into())
}

fn new_list(vm: &mut Vm, parts: Vec<&str>) -> Value {
    let parts = parts.into_iter().map(|part| vm.heap.str(part)).collect();
    vm.heap.list(parts)
}

fn three(vm: &mut Vm, parts: [&str; 3]) -> Value {
    let parts = parts.map(|part| vm.heap.str(part));
    vm.heap.tuple(parts)
}

fn replace(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (this, args) = receive_text(vm, "replace", args)?;
    let count_by_name = vm.settings.python.minor() >= 13;
    let given = args.positional.len();
    if count_by_name && given < 2 {
        return Err(vm.type_error(format!("replace() takes at least 2 positional arguments ({given} given)")));
    }
    let [old, new, count] = if count_by_name {
        bind(vm, "replace", args, ["/old", "/new", "count"], 2)?
    } else {
        positional(vm, "replace", args, 2)?
    };
    let old = vm.need_text(&old.expect("required"), "replace() argument 1")?;
    let new = vm.need_text(&new.expect("required"), "replace() argument 2")?;
    let count = vm.index_or(&count, -1)?;
    let most = usize::try_from(count).unwrap_or(usize::MAX);
    let times =
        if new.len() > old.len() { Window::new(&this, this.chars_len(), None, None).count(&old).min(most) } else { 0 };
    vm.need_room(this.len().saturating_add(times.saturating_mul(new.len())))?;
    Ok(vm.heap.str(text::replace(&this, &old, &new, count)).into())
}

fn join(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (this, parts) = with_one(vm, Type::Str, "join", args)?;
    if !vm.is_iterable(&parts) {
        return Err(vm.type_error("can only join an iterable"));
    }
    vm.with_items(parts, [this], |vm, held, items| {
        let separator = text_of(vm, &held[0]);
        let parts = items.iter().map(|item| vm.heap.as_str(item).map_or(0, |part| part.len() + separator.len()));
        let total = parts.sum();
        vm.need_room(total)?;
        let mut joined = String::with_capacity(total);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                joined.push_str(&separator);
            }
            match vm.heap.as_str(item) {
                Some(part) => joined.push_str(part),
                None => {
                    let name = vm.type_name(item);
                    return Err(vm.type_error(format!("sequence item {index}: expected str instance, {name} found")));
                }
            }
        }
        Ok(vm.heap.str(joined).into())
    })
}

fn translate(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (this, table) = with_one(vm, Type::Str, "translate", args)?;
    if !matches!(vm.heap.get(&table), Some(Obj::Dict(_))) {
        let this = vm.heap.str(&*text_of(vm, &this));
        return vm.in_python("translate", [this, table]);
    }
    let mut translated = String::new();
    for c in text_of(vm, &this).chars() {
        let code = Value::int(code_of(c) as usize);
        let Some(to) = vm.dict_get(&table, &code)? else {
            translated.push(c);
            continue;
        };
        if let Some(text) = vm.heap.as_str(&to) {
            translated.push_str(text);
        } else if let Some(code) = vm.as_index(&to) {
            match u32::try_from(code).ok().and_then(|code| char_of(code).ok()) {
                Some(c) => translated.push(c),
                None => return Err(vm.value_error("character mapping must be in range(0x110000)")),
            }
        } else if !to.is_none() {
            return Err(vm.type_error("character mapping must return integer, None or str"));
        }
    }
    Ok(vm.heap.str(translated).into())
}

fn maketrans(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, y, z] = positional(vm, "maketrans", args, 1)?;
    let x = x.expect("required");
    let table = vm.heap.dict();
    let Some(y) = y else {
        let Some(Obj::Dict(dict)) = vm.heap.get(&x) else {
            return Err(vm.type_error("if you give only one argument to maketrans it must be a dict"));
        };
        let entries: Vec<_> = dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
        for (key, value) in entries {
            let key = match vm.heap.as_str(&key) {
                Some(text) if text.chars_len() == 1 => Value::int(first_code(text)),
                Some(_) => {
                    let table = if vm.settings.python.minor() >= 14 { "translatetable" } else { "translate table" };
                    return Err(vm.value_error(format!("string keys in {table} must be of length 1")));
                }
                None if vm.as_index(&key).is_some() => key,
                None => return Err(vm.type_error("keys in translate table must be strings or integers")),
            };
            vm.dict_set(&table, key, value)?;
        }
        return Ok(table.into());
    };
    let Some(from) = vm.heap.as_str(&x).cloned() else {
        return Err(vm.type_error("first maketrans argument must be a string if there is a second argument"));
    };
    let to = vm.need_text(&y, "maketrans() argument 2")?;
    if from.chars_len() != to.chars_len() {
        return Err(vm.value_error("the first two maketrans arguments must have equal length"));
    }
    for (a, b) in from.chars().zip(to.chars()) {
        vm.dict_set(&table, Value::int(a as usize), Value::int(b as usize))?;
    }
    if let Some(z) = z {
        for c in vm.need_text(&z, "maketrans() argument 3")?.chars() {
            vm.dict_set(&table, Value::int(c as usize), Value::NONE)?;
        }
    }
    Ok(table.into())
}

fn first_code(text: &str) -> usize {
    text.chars().next().map_or(0, |c| c as usize)
}
