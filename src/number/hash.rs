//! Python's hashes: equal numbers of different types hash alike, and texts hash as they do in a
//! CPython started with `PYTHONHASHSEED`. Reproduces `Python/pyhash.c`, `tuplehash`, `frozenset_hash`.

use super::IntRef;
use crate::base::{PythonVersion, code_of};
use num_bigint::BigInt;

/// Numbers hash to their value modulo this Mersenne prime.
const MODULUS: u64 = (1 << 61) - 1;
const INFINITY: i64 = 314_159;
const IMAGINARY: i64 = 1_000_003;

/// -1 means an error in C, so no hash is -1.
fn valid(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

fn signed(residue: u64, negative: bool) -> i64 {
    let hash = residue as i64;
    valid(if negative { -hash } else { hash })
}

pub fn hash_int(value: IntRef<'_>) -> i64 {
    match value {
        IntRef::Small(small) => signed(small.unsigned_abs() % MODULUS, small < 0),
        IntRef::Big(big) => signed(big_residue(big), value.is_negative()),
    }
}

fn big_residue(value: &BigInt) -> u64 {
    let fold =
        |residue: u64, digit: u64| ((u128::from(residue) << 64 | u128::from(digit)) % u128::from(MODULUS)) as u64;
    value.iter_u64_digits().rev().fold(0, fold)
}

/// NaN gives 0, as before 3.10; since then its object's address decides.
pub fn hash_float(value: f64) -> i64 {
    if value.is_nan() {
        return 0;
    }
    if value.is_infinite() {
        return if value > 0.0 { INFINITY } else { -INFINITY };
    }
    let (mantissa, exponent) = super::float::odd_mantissa(value);
    // Modulo 2**61 - 1, multiplying by a power of two rotates 61 bits.
    let shift = exponent.rem_euclid(61) as u32;
    let residue = if shift == 0 { mantissa } else { (mantissa << shift & MODULUS) | mantissa >> (61 - shift) };
    signed(residue, value < 0.0)
}

pub fn hash_complex(real: f64, imaginary: f64) -> i64 {
    valid(hash_float(real).wrapping_add(hash_float(imaginary).wrapping_mul(IMAGINARY)))
}

const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// From the hashes of the elements.
pub fn hash_tuple(elements: impl ExactSizeIterator<Item = i64>) -> i64 {
    let length = elements.len() as u64;
    match mix_lanes(elements).wrapping_add(length ^ (PRIME_5 ^ 3_527_539)) as i64 {
        -1 => 1_546_275_796,
        hash => hash,
    }
}

/// From the hashes of start, stop and step: a tuple's loop, without its length.
pub fn hash_slice(parts: [i64; 3]) -> i64 {
    match mix_lanes(parts.into_iter()) as i64 {
        -1 => 1_546_275_796,
        hash => hash,
    }
}

/// xxHash's loop, one lane an element.
fn mix_lanes(lanes: impl Iterator<Item = i64>) -> u64 {
    const PRIME_1: u64 = 11_400_714_785_074_694_791;
    const PRIME_2: u64 = 14_029_467_366_897_019_727;
    lanes.fold(PRIME_5, |state, lane| {
        state.wrapping_add((lane as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1)
    })
}

/// From the hashes of the elements, in any order.
pub fn hash_frozenset(elements: impl ExactSizeIterator<Item = i64>) -> i64 {
    let length = elements.len() as u64;
    let mut hash = elements.fold(0, |state, element| {
        let element = element as u64;
        state ^ (element ^ 89_869_747 ^ element << 16).wrapping_mul(3_644_798_167)
    });
    hash ^= length.wrapping_add(1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    match hash.wrapping_mul(69_069).wrapping_add(907_133_923) as i64 {
        -1 => 590_923_713,
        hash => hash,
    }
}

/// The secret that texts are hashed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashKey {
    low: u64,
    high: u64,
    /// SipHash-1-3 since 3.11, SipHash-2-4 before.
    rounds: (u8, u8),
}

impl HashKey {
    /// The key of a CPython from 3.11 on that was started with `PYTHONHASHSEED=0`.
    pub const FIXED: HashKey = HashKey { low: 0, high: 0, rounds: (1, 3) };

    /// The key of a CPython started with `PYTHONHASHSEED=seed`; 0 turns the randomisation off.
    pub fn new(seed: u32, version: PythonVersion) -> HashKey {
        let mut state = seed;
        let mut secret = [0; 16];
        if seed != 0 {
            for byte in &mut secret {
                state = state.wrapping_mul(214_013).wrapping_add(2_531_011);
                *byte = (state >> 16) as u8;
            }
        }
        let key = u128::from_le_bytes(secret);
        let rounds = if version.minor() >= 11 { (1, 3) } else { (2, 4) };
        HashKey { low: key as u64, high: (key >> 64) as u64, rounds }
    }
}

pub fn hash_bytes(bytes: &[u8], key: HashKey) -> i64 {
    // The empty text hashes to zero whatever the key.
    if bytes.is_empty() {
        return 0;
    }
    valid(sip_hash(bytes, key) as i64)
}

/// CPython hashes the text's own storage: one, two or four bytes a character, by the widest of them.
pub fn hash_str(text: &str, key: HashKey) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes(), key);
    }
    let widest = text.chars().map(code_of).max().unwrap_or(0);
    let mut storage = Vec::with_capacity(text.len() * 2);
    for c in text.chars() {
        let bytes = code_of(c).to_le_bytes();
        storage.extend_from_slice(match widest {
            ..=0xff => &bytes[..1],
            0x100..=0xffff => &bytes[..2],
            _ => &bytes,
        });
    }
    hash_bytes(&storage, key)
}

fn sip_hash(bytes: &[u8], key: HashKey) -> u64 {
    let mut v = [
        key.low ^ 0x736f_6d65_7073_6575,
        key.high ^ 0x646f_7261_6e64_6f6d,
        key.low ^ 0x6c79_6765_6e65_7261,
        key.high ^ 0x7465_6462_7974_6573,
    ];
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    last[7] = bytes.len() as u8;
    for word in words.iter().chain([&last]) {
        let word = u64::from_le_bytes(*word);
        v[3] ^= word;
        (0..key.rounds.0).for_each(|_| sip_round(&mut v));
        v[0] ^= word;
    }
    v[2] ^= 0xff;
    (0..key.rounds.1).for_each(|_| sip_round(&mut v));
    v[0] ^ v[1] ^ v[2] ^ v[3]
}

fn sip_round(v: &mut [u64; 4]) {
    v[0] = v[0].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(13) ^ v[0];
    v[0] = v[0].rotate_left(32);
    v[2] = v[2].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(16) ^ v[2];
    v[0] = v[0].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(21) ^ v[0];
    v[2] = v[2].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(17) ^ v[2];
    v[2] = v[2].rotate_left(32);
}
