//! `_pickle`: the engines of `pickle/` as functions for the library's module `pickle`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::pickle::{Need, Pickling, Stopped, Unpickling, Work};
use super::super::{Value, Vm};
use super::receive::positional;
use super::{Builtin, bind};

/// Virtual nanoseconds of an object and, in twentieths, of a byte: 100,000 integers take some 1.1 ms out and 3.1 ms in, 10 MiB of
/// bytes 4.7 ms.
const OBJECT: u64 = 9;
const OPCODE: u64 = 15;
const BYTES: u64 = 9;
const PARTS: u64 = 20;

static FUNCTIONS: [Builtin; 8] = [
    Builtin::function("writer", |vm, args| {
        let [protocol, asks, fast, limit] = bind(vm, "writer", args, ["/protocol", "/asks", "/fast", "/limit"], 4)?;
        let number = |value: Option<Value>| value.and_then(|value| value.as_small_int()).unwrap_or_default();
        let truth = |value: Option<Value>| value.is_some_and(|value| value.is(&Value::TRUE));
        let limit = number(limit) as usize;
        let pickling = Pickling::new(number(protocol) as u8, truth(asks), truth(fast), limit);
        Ok(vm.heap.add_container(Obj::Pickling(Box::new(pickling))).into())
    }),
    Builtin::function("begin", |vm, args| {
        let [writer, object] = bind(vm, "begin", args, ["/writer", "/object"], 2)?;
        writer_of(vm, &writer.expect("required")).begin(object.expect("required"));
        Ok(Value::NONE.into())
    }),
    Builtin::function("write", write),
    Builtin::function("written", |vm, args| {
        let [writer] = bind(vm, "written", args, ["/writer"], 1)?;
        let bytes = writer_of(vm, &writer.expect("required")).out.take();
        Ok(vm.new_bytes(bytes).into())
    }),
    Builtin::function("forget", |vm, args| {
        let [writer] = bind(vm, "forget", args, ["/writer"], 1)?;
        writer_of(vm, &writer.expect("required")).forget();
        Ok(Value::NONE.into())
    }),
    Builtin::function("reader", |vm, _| Ok(vm.heap.add_container(Obj::Unpickling(Box::default())).into())),
    Builtin::function("feed", |vm, args| {
        let [Some(reader), Some(data)] = positional(vm, "feed", args, 2)? else { unreachable!("required") };
        let data = vm.bytes_of(&vm.heap.inner(&data)).map(<[u8]>::to_vec).unwrap_or_default();
        reader_of(vm, &reader).data.extend(data);
        Ok(Value::NONE.into())
    }),
    Builtin::function("read", read),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn writer_of<'a>(vm: &'a mut Vm, value: &Value) -> &'a mut Pickling {
    match vm.heap.get_mut(value) {
        Some(Obj::Pickling(pickling)) => pickling,
        other => unreachable!("{other:?} is no writer"),
    }
}

fn reader_of<'a>(vm: &'a mut Vm, value: &Value) -> &'a mut Unpickling {
    match vm.heap.get_mut(value) {
        Some(Obj::Unpickling(unpickling)) => unpickling,
        other => unreachable!("{other:?} is no reader"),
    }
}

/// `write(writer, kind, operand, ...)`: does this, then what else is to be done, up to an object that Python has to take apart: that
/// is the result, or the writer itself once there is nothing more. Kinds as in `lib/pickle.py`.
fn write(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut args = args.positional.into_iter();
    let writer = args.next().expect("the library gives it");
    let mut orders = Vec::new();
    while let (Some(kind), Some(operand)) = (args.next(), args.next()) {
        orders.push(match kind.as_small_int() {
            Some(0) => Work::Save(operand),
            Some(1) => Work::SavePlainly(operand),
            Some(2) => Work::Emit(vm.bytes_of(&operand).unwrap_or_default().to_vec()),
            Some(3) => Work::Memoize(operand),
            Some(4) => Work::MemoizeOnce(operand),
            Some(5) => Work::Items { of: operand, index: 0, left: 0, exact: false },
            _ => Work::Pairs { of: operand, index: 0, left: 0, exact: false },
        });
    }
    let mut pickling = std::mem::take(writer_of(vm, &writer));
    pickling.work.extend(orders.into_iter().rev());
    let before = pickling.out.len();
    let stopped = pickling.run(&mut vm.heap);
    let cost = OBJECT * std::mem::take(&mut pickling.objects);
    vm.charge(cost + (pickling.out.len() - before) as u64 * BYTES / PARTS);
    *writer_of(vm, &writer) = pickling;
    match stopped {
        Stopped::Done => Ok(writer.into()),
        Stopped::Asks(object) => Ok(object.into()),
        Stopped::TooDeep => {
            Err(vm.raise(Type::RecursionError, "maximum recursion depth exceeded while pickling an object"))
        }
    }
}

