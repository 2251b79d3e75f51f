import { afterAll, beforeAll, expect, it } from "vitest";
import { compareProductsTool } from "@/lib/capabilities/catalog/tools/compare-products";
import { openShopDatabase } from "../../support/shop-database";
import { toolContext, useTool } from "../../support/assistant/run-tool";

const owner = { tenantId: "default", userId: "kim" };
const compare = (products: string[]) =>
  useTool(compareProductsTool, { products }, toolContext(owner, {}));

let close: () => Promise<void>;

beforeAll(async () => {
  ({ close } = await openShopDatabase());
});

afterAll(() => close());

it("compare_products returns the facts, and which is cheapest and lightest", async () => {
  const { answer, widgets } = await compare(["lee-2-tent", "Drift Solo Tent"]);
  expect(answer).toMatchObject({
    status: "compared",
    products: [{ slug: "lee-2-tent" }, { slug: "drift-solo-tent" }],
    cheapest: "drift-solo-tent",
    lightest: "drift-solo-tent",
  });
  expect(JSON.stringify(widgets)).toContain("Cheapest: Drift Solo Tent");
});

it("compare_products names every row of facts, for screen readers", async () => {
  const { widgets } = await compare(["lee-2-tent", "Drift Solo Tent"]);
  const labels = [...JSON.stringify(widgets).matchAll(/"type":"Caption","value":"([^"]*)"/g)];
  // The corner and the row of buttons have none.
  const facts = labels.slice(1, -1).map(([, label]) => label);
  expect(facts.length).toBeGreaterThan(2);
  expect(facts).not.toContain("");
});

it("compare_products needs two different products that exist", async () => {
  expect((await compare(["lee-2-tent", "Lee 2 Tent"])).answer).toMatchObject({ status: "refused" });
  expect((await compare(["lee-2-tent", "surfboard"])).answer).toMatchObject({
    status: "refused",
    message: expect.stringContaining("surfboard"),
  });
});
