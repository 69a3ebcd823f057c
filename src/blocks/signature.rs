//! The functions of a program, as their heads tell them.

use ruff_python_ast::{ParameterWithDefault, StmtFunctionDef};
use ruff_text_size::Ranged;
use std::rc::Rc;

/// A `def` of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub is_async: bool,
    /// In order; `self` of a method too.
    pub parameters: Vec<Parameter>,
    /// It takes nothing else: no `*` or `**`.
    pub plain: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: Rc<str>,
    /// The text of its default.
    pub default: Option<Rc<str>>,
    pub given: Given,
}

/// How a parameter may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    ByPosition,
    ByName,
    Either,
}

impl Function {
    pub fn of(function: &StmtFunctionDef, source: &str) -> Function {
        let parameters = &function.parameters;
        let kinds = [
            (&parameters.posonlyargs, Given::ByPosition),
            (&parameters.args, Given::Either),
            (&parameters.kwonlyargs, Given::ByName),
        ];
        let parameter = |given: Given| {
            move |parameter: &ParameterWithDefault| Parameter {
                name: parameter.parameter.name.as_str().into(),
                default: parameter.default.as_ref().map(|default| source[default.range()].into()),
                given,
            }
        };
        Function {
            is_async: function.is_async,
            parameters: kinds.into_iter().flat_map(|(list, given)| list.iter().map(parameter(given))).collect(),
            plain: parameters.vararg.is_none() && parameters.kwarg.is_none(),
        }
    }
}
