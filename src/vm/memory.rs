//! What objects would take in CPython's memory, and the budget of the scenario.
//!
//! The heap is measured when what was allocated since the last time may have used the budget up. So the instruction that
//! raises MemoryError is the same in every run, however the run is sliced.

use super::Vm;
use super::class::Type;
use super::exception::Result;
use super::flow::Next;
use super::heap::Heap;
use super::object::{Instance, Obj};

/// Less than this is not worth a walk over the heap.
const STEP: usize = 16 << 20;
/// What a call of a native function may add to an object that is there: one more item of a list, a dict, a queue.
pub(super) const ONE_ITEM: usize = 48;

impl Heap {
    /// Bytes about as `sys.getsizeof` has them on a 64-bit machine, without what the object refers to.
    fn size_of(object: &Obj) -> usize {
        let instance = |instance: &Instance| 48 + 8 * instance.slots.len();
        match object {
            Obj::Free(_) => 0,
            Obj::Str(text) if text.is_ascii_only() => 41 + text.len(),
            Obj::Str(text) => {
                let widest = text.chars().max().map_or(0, u32::from);
                let (header, width) = match widest {
                    ..=0xff => (57, 1),
                    0x100..=0xffff => (58, 2),
                    _ => (60, 4),
                };
                header + width * text.chars_len()
            }
            Obj::Int(int) => 24 + 4 * (int.bits() as usize).div_ceil(30),
            Obj::Complex(_) => 32,
            Obj::Bytes(bytes) => 33 + bytes.len(),
            Obj::ByteArray(bytes) => 57 + bytes.len(),
            Obj::List(items) => 56 + 8 * items.len(),
            Obj::Tuple(items) => 40 + 8 * items.len(),
            Obj::Dict(dict) if dict.len() == 0 => 64,
            // Entries of 24 bytes for two thirds of the places of a table whose size is a power of two.
            Obj::Dict(dict) => {
                let places = (dict.len() * 3).div_ceil(2).next_power_of_two().max(8);
                64 + 32 + places * if places <= 256 { 1 } else { 4 } + places * 2 / 3 * 24
            }
            Obj::Set(set) | Obj::FrozenSet(set) => match set.places() {
                ..=8 => 216,
                places => 216 + 16 * places,
            },
            // In blocks of 64.
            Obj::Deque(deque) => 232 + 528 * deque.items.len().div_ceil(64).max(1),
            Obj::Range(_) => 48,
            Obj::Slice(_) => 56,
            Obj::Function(_) => 160,
            Obj::Builtin(_) => 72,
            Obj::Class(class) => 1_100 + 40 * class.dict.len(),
            Obj::Instance(own) => instance(own),
            Obj::Derived(derived) => instance(&derived.0),
            Obj::Generator(generator) => 200 + 8 * generator.values.len(),
            _ => 64,
        }
    }

    /// The same in a moment, for a new object: about.
    #[inline(always)]
    pub(super) fn first_size_of(object: &Obj) -> usize {
        64 + match object {
            Obj::Str(text) => text.len(),
            Obj::List(items) => 8 * items.len(),
            Obj::Tuple(items) => 8 * items.len(),
            Obj::Int(int) => int.bits() as usize / 8,
            Obj::Bytes(bytes) => bytes.len(),
            Obj::ByteArray(bytes) => bytes.len(),
            Obj::Dict(dict) => 48 * dict.len(),
            Obj::Set(set) | Obj::FrozenSet(set) => 32 * set.len(),
            Obj::Deque(deque) => 8 * deque.items.len(),
            _ => 0,
        }
    }

    /// An object takes so many bytes more. Too many counted do no harm: the heap is measured before anything is refused.
    #[inline(always)]
    pub(super) fn grew(&mut self, bytes: usize) {
        self.grown += bytes;
    }

    fn measure(&self) -> usize {
        (1..self.slot_count()).map(|slot| Heap::size_of(self.at(slot))).sum()
    }
}

impl Vm {
    /// Between two instructions, when so much was allocated that the budget may be used up.
    #[cold]
    pub(super) fn check_memory(&mut self) -> Option<Next> {
        let taken = self.heap.measure();
        let budget = self.limits.memory;
        self.heap.grown = 0;
        self.heap.room = budget.saturating_sub(taken).min(budget / 4).max(STEP);
        (taken > budget).then(|| Next::Unwind(self.raise_with(Type::MemoryError, Vec::new())))
    }

    /// MemoryError when so many bytes more do not fit the budget.
    pub(super) fn need_room(&mut self, bytes: usize) -> Result<()> {
        if bytes < STEP {
            return Ok(());
        }
        let budget = self.limits.memory;
        if bytes > budget || self.heap.measure() + bytes > budget {
            return Err(self.raise_with(Type::MemoryError, Vec::new()));
        }
        Ok(())
    }
}
