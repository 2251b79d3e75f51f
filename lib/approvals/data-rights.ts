import { DAY_MS } from "@/lib/clock";
import { listSection, type DataDomain } from "@/lib/data-rights";

const RETENTION_MS = 30 * DAY_MS;

/** What a user was asked to approve and what they decided; kept for 30 days. */
export const approvalData: DataDomain = {
  models: ["Approval"],

  async export(database, owner) {
    const rows = await database.approval.findMany({
      where: owner,
      orderBy: { createdAt: "asc" },
      select: { tool: true, arguments: true, status: true, createdAt: true },
    });
    const approvals = rows.map(({ createdAt, ...approval }) => ({
      ...approval,
      asked_at: new Date(Number(createdAt)).toISOString(),
    }));
    const line = ({ tool, arguments: given, status }: (typeof approvals)[number]) =>
      `${tool} \`${given}\`: ${status}`;
    return { json: { approvals }, sections: listSection("Approvals", approvals, line) };
  },

  async deleteRows(transaction, owner) {
    const approvals = await transaction.approval.deleteMany({ where: owner });
    return { approvals: approvals.count };
  },

  async move(transaction, guest, account) {
    const approvals = await transaction.approval.updateMany({ where: guest, data: account });
    return { approvals: approvals.count };
  },

  async expire(database, { now }) {
    const { count } = await database.approval.deleteMany({
      where: { createdAt: { lt: now - RETENTION_MS } },
    });
    return { approvals: count };
  },
};
