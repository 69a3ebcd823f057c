//! The simulated machine: virtual clock, processes and their threads, what they share; it drives the vm by fuel.
//!
//! In: a [`Scenario`](crate::base::Scenario). Out: a [`Trace`](crate::trace::Trace), growing while
//! [`Simulation::advance`] is called, and an [`Outcome`].
//!
//! Invariants: any slicing of the work gives the same trace; time never goes back; no wall clock, no
//! random source, no hash order. Must not know: pixels, browsers, files of the host.

mod agenda;
mod births;
mod blocking;
mod calls;
mod cores;
mod deadlock;
mod gil;
mod interpreters;
mod kernel;
mod placing;
mod policy;
mod process;
mod shown;
mod simulation;
#[path = "machine.rs"]
mod state;
mod thread;

pub use simulation::{Outcome, Progress, Simulation};
