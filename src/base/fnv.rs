//! FNV-1a: for tables of names (short keys, no attacker; looked up and never iterated) and for the trace's hash.

use std::hash::{BuildHasherDefault, Hasher};

pub type BuildFnv = BuildHasherDefault<Fnv>;

pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
