//! Type parameters: the scope between a generic function, class or alias and what stands around it, and the scopes of what is
//! evaluated when somebody asks: bounds, defaults, values of aliases.

use super::build::Builder;
use super::table::ScopeKind;
use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{Expr, StmtTypeAlias, TypeParam, TypeParams};
use ruff_text_size::Ranged;

impl Builder<'_, '_> {
    /// The caller closes it.
    pub(super) fn open_type_params(&mut self, type_params: &TypeParams) {
        self.open(ScopeKind::Function, Some(type_params.range), None);
        for param in type_params {
            let name = param.name();
            let bound_before = self.scope().symbol(name).is_some();
            if bound_before {
                self.reporter.error(param.range(), format!("duplicate type parameter '{name}'"));
            }
            self.parameter_of_type(name, param.range());
            if let TypeParam::TypeVar(param) = param {
                param.bound.iter().for_each(|bound| self.lazy(bound));
            }
            param.default().into_iter().for_each(|default| self.lazy(default));
        }
    }

    fn lazy(&mut self, value: &Expr) {
        self.open(ScopeKind::Function, Some(value.range()), None);
        self.visit_expr(value);
        self.close();
    }

    /// `type X[T] = value`
    pub(super) fn type_alias(&mut self, alias: &StmtTypeAlias) {
        self.visit_expr(&alias.name);
        if let Some(type_params) = &alias.type_params {
            self.open_type_params(type_params);
        }
        self.lazy(&alias.value);
        if alias.type_params.is_some() {
            self.close();
        }
    }
}
