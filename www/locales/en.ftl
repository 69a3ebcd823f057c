# The words of the page. Every key here is in ru.ftl too, and the other way round.

## The frame
title = Coroscope
page-title = Coroscope: see Python’s concurrency
samples = Samples
samples-failed = The sample could not be loaded. Your program is untouched.
library-failed = A part of the standard library could not be loaded. The program waits for it.
loading-simulator = The simulator is on its way…
loading-library = Loading a part of the standard library…
try-again = Try again
language = Language
theme-light = Light
theme-dark = Dark
share = Share
close = Close
open-in-coroscope = Open in Coroscope
embedded = Coroscope, embedded
skip = Skip to the timeline

## The program
program = Program
editor-label = Python program
run = Run
run-hint = Run the program (Ctrl+Enter)
stop = Stop
stop-hint = Stop the simulation
stale = The program has changed since this run
problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
problem-at = Line { $line }: { $text }
unsupported = Not simulated yet: { $text }
breakpoints = { $count ->
    [one] { $count } breakpoint
   *[other] { $count } breakpoints
}
breakpoints-clear = Remove all
breakpoint-remove = Remove the breakpoint of line { $line }
undo-sample = Bring back my program
opened-sample = “{ $name }” is open.
go-to-problem = Go to this place
kept-run = The last good run stays on the timeline.

## The samples
sample-two-sleepers = Two sleepers
sample-two-sleepers-about = Two tasks sleep at the same time on one thread.
sample-downloads-sequential = 100 downloads, one after another
sample-downloads-sequential-about = Each request waits for the one before it: ten seconds.
sample-downloads-async = 100 downloads, ten at a time
sample-downloads-async-about = Tasks share one thread and a semaphore: one second.
sample-producer-consumer = A producer and two consumers
sample-producer-consumer-about = A bounded queue makes the faster side wait.
sample-worker-pool = A worker pool
sample-worker-pool-about = Three workers share nine jobs from a queue.
starters = Begin with
new-program = Empty program
opened-empty = An empty program is open.
sample-downloads-threads = 100 downloads by ten threads
sample-downloads-threads-about = Who waits for a response lets the GIL go: one second.
sample-threads-cpu = Computing in three threads
sample-threads-cpu-about = The GIL lets one compute at a time: nothing is won. Try 3.13t.
sample-processes-cpu = Computing in four processes
sample-processes-cpu-about = Each process has a GIL of its own: four cores are four times as fast.
sample-downloads-four-ways = 100 downloads, four ways
sample-downloads-four-ways-about = One after another, with threads, with asyncio, with processes: ten seconds against one.
sample-interpreters-cpu = Computing in four interpreters
sample-interpreters-cpu-about = One process, four interpreters, a GIL for each: the threads really run side by side (3.14).
sample-free-threaded = Without the GIL
sample-free-threaded-about = Under 3.13t threads compute side by side, and an unguarded counter loses counts. Compare with 3.13.
sample-lost-update = A lost update
sample-lost-update-about = Two threads read, add and write; some of it is lost: under 3.9 more than under 3.13.
sample-deadlock = Two locks in a deadlock
sample-deadlock-about = Each holds what the other waits for.
sample-convoy = The convoy
sample-convoy-about = A thread that answers has to wait for one that computes.

## The machine
machine = Machine
python = Python version
cores = Cores
seed = Seed
seed-shuffle = Another seed
latency = Network latency
start-method = Processes start by
start-method-own = { $method } (this version)
switch-interval = Switch interval
gil-off = no GIL
machine-summary = Python { $version } · { $cores ->
    [one] { $cores } core
   *[other] { $cores } cores
} · network { $latency }
input = Program input
input-hint = What input() reads, a line at a time
machine-reset = Defaults

## The transport
transport = Transport
play = Play
pause = Pause
step = Step
step-back = Step back
to-start = To the start
to-end = To the end
to-next-breakpoint = To the next breakpoint (Shift+→)
to-previous-breakpoint = To the previous breakpoint (Shift+←)
speed = Speed
playhead = Playhead
time-label = t
unit-s = s
unit-ms = ms
unit-us = µs
unit-ns = ns
step-of = step { $step } of { $count }
simulating = Simulating: { $count ->
    [one] { $count } event
   *[other] { $count } events
} so far
finished = Finished in { $elapsed } of virtual time
finished-status = Ended with exit status { $status } after { $elapsed }
stopped = Stopped by you after { $count ->
    [one] { $count } event
   *[other] { $count } events
}
truncated = The limit of { $count } events was reached: later ones are not recorded.
cut-short = The limit of { $size } MB of output was reached: what was printed later is not recorded.
empty-run = Press Run: the program is simulated and everything it does appears here.
timeline = Timeline
tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}

