//! The scenario as bytes: tagged settings, a zero, then the source to the end.
//!
//! A field is a tag and a value, both LEB128 numbers. A reader that meets an unknown tag skips it when it is
//! even (it says how to look at the run) and gives up when it is odd (it changes the run itself).

use super::LinkError;
use crate::base::{PythonVersion, Scenario, Settings, VirtualTime};

const END: u64 = 0;
const PYTHON: u64 = 1;
const CORES: u64 = 3;
const SEED: u64 = 5;
const SWITCH_INTERVAL: u64 = 7;
const NETWORK_LATENCY: u64 = 9;

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
    out.extend_from_slice(scenario.source.as_bytes());
    out
}

fn values(settings: &Settings) -> [(u64, u64); 5] {
    let python = u64::from(settings.python.minor()) << 1 | u64::from(!settings.python.has_gil());
    [
        (PYTHON, python),
        (CORES, settings.cores.into()),
        (SEED, settings.seed),
        (SWITCH_INTERVAL, settings.switch_interval.as_nanos()),
        (NETWORK_LATENCY, settings.network_latency.as_nanos()),
    ]
}

pub fn read(mut bytes: &[u8]) -> Result<Scenario, LinkError> {
    let mut settings = Settings::default();
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
            _ if tag % 2 == 0 => {}
            _ => return Err(LinkError::Newer),
        }
    }
    let source = std::str::from_utf8(bytes).map_err(|_| LinkError::Damaged)?;
    Ok(Scenario { source: source.to_owned(), settings })
}

fn python(code: u64) -> Result<PythonVersion, LinkError> {
    let same =
        |version: &PythonVersion| u64::from(version.minor()) == code >> 1 && u64::from(!version.has_gil()) == code & 1;
    PythonVersion::ALL.into_iter().find(same).ok_or(LinkError::Newer)
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
