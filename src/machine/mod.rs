//! The simulated machine: virtual clock, threads, network; it drives the vm by fuel.
//!
//! In: a [`Scenario`](crate::base::Scenario). Out: a [`Trace`](crate::trace::Trace), growing while
//! [`Simulation::advance`] is called, and an [`Outcome`].
//!
//! Invariants: any slicing of the work gives the same trace; time never goes back; no wall clock, no
//! random source, no hash order. Must not know: pixels, browsers, files of the host.

mod agenda;
mod cores;
mod gil;
mod placing;
mod policy;
mod process;
mod shown;
mod simulation;
mod thread;

pub use simulation::{Outcome, Progress, Simulation};