## The timeline
lane-core = Core
lane-cores = Cores
lane-threads = Threads
lane-loop = Event loop
lane-tasks = Tasks
lane-locks = Locks and queues
lane-io = I/O
lane-no-core = no core free
lane-ready-queue = ready
zoom-in = Zoom in (W)
zoom-out = Zoom out (S)
zoom-whole = The whole run (0)
timeline-keys = W and S zoom, A and D pan, up and down scroll, 0 shows the whole run
state-running = running
state-ready = ready
state-waiting = waiting
state-idle = idle
state-blocked = blocks its thread
state-in-flight = in flight
state-not-yet = not yet there
state-done = done
state-failed = failed
state-cancelled = cancelled
legend-sleeping = sleeps
legend-fetching = waits for a response
legend-waiting = waits for another task
table-lane = Lane
table-state = State
table-since = Since
table-until = Until
table-duration = Lasts
table-waits-for = Waits for
line = line
table-line = Line
table-more = More lanes:

## The panels
panels = Details
panel-output = Output
panel-events = Events
panel-waits = Who waits
panel-numbers = Numbers
at-time = { $time }
ready-queue = Ready queue: { $tasks }
waits-threads = Threads
waits-tasks = Tasks
waits-who = Who
waits-does = What it does
waits-through = Where
waits-over = { $count ->
    [one] { $count } task is over.
   *[other] { $count } tasks are over.
}
holding = { $kind ->
    [Semaphore] semaphore { $which }
    [Condition] condition { $which }
    [Event] event { $which }
    [Barrier] barrier { $which }
    [Queue] queue { $which }
   *[other] lock { $which }
}
holding-what = Which
holding-by = Held by
holding-waiting = Waiting for it
holding-free = free
holding-held = held
holding-waited = –
holding-items = { $count ->
    [0] empty
    [one] { $count } item
   *[other] { $count } items
}
holding-places = { $count ->
    [0] free
    [one] { $count } place taken
   *[other] { $count } places taken
}
stand-runs = runs
stand-runs-on = runs on core { $core }
stand-started = was started and has not begun yet
stand-no-core = could run, but no core is free
stand-woken = was woken by { $by } and is about to run
stand-wants-gil = could run, but { $holder } has the GIL
stand-wants-free-gil = could run, and waits for its turn
stand-idle = its event loop waits: no task is ready
stand-over = is over
stand-waits = waits for { $wait }
stand-waits-held = waits for { $wait }, held by { $holder }
stand-steps = runs
stand-ready = is ready, number { $place } in the queue
stand-ready-soon = is ready
deadlock = Deadlock
deadlock-about = Each waits for the next, and the last for the first. None of them can ever go on.
circle-held = { $who } waits for { $wait }, which { $holder } holds.
circle-own = { $who } waits for { $wait }, which it holds itself.
circle-end = { $who } waits for the end of { $holder }.
numbers-elapsed = The whole run took
numbers-speed-up = Speed-up
numbers-speed-up-about = Speed-up: the computing time of all cores, of the time that passed. Above 1, cores worked side by side.
numbers-busy = Busy
numbers-share = Share
numbers-held = Has the GIL
numbers-wanted = Wants the GIL
numbers-computes = On a core
numbers-switches = Switches
numbers-forced = Let go when asked
numbers-voluntary = Let go by itself
numbers-slice = Median slice
numbers-iterations = Passes
numbers-longest = Longest step
output-empty = Nothing printed yet at this moment.
output-earlier = { $count ->
    [one] { $count } earlier write is not shown.
   *[other] { $count } earlier writes are not shown.
}
events-empty = No events yet.
line-number = line { $line }
now = Now
waits-here = { $count ->
    [one] { $count } task waits here
   *[other] { $count } tasks wait here
}

