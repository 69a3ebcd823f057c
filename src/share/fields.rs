//! The scenario as bytes: tagged settings, a zero, the input when it has a length, then the source to the end.
//!
//! A field is a tag and a value, both LEB128 numbers. A reader that meets an unknown tag skips it when it is
//! even (it says how to look at the run) and gives up when it is odd (it changes the run itself).

use super::LinkError;
use crate::base::{PythonVersion, Scenario, Settings, StartMethod, VirtualTime};

const END: u64 = 0;
const PYTHON: u64 = 1;
const CORES: u64 = 3;
const SEED: u64 = 5;
const SWITCH_INTERVAL: u64 = 7;
const NETWORK_LATENCY: u64 = 9;
/// In bytes.
const INPUT_LENGTH: u64 = 11;
/// 0: the version's own; else the method's place, from 1.
const START_METHOD: u64 = 13;

pub fn write(scenario: &Scenario) -> Vec<u8> {
    let mut out = Vec::new();
    let pairs = values(&scenario.settings).into_iter().zip(values(&Settings::default()));
    for ((tag, value), (_, default)) in pairs {
        if value != default {
            put(&mut out, tag);
            put(&mut out, value);
        }
    }
    put(&mut out, END);
    out.extend_from_slice(scenario.settings.input.as_bytes());
    out.extend_from_slice(scenario.source.as_bytes());
    out
}

fn values(settings: &Settings) -> [(u64, u64); 7] {
    let python = u64::from(settings.python.minor()) << 1 | u64::from(!settings.python.has_gil());
    [
        (PYTHON, python),
        (CORES, settings.cores.into()),
        (SEED, settings.seed),
        (SWITCH_INTERVAL, settings.switch_interval.as_nanos()),
        (NETWORK_LATENCY, settings.network_latency.as_nanos()),
        (START_METHOD, settings.start_method.map_or(0, |method| method as u64 + 1)),
        (INPUT_LENGTH, settings.input.len() as u64),
    ]
}

pub fn read(mut bytes: &[u8]) -> Result<Scenario, LinkError> {
    let mut settings = Settings::default();
    let mut input_length = 0;
    loop {
        let tag = take(&mut bytes)?;
        if tag == END {
            break;
        }
        let value = take(&mut bytes)?;
        match tag {
            PYTHON => settings.python = python(value)?,
            CORES => settings.cores = cores(value)?,
            SEED => settings.seed = value,
            SWITCH_INTERVAL => settings.switch_interval = VirtualTime::from_nanos(value),
            NETWORK_LATENCY => settings.network_latency = VirtualTime::from_nanos(value),
            START_METHOD => settings.start_method = start_method(value)?,
            INPUT_LENGTH => input_length = usize::try_from(value).map_err(|_| LinkError::Damaged)?,
            _ if tag % 2 == 0 => {}
            _ => return Err(LinkError::Newer),
        }
    }
    let text = |bytes| std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| LinkError::Damaged);
    let (input, source) = bytes.split_at_checked(input_length).ok_or(LinkError::Damaged)?;
    settings.input = text(input)?;
    let source = text(source)?;
    Ok(Scenario { source, settings })
}

fn python(code: u64) -> Result<PythonVersion, LinkError> {
    let same =
        |version: &PythonVersion| u64::from(version.minor()) == code >> 1 && u64::from(!version.has_gil()) == code & 1;
    PythonVersion::ALL.into_iter().find(same).ok_or(LinkError::Newer)
}

fn start_method(value: u64) -> Result<Option<StartMethod>, LinkError> {
    let Some(at) = value.checked_sub(1) else { return Ok(None) };
    let method = usize::try_from(at).ok().and_then(|at| StartMethod::ALL.get(at).copied());
    method.map(Some).ok_or(LinkError::Newer)
}

fn cores(value: u64) -> Result<u8, LinkError> {
    u8::try_from(value).ok().filter(|cores| (1..=64).contains(cores)).ok_or(LinkError::Damaged)
}

fn put(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn take(bytes: &mut &[u8]) -> Result<u64, LinkError> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first().ok_or(LinkError::Damaged)?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
    }
    Err(LinkError::Damaged)
}
