//! An exception that an operation on plain values raises, in CPython's words.

use std::fmt;

/// The exception's class, of those that numbers and texts can raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    AttributeError,
    IndexError,
    KeyError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OverflowError,
    TypeError,
    UnicodeDecodeError,
    UnicodeEncodeError,
    ValueError,
    ZeroDivisionError,
}

/// What the vm turns into a Python exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    pub kind: ErrorKind,
    pub message: String,
}

impl Raised {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Raised {
        Raised { kind, message: message.into() }
    }

    pub fn value(message: impl Into<String>) -> Raised {
        Raised::new(ErrorKind::ValueError, message)
    }

    pub fn type_error(message: impl Into<String>) -> Raised {
        Raised::new(ErrorKind::TypeError, message)
    }

    pub fn overflow(message: impl Into<String>) -> Raised {
        Raised::new(ErrorKind::OverflowError, message)
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.message)
    }
}
