import { listSection, type DataDomain } from "@/lib/data-rights";
import { MAX_FACTS } from "./fact";

/** What the assistant remembers about a user. */
export const memoryData: DataDomain = {
  models: ["UserFact"],

  async export(database, owner) {
    const rows = await database.userFact.findMany({
      where: owner,
      orderBy: { createdAt: "asc" },
      select: { text: true, createdAt: true },
    });
    const facts = rows.map(({ text, createdAt }) => ({
      text,
      remembered_at: new Date(Number(createdAt)).toISOString(),
    }));
    return { json: { facts }, sections: listSection("Remembered", facts, ({ text }) => text) };
  },

  async deleteRows(transaction, owner) {
    const facts = await transaction.userFact.deleteMany({ where: owner });
    return { facts: facts.count };
  },

  /**
   * Keeps the account's own facts, and adds the guest's facts that are new to it, up to the limit.
   */
  async move(transaction, guest, account) {
    const orderBy = { createdAt: "desc" } as const;
    const found = await transaction.userFact.findMany({ where: guest, orderBy });
    const own = await transaction.userFact.findMany({ where: account, orderBy });
    const known = new Set(own.map(({ text }) => text));
    const room = Math.max(0, MAX_FACTS - known.size);
    const moved = found.filter(({ text }) => !known.has(text)).slice(0, room);
    await transaction.userFact.deleteMany({ where: guest });
    await transaction.userFact.createMany({ data: moved.map((fact) => ({ ...fact, ...account })) });
    return { facts: moved.length };
  },
};
