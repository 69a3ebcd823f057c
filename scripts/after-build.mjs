// Trunk's post-build hook: adds to the build what Trunk does not make.
import { build, transformSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutRelocations } from "./references.mjs";
import { PARTS, split } from "./split.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
/** What rustc takes for granted of a browser. */
const FEATURES = ["bulk-memory", "bulk-memory-opt", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"]
  .map((feature) => `--enable-${feature}`);
const target = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown");
let html = readFileSync(join(staging, "index.html"), "utf8");

await bundleStyles();
await bundleEditor();
const library = writeLibrary();
const wasm = join(staging, program("_bg.wasm"));
writeFileSync(wasm, withoutRelocations(readFileSync(wasm)));
if (release) {
  await bundleSandboxed();
  await splitProgram(library);
  minify();
} else {
  allowLiveReload();
}

/** The style sheets in one, under a name that changes with them. */
async function bundleStyles() {
  const { outputFiles: [{ contents }] } = await build({ entryPoints: ["www/css/page.css"], bundle: true, write: false, minify: release, legalComments: "none", logLevel: "warning" });
  const name = `page-${hashOf(contents)}.css`;
  writeFileSync(join(staging, name), contents);
  html = html.replace("./page.css", `./${name}`);
  writeFileSync(join(staging, "index.html"), html);
}

/** The code editor, a module of its own that the page loads when it is first touched. */
async function bundleEditor() {
  await build({
    entryPoints: ["www/editor/editor.js"],
    outfile: join(staging, "editor.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: release,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** The modules of the library that are not in the wasm, as a script: see build/main.rs, which gathered and named them. */
function writeLibrary() {
  const builds = join(target, release ? "release" : "debug", "build");
  const packs = readdirSync(builds, { recursive: true })
    .filter((path) => path.endsWith("library.pack"))
    .map((path) => join(builds, path))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  // Other features have folders of their own; what was made last is what the sources are now.
  const pack = readFileSync(packs[0], "utf8");
  const name = pack.slice(0, pack.indexOf("\0"));
  writeFileSync(join(staging, `${name}.js`), `coroscope.library=${JSON.stringify(pack)};\n`);
  return pack;
}

function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** The file of the program that ends so. */
function program(ending) {
  return readdirSync(staging).find((name) => name.startsWith("coroscope-page") && name.endsWith(ending));
}

function optimised(wasm) {
  const [from, to] = ["given.wasm", "optimised.wasm"].map((name) => join(staging, name));
  writeFileSync(from, wasm);
  execFileSync("wasm-opt", ["-O3", "--strip-debug", "--strip-producers", ...FEATURES, from, "-o", to]);
  const made = readFileSync(to);
  [from, to].forEach((path) => rmSync(path));
  return made;
}

/** The program's wasm in parts: see split.mjs and www/start.js. All under names that change with what they hold. */
async function splitProgram(library) {
  const js = join(staging, program(".js"));
  let script = readFileSync(js, "utf8");
  const linked = readFileSync(join(target, "release", "coroscope-page.wasm"));
  const modules = await split({ wasm: readFileSync(wasm), linked, script: js, library });
  const patch = (from, to) => {
    if (!script.includes(from)) throw new Error(`wasm-bindgen's script no longer has ${from}`);
    script = script.replaceAll(from, to);
  };
  patch("const imports = __wbg_get_imports();", "const imports = { ...__wbg_get_imports(), parts: coroscope.parts };");
  patch("wasm = instance.exports;", "coroscope.parts.page = wasm = instance.exports;");

  const put = (bytes, ending) => {
    const name = `coroscope-page-${hashOf(bytes)}${ending}`;
    writeFileSync(join(staging, name), bytes);
    return name;
  };
  const made = modules.map((module, i) => put(optimised(module), i === 0 ? "_bg.wasm" : `_${PARTS[i]}.wasm`));
  const at = (path) => `./${path.slice(staging.length + 1)}`;
  html = html.replaceAll(at(js), `./${put(script, ".js")}`).replaceAll(at(wasm), `./${made[0]}`);
  const later = PARTS.slice(1).map((part, i) => `data-${part}="./${made[i + 1]}"`);
  html = html.replace('data-js="', `${later.join(" ")} data-js="`);
  writeFileSync(join(staging, "index.html"), html);
  [js, wasm].forEach((path) => rmSync(path));
}

/** The program and its wasm in one classic script, for frames that may load nothing else (see www/start.js). */
async function bundleSandboxed() {
  const js = program(".js");
  const whole = "whole.wasm";
  writeFileSync(join(staging, whole), optimised(readFileSync(wasm)));
  await build({
    stdin: {
      contents: `import start from "./${js}"; import bytes from "./${whole}"; start({ module_or_path: bytes });`,
      resolveDir: staging,
    },
    outfile: join(staging, "sandboxed.js"),
    bundle: true,
    format: "iife",
    loader: { ".wasm": "binary" },
    define: { "import.meta.url": "document.baseURI" },
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
  rmSync(join(staging, whole));
}

/** Shortens the scripts that Trunk copied: its own minifier does not know today's JavaScript. */
function minify() {
  for (const name of readdirSync(staging)) {
    if (!name.endsWith(".js")) continue;
    const path = join(staging, name);
    writeFileSync(path, transformSync(readFileSync(path, "utf8"), { loader: "js", minify: true, target: "es2022", legalComments: "none" }).code);
  }
}

/** `make dev` reloads the page by an inline script that Trunk writes, which the policy would forbid. */
function allowLiveReload() {
  writeFileSync(join(staging, "index.html"), html.replace(/<meta http-equiv="?Content-Security-Policy[^>]*>/, ""));
}