## Sharing
share-title = Share this program
share-explain = The link holds the program and the machine. Nothing is sent to any server.
share-link = Link
share-embed = To embed in a page
copy = Copy
copied = Copied
copy-failed = The browser did not allow copying. The text is selected: press Ctrl+C.
share-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
link-damaged = This link is damaged: { $reason }. Here is a sample instead.
link-newer = it was made by a newer Coroscope
link-too-large = it holds more than 1 MB
link-cut = it seems to have been cut or changed on its way
dismiss = Dismiss

## When the simulator itself fails
crash-title = Coroscope has a bug, and this program found it
crash-text = Your program is kept; it is below, and here again after reloading.
crash-reload = Reload

## What happens at the playhead
now-before = Nothing has happened yet.
now-started = Python starts the program.
now-ended = The program is over.
now-ended-status = The program is over, with exit status { $status }.
now-stdout = { $who } prints “{ $text }”.
now-stderr = { $who } writes to stderr: “{ $text }”.
now-newline = { $who } ends the printed line.
now-line = { $who } begins line { $line }.
now-block = { $who } stops and waits for { $wait }. Nothing else can run on this thread.
now-unblock = { $who } goes on.
now-loop-create = { $who } makes an event loop.
now-loop-run = { $who } starts the event loop.
now-loop-stop = The event loop stops.
now-loop-close = The event loop is closed.
now-iteration = The loop begins pass { $number }.
now-select-poll = The loop looks whether any I/O has finished, without waiting.
now-select-timer = Nothing is ready: the loop waits for I/O, until { $deadline } at most.
now-select-io = Nothing is ready and no timer is set: the loop waits for I/O.
now-selected-none = None has: the loop turns to its ready queue.
now-selected-timer = The wait is over: a timer is due.
now-selected = { $count ->
    [one] { $count } I/O operation has finished.
   *[other] { $count } I/O operations have finished.
}
now-sleep-set = { $task } is to be woken at { $deadline }.
now-sleep-fired = It is { $deadline }: the sleep of { $task } is over.
now-sleep-cancel = { $task } no longer sleeps: the alarm for { $deadline } is off.
now-timeout-set = { $task } has until { $deadline }; then its timeout strikes.
now-timeout-fired = It is { $deadline }: the timeout of { $task } strikes.
now-timeout-cancel = { $task } was in time: its timeout at { $deadline } is off.
now-timer-set = { $label } is to be called at { $deadline }.
now-timer-fired = It is { $deadline }: { $label } goes to the ready queue.
now-timer-cancel = { $label } will not be called at { $deadline } after all.
now-task-create = { $who } makes { $task }: its first step goes to the ready queue.
now-task-create-in = { $who } makes { $task } in the group { $which }: its first step goes to the ready queue.
now-task-woken = { $who } wakes { $task }: its next step goes to the ready queue.
now-task-ready = { $task } wakes up: its next step goes to the ready queue.
now-step-begin = The loop takes { $task }, next in the ready queue, and runs it.
now-step-cancel = The loop takes { $task }, next in the ready queue: the cancellation reaches it where it waits.
now-step-thrown = The loop takes { $task }, next in the ready queue: { $error } is raised where it waits.
now-step-end = { $who } waits for { $wait }; the loop is free again.
now-step-turn = { $who } gives way: it goes to the end of the ready queue.
now-task-done = { $who } is done.
now-task-result = { $who } is done, with the result { $text }.
now-task-failed = { $who } fails: { $text }.
now-task-cancelled = { $who } is over: cancelled.
now-task-cancel = { $who } asks { $task } to be cancelled.
now-callback = The loop runs a callback: { $text }.
now-callback-internal = asyncio finishes off what has ended.
now-callback-end = The loop is free again.
now-io-start = { $who } sends { $io }.
now-io-end = The response to { $io } is here.

## What is waited for
wait-turn = its turn
wait-sleep = asyncio.sleep({ $delay })
wait-task = { $task }
wait-gather = { $count ->
    [one] { $count } awaitable of asyncio.gather
   *[other] all { $count } awaitables of asyncio.gather
}
wait-io = the response to { $io }
wait-thread-sleep = time.sleep({ $delay })

