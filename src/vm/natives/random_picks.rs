//! `choice`, `shuffle`, `sample` and `choices`: what `random` picks from a sequence.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::bind;
use super::random::{generator_of, receiver};

/// The length of a sequence that items can be picked from.
fn length(vm: &mut Vm, sequence: &Value) -> Result<usize> {
    let inner = vm.heap.inner(sequence);
    let known = match vm.heap.get(&inner) {
        Some(Obj::List(_) | Obj::Tuple(_) | Obj::Range(_) | Obj::Str(_) | Obj::Bytes(_) | Obj::ByteArray(_)) => {
            vm.length(&inner)
        }
        _ => None,
    };
    if let Some(length) = known {
        return Ok(length);
    }
    let name = vm.type_name(sequence);
    Err(vm.type_error(format!("'{name}' object is not subscriptable")))
}

/// Whether items can only be had by calling Python.
fn is_in_python(vm: &Vm, sequence: &Value) -> bool {
    matches!(vm.heap.get(sequence), Some(Obj::Instance(_))) && vm.user_special(sequence, "__getitem__").is_some()
}

fn items_at(vm: &mut Vm, sequence: &Value, indexes: &[usize]) -> Vec<Value> {
    let inner = vm.heap.inner(sequence);
    match vm.heap.get(&inner) {
        Some(Obj::List(items)) => indexes.iter().map(|&index| items[index].clone()).collect(),
        Some(Obj::Tuple(items)) => indexes.iter().map(|&index| items[index].clone()).collect(),
        Some(Obj::Range(range)) => {
            let range = **range;
            indexes.iter().map(|&index| vm.heap.int(range.item(index as u64))).collect()
        }
        Some(Obj::Str(text)) => {
            let text = text.clone();
            indexes.iter().map(|&index| vm.heap.str(text.slice(index, index + 1))).collect()
        }
        _ => {
            let bytes = vm.bytes_of(&inner).unwrap_or_default();
            indexes.iter().map(|&index| Value::int(usize::from(bytes[index]))).collect()
        }
    }
}

pub(super) fn choice(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [sequence] = bind(vm, "choice", args, ["seq"], 1)?;
    let sequence = sequence.expect("required");
    if is_in_python(vm, &sequence) {
        return vm.in_python("random_choice", [generator, sequence]);
    }
    let length = length(vm, &sequence)?;
    let version = vm.settings.python;
    let index = generator_of(vm, &generator).choice_index(length, version).map_err(|error| vm.raised(error))?;
    if index >= length {
        return Err(vm.index_error("list index out of range"));
    }
    let picked = items_at(vm, &sequence, &[index]).pop().expect("one was asked for");
    Ok(picked.into())
}

pub(super) fn shuffle(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [list] = bind(vm, "shuffle", args, ["x"], 1)?;
    let given = list.expect("required");
    if is_in_python(vm, &given) {
        return vm.in_python("random_shuffle", [generator, given]);
    }
    let list = vm.heap.inner(&given);
    let Some(length) = vm.heap.as_list(&list).map(Vec::len) else {
        let name = vm.type_name(&given);
        return Err(vm.type_error(format!("'{name}' object does not support item assignment")));
    };
    let swaps: Vec<(usize, usize)> = generator_of(vm, &generator).shuffle_swaps(length).collect();
    if let Some(Obj::List(items)) = vm.heap.get_mut(&list) {
        for (i, j) in swaps {
            items.swap(i, j);
        }
    }
    Ok(Value::NONE.into())
}

