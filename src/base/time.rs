//! Virtual time: the only clock that the simulated machine has.

use std::fmt;
use std::ops::{Add, AddAssign, Sub};

/// A moment of the simulation, or a duration: nanoseconds since the program started.
///
/// ```
/// use coroscope::base::VirtualTime;
/// assert_eq!(VirtualTime::from_seconds(0.1).as_nanos(), 100_000_000);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VirtualTime(u64);

impl VirtualTime {
    pub const ZERO: VirtualTime = VirtualTime(0);
    /// Later than every moment that a run reaches: what waits until then waits for ever.
    pub const NEVER: VirtualTime = VirtualTime(u64::MAX);

    pub const fn from_nanos(nanos: u64) -> VirtualTime {
        VirtualTime(nanos)
    }

    /// Rounds to the nearest nanosecond; negative and NaN seconds become zero.
    pub fn from_seconds(seconds: f64) -> VirtualTime {
        // `as` saturates: what is too large becomes the latest moment.
        VirtualTime((seconds * 1e9).round() as u64)
    }

    pub const fn as_nanos(self) -> u64 {
        self.0
    }

    pub fn as_seconds(self) -> f64 {
        self.0 as f64 / 1e9
    }

    pub const fn saturating_sub(self, earlier: VirtualTime) -> VirtualTime {
        VirtualTime(self.0.saturating_sub(earlier.0))
    }
}

impl Add for VirtualTime {
    type Output = VirtualTime;
    fn add(self, other: VirtualTime) -> VirtualTime {
        VirtualTime(self.0.saturating_add(other.0))
    }
}

impl AddAssign for VirtualTime {
    fn add_assign(&mut self, other: VirtualTime) {
        *self = *self + other;
    }
}

impl Sub for VirtualTime {
    type Output = VirtualTime;
    fn sub(self, earlier: VirtualTime) -> VirtualTime {
        VirtualTime(self.0 - earlier.0)
    }
}

impl fmt::Display for VirtualTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:09}", self.0 / 1_000_000_000, self.0 % 1_000_000_000)
    }
}
