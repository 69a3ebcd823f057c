// What each function of a wasm refers to by address: other functions, and pieces of the data, which refer to more of both.
//
// The linker says it, if asked to `--emit-relocs`: each place in code and data where it has put an address is listed, with
// the symbol whose address that is. See "Object file linking" in WebAssembly's tool conventions.

const HEADER = 8;
const CODE = 10;
const DATA = 11;
const CUSTOM = 0;
/** Kinds of symbols and relocations. */
const FUNCTION = 0;
const PIECE = 1;
const SYMBOL_TABLE = 8;
const SEGMENT_INFO = 5;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;
const TABLE_INDEX = new Set([1, 2, 12, 18, 19, 24]);
const MEMORY_ADDRESS = new Set([3, 4, 5, 11, 14, 15, 16, 17]);
const WITH_ADDEND = new Set([...MEMORY_ADDRESS, 8, 9, 22, 23]);

/**
 * Gives `of`: for the name of a function `{ functions, pieces }`, and `pieces`: each `{ at, size, isConstant, functions, pieces }`.
 * Functions are told by their names, of which several may be alike: then it is what all of them refer to.
 */
export function references(linked) {
  const sections = sectionsOf(linked);
  const section = (name) => sections.find((one) => one.name === name) ?? missing(name);
  const names = functionNames(reader(linked, section("name").at), section("name").end);
  const segments = dataSegments(reader(linked, sections.find(({ id }) => id === DATA).at));
  const { symbols, segmentNames } = linking(reader(linked, section("linking").at), section("linking").end);
  const pieces = symbols
    .filter(({ kind, size }) => kind === PIECE && size > 0)
    .map((symbol) => Object.assign(symbol, {
      at: segments[symbol.segment].address + symbol.offset,
      isConstant: segmentNames[symbol.segment].startsWith(".rodata"),
      functions: new Set(),
      pieces: new Set(),
    }));

  const note = (refers, { type, symbol }) => {
    const { kind, index } = symbols[symbol];
    if (TABLE_INDEX.has(type) && kind === FUNCTION) refers.functions.add(names.get(index));
    if (MEMORY_ADDRESS.has(type) && symbols[symbol].pieces) refers.pieces.add(symbols[symbol]);
  };
  const of = new Map([...names.values()].map((name) => [name, { functions: new Set(), pieces: new Set() }]));
  const bodies = bodiesOf(reader(linked, sections.find(({ id }) => id === CODE).at), importedFunctions(linked, sections));
  for (const relocation of relocations(reader(linked, section("reloc.CODE").at))) {
    note(of.get(names.get(within(bodies, relocation.offset).index)), relocation);
  }
  const inOrder = pieces.toSorted((a, b) => a.segment - b.segment || a.offset - b.offset);
  const places = inOrder.map((piece) => ({ from: segments[piece.segment].content + piece.offset, piece }));
  for (const relocation of relocations(reader(linked, section("reloc.DATA").at))) {
    note(within(places, relocation.offset).piece, relocation);
  }
  return { of, pieces };
}

/** The wasm without what the linker says. wasm-bindgen leaves it there, though it holds no longer. */
export function withoutRelocations(wasm) {
  const kept = sectionsOf(wasm).filter(({ name }) => !/^(linking|reloc\..*)$/.test(name));
  return Buffer.concat([wasm.subarray(0, HEADER), ...kept.map(({ from, end }) => wasm.subarray(from, end))]);
}

/** The last of those in order that begins at `offset` or before. */
function within(places, offset) {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle].from <= offset) low = middle;
    else high = middle;
  }
  return places[low];
}

function reader(bytes, at) {
  const read = {
    at,
    byte: () => bytes[read.at++],
    number: () => {
      let [value, shift, byte] = [0, 0, 0x80];
      for (; byte & 0x80; shift += 7) {
        byte = bytes[read.at++];
        value |= (byte & 0x7f) << shift;
      }
      return value >>> 0;
    },
    text: () => {
      const length = read.number();
      read.at += length;
      return bytes.toString("utf8", read.at - length, read.at);
    },
  };
  return read;
}

function sectionsOf(bytes) {
  const read = reader(bytes, HEADER);
  const sections = [];
  while (read.at < bytes.length) {
    const from = read.at;
    const id = read.byte();
    const length = read.number();
    const end = read.at + length;
    const name = id === CUSTOM ? read.text() : undefined;
    sections.push({ id, name, from, at: read.at, end });
    read.at = end;
  }
  return sections;
}

function missing(name) {
  throw new Error(`the wasm has no section ${name}: was it linked with --emit-relocs?`);
}

function functionNames(read, end) {
  const names = new Map();
  while (read.at < end) {
    const kind = read.byte();
    const length = read.number();
    const next = read.at + length;
    if (kind === 1) for (let i = read.number(); i > 0; i--) names.set(read.number(), read.text());
    read.at = next;
  }
  return names;
}

/** The first functions are those that are imported. */
function importedFunctions(bytes, sections) {
  const read = reader(bytes, sections.find(({ id }) => id === 2).at);
  let count = 0;
  for (let i = read.number(); i > 0; i--) {
    read.text();
    read.text();
    if (read.byte() !== 0) throw new Error("only functions are imported");
    read.number();
    count++;
  }
  return count;
}

/** Where each body begins, from the beginning of the section. */
function bodiesOf(read, imported) {
  const start = read.at;
  return Array.from({ length: read.number() }, (_, i) => {
    const from = read.at - start;
    const length = read.number();
    read.at += length;
    return { from, index: imported + i };
  });
}

function dataSegments(read) {
  const start = read.at;
  return Array.from({ length: read.number() }, () => {
    if (read.number() !== 0) throw new Error("a segment is not active");
    read.byte();
    const address = read.number();
    read.byte();
    const length = read.number();
    const content = read.at - start;
    read.at += length;
    return { address, content };
  });
}

function linking(read, end) {
  read.number();
  const [symbols, segmentNames] = [[], []];
  while (read.at < end) {
    const kind = read.byte();
    const length = read.number();
    const next = read.at + length;
    if (kind === SYMBOL_TABLE) for (let i = read.number(); i > 0; i--) symbols.push(symbol(read));
    if (kind === SEGMENT_INFO) {
      for (let i = read.number(); i > 0; i--) {
        segmentNames.push(read.text());
        read.number();
        read.number();
      }
    }
    read.at = next;
  }
  return { symbols, segmentNames };
}

function symbol(read) {
  const kind = read.byte();
  const flags = read.number();
  if (kind === PIECE) {
    read.text();
    if (flags & UNDEFINED) return { kind };
    return { kind, segment: read.number(), offset: read.number(), size: read.number() };
  }
  const index = read.number();
  if (kind !== 3 && (!(flags & UNDEFINED) || flags & EXPLICIT_NAME)) read.text();
  return { kind, index };
}

function relocations(read) {
  read.number();
  return Array.from({ length: read.number() }, () => {
    const one = { type: read.byte(), offset: read.number(), symbol: read.number() };
    if (WITH_ADDEND.has(one.type)) read.number();
    return one;
  });
}
