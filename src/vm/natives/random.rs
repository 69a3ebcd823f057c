//! The module `random`: the class `Random`, and its methods on one hidden generator as functions.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::base::{PythonVersion, Raised};
use crate::number::{ByteOrder, Int, Signedness, hash_float, int_to_bytes};
use crate::random::Random;

/// Methods of `Random`. Reached through the module they are bound to the hidden generator.
static METHODS: [Builtin; 24] = [
    Builtin::method("random", |vm, args| floats(vm, "random", args, [], |g, [], _| Ok(g.random()))),
    Builtin::method("uniform", |vm, args| {
        floats(vm, "uniform", args, [("a", None), ("b", None)], |g, [a, b], _| Ok(g.uniform(a, b)))
    }),
    Builtin::method("triangular", triangular),
    Builtin::method("normalvariate", |vm, args| {
        let names = [("mu", Some(0.0)), ("sigma", Some(1.0))];
        floats(vm, "normalvariate", args, names, |g, [mu, sigma], _| Ok(g.normalvariate(mu, sigma)))
    }),
    Builtin::method("gauss", |vm, args| {
        let names = [("mu", Some(0.0)), ("sigma", Some(1.0))];
        floats(vm, "gauss", args, names, |g, [mu, sigma], _| Ok(g.gauss(mu, sigma)))
    }),
    Builtin::method("lognormvariate", |vm, args| {
        let names = [("mu", Some(0.0)), ("sigma", Some(1.0))];
        floats(vm, "lognormvariate", args, names, |g, [mu, sigma], _| g.lognormvariate(mu, sigma))
    }),
    Builtin::method("expovariate", |vm, args| {
        floats(vm, "expovariate", args, [("lambd", Some(1.0))], |g, [lambd], version| g.expovariate(lambd, version))
    }),
    Builtin::method("vonmisesvariate", |vm, args| {
        let names = [("mu", None), ("kappa", None)];
        floats(vm, "vonmisesvariate", args, names, |g, [mu, kappa], _| Ok(g.vonmisesvariate(mu, kappa)))
    }),
    Builtin::method("gammavariate", |vm, args| {
        let names = [("alpha", None), ("beta", None)];
        floats(vm, "gammavariate", args, names, |g, [alpha, beta], _| g.gammavariate(alpha, beta))
    }),
    Builtin::method("betavariate", |vm, args| {
        let names = [("alpha", None), ("beta", None)];
        floats(vm, "betavariate", args, names, |g, [alpha, beta], _| g.betavariate(alpha, beta))
    }),
    Builtin::method("paretovariate", |vm, args| {
        floats(vm, "paretovariate", args, [("alpha", None)], |g, [alpha], version| g.paretovariate(alpha, version))
    }),
    Builtin::method("weibullvariate", |vm, args| {
        let names = [("alpha", None), ("beta", None)];
        floats(vm, "weibullvariate", args, names, |g, [alpha, beta], version| g.weibullvariate(alpha, beta, version))
    }),
    Builtin::method("binomialvariate", |vm, args| {
        Ok(Flow::Call(vm.fallback("random_binomialvariate").expect("the library has it"), args))
    }),
    Builtin::method("randrange", randrange),
    Builtin::method("randint", |vm, args| {
        let (generator, args) = receiver(vm, args)?;
        let [a, b] = bind(vm, "randint", args, ["a", "b"], 2)?;
        let (a, b) = (vm.need_int(&a.expect("required"))?, vm.need_int(&b.expect("required"))?);
        let version = vm.settings.python;
        let drawn = generator_of(vm, &generator).randint(a.as_ref(), b.as_ref(), version);
        int_result(vm, drawn)
    }),
    Builtin::method("getrandbits", |vm, args| {
        let (generator, args) = receiver(vm, args)?;
        let [k] = bind(vm, "getrandbits", args, ["/k"], 1)?;
        let count = bit_count(vm, &k.expect("required"), 1, "number of bits must be non-negative")?;
        let drawn = generator_of(vm, &generator).bits(count);
        Ok(vm.int_value(drawn).into())
    }),
    Builtin::method("randbytes", |vm, args| {
        let (generator, args) = receiver(vm, args)?;
        let [n] = bind(vm, "randbytes", args, ["n"], 1)?;
        let count = bit_count(vm, &n.expect("required"), 8, "number of bits must be non-negative")?;
        let drawn = generator_of(vm, &generator).bits(count);
        let bytes = int_to_bytes(drawn.as_ref(), count as usize / 8, ByteOrder::Little, Signedness::Unsigned);
        let bytes = bytes.map_err(|error| vm.raised(error))?;
        Ok(vm.heap.add(Obj::Bytes(bytes.into())).into())
    }),
    Builtin::method("choice", super::random_picks::choice),
    Builtin::method("shuffle", super::random_picks::shuffle),
    Builtin::method("sample", super::random_picks::sample),
    Builtin::method("choices", super::random_picks::choices),
    Builtin::method("seed", seed),
    Builtin::method("getstate", getstate),
    Builtin::method("setstate", setstate),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    let class = Type::Random.value();
    vm.set_global(globals, "Random", class.clone());
    // Nothing random comes from outside.
    vm.set_global(globals, "SystemRandom", class.clone());
    let first = i64::try_from(vm.settings.seed).map_or_else(|_| Int::from(vm.settings.seed), Int::Small);
    vm.random = vm.heap.add(Obj::Random(Box::new(Random::from_int(first.as_ref()))));
    for builtin in &METHODS {
        let method = vm.heap.add(Obj::Builtin(builtin));
        let name = vm.heap.intern(builtin.name);
        vm.set_class_attribute(&class, &name, method.clone());
        let bound = vm.heap.add_container(Obj::BoundMethod(method, vm.random.clone()));
        vm.set_global(globals, builtin.name, bound);
    }
}

