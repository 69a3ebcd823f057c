//! The builtin functions.

mod arithmetic;
mod attributes;
mod class_statement;
mod class_test;
mod iteration;
mod objects;
mod output;
mod shown;

pub(super) use arithmetic::divmod;

use super::Builtin;
use crate::vm::class::Type;
use crate::vm::exception::Raise;
use crate::vm::{Value, Vm};

pub(super) static TABLES: [&[Builtin]; 10] = [
    &output::FUNCTIONS,
    &shown::FUNCTIONS,
    &objects::FUNCTIONS,
    &attributes::FUNCTIONS,
    &iteration::FUNCTIONS,
    &arithmetic::FUNCTIONS,
    &class_statement::FUNCTIONS,
    &super::execute::FUNCTIONS,
    &class_test::FUNCTIONS,
    &super::generator::FUNCTIONS,
];

pub(super) fn need_fallback(vm: &Vm, name: &str) -> Value {
    vm.fallback(name).expect("the library has it")
}

const OUT_OF_RANGE: &str = "(34, 'Numerical result out of range')";

impl Vm {
    /// An exception of the pure functions.
    pub(in crate::vm) fn raised(&mut self, raised: crate::base::Raised) -> Raise {
        use crate::base::ErrorKind;
        let kind = match raised.kind {
            ErrorKind::AttributeError => Type::AttributeError,
            ErrorKind::IndexError => Type::IndexError,
            ErrorKind::KeyError => Type::KeyError,
            ErrorKind::LookupError => Type::LookupError,
            ErrorKind::MemoryError => Type::MemoryError,
            ErrorKind::NotImplementedError => Type::NotImplementedError,
            ErrorKind::OverflowError => Type::OverflowError,
            ErrorKind::TypeError => Type::TypeError,
            ErrorKind::UnicodeDecodeError => Type::UnicodeDecodeError,
            ErrorKind::UnicodeEncodeError => Type::UnicodeEncodeError,
            ErrorKind::ValueError => Type::ValueError,
            ErrorKind::ZeroDivisionError => Type::ZeroDivisionError,
        };
        match kind {
            Type::MemoryError => self.raise_with(kind, Vec::new()),
            // What `pow` of the C library says, with its number.
            Type::OverflowError if raised.message == OUT_OF_RANGE => {
                let words = self.heap.str("Numerical result out of range");
                self.raise_with(kind, vec![Value::int(34), words])
            }
            _ => self.raise(kind, &raised.message),
        }
    }
}
