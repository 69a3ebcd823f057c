// Starts the page: a classic script, because that alone loads in a frame whose origin is opaque
// (<iframe sandbox="allow-scripts">) from a server that sends no CORS header. There, module scripts and
// fetches are refused, so the same program is then taken from one more classic script, sandboxed.js.
(() => {
  "use strict";
  const self = document.currentScript;
  const at = (path) => new URL(path, document.baseURI).href;

  // What the program asks of its loader.
  globalThis.coroscope = {
    // The code editor, loaded when first touched: see www/editor/editor.js.
    loadEditor: () => import("./editor.js"),
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

  import(at(self.dataset.js))
    .then((page) => page.default({ module_or_path: at(self.dataset.wasm) }))
    .catch((error) => (globalThis.origin === "null" ? fromClassicScript(error) : fail(error)));
})();