/// `Random(x=None)`
pub(in super::super) fn construct(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [seed] = bind(vm, "Random", args, ["x"], 0)?;
    let random = seeded(vm, seed)?;
    Ok(vm.heap.add(Obj::Random(Box::new(random))).into())
}

/// The generator that the method was reached through, and the other arguments.
pub(super) fn receiver(vm: &mut Vm, mut args: Args) -> Result<(Value, Args)> {
    if let Some(first) = args.positional.first() {
        let inner = vm.heap.inner(first);
        if matches!(vm.heap.get(&inner), Some(Obj::Random(_))) {
            args.positional.remove(0);
            return Ok((inner, args));
        }
    }
    Err(vm.type_error("this method needs a 'random.Random' object"))
}

/// What [`receiver`] found.
pub(super) fn generator_of<'a>(vm: &'a mut Vm, generator: &Value) -> &'a mut Random {
    match vm.heap.get_mut(generator) {
        Some(Obj::Random(random)) => random,
        other => unreachable!("{other:?} is no generator"),
    }
}

fn int_result(vm: &mut Vm, drawn: std::result::Result<Int, Raised>) -> Result<Flow> {
    match drawn {
        Ok(int) => Ok(vm.int_value(int).into()),
        Err(error) => Err(vm.raised(error)),
    }
}

type Draw<const N: usize> = fn(&mut Random, [f64; N], PythonVersion) -> std::result::Result<f64, Raised>;

/// A distribution with float parameters; those with a default may be left out.
fn floats<const N: usize>(
    vm: &mut Vm,
    name: &str,
    args: Args,
    parameters: [(&str, Option<f64>); N],
    draw: Draw<N>,
) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let required = parameters.iter().filter(|(_, default)| default.is_none()).count();
    let given = bind(vm, name, args, parameters.map(|(name, _)| name), required)?;
    let mut values = parameters.map(|(_, default)| default.unwrap_or(0.0));
    for (value, given) in values.iter_mut().zip(given) {
        if let Some(given) = given {
            *value = vm.need_float(&given)?;
        }
    }
    let version = vm.settings.python;
    match draw(generator_of(vm, &generator), values, version) {
        Ok(float) => Ok(Value::float(float).into()),
        Err(error) => Err(vm.raised(error)),
    }
}

fn triangular(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [low, high, mode] = bind(vm, "triangular", args, ["low", "high", "mode"], 0)?;
    let low = vm.need_float(&low.unwrap_or(Value::float(0.0)))?;
    let high = vm.need_float(&high.unwrap_or(Value::float(1.0)))?;
    let mode = match mode.filter(|mode| !mode.is_none()) {
        Some(mode) => Some(vm.need_float(&mode)?),
        None => None,
    };
    Ok(Value::float(generator_of(vm, &generator).triangular(low, high, mode)).into())
}

