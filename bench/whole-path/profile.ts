import { z } from "zod";
import { sayMany } from "./load";
import { cpuMs } from "./process-usage";
import { startChatRoute } from "./chat-route";
import { printProfile } from "./self-times";
import { startModel } from "./servers";

// Where the processor time of a turn goes, by package.
//   npx tsx bench/whole-path/profile.ts          500 deltas at once
//   npx tsx bench/whole-path/profile.ts paced    150 deltas, one by one
//   npx tsx bench/whole-path/profile.ts short    one delta: what a turn costs without its text

const WARM_UP_TURNS = 200;
const paces = {
  flood: { pace: "bench flood", turns: 300 },
  paced: { pace: "bench paced", turns: 64 },
  short: { pace: "bench short", turns: 300 },
} as const;

const { pace, turns } =
  paces[z.enum(["flood", "paced", "short"]).parse(process.argv[2] ?? "flood")];

const model = await startModel();
const server = await startChatRoute(model);

try {
  await sayMany(server, WARM_UP_TURNS);
  const before = cpuMs(server.pid);
  await sayMany(server, turns, pace);
  const perTurn = (cpuMs(server.pid) - before) / turns;
  console.log(`${perTurn.toFixed(1)} ms of processor time per turn without the profiler`);
  await server.probe.startProfile();
  await sayMany(server, turns, pace);
  printProfile(await server.probe.stopProfile());
} finally {
  await server.stop();
  await model.stop();
}
