import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetFact, recallFacts, rememberFact } from "@/lib/capabilities/memory/tools";
import { MAX_FACTS } from "@/lib/memory/fact";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

describe("remember_fact", () => {
  it("stores a fact once, with normalized white space", async () => {
    const context = toolContext(newOwner());
    for (const fact of ["Wears  size\n44", "Wears size 44"]) {
      const { answer } = await useTool(rememberFact, { fact }, context);
      expect(answer).toMatchObject({ status: "remembered" });
    }
    const { answer } = await useTool(recallFacts, {}, context);
    expect(answer).toMatchObject({ count: 1, facts: [{ fact: "Wears size 44" }] });
  });

  it("rejects an empty fact", async () => {
    const { answer } = await useTool(rememberFact, { fact: "  " }, toolContext(newOwner()));
    expect(answer).toMatchObject({ status: "refused" });
  });

  it("rejects a fact above the maximum", async () => {
    const context = toolContext(newOwner());
    const answers = [];
    for (let count = 0; count <= MAX_FACTS; count += 1) {
      answers.push((await useTool(rememberFact, { fact: `Fact ${count}` }, context)).answer);
    }
    expect(answers.at(-2)).toMatchObject({ status: "remembered" });
    expect(answers.at(-1)).toMatchObject({ status: "refused" });
  });
});

describe("recall_facts", () => {
  it("shows no card if nothing is stored", async () => {
    const { answer, widgets } = await useTool(recallFacts, {}, toolContext(newOwner()));
    expect(answer).toEqual({ status: "ok", count: 0, facts: [] });
    expect(widgets).toEqual([]);
  });

  it("returns nothing of other users, or of the same user ID in another tenant", async () => {
    const owner = newOwner();
    await useTool(rememberFact, { fact: "Hikes alone" }, toolContext(owner));
    for (const stranger of [newOwner(), { tenantId: "elsewhere", userId: owner.userId }]) {
      const { answer } = await useTool(recallFacts, {}, toolContext(stranger));
      expect(answer).toMatchObject({ count: 0 });
    }
  });
});

describe("forget_fact", () => {
  it("forgets one of the user's facts, and rejects facts of others and unknown ones", async () => {
    const owner = newOwner();
    await useTool(rememberFact, { fact: "Hikes alone" }, toolContext(owner));
    const [fact] = await shop.database.userFact.findMany({ where: owner });
    const input = { fact_id: fact?.id ?? "" };
    const refused = { status: "refused" };
    expect((await useTool(forgetFact, input, toolContext(newOwner()))).answer).toMatchObject(
      refused,
    );
    expect((await useTool(forgetFact, input, toolContext(owner))).answer).toEqual({
      status: "forgotten",
      ...input,
    });
    expect((await useTool(forgetFact, input, toolContext(owner))).answer).toMatchObject(refused);
  });
});
