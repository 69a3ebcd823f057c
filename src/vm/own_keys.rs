//! Keys whose class defines `__hash__` or `__eq__`: where the tables need them, Python code has to run.
//!
//! A native operation does not wait for it. It runs as if nothing were to ask; where it comes to a hash or a comparison that
//! only Python code knows it notes that (`asked`) and fails without having changed anything. Whoever started it (a call, a
//! continuation, an instruction) then lets the library's `unify` hash and compare all keys in question, once, and starts
//! it again with the answers at hand. While no class with instances has such methods this costs one look at a flag.

use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::{Value, Vm};
use std::cell::Cell;
use std::collections::HashMap;

#[derive(Clone)]
pub(super) struct OwnKeys {
    /// Some class that may have instances defines `__hash__`, or `__eq__` and keeps its hash.
    pub exist: bool,
    /// The native operation that runs came to what it does not know.
    asked: Cell<bool>,
    /// The keys to hash and compare with each other, and the tables whose keys are to be compared with them.
    keys: Vec<Value>,
    tables: Vec<Value>,
    /// Answers for the operation that runs: by the bits of a value its hash and the first key that equals it. Only looked up.
    known: HashMap<u64, (u64, Value)>,
    /// The same as a list, or NULL; and for the operation that starts next.
    answers: Value,
    next: Value,
    /// An argument that its own method has to convert.
    number: Option<(Value, Value)>,
    /// Operations that were started again: continuations hold their numbers.
    operations: Vec<Operation>,
}

type Operation = fn(&mut Vm, Vec<Value>, Outcome) -> Result<Flow>;

impl Default for OwnKeys {
    fn default() -> OwnKeys {
        OwnKeys {
            exist: false,
            asked: Cell::new(false),
            keys: Vec::new(),
            tables: Vec::new(),
            known: HashMap::new(),
            answers: Value::NULL,
            next: Value::NULL,
            number: None,
            operations: Vec::new(),
        }
    }
}

impl OwnKeys {
    pub(super) fn known_hash(&self, x: &Value) -> Option<u64> {
        self.known.get(&x.bits()).map(|(hash, _)| *hash)
    }
}

impl Vm {
    /// The hash of what only Python code can hash.
    pub(super) fn own_hash(&mut self, x: &Value) -> Result<u64> {
        match self.own_keys.known_hash(x) {
            Some(hash) => Ok(hash),
            None => {
                self.own_keys.asked.set(true);
                Err(self.unanswered())
            }
        }
    }

    /// The native operation takes a number where it got an object with `__index__` or `__float__`, this method; or bytes where
    /// it got a memoryview.
    pub(super) fn ask_converted(&mut self, x: &Value, method: Value) -> Raise {
        self.own_keys.asked.set(true);
        self.own_keys.number = Some((x.clone(), method));
        self.not_implemented_error("not simulated yet: this operation on objects that convert themselves to numbers")
    }

    fn unanswered(&mut self) -> Raise {
        self.not_implemented_error("not simulated yet: this operation on keys with __hash__ or __eq__ of their own")
    }

    /// The hash of a key for a look into a table.
    pub(super) fn key_hash(&mut self, key: &Value, table: &Value) -> Result<u64> {
        self.own_keys.asked.set(false);
        match self.hash(key) {
            Ok(hash) => Ok(hash),
            Err(raise) if self.own_keys.asked.get() => {
                self.question(vec![key.clone()], table);
                Err(raise)
            }
            Err(raise) => Err(self.refused_key(key, raise, self.heap.as_dict(table).is_some())),
        }
    }

    /// From 3.14 on a table says what it cannot take, instead of the `TypeError` of a hash: as `dict_unhashable_type` and
    /// `set_unhashable_type`.
    pub(super) fn refused_key(&mut self, key: &Value, raise: Raise, dict: bool) -> Raise {
        let plain = self.exception(&raise.0).is_some_and(|exception| exception.class.is(&Type::TypeError.value()));
        if self.settings.python.minor() < 14 || !plain {
            return raise;
        }
        let (name, why) = (self.type_name(key), self.first_argument(&raise.0));
        let why = self.heap.as_str(&why).map(|text| text.to_string()).unwrap_or_default();
        self.type_error(format!("cannot use '{name}' as a {} ({why})", if dict { "dict key" } else { "set element" }))
    }

    /// Fails when the look for the key came to what only Python code knows: before anything is changed.
    pub(super) fn settled(&mut self, key: &Value, table: &Value) -> Result<()> {
        if !self.own_keys.asked.get() {
            return Ok(());
        }
        self.question(vec![key.clone()], table);
        Err(self.unanswered())
    }

    fn question(&mut self, keys: Vec<Value>, table: &Value) {
        self.own_keys.keys = keys;
        self.own_keys.tables = vec![table.clone()];
    }

