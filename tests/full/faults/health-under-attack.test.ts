import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startApp, type AppServer } from "../../support/app-server";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { attacks } from "./attacks";

const ReportSchema = z.object({
  answers: z.number(),
  statuses: z.record(z.string(), z.number()),
  slowestMs: z.number(),
});

const watcher = new URL("../../faults/server/watch-health.mjs", import.meta.url);

let openai: OpenAIServer;
let app: AppServer;

beforeAll(async () => {
  openai = await startOpenAIServer();
  const variables = {
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODEL: "stand-in",
    LOG_LEVEL: "fatal",
  };
  app = await startApp(variables, "node");
});

afterAll(async () => {
  await app.stop();
  await openai.close();
});

/** Asks for the server's health, in a thread of its own, until the attack is over. */
async function watchHealth<Result>(attack: () => Promise<Result>) {
  const worker = new Worker(watcher, { workerData: { url: app.url } });
  await once(worker, "online");
  const result = await attack();
  worker.postMessage("stop");
  const [report] = await once(worker, "message");
  await worker.terminate();
  return { result, report: ReportSchema.parse(report) };
}

function count(statuses: readonly (number | "cut")[]): string {
  const counts = new Map<number | "cut", number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, times]) => `${times} × ${status}`).join(", ");
}

describe("the server's health during an attack", () => {
  it.each(attacks)(
    "is well: $name",
    async ({ name, run }) => {
      const { result, report } = await watchHealth(() => run({ app, openai }));

      process.stdout.write(
        `${name}: slowest of ${report.answers} answers ${report.slowestMs} ms; attacker got ${count(result)}\n`,
      );
      expect(Object.keys(report.statuses)).toEqual(["200"]);
      expect(app.process.exitCode).toBeNull();
    },
    300_000,
  );
});