# Threads
now-thread-create = { $who } starts the thread { $thread }.
now-thread-begin = { $who } begins.
now-thread-end = { $who } is over.
now-core-take = { $who } runs on core { $core }.
now-core-leave = { $who } leaves core { $core }.
now-core-wait = { $who } could go on, but no core is free.
now-wake = { $who } wakes { $thread }: what it waits for is there.
now-gil-wait = { $who } wants the GIL, which another thread holds.
now-gil-request = { $who } has waited for a whole switch interval: it asks { $thread } to let the GIL go.
now-gil-take = { $who } has the GIL: it may run Python code.
now-gil-drop-asked = { $who } was asked for the GIL and lets it go, until another thread has had it.
now-gil-drop-end = { $who } lets the GIL go for good.
now-gil-drop-interpreter = { $who } lets the GIL go: it goes over to another interpreter, which has a GIL of its own.
now-gil-drop-blocking = { $who } lets the GIL go while it waits: others may run Python code now.
now-interpreter-create = { $who } makes { $interpreter }: an interpreter in the same process, with a GIL of its own.
now-interpreter-enter = { $who } goes into { $interpreter }, with a pickle of { $bytes } bytes.
now-interpreter-leave = { $who } comes back from { $interpreter }, with a pickle of { $bytes } bytes.
now-interpreter-end = { $who } closes { $interpreter }.
now-process-create = { $who } starts { $process }.
now-process-create-pickled = { $who } starts { $process } and gives it a pickle of { $bytes } bytes.
now-process-start = { $who } is made by the operating system.
now-process-interpreter = { $who }: a fresh interpreter gets ready.
now-process-imports = { $who } imports what it needs, the program among it.
now-process-running = { $who } begins its work.
now-process-end = { $who } is over, with exit status { $status }.
now-process-killed = { $who } was ended by signal { $signal }.
now-pipe-write = { $who } writes { $bytes } bytes into pipe { $pipe }.
now-pipe-read = { $who } reads { $bytes } bytes from pipe { $pipe }.
now-shared-take = { $who } takes semaphore { $semaphore }, which processes share.
now-shared-release = { $who } releases semaphore { $semaphore }, which processes share.
wait-thread-end = the end of the thread { $thread }
wait-compute = a computation of { $delay } s in C
wait-thread-begin = the thread { $thread } to begin
wait-any-process = the end of a child process
wait-process = the end of { $process }
wait-pipe-data = something to read in pipe { $pipe }
wait-pipe-room = room in pipe { $pipe }
wait-poll = something to read in one of { $count } pipes
wait-shared = semaphore { $semaphore }, which processes share

## Locks, queues and their like
now-lock-take = { $who } takes the lock { $which }.
now-lock-release = { $who } releases the lock { $which }.
now-semaphore-take = { $who } takes a place in the semaphore { $which }; { $free } left.
now-semaphore-release = { $who } gives back a place in the semaphore { $which }; { $free } free.
now-queue-put = { $who } puts an item into the queue { $which }, which now holds { $count }.
now-queue-get = { $who } takes an item from the queue { $which }; { $count } left.
which-named = { $name }
which-named-nth = { $name } (no. { $nth } of line { $line })
which-line = of line { $line }
which-line-nth = no. { $nth } of line { $line }
which-inside = inside the library
wait-lock = the lock { $which }
wait-semaphore = a free place in the semaphore { $which }
wait-queue-get = an item in the empty queue { $which }
wait-queue-put = a free place in the full queue { $which }
wait-queue-join = all items of the queue { $which } to be done
wait-event = the event { $which } to be set
wait-condition = the condition { $which }
wait-barrier = the others at the barrier { $which }
wait-group = the tasks of the group { $which }
wait-several = { $count ->
    [0] whichever task is done next
    [one] { $count } task to be done
   *[other] { $count } tasks, until enough of them are done
}
wait-future = the future { $which }
wait-future-inside = a result

