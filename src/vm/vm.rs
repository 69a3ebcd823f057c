//! The state of one interpreter: heap, loaded code, modules, the thread that runs.

use super::class::Type;
use super::code_state::{CodeState, Origin};
use super::evaluate::Whole;
use super::exception::Raise;
use super::flow::Next;
use super::frame::{Frame, Then};
use super::heap::Heap;
use super::natives::Regexes;
use super::network::Network;
use super::object::{Module, Obj};
use super::system::OwnProcess;
use super::thread::{Signal, Stop, Thread, ThreadNumber};
use super::value::Entered;
use super::{LoopState, Value};
use crate::base::{PythonVersion, Settings, VirtualTime};
use crate::bytecode::Code;
use crate::text::DigitLimit;
use crate::trace::{EventKind, ProcessInfo, StrId, Stream, ThreadId, ThreadInfo, Trace};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// Builtin classes that are written there.
const LIBRARY_BUILTINS: [&str; 9] =
    ["BaseExceptionGroup", "ExceptionGroup", "breakpoint", "exit", "filter", "help", "map", "memoryview", "quit"];

/// The versions (3.x) in which names came to the builtins.
const BUILTINS_SINCE: [(&str, u8); 4] =
    [("aiter", 10), ("anext", 10), ("BaseExceptionGroup", 11), ("ExceptionGroup", 11)];

/// The versions (3.x) in which methods came to the builtin types.
const METHODS_SINCE: [(Type, &str, u8); 4] = [
    (Type::Int, "bit_count", 10),
    (Type::Property, "__set_name__", 10),
    (Type::Object, "__getstate__", 11),
    (Type::Int, "is_integer", 12),
];

/// What a program may use before it is stopped.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Frames on one thread; `sys.getrecursionlimit()`.
    pub recursion: usize,
    /// Where this many frames of Python are nested, calls are looked at more closely: see `brink.rs`.
    pub plain: usize,
    /// Bytes that all objects together may take, as CPython would have them.
    pub memory: usize,
}

pub struct Vm {
    pub settings: Settings,
    /// `sys.get_int_max_str_digits()`
    pub(super) int_max_str_digits: usize,
    pub trace: Trace,
    pub(super) limits: Limits,
    /// The thread that runs, or ran last.
    pub(super) thread: Thread,
    /// What it knows of the process that it runs in.
    pub(super) process: OwnProcess,
    pub(super) main_thread: ThreadNumber,
    /// Of each thread that was ever made, by its number.
    pub(super) thread_ids: Vec<ThreadId>,
    /// The others, by their numbers; `None` for those that are over, and for the one that runs.
    pub(super) parked: Vec<Option<Box<Thread>>>,
    /// What happened since the machine last looked, and when.
    pub(super) signals: Vec<(VirtualTime, Signal)>,
    /// As `_thread.stack_size` was told.
    pub(super) stack_size: u64,
    #[expect(clippy::vec_box, reason = "the interpreter's loop holds on to one while others are loaded")]
    pub(super) codes: Vec<Box<CodeState>>,
    /// Copies of codes for the last frames before the recursion limit, by their originals. Only looked up.
    pub(super) brinks: HashMap<u32, u32>,
    /// The dict of the module `builtins`.
    pub(super) builtins: Value,
    /// `sys.modules`: a dict.
    pub(super) modules: Value,
    /// The dict of the library module that holds the slow paths of builtins.
    pub(super) fallbacks: Value,
    /// What was warned of, with the line: the same is said once on a line.
    pub(super) warned: HashSet<(u32, Box<str>)>,
    /// Texts that were compiled before. Only looked up.
    pub(super) compiled: HashMap<(Whole, Box<str>, Box<str>), u32>,
    pub(super) regexes: Regexes,
    /// Bytes of the scenario's input that were read.
    pub(super) input_read: usize,
    /// Functions that continuations go on with, by number.
    pub(super) item_functions: Vec<super::collect::WithItems>,
    /// The program, for tracebacks.
    pub(super) source_lines: Rc<[Box<str>]>,
    pub(super) source: Rc<str>,
    /// What Python code said of exceptions that are about to be shown.
    pub(super) prepared: Vec<(Value, String)>,
    /// Counts changes of classes; inline caches remember it.
    pub(super) class_epoch: u32,
    /// End of the slice.
    pub(super) deadline: u64,
    /// Virtual nanoseconds until then; negative once it is passed.
    pub(super) left: i64,
    /// Dead objects whose finaliser has to run.
    pub(super) finalizers: Vec<Value>,
    /// Slots whose finaliser has run already.
    pub(super) finalized: Vec<u32>,
    pub(super) weak: super::weak::WeakTable,
    pub(super) dying: Vec<u32>,
    /// The exception on its way up was raised before: its traceback and context stay as they are.
    pub(super) reraising: bool,
    pub(super) lines_in_a_row: u32,
    pub(super) asyncio: LoopState,
    pub(super) network: Network,
    /// The generator behind the functions of the module `random`.
    pub(super) random: Value,
    pub(super) own_keys: super::own_keys::OwnKeys,
    pub(super) imported: super::import_time::Imported,
    /// Slots of the methods of builtin classes, in order, with those of the classes.
    pub(super) method_owners: Vec<(u32, u32)>,
    /// What stands in a class as a special method and has to be bound, with what is called instead: see `class/bound_specials.rs`.
    pub(super) bound_specials: Vec<(Value, Value)>,
    pub(super) heap: Heap,
    /// Drops after everything that holds values.
    leaving: Option<Entered>,
}

