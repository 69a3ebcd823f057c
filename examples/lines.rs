use coroscope::{base::PythonVersion, bytecode::*};
use std::collections::BTreeSet;
fn dump(c: &Code) {
    let l: BTreeSet<u32> = c.lines.iter().map(|e| e.line).collect();
    let t: BTreeSet<u32> = c.instrs.iter().filter(|i| i.op == Op::Line).map(|i| i.c).collect();
    println!("{}|{}|{:?}|{:?}", c.qualname, c.first_line, l, t);
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
        if let Ok(c) = compile(&s, "x.py", v, Mode::Tracing) {
            println!("FILE {p}");
            dump(&c)
        }
    }
}
