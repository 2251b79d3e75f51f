import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { fuzz } from "../../support/fuzz/fuzz";
import { openUnlimitedApp, SIGNED_WITH } from "../../support/unlimited-app";

vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);
vi.mock("next/cache", async (load) => ({
  ...(await load<object>()),
  refresh: () => undefined,
  updateTag: () => undefined,
  revalidatePath: () => undefined,
  unstable_cache: (work: unknown) => work,
}));
vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => undefined }));
// next-auth reads Next's own request, so only the checks before it are tested here.
vi.mock("next-auth", () => ({ default: async () => new Response("{}") }));

let close: () => Promise<void>;

beforeAll(async () => {
  ({ close } = await openUnlimitedApp());
});
afterAll(() => close());

const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
const MS_PER_RUN = 200;

it(
  `${runs} odd requests get fitting answers (FUZZ_SEED=${seed})`,
  { timeout: 60_000 + runs * MS_PER_RUN },
  async () => {
    const answers = await fuzz({ runs, seed, secret: SIGNED_WITH });
    expect([...answers.keys()]).toEqual(expect.arrayContaining(["200", "400", "401", "403"]));
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(runs);
  },
);
