//! The module `math`, over `number::math`.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::number::Number;
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::base::Raised;
use crate::bytecode::BinOp;
use crate::number::{Division, Int, IntRef, math, zero_division};

/// One builtin for each name, that calls a shared function with that name.
macro_rules! named {
    ($run:path: $($name:literal)*) => {
        [$(Builtin::function($name, |vm, args| $run(vm, $name, args)),)*]
    };
}

static UNARY: [Builtin; 25] = named!(unary:
    "acos" "acosh" "asin" "asinh" "atan" "atanh" "cbrt" "cos" "cosh" "degrees" "erf" "erfc" "exp" "exp2" "expm1"
    "fabs" "gamma" "lgamma" "log1p" "radians" "sin" "sinh" "sqrt" "tan" "tanh");

static BINARY: [Builtin; 5] = named!(binary: "atan2" "copysign" "fmod" "pow" "remainder");

static OTHERS: [Builtin; 27] = [
    Builtin::function("log", log),
    Builtin::function("log2", |vm, args| log_of(vm, "log2", args)),
    Builtin::function("log10", |vm, args| log_of(vm, "log10", args)),
    Builtin::function("floor", |vm, args| rounded(vm, "floor", "__floor__", math::floor, args)),
    Builtin::function("ceil", |vm, args| rounded(vm, "ceil", "__ceil__", math::ceil, args)),
    Builtin::function("trunc", |vm, args| rounded(vm, "trunc", "__trunc__", crate::number::float_to_int, args)),
    Builtin::function("isnan", |vm, args| one_float(vm, "isnan", args).map(|x| Value::bool(x.is_nan()).into())),
    Builtin::function("isinf", |vm, args| one_float(vm, "isinf", args).map(|x| Value::bool(x.is_infinite()).into())),
    Builtin::function("isfinite", |vm, args| {
        one_float(vm, "isfinite", args).map(|x| Value::bool(x.is_finite()).into())
    }),
    Builtin::function("ulp", |vm, args| one_float(vm, "ulp", args).map(|x| Value::float(math::ulp(x)).into())),
    Builtin::function("modf", |vm, args| {
        let (fraction, whole) = math::modf(one_float(vm, "modf", args)?);
        Ok(vm.heap.tuple([Value::float(fraction), Value::float(whole)]).into())
    }),
    Builtin::function("frexp", |vm, args| {
        let (mantissa, exponent) = math::frexp(one_float(vm, "frexp", args)?);
        let exponent = vm.heap.int(exponent);
        Ok(vm.heap.tuple([Value::float(mantissa), exponent]).into())
    }),
    Builtin::function("ldexp", |vm, args| {
        let [x, exponent] = bind(vm, "ldexp", args, ["/x", "/i"], 2)?;
        let (x, exponent) = (vm.need_float(&x.expect("required"))?, exponent.expect("required"));
        if vm.as_index(&exponent).is_none() {
            return Err(vm.type_error("Expected an int as second argument to ldexp."));
        }
        let exponent = vm.need_index(&exponent)?;
        float_result(vm, math::ldexp(x, exponent))
    }),
    Builtin::function("isclose", |vm, args| {
        let [a, b, relative, absolute] = bind(vm, "isclose", args, ["a", "b", "rel_tol", "abs_tol"], 2)?;
        let a = vm.need_float(&a.expect("required"))?;
        let b = vm.need_float(&b.expect("required"))?;
        let relative = vm.need_float(&relative.unwrap_or(Value::float(1e-9)))?;
        let absolute = vm.need_float(&absolute.unwrap_or(Value::float(0.0)))?;
        let close = math::is_close(a, b, relative, absolute).map_err(|error| vm.raised(error))?;
        Ok(Value::bool(close).into())
    }),
    Builtin::function("nextafter", |vm, args| {
        let [x, y, steps] = bind(vm, "nextafter", args, ["/x", "/y", "steps"], 2)?;
        let (mut x, y) = (vm.need_float(&x.expect("required"))?, vm.need_float(&y.expect("required"))?);
        let steps = match steps {
            Some(steps) => vm.need_index(&steps)?,
            None => 1,
        };
        if steps < 0 {
            return Err(vm.value_error("steps must be a non-negative integer"));
        }
        if steps > 1_000_000 {
            return Err(vm.not_implemented_error("not simulated yet: math.nextafter() of more than a million steps"));
        }
        for _ in 0..steps {
            x = math::next_after(x, y);
        }
        Ok(Value::float(x).into())
    }),
    Builtin::function("fma", fma),
    Builtin::function("factorial", |vm, args| {
        let [n] = bind(vm, "factorial", args, ["/n"], 1)?;
        let n = vm.need_int(&n.expect("required"))?;
        int_result(vm, math::factorial(n.as_ref()))
    }),
    Builtin::function("isqrt", |vm, args| {
        let [n] = bind(vm, "isqrt", args, ["/n"], 1)?;
        let n = vm.need_int(&n.expect("required"))?;
        int_result(vm, math::isqrt(n.as_ref()))
    }),
    Builtin::function("comb", |vm, args| {
        let [n, k] = bind(vm, "comb", args, ["/n", "/k"], 2)?;
        let (n, k) = (vm.need_int(&n.expect("required"))?, vm.need_int(&k.expect("required"))?);
        int_result(vm, math::comb(n.as_ref(), k.as_ref()))
    }),
    Builtin::function("perm", |vm, args| {
        let [n, k] = bind(vm, "perm", args, ["/n", "/k"], 1)?;
        let n = vm.need_int(&n.expect("required"))?;
        match k.filter(|k| !k.is_none()) {
            Some(k) => {
                let k = vm.need_int(&k)?;
                int_result(vm, math::perm(n.as_ref(), k.as_ref()))
            }
            None => int_result(vm, math::factorial(n.as_ref())),
        }
    }),
    Builtin::function("gcd", |vm, args| folded(vm, args, 0, |a, b| Ok(math::gcd(a, b)))),
    Builtin::function("lcm", |vm, args| folded(vm, args, 1, math::lcm)),
    Builtin::function("fsum", |vm, args| {
        let [items] = bind(vm, "math.fsum", args, ["/seq"], 1)?;
        vm.with_items(items.expect("required"), [], |vm, _, items| {
            let floats = floats(vm, &items)?;
            float_result(vm, math::fsum(floats.into_iter()))
        })
    }),
    Builtin::function("hypot", |vm, args| {
        let floats = floats(vm, &args.positional)?;
        Ok(Value::float(math::hypot(&floats)).into())
    }),
    Builtin::function("dist", |vm, args| {
        let [p, q] = bind(vm, "dist", args, ["/p", "/q"], 2)?;
        vm.with_items(p.expect("required"), [q.expect("required")], |vm, mut held, p| {
            let p = vm.heap.list(p);
            vm.with_items(held.pop().expect("q"), [p], |vm, held, q| {
                let p = vm.heap.as_list(&held[0]).cloned().unwrap_or_default();
                let (p, q) = (floats(vm, &p)?, floats(vm, &q)?);
                if p.len() != q.len() {
                    return Err(vm.value_error("both points must have the same number of dimensions"));
                }
                Ok(Value::float(math::dist(&p, &q)).into())
            })
        })
    }),
    Builtin::function("prod", |vm, args| {
        let given = args.positional.len();
        let by_position = given > 1 && given + args.keywords.len() <= 2;
        if by_position || (given == 0 && args.keywords.is_empty()) {
            return Err(vm.type_error(format!("prod() takes exactly 1 positional argument ({given} given)")));
        }
        let [items, start] = bind(vm, "prod", args, ["iterable", "start"], 1)?;
        vm.with_items(items.expect("required"), [start.unwrap_or(Value::int(1))], |vm, mut held, items| {
            let mut product = held.pop().expect("the start");
            for item in items {
                product = computed(vm, BinOp::Mul, product, item, "math.prod")?;
            }
            Ok(product.into())
        })
    }),
    Builtin::function("sumprod", |vm, args| Ok(Flow::Call(vm.fallback("sumprod").expect("the library has it"), args))),
];

