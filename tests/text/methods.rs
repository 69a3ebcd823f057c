//! The methods of `str` and the codecs.

use super::value::Value;
use coroscope::base::{ErrorKind, PythonVersion, Raised};
use coroscope::text::*;

pub fn answer(operation: &str, args: &[Value], _: PythonVersion) -> Option<Result<Value, Raised>> {
    changed(operation, args)
        .or_else(|| asked(operation, args))
        .or_else(|| searched(operation, args))
        .or_else(|| cut(operation, args))
}

fn word_or(args: &[Value], index: usize, default: i64) -> i64 {
    args.get(index).map_or(default, Value::word)
}

fn changed(operation: &str, args: &[Value]) -> Option<Result<Value, Raised>> {
    if operation == "float_hex" {
        return Some(Ok(float_hex(args[0].float()).into()));
    }
    let text = args.first()?.text();
    let sub = || args[1].text();
    let chars = || Some(args[1].text()).filter(|chars| !chars.is_empty());
    let padded = |side| pad(text, args[1].word(), char_at(args[2].text(), 0).expect("a fill"), side);
    let result = match operation {
        "upper" => Ok(upper(text)),
        "lower" => Ok(lower(text)),
        "title" => Ok(title(text)),
        "capitalize" => Ok(capitalize(text)),
        "swapcase" => Ok(swap_case(text)),
        "casefold" => Ok(casefold(text)),
        "replace" => Ok(replace(text, sub(), args[2].text(), args[3].word())),
        "removeprefix" => Ok(text.strip_prefix(sub()).unwrap_or(text).to_owned()),
        "removesuffix" => Ok(text.strip_suffix(sub()).unwrap_or(text).to_owned()),
        "strip" => Ok(strip(text, chars(), Side::Both).to_owned()),
        "lstrip" => Ok(strip(text, chars(), Side::Left).to_owned()),
        "rstrip" => Ok(strip(text, chars(), Side::Right).to_owned()),
        "center" => padded(Side::Both),
        "ljust" => padded(Side::Right),
        "rjust" => padded(Side::Left),
        "zfill" => zfill(text, args[1].word()),
        "expandtabs" => expand_tabs(text, args[1].word()),
        "char_slice" => {
            let [start, stop, step] = [1, 2, 3].map(|i| args[i].maybe_word());
            slice_indices(start, stop, step, char_count(text)).map(|range| char_slice(text, range))
        }
        "float_from_hex" => return Some(float_from_hex(text).map(Value::from)),
        "encode" => return Some(encode(text, sub(), args[2].text()).map_err(Raised::from).map(Value::from_bytes)),
        "decode" => decode(&args[0].bytes(), sub(), args[2].text()).map_err(Raised::from),
        _ => return None,
    };
    Some(result.map(Value::from))
}

fn asked(operation: &str, args: &[Value]) -> Option<Result<Value, Raised>> {
    let text = args.first()?.text();
    Some(Ok(Value::from(match operation {
        "isalpha" => text_is_alpha(text),
        "isalnum" => text_is_alnum(text),
        "isdecimal" => text_is_decimal(text),
        "isdigit" => text_is_digit(text),
        "isnumeric" => text_is_numeric(text),
        "isspace" => text_is_space(text),
        "isprintable" => text_is_printable(text),
        "isascii" => text_is_ascii(text),
        "islower" => text_is_lower(text),
        "isupper" => text_is_upper(text),
        "istitle" => text_is_title(text),
        "isidentifier" => text_is_identifier(text),
        _ => return None,
    })))
}

fn searched(operation: &str, args: &[Value]) -> Option<Result<Value, Raised>> {
    if operation == "char_at" {
        let found = char_at(args[0].text(), args[1].word()).map(|c| Value::from(c.to_string()));
        return Some(found.ok_or_else(|| Raised::new(ErrorKind::IndexError, "string index out of range")));
    }
    let window = || Window::new(args[0].text(), char_count(args[0].text()), args[2].maybe_word(), args[3].maybe_word());
    let sub = || args[1].text();
    let index = |found: Option<usize>| Value::from(found.map_or(-1, |index| index as i64));
    Some(Ok(match operation {
        "find" => index(window().find(sub())),
        "rfind" => index(window().rfind(sub())),
        "count" => window().count(sub()).into(),
        "startswith" => window().starts_with(sub()).into(),
        "endswith" => window().ends_with(sub()).into(),
        _ => return None,
    }))
}

fn cut(operation: &str, args: &[Value]) -> Option<Result<Value, Raised>> {
    let text = args.first()?.text();
    let three = |found: Option<(&str, &str)>, whole: [&str; 3]| {
        Value::from(match found {
            Some((before, after)) => vec![before, args[1].text(), after],
            None => whole.to_vec(),
        })
    };
    Some(match operation {
        "split" => split(text, Some(args[1].text()), args[2].word()).map(Value::from),
        "rsplit" => rsplit(text, Some(args[1].text()), args[2].word()).map(Value::from),
        "split_space" => split(text, None, word_or(args, 1, -1)).map(Value::from),
        "rsplit_space" => rsplit(text, None, word_or(args, 1, -1)).map(Value::from),
        "splitlines" => {
            let ends = if args[1] == Value::Bool(true) { LineEnds::Kept } else { LineEnds::Dropped };
            Ok(split_lines(text, ends).into())
        }
        "partition" => partition(text, args[1].text()).map(|found| three(found, [text, "", ""])),
        "rpartition" => rpartition(text, args[1].text()).map(|found| three(found, ["", "", text])),
        _ => return None,
    })
}
