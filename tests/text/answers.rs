//! Each recorded operation, computed here.

use super::value::Value;
use coroscope::base::{PythonVersion, Raised};
use coroscope::number::*;
use coroscope::random::Random;
use coroscope::text::*;
use std::cmp::Ordering;

/// `PYTHONHASHSEED` of the recording.
const HASH_SEED: u32 = 12345;

pub fn answer(operation: &str, args: &[Value], version: PythonVersion) -> Result<Value, Raised> {
    let topics = [
        float,
        int,
        format,
        repr,
        super::complexes::answer,
        super::mathematics::answer,
        random,
        super::formats::answer,
        super::methods::answer,
    ];
    let answered = topics.iter().find_map(|topic| topic(operation, args, version));
    answered.unwrap_or_else(|| panic!("nothing answers {operation}"))
}

type Answer = Option<Result<Value, Raised>>;

fn float(operation: &str, args: &[Value], version: PythonVersion) -> Answer {
    let zero = |division| move || zero_division(division, version);
    Some(match operation {
        "float_repr" => Ok(float_repr(args[0].float()).into()),
        "complex_repr" => Ok(complex_repr(args[0].float(), args[1].float()).into()),
        "parse_float" => parse_float(args[0].text()).map(Value::from),
        "float_round" => round_float(args[0].float(), args[1].word()).map(Value::from),
        "float_round_int" => round_float_to_int(args[0].float()).map(Value::from),
        "float_to_int" => float_to_int(args[0].float()).map(Value::from),
        "float_ratio" => float_to_ratio(args[0].float()).map(Value::from),
        "float_is_integer" => Ok(float_is_integer(args[0].float()).into()),
        "float_div_mod" => {
            float_div_mod(args[0].float(), args[1].float()).ok_or_else(zero(Division::FloatDivMod)).map(Value::from)
        }
        "float_floor_div" => {
            float_floor_div(args[0].float(), args[1].float()).ok_or_else(zero(Division::FloatFloor)).map(Value::from)
        }
        "float_modulo" => {
            float_modulo(args[0].float(), args[1].float()).ok_or_else(zero(Division::FloatModulo)).map(Value::from)
        }
        "float_power" => float_power(args[0].float(), args[1].float(), version).map(|power| match power {
            FloatPower::Real(value) => value.into(),
            FloatPower::Complex => "complex".into(),
        }),
        "compare_int_float" => {
            Ok(compare_int_float(args[0].int(), args[1].float()).map(|order: Ordering| order as i64).into())
        }
        _ => return None,
    })
}

fn int(operation: &str, args: &[Value], version: PythonVersion) -> Answer {
    let zero = |division| move || zero_division(division, version);
    let limit = DigitLimit::new(version);
    let key = HashKey::new(HASH_SEED, version);
    let a = || args[0].int();
    let b = || args[1].int();
    let words = || args.iter().map(Value::word).collect::<Vec<_>>().into_iter();
    Some(match operation {
        "parse_int" => parse_int(args[0].text(), args[1].word(), limit).map(Value::from),
        "parse_int_long" => {
            let text = "1".repeat(args[0].word() as usize) + args[1].text();
            parse_int(&text, 10, limit).map(|value| hash_int(value.as_ref()).into())
        }
        "int_str" => int_to_decimal(a(), limit).map(Value::from),
        "int_str_long" => {
            let ten = int_pow(10.into(), a(), version);
            let Ok(IntPower::Int(power)) = ten else { panic!("a power of ten is an int") };
            int_to_decimal(power.as_ref(), limit).map(|text| text.len().into())
        }
        "bin" => Ok(int_to_radix(a(), Radix::Binary).into()),
        "oct" => Ok(int_to_radix(a(), Radix::Octal).into()),
        "hex" => Ok(int_to_radix(a(), Radix::Hex).into()),
        "int_add" => Ok(a().plus(b()).into()),
        "int_sub" => Ok(a().minus(b()).into()),
        "int_mul" => a().times(b()).map(Value::from),
        "int_floor_div" => int_floor_div(a(), b()).ok_or_else(zero(Division::IntFloor)).map(Value::from),
        "int_modulo" => int_modulo(a(), b()).ok_or_else(zero(Division::IntModulo)).map(Value::from),
        "int_div_mod" => int_div_mod(a(), b()).ok_or_else(zero(Division::IntDivMod)).map(Value::from),
        "int_true_div" => {
            int_true_div(a(), b()).ok_or_else(zero(Division::IntTrue)).and_then(|result| result).map(Value::from)
        }
        "int_and" => Ok(a().and(b()).into()),
        "int_or" => Ok(a().or(b()).into()),
        "int_xor" => Ok(a().xor(b()).into()),
        "int_invert" => Ok(a().invert().into()),
        "int_neg" => Ok(a().negated().into()),
        "int_abs" => Ok(a().abs().into()),
        "bit_length" => Ok((a().bit_length() as i64).into()),
        "bit_count" => Ok((a().bit_count() as i64).into()),
        "int_to_float" => a().to_f64().map(Value::from),
        "int_pow" => int_pow(a(), b(), version).map(|power| match power {
            IntPower::Int(value) => value.into(),
            IntPower::Float(value) => value.into(),
        }),
        "int_pow_mod" => int_pow_mod(a(), b(), args[2].int()).map(Value::from),
        "int_shift_left" => a().shift_left(b()).map(Value::from),
        "int_shift_right" => a().shift_right(b()).map(Value::from),
        "int_round" => Ok(round_int(a(), args[1].word()).into()),
        "hash_int" => Ok(hash_int(a()).into()),
        "hash_float" => Ok(hash_float(args[0].float()).into()),
        "hash_complex" => Ok(hash_complex(args[0].float(), args[1].float()).into()),
        "hash_tuple" => Ok(hash_tuple(words().map(|word| hash_int(word.into()))).into()),
        "hash_frozenset" => Ok(hash_frozenset(words().map(|word| hash_int(word.into()))).into()),
        "hash_str" => Ok(hash_str(args[0].text(), key).into()),
        "hash_bytes" => Ok(hash_bytes(&args[0].bytes(), key).into()),
        _ => return None,
    })
}

