// Loaded into a server process with `--import`, to measure it and to move its clock. It answers on
// a Unix socket; the app has no route for this.
import { createServer } from "node:http";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

const RealDate = Date;
let shift = 0;
const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, created) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, created),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});

function measure() {
  const resources = {};
  for (const kind of process.getActiveResourcesInfo()) {
    resources[kind] = (resources[kind] ?? 0) + 1;
  }
  collectGarbage();
  return { resources, heapBytes: process.memoryUsage().heapUsed };
}

const answers = {
  "/measure": measure,
  "/clock": (value) => {
    shift = Number(value);
    return { shift };
  },
};

const socket = join(process.env.PROBE_FOLDER ?? "", `${process.pid}.sock`);
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://probe");
  const answer = answers[pathname]?.(searchParams.get("value"));
  response.writeHead(answer ? 200 : 404, { connection: "close" }).end(JSON.stringify(answer ?? {}));
});
server.listen(socket).unref();
process.once("exit", () => rmSync(socket, { force: true }));
