// The tables of `make bench`: what the first load of the page weighs, and how fast programs run in it and natively.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { launch, newPage, serveDist } from "../tests/e2e/browser.mjs";

const KB = 1000;
const browser = await launch();
const server = await serveDist();

await sizes();
speeds();

await browser.close();
await server.stop();

/** Every file that the page asks for until it rests, and the editor, which comes when first touched. */
async function sizes() {
  const page = await newPage(browser);
  await page.goto(server.url, { waitUntil: "networkidle" });
  const asked = new Set(page.requested.filter((url) => url.startsWith(server.url)).map((url) => url.slice(server.url.length)));
  await page.context().close();

  const rows = [...asked].map((path) => ["first load", ...weighed(path || "index.html")]);
  const total = rows.reduce((sum, row) => sum + row[3], 0);
  if (!asked.has("editor.js")) rows.push(["when touched", ...weighed("editor.js")]);
  rows.push(["", "first load, all", "", total]);
  table(["loaded", "file", "KB", "KB, brotli"], rows.map(([when, name, raw, small]) => [when, name, raw && kb(raw), kb(small)]));
}

/** The programs of examples/speed. An instruction is one of the simulated machine, an event one row of the trace. */
function speeds() {
  const lines = execFileSync("target/release/examples/speed", { encoding: "utf8" }).trim().split("\n");
  const rows = lines.map((line) => {
    const [name, instructions, events, seconds] = line.split("\t");
    return [name, "native", (seconds * 1000).toFixed(1), millions(instructions / seconds), millions(events / seconds)];
  });
  table(["program", "where", "ms", "M instructions/s", "M events/s"], rows);
}

function millions(number) {
  return (number / 1e6).toFixed(2);
}

function weighed(path) {
  const bytes = readFileSync(`dist/${path}`);
  return [path, bytes.length, brotliCompressSync(bytes).length];
}

function kb(bytes) {
  return (bytes / KB).toFixed(1);
}

function table(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), ""].join("\n"));
}