fn format(operation: &str, args: &[Value], version: PythonVersion) -> Answer {
    let limit = DigitLimit::new(version);
    Some(
        match operation {
            "format_int" => format_int(args[0].int(), args[1].text(), "int", limit),
            "format_bool" => format_int(args[0].int(), args[1].text(), "bool", limit),
            "format_float" => format_float(args[0].float(), args[1].text(), "float", version),
            "format_str" => format_str(args[0].text(), args[1].text(), version),
            "format_complex" => format_complex(args[0].float(), args[1].float(), args[2].text(), version),
            _ => return None,
        }
        .map(Value::from),
    )
}

fn repr(operation: &str, args: &[Value], _: PythonVersion) -> Answer {
    Some(Ok(match operation {
        "str_repr" => str_repr(args[0].text()).into(),
        "ascii" => ascii_repr(args[0].text()).into(),
        "bytes_repr" => bytes_repr(&args[0].bytes()).into(),
        "slice" => {
            let [start, stop, step] = [0, 1, 2].map(|i| args[i].maybe_word());
            match slice_indices(start, stop, step, args[3].word() as usize) {
                Ok(range) => vec![range.start, range.stop, range.step, range.count as i64].into(),
                Err(raised) => return Some(Err(raised)),
            }
        }
        _ => return None,
    }))
}

fn random(operation: &str, args: &[Value], version: PythonVersion) -> Answer {
    let seeded = || match &args[0] {
        Value::Int(seed) => Random::from_int(seed.as_ref()),
        Value::Float(seed) => Random::from_hash(hash_float(*seed)),
        _ if operation == "random_bytes_seed" => Random::from_bytes(&args[0].bytes()),
        other => Random::from_bytes(other.text().as_bytes()),
    };
    let mut random = seeded();
    let size = |i: usize| args[i].word() as usize;
    let real = |i: usize| args[i].float();
    /// The same draw five times.
    fn five<T: Into<Value>>(mut draw: impl FnMut() -> Result<T, Raised>) -> Result<Value, Raised> {
        Ok((0..5).map(|_| draw()).collect::<Result<Vec<T>, _>>()?.into())
    }
    Some(match operation {
        "random_many" => {
            (5..size(1)).for_each(|_| {
                random.random();
            });
            five(|| Ok(random.random()))
        }
        "random_text_seed" | "random_float_seed" | "random_bytes_seed" => five(|| Ok(random.random())),
        "getrandbits" => five(|| Ok(random.bits(args[1].word() as u64))),
        "randrange" => five(|| random.randrange(args[1].int(), args[2].int(), args[3].int(), version)),
        "randrange_to" => five(|| random.randrange_to(args[1].int())),
        "randint" => five(|| random.randint(args[1].int(), args[2].int(), version)),
        "choice" => {
            (0..9).map(|_| random.choice_index(size(1), version)).collect::<Result<Vec<_>, _>>().map(Value::from)
        }
        "shuffle" => {
            let mut values: Vec<usize> = (0..size(1)).collect();
            random.shuffle_swaps(size(1)).for_each(|(i, j)| values.swap(i, j));
            Ok(values.into())
        }
        "sample" => random.sample_indexes(size(1), args[2].word()).map(Value::from),
        "choices" => Ok(random.choices_indexes(size(1), size(2)).into()),
        "weighted" => {
            let weights: Vec<f64> = args[2..].iter().map(Value::float).collect();
            random.weighted_indexes(&weights, size(1), version).map(Value::from)
        }
        "uniform" => five(|| Ok(random.uniform(real(1), real(2)))),
        "triangular" => {
            let mode = if args[3] == Value::None { None } else { Some(real(3)) };
            five(|| Ok(random.triangular(real(1), real(2), mode)))
        }
        _ => return None,
    })
}
