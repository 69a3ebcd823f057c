//! What CPython says about calls whose arguments do not fit the parameters.

use super::exception::Raise;
use super::{Value, Vm};
use crate::text::closest;

impl Vm {
    /// `known`: the parameters that may be given by name; `wrong`: those given by name that may not.
    pub(super) fn wrong_keyword(&mut self, callee: &Value, known: &[Box<str>], text: &str, wrong: &[String]) -> Raise {
        let function = self.called_name(callee);
        if !wrong.is_empty() {
            let names = wrong.join(", ");
            return self.type_error(format!(
                "{function}() got some positional-only arguments passed as keyword arguments: '{names}'"
            ));
        }
        let mut message = format!("{function}() got an unexpected keyword argument '{text}'");
        let known: Vec<String> = known.iter().map(|name| name.to_string()).collect();
        if self.settings.python.minor() >= 13
            && let Some(meant) = closest(text, &known)
        {
            message += &format!(". Did you mean '{meant}'?");
        }
        self.type_error(message)
    }

    pub(super) fn too_many_arguments(
        &mut self,
        callee: &Value,
        code: &crate::bytecode::Code,
        given: usize,
        defaults: usize,
        keyword_only: &[Value],
    ) -> Raise {
        let takes = usize::from(code.arg_count);
        let keyword_given = keyword_only.iter().filter(|value| !value.is_null()).count();
        let (plural, count) = if defaults > 0 {
            (true, format!("from {} to {takes}", takes - defaults))
        } else {
            (takes != 1, takes.to_string())
        };
        let with_keywords = if keyword_given > 0 {
            format!(
                " positional argument{} (and {keyword_given} keyword-only argument{})",
                if given == 1 { "" } else { "s" },
                if keyword_given == 1 { "" } else { "s" }
            )
        } else {
            String::new()
        };
        self.type_error(format!(
            "{}() takes {count} positional argument{} but {given}{with_keywords} {} given",
            self.called_name(callee),
            if plural { "s" } else { "" },
            if given == 1 && keyword_given == 0 { "was" } else { "were" }
        ))
    }
}

/// `a, b, and c`
pub(super) fn enumerated(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
    }
}