    /// What an operation on whole tables, and items, resulted in: fails when it came to what only Python code knows.
    pub(super) fn settled_all<T>(&mut self, result: Result<T>, tables: [&Value; 2], items: Vec<Value>) -> Result<T> {
        if !self.own_keys.asked.get() {
            return result;
        }
        let mut keys = Vec::new();
        for table in tables.into_iter().filter(|table| self.set_like(table) || self.heap.as_dict(table).is_some()) {
            keys.extend(self.known_items(&self.heap.inner(table)).unwrap_or_default());
        }
        keys.extend(items);
        self.own_keys.keys = keys;
        self.own_keys.tables = Vec::new();
        Err(self.unanswered())
    }

    /// Before an operation with many keys of a dict: asks for all at once.
    pub(super) fn expect_keys(&mut self, keys: impl Iterator<Item = Value>, table: &Value) -> Result<()> {
        if !self.own_keys.exist {
            return Ok(());
        }
        let keys: Vec<Value> = keys.collect();
        self.own_keys.asked.set(false);
        for key in &keys {
            let hash = self.hash(key);
            if self.own_keys.asked.get() {
                self.question(keys, table);
                return hash.map(|_| ());
            }
        }
        Ok(())
    }

    /// Begins an operation on whole tables: see [`Vm::settled_all`].
    pub(super) fn begin_keyed(&mut self) {
        self.own_keys.asked.set(false);
    }

    /// The hash of any value; `None` when only Python code knows it.
    pub(super) fn hash_unless_asked(&mut self, x: &Value) -> Result<Option<u64>> {
        self.own_keys.asked.set(false);
        let hash = self.hash(x);
        if self.own_keys.asked.replace(false) { Ok(None) } else { hash.map(Some) }
    }

    /// Whether two keys are the same where only Python code can compare them.
    pub(super) fn own_same(&self, x: &Value, y: &Value) -> bool {
        let known = &self.own_keys.known;
        let first = |value: &Value| known.get(&value.bits()).map(|(_, first)| first.bits());
        match (first(x), first(y)) {
            (None, None) => {
                self.own_keys.asked.set(true);
                false
            }
            (a, b) => a.unwrap_or(x.bits()) == b.unwrap_or(y.bits()),
        }
    }

    /// What a comparison of containers says; `None` when it came to what only Python code knows.
    pub(super) fn unless_asked<T>(&self, compare: impl FnOnce() -> T) -> Option<T> {
        let before = self.own_keys.asked.replace(false);
        let result = compare();
        let asked = self.own_keys.asked.replace(before);
        (!asked).then_some(result)
    }

    /// Runs an operation given as a continuation, with its answers if there are some; asks for them if it needs them.
    pub(super) fn resume_keyed(&mut self, cont: Cont, outcome: Outcome, then: Then) -> Next {
        self.own_keys.answers = std::mem::replace(&mut self.own_keys.next, Value::NULL);
        let answers = self.known_items(&self.own_keys.answers).unwrap_or_default();
        self.own_keys.known = answers.chunks(3).map(|parts| self.key_answer(parts)).collect();
        let again = match &outcome {
            Outcome::Return(value) => Some((cont.clone(), value.clone())),
            _ => None,
        };
        self.own_keys.asked.set(false);
        let flow = (cont.resume)(self, cont.held, outcome);
        self.own_keys.known.clear();
        let answers = std::mem::replace(&mut self.own_keys.answers, Value::NULL);
        match again {
            Some((cont, value)) if self.own_keys.asked.replace(false) => self.ask(cont, value, answers, then),
            _ => {
                self.own_keys.asked.set(false);
                self.follow(flow, then)
            }
        }
    }

    fn key_answer(&self, parts: &[Value]) -> (u64, (u64, Value)) {
        (parts[0].bits(), (self.hash_value(&parts[1]).unwrap_or_default(), parts[2].clone()))
    }

    /// An instruction or other native operation on tables. `held` goes to `run`.
    pub(super) fn keyed<const N: usize>(&mut self, held: [Value; N], run: Operation, then: Then) -> Next {
        let (cont, outcome) = (Cont::new(run, held), Outcome::Return(Value::NONE));
        if self.own_keys.exist {
            return self.resume_keyed(cont, outcome, then);
        }
        let flow = (cont.resume)(self, cont.held, outcome);
        self.follow(flow, then)
    }

