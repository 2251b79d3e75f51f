import { z } from "zod";

const ProfileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

const MAX_FUNCTIONS = 40;
const IDLE = ["(idle)", "(root)"];

/** Prints a profile's self times by package and by function, as shares of the busy time. */
export function printProfile(value: unknown): void {
  const { nodes, samples, timeDeltas } = ProfileSchema.parse(value);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    const took = timeDeltas[index] ?? 0;
    if (!frame || IDLE.includes(frame.functionName)) continue;
    busy += took;
    const where = packageOf(frame.url, frame.functionName);
    const name = `${where}: ${frame.functionName || "(anonymous)"} ${fileOf(frame)}`;
    packages.set(where, (packages.get(where) ?? 0) + took);
    functions.set(name, (functions.get(name) ?? 0) + took);
  }
  print("Self time by package", packages, busy);
  print("Self time by function", functions, busy, MAX_FUNCTIONS);
}

function packageOf(url: string, functionName: string): string {
  if (url === "") return functionName === "(garbage collector)" ? "garbage collection" : "V8";
  if (url.startsWith("node:")) return url.split("/").slice(0, 2).join("/");
  const [, ownPackage] = /\/packages\/([^/]+)\//.exec(url) ?? [];
  if (ownPackage) return `ours: ${ownPackage}`;
  const installed = url.split("/node_modules/").at(-1) ?? "";
  if (!url.includes("/node_modules/")) return "ours: the app";
  return installed
    .split("/")
    .slice(0, installed.startsWith("@") ? 2 : 1)
    .join("/");
}

function fileOf({ url, lineNumber }: { url: string; lineNumber: number }): string {
  return url === "" ? "" : `(${url.split("/").at(-1)}:${lineNumber + 1})`;
}

function print(
  title: string,
  times: ReadonlyMap<string, number>,
  busy: number,
  most = Infinity,
): void {
  console.log(`\n${title}`);
  const ordered = [...times].toSorted(([, a], [, b]) => b - a).slice(0, most);
  for (const [name, time] of ordered) {
    const share = (time / busy) * 100;
    if (share >= 0.5) console.log(`${share.toFixed(1).padStart(5)} %  ${name}`);
  }
}
