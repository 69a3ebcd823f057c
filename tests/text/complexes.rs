//! Complex numbers, and ints and bytes.

use super::value::Value;
use coroscope::base::{PythonVersion, Raised};
use coroscope::number::*;
use coroscope::text::*;

pub fn answer(operation: &str, args: &[Value], version: PythonVersion) -> Option<Result<Value, Raised>> {
    let complex = |i: usize| Complex::new(args[i].float(), args[i + 1].float());
    let order = |i: usize| if args[i].text() == "big" { ByteOrder::Big } else { ByteOrder::Little };
    let signed = |i: usize| if args[i] == Value::Bool(true) { Signedness::Signed } else { Signedness::Unsigned };
    let ends = || if args[1] == Value::Bool(true) { LineEnds::Kept } else { LineEnds::Dropped };
    let number = |value: Complex| Value::from((value.real, value.imaginary));
    let parts =
        |parts: Vec<&[u8]>| Value::List(parts.into_iter().map(|part| Value::from_bytes(part.to_vec())).collect());
    Some(match operation {
        "complex_add" => Ok(number(complex(0).plus(complex(2)))),
        "complex_sub" => Ok(number(complex(0).minus(complex(2)))),
        "complex_mul" => Ok(number(complex(0).times(complex(2)))),
        "complex_div" => {
            let zero = || zero_division(Division::ComplexTrue, version);
            complex(0).divided_by(complex(2)).map(number).ok_or_else(zero)
        }
        "complex_abs" => complex(0).magnitude().map(Value::from),
        "complex_pow" => complex(0).power(complex(2), version).map(number),
        "parse_complex" => parse_complex(args[0].text()).map(number),
        "to_bytes" => int_to_bytes(args[0].int(), args[1].word() as usize, order(2), signed(3)).map(Value::from_bytes),
        "from_bytes" => Ok(int_from_bytes(&args[0].bytes(), order(1), signed(2)).into()),
        "bytes_split" => Ok(parts(bytes_split(&args[0].bytes(), args[1].word()))),
        "bytes_splitlines" => Ok(parts(bytes_split_lines(&args[0].bytes(), ends()))),
        "bytes_hex" => Ok(bytes_hex(&args[0].bytes()).into()),
        "bytes_from_hex" => bytes_from_hex(args[0].text()).map(Value::from_bytes),
        _ => return None,
    })
}
