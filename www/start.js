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
    // What scripts/split.mjs left out of the program, as the functions that it calls for them; `page` is what it exports itself.
    parts: { page: undefined, simulator: () => bring("simulator"), rest: () => bring("rest") },

    // Settled when programs can be run without a wait.
    simulator: () => simulator(),

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

  // The simulator comes as soon as the page is shown; the rest when the person begins to do something, at once where the
  // program may be any; and what is called before it is there, then on the spot.
  const { parts } = globalThis.coroscope;
  const ORDER = ["simulator", "rest"];
  const address = { simulator: self.dataset.simulator, rest: self.dataset.rest };
  const [coming, compiled, here] = [{}, {}, {}];
  const prefetch = (part) => (coming[part] ??= (async () => {
    compiled[part] = await WebAssembly.compile(await (await fetch(at(address[part]))).arrayBuffer());
    parts.page?.[`need ${part}`]();
  })().catch(() => (coming[part] = undefined))); // Whoever needs it then asks for it again.
  const fetchNow = (part) => {
    const request = new XMLHttpRequest();
    request.open("GET", at(address[part]), false);
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    return new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff));
  };
  // Each part calls what is in the parts before it.
  const bring = (wanted) => {
    try {
      for (const part of ORDER.slice(0, ORDER.indexOf(wanted) + 1)) {
        compiled[part] ??= fetchNow(part);
        here[part] ??= new WebAssembly.Instance(compiled[part], { page: parts.page, ...here }).exports;
      }
    } catch (error) {
      fail(error);
      throw error;
    }
  };
  const anything = location.hash || kept("coroscope.draft");
  const simulator = async () => {
    if (!address.simulator || !parts.page) return;
    await prefetch("simulator");
    if (anything) await prefetch("rest");
  };
  if (address.rest) {
    for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, () => simulator().then(() => prefetch("rest")), { once: true, capture: true });
  }

  const program = import(at(self.dataset.js));
  program
    .then((page) => page.default({ module_or_path: at(self.dataset.wasm) }))
    .catch((error) => (globalThis.origin === "null" ? fromClassicScript(error) : fail(error)));
})();
