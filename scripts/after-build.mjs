// Trunk's post-build hook: adds to the build what Trunk does not make.
import { build, transformSync } from "esbuild";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
const html = readFileSync(join(staging, "index.html"), "utf8");

await bundleEditor();
writeLibrary();
if (release) {
  await bundleSandboxed();
  minify();
} else {
  allowLiveReload();
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
  const builds = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", release ? "release" : "debug", "build");
  const packs = readdirSync(builds, { recursive: true })
    .filter((path) => path.endsWith("library.pack"))
    .map((path) => join(builds, path))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  // Other features have folders of their own; what was made last is what the sources are now.
  const pack = readFileSync(packs[0], "utf8");
  const name = pack.slice(0, pack.indexOf("\0"));
  writeFileSync(join(staging, `${name}.js`), `coroscope.library=${JSON.stringify(pack)};\n`);
}

/** The program and its wasm in one classic script, for frames that may load nothing else (see www/start.js). */
async function bundleSandboxed() {
  const file = (ending) => readdirSync(staging).find((name) => name.startsWith("coroscope-page") && name.endsWith(ending));
  const [js, wasm] = [file(".js"), file("_bg.wasm")];
  await build({
    stdin: {
      contents: `import start from "./${js}"; import bytes from "./${wasm}"; start({ module_or_path: bytes });`,
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
}

/** Shortens the scripts and styles that Trunk copied: its own minifier does not know today's JavaScript. */
function minify() {
  for (const name of readdirSync(staging)) {
    const loader = name.split(".").at(-1);
    if (loader !== "js" && loader !== "css") continue;
    const path = join(staging, name);
    writeFileSync(path, transformSync(readFileSync(path, "utf8"), { loader, minify: true, target: "es2022", legalComments: "none" }).code);
  }
}

/** `make dev` reloads the page by an inline script that Trunk writes, which the policy would forbid. */
function allowLiveReload() {
  writeFileSync(join(staging, "index.html"), html.replace(/<meta http-equiv="?Content-Security-Policy[^>]*>/, ""));
}
