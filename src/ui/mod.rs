//! Yew components: they render state and dispatch what the person does.

pub mod timeline;
