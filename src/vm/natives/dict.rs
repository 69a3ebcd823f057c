//! The methods of `dict` and its views.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Heap, Value, Vm};
use super::receive::{alone, positional, receive, with_one};
use super::{Builtin, Quick};

pub(super) static METHODS: [Builtin; 11] = [
    Builtin::method("__init__", |vm, args| update(vm, "dict", "__init__", args)),
    Builtin::method("update", |vm, args| update(vm, "update", "update", args)),
    Builtin::method("get", |vm, args| {
        let (dict, args) = receive(vm, Type::Dict, "get", args)?;
        let [Some(key), default] = positional(vm, "get", args, 1)? else { unreachable!("required") };
        let found = vm.dict_get(&dict, &key)?;
        Ok(found.or(default).unwrap_or(Value::NONE).into())
    })
    .with_quick(Quick::Two(Heap::get_plainly)),
    Builtin::method("setdefault", |vm, args| {
        let (dict, args) = receive(vm, Type::Dict, "setdefault", args)?;
        let [Some(key), default] = positional(vm, "setdefault", args, 1)? else { unreachable!("required") };
        if let Some(found) = vm.dict_get(&dict, &key)? {
            return Ok(found.into());
        }
        let default = default.unwrap_or(Value::NONE);
        vm.dict_set(&dict, key, default.clone())?;
        Ok(default.into())
    }),
    Builtin::method("pop", |vm, args| {
        let (dict, args) = receive(vm, Type::Dict, "pop", args)?;
        let [Some(key), default] = positional(vm, "pop", args, 1)? else { unreachable!("required") };
        // Of nothing nothing is looked for: the key need not have a hash.
        let empty = vm.length(&dict) == Some(0);
        match if empty { None } else { vm.dict_remove(&dict, &key)? }.or(default) {
            Some(value) => Ok(value.into()),
            None => Err(vm.key_error(key)),
        }
    }),
    Builtin::method("popitem", |vm, args| {
        let dict = alone(vm, Type::Dict, "popitem", args)?;
        let last = vm.heap.as_dict(&dict).and_then(|table| table.iter().next_back()).map(|entry| entry.key.clone());
        let Some(key) = last else {
            let message = vm.heap.str("popitem(): dictionary is empty");
            return Err(vm.key_error(message));
        };
        let value = vm.dict_remove(&dict, &key)?.expect("just found");
        Ok(vm.heap.tuple([key, value]).into())
    }),
    Builtin::method("keys", |vm, args| view(vm, "keys", 0, args)),
    Builtin::method("values", |vm, args| view(vm, "values", 1, args)),
    Builtin::method("items", |vm, args| view(vm, "items", 2, args)),
    Builtin::method("copy", |vm, args| {
        let dict = alone(vm, Type::Dict, "copy", args)?;
        Ok(vm.copy_dict(&dict).into())
    }),
    Builtin::method("clear", |vm, args| {
        let dict = alone(vm, Type::Dict, "clear", args)?;
        // A table that iterators and caches see as changed, not a new one.
        let keys = vm.known_items(&dict).unwrap_or_default();
        for key in keys {
            vm.dict_remove(&dict, &key)?;
        }
        Ok(Value::NONE.into())
    }),
];

pub(super) static CLASS_METHODS: [Builtin; 1] = [Builtin::method("fromkeys", |vm, mut args| {
    let class = args.positional.remove(0);
    let [Some(keys), value] = positional(vm, "fromkeys", args, 1)? else { unreachable!("required") };
    if !Type::Dict.is(&class) {
        return vm.in_python("dict_fromkeys", [class, keys, value.unwrap_or(Value::NONE)]);
    }
    vm.with_items(keys, [value.unwrap_or(Value::NONE)], |vm, held, keys| {
        let dict = vm.heap.dict();
        vm.expect_keys(keys.iter().cloned(), &dict)?;
        for key in keys {
            vm.dict_set(&dict, key, held[0].clone())?;
        }
        Ok(dict.into())
    })
})];

pub(super) static KEYS: [Builtin; 1] = [Builtin::method("isdisjoint", |vm, args| disjoint(vm, Type::DictKeys, args))];

