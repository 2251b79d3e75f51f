import { setTimeout as wait } from "node:timers/promises";
import { say } from "./load";
import { cpuMs } from "./process-usage";
import type { ProbedServer, ShopServer } from "./servers";

/** What a turn stores after its end, such as its usage. */
const AFTERWARD_MS = 1_500;
const PAGES = ["/", "/products/tarn-snow-boot", "/categories/footwear", "/help"];
const ANSWER_WAIT_MS = 30_000;

export interface QueriesOfTurn {
  queries: number;
  statements: string[];
}

/** All queries of an answer that takes five seconds, from a user who has written before. */
export async function measureQueries(server: ProbedServer): Promise<QueriesOfTurn> {
  await say(server, "queries", "bench flood");
  await wait(AFTERWARD_MS);
  await server.probe.startQueries();
  await say(server, "queries", "bench five seconds");
  await wait(AFTERWARD_MS);
  const statements = await server.probe.stopQueries();
  return { queries: statements.length, statements };
}

export interface PageViews {
  cpuMsPerView: number;
  queriesPerView: number;
}

/** Views public pages one after another, as a visitor without a session. */
export async function measurePageViews(server: ShopServer, views: number): Promise<PageViews> {
  await viewPages(server, views);
  await server.probe.startQueries();
  const before = cpuMs(server.pid);
  await viewPages(server, views);
  const cpu = cpuMs(server.pid) - before;
  const queries = await server.probe.stopQueries();
  return { cpuMsPerView: cpu / views, queriesPerView: queries.length / views };
}

async function viewPages(server: ShopServer, views: number): Promise<void> {
  for (let view = 0; view < views; view += 1) await viewPage(server, view);
}

/** Views one of the public pages, each in turn as `view` is counted up. */
export async function viewPage(server: ShopServer, view: number): Promise<void> {
  const url = new URL(PAGES[view % PAGES.length] ?? "/", server.url);
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WAIT_MS) });
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  await response.arrayBuffer();
}