# The palette of blocks
palette = Palette
palette-search = Find a block (/)
palette-nothing = No such block.
why-newer = It needs Python 3.{ $version } or newer.
why-inside-coroutine = A loop runs already inside a coroutine: this belongs outside of them.
palette-group-coroutines = Coroutines
palette-group-waiting = Waiting
palette-group-tasks = Tasks
palette-group-sharing = Queues, locks, events
palette-group-io = Network and files
palette-group-threads = Threads and processes
palette-group-control = Control
palette-group-values = Values
palette-coroutine = Coroutine
palette-coroutine-help = A function that can be suspended: it runs when it is awaited or made a task.
palette-function = Function
palette-function-help = A plain function: it runs to its end and cannot await.
palette-await-call = Await a coroutine
palette-await-call-help = Runs a coroutine here and waits until it is done.
palette-run-main = Run main
palette-run-main-help = Starts the event loop with a first coroutine and ends with it.
palette-await-sleep = Sleep
palette-await-sleep-help = Suspends this task for some seconds; others run meanwhile.
palette-await-task = Await a task
palette-await-task-help = Waits until a task is done and gives its result.
palette-gather = Gather
palette-gather-help = Runs several awaitables at the same time and waits for all of them.
palette-wait-first = Wait for the first
palette-wait-first-help = Waits until one of several tasks is done.
palette-wait-for = Await with a limit
palette-wait-for-help = Waits for a coroutine, and cancels it when it takes too long.
palette-timeout = Timeout
palette-timeout-help = What stands inside is cancelled when the time is over.
palette-create-task = Create a task
palette-create-task-help = Hands a coroutine to the loop: it runs beside this one.
palette-task-group = Task group
palette-task-group-help = Waits for all its tasks; when one fails, the others are cancelled.
palette-cancel = Cancel a task
palette-cancel-help = The task gets CancelledError where it is suspended.
palette-try-cancelled = Clean up when cancelled
palette-try-cancelled-help = Notices a cancellation, cleans up, and passes it on.
palette-make-queue = Make a queue
palette-make-queue-help = Tasks hand things to each other through it; a full one makes the giver wait.
palette-queue-put = Put into a queue
palette-queue-put-help = Waits while the queue is full.
palette-queue-get = Get from a queue
palette-queue-get-help = Waits while the queue is empty.
palette-queue-task-done = Item is done
palette-queue-task-done-help = Tells the queue that an item that was taken has been worked off.
palette-queue-join = Wait for a queue
palette-queue-join-help = Waits until every item of the queue has been worked off.
palette-make-lock = Make a lock
palette-make-lock-help = Only one task at a time can hold it.
palette-async-with-lock = With a lock
palette-async-with-lock-help = What stands inside is done by one task at a time.
palette-make-semaphore = Make a semaphore
palette-make-semaphore-help = So many tasks can hold it at the same time.
palette-async-with-semaphore = With a semaphore
palette-async-with-semaphore-help = What stands inside is done by a limited number of tasks at a time.
palette-make-event = Make an event
palette-make-event-help = Tasks can wait until it is set.
palette-event-wait = Wait for an event
palette-event-wait-help = Waits until another task sets it.
palette-event-set = Set an event
palette-event-set-help = Wakes every task that waits for it.
palette-make-condition = Make a condition
palette-make-condition-help = A lock under which tasks can wait for a change.
palette-condition-wait = Wait for a condition
palette-condition-wait-help = Lets the lock go and waits until it is notified.
palette-condition-notify = Notify a condition
palette-condition-notify-help = Wakes the tasks that wait for a change.
palette-fetch-async = Fetch a URL (async)
palette-fetch-async-help = Sends a request and is suspended until the response is here.
palette-fetch-client = HTTP client
palette-fetch-client-help = Keeps the connections of the requests inside.
palette-fetch-blocking = Fetch a URL (blocking)
palette-fetch-blocking-help = Sends a request and stops its whole thread until the response is here.
palette-read-file = Read a file
palette-read-file-help = Opens a file and reads its text.
palette-blocking-sleep = Sleep, blocking
palette-blocking-sleep-help = Stops the whole thread: in a coroutine no other task can run.
palette-burn = Compute
palette-burn-help = Keeps a core busy for some seconds and holds the GIL.
palette-run-in-thread = Run in a thread
palette-run-in-thread-help = Calls a function in another thread; the loop goes on meanwhile.
palette-run-in-process = Run in a process
palette-run-in-process-help = Calls a function in another process, which has a GIL of its own.
palette-make-thread = Make a thread
palette-make-thread-help = A thread that will call a function once it is started.
palette-thread-start = Start a thread
palette-thread-start-help = The thread begins to run beside this one.
palette-thread-join = Wait for a thread
palette-thread-join-help = Stops this thread until the other is over.
palette-thread-pool = Thread pool
palette-thread-pool-help = Some threads that share the work; at the end they are waited for.
palette-process-pool = Process pool
palette-process-pool-help = Some processes that share the work, each with a GIL of its own.
palette-pool-map = Map over a pool
palette-pool-map-help = Calls a function for each item, several at the same time.
palette-make-thread-lock = Make a lock for threads
palette-make-thread-lock-help = Only one thread at a time can hold it.
palette-with-lock = With a lock (threads)
palette-with-lock-help = What stands inside is done by one thread at a time.
palette-loop-times = Repeat n times
palette-loop-times-help = Does what stands inside so many times.
palette-for-each = For each
palette-for-each-help = Does what stands inside for each item.
palette-while = While
palette-while-help = Does what stands inside as long as the condition holds.
palette-if = If
palette-if-help = Does what stands inside if the condition holds.
palette-if-else = If, else
palette-if-else-help = One of two ways, as the condition says.
palette-try = Try
palette-try-help = What fails inside is caught; what stands under finally is always done.
palette-with = With
palette-with-help = What stands inside is done with a resource, which is given back at the end.
palette-async-with = With, async
palette-async-with-help = The same for a resource that is taken and given back by waiting.
palette-raise = Raise
palette-raise-help = Ends with an exception here.
palette-return = Return
palette-return-help = Leaves the function, with a value or without.
palette-break = Break
palette-break-help = Leaves the loop.
palette-continue = Continue
palette-continue-help = Goes on with the next turn of the loop.
palette-set-variable = Set a variable
palette-set-variable-help = Gives a name to a value.
palette-change-variable = Change a variable
palette-change-variable-help = Adds to a number.
palette-print = Print
palette-print-help = Writes a line to the output.
palette-call = Call a function
palette-call-help = Runs a function here.
palette-comment = Comment
palette-comment-help = Words for who reads the program; Python skips them.
## The program as blocks
face-python = Python
face-blocks = Blocks
blocks-label = The program as blocks
blocks-hint = Drag a block here, or press one above.
blocks-keys = Arrows move, Enter edits, Tab goes to the next field, Alt with arrows moves the block, Delete deletes, Space chooses, plus and minus add and delete clauses, F9 sets a breakpoint, slash opens the palette.
block-cut = Control leaves here until what is awaited is done
make-async = Make the function async
block-breakpoint = Breakpoint
block-actions = What to do with blocks
block-undo = Undo
block-redo = Redo
block-up = Move up
block-down = Move down
block-copy = Copy
block-paste = Paste
block-cut-out = Cut
block-duplicate = Duplicate
block-delete = Delete
clause-add = Add { $clause }
clause-drop = Delete { $clause }
palette-wrap = Wrap what is chosen in
wrap-in = Wrap in: { $block }
names-in-scope = Names that can be used here
sort-coroutine = coroutine
sort-function = function
sort-class = class
sort-task = task
sort-queue = queue
sort-lock = lock
sort-semaphore = semaphore
sort-event = event
sort-condition = condition
sort-group = task group
sort-client = HTTP client
sort-thread = thread
sort-process = process
sort-pool = pool
sort-import = imported
sort-variable = variable
said-inserted = { $count ->
    [one] Inserted.
   *[other] Inserted { $count } blocks.
}
said-moved = { $count ->
    [one] Moved.
   *[other] Moved { $count } blocks.
}
said-deleted = { $count ->
    [one] Deleted.
   *[other] Deleted { $count } blocks.
}
said-duplicated = { $count ->
    [one] Duplicated.
   *[other] Duplicated { $count } blocks.
}
said-wrapped = { $count ->
    [one] Wrapped.
   *[other] Wrapped { $count } blocks.
}
said-copied = { $count ->
    [one] Copied.
   *[other] Copied { $count } blocks.
}
said-pasted = { $count ->
    [one] Pasted.
   *[other] Pasted { $count } blocks.
}
said-changed = Changed.
said-made-async = The function is async now.
said-clause-added = Added { $clause }.
said-clause-deleted = Deleted the clause.
said-undone = Undone.
said-redone = Redone.
said-nothing-to-undo = There is nothing to undo.
said-nothing-to-redo = There is nothing to redo.
said-nowhere-to-go = It cannot go further that way.
said-place = Now: { $block }, line { $line }.
said-place-in = Now: { $block }, line { $line }, in { $around }.
why-not-in-coroutine = Only a coroutine can wait here: the function around it is not async.
why-outside-coroutine = Only a coroutine can wait here: put it into an async function.
why-into-itself = A block cannot be put into itself.
why-scattered = Only blocks that stand side by side can be put into one.
why-not-an-expression = This is not an expression.
why-not-a-name = This is not a name.
why-not-a-target = Nothing can be assigned to this.
why-not-parameters = These are not parameters.
why-not-arguments = These are not arguments.
why-not-a-pattern = This is not a pattern.
why-empty = Something has to stand here.
why-no-clause = That does not fit here.
why-gone = The program has changed meanwhile.
note-not-copied = The browser keeps this page from the clipboard. The Paste button here still has what was copied.
note-own-copy-pasted = The browser does not let this page read the clipboard. What was last copied here has been pasted.
note-nothing-to-paste = There is nothing to paste: the clipboard has no text, or the browser does not let this page read it.
note-unawaited = Nobody awaits what these calls give now: they do not stand in coroutines.
note-line = line { $line }

