//! What CPython's compiler rejects in `match`.

use super::report::Reporter;
use ruff_python_ast::{Expr, MatchCase, Number, Pattern, UnaryOp};
use ruff_text_size::{Ranged, TextRange};
use std::collections::BTreeSet;

pub(super) fn check(cases: &[MatchCase], reporter: &mut Reporter) {
    for (index, case) in cases.iter().enumerate() {
        let may_be_irrefutable = case.guard.is_some() || index + 1 == cases.len();
        let mut checker = Checker { reporter, failed: false };
        checker.pattern(&case.pattern, may_be_irrefutable, &mut Vec::new());
    }
}

struct Checker<'r, 's> {
    reporter: &'r mut Reporter<'s>,
    /// One error for each pattern is enough: those after it may follow from it.
    failed: bool,
}

impl Checker<'_, '_> {
    fn error(&mut self, range: TextRange, message: String) {
        if !std::mem::replace(&mut self.failed, true) {
            self.reporter.error(range, message);
        }
    }

    fn capture<'a>(&mut self, name: Option<&'a str>, range: TextRange, stores: &mut Vec<&'a str>) {
        let Some(name) = name else { return };
        if stores.contains(&name) {
            self.error(range, format!("multiple assignments to name '{name}' in pattern"));
        }
        if name == "__debug__" {
            self.error(range, "cannot assign to __debug__".to_owned());
        }
        stores.push(name);
    }

    /// `irrefutable`: whether a pattern that always matches may stand here.
    fn pattern<'a>(&mut self, pattern: &'a Pattern, irrefutable: bool, stores: &mut Vec<&'a str>) {
        match pattern {
            Pattern::MatchValue(value) if value.value.is_f_string_expr() => {
                self.error(value.range, "patterns may only match literals and attribute lookups".to_owned());
            }
            Pattern::MatchValue(_) | Pattern::MatchSingleton(_) => {}
            Pattern::MatchAs(capture) => match (&capture.pattern, &capture.name) {
                (Some(inner), name) => {
                    self.pattern(inner, irrefutable, stores);
                    self.capture(name.as_deref(), capture.range, stores);
                }
                (None, Some(name)) => {
                    if !irrefutable {
                        let message = format!("name capture '{name}' makes remaining patterns unreachable");
                        self.error(capture.range, message);
                    }
                    self.capture(Some(name), capture.range, stores);
                }
                (None, None) if !irrefutable => {
                    self.error(capture.range, "wildcard makes remaining patterns unreachable".to_owned());
                }
                (None, None) => {}
            },
            Pattern::MatchStar(star) => self.capture(star.name.as_deref(), star.range, stores),
            Pattern::MatchSequence(sequence) => {
                if sequence.patterns.iter().filter(|pattern| pattern.is_match_star()).count() > 1 {
                    self.error(sequence.range, "multiple starred names in sequence pattern".to_owned());
                }
                sequence.patterns.iter().for_each(|pattern| self.pattern(pattern, true, stores));
            }
            Pattern::MatchMapping(mapping) => {
                let mut seen = BTreeSet::new();
                for key in &mapping.keys {
                    if let Some((value, shown)) = key_value(key)
                        && !seen.insert(value)
                    {
                        self.error(mapping.range, format!("mapping pattern checks duplicate key ({shown})"));
                    }
                }
                mapping.patterns.iter().for_each(|pattern| self.pattern(pattern, true, stores));
                if let Some(rest) = &mapping.rest {
                    self.capture(Some(rest), rest.range(), stores);
                }
            }
            Pattern::MatchClass(class) => {
                let mut seen = BTreeSet::new();
                for keyword in &class.arguments.keywords {
                    if !seen.insert(keyword.attr.as_str()) {
                        let message = format!("attribute name repeated in class pattern: {}", keyword.attr);
                        self.error(keyword.pattern.range(), message);
                    }
                }
                class.arguments.patterns.iter().for_each(|pattern| self.pattern(pattern, true, stores));
                class.arguments.keywords.iter().for_each(|keyword| self.pattern(&keyword.pattern, true, stores));
            }
            Pattern::MatchOr(or) => {
                let mut control: Option<Vec<&'a str>> = None;
                for (index, alternative) in or.patterns.iter().enumerate() {
                    let mut names = Vec::new();
                    let last = index + 1 == or.patterns.len();
                    self.pattern(alternative, irrefutable && last, &mut names);
                    names.sort_unstable();
                    if control.as_ref().is_some_and(|control| *control != names) {
                        self.error(or.range, "alternative patterns bind different names".to_owned());
                    }
                    control.get_or_insert(names);
                }
                for name in control.unwrap_or_default() {
                    self.capture(Some(name), or.range, stores);
                }
            }
        }
    }
}

/// A key that is constant: what it equals (1 and True are the same key), and how CPython shows it.
fn key_value(key: &Expr) -> Option<(String, String)> {
    match key {
        Expr::StringLiteral(literal) => {
            let shown = quoted(literal.value.to_str());
            Some((format!("s{}", literal.value.to_str()), shown))
        }
        Expr::BytesLiteral(literal) => {
            let bytes: Vec<u8> = literal.value.bytes().collect();
            Some((format!("b{bytes:?}"), format!("b'{}'", bytes.escape_ascii())))
        }
        Expr::BooleanLiteral(literal) => {
            let shown = if literal.value { "True" } else { "False" };
            Some((f64::from(u8::from(literal.value)).to_string(), shown.to_owned()))
        }
        Expr::NoneLiteral(_) => Some(("None".to_owned(), "None".to_owned())),
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(value) => Some((value.to_string(), value.to_string())),
            Number::Float(value) => Some((value.to_string(), format!("{value:?}"))),
            Number::Complex { .. } => None,
        },
        Expr::UnaryOp(operation) if operation.op == UnaryOp::USub => {
            let (value, shown) = key_value(&operation.operand)?;
            Some((format!("-{value}"), format!("-{shown}")))
        }
        _ => None,
    }
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let escaped = text.replace('\\', "\\\\").replace('\n', "\\n");
    let escaped = if quote == '\'' { escaped.replace('\'', "\\'") } else { escaped };
    format!("{quote}{escaped}{quote}")
}
