//! A Python value in 8 bytes: small integers and floats as they are, everything else a counted reference.
//!
//! ```text
//! 0000_0000_iiii_iiii   reference to slot i of the heap (i > 0)
//! 0000_0001_0000_000n   None, False, True, ...
//! 0001_.... - FFF1_....  float: its bits + 2^48
//! FFF8_.... - FFFF_....  integer of 51 bits, in two's complement
//! ```
//!
//! `Value` owns a reference: cloning counts up, dropping counts down. The counts live outside the objects, in
//! the table of the heap that is *entered* on this host thread, so that a value can be dropped while an
//! object is borrowed; a count that reaches zero puts the slot on the heap's list of zeros, and the
//! interpreter reclaims that list before its next instruction.
//!
//! This file and the operand stack hold the `unsafe` of the crate. Sound because: the pointer to the table is set only
//! by [`Entered`], which keeps the table alive and its address current; a value is only made from a slot of that heap.

use std::cell::Cell;
use std::fmt;
use std::num::NonZeroU64;

#[repr(transparent)]
pub struct Value(NonZeroU64);

const IMMEDIATE: u64 = 1 << 32;
const FLOAT_OFFSET: u64 = 1 << 48;
const INT_TAG: u64 = 0xFFF8 << 48;
const INT_SHIFT: u32 = 13;

/// The counts of one heap, and the slots whose count fell to zero since the last reclaim.
#[derive(Default)]
pub(super) struct Counts {
    counts: Vec<u32>,
    zeros: Vec<u32>,
}

thread_local! {
    /// The first count of the entered heap.
    static TABLE: Cell<*mut u32> = const { Cell::new(std::ptr::null_mut()) };
    static ZEROS: Cell<*mut Vec<u32>> = const { Cell::new(std::ptr::null_mut()) };
}

/// While this lives, values of one heap may be cloned and dropped on this host thread.
pub(super) struct Entered {
    table: *mut u32,
    zeros: *mut Vec<u32>,
}

impl Counts {
    /// The box keeps the address of the zeros stable while the heap moves.
    pub(super) fn enter(self: &mut Box<Counts>) -> Entered {
        let before = Entered { table: TABLE.get(), zeros: ZEROS.get() };
        TABLE.set(self.counts.as_mut_ptr());
        ZEROS.set(&raw mut self.zeros);
        before
    }

    /// Makes room for slot `index`; its count is zero.
    pub(super) fn grow(&mut self, index: u32) {
        if index as usize >= self.counts.len() {
            let entered = TABLE.get() == self.counts.as_mut_ptr();
            self.counts.resize((index as usize + 1).max(1024).next_power_of_two(), 0);
            if entered {
                TABLE.set(self.counts.as_mut_ptr());
            }
        }
    }

    pub(super) fn get(&self, index: u32) -> u32 {
        // Written through TABLE behind the borrow checker's back: read the same way.
        unsafe { self.counts.as_ptr().add(index as usize).read_volatile() }
    }

    pub(super) fn take_zero(&mut self) -> Option<u32> {
        // `count_is_zero` writes to it through ZEROS.
        let zeros = &raw mut self.zeros;
        unsafe { (*zeros).pop() }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        TABLE.set(self.table);
        ZEROS.set(self.zeros);
    }
}

/// Whether some slot of the entered heap waits to be reclaimed.
#[inline(always)]
pub(super) fn zeros_pending() -> bool {
    unsafe { !(*ZEROS.get()).is_empty() }
}

#[cold]
#[inline(never)]
fn count_is_zero(index: u32) {
    unsafe { (*ZEROS.get()).push(index) }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if self.0.get() < IMMEDIATE {
            unsafe { *TABLE.get().add(self.0.get() as usize) += 1 }
        }
        Value(self.0)
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if self.0.get() < IMMEDIATE {
            unsafe {
                let count = TABLE.get().add(self.0.get() as usize);
                *count -= 1;
                if *count == 0 {
                    count_is_zero(self.0.get() as u32);
                }
            }
        }
    }
}

impl Value {
    const fn immediate(number: u64) -> Value {
        Value(NonZeroU64::new(IMMEDIATE | number).unwrap())
    }
    pub const NONE: Value = Value::immediate(0);
    pub const FALSE: Value = Value::immediate(1);
    pub const TRUE: Value = Value::immediate(2);
    pub const ELLIPSIS: Value = Value::immediate(3);
    pub const NOT_IMPLEMENTED: Value = Value::immediate(4);
    /// No value: an unbound local, the empty self slot of a call.
    pub const NULL: Value = Value::immediate(5);

    pub const INT_MIN: i64 = -(1 << 50);
    pub const INT_MAX: i64 = (1 << 50) - 1;

    #[inline(always)]
    pub(super) const fn bits(&self) -> u64 {
        self.0.get()
    }

