// Loaded into the measured server with `--import`: answers on BENCH_PROBE_PORT with the memory and
// open handles after a garbage collection, the queries of a period, and CPU profiles.
import { createServer } from "node:http";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Kept only while they are recorded, so that the measured heap doesn't contain them. */
const recorded = { isOn: false, queries: [] };

/** Only the server itself, not the processes that it starts. */
if (process.argv[1]?.endsWith(process.env.BENCH_PROBE_IN ?? "server.js")) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  countQueries();
  const session = new Session();
  session.connect();
  const answers = {
    "/memory": async () => {
      for (let round = 0; round < 3; round += 1) {
        collect();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return { ...process.memoryUsage(), resources: countResources() };
    },
    "/queries/start": async () => {
      recorded.isOn = true;
      return {};
    },
    "/queries/stop": async () => {
      recorded.isOn = false;
      return recorded.queries.splice(0);
    },
    "/profile/start": async () => {
      await session.post("Profiler.enable");
      await session.post("Profiler.start");
      return {};
    },
    "/profile/stop": async () => (await session.post("Profiler.stop")).profile,
  };
  createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      (value) => response.end(JSON.stringify(value)),
      (error) => response.writeHead(500).end(String(error)),
    );
  })
    .listen(Number(process.env.BENCH_PROBE_PORT), "127.0.0.1")
    .unref();
}

/** Active handles, timers and requests by kind. */
function countResources() {
  const counts = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function countQueries() {
  // The build has its own copy.
  const require = createRequire(process.argv[1]);
  const Database = createRequire(require.resolve("@libsql/client"))("libsql");
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (sql) {
    if (recorded.isOn && !/^(BEGIN|COMMIT|ROLLBACK|PRAGMA)/i.test(sql)) recorded.queries.push(sql);
    return prepare.call(this, sql);
  };
}
