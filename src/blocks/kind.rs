//! What a block is: decides its colour, its icon, its words and its help.

macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident $name:literal,)*) => {
        /// The kinds of blocks. What has none of its own is a [`Kind::Statement`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$about])* $kind,)*
        }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)*];

            /// As in keys of messages (`block-await-sleep`), classes of styles and dumps.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                }
            }
        }
    };
}

kinds! {
    // What is defined
    Coroutine "coroutine",
    Function "function",
    Class "class",
    // Where control leaves a coroutine
    AwaitSleep "await-sleep",
    AwaitCall "await-call",
    AwaitTask "await-task",
    Gather "gather",
    WaitFirst "wait-first",
    TaskGroup "task-group",
    Timeout "timeout",
    /// `asyncio.wait_for`.
    WaitFor "wait-for",
    AsyncFor "async-for",
    AsyncWith "async-with",
    // Tasks
    CreateTask "create-task",
    Cancel "cancel",
    RunMain "run-main",
    // Between tasks, or between threads
    AsyncWithLock "async-with-lock",
    AsyncWithSemaphore "async-with-semaphore",
    AsyncWithCondition "async-with-condition",
    QueuePut "queue-put",
    QueueGet "queue-get",
    QueueJoin "queue-join",
    QueueTaskDone "queue-task-done",
    EventWait "event-wait",
    EventSet "event-set",
    ConditionWait "condition-wait",
    ConditionNotify "condition-notify",
    // Input and output
    FetchAsync "fetch-async",
    FetchBlocking "fetch-blocking",
    ReadFile "read-file",
    /// `time.sleep`.
    BlockingSleep "blocking-sleep",
    // Threads and processes
    Burn "burn",
    RunInThread "run-in-thread",
    RunInProcess "run-in-process",
    /// `threading.Thread(...)`.
    MakeThread "make-thread",
    /// `multiprocessing.Process(...)`.
    MakeProcess "make-process",
    ThreadStart "thread-start",
    ThreadJoin "thread-join",
    /// `with ThreadPoolExecutor()`.
    ThreadPool "thread-pool",
    /// `with ProcessPoolExecutor()`, `with Pool()`.
    ProcessPool "process-pool",
    /// A pool's `map`, of threads or of processes.
    PoolMap "pool-map",
    WithLock "with-lock",
    // Control
    LoopTimes "loop-times",
    ForEach "for-each",
    While "while",
    If "if",
    Match "match",
    Try "try",
    With "with",
    Raise "raise",
    Return "return",
    Break "break",
    Continue "continue",
    // Values
    SetVariable "set-variable",
    /// `x += 1`.
    ChangeVariable "change-variable",
    Print "print",
    Call "call",
    // The rest
    Import "import",
    Comment "comment",
    Pass "pass",
    Statement "statement",
}

impl Kind {
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}
