//! The command line: the same core as the page's, over files.

use coroscope::base::{Diagnostic, PythonVersion};
use coroscope::bytecode::{Mode, compile, disassemble};
use coroscope::syntax::check;
use lexopt::prelude::*;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: coroscope COMMAND FILE [options]

Commands:
  check FILE   says what is wrong with the program
  dis FILE     lists its bytecode

Options:
  --python VERSION   3.9 to 3.14, 3.13t, 3.14t (default 3.13)
  -h, --help         shows this
";

enum Command {
    Check,
    Dis,
}

struct Arguments {
    command: Command,
    file: PathBuf,
    python: PythonVersion,
}

fn main() -> ExitCode {
    match arguments() {
        Ok(Some(arguments)) => execute(&arguments),
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
    let (mut command, mut file, mut python) = (None, None, PythonVersion::default());
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("python") => python = parser.value()?.parse()?,
            Value(word) if command.is_none() => {
                command = Some(match &*word.string()? {
                    "check" => Command::Check,
                    "dis" => Command::Dis,
                    other => return Err(format!("unknown command {other:?}").into()),
                });
            }
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected()),
        }
    }
    let command = command.ok_or("a command is missing")?;
    let file = file.ok_or("a file is missing")?;
    Ok(Some(Arguments { command, file, python }))
}

fn execute(arguments: &Arguments) -> ExitCode {
    let path = arguments.file.display().to_string();
    let source = match std::fs::read_to_string(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("coroscope: can't open file '{path}': {error}");
            return ExitCode::from(2);
        }
    };
    match arguments.command {
        Command::Check => match &*check(&source, arguments.python) {
            [] => ExitCode::SUCCESS,
            problems => report(&path, &source, problems),
        },
        Command::Dis => match compile(&source, &path, arguments.python, Mode::Tracing) {
            Ok(code) => {
                print!("{}", disassemble(&code));
                ExitCode::SUCCESS
            }
            Err(problems) => report(&path, &source, &problems),
        },
    }
}

/// As CPython prints a SyntaxError, on stderr.
fn report(path: &str, source: &str, problems: &[Diagnostic]) -> ExitCode {
    for problem in problems {
        let line = source.lines().nth(problem.line as usize - 1).unwrap_or_default();
        let text = line.trim_start();
        let indent = line.chars().count() - text.chars().count();
        let start = (problem.column as usize - 1).saturating_sub(indent);
        let end = if problem.end_line == problem.line { problem.end_column as usize - 1 } else { line.chars().count() };
        let width = end.saturating_sub(indent + start).max(1);
        eprintln!("  File \"{path}\", line {}", problem.line);
        eprintln!("    {text}");
        eprintln!("    {}{}", " ".repeat(start), "^".repeat(width));
        eprintln!("{}: {}", problem.exception, problem.message);
    }
    ExitCode::FAILURE
}
