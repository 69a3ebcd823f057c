// Starts the page: a classic script, because that alone loads in a frame whose origin is opaque
// (<iframe sandbox="allow-scripts">) from a server that sends no CORS header. There, module scripts and
// fetches are refused, so the same program is then taken from one more classic script, sandboxed.js.
(() => {
  "use strict";
  const self = document.currentScript;
  const at = (path) => new URL(path, document.baseURI).href;

  // The colours chosen before, or the system's, ahead of the first paint. A sandboxed frame has no storage.
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = new URLSearchParams(location.search).get("theme") ?? kept("coroscope.theme");
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";

  // What the program asks of its loader.
  globalThis.coroscope = {
    // The functions that few programs need, in a wasm of their own: see scripts/split.mjs. `page` is what the first one exports.
    rest: { page: undefined, load: () => loadRest() },

    // The code editor, loaded when first touched: see www/editor/editor.js.
    loadEditor: () => import("./editor.js"),

    // The part of Python's library that is not in the wasm, as text: a script that sets `coroscope.library`.
    loadLibrary: (name) => new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = new URL(`${name}.js`, self.src).href;
      script.onload = script.onerror = () => {
        script.remove();
        const { library } = globalThis.coroscope;
        if (typeof library === "string") loaded(library);
        else failed(new Error(`${script.src} could not be loaded`));
      };
      document.head.append(script);
    }),
  };

  const fail = (error) => {
    console.error(error);
    const place = document.createElement("p");
    place.setAttribute("role", "alert");
    place.textContent = `Coroscope could not start. / Не удалось запустить Coroscope. ${error}`;
    document.body.prepend(place);
  };

  const fromClassicScript = (cause) => {
    const script = document.createElement("script");
    script.src = new URL("sandboxed.js", self.src).href;
    script.onerror = () => fail(cause);
    document.head.append(script);
  };

  // The rest comes when the person begins to do something; at once where the program may be any; and if it is called before
  // it is there, then on the spot.
  let compiled, coming;
  const fetchRest = () => (coming ??= (async () => {
    compiled = await WebAssembly.compile(await (await fetch(at(self.dataset.rest))).arrayBuffer());
    coroscope.rest.page?.needRest();
  })().catch(() => (coming = undefined))); // Whoever needs it then asks for it again.
  const fetchNow = () => {
    const request = new XMLHttpRequest();
    request.open("GET", at(self.dataset.rest), false);
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    return new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff));
  };
  const loadRest = () => {
    try {
      compiled ??= fetchNow();
      new WebAssembly.Instance(compiled, { page: coroscope.rest.page });
    } catch (error) {
      fail(error);
      throw error;
    }
  };
  const anything = self.dataset.rest && (location.hash || kept("coroscope.draft"));
  if (self.dataset.rest) {
    for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, fetchRest, { once: true, capture: true });
  }

  const program = import(at(self.dataset.js));
  // A frame whose origin is opaque may be refused all of it: one complaint about that is enough.
  const early = anything && (globalThis.origin === "null" ? program.then(fetchRest) : fetchRest());
  Promise.all([program, early])
    .then(([page]) => page.default({ module_or_path: at(self.dataset.wasm) }))
    .catch((error) => (globalThis.origin === "null" ? fromClassicScript(error) : fail(error)));
})();
