use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
impl Vm {
    pub(in crate::vm) fn construct(&mut self, _class: &Value, _args: Args) -> Result<Flow> {
        Err(self.not_implemented_error("construct"))
    }
}
