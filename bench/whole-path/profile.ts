import { sayMany } from "./load";
import { cpuMs } from "./process-usage";
import { startChatRoute } from "./chat-route";
import { printProfile } from "./self-times";
import { startModel } from "./servers";

// `npx tsx bench/whole-path/profile.ts`: where the processor time of a turn goes, by package.

const WARM_UP_TURNS = 200;
const TURNS = 300;

const model = await startModel();
const server = await startChatRoute(model);

try {
  await sayMany(server, WARM_UP_TURNS);
  const before = cpuMs(server.pid);
  await sayMany(server, TURNS);
  const perTurn = (cpuMs(server.pid) - before) / TURNS;
  console.log(`${perTurn.toFixed(1)} ms of processor time per turn without the profiler`);
  await server.probe.startProfile();
  await sayMany(server, TURNS);
  printProfile(await server.probe.stopProfile());
} finally {
  await server.stop();
  await model.stop();
}
