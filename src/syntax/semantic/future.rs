//! `from __future__ import`.

use super::Checker;
use ruff_python_ast::{self as ast, Stmt};
use ruff_text_size::{Ranged, TextSize};

impl Checker<'_, '_> {
    /// Checks the features; answers where the statements that may name some end.
    pub(super) fn future_imports(&mut self, body: &[Stmt]) -> TextSize {
        const FEATURES: [&str; 10] = [
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "barry_as_FLUFL",
            "generator_stop",
            "annotations",
        ];
        for (index, stmt) in body.iter().enumerate() {
            match stmt {
                Stmt::ImportFrom(import) if is_future(import) => {
                    for alias in &import.names {
                        let name = alias.name.as_str();
                        if name == "braces" {
                            self.error(import, "not a chance");
                        } else if !FEATURES.contains(&name) {
                            self.error(import, format!("future feature {name} is not defined"));
                        }
                    }
                }
                Stmt::Expr(docstring) if index == 0 && docstring.value.is_string_literal_expr() => {}
                _ => return stmt.start(),
            }
        }
        TextSize::new(u32::MAX)
    }

    pub(super) fn late_future_import(&mut self, import: &ast::StmtImportFrom) {
        if is_future(import) && import.range.start() >= self.future_end {
            self.error(import, "from __future__ imports must occur at the beginning of the file");
        }
    }
}

fn is_future(import: &ast::StmtImportFrom) -> bool {
    import.level == 0 && import.module.as_deref() == Some("__future__")
}
