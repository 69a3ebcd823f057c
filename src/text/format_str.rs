//! `format(str, spec)`.

use super::format_spec::{Align, FormatSpec, FormatTarget};
use crate::base::{PythonVersion, Raised};

/// `str.__format__`
pub fn format_str(value: &str, spec: &str, version: PythonVersion) -> Result<String, Raised> {
    if spec.is_empty() {
        return Ok(value.to_owned());
    }
    let target = FormatTarget { type_name: "str", default_align: Align::Left, default_kind: Some('s'), version };
    let spec = FormatSpec::parse(spec, target)?;
    if let Some(kind) = spec.kind.filter(|&kind| kind != 's') {
        return Err(target.unknown_code(kind));
    }
    let refused = match spec.sign {
        Some(' ') => Some("Space"),
        Some(_) => Some("Sign"),
        None if spec.no_negative_zero => Some("Negative zero coercion (z)"),
        None if spec.alternate => Some("Alternate form (#)"),
        None => None,
    };
    if let Some(what) = refused {
        return Err(Raised::value(format!("{what} not allowed in string format specifier")));
    }
    if spec.align == Align::AfterSign {
        return Err(Raised::value("'=' alignment not allowed in string format specifier"));
    }
    let shown = match spec.precision {
        Some(count) => value.char_indices().nth(count).map_or(value, |(end, _)| &value[..end]),
        None => value,
    };
    Ok(spec.pad(shown))
}