pub(super) fn sample(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [population, k, counts] = bind(vm, "sample", args, ["population", "k", "counts"], 2)?;
    let population = population.expect("required");
    let count = vm.need_index(&k.expect("required"))?;
    if vm.set_like(&population) || vm.heap.as_dict(&population).is_some() {
        return Err(vm.type_error("Population must be a sequence.  For dicts or sets, use sorted(d)."));
    }
    if is_in_python(vm, &population) {
        let (count, counts) = (vm.heap.int(count), counts.unwrap_or(Value::NONE));
        return vm.in_python("random_sample", [generator, population, count, counts]);
    }
    let length = length(vm, &population)?;
    let cumulative = match counts.filter(|counts| !counts.is_none()) {
        None => None,
        Some(counts) => Some(cumulated_counts(vm, &counts, length)?),
    };
    let total = cumulative.as_ref().map_or(length, |sums| sums.last().copied().unwrap_or(0));
    let picked = generator_of(vm, &generator).sample_indexes(total, count).map_err(|error| vm.raised(error))?;
    let picked = match cumulative {
        None => picked,
        Some(sums) => picked.into_iter().map(|index| sums.partition_point(|&sum| sum <= index)).collect(),
    };
    let items = items_at(vm, &population, &picked);
    Ok(vm.heap.list(items).into())
}

fn cumulated_counts(vm: &mut Vm, counts: &Value, length: usize) -> Result<Vec<usize>> {
    let counts = weights(vm, counts)?;
    if counts.len() != length {
        return Err(vm.value_error("The number of counts does not match the population"));
    }
    let mut sums = Vec::new();
    let mut sum: i64 = 0;
    for count in &counts {
        let Some(count) = count.as_small_int() else { return Err(vm.type_error("Counts must be integers")) };
        sum = sum.saturating_add(count);
        sums.push(usize::try_from(sum).unwrap_or(0));
    }
    if sum < 0 {
        return Err(vm.value_error("Total of counts must be greater than zero"));
    }
    Ok(sums)
}

fn weights(vm: &mut Vm, x: &Value) -> Result<Vec<Value>> {
    match vm.known_items(x) {
        Some(items) => Ok(items),
        None => Err(vm.not_implemented_error("not simulated yet: random weights that are not a list or tuple")),
    }
}

pub(super) fn choices(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let names = ["population", "weights", "cum_weights", "k"];
    let [population, plain, cumulative, k] = bind(vm, "choices", args, names, 1)?;
    let population = population.expect("required");
    let count = match k {
        Some(k) => usize::try_from(vm.need_index(&k)?).unwrap_or(0),
        None => 1,
    };
    if is_in_python(vm, &population) {
        let [plain, cumulative] = [plain, cumulative].map(|given| given.unwrap_or(Value::NONE));
        return vm.in_python("random_choices", [generator, population, plain, cumulative, Value::int(count)]);
    }
    let length = length(vm, &population)?;
    let given = |x: Option<Value>| x.filter(|x| !x.is_none());
    let sums = match (given(plain), given(cumulative)) {
        (None, None) => None,
        (Some(_), Some(_)) => {
            return Err(vm.type_error("Cannot specify both weights and cumulative weights"));
        }
        (Some(plain), None) => {
            let mut sum = 0.0;
            let mut sums = Vec::new();
            for weight in weights(vm, &plain)? {
                sum += vm.need_float(&weight)?;
                sums.push(sum);
            }
            Some(sums)
        }
        (None, Some(cumulative)) => {
            let sums = weights(vm, &cumulative)?;
            Some(sums.iter().map(|sum| vm.need_float(sum)).collect::<Result<Vec<f64>>>()?)
        }
    };
    let version = vm.settings.python;
    let picked = match sums {
        None if length == 0 && count > 0 => return Err(vm.index_error("list index out of range")),
        None => generator_of(vm, &generator).choices_indexes(length, count),
        Some(sums) if sums.len() != length => {
            return Err(vm.value_error("The number of weights does not match the population"));
        }
        Some(sums) => {
            generator_of(vm, &generator).weighted_indexes(&sums, count, version).map_err(|error| vm.raised(error))?
        }
    };
    let items = items_at(vm, &population, &picked);
    Ok(vm.heap.list(items).into())
}
