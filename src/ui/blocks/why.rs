//! Why something was refused, in words.

use crate::app::locale::Locale;
use crate::blocks::palette::Unfit;
use crate::blocks::{Role, Why};

/// Why an entry of the palette, or what is dragged, may not be put somewhere.
pub fn unfit(locale: &Locale, why: &Unfit) -> String {
    match why {
        Unfit::Newer(minor) => locale.format("why-newer", &[("version", u32::from(*minor).into())]),
        Unfit::InsideCoroutine => locale.text("why-inside-coroutine"),
        Unfit::OutsideCoroutine { function } => words(locale, &Why::NotInCoroutine { function: *function }),
        Unfit::Refused(why) => words(locale, why),
    }
}

pub fn words(locale: &Locale, why: &Why) -> String {
    match why {
        Why::NotInCoroutine { function: Some(_) } => locale.text("why-not-in-coroutine"),
        Why::NotInCoroutine { function: None } => locale.text("why-outside-coroutine"),
        Why::IntoItself => locale.text("why-into-itself"),
        Why::Scattered => locale.text("why-scattered"),
        Why::NotA(role) => locale.text(match role {
            Role::Name => "why-not-a-name",
            Role::Target => "why-not-a-target",
            Role::Parameters => "why-not-parameters",
            Role::Arguments => "why-not-arguments",
            Role::Pattern => "why-not-a-pattern",
            Role::Value | Role::Callee | Role::Items | Role::Words | Role::Text => "why-not-an-expression",
        }),
        Why::Empty => locale.text("why-empty"),
        Why::NoClause => locale.text("why-no-clause"),
        Why::Gone => locale.text("why-gone"),
        // CPython's own words.
        Why::Syntax(problem) => format!("{}: {}", problem.exception, problem.message),
    }
}
