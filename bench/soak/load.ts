import { ChatKitHttpClient } from "../../tests/support/chatkit-http-client";
import type { ShopServer } from "../whole-path/servers";
import { Visitor } from "./visitor";
import { turnsOf, visits, type VisitKind } from "./visits";

/** The order of visits, again and again. */
const cycle: readonly VisitKind[] = [
  "finished",
  "browsed",
  "stopped",
  "browsed",
  "finished",
  "disconnected",
  "browsed",
  "answered by the page",
  "finished",
  "failed",
  "browsed",
  "reloaded",
  "finished",
  "left to the page",
  "browsed",
  "disconnected",
];
const USERS_AT_ONCE = 50;
/** Then others come, so that whatever is kept for each user shows. */
const VISITS_OF_USERS = 500;
const KEPT_MESSAGES = 20;

/** Visits that begin at a steady rate, however long they take. */
export class Load {
  readonly counts = Object.fromEntries(Object.keys(visits).map((kind) => [kind, 0])) as Record<
    VisitKind,
    number
  >;
  /** What shouldn't have happened: how often, and the first messages. */
  readonly unexpected = { count: 0, messages: [] as string[] };
  readonly #shop: ShopServer;
  readonly #open = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #started = 0;
  #firstBytes: number[] = [];

  constructor(shop: ShopServer) {
    this.#shop = shop;
  }

  start(visitsPerSecond: number): void {
    const start = () => {
      const visit = this.#visit(this.#started).finally(() => this.#open.delete(visit));
      this.#open.add(visit);
      this.#started += 1;
    };
    this.#timer = setInterval(start, 1_000 / visitsPerSecond);
  }

  /** Resolves when the last visit has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#open);
  }

  /** Turns that have ended. */
  get turns(): number {
    return Object.entries(this.counts).reduce(
      (sum, [kind, count]) => sum + count * turnsOf[kind as VisitKind],
      0,
    );
  }

  get visitsUnderWay(): number {
    return this.#open.size;
  }

  /** Milliseconds to first bytes since the last call. */
  takeFirstBytes(): number[] {
    const taken = this.#firstBytes;
    this.#firstBytes = [];
    return taken;
  }

  async #visit(index: number): Promise<void> {
    const kind = cycle[index % cycle.length] ?? "browsed";
    const generation = Math.floor(index / VISITS_OF_USERS);
    const user = `soak-${generation}-${index % USERS_AT_ONCE}`;
    try {
      const { authorization = "" } = await this.#shop.headersOf(user);
      const site = { url: this.#shop.url, authSecret: "" };
      const client = new ChatKitHttpClient(site, authorization);
      const visitor = new Visitor(client, (time) => this.#firstBytes.push(time));
      await visits[kind]({ visitor, shop: this.#shop, index });
      this.counts[kind] += 1;
    } catch (error) {
      this.unexpected.count += 1;
      const { messages } = this.unexpected;
      if (messages.length < KEPT_MESSAGES) messages.push(`${kind}: ${describe(error)}`);
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${describe(error.cause)})`;
  return `${error.message}${cause}`;
}
