use super::Vm;
use super::flow::Next;
impl Vm {
    pub(super) fn get_item_op(&mut self) -> Next {
        Next::Unwind(self.not_implemented_error("item"))
    }
    pub(super) fn set_item_op(&mut self) -> Next {
        Next::Unwind(self.not_implemented_error("item"))
    }
    pub(super) fn delete_item_op(&mut self) -> Next {
        Next::Unwind(self.not_implemented_error("item"))
    }
}
