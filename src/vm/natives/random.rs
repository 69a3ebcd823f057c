pub(super) fn fill(_vm: &mut super::super::Vm, _globals: &super::super::Value) {}
