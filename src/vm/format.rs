//! `format(x, spec)`, `str.format`.
//!
//! A text that needs Python code for its values (a `__format__`, `__str__`, `__getattr__`...) is walked again from its beginning
//! with one [`Answers`] more each time, until no question is open: the walk itself changes nothing.

use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow};
use super::natives::Builtin;
use super::number::Number;
use super::object::Obj;
use super::text::Text;
use super::{Value, Vm};
use crate::text::{
    FieldNumbering, FieldRoot, FieldStep, TEMPLATE_DEPTH, Template, TemplateField, TemplatePiece, escape_non_ascii,
    format_complex, format_float, format_int, format_str, replacement_out_of_range, split_field, template_too_deep,
    unknown_conversion,
};

/// What Python code has answered so far, in the order of the questions.
pub(super) struct Answers {
    pub(super) known: Vec<Value>,
    pub(super) next: usize,
}

/// Why a walk ended early.
pub(super) enum Open {
    /// This has to be called; its result is the next answer.
    Call(Value, Args),
    Raise(Raise),
}

impl From<Raise> for Open {
    fn from(raise: Raise) -> Open {
        Open::Raise(raise)
    }
}

pub(super) type Walked<T> = std::result::Result<T, Open>;

static GET_ITEM: Builtin = Builtin::function("getitem", |vm, args| {
    let [x, index] = <[Value; 2]>::try_from(args.positional.to_vec()).expect("called by the walk alone");
    vm.get_item(x, index)
});

impl Vm {
    /// `format(x, spec)`; the spec is a text.
    pub(super) fn format(&mut self, x: Value, spec: Value) -> Result<Flow> {
        if let Some(method) = self.user_special(&x, "__format__") {
            let check = |vm: &mut Vm, _: Vec<Value>, outcome| {
                let result = vm.returned(outcome)?;
                if vm.heap.as_str(&result).is_some() {
                    return Ok(result.into());
                }
                let name = vm.type_name(&result);
                Err(vm.type_error(format!("__format__ must return a str, not {name}")))
            };
            return Ok(Flow::CallThen(method, Args::of([x, spec]), Cont::new(check, [])));
        }
        let spec = self.text_of(&spec);
        if spec.is_empty() {
            return if matches!(self.heap.get(&x), Some(Obj::Str(_))) { Ok(x.into()) } else { self.str_flow(x) };
        }
        let (name, version) = (self.type_name(&x), self.settings.python);
        let result = match self.number(&x) {
            Some(Number::Int(int)) => format_int(int.into(), &spec, &name, self.digit_limit()),
            Some(Number::Big(int)) => format_int((&int).into(), &spec, &name, self.digit_limit()),
            Some(Number::Float(float)) => format_float(float, &spec, &name, version),
            Some(Number::Complex(real, imaginary)) => format_complex(real, imaginary, &spec, version),
            None => match self.heap.as_str(&x) {
                Some(text) => format_str(text, &spec, version),
                None => {
                    return Err(self.type_error(format!("unsupported format string passed to {name}.__format__")));
                }
            },
        };
        Ok(self.new_str(result)?.into())
    }

    /// The value of a flow that is done, or else the next answer of calling `callee`, which does the same.
    pub(super) fn answer(
        &mut self,
        answers: &mut Answers,
        done: Result<Flow>,
        callee: Value,
        args: Args,
    ) -> Walked<Value> {
        match done? {
            Flow::Value(value) => Ok(value),
            _ => {
                let known = answers.known.get(answers.next).cloned();
                answers.next += 1;
                known.ok_or(Open::Call(callee, args))
            }
        }
    }

    pub(super) fn str_answer(&mut self, answers: &mut Answers, x: &Value) -> Walked<Text> {
        let done = self.str_flow(x.clone());
        let text = self.answer(answers, done, super::class::Type::Str.value(), Args::of([x.clone()]))?;
        Ok(self.need_str(&text)?)
    }

    pub(super) fn repr_answer(&mut self, answers: &mut Answers, x: &Value) -> Walked<Text> {
        let done = self.repr_flow(x.clone());
        let repr = self.builtin("repr");
        let text = self.answer(answers, done, repr, Args::of([x.clone()]))?;
        Ok(self.need_str(&text)?)
    }

    pub(super) fn item_answer(&mut self, answers: &mut Answers, x: &Value, index: Value) -> Walked<Value> {
        let done = self.get_item(x.clone(), index.clone());
        let getter = self.heap.add(Obj::Builtin(&GET_ITEM));
        self.answer(answers, done, getter, Args::of([x.clone(), index]))
    }

