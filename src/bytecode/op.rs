//! The instruction set: CPython 3.12's, without its inline cache entries and with fixed-size operands.
//!
//! `[x, y]` is the operand stack with its top to the right.

macro_rules! numbered {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];
            /// The inverse of `as u8`; panics when there is no such number.
            pub fn from_u8(number: u8) -> $name {
                $name::ALL[number as usize]
            }
        }
    };
}

numbered! {
    /// Binary operators, in the order of CPython's `NB_` numbers.
    BinOp { Add, And, FloorDiv, LShift, MatMul, Mul, Mod, Or, Pow, RShift, Sub, TrueDiv, Xor, }
}
numbered! {
    CmpOp { Lt, Le, Eq, Ne, Gt, Ge, }
}
numbered! {
    UnaryOp { Neg, Pos, Invert, }
}
numbered! {
    /// `!s`, `!r`, `!a` of an f-string's field.
    Conversion { None, Str, Repr, Ascii, }
}

numbered! {
    Op {
        Nop,
        /// Emitted at the start of every statement (and at each line of a comprehension's loop) of a program that
        /// is traced, never in library code: tells the trace that line `c` begins. Has no counterpart in CPython, costs no time.
        Line,
        /// Looks at the eval breaker, and costs no time. Only in programs under 3.9, which looks before nearly every instruction, and
        /// under builds without a GIL, where other threads come between any two: see [`Op::is_followed_by_a_look`].
        CheckEvalBreaker,

        // Constants, variables. `c` of the name forms: index into `names`.
        /// `[] -> [consts[c]]`
        LoadConst,
        /// `[] -> [local b]`; the compiler proved it bound.
        LoadFast,
        /// As LoadFast, raises UnboundLocalError when it is unbound.
        LoadFastCheck,
        /// `[x] -> []`, local b = x. a = 1: x may be null, which leaves the local unbound (LoadFastAndClear put it aside).
        StoreFast,
        /// UnboundLocalError when unbound.
        DeleteFast,
        /// `[] -> [x or null]`: what the slot of local `b` holds as it is (a cell is not looked into; null when unbound), and
        /// leaves it unbound. Puts variables aside while an inlined comprehension uses their slots (3.12+).
        LoadFastAndClear,
        /// `b`: cache. Looks in globals, then builtins.
        LoadGlobal,
        StoreGlobal,
        DeleteGlobal,
        /// Class bodies: looks in the locals dict, then globals, then builtins.
        LoadName,
        StoreName,
        DeleteName,
        /// Local `b` becomes a cell that holds what the local held.
        MakeCell,
        /// `[] -> [cell in local b]`, to build a closure tuple.
        LoadClosure,
        /// `[] -> [contents of the cell in local b]`
        LoadDeref,
        StoreDeref,
        DeleteDeref,
        /// Class bodies: `names[c]` from the locals dict, else from the cell in local b.
        LoadClassDeref,

        // The operand stack.
        PopTop,
        /// `[xb .. x1] -> [xb .. x1 xb]`: pushes a copy of the b-th from the top (1 is the top).
        Copy,
        /// Exchanges the top with the b-th from the top (2 is the one below).
        Swap,
        /// `[] -> [null]`: the empty self slot of a call.
        PushNull,

        // Operators. `a`: BinOp, UnaryOp or CmpOp.
        /// `[x, y] -> [x op y]`
        Binary,
        /// `[x, y] -> [x op= y]`
        Inplace,
        Unary,
        /// `[x] -> [not x]`
        Not,
        Compare,
        /// `[x, y] -> [x is y]`; a = 1: `is not`
        Is,
        /// `[x, y] -> [x in y]`; a = 1: `not in`
        Contains,
        /// `[x, i] -> [x[i]]`
        BinarySubscr,
        /// `[value, x, i] -> []`, x[i] = value
        StoreSubscr,
        /// `[x, i] -> []`
        DeleteSubscr,
        /// b = 2 or 3: `[start, stop(, step)] -> [slice]`
        BuildSlice,

        // Attributes. `c`: name, `b`: cache.
        /// `[x] -> [x.name]`
        LoadAttr,
        /// `[x] -> [method, x]` or `[attribute, null]`: for a call
        LoadMethod,
        /// `[value, x] -> []`, x.name = value
        StoreAttr,
        /// `[x] -> []`
        DeleteAttr,
        /// `super().name` and `super(a, b).name`, written out: `[super, class, self] -> [attribute]`
        LoadSuperAttr,
        /// The same for a call: `-> [method, self]` or `[attribute, null]`
        LoadSuperMethod,

        // Building.
        /// `b` values of the stack.
        BuildTuple,
        BuildList,
        BuildSet,
        /// `[k1, v1 .. kb, vb] -> [dict]`
        BuildMap,
        /// `b` strings joined.
        BuildString,
        /// `[x] -> [str]`, with a: Conversion; c = 1: `[x, spec] -> [str]`
        FormatValue,
        /// `[.. list .. x] -> [.. list ..]`: x is appended to the list that is b-th from the top once x is popped (1 is the top).
        ListAppend,
        SetAdd,
        /// `[.. dict .. k, v]`: as ListAppend, b counted with both popped.
        MapAdd,
        /// `[.. list .. iterable]`; a = 1: for `f(*x)`, the function stands below the list
        ListExtend,
        SetUpdate,
        /// For `{**x}`
        DictUpdate,
        /// For `f(**x)`: TypeError on duplicates. The function stands below the dict for its name in messages.
        DictMerge,
        /// `[list] -> [tuple]`
        ListToTuple,
        /// `[iterable] -> [xb .. x1]`: the first item is on top.
        UnpackSequence,
        /// a before the star, b after: `[iterable] -> [after reversed .. list .. before reversed]`, first item on top.
        UnpackEx,

        // Jumps to instruction `c`.
        Jump,
        /// Backwards: where the eval breaker is looked at.
        JumpBackward,
        PopJumpIfFalse,
        PopJumpIfTrue,
        PopJumpIfNone,
        PopJumpIfNotNone,
        /// `[x] -> []` or jumps with x left.
        JumpIfFalseOrPop,
        JumpIfTrueOrPop,

        // Iteration.
        /// `[iterable] -> [iterator]`
        GetIter,
        /// `[iterator] -> [iterator, item]`, or `-> []` and jumps to `c` when it is exhausted.
        ForIter,
        /// `[x] -> [len(x) pushed above]`: for patterns
        GetLen,

        // Calls. Stack `[callable, self or null, arguments...]`.
        /// b: number of arguments, self not counted.
        Call,
        /// The last arguments are by keyword; `consts[c]` is the tuple of their names. b: all arguments.
        CallKw,
        /// `[callable, null, arguments]`, a = 1: `[callable, null, arguments, dict]`; the arguments are a tuple, or the only
        /// iterable that was given with a star.
        CallEx,
        /// `[x] -> []`: leaves the frame with x.
        Return,
        /// `consts[c]` is the code. a: bits 1 = defaults tuple, 2 = keyword defaults dict, 4 = annotations (a dict), 8 = closure
        /// tuple, on the stack in this order, the closure on top. `-> [function]`
        MakeFunction,
        /// `[] -> [__build_class__]`
        LoadBuildClass,

        // Generators and coroutines.
        /// First instruction of a generator, coroutine or async generator function, before any MakeCell: makes the object and returns it
        /// to the caller; the body goes on here when first resumed. The first `send(None)` pushes nothing. A StopIteration that
        /// leaves the body becomes a RuntimeError without an instruction of its own.
        ReturnGenerator,
        /// After ReturnGenerator, at function entry, and after each Yield. `[sent] -> [sent]`. a: 0 function start (nothing on
        /// the stack), 1 after yield, 2 after the yield inside `yield from`, 3 after that inside `await`.
        Resume,
        /// `[x] -> [sent]`: suspends, giving x. In an async generator x is a value for the consumer (the vm wraps it) unless a = 1, which
        /// marks the yield of a `Send` loop (await and yield from): x passes through to the loop.
        Yield,
        /// `[iterable] -> [iterator]` for `yield from`; a coroutine is allowed only inside a coroutine.
        GetYieldFromIter,
        /// `[awaitable] -> [iterator]`; a: 0 plain, 1 from `async with` enter, 2 exit (for the words of errors)
        GetAwaitable,
        /// `[iterator, v]`: sends v into the iterator. It yields y: `-> [iterator, y]`, goes on at the next instruction (a Yield).
        /// It returns r: `-> [r]` and jumps to `c`.
        /// The shape: `LoadConst None; L: Send end; Yield a=1; Resume; JumpBackward-free Jump L; end:`. An exception thrown in
        /// at the Yield is passed by the vm to the iterator's throw/close, not raised here, as in CPython's gen.throw.
        Send,
        GetAIter,
        /// `[aiter] -> [aiter, awaitable]`
        GetANext,
        /// `[aiter, exception] -> []` when it is StopAsyncIteration, else re-raises.
        EndAsyncFor,

        // Exceptions. At a handler the operand stack is cut to its entry's `depth` and the exception is pushed: `[.. exception]`,
        // nothing else. Handlers of `try` and `with` start with PushExcInfo; those that come after it stand by a second
        // entry, whose handler (the cleanup) finds `[.. previous, exception]` and does `Copy 2; PopExcept; Reraise 1`.
        /// `[exception] -> [previous, exception]`: makes it the one being handled (`sys.exception()`).
        PushExcInfo,
        /// `[previous] -> []`: the one before is being handled again.
        PopExcept,
        /// `[exception, type] -> [exception, bool]`
        CheckExcMatch,
        /// `except*`: `[group or None, type] -> [rest or None, match or None]`; the match becomes the one being handled.
        CheckEgMatch,
        /// `except*` end: `[original, list of raised] -> [exception to re-raise or None]`
        PrepReraiseStar,
        /// b = 0: `raise`, 1: `raise x`, 2: `raise x from y`
        Raise,
        /// `[exception] -> []`, raises it again with its traceback as it is. a = 1 only tells the reader that
        /// `[previous, exception]` is there: the end of a cleanup.
        Reraise,
        /// `[] -> [AssertionError]`
        LoadAssertionError,

        // with
        /// `[manager] -> [bound __exit__, result of __enter__()]`
        BeforeWith,
        /// `[manager] -> [bound __aexit__, awaitable of __aenter__()]`
        BeforeAsyncWith,
        /// `[exit, previous, exception] -> [exit, previous, exception, result of exit(type, exception, traceback)]`
        WithExceptStart,

        // Import. `c`: name.
        /// `[fromlist or None] -> [module]`, b: level
        ImportName,
        /// `[module] -> [module, attribute]`
        ImportFrom,
        /// `[module] -> []`
        ImportStar,

        // match
        /// `[subject] -> [subject, bool]`
        MatchMapping,
        MatchSequence,
        /// `[subject, keys tuple] -> [subject, keys, values tuple or None]`
        MatchKeys,
        /// `[subject, class, keyword names tuple] -> [attributes tuple or None]`, b: positional patterns
        MatchClass,

        /// Class bodies and modules with annotations: makes `names[c]`, the dict of them, if missing.
        SetupAnnotations,
        /// `[] -> [locals dict]` of a class body
        LoadLocals,

        // Not the compiler's: the vm writes them over the first of two instructions that it does at once (`code_state.rs`).
        // The second stays where it is.
        LoadFastLoadFast,
        LoadFastLoadConst,
        LoadFastLoadAttr,
        /// In a copy of a code object, for instructions that are looked at first (`brink.rs`).
        Brink,
    }
}

impl Op {
    /// After these CPython 3.9 looks at its eval breaker: what goes on by its fast path (local variables, constants, the stack's
    /// own, most jumps) is not among them.
    pub(super) fn is_followed_by_a_look(self) -> bool {
        matches!(
            self,
            Op::LoadGlobal
                | Op::StoreGlobal
                | Op::LoadName
                | Op::StoreName
                | Op::LoadDeref
                | Op::StoreDeref
                | Op::LoadAttr
                | Op::LoadMethod
                | Op::StoreAttr
                | Op::Binary
                | Op::Inplace
                | Op::Compare
                | Op::Contains
                | Op::BinarySubscr
                | Op::StoreSubscr
                | Op::DeleteSubscr
                | Op::BuildTuple
                | Op::BuildList
                | Op::FormatValue
                | Op::Call
                | Op::CallKw
                | Op::CallEx
        )
    }
}