fn randrange(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [start, stop, step] = bind(vm, "randrange", args, ["start", "stop", "step"], 1)?;
    let start = vm.need_int(&start.expect("required"))?;
    let Some(stop) = stop.filter(|stop| !stop.is_none()) else {
        if step.is_some() {
            return Err(vm.type_error("Missing a non-None stop argument"));
        }
        let drawn = generator_of(vm, &generator).randrange_to(start.as_ref());
        return int_result(vm, drawn);
    };
    let stop = vm.need_int(&stop)?;
    let step = match step {
        Some(step) => vm.need_int(&step)?,
        None => Int::Small(1),
    };
    let version = vm.settings.python;
    let drawn = generator_of(vm, &generator).randrange(start.as_ref(), stop.as_ref(), step.as_ref(), version);
    int_result(vm, drawn)
}

fn bit_count(vm: &mut Vm, x: &Value, times: u64, negative: &str) -> Result<u64> {
    let count = vm.need_index(x)?;
    match u64::try_from(count) {
        Ok(count) if count.saturating_mul(times) <= 1 << 24 => Ok(count * times),
        Ok(_) => Err(vm.overflow_error("Python int too large to convert to C int")),
        Err(_) => Err(vm.value_error(negative)),
    }
}

/// A generator with the seed; without one by the scenario's seed and the time, as unseeded generators differ.
fn seeded(vm: &mut Vm, seed: Option<Value>) -> Result<Random> {
    let Some(seed) = seed.filter(|seed| !seed.is_none()) else {
        return Ok(Random::from_bytes(format!("{} {}", vm.settings.seed, vm.now()).as_bytes()));
    };
    if let Some(text) = vm.heap.as_str(&seed) {
        return Ok(Random::from_bytes(text.as_bytes()));
    }
    if let Some(bytes) = vm.bytes_of(&seed) {
        return Ok(Random::from_bytes(bytes));
    }
    if let Some(float) = seed.as_float() {
        return Ok(Random::from_hash(hash_float(float)));
    }
    if vm.number(&seed).is_none() {
        let message = "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.";
        return Err(vm.type_error(message));
    }
    Ok(Random::from_int(vm.need_int(&seed)?.as_ref()))
}

fn seed(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [seed, version] = bind(vm, "seed", args, ["a", "version"], 0)?;
    if version.is_some_and(|version| version.as_small_int() != Some(2)) {
        return Err(vm.not_implemented_error("not simulated yet: random.seed() of version 1"));
    }
    *generator_of(vm, &generator) = seeded(vm, seed)?;
    Ok(Value::NONE.into())
}

fn getstate(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, _) = receiver(vm, args)?;
    let (words, gauss_next) = generator_of(vm, &generator).state();
    let words: Vec<Value> = words.map(|word| Value::int(word as usize)).collect();
    let words = vm.heap.tuple(words);
    let gauss_next = gauss_next.map_or(Value::NONE, Value::float);
    Ok(vm.heap.tuple([Value::int(3), words, gauss_next]).into())
}

fn setstate(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (generator, args) = receiver(vm, args)?;
    let [state] = bind(vm, "setstate", args, ["state"], 1)?;
    let random = (|| {
        let [_, words, gauss_next] = vm.heap.as_tuple(&state?)? else { return None };
        let words = vm.heap.as_tuple(words)?.iter().map(|word| u32::try_from(word.as_small_int()?).ok());
        Random::from_state(&words.collect::<Option<Vec<u32>>>()?, gauss_next.as_float())
    })();
    match random {
        Some(random) => {
            *generator_of(vm, &generator) = random;
            Ok(Value::NONE.into())
        }
        None => Err(vm.value_error("state vector is invalid")),
    }
}

impl Vm {
    /// An int of any size; what is none has no `__index__`.
    pub(in super::super) fn need_int(&mut self, x: &Value) -> Result<Int> {
        match self.number(x) {
            Some(super::super::number::Number::Big(int)) => Ok(Int::from(int)),
            _ => self.need_index(x).map(Int::Small),
        }
    }

    pub(in super::super) fn int_value(&mut self, int: Int) -> Value {
        match int {
            Int::Small(small) => self.heap.int(small),
            Int::Big(big) => self.heap.big_int(big),
        }
    }
}
