//! Type parameters, and the `type` statement.
//!
//! What has parameters is made in a function of its own, called at once, whose locals the parameters are. Bounds, defaults and the
//! values of aliases are functions that `_type_params` calls when somebody asks.

use super::Compiler;
use super::unit::Header;
use crate::bytecode::{CodeFlags, Const, Op};
use ruff_python_ast::{Expr, StmtTypeAlias, TypeParam, TypeParams};
use ruff_text_size::{Ranged, TextRange};

impl<'a> Compiler<'a> {
    fn type_header(&self, name: &str, range: TextRange) -> Header {
        let mut header = self.header(name, range);
        header.flags = CodeFlags { is_function: true, ..CodeFlags::default() };
        header
    }

    /// `[] -> [what make leaves]`: runs `make` where the parameters are known. It leaves one value on the stack, which gets
    /// them as its `__type_params__`.
    pub(super) fn with_type_params(&mut self, name: &str, params: &'a TypeParams, make: impl FnOnce(&mut Self)) {
        let header = self.type_header(&format!("<generic parameters of {name}>"), params.range);
        self.enter(header);
        self.prologue();
        for param in params {
            self.type_param(param);
        }
        make(self);
        self.op_b(Op::Copy, 1);
        self.type_params_tuple(params);
        self.op_b(Op::Swap, 2);
        self.cached(Op::StoreAttr, "__type_params__");
        self.op(Op::Return);
        let code = self.leave();
        self.make_function(code, 0);
        self.op(Op::PushNull);
        self.op_b(Op::Call, 0);
    }

    pub(super) fn type_params_tuple(&mut self, params: &'a TypeParams) {
        params.iter().for_each(|param| self.load_name(param.name()));
        self.op_b(Op::BuildTuple, params.type_params.len());
    }

    fn type_param(&mut self, param: &'a TypeParam) {
        let (kind, bound) = match param {
            TypeParam::TypeVar(param) => ("TypeVar", param.bound.as_deref()),
            TypeParam::TypeVarTuple(_) => ("TypeVarTuple", None),
            TypeParam::ParamSpec(_) => ("ParamSpec", None),
        };
        self.typing(kind);
        self.string(param.name());
        for lazy in [bound, param.default()] {
            match lazy {
                Some(value) => self.lazy(param.name(), value),
                None => self.constant(Const::None),
            }
        }
        self.op_b(Op::Call, 3);
        self.store_name(param.name());
    }

    /// `[] -> [_type_params.name, null]`
    pub(super) fn typing(&mut self, name: &str) {
        self.constant(Const::None);
        self.named(Op::ImportName, "_type_params");
        self.cached(Op::LoadAttr, name);
        self.op(Op::PushNull);
    }

    fn lazy(&mut self, name: &str, value: &'a Expr) {
        let header = self.type_header(name, value.range());
        self.enter(header);
        self.prologue();
        self.expr(value);
        self.op(Op::Return);
        let code = self.leave();
        self.make_function(code, 0);
    }

    pub(super) fn type_alias(&mut self, alias: &'a StmtTypeAlias) {
        let Expr::Name(name) = &*alias.name else { return };
        match &alias.type_params {
            Some(params) => self.with_type_params(&name.id, params, |compiler| {
                compiler.typing("TypeAliasType");
                compiler.string(&name.id);
                compiler.lazy(&name.id, &alias.value);
                compiler.type_params_tuple(params);
                compiler.op_b(Op::Call, 3);
            }),
            None => {
                self.typing("TypeAliasType");
                self.string(&name.id);
                self.lazy(&name.id, &alias.value);
                self.op_b(Op::Call, 2);
            }
        }
        self.store_name(&name.id);
    }
}