clause-elif = else if { $condition }
clause-else = else
clause-except = except { $exception } as { $name }
clause-except-any = except { $exception }
clause-finally = finally
clause-case = case { $pattern }
line-coroutine = coroutine { $name } ( { $parameters } )
line-function = function { $name } ( { $parameters } )
line-class = class { $name }
line-await-sleep = await sleep { $seconds } s
line-await-call = await { $callee }
line-await-task = await { $task }
line-gather = await all of { $awaitables }
line-wait-first = await the first of { $tasks }
line-task-group = async with a task group { $name }
line-timeout = async with a timeout of { $seconds } s
line-wait-for = await { $awaitable } for { $seconds } s at most
line-async-for = async for { $target } in { $items }
line-async-with = async with { $items }
line-create-task = create task
line-cancel = cancel { $task }
line-run-main = run the loop with
line-async-with-lock = async with the lock { $lock }
line-async-with-semaphore = async with the semaphore { $semaphore }
line-async-with-condition = async with the condition { $condition }
line-queue-put = put { $item } into the queue { $queue }
line-queue-get = get from the queue { $queue }
line-queue-join = wait until the queue { $queue } is worked off
line-queue-task-done = item of the queue { $queue } done
line-event-wait = wait for the event { $event }
line-event-set = set the event { $event }
line-condition-wait = wait for the condition { $condition }
line-condition-notify = notify who waits for { $condition }
line-fetch = fetch { $url }
line-read-file = read the file { $path }
line-blocking-sleep = sleep { $seconds } s, blocking
line-burn = compute for { $seconds } s
line-run-in-thread = in a thread: { $callee }
line-run-in-process = in a process: { $callee }
line-make-thread = new thread { $arguments }
line-make-process = new process { $arguments }
line-thread-start = start { $thread }
line-thread-join = wait for the end of { $thread }
line-thread-pool = with a pool of threads { $name }
line-process-pool = with a pool of processes { $name }
line-pool-map = in the pool { $pool }: { $callee } of each { $arguments }
line-with-lock = with the lock { $lock }
line-loop-times = repeat { $times } times, counting { $target }
line-for-each = for each { $target } in { $items }
line-while = while { $condition }
line-if = if { $condition }
line-match = match { $subject }
line-try = try
line-with = with { $items }
line-raise = raise { $exception }
line-return = return { $value }
line-break = leave the loop
line-continue = next turn of the loop
line-set-variable = { $target } = { $value }
line-change-variable = change { $target } by { $value }
line-print = print { $values }
line-call = call { $callee }
line-pass = nothing
line-text = { $text }
line-comment = { $words }

field-target = into
field-name = name
field-parameters = parameters
field-arguments = arguments
field-callee = function
field-decorator = decorator
field-bases = bases
field-seconds = seconds
field-guard = if
field-exception = exception
field-text = text
field-workers = workers
field-further = and also
field-value = value
