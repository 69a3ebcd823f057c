//! Reading the arguments of a native call, with CPython's words for wrong ones.

use super::super::exception::{Raise, Result};
use super::super::flow::Args;
use super::super::{Value, Vm};
use crate::text::closest;

/// Puts arguments in the order of `names`; the first `required` must be there. Names that start with `/` are positional only
/// (the slash is no part of the name).
///
/// Wrong calls raise TypeError in the words of CPython's argument clinic.
pub(in super::super) fn bind<const N: usize>(
    vm: &mut Vm,
    function: &str,
    args: Args,
    names: [&str; N],
    required: usize,
) -> Result<[Option<Value>; N]> {
    let given = args.positional.len();
    if names.iter().all(|name| name.starts_with('/')) {
        // CPython looks for keywords before it counts.
        if !args.keywords.is_empty() {
            return Err(vm.type_error(format!("{function}() takes no keyword arguments")));
        }
        if given > N {
            return Err(vm.type_error(match (N, required) {
                (0, _) => format!("{function}() takes no arguments ({given} given)"),
                (1, 1) => format!("{function}() takes exactly one argument ({given} given)"),
                _ => {
                    let (most, plural) = (if required == N { "" } else { "at most " }, if N == 1 { "" } else { "s" });
                    format!("{function} expected {most}{N} argument{plural}, got {given}")
                }
            }));
        }
    } else if given + args.keywords.len() > N {
        let most = if required == N { "exactly" } else { "at most" };
        let keyword = if given == 0 { "keyword " } else { "" };
        let (plural, given) = (if N == 1 { "" } else { "s" }, given + args.keywords.len());
        return Err(vm.type_error(format!("{function}() takes {most} {N} {keyword}argument{plural} ({given} given)")));
    }
    let mut values = [const { None }; N];
    for (place, value) in values.iter_mut().zip(args.positional) {
        *place = Some(value);
    }
    for (name, value) in args.keywords {
        let text = vm.text_of(&name);
        match names.iter().position(|known| *known == text) {
            Some(index) if values[index].is_none() => values[index] = Some(value),
            Some(index) => {
                let message =
                    format!("argument for {function}() given by name ('{text}') and position ({})", index + 1);
                return Err(vm.type_error(message));
            }
            None => return Err(vm.unexpected_keyword(function, &name, &names)),
        }
    }
    if let Some(index) = values[..required].iter().position(Option::is_none) {
        let name = names[index];
        let message = if let Some(name) = name.strip_prefix('/') {
            let _ = name;
            if required == 1 && N == 1 {
                format!("{function}() takes exactly one argument ({given} given)")
            } else if required == N {
                format!("{function} expected {N} argument{}, got {given}", if N == 1 { "" } else { "s" })
            } else {
                format!(
                    "{function} expected at least {required} argument{}, got {given}",
                    if required == 1 { "" } else { "s" }
                )
            }
        } else {
            format!("{function}() missing required argument '{name}' (pos {})", index + 1)
        };
        return Err(vm.type_error(message));
    }
    Ok(values)
}

impl Vm {
    /// A native function was called with a keyword that it does not know.
    pub(in super::super) fn unexpected_keyword(&mut self, function: &str, name: &Value, known: &[&str]) -> Raise {
        let name = match self.heap.as_str(name) {
            Some(text) => text.to_string(),
            None => match self.plain_repr(name) {
                Some(shown) if self.settings.python.minor() < 10 && matches!(function, "int" | "complex") => shown,
                _ => return self.type_error("keywords must be strings"),
            },
        };
        if self.settings.python.minor() < 13 {
            return self.type_error(format!("'{name}' is an invalid keyword argument for {function}()"));
        }
        let known: Vec<String> =
            known.iter().filter(|name| !name.starts_with('/')).map(|name| (*name).to_owned()).collect();
        let meant = closest(&name, &known).map_or_else(String::new, |meant| format!(". Did you mean '{meant}'?"));
        self.type_error(format!("{function}() got an unexpected keyword argument '{name}'{meant}"))
    }

    /// For functions whose slow path is Python code, which takes any keywords.
    pub(super) fn check_keywords(&mut self, function: &str, args: &Args, known: &[&str]) -> Result<()> {
        for (key, _) in &args.keywords {
            let name = self.text_of(key);
            if !known.contains(&name.as_str()) {
                return Err(self.unexpected_keyword(function, key, known));
            }
        }
        Ok(())
    }
}