    fn need_str(&mut self, value: &Value) -> Result<Text> {
        match self.heap.as_str(value) {
            Some(text) => Ok(text.clone()),
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format!("__str__ returned non-string (type {name})")))
            }
        }
    }

    /// `template.format(*args, **keywords)`
    pub(super) fn format_template(&mut self, template: Value, args: Args) -> Result<Flow> {
        let positional = self.heap.tuple(args.positional.to_vec());
        let keywords = self.heap.dict();
        for (name, value) in args.keywords {
            self.dict_set_name(&keywords, name, value);
        }
        self.walk_template(vec![template, positional, keywords])
    }

    /// `template.format_map(mapping)`
    pub(super) fn format_template_map(&mut self, template: Value, mapping: Value) -> Result<Flow> {
        self.walk_template(vec![template, Value::NONE, mapping])
    }

    /// `held`: template, positional arguments or None, mapping, answers.
    fn walk_template(&mut self, held: Vec<Value>) -> Result<Flow> {
        let mut walk = TemplateWalk {
            positional: held[1].clone(),
            mapping: held[2].clone(),
            numbering: FieldNumbering::default(),
            answers: Answers { known: held[3..].to_vec(), next: 0 },
        };
        let text = self.heap.as_str(&held[0]).expect("a text is formatted").clone();
        match self.expand(&mut walk, &text, TEMPLATE_DEPTH) {
            Ok(text) => Ok(self.heap.str(text).into()),
            Err(Open::Raise(raise)) => Err(raise),
            Err(Open::Call(callee, args)) => {
                let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
                    held.push(vm.returned(outcome)?);
                    vm.walk_template(held)
                };
                Ok(Flow::CallThen(callee, args, Cont { resume, held }))
            }
        }
    }

    fn expand(&mut self, walk: &mut TemplateWalk, text: &str, depth: u32) -> Walked<String> {
        if depth == 0 {
            return Err(self.raised(template_too_deep()).into());
        }
        let mut out = String::new();
        for piece in Template::new(text) {
            match self.checked(piece)? {
                TemplatePiece::Literal(literal) => out.push_str(literal),
                TemplatePiece::Field(field) => out.push_str(&self.expand_field(walk, &field, depth)?),
            }
        }
        Ok(out)
    }

    fn expand_field(&mut self, walk: &mut TemplateWalk, field: &TemplateField<'_>, depth: u32) -> Walked<Text> {
        let split = split_field(field.name, &mut walk.numbering);
        let (root, path) = self.checked(split)?;
        let mut value = match root {
            FieldRoot::Positional(index) => match self.heap.as_tuple(&walk.positional) {
                Some(values) => match values.get(index) {
                    Some(value) => value.clone(),
                    None => return Err(self.raised(replacement_out_of_range(index)).into()),
                },
                None => {
                    return Err(self.value_error("Format string contains positional fields").into());
                }
            },
            FieldRoot::Keyword(name) => {
                let name = self.heap.str(name);
                let mapping = walk.mapping.clone();
                self.item_answer(&mut walk.answers, &mapping, name)?
            }
        };
        for step in path {
            value = match self.checked(step)? {
                FieldStep::Attribute(name) => {
                    let name = self.heap.intern(name);
                    let done = self.get_attribute(&value, &name);
                    let getter = self.builtin("getattr");
                    self.answer(&mut walk.answers, done, getter, Args::of([value, name]))?
                }
                FieldStep::Index(index) => self.item_answer(&mut walk.answers, &value, Value::int(index))?,
                FieldStep::Key(key) => {
                    let key = self.heap.str(key);
                    self.item_answer(&mut walk.answers, &value, key)?
                }
            };
        }
        let value = match field.conversion {
            None => value,
            Some(conversion) => {
                let text = match conversion {
                    's' => self.str_answer(&mut walk.answers, &value)?.to_string(),
                    'r' => self.repr_answer(&mut walk.answers, &value)?.to_string(),
                    'a' => escape_non_ascii(&self.repr_answer(&mut walk.answers, &value)?),
                    other => return Err(self.raised(unknown_conversion(other)).into()),
                };
                self.heap.str(text)
            }
        };
        let spec = if field.nested { self.expand(walk, field.spec, depth - 1)? } else { field.spec.to_owned() };
        let spec = self.heap.str(spec);
        let done = self.format(value.clone(), spec.clone());
        let formatter = self.builtin("format");
        let text = self.answer(&mut walk.answers, done, formatter, Args::of([value, spec]))?;
        Ok(self.need_str(&text)?)
    }
}

/// The state of one walk through a template.
struct TemplateWalk {
    positional: Value,
    mapping: Value,
    numbering: FieldNumbering,
    answers: Answers,
}
