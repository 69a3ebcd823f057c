//! The Mersenne Twister MT19937 and its seeding: `Modules/_randommodule.c` and `Random.seed`.

use super::sha512::sha512;
use crate::number::{Int, IntRef};
use num_bigint::{BigInt, BigUint, Sign};

const SIZE: usize = 624;
const PERIOD: usize = 397;

/// One generator: an instance of `random.Random`.
#[derive(Clone, Debug, PartialEq)]
pub struct Random {
    state: [u32; SIZE],
    /// The next word of `state` to hand out; at the end, all are made anew.
    index: usize,
    /// `gauss()` makes two numbers at a time and keeps the second.
    pub(super) gauss_next: Option<f64>,
}

impl Random {
    /// `random.Random(seed)`
    pub fn from_int(seed: IntRef<'_>) -> Random {
        match seed {
            IntRef::Small(small) => Random::from_magnitude(&BigUint::from(small.unsigned_abs())),
            IntRef::Big(big) => Random::from_magnitude(big.magnitude()),
        }
    }

    /// Seeding by a text (its UTF-8) or bytes, version 2: the bytes and their SHA-512 as one big-endian number.
    pub fn from_bytes(seed: &[u8]) -> Random {
        let mut bytes = seed.to_vec();
        bytes.extend_from_slice(&sha512(seed));
        Random::from_magnitude(&BigUint::from_bytes_be(&bytes))
    }

    /// Seeding by any other object, floats among them: by its hash.
    pub fn from_hash(hash: i64) -> Random {
        Random::from_magnitude(&BigUint::from(hash as u64))
    }

    fn from_magnitude(seed: &BigUint) -> Random {
        let mut random = Random { state: [0; SIZE], index: SIZE, gauss_next: None };
        // Zero has one digit.
        random.mix_in(&seed.iter_u32_digits().chain((seed.bits() == 0).then_some(0)).collect::<Vec<_>>());
        random
    }

    /// `init_by_array`
    fn mix_in(&mut self, key: &[u32]) {
        let state = &mut self.state;
        state[0] = 19_650_218;
        for i in 1..SIZE {
            state[i] = 1_812_433_253u32.wrapping_mul(mixed(state[i - 1])).wrapping_add(i as u32);
        }
        let mut i = 1;
        for step in 0..SIZE.max(key.len()) {
            let j = step % key.len();
            let word = state[i] ^ mixed(state[i - 1]).wrapping_mul(1_664_525);
            state[i] = word.wrapping_add(key[j]).wrapping_add(j as u32);
            i = next_place(state, i);
        }
        for _ in 1..SIZE {
            let word = state[i] ^ mixed(state[i - 1]).wrapping_mul(1_566_083_941);
            state[i] = word.wrapping_sub(i as u32);
            i = next_place(state, i);
        }
        state[0] = 0x8000_0000;
    }

    fn renew(&mut self) {
        let state = &mut self.state;
        for i in 0..SIZE {
            let joined = (state[i] & 0x8000_0000) | (state[(i + 1) % SIZE] & 0x7fff_ffff);
            let twist = if joined & 1 == 1 { 0x9908_b0df } else { 0 };
            state[i] = state[(i + PERIOD) % SIZE] ^ (joined >> 1) ^ twist;
        }
        self.index = 0;
    }

    fn word(&mut self) -> u32 {
        if self.index == SIZE {
            self.renew();
        }
        let mut word = self.state[self.index];
        self.index += 1;
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^ (word >> 18)
    }

    /// `random()`: 53 bits of fraction.
    pub fn random(&mut self) -> f64 {
        let high = self.word() >> 5;
        let low = self.word() >> 6;
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// `getrandbits(count)`; the caller has refused negative counts.
    pub fn bits(&mut self, count: u64) -> Int {
        if count <= 63 {
            return Int::Small(self.small_bits(count as u32) as i64);
        }
        let words: Vec<u32> =
            (0..count.div_ceil(32)).map(|i| self.high_bits((count - 32 * i).min(32) as u32)).collect();
        Int::from(BigInt::from_biguint(Sign::Plus, BigUint::new(words)))
    }

    /// The upper `count` bits of the next word.
    fn high_bits(&mut self, count: u32) -> u32 {
        self.word() >> (32 - count)
    }

    fn small_bits(&mut self, count: u32) -> u64 {
        match count {
            0 => 0,
            1..=32 => u64::from(self.high_bits(count)),
            _ => {
                let low = u64::from(self.word());
                low | u64::from(self.high_bits(count - 32)) << 32
            }
        }
    }

    /// `_randbelow(limit)`: draws until the bits are below the limit.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        let count = 64 - limit.leading_zeros();
        loop {
            let drawn = self.small_bits(count);
            if drawn < limit || limit == 0 {
                return drawn;
            }
        }
    }

    pub(super) fn big_below(&mut self, limit: &Int) -> Int {
        match limit {
            Int::Small(limit) => Int::Small(self.below(*limit as u64) as i64),
            Int::Big(_) => loop {
                let drawn = self.bits(limit.as_ref().bit_length());
                if drawn.as_ref() < limit.as_ref() {
                    return drawn;
                }
            },
        }
    }

    /// `getstate()`: the words, then the index.
    pub fn state(&self) -> (impl Iterator<Item = u32>, Option<f64>) {
        (self.state.iter().copied().chain([self.index as u32]), self.gauss_next)
    }

    /// `setstate()`: nothing when this is no state of a generator.
    pub fn from_state(words: &[u32], gauss_next: Option<f64>) -> Option<Random> {
        let (&index, state) = words.split_last()?;
        let state = state.try_into().ok()?;
        (index as usize <= SIZE).then_some(Random { state, index: index as usize, gauss_next })
    }
}

fn mixed(word: u32) -> u32 {
    word ^ (word >> 30)
}

/// Round and round, skipping place 0, which repeats the last.
fn next_place(state: &mut [u32; SIZE], i: usize) -> usize {
    if i + 1 < SIZE {
        return i + 1;
    }
    state[0] = state[SIZE - 1];
    1
}
