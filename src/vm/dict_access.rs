//! Dicts by keys that are values: hashing and comparing them.

use super::exception::Result;
use super::memory::ONE_ITEM;
use super::object::Obj;
use super::{Value, Vm};

impl Vm {
    pub(super) fn dict_get(&mut self, dict: &Value, key: &Value) -> Result<Option<Value>> {
        let hash = self.key_hash(key, dict)?;
        let Some(table) = self.heap.as_dict(dict) else { return Ok(None) };
        let found = table.find(hash, |known| self.same(known, key)).and_then(|index| table.place(index));
        let value = found.map(|entry| entry.value.clone());
        self.settled(key, dict)?;
        Ok(value)
    }

    pub(super) fn dict_set(&mut self, dict: &Value, key: Value, value: Value) -> Result<()> {
        let hash = self.key_hash(&key, dict)?;
        self.dict_set_hashed(dict, hash, key, value)
    }

    fn dict_set_hashed(&mut self, dict: &Value, hash: u64, key: Value, value: Value) -> Result<()> {
        let found = self.heap.as_dict(dict).and_then(|table| table.find(hash, |known| self.same(known, &key)));
        self.settled(&key, dict)?;
        let version = self.heap.next_version();
        let table = self.heap.as_dict_mut(dict).expect("the caller has a dict");
        match found {
            Some(index) => {
                let old = std::mem::replace(&mut table.place_mut(index).expect("found").value, value);
                drop(old);
            }
            None => {
                table.push(hash, key, value, version);
                self.heap.grew(ONE_ITEM);
            }
        }
        Ok(())
    }

    pub(super) fn dict_remove(&mut self, dict: &Value, key: &Value) -> Result<Option<Value>> {
        let hash = self.key_hash(key, dict)?;
        let found = self.heap.as_dict(dict).and_then(|table| table.find(hash, |known| self.same(known, key)));
        self.settled(key, dict)?;
        let version = self.heap.next_version();
        Ok(found.map(|index| self.heap.as_dict_mut(dict).expect("just read").remove(index, version).value))
    }

    /// A name's value in a dict of names. `name` is an interned string.
    pub(super) fn dict_get_name(&self, dict: &Value, name: &Value) -> Option<Value> {
        let text = self.heap.as_str(name)?;
        let table = self.heap.as_dict(dict)?;
        let index = table.find(text.hash(), |known| known.is(name) || self.same(known, name))?;
        table.place(index).map(|entry| entry.value.clone())
    }

    pub(super) fn dict_set_name(&mut self, dict: &Value, name: Value, value: Value) {
        // Strings always hash.
        let _ = self.dict_set(dict, name, value);
    }

    pub(super) fn copy_dict(&mut self, dict: &Value) -> Value {
        let table = self.heap.as_dict(dict).expect("a dict").clone();
        self.heap.add_container(Obj::Dict(Box::new(table)))
    }

    pub(super) fn update_dict(&mut self, dict: &Value, from: &Value) -> Result<()> {
        let entries: Vec<_> = match self.heap.as_dict(from) {
            Some(table) => table.iter().cloned().collect(),
            None => return Ok(()),
        };
        for entry in entries {
            self.begin_keyed();
            self.dict_set_hashed(dict, entry.hash, entry.key, entry.value)?;
        }
        Ok(())
    }
}
