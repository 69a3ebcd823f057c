// Splits the page's wasm in three: what shows the page, the simulator, and the rest.
//
// `page` is enough to open the page and to type. `simulator` is fetched as soon as that is shown: the functions of the
// simulator that the programs below call, and the views of what a program did. `rest` is what none of those programs calls.
//
// In the page a function of another part is a stub, which asks the loader (www/start.js) for the part if it is not there yet
// and then calls the function through a table. So whatever is said here of where a function belongs, the program is the same:
// only when the function comes differs.

import binaryen from "binaryen";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { references } from "./references.mjs";

/** In the order in which they come. */
export const PARTS = ["page", "simulator", "rest"];
const PROGRAMS = ["www/samples", "examples/speed"];
/** Parts that are called by a running program and never by the page alone. */
const SIMULATOR = /\bcoroscope::(vm|bytecode|machine|syntax|regex|number|text|random)\b|^<?&?(ruff_|num_|sha|md5|thin_vec|compact_str|libm|unicode)/;
const PAGE = /\bcoroscope::(app|base|canvas|embed|layout|narrate|platform|share|trace|ui)\b|yew|web_sys|js_sys|wasm_bindgen|gloo|fluent|serde/;
/** Parts of the page that show what a program did. */
const SHOWN_OF_A_RUN = /^<?coroscope::(canvas|embed::simulate|layout|narrate::(sentence|standing)|trace|app::run|ui::(events|numbers|output|timeline|waits))\b/;
/** Instances of generic functions. Of several alike the compiler keeps one, under any of their names: whose they are is said
 * by what they call and who calls them. `Debug` is for panics only. */
const ANYBODYS = /FnOnce::call_once|drop_in_place|::fmt\b/;
const DEBUG = /as core::fmt::Debug>::fmt|5Debug3fmt/;
/** Parts of the page that stand behind a button. */
const TOUCHED = /^<?coroscope::(blocks|ui::(blocks|share))\b/;

/** A segment of its own costs more than so many bytes. */
const APART = 8;

const { none, i32 } = binaryen;
const { Features } = binaryen;
const FEATURES = Features.BulkMemory | Features.SignExt | Features.MutableGlobals | Features.NontrappingFPToInt |
  Features.ReferenceTypes | Features.Multivalue;

/**
 * `wasm` with the JavaScript that belongs to it in the file `script`, `linked` as it was before wasm-bindgen, `library` the pack.
 * Gives the modules by `PARTS`.
 */
export async function split({ wasm, linked, script, library }) {
  const seen = await called(wasm, script, library);
  const calls = callsIn(wasm);
  const callers = callersIn(calls);
  const spoken = new Map([...calls.keys()].map((name) => [name, demangled(name)]));
  const says = (expression, name) => expression.test(spoken.get(name) ?? "");
  const isPages = (name) => says(PAGE, name);
  const isSimulators = (name) => says(SIMULATOR, name) && (!says(ANYBODYS, name) || !callers.get(name).some(isPages)) ||
    (says(ANYBODYS, name) && calls.get(name).some((callee) => says(SIMULATOR, callee)) &&
      ![name, ...calls.get(name), ...callers.get(name)].some(isPages));
  const isLater = (name) => isSimulators(name) || says(SHOWN_OF_A_RUN, name) || (says(DEBUG, name) && !isPages(name));
  const isRest = (name) => says(TOUCHED, name) || (isLater(name) && !seen.has(name) && !says(SHOWN_OF_A_RUN, name));

  // What can be come to without a step into a later part.
  const reached = reaches(wasm, calls, references(linked));
  const page = reached((name) => isLater(name) || isRest(name));
  const needed = reached(isRest);
  const all = reached(() => false);
  const without = (set, other) => new Set([...set].filter((one) => !other.has(one)));
  const functions = new Set(calls.keys());
  const simulator = without(needed.functions, page.functions);
  const rest = without(without(functions, page.functions), simulator);
  // A call from one module into another takes longer: what programs call of what all parts share is in both.
  const copied = new Set([...page.functions].filter((name) => seen.has(name) && !isPages(name)));
  // What a program may change is written once, by the page.
  const constants = (set) => [...set].filter(({ isConstant }) => isConstant);
  const taken = [without(needed.pieces, page.pieces), without(all.pieces, needed.pieces)].map(constants);
  return divide(wasm, [simulator, rest], copied, { taken, kept: constants(page.pieces) });
}

/** As Rust's own tools show it; the newer mangling, which only the standard library has, stays as it is. */
function demangled(name) {
  let [, rest] = name.match(/^_ZN(.*)E(?:_\d+)?$/) ?? [];
  if (!rest) return name;
  const parts = [];
  for (let length; (length = parseInt(rest, 10)); rest = rest.slice(`${length}`.length + length)) {
    parts.push(rest.slice(`${length}`.length, `${length}`.length + length).replace(/^_\$/, "$"));
  }
  const signs = { SP: "@", BP: "*", RF: "&", LT: "<", GT: ">", LP: "(", RP: ")", C: "," };
  const sign = (_, named, code) => signs[named] ?? String.fromCodePoint(parseInt(code, 16));
  return parts.join("::").replace(/\$(?:(SP|BP|RF|LT|GT|LP|RP|C)|u([0-9a-f]+))\$/g, sign).replaceAll("..", "::");
}

