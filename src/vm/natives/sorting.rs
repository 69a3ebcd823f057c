//! `list.sort`: by native comparisons as far as they go, else by those of Python code in the library.

use super::super::class::Type;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Cont, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::bind;
use super::list::items_mut;
use super::receive::receive;
use crate::base::has_half;
use std::cmp::Ordering;

/// Virtual nanoseconds of a comparison while sorting.
const COMPARISON: u64 = 12;

pub(super) fn sort(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (list, args) = receive(vm, Type::List, "sort", args)?;
    if !args.positional.is_empty() {
        return Err(vm.type_error("sort() takes no positional arguments"));
    }
    let [key, reverse] = bind(vm, "sort", args, ["key", "reverse"], 0)?;
    let reverse = vm.flag(&reverse, false)?;
    // As in CPython the list is empty meanwhile, so that what the comparisons do to it can be seen.
    let items = std::mem::take(items_mut(vm, &list));
    let items = vm.heap.list(items);
    let sorted = sort_items(vm, items.clone(), key, reverse);
    let put_back = Cont::new(
        |vm, held, outcome| {
            let items = std::mem::take(items_mut(vm, &held[1]));
            let between = std::mem::replace(items_mut(vm, &held[0]), items);
            vm.returned(outcome)?;
            if !between.is_empty() {
                return Err(vm.value_error("list modified during sort"));
            }
            Ok(Value::NONE.into())
        },
        [list, items],
    );
    vm.after(sorted, put_back)
}

fn sort_items(vm: &mut Vm, list: Value, key: Option<Value>, reverse: bool) -> Result<Flow> {
    let Some(key) = key.filter(|key| !key.is_none()) else {
        return sort_by(vm, &list, list.clone(), reverse);
    };
    let keys_of = vm.fallback("keys_of").expect("the library has it");
    let cont = Cont::new(
        |vm, held, outcome| {
            let keys = vm.returned(outcome)?;
            sort_by(vm, &held[0], keys, held[1].is(&Value::TRUE))
        },
        [list.clone(), Value::bool(reverse)],
    );
    Ok(Flow::CallThen(keys_of, Args::of([key, list]), cont))
}

/// Sorts `list` by the list `keys`, which is itself where there is no key function.
fn sort_by(vm: &mut Vm, list: &Value, keys: Value, reverse: bool) -> Result<Flow> {
    let values = vm.heap.as_list(&keys).expect("a list of keys").clone();
    let length = values.len() as u64;
    vm.charge(COMPARISON * length * u64::from(length.max(1).ilog2()));
    let mut places = Vec::new();
    // A comparison that fails leaves the list as far sorted as it is.
    let failed = match order(vm, &values, reverse, &mut places) {
        Ok(()) => None,
        Err(Unsorted::Raised(raise)) => Some(raise),
        Err(Unsorted::Python) => return vm.in_python("sort_list", [list.clone(), keys, Value::bool(reverse)]),
    };
    let items = items_mut(vm, list);
    let sorted = places.iter().map(|&(_, index)| items[index as usize].clone()).collect();
    drop(std::mem::replace(items, sorted));
    failed.map_or(Ok(Value::NONE.into()), Err)
}

enum Unsorted {
    Raised(Raise),
    /// Python code has to compare.
    Python,
}

/// A key's place in the list, behind a number that is the smaller the earlier the key comes where it tells.
type Ranked = (u64, u32);

/// Fills in the places of the keys, sorted. Keys of one plain type are compared by ranks.
fn order(vm: &mut Vm, keys: &[Value], reverse: bool, order: &mut Vec<Ranked>) -> std::result::Result<(), Unsorted> {
    let numbers = keys.first().is_some_and(|key| key.is_small_int() || key.as_float().is_some());
    let rank: fn(&Vm, &Value) -> Option<u64> = match keys.first() {
        Some(key) if key.is_small_int() => |_, key| key.as_small_int().map(|int| (int as u64) ^ (1 << 63)),
        Some(_) if numbers => |_, key| key.as_float().and_then(float_rank),
        _ => |vm, key| text_rank(vm, key),
    };
    let ranks: Option<Vec<u64>> = keys.iter().map(|key| rank(vm, key)).collect();
    let ranked = ranks.is_some();
    let ranks = ranks.unwrap_or_else(|| vec![0; keys.len()]);
    order.extend(ranks.into_iter().zip(0..));
    // Equal items keep their order when reversed, too.
    if reverse {
        order.reverse();
    }
    let runs = if vm.settings.python.minor() >= 13 { Runs::WithEquals } else { Runs::Strict };
    let done = if ranked && numbers {
        merge_sort(order, runs, &mut |a, b| Ok(a.0 < b.0))
    } else if ranked {
        merge_sort(order, runs, &mut |a, b| {
            // Texts of the same rank may differ further on.
            Ok(a.0 < b.0
                || (a.0 == b.0
                    && match (vm.heap.get(&keys[a.1 as usize]), vm.heap.get(&keys[b.1 as usize])) {
                        (Some(Obj::Str(a)), Some(Obj::Str(b))) => **a < **b,
                        _ => false,
                    }))
        })
    } else {
        merge_sort(order, runs, &mut |a, b| less(vm, &keys[a.1 as usize], &keys[b.1 as usize]))
    };
    if reverse {
        order.reverse();
    }
    done
}

