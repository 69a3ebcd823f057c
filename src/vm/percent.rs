//! `format % values`, of texts and of bytes. Bytes are formatted as Latin-1 text, a character a byte.

use super::exception::Result;
use super::flow::{Args, Cont, Flow};
use super::format::{Answers, Open, Walked};
use super::number::Number;
use super::object::Obj;
use super::{Value, Vm};
use crate::base::Raised;
use crate::number::{Int, float_to_int};
use crate::text::{
    PercentAmount, PercentConversion, PercentFormat, PercentKind, PercentPiece, PercentValues, escape_non_ascii,
    latin1_bytes, latin1_text,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Formatted {
    Text,
    Bytes,
}

impl Vm {
    /// `format % values`
    pub(super) fn percent_format(&mut self, format: &Value, values: &Value) -> Result<Flow> {
        self.walk_percent(vec![format.clone(), values.clone()])
    }

    /// `held`: format, values, answers.
    fn walk_percent(&mut self, held: Vec<Value>) -> Result<Flow> {
        let mut answers = Answers { known: held[2..].to_vec(), next: 0 };
        let (text, of) = match self.bytes_of(&held[0]) {
            Some(bytes) => (latin1_text(bytes), Formatted::Bytes),
            None => (self.text_of(&held[0]), Formatted::Text),
        };
        match self.percent(&text, of, &held[1], &mut answers) {
            Ok(text) if of == Formatted::Bytes => {
                let bytes = latin1_bytes(&text).unwrap_or_default();
                Ok(self.bytes_like(&held[0], bytes).into())
            }
            Ok(text) => Ok(self.heap.str(text).into()),
            Err(Open::Raise(raise)) => Err(raise),
            Err(Open::Call(callee, args)) => {
                let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
                    held.push(vm.returned(outcome)?);
                    vm.walk_percent(held)
                };
                Ok(Flow::CallThen(callee, args, Cont { resume, held }))
            }
        }
    }

    fn percent(&mut self, format: &str, of: Formatted, values: &Value, answers: &mut Answers) -> Walked<String> {
        let tuple = self.heap.as_tuple(values).map(<[Value]>::to_vec);
        let is_mapping = tuple.is_none()
            && self.heap.as_str(values).is_none()
            && (self.heap.as_dict(values).is_some()
                || self.heap.as_list(values).is_some()
                || matches!(self.heap.get(values), Some(Obj::Range(_)))
                || (self.bytes_of(values).is_some() && of == Formatted::Text)
                || self.user_special(values, "__getitem__").is_some());
        let kind = if is_mapping { PercentValues::Mapping } else { PercentValues::Positional };
        let mut rest = tuple.unwrap_or_else(|| vec![values.clone()]).into_iter();
        let mut keyed = false;
        let mut out = String::new();
        for piece in PercentFormat::new(format, kind) {
            let mut conversion = match self.checked(piece)? {
                PercentPiece::Literal(literal) => {
                    out.push_str(literal);
                    continue;
                }
                PercentPiece::Conversion(conversion) => conversion,
            };
            let found = match conversion.key {
                Some(key) => {
                    keyed = true;
                    let key = match of {
                        Formatted::Text => self.heap.str(key),
                        Formatted::Bytes => self.new_bytes(latin1_bytes(key).unwrap_or_default()),
                    };
                    Some(self.item_answer(answers, values, key)?)
                }
                None => None,
            };
            for is_width in [true, false] {
                let amount = if is_width { conversion.width } else { conversion.precision };
                if amount != PercentAmount::FromValue {
                    continue;
                }
                let value = self.next_argument(&mut rest)?;
                let Some(amount) = self.as_int(&value) else { return Err(self.type_error("* wants int").into()) };
                let set = if is_width {
                    conversion.set_width(amount.as_ref())
                } else {
                    conversion.set_precision(amount.as_ref())
                };
                self.checked(set)?;
            }
            let value = match found {
                Some(value) => value,
                None => self.next_argument(&mut rest)?,
            };
            out.push_str(&self.convert(&conversion, of, &value, answers)?);
        }
        if !is_mapping && !keyed && rest.next().is_some() {
            return Err(self
                .type_error(match of {
                    Formatted::Text => "not all arguments converted during string formatting",
                    Formatted::Bytes => "not all arguments converted during bytes formatting",
                })
                .into());
        }
        Ok(out)
    }

    fn next_argument(&mut self, rest: &mut std::vec::IntoIter<Value>) -> Result<Value> {
        rest.next().ok_or_else(|| self.type_error("not enough arguments for format string"))
    }

    fn convert(
        &mut self,
        conversion: &PercentConversion<'_>,
        of: Formatted,
        value: &Value,
        answers: &mut Answers,
    ) -> Walked<String> {
        let version = self.settings.python;
        let limit = self.digit_limit();
        let wrong = |vm: &mut Vm| {
            let name = vm.type_name(value);
            Open::Raise(vm.raised(conversion.wrong_type(&name, version)))
        };
        let result: std::result::Result<String, Raised> = match conversion.kind() {
            PercentKind::Bytes | PercentKind::Str if of == Formatted::Bytes => {
                conversion.text(&self.bytes_answer(answers, value)?)
            }
            PercentKind::Repr if of == Formatted::Bytes => {
                conversion.text(&escape_non_ascii(&self.repr_answer(answers, value)?))
            }
            PercentKind::Character if of == Formatted::Bytes => {
                let byte = match (self.as_int(value), self.bytes_of(value)) {
                    (Some(int), _) => match u8::try_from(int.as_ref().to_i64().unwrap_or(-1)) {
                        Ok(byte) => byte,
                        Err(_) => return Err(self.overflow_error("%c arg not in range(256)").into()),
                    },
                    (None, Some([byte])) => *byte,
                    _ => {
                        let mut message = "%c requires an integer in range(256) or a single byte".to_owned();
                        if version.minor() >= 14 {
                            message += &match self.bytes_of(value).map(<[u8]>::len) {
                                Some(length) => format!(", not a {} object of length {length}", self.type_name(value)),
                                None => format!(", not {}", self.type_name(value)),
                            };
                        }
                        return Err(self.type_error(message).into());
                    }
                };
                conversion.character(char::from(byte))
            }
            PercentKind::Str => conversion.text(&self.str_answer(answers, value)?),
            PercentKind::Repr => conversion.text(&self.repr_answer(answers, value)?),
            PercentKind::Ascii => conversion.text(&escape_non_ascii(&self.repr_answer(answers, value)?)),
            PercentKind::Character => match (self.as_int(value), self.heap.as_str(value)) {
                (Some(int), _) => conversion.character_code(int.as_ref(), version),
                (None, Some(text)) if text.chars_len() == 1 => {
                    conversion.character(text.chars().next().expect("one character"))
                }
                (None, Some(text)) => {
                    let shown = format!("a string of length {}", text.chars_len());
                    Err(conversion.wrong_type(&shown, version))
                }
                _ => {
                    let code = self.int_answer(answers, value, "__index__")?.ok_or_else(|| wrong(self))?;
                    conversion.character_code(code.as_ref(), version)
                }
            },
            PercentKind::Decimal => {
                let int: Int = match self.number(value) {
                    Some(Number::Float(float)) => self.checked(float_to_int(float))?,
                    _ => match self.as_int(value) {
                        Some(int) => int,
                        None => {
                            let by_int = self.user_special(value, "__int__").is_some();
                            let method = if by_int { "__int__" } else { "__index__" };
                            self.int_answer(answers, value, method)?.ok_or_else(|| wrong(self))?
                        }
                    },
                };
                conversion.int(int.as_ref(), limit)
            }
            PercentKind::Radix => {
                let int = match self.as_int(value) {
                    Some(int) => int,
                    None => self.int_answer(answers, value, "__index__")?.ok_or_else(|| wrong(self))?,
                };
                conversion.int(int.as_ref(), limit)
            }
            PercentKind::Float => match self.number(value) {
                Some(number) if !matches!(number, Number::Complex(..)) => {
                    let float = self.need_float(value)?;
                    conversion.float(float)
                }
                _ => match self.user_special(value, "__float__") {
                    Some(method) => {
                        let args = Args::of([value.clone()]);
                        let asked = Ok(Flow::Call(method.clone(), args.clone()));
                        let float = self.answer(answers, asked, method, args)?;
                        let float = self.need_float(&float)?;
                        conversion.float(float)
                    }
                    None if of == Formatted::Bytes => {
                        let name = self.type_name(value);
                        return Err(self.type_error(format!("float argument required, not {name}")).into());
                    }
                    None => return Err(wrong(self)),
                },
            },
            PercentKind::Unknown | PercentKind::Bytes => return Err(self.raised(conversion.unsupported()).into()),
        };
        Ok(self.checked(result)?)
    }

    /// The int that a special method makes of a value; `None` when there is no such method.
    fn int_answer(&mut self, answers: &mut Answers, value: &Value, name: &str) -> Walked<Option<Int>> {
        let Some(method) = self.user_special(value, name) else { return Ok(None) };
        let args = Args::of([value.clone()]);
        let asked = Ok(Flow::Call(method.clone(), args.clone()));
        let int = self.answer(answers, asked, method, args)?;
        Ok(self.as_int(&int))
    }

    /// What `%s` shows among bytes: bytes.
    fn bytes_answer(&mut self, answers: &mut Answers, value: &Value) -> Walked<String> {
        let inner = self.heap.inner(value);
        if let Some(bytes) = self.bytes_of(&inner) {
            return Ok(latin1_text(bytes));
        }
        if let Some(method) = self.user_special(value, "__bytes__") {
            let args = Args::of([value.clone()]);
            let asked = Ok(Flow::Call(method.clone(), args.clone()));
            let bytes = self.answer(answers, asked, method, args)?;
            if let Some(bytes) = self.bytes_of(&bytes) {
                return Ok(latin1_text(bytes));
            }
        }
        let name = self.type_name(value);
        let what = "%b requires a bytes-like object, or an object that implements __bytes__";
        Err(self.type_error(format!("{what}, not '{name}'")).into())
    }
}