/** From the exports by calls and addresses to functions and pieces of data, not through functions that are `elsewhere`. */
function reaches(wasm, calls, { of, pieces }) {
  // Of functions whose names are alike binaryen numbers the others.
  const linkedName = (name) => (of.has(name) ? name : name.replace(/_\d+$/, ""));
  const alike = new Map();
  for (const name of calls.keys()) alike.set(linkedName(name), [...(alike.get(linkedName(name)) ?? []), name]);
  const addressed = new Map([...of.values(), ...pieces].map((refers) => [refers, [...refers.functions].flatMap((name) => alike.get(name) ?? [])]));
  const exports = exportsOf(wasm);
  return (elsewhere) => {
    const functions = new Set(exports);
    const data = new Set();
    const follow = (refers) => {
      for (const name of addressed.get(refers)) if (!elsewhere(name)) functions.add(name);
      for (const piece of refers.pieces) data.add(piece);
    };
    for (let before = -1; before < functions.size + data.size; ) {
      before = functions.size + data.size;
      // What is added while a set is walked is walked too.
      for (const name of functions) {
        for (const callee of calls.get(name)) if (calls.has(callee) && !elsewhere(callee)) functions.add(callee);
        const refers = of.get(linkedName(name));
        if (refers) follow(refers);
      }
      data.forEach(follow);
    }
    return { functions, pieces: data };
  };
}

