//! The module `math`, and the distributions of `random`, which rest on it.

use super::value::Value;
use coroscope::base::{PythonVersion, Raised};
use coroscope::number::math;
use coroscope::random::Random;

pub fn answer(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    of_floats(operation, args, version)
        .or_else(|| of_ints(operation, args, version))
        .or_else(|| drawn(operation, args, version))
}

fn unary(name: &str) -> math::UnaryFunction {
    math::UNARY.iter().find(|(listed, _)| *listed == name).expect("a function of one float").1
}

fn of_floats(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    let x = || args[0].float();
    let y = || args[1].float();
    let all = || args.iter().map(Value::float);
    Some(match operation {
        "math_unary" => unary(args[0].text())(y(), version).map(Value::from),
        "math_binary" => {
            let name = args[0].text();
            let function = math::BINARY.iter().find(|(listed, _)| *listed == name).expect("a function of two floats").1;
            function(y(), args[2].float(), version).map(Value::from)
        }
        "floor" => math::floor(x()).map(Value::from),
        "ceil" => math::ceil(x()).map(Value::from),
        "modf" => Ok(math::modf(x()).into()),
        "frexp" => Ok(math::frexp(x()).into()),
        "ulp" => Ok(math::ulp(x()).into()),
        "ldexp" => math::ldexp(x(), args[1].word()).map(Value::from),
        "nextafter" => Ok(math::next_after(x(), y()).into()),
        "isclose" => math::is_close(x(), y(), args[2].float(), args[3].float()).map(Value::from),
        "hypot" => Ok(math::hypot(&all().collect::<Vec<_>>()).into()),
        "dist" => {
            let values: Vec<f64> = all().collect();
            let half = values.len() / 2;
            Ok(math::dist(&values[..half], &values[half..half * 2]).into())
        }
        "fsum" => math::fsum(all()).map(Value::from),
        "sum" if version.minor() >= 12 => {
            let mut sum = math::CompensatedSum::new(0.0);
            all().for_each(|value| sum.add(value));
            Ok(sum.total().into())
        }
        "sum" => Ok(all().fold(0.0, |sum, value| sum + value).into()),
        _ => return None,
    })
}

fn of_ints(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    let a = || args[0].int();
    let b = || args[1].int();
    Some(match operation {
        "log_int" => math::log_of_int(b(), unary(args[0].text()), version).map(Value::from),
        "gcd" => Ok(math::gcd(a(), b()).into()),
        "lcm" => math::lcm(a(), b()).map(Value::from),
        "factorial" => math::factorial(a()).map(Value::from),
        "comb" => math::comb(a(), b()).map(Value::from),
        "perm" => math::perm(a(), b()).map(Value::from),
        "isqrt" => math::isqrt(a()).map(Value::from),
        _ => return None,
    })
}

fn drawn(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    let Some(Value::Int(seed)) = args.first() else { return None };
    let mut random = Random::from_int(seed.as_ref());
    let parameter = |i: usize| args.get(i).map_or(f64::NAN, Value::float);
    let a = || parameter(1);
    let b = || parameter(2);
    let mut draw = || {
        Some(match operation {
            "gauss" => Ok(random.gauss(a(), b())),
            "normalvariate" => Ok(random.normalvariate(a(), b())),
            "lognormvariate" => random.lognormvariate(a(), b()),
            "expovariate" => random.expovariate(a(), version),
            "vonmisesvariate" => Ok(random.vonmisesvariate(a(), b())),
            "gammavariate" => random.gammavariate(a(), b()),
            "betavariate" => random.betavariate(a(), b()),
            "paretovariate" => random.paretovariate(a(), version),
            "weibullvariate" => random.weibullvariate(a(), b(), version),
            _ => return None,
        })
    };
    let values: Option<Result<Vec<f64>, Raised>> =
        (0..8).map(|_| draw()).collect::<Option<Vec<_>>>().map(|draws| draws.into_iter().collect());
    values.map(|values| values.map(Value::from))
}