thread_local! {
    /// Interpreters in which nothing has run, one of each version of Python: all begin as copies of these.
    static FRESH: RefCell<BTreeMap<PythonVersion, Vm>> = const { RefCell::new(BTreeMap::new()) };
}

impl Vm {
    /// An interpreter with its builtins, ready to run `__main__`.
    pub fn new(settings: &Settings) -> Vm {
        let mut vm = FRESH.with_borrow_mut(|fresh| {
            let model = Settings { python: settings.python, ..Settings::default() };
            fresh.entry(settings.python).or_insert_with(|| Vm::make(&model)).clone()
        });
        vm.settings = settings.clone();
        vm
    }

    fn make(settings: &Settings) -> Vm {
        let mut heap = Heap::new();
        let entered = heap.enter();
        let mut vm = Vm {
            settings: settings.clone(),
            int_max_str_digits: DigitLimit::DEFAULT,
            trace: Trace::default(),
            limits: Limits { recursion: 0, plain: 0, memory: 512 << 20 },
            thread: Thread::new(ThreadNumber(0), ThreadId(0)),
            process: OwnProcess::default(),
            main_thread: ThreadNumber(0),
            thread_ids: vec![ThreadId(0)],
            parked: vec![None],
            signals: Vec::new(),
            stack_size: 0,
            codes: Vec::new(),
            brinks: HashMap::new(),
            builtins: Value::NONE,
            modules: Value::NONE,
            fallbacks: Value::NONE,
            warned: HashSet::new(),
            compiled: HashMap::new(),
            regexes: Regexes::default(),
            input_read: 0,
            item_functions: Vec::new(),
            source_lines: Rc::new([]),
            source: "".into(),
            prepared: Vec::new(),
            class_epoch: 1,
            deadline: 0,
            left: 0,
            finalizers: Vec::new(),
            finalized: Vec::new(),
            weak: Default::default(),
            dying: Vec::new(),
            reraising: false,
            lines_in_a_row: 0,
            asyncio: LoopState::default(),
            network: Network::default(),
            random: Value::NONE,
            own_keys: Default::default(),
            imported: Default::default(),
            bound_specials: Vec::new(),
            method_owners: Vec::new(),
            heap,
            leaving: None,
        };
        vm.limit_recursion(1000);
        vm.make_builtin_types();
        vm.heap.fill_constants();
        vm.modules = vm.heap.dict();
        vm.install_builtins();
        vm.run_fallbacks();
        drop(entered);
        vm
    }