function exportsOf(wasm) {
  const module = read(wasm);
  return Array.from({ length: module.getNumExports() }, (_, i) => binaryen.getExportInfo(module.getExportByIndex(i)))
    .filter(({ kind }) => kind === binaryen.ExternalFunction)
    .map(({ value }) => value)
    .filter((name) => !binaryen.getFunctionInfo(module.getFunction(name)).base);
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
  globalThis.coroscope = { loadLibrary: async () => library, simulator: async () => {} };
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
  const name = /\$(?:"((?:\\.|[^"\\])*)"|([^\s()]+))/;
  const found = ([, quoted, plain]) => plain ?? quoted.replace(/\\(["'\\])/g, "$1");
  for (const text of read(bytes).emitText().split("\n (func ").slice(1)) {
    const callees = text.matchAll(new RegExp(`\\((?:return_)?call ${name.source}`, "g"));
    calls.set(found(text.match(name)), [...callees].map(found));
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

/** The functions of `apart` go into modules of their own, each of which may call what came before it. */
function divide(bytes, apart, copied, pieces) {
  const [page, ...parts] = PARTS.map(() => read(bytes));
  const functions = functionsOf(page);
  const whole = { functions, tables: tablesOf(page), globals: globalsOf(page), entries: entriesOf(page) };
  for (const [i, { name }] of whole.tables.entries()) page.addTableExport(name, `table ${i}`);
  for (const [i, { name }] of whole.globals.entries()) page.addGlobalExport(name, `global ${i}`);
  const data = pieces.taken.map((set) => cut(dataOf(read(bytes)), set));
  setData(page, left(dataOf(page), pieces.taken, pieces.kept));

  const wanted = new Set();
  for (const [i, part] of parts.entries()) {
    emptied(part, whole, data[i]);
    const own = [...apart[i]];
    const earlier = new Map(apart.slice(0, i).flatMap((names, at) => [...names].map((name) => [name, PARTS[at + 1]])));
    for (const [at, { name, params, results }] of functions.entries()) {
      if (apart[i].has(name) || (i === 0 && copied.has(name))) continue;
      part.removeFunction(name);
      part.addFunctionImport(name, earlier.get(name) ?? PARTS[0], `f${at}`, params, results);
    }
    part.addTable("own", own.length, own.length);
    part.addTableImport("own", PARTS[0], PARTS[i + 1]);
    part.addActiveElementSegment("own", "own", own, part.i32.const(0));
    // Whoever calls them through the page's tables calls them at once from then on.
    for (const { table, at, names } of runsOf(whole.entries, apart[i])) {
      part.addActiveElementSegment(table, `${table} ${at}`, names, part.i32.const(at));
    }
    part.runPasses(["remove-unused-module-elements"]);
    for (const { module, base } of functionsOf(part)) if (base) wanted.add(`${module} ${base}`);
  }
  for (const [at, { name }] of functions.entries()) {
    for (const [i, part] of [page, ...parts].entries()) {
      if (wanted.has(`${PARTS[i]} f${at}`)) part.addFunctionExport(name, `f${at}`);
    }
  }
  for (const [i, names] of apart.entries()) stub(page, i + 1, [...names]);
  page.runPasses(["remove-unused-module-elements"]);
  return [page, ...parts].map((module) => module.emitBinary());
}

/** In the page: calls to functions of a part ask for it, and go through a table. */
function stub(page, part, names) {
  const table = PARTS[part];
  page.addTable(table, names.length, names.length);
  page.addTableExport(table, table);
  page.addGlobal(`${table} is here`, i32, true, page.i32.const(0));
  page.addFunctionImport(`load ${table}`, "parts", table, none, none);
  const load = page.block(null, [page.call(`load ${table}`, [], none), page.global.set(`${table} is here`, page.i32.const(1))]);
  page.addFunction(`need ${table}`, none, none, [], page.if(page.i32.eqz(page.global.get(`${table} is here`, i32)), load));
  page.addFunctionExport(`need ${table}`, `need ${table}`);
  for (const [i, name] of names.entries()) {
    const { params, results } = binaryen.getFunctionInfo(page.getFunction(name));
    const given = binaryen.expandType(params).map((type, at) => page.local.get(at, type));
    const call = page.call_indirect(table, page.i32.const(i), given, params, results);
    page.removeFunction(name);
    page.addFunction(name, params, results, [], page.block(null, [page.call(`need ${table}`, [], none), call], results));
  }
}

/** Leaves it nothing of its own but functions and some data: memory, tables and globals are the page's. */
function emptied(part, { tables, globals }, data) {
  setData(part, data);
  part.addMemoryImport("0", PARTS[0], "memory");
  for (let i = part.getNumElementSegments(); i-- > 0; ) {
    part.removeElementSegment(binaryen.getElementSegmentInfo(part.getElementSegmentByIndex(i)).name);
  }
  for (const [i, { name }] of tables.entries()) part.addTableImport(name, PARTS[0], `table ${i}`);
  for (const [i, { name, type, mutable }] of globals.entries()) {
    part.removeGlobal(name);
    part.addGlobalImport(name, PARTS[0], `global ${i}`, type, mutable);
  }
  for (let i = part.getNumExports(); i-- > 0; ) part.removeExport(binaryen.getExportInfo(part.getExportByIndex(i)).name);
}

function tablesOf(module) {
  return Array.from({ length: module.getNumTables() }, (_, i) => binaryen.getTableInfo(module.getTableByIndex(i)));
}

function globalsOf(module) {
  return Array.from({ length: module.getNumGlobals() }, (_, i) => binaryen.getGlobalInfo(module.getGlobalByIndex(i)));
}

/** What stands in the tables: `{ table, at, name }`. */
function entriesOf(module) {
  return Array.from({ length: module.getNumElementSegments() }, (_, i) => module.getElementSegmentByIndex(i)).flatMap((segment) => {
    const { table, offset, data } = binaryen.getElementSegmentInfo(segment);
    const from = binaryen.getExpressionInfo(offset).value;
    return data.map((name, i) => ({ table, at: from + i, name }));
  });
}

/** The entries that are functions of `set`, neighbours together. */
function runsOf(entries, set) {
  const runs = [];
  for (const { table, at, name } of entries) {
    if (!set.has(name)) continue;
    const last = runs.at(-1);
    if (last?.table === table && last.at + last.names.length === at) last.names.push(name);
    else runs.push({ table, at, names: [name] });
  }
  return runs;
}

function dataOf(module) {
  return Array.from({ length: module.getNumDataSegments() }, (_, i) => {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(i));
    return { offset, data: Buffer.from(data) };
  });
}

function setData(module, segments) {
  const { initial, max } = module.getMemoryInfo();
  module.setMemory(initial, max ?? -1, null, segments.map(({ offset, data }) => ({ offset: module.i32.const(offset), data })));
}

/** The pieces as segments; neighbours together, with the few bytes between them, which are the same for ever. */
function cut(segments, pieces) {
  const taken = [];
  for (const { at, size } of [...pieces].sort((a, b) => a.at - b.at)) {
    const last = taken.at(-1);
    const segment = segmentOf(segments, at);
    if (last?.segment === segment && at - last.end <= APART) last.end = Math.max(last.end, at + size);
    else taken.push({ segment, at, end: at + size });
  }
  return taken.map(({ segment: { offset, data }, at, end }) => ({ offset: at, data: data.subarray(at - offset, end - offset) }));
}

/** The data without the pieces that others have: zeros in their place, which weigh nothing. What they share with `kept` stays. */
function left(segments, pieces, kept) {
  const whole = segments.map(({ data }) => Buffer.from(data));
  const each = (set, does) => {
    for (const { at, size } of set) {
      const segment = segmentOf(segments, at);
      does(segment.data, whole[segments.indexOf(segment)], at - segment.offset, at - segment.offset + size);
    }
  };
  for (const set of pieces) each(set, (data, _, from, to) => data.fill(0, from, to));
  each(kept, (data, whole, from, to) => whole.copy(data, from, from, to));
  return segments;
}

function segmentOf(segments, at) {
  return segments.find(({ offset, data }) => at >= offset && at < offset + data.length);
}
