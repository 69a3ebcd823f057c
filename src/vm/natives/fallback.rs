//! What the library's `fallback` module needs of the vm and no program sees.

use super::super::Value;
use super::super::flow::Cont;
use super::super::object::Obj;
use super::{Builtin, bind};

pub(in super::super) static FUNCTIONS: [Builtin; 4] = [
    Builtin::function("run_class_body", |vm, args| {
        let [body, namespace] = bind(vm, "run_class_body", args, ["/body", "/namespace"], 2)?;
        let cont = Cont::new(
            |vm, _, outcome| {
                vm.returned(outcome)?;
                Ok(Value::NONE.into())
            },
            [],
        );
        vm.run_class_body(body.expect("required"), namespace.expect("required"), cont)
    }),
    Builtin::function("winning_metaclass", |vm, args| {
        let [metaclass, bases] = bind(vm, "winning_metaclass", args, ["/metaclass", "/bases"], 2)?;
        let bases = vm.known_items(&bases.expect("required")).unwrap_or_default();
        if let Some(base) = bases.iter().find(|base| !vm.is_class(base)) {
            let name = vm.type_name(base);
            return Err(vm.type_error(format!("bases must be types, not {name}")));
        }
        Ok(vm.winning_metaclass(&metaclass.expect("required"), &bases)?.into())
    }),
    Builtin::function("keys_with_hash", |vm, args| {
        let [tables, hash] = bind(vm, "keys_with_hash", args, ["/tables", "/hash"], 2)?;
        let hash = vm.hash_value(&hash.expect("required")).unwrap_or_default();
        let mut keys = Vec::new();
        for table in vm.known_items(&tables.expect("required")).unwrap_or_default() {
            let table = match vm.heap.get(&table) {
                Some(Obj::DictView(dict, _)) => dict.clone(),
                _ => table,
            };
            if let Some(dict) = vm.heap.as_dict(&table) {
                keys.extend(dict.iter().filter(|entry| entry.hash == hash).map(|entry| entry.key.clone()));
            }
            if let Some(set) = vm.heap.as_set(&table) {
                keys.extend(set.iter().filter(|member| member.hash == hash).map(|member| member.key.clone()));
            }
        }
        Ok(vm.heap.list(keys).into())
    }),
    Builtin::function("hash_of_hashes", |vm, args| {
        let [hashes, of_slice] = bind(vm, "hash_of_hashes", args, ["/hashes", "/of_slice"], 1)?;
        let hashes = vm.known_items(&hashes.expect("required")).unwrap_or_default();
        let hashes: Vec<i64> = hashes.iter().map(|hash| vm.hash_value(hash).unwrap_or_default() as i64).collect();
        let hash = match hashes[..] {
            [start, stop, step] if of_slice.is_some() => crate::number::hash_slice([start, stop, step]),
            _ => crate::number::hash_tuple(hashes.into_iter()),
        };
        Ok(vm.heap.int(hash).into())
    }),
];