    /// Runs the module of slow paths, before virtual time begins.
    fn run_fallbacks(&mut self) {
        let module = self.make_module("fallback");
        let globals = self.module_globals(&module);
        self.fallbacks = globals.clone();
        self.set_functions(&globals, &super::natives::FALLBACK_FUNCTIONS);
        let minor = Value::int(usize::from(self.settings.python.minor()));
        self.set_global(&globals, "MINOR", minor);
        for &name in super::library::FALLBACKS {
            let source = super::library::find(name).and_then(|module| module.source()).expect("it is built in");
            let code = self.load_library(name, source);
            self.push_module_frame(code, &globals, Value::NULL, Then::Bottom);
            self.deadline = 0;
            self.left = i64::MAX / 2;
            if let Stop::Finished(Err(Raise(exception))) = self.execute(Next::Run) {
                panic!("the library's module {name} failed: {}", self.format_exception(&exception));
            }
        }
        // Its own classes are no keys yet.
        self.own_keys.exist = false;
        let builtins = self.builtins.clone();
        for name in LIBRARY_BUILTINS {
            let class = self.fallback(name).expect("the library has it");
            self.set_global(&builtins, name, class);
        }
        for (name, since) in BUILTINS_SINCE {
            if self.settings.python.minor() < since {
                let name = self.heap.intern(name);
                let gone = self.dict_remove(&builtins, &name);
                debug_assert!(gone.is_ok());
            }
        }
        for (kind, name, since) in METHODS_SINCE {
            if self.settings.python.minor() < since {
                self.remove_builtin_method(kind, name);
            }
        }
        self.left = 0;
    }

    fn remove_builtin_method(&mut self, kind: Type, name: &str) {
        let name = self.heap.intern(name);
        let hash = self.heap.as_str(&name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let dict = &mut self.class_mut(&kind.value()).dict;
        if let Some(index) = dict.find(hash, |key| key.is(&name)) {
            drop(dict.remove(index, version));
        }
    }

    /// Prepares the thread to run `code` as `__main__`.
    pub fn start(&mut self, code: &Rc<Code>, source: &str) {
        let _entered = self.heap.enter();
        self.source_lines = source.lines().map(Into::into).collect();
        self.source = source.into();
        self.process.program = Some(code.clone());
        let name = self.trace.strings.intern("MainThread");
        let id = self.trace.add_thread(ThreadInfo { name, process: self.process.id });
        let info = ProcessInfo { name: StrId::default(), pid: self.process.pid, main: id, parent: None, host: None };
        self.trace.add_process(info);
        self.event(EventKind::Start, 0, 0);
        for doubt in &code.doubts {
            let text = self.source_lines.get((doubt.line as usize).saturating_sub(1)).map_or("", |line| line.trim());
            let source = if text.is_empty() { String::new() } else { format!("  {text}\n") };
            let warning = format!("main.py:{}: SyntaxWarning: {}\n{source}", doubt.line, doubt.message);
            self.write(Stream::Stderr, &warning);
        }
        let main = self.make_module("__main__");
        let globals = self.module_globals(&main);
        for name in ["__package__", "__loader__", "__spec__"] {
            self.set_global(&globals, name, Value::NONE);
        }
        if self.settings.python.minor() < 14 {
            let annotations = self.heap.dict();
            self.set_global(&globals, "__annotations__", annotations);
        }
        if let Some(builtins) = self.module("builtins") {
            self.set_global(&globals, "__builtins__", builtins);
        }
        let file = self.heap.str("main.py");
        self.set_global(&globals, "__file__", file);
        self.set_global(&globals, "__cached__", Value::NONE);
        let index = self.load_code(code, Origin::Program);
        self.push_module_frame(index, &globals, Value::NULL, Then::Bottom);
    }

    pub(super) fn push_module_frame(&mut self, code: u32, globals: &Value, namespace: Value, then: Then) {
        let state = &self.codes[code as usize];
        let (locals, depth) = (state.local_count as usize, usize::from(state.code.max_stack));
        let floor = self.thread.stack.top;
        self.thread.stack.reserve(locals + depth + 1);
        // In the place of a callee: keeps the globals alive.
        self.thread.stack.push(globals.clone());
        for _ in 0..locals {
            self.thread.stack.push(Value::NULL);
        }
        let depth = if self.thread.frames.is_empty() { self.bottom_depth() } else { self.thread.depth().called() };
        self.thread.frames.push(Frame {
            code,
            pc: 0,
            base: floor as u32 + 1,
            floor: floor as u32,
            globals: globals.slot().expect("globals are a dict"),
            depth,
            namespace,
            then,
            generator: Value::NULL,
            outer_handled: Value::NULL,
        });
    }

    /// A module that stands in `sys.modules`.
    pub(super) fn make_module(&mut self, name: &str) -> Value {
        let module = self.new_module(name);
        self.set_global(&self.modules.clone(), name, module.clone());
        module
    }

    pub(super) fn new_module(&mut self, name: &str) -> Value {
        let globals = self.heap.dict();
        let module =
            self.heap.add_container(Obj::Module(Box::new(Module { name: name.into(), globals: globals.clone() })));
        let name_value = self.heap.intern(name);
        self.set_global(&globals, "__name__", name_value);
        self.set_global(&globals, "__doc__", Value::NONE);
        module
    }

    pub(super) fn module_globals(&self, module: &Value) -> Value {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => module.globals.clone(),
            other => unreachable!("{other:?} is no module"),
        }
    }