/// `read(reader)`, `read(reader, result)`: goes on, after pushing the result of what was asked for, up to what Python has to do: a
/// tuple of its name and operands.
fn read(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [reader, result] = bind(vm, "read", args, ["/reader", "/result"], 1)?;
    let reader = reader.expect("required");
    let mut unpickling = std::mem::take(reader_of(vm, &reader));
    unpickling.stack.extend(result);
    let need = loop {
        match unpickling.run(&mut vm.heap) {
            Need::SetItems(target, items) if fits(vm, &target, &items) => {
                let mut items = items.into_iter();
                while let (Some(key), Some(value)) = (items.next(), items.next()) {
                    if let Err(raise) = vm.dict_set(&target, key, value) {
                        *reader_of(vm, &reader) = unpickling;
                        return Err(raise);
                    }
                }
            }
            need => break need,
        }
    };
    let cost = OPCODE * std::mem::take(&mut unpickling.opcodes);
    vm.charge(cost + std::mem::take(&mut unpickling.taken) * BYTES / PARTS);
    *reader_of(vm, &reader) = unpickling;
    let (name, operands) = match need {
        Need::Stop(value) => ("stop", vec![value]),
        Need::Opcode => ("opcode", vec![]),
        Need::Bytes(count) => ("bytes", vec![Value::int(count)]),
        Need::Line => ("line", vec![]),
        Need::Text(opcode, line) => {
            let line = vm.new_bytes(line);
            ("text", vec![Value::int(usize::from(opcode)), line])
        }
        Need::Global(module, name) => ("global", vec![module, name]),
        Need::Extension(code) => ("extension", vec![Value::int(code)]),
        Need::Reduce(function, args) => ("reduce", vec![function, args]),
        Need::NewObject(class, args, keywords) => ("new", vec![class, args, keywords]),
        Need::Old(class, args) => ("old", vec![class, vm.heap.list(args)]),
        Need::Build(object, state) => ("build", vec![object, state]),
        Need::Persistent(id) => ("persistent", vec![id]),
        Need::Extend(target, items) => ("extend", vec![target, vm.heap.list(items)]),
        Need::SetItems(target, items) => ("set_items", vec![target, vm.heap.list(items)]),
        Need::AddItems(target, items) => ("add_items", vec![target, vm.heap.list(items)]),
        Need::Frozen(items) => ("frozen", vec![vm.heap.list(items)]),
        Need::Buffer(readonly) => ("buffer", vec![Value::bool(readonly)]),
        Need::Wrong(message) => ("wrong", vec![vm.heap.str(message)]),
    };
    let mut all = vec![vm.heap.intern(name)];
    all.extend(operands);
    Ok(vm.heap.tuple(all).into())
}

/// The target is a dict, and no Python code has a say in putting these keys into it.
fn fits(vm: &Vm, target: &Value, items: &[Value]) -> bool {
    let Some(Obj::Dict(dict)) = vm.heap.get(target) else { return false };
    let plain = |key: &Value| {
        matches!(vm.heap.get(key), None | Some(Obj::Str(_) | Obj::Bytes(_) | Obj::Int(_) | Obj::Complex(_)))
    };
    !vm.own_keys.exist || (dict.iter().all(|entry| plain(&entry.key)) && items.iter().step_by(2).all(plain))
}
