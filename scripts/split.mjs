// Splits the page's wasm in two: what nearly every program needs, and the rest.
//
// Which functions the rest is made of is found out at each build: those of the simulator that none of the programs below
// calls. In the first module a function of the rest is a stub, which asks the loader (www/start.js) for the second module
// and then calls it through a table. Whatever the choice, the program is the same: only when a function comes differs.

import binaryen from "binaryen";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = ["www/samples", "examples/speed"];
/** Parts that are called by a running program and never by the page alone. */
const SIMULATOR = /\bcoroscope::(vm|bytecode|syntax|regex|number|text|random)\b|^<?&?(ruff_|num_|sha|md5|thin_vec|compact_str|miniz|libm|unicode)/;
const PAGE = /\bcoroscope::(app|base|canvas|embed|layout|machine|narrate|platform|share|trace|ui)\b|yew|web_sys|js_sys|wasm_bindgen|gloo|fluent|serde/;
/** Instances of generic functions. Of several alike the compiler keeps one, under any of their names: whose they are is said
 * by what they call and who calls them. `Debug` is for panics only. */
const ANYBODYS = /FnOnce::call_once|drop_in_place|::fmt\b/;
const DEBUG = /as core(\[\w+\])?::fmt::Debug>::fmt/;
/** Parts of the page that stand behind a button. */
const TOUCHED = /^<?coroscope::(blocks|ui::(blocks|share))\b/;

const { none, i32 } = binaryen;
const { Features } = binaryen;
const FEATURES = Features.BulkMemory | Features.SignExt | Features.MutableGlobals | Features.NontrappingFPToInt |
  Features.ReferenceTypes | Features.Multivalue;

/** `script` is the JavaScript that belongs to the wasm. Gives both modules; the names are still in them. */
export async function split(bytes, script, library) {
  const seen = await called(bytes, script, library);
  const calls = callsIn(bytes);
  const callers = callersIn(calls);
  const isPages = (name) => PAGE.test(name);
  const isSimulators = (name) => SIMULATOR.test(name) && (!ANYBODYS.test(name) || !callers.get(name).some(isPages)) ||
    (ANYBODYS.test(name) && calls.get(name).some((callee) => SIMULATOR.test(callee)) &&
      ![name, ...calls.get(name), ...callers.get(name)].some(isPages));
  const isCold = (name) =>
    TOUCHED.test(name) || !seen.has(name) && (isSimulators(name) || (DEBUG.test(name) && !isPages(name)));
  return divide(bytes, [...withTheirOwn(calls, callers, seen, inTables(bytes), [...calls.keys()].filter(isCold))]);
}

/** With what only they call, and so on; what stands in a table anybody may call. */
function withTheirOwn(calls, callers, seen, taken, cold) {
  const found = new Set(cold);
  // What is added while the set is walked is walked too.
  for (const name of found) {
    for (const callee of calls.get(name)) {
      const by = callers.get(callee);
      if (by && !seen.has(callee) && !taken.has(callee) && by.every((caller) => found.has(caller))) found.add(callee);
    }
  }
  return found;
}

function read(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES);
  return module;
}

function functionsOf(module) {
  return Array.from({ length: module.getNumFunctions() }, (_, i) => binaryen.getFunctionInfo(module.getFunctionByIndex(i)));
}

/** The functions that the programs call: each sets a global of its own, in a copy of the module that Node runs. */
async function called(bytes, script, library) {
  const module = read(bytes);
  const functions = functionsOf(module).filter(({ base }) => !base);
  functions.forEach(({ name, results }, i) => {
    const made = binaryen.Function(module.getFunction(name));
    module.addGlobal(`called ${i}`, i32, true, module.i32.const(0));
    module.addGlobalExport(`called ${i}`, `called ${i}`);
    made.body = module.block(null, [module.global.set(`called ${i}`, module.i32.const(1)), made.body], results);
  });

  // As much of a browser as `coroscope.simulate` asks for. The page itself then finds no document, and stops.
  globalThis.Window = class { static [Symbol.hasInstance](value) { return value === globalThis; } };
  globalThis.coroscope = { loadLibrary: async () => library };
  const { initSync } = await import(pathToFileURL(script));
  const complain = console.error;
  console.error = () => {};
  let page;
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      page = this.exports;
    }
  };
  try {
    initSync({ module: module.emitBinary() });
  } catch (error) {
    if (!globalThis.coroscope.simulate) throw error;
  }
  console.error = complain;

  for (const folder of PROGRAMS) {
    for (const file of readdirSync(folder).filter((file) => file.endsWith(".py"))) {
      await globalThis.coroscope.simulate(readFileSync(join(folder, file), "utf8"));
    }
  }
  return new Set(functions.filter((_, i) => page[`called ${i}`].value).map(({ name }) => name));
}