    /// Sets a name in a dict of names.
    pub(super) fn set_global(&mut self, globals: &Value, name: &str, value: Value) {
        let name = self.heap.intern(name);
        self.dict_set_name(globals, name, value);
    }

    /// Puts references that only hold the machine together on the scales: recounts all and compares. Gives the slots whose count is
    /// wrong, with the count and what it should be. For tests.
    pub fn audit(&mut self) -> Vec<(u32, u32, u32)> {
        let copy = self.clone();
        (1..self.heap.slot_count())
            .map(|slot| (slot, self.heap.count_at(slot), copy.heap.count_at(slot)))
            .filter(|(_, kept, counted)| kept != counted)
            .collect()
    }
}

impl Clone for Vm {
    fn clone(&self) -> Vm {
        let (heap, _entered) = self.heap.copy();
        Vm {
            settings: self.settings.clone(),
            int_max_str_digits: self.int_max_str_digits,
            brinks: self.brinks.clone(),
            trace: self.trace.clone(),
            limits: self.limits,
            thread: self.thread.clone(),
            process: self.process.clone(),
            main_thread: self.main_thread,
            thread_ids: self.thread_ids.clone(),
            parked: self.parked.clone(),
            signals: self.signals.clone(),
            stack_size: self.stack_size,
            codes: self.codes.clone(),
            builtins: self.builtins.clone(),
            modules: self.modules.clone(),
            fallbacks: self.fallbacks.clone(),
            warned: self.warned.clone(),
            compiled: self.compiled.clone(),
            regexes: self.regexes.clone(),
            input_read: self.input_read,
            item_functions: self.item_functions.clone(),
            source_lines: self.source_lines.clone(),
            source: self.source.clone(),
            prepared: self.prepared.clone(),
            class_epoch: self.class_epoch,
            deadline: self.deadline,
            left: self.left,
            finalizers: self.finalizers.clone(),
            finalized: self.finalized.clone(),
            weak: self.weak.clone(),
            dying: Vec::new(),
            reraising: self.reraising,
            lines_in_a_row: self.lines_in_a_row,
            asyncio: self.asyncio.clone(),
            network: self.network.clone(),
            random: self.random.clone(),
            own_keys: self.own_keys.clone(),
            imported: self.imported.clone(),
            method_owners: self.method_owners.clone(),
            bound_specials: self.bound_specials.clone(),
            heap,
            leaving: None,
        }
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        // The fields are dropped after this body, `leaving` last of all.
        self.leaving = Some(self.heap.enter());
    }
}
