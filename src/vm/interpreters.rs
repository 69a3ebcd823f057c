//! Sub-interpreters: what one asks of the machine about the others of its process, and how a thread comes to run code in it.
//!
//! Each is a [`Vm`] of its own, with a GIL of its own, in the process of the one that made it. A thread that enters one lets its own
//! GIL go, runs `lib/_entered.py` there, and comes back with the answer that this leaves. What goes in and out are bytes.

use super::code_state::Origin;
use super::frame::Then;
use super::library;
use super::system::Answer;
use super::thread::{Thread, ThreadNumber};
use super::{Value, Vm};
use crate::trace::{ProcessId, ThreadId};
use std::rc::Rc;

/// A call that is about interpreters, or about queues between them. What is not there is answered by [`GONE`].
#[derive(Clone, Debug, PartialEq)]
pub enum InterpreterCall {
    Make,
    /// The numbers of all that there are.
    List,
    /// The thread goes there with the payload.
    Enter {
        interpreter: u32,
        payload: Rc<[u8]>,
    },
    /// Whether a thread is in there.
    IsRunning(u32),
    Destroy(u32),
    /// A queue for so many items; 0: for any number.
    MakeQueue(u32),
    Put {
        queue: u32,
        item: Rc<[u8]>,
    },
    Get(u32),
    /// How many items are in a queue, and how many there may be.
    Length(u32),
}

/// There is no such interpreter, or queue.
pub const GONE: i64 = -1;
/// The interpreter runs already, the queue is full, or empty.
pub const BUSY: i64 = -2;
/// The item's interpreter is no more, and the item neither.
pub const UNBOUND: i64 = -3;

/// Threads that began in one interpreter have numbers apart from those of all others by this.
const BEGUN_THERE: u32 = 1 << 20;

/// What an interpreter knows of being one of several. The main one is number 0.
#[derive(Clone, Debug, Default)]
pub struct OwnInterpreter {
    pub number: u32,
    /// Threads that came from elsewhere, and which number they have there.
    guests: Vec<(ThreadNumber, ThreadNumber)>,
    pub(super) payload: Option<Rc<[u8]>>,
    pub(super) answer: Option<Rc<[u8]>>,
    /// What a thread runs that enters.
    entry: Option<u32>,
}

impl Vm {
    /// A fresh interpreter gets its process and its number there. The main thread of the process has the first of its own numbers.
    pub fn begin_interpreter(&mut self, process: ProcessId, pid: u32, number: u32, main: (ThreadId, ThreadNumber)) {
        let _entered = self.heap.enter();
        (self.process.id, self.process.pid) = (process, pid);
        self.process.interpreter = OwnInterpreter { number, ..OwnInterpreter::default() };
        self.process.interpreter.guests.push((ThreadNumber(0), main.1));
        self.thread.id = main.0;
        self.thread.over = true;
        self.thread_ids[0] = main.0;
        self.make_module("__main__");
    }

    /// The number that a thread has in the whole process: where it began it is its own. Its ident is made of it.
    pub fn first_number(&self, thread: ThreadNumber) -> ThreadNumber {
        let OwnInterpreter { number, guests, .. } = &self.process.interpreter;
        let guest = guests.iter().find(|(own, _)| *own == thread);
        guest.map_or(ThreadNumber(thread.0 + number * BEGUN_THERE), |(_, first)| *first)
    }

    pub(super) fn is_guest(&self, thread: ThreadNumber) -> bool {
        self.process.interpreter.guests.iter().any(|(own, _)| *own == thread)
    }

    /// And back.
    pub(super) fn own_number(&self, first: ThreadNumber) -> Option<ThreadNumber> {
        let OwnInterpreter { number, guests, .. } = &self.process.interpreter;
        let guest = guests.iter().find(|(_, there)| *there == first).map(|(own, _)| *own);
        let own = guest.or_else(|| first.0.checked_sub(number * BEGUN_THERE).map(ThreadNumber));
        own.filter(|&own| self.knows_thread(own))
    }

    /// A thread that has that number where the process began comes in. Gives its number here.
    pub fn enter(&mut self, id: ThreadId, first: ThreadNumber, payload: Rc<[u8]>) -> ThreadNumber {
        let _entered = self.heap.enter();
        let known = self.process.interpreter.guests.iter().find(|(_, there)| *there == first);
        let number = match known {
            Some((own, _)) => *own,
            None => {
                let own = ThreadNumber(self.thread_ids.len() as u32);
                self.thread_ids.push(id);
                self.parked.push(None);
                self.process.interpreter.guests.push((own, first));
                own
            }
        };
        let thread = Thread::new(number, id);
        if self.thread.number == number {
            self.thread = thread;
        } else {
            self.parked[number.0 as usize] = Some(Box::new(thread));
            self.switch_to(number);
        }
        self.process.interpreter.payload = Some(payload);
        let entry = match self.process.interpreter.entry {
            Some(entry) => entry,
            None => {
                let module = library::find("_entered").and_then(|module| module.source());
                let entry = self.load_library("_entered", module.expect("in the pack that the caller came with"));
                self.process.interpreter.entry = Some(entry);
                entry
            }
        };
        debug_assert_ne!(self.codes[entry as usize].origin, Origin::Program);
        let globals = self.heap.dict();
        self.push_module_frame(entry, &globals, Value::NULL, Then::Bottom);
        number
    }

    /// The thread that ran last goes back to where it came from, with this answer.
    pub fn leave(&mut self) -> Answer {
        let _entered = self.heap.enter();
        // What comes out of the library's own code here is a bug of it, and nobody's answer.
        drop(self.take_result());
        self.thread.over = true;
        self.reclaim();
        self.process.interpreter.answer.take().map_or(Answer::Nothing, Answer::Bytes)
    }
}
