//! The command line: the same core as the page's, over files.

use coroscope::base::{Diagnostic, Scenario, Settings, VirtualTime};
use coroscope::bytecode::{Mode, compile, disassemble};
use coroscope::machine::{Progress, Simulation};
use coroscope::share;
use coroscope::syntax::check;
use coroscope::trace::{EventKind, StrId, Stream, Trace, write_chrome, write_jsonl, write_numbers};
use lexopt::prelude::*;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
Usage: coroscope COMMAND FILE [options]

Commands:
  run FILE     runs the program on the simulated machine; its output, its exit status
  check FILE   says what is wrong with the program
  dis FILE     lists its bytecode
  link FILE    prints the end of an address that holds program and settings
  open LINK    prints the program that a link holds

Options:
  --python VERSION        3.9 to 3.14, 3.13t, 3.14t (default 3.13)
  --cores N               1 to 64 (default 4)
  --seed N                decides every free choice (default 1)
  --switch-interval S     seconds (default 0.005)
  --start-method NAME     of processes: fork, spawn or forkserver (default: the version's own)
  --latency S             seconds that a request takes (default 0.1)
  --input FILE            run, link: what the program reads (run without it: standard input)
  --events OUT.jsonl      run: writes every event, one a line
  --trace OUT.json        run: writes a Chrome trace, which Perfetto opens
  --numbers               run: says on stderr how busy cores, GIL, threads and loops were
  -h, --help              shows this
";

enum Command {
    Run,
    Check,
    Dis,
    Link,
    Open,
}

struct Arguments {
    command: Command,
    /// A file; for `open` a link.
    subject: PathBuf,
    settings: Settings,
    input: Option<PathBuf>,
    events: Option<PathBuf>,
    trace: Option<PathBuf>,
    numbers: bool,
}

fn main() -> ExitCode {
    match arguments() {
        Ok(Some(arguments)) => execute(arguments),
        Ok(None) => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("coroscope: {error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// `None`: help is wanted.
fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let (mut command, mut subject, mut settings) = (None, None, Settings::default());
    let (mut input, mut events, mut trace, mut numbers) = (None, None, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("python") => settings.python = parser.value()?.parse()?,
            Long("cores") => {
                settings.cores = parser.value()?.parse()?;
                if !(1..=64).contains(&settings.cores) {
                    return Err("--cores takes a number from 1 to 64".into());
                }
            }
            Long("seed") => settings.seed = parser.value()?.parse()?,
            Long("switch-interval") => settings.switch_interval = seconds(parser.value()?.parse()?)?,
            Long("start-method") => settings.start_method = Some(parser.value()?.parse()?),
            Long("latency") => settings.network_latency = seconds(parser.value()?.parse()?)?,
            Long("input") => input = Some(PathBuf::from(parser.value()?)),
            Long("events") => events = Some(PathBuf::from(parser.value()?)),
            Long("numbers") => numbers = true,
            Long("trace") => trace = Some(PathBuf::from(parser.value()?)),
            Value(word) if command.is_none() => {
                command = Some(match &*word.string()? {
                    "run" => Command::Run,
                    "check" => Command::Check,
                    "dis" => Command::Dis,
                    "link" => Command::Link,
                    "open" => Command::Open,
                    other => return Err(format!("unknown command {other:?}").into()),
                });
            }
            Value(path) if subject.is_none() => subject = Some(PathBuf::from(path)),
            other => return Err(other.unexpected()),
        }
    }
    let command = command.ok_or("a command is missing")?;
    let subject = subject.ok_or("a file is missing")?;
    Ok(Some(Arguments { command, subject, settings, input, events, trace, numbers }))
}

fn seconds(seconds: f64) -> Result<VirtualTime, lexopt::Error> {
    if seconds.is_finite() && seconds >= 0.0 {
        Ok(VirtualTime::from_seconds(seconds))
    } else {
        Err(format!("{seconds} is no number of seconds").into())
    }
}

fn execute(mut arguments: Arguments) -> ExitCode {
    let path = arguments.subject.display().to_string();
    if let Command::Open = arguments.command {
        return open(&path);
    }
    match read_input(&arguments) {
        Ok(input) => arguments.settings.input = input,
        Err(error) => {
            eprintln!("coroscope: can't read the program's input: {error}");
            return ExitCode::from(2);
        }
    }
    let source = match std::fs::read_to_string(&arguments.subject) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("coroscope: can't open file '{path}': {error}");
            return ExitCode::from(2);
        }
    };
    let python = arguments.settings.python;
    match arguments.command {
        Command::Run => run(&path, source, &arguments),
        Command::Check => match &*check(&source, python) {
            [] => ExitCode::SUCCESS,
            problems => report(&path, &source, problems),
        },
        Command::Dis => match compile(&source, &path, python, Mode::Tracing) {
            Ok(code) => {
                print!("{}", disassemble(&code));
                ExitCode::SUCCESS
            }
            Err(problems) => report(&path, &source, &problems),
        },
        Command::Link => {
            println!("#{}", share::encode(&Scenario { source, settings: arguments.settings }));
            ExitCode::SUCCESS
        }
        Command::Open => unreachable!("opened before a file is read"),
    }
}

