//! Values as the recorded files write them: floats by their bits, texts in escaped ASCII.

use coroscope::number::{Int, IntRef};
use num_bigint::BigInt;
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    None,
    Bool(bool),
    Int(Int),
    Float(f64),
    Text(String),
    List(Vec<Value>),
}

impl Value {
    /// A single argument; lists are only results.
    pub fn read(text: &str) -> Value {
        match text {
            "None" => return Value::None,
            "True" => return Value::Bool(true),
            "False" => return Value::Bool(false),
            "nan" => return Value::Float(f64::NAN),
            _ => {}
        }
        if let Some(bits) = text.strip_prefix('f') {
            return Value::Float(f64::from_bits(u64::from_str_radix(bits, 16).expect("bits of a float")));
        }
        if let Some(quoted) = text.strip_prefix('"') {
            return Value::Text(unescape(quoted.strip_suffix('"').expect("a closing quote")));
        }
        Value::Int(Int::from(text.parse::<BigInt>().expect("an int")))
    }

    pub fn int(&self) -> IntRef<'_> {
        match self {
            Value::Int(int) => int.as_ref(),
            other => panic!("{other} is no int"),
        }
    }

    pub fn word(&self) -> i64 {
        self.int().to_i64().expect("a small int")
    }

    pub fn maybe_word(&self) -> Option<i64> {
        if *self == Value::None { None } else { Some(self.word()) }
    }

    pub fn float(&self) -> f64 {
        match self {
            Value::Float(float) => *float,
            other => panic!("{other} is no float"),
        }
    }

    pub fn text(&self) -> &str {
        match self {
            Value::Text(text) => text,
            other => panic!("{other} is no text"),
        }
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Value {
        Value::Text(bytes.into_iter().map(char::from).collect())
    }

    /// Bytes are recorded as Latin-1.
    pub fn bytes(&self) -> Vec<u8> {
        self.text().chars().map(|c| u8::try_from(c).expect("Latin-1")).collect()
    }
}

fn unescape(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a closing brace");
        let code = u32::from_str_radix(code, 16).expect("a code point");
        out.push(char::from_u32(code).expect("a character"));
        out.push_str(rest);
    }
    out
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::None => f.write_str("None"),
            Value::Bool(true) => f.write_str("True"),
            Value::Bool(false) => f.write_str("False"),
            Value::Int(int) => write!(f, "{}", int.as_ref().to_big()),
            Value::Float(float) if float.is_nan() => f.write_str("nan"),
            Value::Float(float) => write!(f, "f{:016x}", float.to_bits()),
            Value::Text(text) => {
                f.write_str("\"")?;
                for c in text.chars() {
                    match c {
                        '\\' | '"' => write!(f, "\\u{{{:x}}}", u32::from(c))?,
                        ' '..='~' => write!(f, "{c}")?,
                        _ => write!(f, "\\u{{{:x}}}", u32::from(c))?,
                    }
                }
                f.write_str("\"")
            }
            Value::List(values) => {
                let shown: Vec<String> = values.iter().map(Value::to_string).collect();
                write!(f, "[{}]", shown.join(", "))
            }
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Value {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Value {
        Value::Int(Int::Small(value))
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Value {
        Value::Int(Int::Small(value as i64))
    }
}

impl From<Int> for Value {
    fn from(value: Int) -> Value {
        Value::Int(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Value {
        Value::Float(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Value {
        Value::Text(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Value {
        Value::Text(value.to_owned())
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Value {
        Value::List(values.into_iter().map(T::into).collect())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::None, T::into)
    }
}

impl<A: Into<Value>, B: Into<Value>> From<(A, B)> for Value {
    fn from((a, b): (A, B)) -> Value {
        Value::List(vec![a.into(), b.into()])
    }
}
