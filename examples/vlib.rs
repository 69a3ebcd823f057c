use coroscope::{base::PythonVersion, bytecode::*};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let v: PythonVersion = args[1].parse().unwrap();
    let (mut ok, mut bad, mut rej) = (0, 0, 0);
    for p in &args[2..] {
        let Ok(s) = std::fs::read_to_string(p) else { continue };
        match std::panic::catch_unwind(|| compile(&s, "x.py", v, Mode::Tracing)) {
            Err(_) => {
                println!("PANIC {p}");
                bad += 1
            }
            Ok(Err(d)) => {
                println!("REJ {p} {} {:?}", d[0], d[0].severity);
                rej += 1
            }
            Ok(Ok(c)) => {
                disassemble(&c);
                match verify(&c) {
                    Ok(()) => ok += 1,
                    Err(e) => {
                        println!("BAD {p} {e}");
                        bad += 1
                    }
                }
            }
        }
    }
    println!("ok {ok} bad {bad} rejected {rej}");
}
