import { parseArgs } from "node:util";
import nextEnv from "@next/env";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { env } from "@/lib/env";
import { listProducts } from "@/lib/shop/catalog";
import { createTestAssistant, promptModels } from "../support/assistant/create-test-assistant";
import { openShopDatabase } from "../support/shop-database";
import type { Grade } from "./grade-turn";
import { playConversation, type PlayedConversation } from "./play";
import { readConversationFiles } from "./read-conversations";

const GRADES: readonly Grade[] = ["right", "honest", "wrong", "harmful"];

const { values: options } = parseArgs({
  options: {
    /** Uses the conversations for development instead of the held-out ones. */
    development: { type: "boolean", default: false },
    /** Lists the conversations that were wrong, with the reasons. */
    failing: { type: "boolean", default: false },
    kind: { type: "string" },
  },
});

nextEnv.loadEnvConfig(process.cwd(), true);
const { openaiApiKey } = env();
const { close: closeDatabase } = await openShopDatabase();
try {
  await run();
} finally {
  await closeDatabase();
}

/** Plays all conversations against the configured model and prints how they were graded. */
async function run(): Promise<void> {
  const models =
    openaiApiKey === undefined
      ? promptModels
      : await selectModels({ ...env(), reserveCall: async () => undefined });
  const { server, logs } = createTestAssistant({ models });
  const catalog = await listProducts();
  const started = performance.now();
  const totals = new Map<Grade, number>();
  print(["kind", ...GRADES]);
  for (const { kind, conversations } of readConversationFiles(folder())) {
    if (options.kind !== undefined && options.kind !== kind) continue;
    const counts = new Map<Grade, number>();
    for (const conversation of conversations) {
      const played = await playConversation(conversation, { server, catalog });
      for (const count of [counts, totals]) {
        count.set(played.grade, (count.get(played.grade) ?? 0) + 1);
      }
      if (options.failing && played.grade !== "right") printFailure(conversation.id, played);
    }
    print([kind, ...GRADES.map((grade) => counts.get(grade) ?? 0)]);
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  print(["total", ...GRADES.map((grade) => totals.get(grade) ?? 0)]);
  print(["%", ...GRADES.map((grade) => (((totals.get(grade) ?? 0) / all) * 100).toFixed(1))]);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stdout.write(`\n${all} conversations with ${models.name} in ${seconds} s\n`);
  if (logs.length > 0) process.stdout.write(`${logs.length} log entries: ${logs[0]}\n`);
}

function folder(): "development" | "held-out" {
  return options.development ? "development" : "held-out";
}

function print([name = "", ...cells]: readonly (string | number)[]): void {
  const columns = cells.map((cell) => String(cell).padStart(9)).join("");
  process.stdout.write(`${String(name).padEnd(26)}${columns}\n`);
}

function printFailure(id: string, { grade, turns }: PlayedConversation): void {
  process.stdout.write(`\n  ${grade}: ${id}\n`);
  for (const turn of turns) {
    process.stdout.write(`    > ${turn.user}\n    < ${turn.said.slice(0, 300)}\n`);
    if (turn.reasons.length > 0) process.stdout.write(`      ${turn.reasons.join("; ")}\n`);
  }
  process.stdout.write("\n");
}
