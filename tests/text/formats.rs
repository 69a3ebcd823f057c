//! `%` and `str.format`, with a handful of values in the vm's place.

use super::value::Value;
use coroscope::base::{ErrorKind, PythonVersion, Raised};
use coroscope::number::{Int, IntRef, float_to_int};
use coroscope::text::*;

pub fn answer(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    let format = || args[0].text();
    Some(
        match operation {
            "percent" => percent(format(), &args[1..], version),
            "template" => template(format(), &args[1..], TEMPLATE_DEPTH, &mut FieldNumbering::default(), version),
            _ => return None,
        }
        .map(Value::from),
    )
}

fn class(value: &Value) -> &'static str {
    match value {
        Value::Int(_) => "int",
        Value::Float(_) => "float",
        Value::Text(_) => "str",
        Value::List(_) => "list",
        _ => "other",
    }
}

fn shown(value: &Value, repr: fn(&str) -> String, version: PythonVersion) -> Result<String, Raised> {
    match value {
        Value::Text(text) => Ok(repr(text)),
        Value::Float(float) => Ok(float_repr(*float)),
        other => int_to_decimal(other.int(), DigitLimit::new(version)),
    }
}

fn percent(format: &str, values: &[Value], version: PythonVersion) -> Result<String, Raised> {
    let mut values = values.iter();
    let mut next = || values.next().ok_or_else(|| Raised::type_error("not enough arguments for format string"));
    fn star(value: &Value) -> Result<IntRef<'_>, Raised> {
        if let Value::Int(int) = value { Ok(int.as_ref()) } else { Err(Raised::type_error("* wants int")) }
    }
    let mut out = String::new();
    for piece in PercentFormat::new(format, PercentValues::Positional) {
        let mut conversion = match piece? {
            PercentPiece::Literal(text) => {
                out.push_str(text);
                continue;
            }
            PercentPiece::Conversion(conversion) => conversion,
        };
        if conversion.width == PercentAmount::FromValue {
            conversion.set_width(star(next()?)?)?;
        }
        if conversion.precision == PercentAmount::FromValue {
            conversion.set_precision(star(next()?)?)?;
        }
        let value = next()?;
        let limit = DigitLimit::new(version);
        let wrong_type = || conversion.wrong_type(class(value), version);
        out.push_str(&match (conversion.kind(), value) {
            (PercentKind::Str, value) => conversion.text(&shown(value, str::to_owned, version)?)?,
            (PercentKind::Repr, value) => conversion.text(&shown(value, str_repr, version)?)?,
            (PercentKind::Ascii, value) => conversion.text(&shown(value, ascii_repr, version)?)?,
            (PercentKind::Decimal | PercentKind::Radix, Value::Int(int)) => conversion.int(int.as_ref(), limit)?,
            (PercentKind::Decimal, Value::Float(float)) => conversion.int(float_to_int(*float)?.as_ref(), limit)?,
            (PercentKind::Float, Value::Float(float)) => conversion.float(*float)?,
            (PercentKind::Float, Value::Int(int)) => conversion.float(int.as_ref().to_f64()?)?,
            (PercentKind::Character, Value::Int(int)) => conversion.character_code(int.as_ref(), version)?,
            (PercentKind::Character, Value::Text(text)) if char_count(text) == 1 => {
                conversion.character(char_at(text, 0).expect("one character"))?
            }
            (PercentKind::Unknown, _) => return Err(conversion.unsupported()),
            _ => return Err(wrong_type()),
        });
    }
    if values.next().is_some() {
        return Err(Raised::type_error("not all arguments converted during string formatting"));
    }
    Ok(out)
}

/// The recording's `Point`, and the dictionary that it holds.
enum Object {
    Value(Value),
    Point,
    Names,
}

fn template(
    text: &str,
    values: &[Value],
    depth: u32,
    numbering: &mut FieldNumbering,
    version: PythonVersion,
) -> Result<String, Raised> {
    if depth == 0 {
        return Err(template_too_deep());
    }
    let mut out = String::new();
    for piece in Template::new(text) {
        let field = match piece? {
            TemplatePiece::Literal(text) => {
                out.push_str(text);
                continue;
            }
            TemplatePiece::Field(field) => field,
        };
        let (root, path) = split_field(field.name, numbering)?;
        let mut object = match root {
            FieldRoot::Positional(index) => {
                Object::Value(values.get(index).cloned().ok_or_else(|| replacement_out_of_range(index))?)
            }
            FieldRoot::Keyword("p") => Object::Point,
            FieldRoot::Keyword(name) => return Err(Raised::new(ErrorKind::KeyError, name)),
        };
        for step in path {
            object = look_into(object, step?)?;
        }
        let Object::Value(mut value) = object else { panic!("{text}: only plain values are formatted") };
        if let Some(conversion) = field.conversion {
            value = Value::Text(match conversion {
                's' => shown(&value, str::to_owned, version)?,
                'r' => shown(&value, str_repr, version)?,
                'a' => shown(&value, ascii_repr, version)?,
                other => return Err(unknown_conversion(other)),
            });
        }
        let spec = match field.nested {
            true => template(field.spec, values, depth - 1, numbering, version)?,
            false => field.spec.to_owned(),
        };
        out.push_str(&match &value {
            Value::Text(text) => format_str(text, &spec, version)?,
            Value::Float(float) => format_float(*float, &spec, "float", version)?,
            other => format_int(other.int(), &spec, "int", DigitLimit::new(version))?,
        });
    }
    Ok(out)
}

fn look_into(object: Object, step: FieldStep<'_>) -> Result<Object, Raised> {
    let int = |value: i64| Value::Int(Int::Small(value));
    let no_attribute = |class: &str, name: &str| {
        Raised::new(ErrorKind::AttributeError, format!("'{class}' object has no attribute '{name}'"))
    };
    Ok(match (object, step) {
        (Object::Point, FieldStep::Attribute("x")) => Object::Value(1.5.into()),
        (Object::Point, FieldStep::Attribute("items")) => Object::Value(Value::List(vec![int(10), int(20), int(30)])),
        (Object::Point, FieldStep::Attribute("names")) => Object::Names,
        (Object::Point, FieldStep::Attribute(name)) => return Err(no_attribute("Point", name)),
        (Object::Names, FieldStep::Key(key)) => {
            let found = [("a", "A"), ("0a", "zero-a"), (" ", "space")].into_iter().find(|(name, _)| *name == key);
            Object::Value(found.ok_or_else(|| Raised::new(ErrorKind::KeyError, key))?.1.into())
        }
        (Object::Value(value @ (Value::Int(_) | Value::Float(_))), FieldStep::Attribute("real")) => {
            Object::Value(value)
        }
        (Object::Value(value), FieldStep::Attribute(name)) => return Err(no_attribute(class(&value), name)),
        (Object::Value(Value::List(values)), FieldStep::Index(index)) => {
            let value = values.get(index).cloned();
            Object::Value(value.ok_or_else(|| Raised::new(ErrorKind::IndexError, "list index out of range"))?)
        }
        (Object::Value(Value::Text(text)), FieldStep::Index(index)) => {
            let c = char_at(&text, index as i64).expect("the recording stays within");
            Object::Value(c.to_string().into())
        }
        (Object::Value(value), _) => {
            return Err(Raised::type_error(format!("'{}' object is not subscriptable", class(&value))));
        }
        _ => panic!("the recording looks nowhere else"),
    })
}