    /// Calls something native that may come to such keys.
    pub(super) fn call_keyed(&mut self, callee: Value, args: Args, then: Then) -> Next {
        let names: Vec<Value> = args.keywords.iter().map(|(name, _)| name.clone()).collect();
        let mut held = vec![callee, self.heap.tuple(names)];
        held.extend(args.positional);
        held.extend(args.keywords.into_iter().map(|(_, value)| value));
        let resume = |vm: &mut Vm, mut held: Vec<Value>, _| {
            let names = vm.heap.as_tuple(&held[1]).unwrap_or_default().to_vec();
            let values = held.split_off(held.len() - names.len());
            let args =
                Args { positional: held.drain(2..).collect(), keywords: names.into_iter().zip(values).collect() };
            match vm.heap.get(&held[0]) {
                Some(Obj::Builtin(builtin)) => (builtin.run)(vm, args),
                _ => vm.instantiate(&held[0], args),
            }
        };
        self.resume_keyed(Cont { resume, held }, Outcome::Return(Value::NONE), then)
    }

    /// Lets Python code hash and compare the keys in question, then starts the operation again.
    fn ask(&mut self, cont: Cont, value: Value, answers: Value, then: Then) -> Next {
        if let Some((x, method)) = self.own_keys.number.take() {
            let mut held = vec![x.clone(), value, self.operation_number(cont.resume)];
            held.extend(cont.held);
            let flow = Flow::CallThen(method, Args::of([x]), Cont { resume: Vm::converted, held });
            return self.follow(Ok(flow), then);
        }
        let keys = std::mem::take(&mut self.own_keys.keys);
        let tables = std::mem::take(&mut self.own_keys.tables);
        if keys
            .iter()
            .all(|key| self.known_items(&answers).unwrap_or_default().iter().step_by(3).any(|old| old.is(key)))
        {
            let raise = self.unanswered();
            return self.deliver(then, Outcome::Raise(raise));
        }
        let (keys, tables) = (self.heap.list(keys), self.heap.list(tables));
        let learn = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
            let new = vm.returned(outcome)?;
            if let Some([key, error, dict]) = vm.heap.as_tuple(&new) {
                let (key, error, dict) = (key.clone(), error.clone(), dict.is(&Value::TRUE));
                return Err(vm.refused_key(&key, Raise(error), dict));
            }
            let (value, answers, number) = (held.remove(0), held.remove(0), held.remove(0));
            let mut all = vm.known_items(&answers).unwrap_or_default();
            all.extend(vm.known_items(&new).unwrap_or_default());
            vm.own_keys.next = vm.heap.list(all);
            let resume = vm.own_keys.operations[number.as_small_int().expect("a number") as usize];
            Ok(Flow::Then(Box::new(value.into()), Cont { resume, held }))
        };
        let mut held = vec![value, answers, self.operation_number(cont.resume)];
        held.extend(cont.held);
        let unify = self.fallback("unify").expect("the library has it");
        let flow = Flow::CallThen(unify, Args::of([keys, tables]), Cont { resume: learn, held });
        self.follow(Ok(flow), then)
    }

    fn operation_number(&mut self, operation: Operation) -> Value {
        let known = self.own_keys.operations.iter().position(|known| std::ptr::fn_addr_eq(*known, operation));
        Value::int(known.unwrap_or_else(|| {
            self.own_keys.operations.push(operation);
            self.own_keys.operations.len() - 1
        }))
    }

    /// An argument was converted: the operation starts again with the number in its place.
    fn converted(&mut self, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let result = self.returned(outcome)?;
        let (x, value, number) = (held.remove(0), held.remove(0), held.remove(0));
        if self.number(&result).is_none() && self.bytes_of(&result).is_none() {
            let (class, name) = (self.type_name(&x), self.type_name(&result));
            let message = match self.user_special(&x, "__index__") {
                Some(_) => format!("__index__ returned non-int (type {name})"),
                None => format!("{class}.__float__ returned non-float (type {name})"),
            };
            return Err(self.type_error(message));
        }
        let mut replaced = value.is(&x);
        for place in &mut held {
            if place.is(&x) {
                *place = result.clone();
                replaced = true;
            } else if let Some(Obj::Slice(bounds)) = self.heap.get(place)
                && bounds.iter().any(|bound| bound.is(&x))
            {
                let bounds = bounds.clone().map(|bound| if bound.is(&x) { result.clone() } else { bound });
                *place = self.heap.add_container(Obj::Slice(Box::new(bounds)));
                replaced = true;
            }
        }
        if !replaced {
            // It is deeper inside an argument: started again the operation would ask again, for ever.
            return Err(self.not_implemented_error("not simulated yet: items that convert themselves to numbers"));
        }
        let value = if value.is(&x) { result } else { value };
        let resume = self.own_keys.operations[number.as_small_int().expect("a number") as usize];
        Ok(Flow::Then(Box::new(value.into()), Cont { resume, held }))
    }

    /// The hash that an int stands for.
    pub(super) fn hash_value(&self, int: &Value) -> Option<u64> {
        use num_traits::ToPrimitive;
        let big = self.number(int)?.to_big()?;
        big.to_i64().map(|hash| hash as u64)
    }
}
