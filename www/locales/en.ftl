# The words of the page. Every key here is in ru.ftl too, and the other way round.

## The frame
title = Coroscope
page-title = Coroscope: see Python’s concurrency
samples = Samples
samples-failed = The sample could not be loaded. Your program is untouched.
library-failed = A part of the standard library could not be loaded. The program waits for it.
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
sample-downloads-threads = 100 downloads by ten threads
sample-downloads-threads-about = Who waits for a response lets the GIL go: one second.
sample-threads-cpu = Computing in three threads
sample-threads-cpu-about = The GIL lets one compute at a time: nothing is won. Try 3.13t.
sample-lost-update = A lost update
sample-lost-update-about = Two threads read, add and write; some of it is lost.
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
now-task-ready = { $task } wakes up: its next step goes to the ready queue.
now-step-begin = The loop takes { $task }, next in the ready queue, and runs it.
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
now-gil-wait = { $who } wants the GIL, which another thread holds.
now-gil-request = { $who } has waited for a whole switch interval: it asks { $thread } to let the GIL go.
now-gil-take = { $who } has the GIL: it may run Python code.
now-gil-drop-asked = { $who } was asked for the GIL and lets it go, until another thread has had it.
now-gil-drop-end = { $who } lets the GIL go for good.
now-gil-drop-blocking = { $who } lets the GIL go while it waits: others may run Python code now.
now-process-create = { $who } starts { $process }.
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