/// The bits of a float in its order; `None` for what has no place in it.
fn float_rank(float: f64) -> Option<u64> {
    // -0.0 is equal to 0.0.
    let bits = (float + 0.0).to_bits();
    if float.is_nan() { None } else { Some(if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }) }
}

/// The first bytes: UTF-8 sorts as code points do.
fn text_rank(vm: &Vm, key: &Value) -> Option<u64> {
    let Some(Obj::Str(text)) = vm.heap.get(key).filter(|key| !matches!(key, Obj::Str(text) if has_half(text))) else {
        return None;
    };
    let mut first = [0; 8];
    let length = text.len().min(8);
    first[..length].copy_from_slice(&text.as_bytes()[..length]);
    Some(u64::from_be_bytes(first))
}

/// `x < y`
fn less(vm: &mut Vm, x: &Value, y: &Value) -> std::result::Result<bool, Unsorted> {
    match vm.order(x, y) {
        Ok(order) => Ok(order == Some(Ordering::Less)),
        // The pair that decides may lie inside tuples.
        Err((x, y)) => {
            let asks_python = vm.user_special(&x, "__lt__").is_some()
                || vm.user_special(&y, "__gt__").is_some()
                || vm.equal(&x, &y).is_none()
                || (vm.set_like(&x) && vm.set_like(&y));
            if asks_python {
                return Err(Unsorted::Python);
            }
            let (left, right) = (vm.type_name(&x), vm.type_name(&y));
            let message = format!("'<' not supported between instances of '{left}' and '{right}'");
            Err(Unsorted::Raised(vm.type_error(message)))
        }
    }
}

type Answer = std::result::Result<bool, Unsorted>;

/// Of the two the first comes first.
trait Less: FnMut(&Ranked, &Ranked) -> Answer {}

impl<F: FnMut(&Ranked, &Ranked) -> Answer> Less for F {}

/// Fewer items than this are one run.
const RUN: usize = 64;

/// A stable merge sort, over runs sorted as CPython sorts them: who is compared first shows in the words of errors. Unlike the
/// host's it gives up at the first failure and takes any answers (NaN) for an order.
fn merge_sort(items: &mut [Ranked], runs: Runs, less: &mut impl Less) -> std::result::Result<(), Unsorted> {
    if items.len() < RUN {
        return insertion_sort(items, runs, less);
    }
    let middle = items.len() / 2;
    merge_sort(&mut items[..middle], runs, less)?;
    merge_sort(&mut items[middle..], runs, less)?;
    if !less(&items[middle], &items[middle - 1])? {
        return Ok(());
    }
    let left = items[..middle].to_vec();
    let (mut from_left, mut from_right) = (0, middle);
    let mut to = 0;
    while from_left < left.len() {
        if from_right < items.len() && less(&items[from_right], &left[from_left])? {
            items[to] = items[from_right];
            from_right += 1;
        } else {
            items[to] = left[from_left];
            from_left += 1;
        }
        to += 1;
    }
    Ok(())
}

/// Which items are a run from the start. From 3.13 on, equal items may stand in a descending one, and greater ones go on from
/// where it was turned round.
#[derive(Clone, Copy, PartialEq)]
enum Runs {
    Strict,
    WithEquals,
}

/// CPython's way with short lists: a run from the start, then insertion by halves.
fn insertion_sort(items: &mut [Ranked], runs: Runs, less: &mut impl Less) -> std::result::Result<(), Unsorted> {
    if items.len() < 2 {
        return Ok(());
    }
    for next in first_run(items, runs, less)?..items.len() {
        let (mut low, mut high) = (0, next);
        while low < high {
            let middle = (low + high) / 2;
            if less(&items[next], &items[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        items[low..=next].rotate_right(1);
    }
    Ok(())
}

/// How many items from the start are sorted, after a descending run among them was turned round.
fn first_run(items: &mut [Ranked], runs: Runs, less: &mut impl Less) -> std::result::Result<usize, Unsorted> {
    let mut sorted = 1;
    while sorted < items.len() && !less(&items[sorted], &items[sorted - 1])? {
        sorted += 1;
    }
    if sorted == items.len() || (sorted > 1 && (runs == Runs::Strict || less(&items[0], &items[sorted - 1])?)) {
        return Ok(sorted);
    }
    // The items before the smaller one are equal: they keep their order when the run is turned.
    items[..sorted].reverse();
    let mut equal = 1;
    sorted += 1;
    while sorted < items.len() {
        if less(&items[sorted], &items[sorted - 1])? {
            items[sorted - equal..sorted].reverse();
            equal = 1;
        } else if runs == Runs::Strict || less(&items[sorted - 1], &items[sorted])? {
            break;
        } else {
            equal += 1;
        }
        sorted += 1;
    }
    items[sorted - equal..sorted].reverse();
    items[..sorted].reverse();
    while runs == Runs::WithEquals && sorted < items.len() && !less(&items[sorted], &items[sorted - 1])? {
        sorted += 1;
    }
    Ok(sorted)
}
