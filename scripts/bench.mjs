// The tables of `make bench`: what the first load of the page weighs, and how fast programs run in it and natively.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { brotliCompressSync } from "node:zlib";
import { launch, newPage, serveDist } from "../tests/e2e/browser.mjs";
import { longProgramTimes } from "../tests/e2e/long_program.mjs";
import { LONG, longTasks } from "../tests/e2e/long_tasks.mjs";
import { serveFiles } from "./static-server.mjs";

const KB = 1000;
const ROUNDS = 7;
const PROGRAMS = ["fib", "loop", "lists_dicts", "strings", "attributes", "generators", "sorting", "switches", "sleepers", "handoffs", "threads"];
/** Seconds that CPython takes for a program, its own start not counted. */
const TIMED = `
import sys, time
source = open(sys.argv[1]).read()
start = time.perf_counter()
exec(compile(source, "main.py", "exec"), {"__name__": "__main__"})
print(time.perf_counter() - start)
`;

const python = findPython();
const browser = await launch();
await sizes();
await speeds();
await smoothness();
await blocks();
await browser.close();
await costs();
await courses();

/**
 * Every file that the page asks for until it rests: those that show it, and the simulator, which comes after them. Then what comes
 * later still.
 */
async function sizes() {
  const server = await serveDist();
  const page = await newPage(browser);
  await page.goto(server.url, { waitUntil: "networkidle" });
  const asked = new Set(page.requested.filter((url) => url.startsWith(server.url)).map((url) => url.slice(server.url.length)));
  await page.context().close();
  await server.stop();

  const named = (test) => readdirSync("dist").find(test);
  const simulator = named((name) => name.endsWith("_simulator.wasm"));
  const shows = [...asked].filter((path) => path !== simulator).map((path) => ["shows the page", ...weighed(path || "index.html")]);
  const follows = ["follows at once", ...weighed(simulator)];
  const total = (rows) => rows.reduce((sum, [, , , small]) => sum + small, 0);
  const rows = [
    ...shows,
    ["shows the page", "all", "", total(shows)],
    follows,
    ["first load", "all", "", total([...shows, follows])],
    ["when touched", ...weighed(named((name) => name.endsWith("_rest.wasm")))],
    ["when touched", ...weighed("editor.js")],
    ["when imported", ...weighed(named((name) => name.startsWith("library-")))],
  ];
  table(["loaded", "file", "KB", "KB, brotli"], rows.map(([when, name, raw, small]) => [when, name, raw && kb(raw), kb(small)]));
}

function weighed(path) {
  const bytes = readFileSync(`dist/${path}`);
  return [path, bytes.length, brotliCompressSync(bytes).length];
}

/**
 * The programs of examples/speed: natively beside CPython, in the page beside Pyodide in the same browser. The two of a
 * pair take turns, so that what else the machine does touches both; medians.
 */
async function speeds() {
  const [page, pyodide, stop] = await besidePyodide();
  const rows = [];
  for (const program of PROGRAMS) {
    const path = `examples/speed/${program}.py`;
    const source = readFileSync(path, "utf8");
    const native = await paired(
      () => nativeSeconds("run", path),
      // What computes for so many seconds would do so under CPython.
      python && !source.includes("coroscope") && (() => cpythonSeconds(path)),
    );
    const inPage = await paired(
      () => page.evaluate(inThePage, source),
      // asyncio.run() cannot wait inside Pyodide, and there are no threads.
      !/asyncio|threading/.test(source) && (() => pyodide.evaluate(inPyodide, source)),
    );
    rows.push([program, ...native, ...inPage]);
  }
  await stop();
  table(["program", "native ms", "CPython", "ratio", "page ms", "Pyodide", "ratio"], rows);
}

/** Milliseconds of both and how many times the first takes what the second takes. */
async function paired(ours, theirs) {
  const [mine, other] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    mine.push(await ours());
    if (theirs) other.push(await theirs());
  }
  const ms = (seconds) => (seconds * 1000).toFixed(1);
  if (!theirs) return [ms(median(mine)), "", ""];
  return [ms(median(mine)), ms(median(other)), (median(mine) / median(other)).toFixed(2)];
}

