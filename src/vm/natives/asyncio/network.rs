//! Requests to the simulated network.

use super::super::bind;
use crate::base::VirtualTime;
use crate::trace::WaitKind;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Flow};
use crate::vm::thread::{Block, BlockReason};
use crate::vm::{Value, Vm};

/// `request(method, url, delay)`: the future of its response.
pub(super) fn request(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (label, latency) = parts(vm, args)?;
    let event_loop = vm.need_running_loop()?;
    Ok(vm.send_request(&event_loop, &label, latency).into())
}

/// `deliver(loop, label, cost, callback)`: the loopback does its work within the sender's call.
pub(super) fn deliver(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [event_loop, label, cost, callback] =
        bind(vm, "deliver", args, ["loop", "label", "cost", "callback"], 4)?.map(|arg| arg.expect("required"));
    let cost = VirtualTime::from_seconds(vm.need_float(&cost)?);
    let label = vm.text_of(&label);
    vm.charge(cost.as_nanos());
    vm.send_to_loop(&event_loop, &label, callback);
    Ok(Value::NONE.into())
}

/// The thread waits for the response.
pub(super) fn blocking_request(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (label, latency) = parts(vm, args)?;
    let io = vm.begin_io(&label);
    vm.block_event(WaitKind::Io, io.0);
    let until = vm.now() + latency;
    Ok(Flow::Block(Block { reason: BlockReason::Io(io), until }, Value::NONE))
}

fn parts(vm: &mut Vm, args: Args) -> Result<(String, VirtualTime)> {
    let [method, url, delay] = bind(vm, "request", args, ["method", "url", "delay"], 2)?;
    let (method, url) = (method.expect("required"), url.expect("required"));
    let label = format!("{} {}", vm.plain_str(&method), vm.plain_str(&url));
    let latency = match delay.filter(|delay| !delay.is_none()) {
        Some(delay) => VirtualTime::from_seconds(vm.need_float(&delay)?),
        None => vm.settings.network_latency,
    };
    Ok((label, latency))
}