    /// The bits, with the reference that they own.
    #[inline(always)]
    pub(super) fn into_bits(self) -> u64 {
        let bits = self.0.get();
        std::mem::forget(self);
        bits
    }

    /// # Safety
    /// `bits` came from [`Value::into_bits`] and are turned back once.
    #[inline(always)]
    pub(super) unsafe fn from_bits(bits: u64) -> Value {
        Value(unsafe { NonZeroU64::new_unchecked(bits) })
    }

    /// Takes over a count that the heap has set.
    pub(super) fn owning(index: u32) -> Value {
        Value(NonZeroU64::new(u64::from(index)).expect("slot 0 is never used"))
    }

    /// A new reference to a slot that is alive, or being finalised.
    pub(super) fn reference(index: u32) -> Value {
        let borrowed = std::mem::ManuallyDrop::new(Value::owning(index));
        Value::clone(&borrowed)
    }

    #[inline(always)]
    pub fn bool(truth: bool) -> Value {
        if truth { Value::TRUE } else { Value::FALSE }
    }

    /// `None` when it does not fit: then it is a big integer on the heap.
    #[inline(always)]
    pub fn small_int(int: i64) -> Option<Value> {
        let shifted = int << INT_SHIFT;
        if shifted >> INT_SHIFT == int {
            Some(Value(unsafe { NonZeroU64::new_unchecked((shifted as u64 >> INT_SHIFT) | INT_TAG) }))
        } else {
            None
        }
    }

    /// For lengths, counts and other integers that are known to be small.
    pub fn int(int: usize) -> Value {
        Value::small_int(int as i64).expect("a length fits 51 bits")
    }

    #[inline(always)]
    pub fn float(float: f64) -> Value {
        let bits = if float.is_nan() { 0x7FF8 << 48 } else { float.to_bits() };
        Value(unsafe { NonZeroU64::new_unchecked(bits + FLOAT_OFFSET) })
    }

    #[inline(always)]
    pub fn is_small_int(&self) -> bool {
        self.0.get() >= INT_TAG
    }

    #[inline(always)]
    pub fn as_small_int(&self) -> Option<i64> {
        if self.0.get() >= INT_TAG { Some(((self.0.get() << INT_SHIFT) as i64) >> INT_SHIFT) } else { None }
    }

    #[inline(always)]
    pub fn as_float(&self) -> Option<f64> {
        let bits = self.0.get();
        if (FLOAT_OFFSET..INT_TAG).contains(&bits) { Some(f64::from_bits(bits - FLOAT_OFFSET)) } else { None }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self.0.get() {
            bits if bits == Value::TRUE.bits() => Some(true),
            bits if bits == Value::FALSE.bits() => Some(false),
            _ => None,
        }
    }

    /// The slot, when this is a reference.
    #[inline(always)]
    pub(super) fn slot(&self) -> Option<u32> {
        if self.0.get() < IMMEDIATE { Some(self.0.get() as u32) } else { None }
    }

    /// `a is b`
    #[inline(always)]
    pub fn is(&self, other: &Value) -> bool {
        self.0 == other.0
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.is(&Value::NONE)
    }

    #[inline(always)]
    pub fn is_null(&self) -> bool {
        self.is(&Value::NULL)
    }

    pub(super) fn is_not_implemented(&self) -> bool {
        self.is(&Value::NOT_IMPLEMENTED)
    }

    /// `a + b` of two small integers, `None` when either is something else or the sum is big.
    #[inline(always)]
    pub(super) fn add_small(&self, other: &Value) -> Option<Value> {
        if self.is_small_int() && other.is_small_int() {
            let (sum, overflow) =
                ((self.0.get() << INT_SHIFT) as i64).overflowing_add((other.0.get() << INT_SHIFT) as i64);
            if !overflow {
                return Some(Value(unsafe { NonZeroU64::new_unchecked((sum as u64 >> INT_SHIFT) | INT_TAG) }));
            }
        }
        None
    }

    #[inline(always)]
    pub(super) fn sub_small(&self, other: &Value) -> Option<Value> {
        if self.is_small_int() && other.is_small_int() {
            let (difference, overflow) =
                ((self.0.get() << INT_SHIFT) as i64).overflowing_sub((other.0.get() << INT_SHIFT) as i64);
            if !overflow {
                return Some(Value(unsafe { NonZeroU64::new_unchecked((difference as u64 >> INT_SHIFT) | INT_TAG) }));
            }
        }
        None
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(int) = self.as_small_int() {
            write!(f, "{int}")
        } else if let Some(float) = self.as_float() {
            write!(f, "{float:?}")
        } else if let Some(slot) = self.slot() {
            write!(f, "#{slot}")
        } else {
            let names = ["None", "False", "True", "...", "NotImplemented", "<null>"];
            f.write_str(names[(self.bits() & 7) as usize])
        }
    }
}
