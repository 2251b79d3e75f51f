import { documentedConfiguration, startProxy } from "../../tests/support/proxies/start-proxy";
import { openPostgresForTests } from "../../tests/support/database/postgres-database";
import { startModel, startShop, type ModelServer, type ShopServer } from "../whole-path/servers";

/** Several production servers on one PostgreSQL database, behind nginx. */
export interface Fleet {
  shops: ShopServer[];
  model: ModelServer;
  proxy: { url: string; pid: number };
  /** All answers that the database has, as text. */
  storedAnswers(): Promise<StoredAnswer[]>;
  stop(): Promise<void>;
}

export interface StoredAnswer {
  userId: string;
  data: string;
}

/** The name by which nginx knows the processes. */
const UPSTREAM = "processes";
/** Two for each stream, and some to spare. */
const connectionsFor = (streams: number) => streams * 2 + 1_000;

export async function startFleet(processes: number, streams: number): Promise<Fleet> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end();
  };
  try {
    const postgres = await openPostgresForTests();
    stops.push(() => postgres.stop());
    const opened = await postgres.createDatabase();
    stops.push(() => opened.close());
    const model = await startModel();
    stops.push(() => model.stop());
    const shops: ShopServer[] = [];
    for (let index = 0; index < processes; index += 1) {
      // Opening all the streams takes longer than an answer may.
      const unlimited = { MODEL_FIRST_EVENT_SECONDS: "unlimited", TURN_SECONDS: "unlimited" };
      const variables = {
        DATABASE_URL: opened.url,
        MODEL_SILENCE_SECONDS: "unlimited",
        ...unlimited,
      };
      const shop = await startShop(model, variables);
      stops.push(() => shop.stop());
      shops.push(shop);
    }
    const servers = shops.map(({ url }) => `server ${new URL(url).host};`).join(" ");
    const proxy = await startProxy(
      "nginx",
      documentedConfiguration("nginx", `http://${UPSTREAM}`),
      {
        beside: `upstream ${UPSTREAM} { ${servers} }`,
        connections: connectionsFor(streams),
      },
    );
    stops.push(() => proxy.stop());
    const storedAnswers = () =>
      opened.database.threadItem.findMany({
        where: { type: "assistant_message" },
        select: { userId: true, data: true },
      });
    return { shops, model, proxy, storedAnswers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