/// Since which minor version of Python 3, for what is younger than 3.9.
const SINCE: [(&str, u8); 4] = [("cbrt", 11), ("exp2", 11), ("fma", 13), ("sumprod", 12)];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    let minor = vm.settings.python.minor();
    for builtin in UNARY.iter().chain(&BINARY).chain(&OTHERS) {
        if SINCE.iter().all(|&(name, since)| name != builtin.name || minor >= since) {
            vm.set_functions(globals, std::slice::from_ref(builtin));
        }
    }
    for (name, value) in [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        vm.set_global(globals, name, Value::float(value));
    }
}

fn float_result(vm: &mut Vm, result: std::result::Result<f64, Raised>) -> Result<Flow> {
    result.map(|float| Value::float(float).into()).map_err(|error| vm.raised(error))
}

fn int_result(vm: &mut Vm, result: std::result::Result<Int, Raised>) -> Result<Flow> {
    match result {
        Ok(int) => Ok(vm.int_value(int).into()),
        Err(error) => Err(vm.raised(error)),
    }
}

fn floats(vm: &mut Vm, items: &[Value]) -> Result<Vec<f64>> {
    items.iter().map(|item| vm.need_float(item)).collect()
}

fn one_float(vm: &mut Vm, name: &str, args: Args) -> Result<f64> {
    match &args.positional[..] {
        _ if !args.keywords.is_empty() => Err(vm.type_error(format!("math.{name}() takes no keyword arguments"))),
        [x] => vm.need_float(x),
        several => {
            let given = several.len();
            Err(vm.type_error(format!("math.{name}() takes exactly one argument ({given} given)")))
        }
    }
}

