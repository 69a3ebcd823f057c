//! Classes: the builtin ones, resolution order, lookup along it.

mod bases;
mod bound_specials;
mod flags;
mod layout;
mod lookup;
mod make;
mod new;
mod type_of;
mod types;

pub(super) use lookup::name_in;
pub(super) use types::Type;

use super::Value;
use super::exception::Raise;

impl From<Raise> for Value {
    fn from(raise: Raise) -> Value {
        raise.0
    }
}
