//! What every stage speaks of: time, places in the source, diagnostics, the scenario.
//!
//! Nothing here knows of any other stage.

mod diagnostic;
mod fnv;
mod raised;
mod scenario;
mod span;
mod surrogate;
mod time;

pub use diagnostic::{Diagnostic, Severity, Stage};
pub use fnv::{BuildFnv, Fnv};
pub use raised::{ErrorKind, Raised};
pub use scenario::{PythonVersion, Scenario, Settings, StartMethod};
pub use span::{LineIndex, Span};
pub use surrogate::{NoChar, char_of, code_of, half, has_half, order, restored};
pub use time::VirtualTime;