fn function_of(name: &str) -> math::UnaryFunction {
    let index = math::UNARY.binary_search_by_key(&name, |(known, _)| known).expect("the table has every name");
    math::UNARY[index].1
}

fn unary(vm: &mut Vm, name: &str, args: Args) -> Result<Flow> {
    let x = one_float(vm, name, args)?;
    let result = function_of(name)(x, vm.settings.python);
    float_result(vm, result)
}

fn binary(vm: &mut Vm, name: &str, args: Args) -> Result<Flow> {
    let [x, y] = bind(vm, name, args, ["/x", "/y"], 2)?;
    let (x, y) = (vm.need_float(&x.expect("required"))?, vm.need_float(&y.expect("required"))?);
    let function = math::BINARY.iter().find(|(known, _)| *known == name).expect("the table has every name").1;
    let result = function(x, y, vm.settings.python);
    float_result(vm, result)
}

/// A logarithm of a float, or of an int of any size.
fn logarithm(vm: &mut Vm, name: &str, x: &Value) -> Result<f64> {
    let (function, version) = (function_of(name), vm.settings.python);
    let result = match vm.number(x) {
        Some(Number::Int(int)) => math::log_of_int(IntRef::Small(int), function, version),
        Some(Number::Big(int)) => math::log_of_int(IntRef::Big(&int), function, version),
        _ => {
            let x = vm.need_float(x)?;
            function(x, version)
        }
    };
    result.map_err(|error| vm.raised(error))
}

fn log_of(vm: &mut Vm, name: &str, args: Args) -> Result<Flow> {
    let [x] = bind(vm, name, args, ["/x"], 1)?;
    logarithm(vm, name, &x.expect("required")).map(|float| Value::float(float).into())
}

fn log(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, base] = bind(vm, "log", args, ["/x", "/base"], 1)?;
    let numerator = logarithm(vm, "log", &x.expect("required"))?;
    let Some(base) = base else { return Ok(Value::float(numerator).into()) };
    let denominator = logarithm(vm, "log", &base)?;
    if denominator == 0.0 {
        let error = zero_division(Division::FloatTrue, vm.settings.python);
        return Err(vm.raised(error));
    }
    Ok(Value::float(numerator / denominator).into())
}

/// `floor`, `ceil` and `trunc`: an int as it is, a class by its own method.
fn rounded(
    vm: &mut Vm,
    name: &str,
    method: &str,
    of_float: fn(f64) -> std::result::Result<Int, Raised>,
    args: Args,
) -> Result<Flow> {
    let [x] = bind(vm, name, args, ["/x"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, method) {
        return Ok(Flow::Call(method, Args::of([x])));
    }
    if let Some(Number::Int(_) | Number::Big(_)) = vm.number(&x) {
        let int = vm.need_int(&x)?;
        return Ok(vm.int_value(int).into());
    }
    if name == "trunc" && vm.number(&x).is_none() {
        let name = vm.type_name(&x);
        return Err(vm.type_error(format!("type {name} doesn't define __trunc__ method")));
    }
    let x = vm.need_float(&x)?;
    int_result(vm, of_float(x))
}

fn fma(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, y, z] = bind(vm, "fma", args, ["/x", "/y", "/z"], 3)?;
    let x = vm.need_float(&x.expect("required"))?;
    let y = vm.need_float(&y.expect("required"))?;
    let z = vm.need_float(&z.expect("required"))?;
    let result = libm::fma(x, y, z);
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(vm.value_error("invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(vm.overflow_error("overflow in fma"));
    }
    Ok(Value::float(result).into())
}

/// `gcd` and `lcm` of any number of ints; of one it is its magnitude.
fn folded(
    vm: &mut Vm,
    args: Args,
    neutral: i64,
    join: fn(IntRef<'_>, IntRef<'_>) -> std::result::Result<Int, Raised>,
) -> Result<Flow> {
    let mut all = Int::Small(neutral);
    for x in &args.positional {
        let x = vm.need_int(x)?;
        all = join(all.as_ref(), x.as_ref()).map_err(|error| vm.raised(error))?;
    }
    Ok(vm.int_value(all).into())
}

/// An operator on builtin numbers.
fn computed(vm: &mut Vm, op: BinOp, x: Value, y: Value, whose: &str) -> Result<Value> {
    match vm.binary(op, x, y, false)? {
        Flow::Value(value) => Ok(value),
        _ => Err(vm.not_implemented_error(format!("not simulated yet: {whose} of objects with operators in Python"))),
    }
}
