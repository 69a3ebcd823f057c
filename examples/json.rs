use coroscope::{base::PythonVersion, bytecode::*};
use std::fmt::Write;
fn s(x: &str) -> String {
    let mut o = String::from("\"");
    for c in x.chars() {
        match c {
            '"' => o.push_str("\\\""),
            '\\' => o.push_str("\\\\"),
            c if (c as u32) < 32 || (c as u32) > 126 => {
                let mut b = [0u16; 2];
                for u in c.encode_utf16(&mut b) {
                    write!(o, "\\u{:04x}", u).unwrap();
                }
            }
            c => o.push(c),
        }
    }
    o.push('"');
    o
}
fn k(c: &Const) -> String {
    match c {
        Const::None => "[\"n\"]".into(),
        Const::Ellipsis => "[\"e\"]".into(),
        Const::Bool(b) => format!("[\"b\",{b}]"),
        Const::Int(i) => format!("[\"i\",\"{i}\"]"),
        Const::BigInt(d) => format!("[\"i\",\"{d}\"]"),
        Const::Float(f) => format!("[\"f\",\"{f:?}\"]"),
        Const::Complex(f) => format!("[\"c\",\"{f:?}\"]"),
        Const::Str(x) => format!("[\"s\",{}]", s(x)),
        Const::Bytes(b) => format!("[\"y\",{:?}]", b),
        Const::Tuple(t) => format!("[\"t\",[{}]]", t.iter().map(k).collect::<Vec<_>>().join(",")),
        Const::FrozenSet(t) => format!("[\"z\",[{}]]", t.iter().map(k).collect::<Vec<_>>().join(",")),
        Const::Code(c) => format!("[\"k\",{}]", code(c)),
    }
}
fn code(c: &Code) -> String {
    let l = |v: &[Box<str>]| v.iter().map(|x| s(x)).collect::<Vec<_>>().join(",");
    format!(
        "{{\"name\":{},\"qualname\":{},\"flags\":[{},{},{},{},{},{}],\"args\":[{},{},{}],\"locals\":[{}],\"free\":{},\"names\":[{}],\"consts\":[{}],\"instrs\":[{}],\"exc\":[{}],\"max\":{},\"doc\":{}}}",
        s(&c.name),
        s(&c.qualname),
        c.flags.has_varargs,
        c.flags.has_varkeywords,
        c.flags.is_generator,
        c.flags.is_coroutine,
        c.flags.is_async_generator,
        c.flags.is_function,
        c.arg_count,
        c.positional_only_count,
        c.keyword_only_count,
        l(&c.locals),
        c.free_count,
        l(&c.names),
        c.consts.iter().map(k).collect::<Vec<_>>().join(","),
        c.instrs.iter().map(|i| format!("[\"{:?}\",{},{},{}]", i.op, i.a, i.b, i.c)).collect::<Vec<_>>().join(","),
        c.exceptions
            .iter()
            .map(|e| format!("[{},{},{},{}]", e.start, e.end, e.handler, e.depth))
            .collect::<Vec<_>>()
            .join(","),
        c.max_stack,
        c.docstring.as_ref().map_or("null".into(), |d| s(d))
    )
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let v: PythonVersion = a[1].parse().unwrap();
    match compile(&std::fs::read_to_string(&a[2]).unwrap(), "main.py", v, Mode::Tracing) {
        Ok(c) => println!("{}", code(&c)),
        Err(e) => {
            eprintln!("{}", e[0]);
            std::process::exit(3)
        }
    }
}
