import { listSection, type DataDomain } from "@/lib/data-rights";

export const supportData: DataDomain = {
  models: ["Ticket"],

  async export(database, owner) {
    const rows = await database.ticket.findMany({
      where: owner,
      orderBy: { createdAt: "asc" },
      select: {
        number: true,
        subject: true,
        description: true,
        status: true,
        answer: true,
        createdAt: true,
      },
    });
    const tickets = rows.map(({ createdAt, ...ticket }) => ({
      ...ticket,
      created_at: new Date(Number(createdAt)).toISOString(),
    }));
    const line = ({ number, subject, description, answer }: (typeof tickets)[number]) =>
      `${number}, ${subject}: ${description}${answer === null ? "" : ` Answer: ${answer}`}`;
    return { json: { tickets }, sections: listSection("Tickets", tickets, line) };
  },

  async deleteRows(transaction, owner) {
    const tickets = await transaction.ticket.deleteMany({ where: owner });
    return { tickets: tickets.count };
  },

  async move(transaction, guest, account) {
    const tickets = await transaction.ticket.updateMany({ where: guest, data: account });
    return { tickets: tickets.count };
  },
};