fn read_input(arguments: &Arguments) -> std::io::Result<String> {
    match (&arguments.input, &arguments.command) {
        (Some(path), _) => std::fs::read_to_string(path),
        // At a terminal nobody should have to end the input before the program begins.
        (None, Command::Run) if !std::io::stdin().is_terminal() => std::io::read_to_string(std::io::stdin()),
        _ => Ok(String::new()),
    }
}

/// Instructions between two looks at the output.
const SLICE: u32 = 1_000_000;

fn run(path: &str, source: String, arguments: &Arguments) -> ExitCode {
    let scenario = Scenario { source, settings: arguments.settings.clone() };
    let mut simulation = match Simulation::new(&scenario) {
        Ok(simulation) => simulation,
        Err(problems) => return report(path, &scenario.source, &problems),
    };
    let mut shown = 0;
    loop {
        let progress = simulation.advance(SLICE);
        shown = show_output(simulation.trace(), shown);
        if progress == Progress::Finished {
            break;
        }
    }
    let files = [
        (&arguments.events, write_jsonl as fn(&Trace, &mut BufWriter<std::fs::File>) -> std::io::Result<()>),
        (&arguments.trace, write_chrome as fn(&Trace, &mut BufWriter<std::fs::File>) -> std::io::Result<()>),
    ];
    for (path, write) in files {
        if let Some(path) = path
            && let Err(error) = write_file(path, simulation.trace(), write)
        {
            eprintln!("coroscope: can't write '{}': {error}", path.display());
            return ExitCode::from(2);
        }
    }
    if arguments.numbers && write_numbers(simulation.trace(), &mut std::io::stderr().lock()).is_err() {
        return ExitCode::from(2);
    }
    if simulation.trace().cut_short() {
        eprintln!(
            "coroscope: the limit of {} MB of output was reached: what was printed later is not shown",
            Trace::TEXT_LIMIT >> 20
        );
    }
    let exit = simulation.outcome().map_or(1, |outcome| outcome.exit);
    ExitCode::from(exit as u8)
}

/// Passes on what the program wrote since the event `from`.
fn show_output(trace: &Trace, from: usize) -> usize {
    let mut out = std::io::stdout().lock();
    for index in from..trace.len() {
        if trace.kind(index) == EventKind::Output {
            let event = trace.event(index);
            let text = trace.text(StrId(event.b));
            // A closed pipe ends nothing but the output.
            let _ = if event.a == Stream::Stdout as u32 {
                out.write_all(text.as_bytes())
            } else {
                let _ = out.flush();
                std::io::stderr().write_all(text.as_bytes())
            };
        }
    }
    let _ = out.flush();
    trace.len()
}

fn write_file(
    path: &Path,
    trace: &Trace,
    write: fn(&Trace, &mut BufWriter<std::fs::File>) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::fs::File::create(path)?);
    write(trace, &mut out)?;
    out.flush()
}

fn open(link: &str) -> ExitCode {
    match share::decode(link) {
        Ok(scenario) => {
            print!("{}", scenario.source);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("coroscope: {error}");
            ExitCode::FAILURE
        }
    }
}

/// On stderr.
fn report(path: &str, source: &str, problems: &[Diagnostic]) -> ExitCode {
    for problem in problems {
        eprint!("{}", problem.traceback(path, source));
    }
    ExitCode::FAILURE
}
