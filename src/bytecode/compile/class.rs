//! Class definitions.

use super::Compiler;
use crate::bytecode::{Const, Op};
use ruff_python_ast::{Expr, ExprAttribute, StmtClassDef};
use ruff_text_size::Ranged;

impl<'a> Compiler<'a> {
    pub(super) fn class_def(&mut self, def: &'a StmtClassDef) {
        self.decorators(&def.decorator_list);
        self.unit.place = self.place_of_def(def.name.range(), def.range);
        self.trace_here();
        match &def.type_params {
            Some(params) => self.with_type_params(&def.name, params, |compiler| compiler.class_made(def)),
            None => self.class_made(def),
        }
        self.apply_decorators(&def.decorator_list);
        self.store_name(&def.name);
    }

    /// `self.name = ...` in a function of a class.
    pub(super) fn note_static_attribute(&mut self, attribute: &ExprAttribute) {
        if !matches!(&*attribute.value, Expr::Name(name) if name.id == "self") {
            return;
        }
        let units = [&mut self.unit].into_iter().chain(self.outer.iter_mut().rev());
        if let Some(found) = units.filter_map(|unit| unit.static_attributes.as_mut()).next()
            && !found.iter().any(|known| **known == *attribute.attr)
        {
            found.push(attribute.attr.as_str().into());
        }
    }

    /// `[] -> [class]`
    fn class_made(&mut self, def: &'a StmtClassDef) {
        let place = self.unit.place;
        self.op(Op::LoadBuildClass);
        self.op(Op::PushNull);

        let mut header = self.header(&def.name, def.range);
        if let Some(first) = def.decorator_list.first() {
            header.first_line = self.place_of(first.range).line;
        }
        self.enter(header);
        self.unit.static_attributes = Some(Vec::new());
        self.unit.place = super::Place { line: self.unit.header.first_line, ..place };
        let class_cell = self.unit.class_cell();
        if let Some(cell) = class_cell {
            self.op_b(Op::MakeCell, cell.into());
        }
        self.op(Op::Resume);
        self.named(Op::LoadName, "__name__");
        self.named(Op::StoreName, "__module__");
        let qualname = self.unit.header.qualname.clone();
        self.string(&qualname);
        self.named(Op::StoreName, "__qualname__");
        if self.version().minor() >= 13 && self.mode == super::Mode::Tracing {
            let line = self.unit.header.first_line;
            self.constant(Const::Int(line.into()));
            self.named(Op::StoreName, "__firstlineno__");
        }
        self.module_or_class_body(&def.body);
        let attributes = self.unit.static_attributes.take().unwrap_or_default();
        if self.version().minor() >= 13 && self.mode == super::Mode::Tracing {
            self.constant(Const::Tuple(attributes.into_iter().map(Const::Str).collect()));
            self.named(Op::StoreName, "__static_attributes__");
        }
        if let Some(cell) = class_cell {
            // type.__new__ puts the class into the cell.
            self.op_b(Op::LoadClosure, cell.into());
            self.op_b(Op::Copy, 1);
            self.named(Op::StoreName, "__classcell__");
        } else {
            self.constant(Const::None);
        }
        self.op(Op::Return);
        let code = self.leave();

        self.unit.place = place;
        self.make_function(code, 0);
        self.string(&def.name);
        let Some(params) = &def.type_params else { return self.arguments(2, def.arguments.as_deref()) };
        // Generic is the last of the bases.
        let arguments = def.arguments.as_deref();
        let bases = arguments.map_or(&[][..], |arguments| &arguments.args);
        bases.iter().for_each(|base| self.expr(base));
        self.typing("generic");
        self.type_params_tuple(params);
        self.op_b(Op::Call, 1);
        let keywords = arguments.map_or(&[][..], |arguments| &arguments.keywords);
        keywords.iter().for_each(|keyword| self.expr(&keyword.value));
        let count = 3 + bases.len() + keywords.len();
        if keywords.is_empty() {
            return self.op_b(Op::Call, count);
        }
        let names =
            keywords.iter().map(|keyword| Const::Str(keyword.arg.as_deref().unwrap_or_default().into())).collect();
        let names = self.unit.constant(Const::Tuple(names));
        self.unit.emit(Op::CallKw, 0, count as u16, names, None);
    }
}
