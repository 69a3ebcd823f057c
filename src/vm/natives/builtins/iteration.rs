//! Iterators and what goes over all items of an iterable.

use super::need_fallback;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::natives::{Builtin, bind};
use crate::vm::object::{Iter, Obj};
use crate::vm::{Value, Vm};
use std::cmp::Ordering;

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 7] = [
    Builtin::function("iter", iter),
    Builtin::function("next", next),
    Builtin::function("min", |vm, args| extreme(vm, args, "min", Ordering::Less)),
    Builtin::function("max", |vm, args| extreme(vm, args, "max", Ordering::Greater)),
    Builtin::function("any", |vm, args| any_all(vm, args, "any")),
    Builtin::function("all", |vm, args| any_all(vm, args, "all")),
    Builtin::function("sorted", sorted),
];

fn iter(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, sentinel] = bind(vm, "iter", args, ["/object", "/sentinel"], 1)?;
    let x = x.expect("required");
    match sentinel {
        Some(sentinel) => {
            if !vm.is_callable(&x) {
                let message = match vm.settings.python.minor() {
                    12 => "iter(object, sentinel): object must be callable",
                    _ => "iter(v, w): v must be callable",
                };
                return Err(vm.type_error(message));
            }
            Ok(Flow::Call(need_fallback(vm, "callable_iterator"), Args::of([x, sentinel])))
        }
        None => vm.iterator(&x),
    }
}

fn next(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, default] = bind(vm, "next", args, ["/iterator", "/default"], 1)?;
    let flow = vm.next_item(x.expect("required"));
    let Some(default) = default else { return flow };
    let cont = Cont::new(
        |vm, mut held, outcome| match outcome {
            Outcome::Raise(raise) if vm.is_a(&raise.0, Type::StopIteration) => {
                Ok(held.pop().expect("the default").into())
            }
            // What a generator returns ends it.
            Outcome::Return(_) if held.len() == 2 => Ok(held.swap_remove(0).into()),
            outcome => vm.returned(outcome).map(Flow::Value),
        },
        [default],
    );
    match flow {
        Ok(Flow::Resume(generator, sent, _)) => {
            // Both values of `held`: a mark that a return means the end.
            let held = vec![cont.held[0].clone(), Value::NONE];
            let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome| match outcome {
                Outcome::Yield(value) => Ok(value.into()),
                Outcome::Return(_) => Ok(held.swap_remove(0).into()),
                Outcome::Raise(raise) if vm.is_a(&raise.0, Type::StopIteration) => Ok(held.swap_remove(0).into()),
                Outcome::Raise(raise) => Err(raise),
            };
            Ok(Flow::Resume(generator, sent, Cont { resume, held }))
        }
        flow => vm.after(flow, cont),
    }
}

fn extreme(vm: &mut Vm, args: Args, name: &str, wanted: Ordering) -> Result<Flow> {
    // Without any argument by position CPython does not look at the others.
    if args.positional.is_empty() {
        return Err(vm.type_error(format!("{name} expected at least 1 argument, got 0")));
    }
    if args.keywords.len() > 2 {
        let given = args.keywords.len();
        return Err(vm.type_error(format!("{name}() takes at most 2 keyword arguments ({given} given)")));
    }
    vm.check_keywords(name, &args, &["key", "default"])?;
    if args.keywords.is_empty() {
        let items = match args.positional.as_slice() {
            [one] if vm.known_items(one).is_some() => vm.known_items(one),
            [_] | [] => None,
            several => Some(several.to_vec()),
        };
        if let Some(items) = items
            && !items.is_empty()
        {
            let mut best = items[0].clone();
            let mut plain = true;
            for item in &items[1..] {
                match vm.order(item, &best) {
                    Ok(Some(order)) if order == wanted => best = item.clone(),
                    Ok(_) => {}
                    Err(_) => {
                        plain = false;
                        break;
                    }
                }
            }
            if plain {
                return Ok(best.into());
            }
        }
    }
    Ok(Flow::Call(need_fallback(vm, name), args))
}

fn any_all(vm: &mut Vm, args: Args, name: &str) -> Result<Flow> {
    bind(vm, name, args.clone(), ["/iterable"], 1)?;
    if let [x] = args.positional.as_slice()
        && let Some(items) = vm.known_items(x)
    {
        let truths: Option<Vec<bool>> = items.iter().map(|item| vm.plain_truth(item)).collect();
        if let Some(truths) = truths {
            let result = if name == "any" { truths.contains(&true) } else { !truths.contains(&false) };
            return Ok(Value::bool(result).into());
        }
    }
    Ok(Flow::Call(need_fallback(vm, name), args))
}

fn sorted(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut args = args;
    if args.positional.len() != 1 {
        let given = args.positional.len();
        return Err(vm.type_error(format!("sorted expected 1 argument, got {given}")));
    }
    let x = args.positional.remove(0);
    // The items become a list, which is sorted in place by its own method with the same keywords.
    let names: Vec<Value> = args.keywords.iter().map(|(name, _)| name.clone()).collect();
    let values: Vec<Value> = args.keywords.into_iter().map(|(_, value)| value).collect();
    let (names, values) = (vm.heap.tuple(names), vm.heap.tuple(values));
    vm.with_items(x, [names, values], |vm, held, items| {
        let list = vm.heap.list(items);
        let name = vm.heap.intern("sort");
        let method = vm.lookup(Type::List.slot(), &name).cloned().expect("list.sort");
        let names = vm.heap.as_tuple(&held[0]).unwrap_or_default().to_vec();
        let values = vm.heap.as_tuple(&held[1]).unwrap_or_default().to_vec();
        let mut args = Args::of([list.clone()]);
        args.keywords = names.into_iter().zip(values).collect();
        let cont = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the list").into())
            },
            [list],
        );
        Ok(Flow::CallThen(method, args, cont))
    })
}

impl Vm {
    /// An iterator over `x`'s items from its end.
    pub(in crate::vm) fn reverse_iterator(&mut self, x: &Value) -> Option<Value> {
        let index = self.length(x)?;
        match self.heap.get(&self.heap.inner(x)) {
            Some(
                Obj::Deque(_)
                | Obj::List(_)
                | Obj::Tuple(_)
                | Obj::Str(_)
                | Obj::Range(_)
                | Obj::Bytes(_)
                | Obj::ByteArray(_),
            ) => {
                let of = self.heap.inner(x);
                Some(self.new_iterator(Iter::Reversed { of, index }))
            }
            _ => None,
        }
    }
}
