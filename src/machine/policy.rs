//! Every choice that a real machine leaves to chance. The scenario's seed makes it.

/// SplitMix64 (Steele, Lea, Flood, 2014).
#[derive(Clone, Debug)]
pub(super) struct Policy(u64);

impl Policy {
    pub(super) fn new(seed: u64) -> Policy {
        Policy(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `count`, which is not 0.
    pub(super) fn below(&mut self, count: u64) -> u64 {
        // The bias is count / 2^64.
        ((u128::from(self.next()) * u128::from(count)) >> 64) as u64
    }
}
