//! Imports.

use super::Compiler;
use crate::bytecode::{Const, Op};
use ruff_python_ast::{StmtImport, StmtImportFrom};

impl<'a> Compiler<'a> {
    pub(super) fn import(&mut self, statement: &'a StmtImport) {
        for alias in &statement.names {
            self.constant(Const::None);
            self.named(Op::ImportName, &alias.name);
            let mut parts = alias.name.split('.');
            let first = parts.next().unwrap_or_default();
            let Some(as_name) = &alias.asname else {
                self.store_name(first);
                continue;
            };
            // `import a.b.c as d` binds c; ImportName gave a.
            for part in parts {
                self.named(Op::ImportFrom, part);
                self.op_b(Op::Swap, 2);
                self.op(Op::PopTop);
            }
            self.store_name(as_name);
        }
    }

    pub(super) fn import_from(&mut self, statement: &'a StmtImportFrom) {
        let names = statement.names.iter().map(|alias| Const::Str(alias.name.as_str().into())).collect();
        self.constant(Const::Tuple(names));
        let index = self.unit.name(statement.module.as_deref().unwrap_or_default());
        self.unit.emit(Op::ImportName, 0, statement.level as u16, index, None);
        for alias in &statement.names {
            if alias.name.as_str() == "*" {
                return self.op(Op::ImportStar);
            }
            self.named(Op::ImportFrom, &alias.name);
            self.store_name(alias.asname.as_ref().unwrap_or(&alias.name));
        }
        self.op(Op::PopTop);
    }
}