function cpythonSeconds(path) {
  return Number(execFileSync(python, ["-c", TIMED, path], { encoding: "utf8" }));
}

function nativeSeconds(how, path) {
  return Number(execFileSync("target/release/examples/speed", [how, path], { encoding: "utf8" }).split("\t")[0]);
}

/** Little programs as courses have them, natively beside CPython, what they import counted in. */
async function courses() {
  if (!python) return;
  const folder = "examples/speed/course";
  const rows = [];
  for (const name of readdirSync(folder).toSorted()) {
    const path = `${folder}/${name}`;
    const native = await paired(() => nativeSeconds("untraced", path), () => cpythonSeconds(path));
    rows.push([name.replace(".py", ""), ...native]);
  }
  table(["of a course", "native ms", "CPython", "ratio"], rows);
}

/** What writing the trace costs, and what a copy of the machine does. */
async function costs() {
  const rows = [];
  for (const program of PROGRAMS) {
    const path = `examples/speed/${program}.py`;
    const [traced, untraced, ratio] = await paired(() => nativeSeconds("run", path), () => nativeSeconds("untraced", path));
    rows.push([program, untraced, traced, ratio]);
  }
  table(["program", "trace off, ms", "on", "ratio"], rows);
  const clones = ["10", "100000"].map((objects) => [objects, (nativeSeconds("clone", objects) * 1000).toFixed(2)]);
  table(["objects of the program", "ms for a clone"], clones);
}

/** A page with Coroscope, one with Pyodide, and how to end both. */
async function besidePyodide() {
  const server = await serveDist();
  const page = await newPage(browser);
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.coroscope?.simulate);

  const pyodideServer = await serveFiles({
    folder: "examples/speed/node_modules/pyodide",
    pages: { "/bench": '<!doctype html><script src="pyodide.js"></script>' },
  });
  const pyodide = await newPage(browser);
  await pyodide.goto(`${pyodideServer.url}bench`);
  pyodide.setDefaultTimeout(60_000);
  await pyodide.evaluate(async () => {
    globalThis.pyodide = await loadPyodide();
  });
  return [page, pyodide, async () => Promise.all([server.stop(), pyodideServer.stop()])];
}

/** The longest task of the page while a hundred thousand switches are simulated, and while they are played. */
async function smoothness() {
  const server = await serveDist();
  const measured = Object.entries(await longTasks(browser, server));
  await server.stop();
  const longest = (tasks) => (tasks.length ? Math.max(...tasks).toFixed(0) : `under ${LONG}`);
  table(["while", "", "longest task, ms"], measured.map(([phase, { tasks }]) => [phase, "", longest(tasks)]));
}

/** From a key to the painted frame, with 2,000 lines as blocks. */
async function blocks() {
  const server = await serveDist();
  const times = await longProgramTimes(browser, server);
  await server.stop();
  const rows = [...times].map(([what, all]) => [what, "", median(all).toFixed(0), Math.max(...all).toFixed(0)]);
  table(["a program of 2,000 lines as blocks", "", "median, ms", "longest"], rows);
}

async function inThePage(source) {
  const start = performance.now();
  const { exit, stderr } = await globalThis.coroscope.simulate(source);
  if (exit !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

function inPyodide(source) {
  const globals = globalThis.pyodide.toPy({ __name__: "__main__" });
  const start = performance.now();
  globalThis.pyodide.runPython(source, { globals });
  return (performance.now() - start) / 1000;
}

function findPython() {
  const places = [process.env.PYTHON, "python3.13", `${homedir()}/.pyenv/versions/3.13.0/bin/python`];
  return places.find((place) => {
    try {
      return execFileSync(place, ["-V"], { encoding: "utf8", stdio: "pipe" }).startsWith("Python 3.13");
    } catch {
      return false;
    }
  });
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function kb(bytes) {
  return (bytes / KB).toFixed(1);
}

function table(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), ""].join("\n"));
}
