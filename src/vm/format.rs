use super::exception::Result;
use super::flow::Flow;
use super::{Value, Vm};
impl Vm {
    pub(super) fn format(&mut self, x: Value, _spec: Value) -> Result<Flow> {
        self.str_flow(x)
    }
    pub(super) fn percent_format(&mut self, _x: &Value, _y: &Value) -> Result<Value> {
        Err(self.not_implemented_error("percent"))
    }
}
