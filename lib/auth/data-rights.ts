import { listSection, type DataDomain } from "@/lib/data-rights";
import { sweepEmailedLinks } from "./emailed-links";
import { sweepEndedSessions } from "./ended-sessions";

/** The user's own row, and the links they were sent. */
export const accountData: DataDomain = {
  models: ["User", "EmailedLink"],

  async export(database, { tenantId, userId }) {
    const user = await database.user.findUnique({
      where: { tenantId_id: { tenantId, id: userId } },
      select: { id: true, name: true, email: true, emailConfirmedAt: true, guest: true },
    });
    const links = await database.emailedLink.findMany({
      where: { tenantId, userId },
      orderBy: { expiresAt: "asc" },
      select: { purpose: true, expiresAt: true },
    });
    const { emailConfirmedAt, ...shown } = user ?? { emailConfirmedAt: null };
    const emailed_links = links.map(({ purpose, expiresAt }) => ({
      purpose,
      expires_at: new Date(Number(expiresAt)).toISOString(),
    }));
    return {
      json: {
        user: user && {
          ...shown,
          email_confirmed_at:
            emailConfirmedAt === null ? null : new Date(Number(emailConfirmedAt)).toISOString(),
        },
        emailed_links,
      },
      sections: listSection(
        "Links sent by email",
        emailed_links,
        (link) => `${link.purpose.replace("_", " ")}, valid until ${link.expires_at}`,
      ),
      userName: user?.name ?? user?.id,
    };
  },

  async deleteRows(transaction, { tenantId, userId }) {
    const users = await transaction.user.deleteMany({ where: { tenantId, id: userId } });
    await transaction.emailedLink.deleteMany({ where: { tenantId, userId } });
    return { users: users.count };
  },

  async expire(database, { now }) {
    await sweepEndedSessions(database, now);
    await sweepEmailedLinks(database, now);
    return {};
  },

  /** Deletes the guest's row and links, because the account has its own. */
  async move(transaction, { tenantId, userId }) {
    await transaction.emailedLink.deleteMany({ where: { tenantId, userId } });
    await transaction.user.deleteMany({ where: { tenantId, id: userId, guest: true } });
    return {};
  },
};
