// One function instance of the simulated platform: Next's production server, with the request
// context in which Vercel passes `waitUntil` to Next. Plain JavaScript, so that nothing is compiled
// on a read-only disk.
import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const context = new AsyncLocalStorage();
Object.defineProperty(globalThis, Symbol.for("@next/request-context"), {
  value: { get: () => context.getStore() },
});

const report = (error) => process.stderr.write(`${error?.stack ?? error}\n`);
const project = process.cwd();
const next = createRequire(join(project, "package.json"))("next");
const app = next({ dev: false, dir: project, hostname: "127.0.0.1", port: 0 });
const handle = app.getRequestHandler();
await app.prepare();

const server = createServer((request, response) => {
  const work = new Set();
  const waitUntil = (promise) => {
    const settled = Promise.resolve(promise)
      .catch(report)
      .finally(() => work.delete(settled));
    work.add(settled);
  };
  const closed = new Promise((resolve) => response.once("close", resolve));
  void context.run({ waitUntil }, async () => {
    try {
      await handle(request, response);
    } catch (error) {
      report(error);
      response.destroy();
    }
    await closed;
    while (work.size > 0) await Promise.all(work);
    process.send?.({ settled: request.headers["x-vercel-id"] });
  });
});
// The front decides how long an invocation may take.
server.requestTimeout = 0;
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));
