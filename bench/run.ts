import { availableParallelism, loadavg } from "node:os";
import {
  prepareReference,
  ReferenceMissingError,
} from "@/packages/chatkit-server/tests/parity/reference";
import { HTTP_STREAMS, measureHttp } from "./http-load";
import { prepareNodeSdk } from "./node-sdk";
import { contender, freePort, runContender, startServer, typescript } from "./processes";
import { createThreadBody, ROUNDS, WARM_UP_ROUNDS, workload, type Measurement } from "./workload";

const workloadJson = JSON.stringify({ ...workload, rounds: ROUNDS, warmUpRounds: WARM_UP_ROUNDS });
const python = referenceOrNull();
const PASSES = 3;

function referenceOrNull(): string | null {
  try {
    return prepareReference();
  } catch (error) {
    if (!(error instanceof ReferenceMissingError)) throw error;
    console.log(error.message);
    return null;
  }
}

async function inProcess(): Promise<Measurement[]> {
  const results = [
    await runContender(process.execPath, typescript("this-server.ts")),
    await runContender(process.execPath, typescript("json-encoding.ts")),
  ];
  const manifest = prepareNodeSdk();
  if (manifest) {
    const args = [contender("node-sdk.mjs"), manifest, workloadJson, createThreadBody];
    results.push(await runContender(process.execPath, args));
  }
  if (python) {
    const args = [contender("reference.py"), "measure", workloadJson, createThreadBody];
    results.push(await runContender(python, args));
  }
  return results;
}

async function overHttp(): Promise<Measurement[]> {
  const port = await freePort();
  const served = [
    {
      name: "this server, node:http",
      command: process.execPath,
      args: typescript("serve-this-server.ts", String(port)),
    },
  ];
  if (python) {
    served.push({
      name: "openai-chatkit (Python), uvicorn",
      command: python,
      args: [contender("reference.py"), "serve", workloadJson, String(port)],
    });
  }
  const results: Measurement[] = [];
  for (const { name, command, args } of served) {
    const child = await startServer(command, args, port);
    results.push(await measureHttp(name, port));
    await new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill();
    });
  }
  return results;
}

/** The contenders alternate, so that other load on the machine doesn't affect only one of them. */
async function bestOfPasses(pass: () => Promise<Measurement[]>): Promise<Measurement[]> {
  const best = await pass();
  for (let again = 1; again < PASSES; again += 1) {
    for (const [index, { eventsPerSecond }] of (await pass()).entries()) {
      const known = best[index];
      if (known) known.eventsPerSecond = Math.max(known.eventsPerSecond, eventsPerSecond);
    }
  }
  return best;
}

function print(title: string, results: Measurement[]): void {
  const own = results[0]?.eventsPerSecond ?? 0;
  console.log(`\n${title}`);
  console.table(
    results.map(({ name, eventsPerSecond }) => ({
      server: name,
      "events per second": Math.round(eventsPerSecond),
      "this server is": `${(own / eventsPerSecond).toFixed(1)} x`,
    })),
  );
}

console.log(`Load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores at the beginning`);
console.log(`Streams of ${workload.deltas} deltas, the best of several rounds in ${PASSES} passes`);
print(`In process, ${workload.streams} streams at once`, await bestOfPasses(inProcess));
print(`Over HTTP, ${HTTP_STREAMS} streams at once`, await bestOfPasses(overHttp));