/** For each function the names of those that it calls. */
function callsIn(bytes) {
  const calls = new Map();
  const name = /\$(?:"([^"]*)"|([^\s()]+))/;
  for (const text of read(bytes).emitText().split("\n (func ").slice(1)) {
    const found = text.match(name);
    const callees = text.matchAll(new RegExp(`\\((?:return_)?call ${name.source}`, "g"));
    calls.set(found[1] ?? found[2], [...callees].map((callee) => callee[1] ?? callee[2]));
  }
  return calls;
}

/** For each function the names of the others that call it. */
function callersIn(calls) {
  const callers = new Map([...calls.keys()].map((name) => [name, []]));
  for (const [caller, callees] of calls) {
    for (const callee of callees) if (callee !== caller) callers.get(callee)?.push(caller);
  }
  return callers;
}

function inTables(bytes) {
  const module = read(bytes);
  const segments = Array.from({ length: module.getNumElementSegments() }, (_, i) => module.getElementSegmentByIndex(i));
  return new Set(segments.flatMap((segment) => binaryen.getElementSegmentInfo(segment).data));
}

function divide(bytes, cold) {
  const [first, rest] = [read(bytes), read(bytes)];
  const memory = first.getMemoryInfo();
  const tables = Array.from({ length: first.getNumTables() }, (_, i) => binaryen.getTableInfo(first.getTableByIndex(i)));
  const globals = Array.from({ length: first.getNumGlobals() }, (_, i) => binaryen.getGlobalInfo(first.getGlobalByIndex(i)));

  // The rest has no memory and tables of its own.
  rest.setMemory(memory.initial, memory.max ?? -1, null);
  rest.addMemoryImport("0", "page", "memory");
  for (let i = rest.getNumElementSegments(); i-- > 0; ) {
    rest.removeElementSegment(binaryen.getElementSegmentInfo(rest.getElementSegmentByIndex(i)).name);
  }
  for (const [i, { name }] of tables.entries()) {
    rest.addTableImport(name, "page", `table ${i}`);
    first.addTableExport(name, `table ${i}`);
  }
  for (const [i, { name, type, mutable }] of globals.entries()) {
    rest.removeGlobal(name);
    rest.addGlobalImport(name, "page", `global ${i}`, type, mutable);
    first.addGlobalExport(name, `global ${i}`);
  }
  for (let i = rest.getNumExports(); i-- > 0; ) rest.removeExport(binaryen.getExportInfo(rest.getExportByIndex(i)).name);

  const isCold = new Set(cold);
  // Those of JavaScript too, which the rest gets by way of the first.
  const shared = functionsOf(first).filter(({ name }) => !isCold.has(name));
  for (const [i, { name, params, results }] of shared.entries()) {
    rest.removeFunction(name);
    rest.addFunctionImport(name, "page", `f${i}`, params, results);
  }
  rest.addTable("rest", cold.length, cold.length);
  rest.addTableImport("rest", "page", "rest");
  rest.addActiveElementSegment("rest", "rest", cold, rest.i32.const(0));
  rest.runPasses(["remove-unused-module-elements"]);
  const imported = new Set(Array.from({ length: rest.getNumFunctions() }, (_, i) => binaryen.getFunctionInfo(rest.getFunctionByIndex(i)).base));
  for (const [i, { name }] of shared.entries()) {
    if (imported.has(`f${i}`)) first.addFunctionExport(name, `f${i}`);
  }

  first.addTable("rest", cold.length, cold.length);
  first.addTableExport("rest", "rest");
  first.addGlobal("rest is here", i32, true, first.i32.const(0));
  first.addFunctionImport("load rest", "rest", "load", none, none);
  const load = first.block(null, [first.global.set("rest is here", first.i32.const(1)), first.call("load rest", [], none)]);
  first.addFunction("need rest", none, none, [], first.if(first.i32.eqz(first.global.get("rest is here", i32)), load));
  first.addFunctionExport("need rest", "needRest");
  for (const [i, name] of cold.entries()) {
    const { params, results } = binaryen.getFunctionInfo(first.getFunction(name));
    const given = binaryen.expandType(params).map((type, at) => first.local.get(at, type));
    const call = first.call_indirect("rest", first.i32.const(i), given, params, results);
    first.removeFunction(name);
    first.addFunction(name, params, results, [], first.block(null, [first.call("need rest", [], none), call], results));
  }
  first.runPasses(["remove-unused-module-elements"]);
  return { first: first.emitBinary(), rest: rest.emitBinary(), cold: cold.length };
}
