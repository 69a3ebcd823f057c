use super::super::class::Type;
use super::Builtin;
pub(super) static TABLES: &[(Type, &[Builtin], &[Builtin])] = &[];
