// A plain web server for dist/: no rewriting, no header that the page could come to depend on.
//   node scripts/static-server.mjs FOLDER PORT
import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".py": "text/x-python; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves the files of `folder` under the path `base` ("/", "/a/b/"); `pages` maps other paths to HTML text.
 * Port 0 takes a free one. Gives the address and a way to stop.
 */
export function serveFiles({ folder, port = 0, base = "/", pages = {} }) {
  const root = realpathSync(folder);

  const fileAt = (pathname) => {
    if (!pathname.startsWith(base)) return undefined;
    const path = resolve(join(root, pathname.slice(base.length - 1)));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const file = pathname.endsWith("/") ? join(path, "index.html") : path;
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  };

  const server = createServer((request, response) => {
    const path = decoded(request.url.split(/[?#]/, 1)[0]);
    if (Object.hasOwn(pages, path)) {
      response.writeHead(200, { "Content-Type": types[".html"] }).end(pages[path]);
      return;
    }
    const file = fileAt(path);
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found\n");
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache" });
    createReadStream(file).on("error", () => response.destroy()).pipe(response);
  });

  return new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      ready({
        origin,
        url: origin + base,
        stop: () => new Promise((stopped) => {
          server.close(stopped);
          server.closeAllConnections();
        }),
      });
    });
  });
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  try {
    const { url } = await serveFiles({ folder, port: Number(port) });
    console.log(`\nCoroscope is at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken: choose another with PORT=` : String(error));
    process.exit(1);
  }
}
