//! Pickles: what `pickle`'s picklers and unpicklers do without Python code.
//!
//! Both are engines that keep their own stacks, so that deep structures need no host stack, and stop where Python has to
//! decide: how to take an object apart, what a name stands for, how a key hashes. `lib/pickle.py` does that and lets them go
//! on.

mod batches;
mod opcode;
mod read;
mod stream;
mod write;

pub use read::{Need, Unpickling};
pub use write::{Pickling, Stopped, Work};
