use coroscope::{base::PythonVersion, bytecode::*};
fn dump(c: &Code) {
    let nl = c.locals.len() - c.free_count as usize;
    let mut cells: Vec<&str> =
        c.instrs.iter().filter(|i| i.op == Op::MakeCell).map(|i| &*c.locals[i.b as usize]).collect();
    cells.sort();
    cells.dedup();
    let n =
        (c.arg_count + c.keyword_only_count) as usize + c.flags.has_varargs as usize + c.flags.has_varkeywords as usize;
    let mut locals: Vec<&str> = c.locals[..nl].iter().map(|x| &**x).collect();
    locals.sort();
    println!(
        "{}|{}|{},{},{}|{}|{}|{}|{}|{}",
        c.qualname,
        c.first_line,
        c.arg_count,
        c.positional_only_count,
        c.keyword_only_count,
        c.locals[..n].join(","),
        c.locals[nl..].join(","),
        cells.join(","),
        if c.flags.is_function { locals.join(",") } else { String::new() },
        format!("{}{}{}", c.flags.is_generator as u8, c.flags.is_coroutine as u8, c.flags.is_async_generator as u8)
    );
    for k in &c.consts {
        if let Const::Code(c) = k {
            dump(c)
        }
    }
}
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let v: PythonVersion = args[1].parse().unwrap();
    for p in &args[2..] {
        let Ok(s) = std::fs::read_to_string(p) else { continue };
        if let Ok(c) = compile(&s, "x.py", v, Mode::Library) {
            println!("FILE {p}");
            dump(&c)
        }
    }
}
