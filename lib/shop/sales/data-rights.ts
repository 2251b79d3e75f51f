import { listSection, type DataDomain } from "@/lib/data-rights";

export const salesData: DataDomain = {
  models: ["Proposal", "Demonstration"],

  async export(database, owner) {
    const rows = await database.proposal.findMany({
      where: owner,
      orderBy: { createdAt: "asc" },
      select: { number: true, lines: true, totalCents: true, currency: true },
    });
    const proposals = rows.map(({ totalCents, lines, ...proposal }) => {
      const parsed: unknown = JSON.parse(lines);
      return { ...proposal, total_cents: totalCents, lines: parsed };
    });
    const demonstrations = await database.demonstration.findMany({
      where: owner,
      orderBy: { day: "asc" },
      select: { day: true, topic: true },
    });
    return {
      json: { proposals, demonstrations },
      sections: [
        ...listSection("Proposals", proposals, ({ number }) => number),
        ...listSection("Demonstrations", demonstrations, ({ day, topic }) => `${day}: ${topic}`),
      ],
    };
  },

  async deleteRows(transaction, owner) {
    const proposals = await transaction.proposal.deleteMany({ where: owner });
    const demonstrations = await transaction.demonstration.deleteMany({ where: owner });
    return { proposals: proposals.count, demonstrations: demonstrations.count };
  },

  /** If both have booked the same day, the account's booking is kept. */
  async move(transaction, guest, account) {
    const proposals = await transaction.proposal.updateMany({ where: guest, data: account });
    const own = await transaction.demonstration.findMany({ where: account, select: { day: true } });
    await transaction.demonstration.deleteMany({
      where: { ...guest, day: { in: own.map(({ day }) => day) } },
    });
    const moved = await transaction.demonstration.updateMany({ where: guest, data: account });
    return { proposals: proposals.count, demonstrations: moved.count };
  },
};
