import type { DataDomain } from "@/lib/data-rights";
import { sweepEndedSessions } from "./ended-sessions";

/** The user's own row. */
export const accountData: DataDomain = {
  models: ["User"],

  async export(database, { tenantId, userId }) {
    const user = await database.user.findUnique({
      where: { tenantId_id: { tenantId, id: userId } },
      select: { id: true, name: true, email: true, guest: true },
    });
    return { json: { user }, sections: [], userName: user?.name ?? user?.id };
  },

  async deleteRows(transaction, { tenantId, userId }) {
    const users = await transaction.user.deleteMany({ where: { tenantId, id: userId } });
    return { users: users.count };
  },

  async expire(database, { now }) {
    await sweepEndedSessions(database, now);
    return {};
  },

  /** Deletes the guest's row, because the account has its own. */
  async move(transaction, { tenantId, userId }) {
    await transaction.user.deleteMany({ where: { tenantId, id: userId, guest: true } });
    return {};
  },
};