pub(super) static ITEMS: [Builtin; 1] = [Builtin::method("isdisjoint", |vm, args| disjoint(vm, Type::DictItems, args))];

fn disjoint(vm: &mut Vm, kind: Type, args: Args) -> Result<Flow> {
    let (view, other) = with_one(vm, kind, "isdisjoint", args)?;
    vm.with_items(other, [view], |vm, held, items| {
        for item in items {
            match vm.contains(&held[0], &item)? {
                Some(false) => {}
                Some(true) => return Ok(Value::FALSE.into()),
                None => return Err(vm.not_implemented_error("not simulated yet: isdisjoint with these objects")),
            }
        }
        Ok(Value::TRUE.into())
    })
}

fn view(vm: &mut Vm, name: &str, kind: u8, args: Args) -> Result<Flow> {
    let given = args.positional.first().cloned();
    let dict = alone(vm, Type::Dict, name, args)?;
    let of = given.filter(|given| vm.is_ordered_dict(given)).unwrap_or(dict);
    Ok(vm.heap.add_container(Obj::DictView(of, kind)).into())
}

fn update(vm: &mut Vm, shown: &str, name: &str, args: Args) -> Result<Flow> {
    let (dict, mut args) = receive(vm, Type::Dict, name, args)?;
    let keywords = std::mem::take(&mut args.keywords);
    let [source] = positional(vm, shown, args, 0)?;
    let more = vm.heap.dict();
    for (name, value) in keywords {
        vm.dict_set_name(&more, name, value);
    }
    fill(vm, dict, source, more, Value::NONE)
}

/// Sets entries from a mapping or from pairs, then those of the dict `more`.
pub(in crate::vm) fn fill(vm: &mut Vm, dict: Value, source: Option<Value>, more: Value, result: Value) -> Result<Flow> {
    let Some(source) = source else {
        vm.update_dict(&dict, &more)?;
        return Ok(result.into());
    };
    if vm.heap.as_dict(&source).is_some() {
        vm.update_dict(&dict, &source)?;
        vm.update_dict(&dict, &more)?;
        return Ok(result.into());
    }
    if vm.user_special(&source, "keys").is_some() {
        return vm.in_python("dict_update", [dict, source, more, result]);
    }
    if !vm.is_iterable(&source) {
        let name = vm.type_name(&source);
        return Err(vm.type_error(format!("'{name}' object is not iterable")));
    }
    vm.with_items(source, [dict, more, result], |vm, held, items| {
        if vm.own_keys.exist {
            let keys: Vec<_> = items.iter().filter_map(|item| vm.known_items(item)?.first().cloned()).collect();
            vm.expect_keys(keys.into_iter(), &held[0])?;
        }
        for (index, item) in items.iter().enumerate() {
            let Some([key, value]) = pair(vm, index, item)? else {
                let (first, rest) = (Value::int(index), vm.heap.list(items[index..].to_vec()));
                let [dict, more, result] = [0, 1, 2].map(|index| held[index].clone());
                return vm.in_python("dict_of_pairs", [dict, first, rest, more, result]);
            };
            vm.dict_set(&held[0], key, value)?;
        }
        vm.update_dict(&held[0], &held[1])?;
        Ok(held[2].clone().into())
    })
}

/// Key and value. `None`: Python code has to say what they are.
fn pair(vm: &mut Vm, index: usize, item: &Value) -> Result<Option<[Value; 2]>> {
    let parts = match vm.heap.as_str(item) {
        Some(text) => {
            let text = text.clone();
            Some(text.chars().map(|c| vm.heap.str(String::from(c))).collect())
        }
        None => vm.known_items(item),
    };
    let Some(parts) = parts else {
        if vm.is_iterable(item) {
            return Ok(None);
        }
        let message = if vm.settings.python.minor() >= 14 {
            "object is not iterable".to_owned()
        } else {
            format!("cannot convert dictionary update sequence element #{index} to a sequence")
        };
        return Err(vm.type_error(message));
    };
    let length = parts.len();
    <[Value; 2]>::try_from(parts).map(Some).map_err(|_| {
        vm.value_error(format!("dictionary update sequence element #{index} has length {length}; 2 is required"))
    })
}
