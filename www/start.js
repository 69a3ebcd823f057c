// Starts the page: a classic script, because that alone loads in a frame whose origin is opaque
// (<iframe sandbox="allow-scripts">) from a server that sends no CORS header. There, module scripts and
// fetches are refused, so the same program is then taken from one more classic script, sandboxed.js.
(() => {
  "use strict";
  const self = document.currentScript;
  const at = (path) => new URL(path, document.baseURI).href;

  // The colours chosen before, or the system's, ahead of the first paint. A sandboxed frame has no storage.
  const chosen = () => {
    try {
      return localStorage.getItem("coroscope.theme");
    } catch {
      return null;
    }
  };
  const theme = new URLSearchParams(location.search).get("theme") ?? chosen();
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";

  // What the program asks of its loader.
  globalThis.coroscope = {
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

  import(at(self.dataset.js))
    .then((page) => page.default({ module_or_path: at(self.dataset.wasm) }))
    .catch((error) => (globalThis.origin === "null" ? fromClassicScript(error) : fail(error)));
})();
