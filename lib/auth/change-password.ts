import { randomBytes } from "node:crypto";
import { z } from "zod";
import { getDatabase, type Owner } from "@/lib/db";
import { NewPasswordSchema } from "./accounts";
import { deleteLinks } from "./emailed-links";
import { endSessionsOf } from "./ended-sessions";
import { hashPassword, verifyPassword } from "./passwords";
import { defaultTenantId } from "@/lib/tenants/tenants";

const PASSWORD_BYTES = 15;

export const PasswordChangeSchema = z.object({
  current: z.string().max(200),
  next: NewPasswordSchema,
});
export type PasswordChange = z.infer<typeof PasswordChangeSchema>;

/** The email of an account that signs in with a password; null for guests and other accounts. */
export async function passwordEmailOf({ tenantId, userId }: Owner): Promise<string | null> {
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { tenantId_id: { tenantId, id: userId } },
    select: { email: true, passwordHash: true },
  });
  return user?.passwordHash ? user.email : null;
}

/** False if the current password is wrong, or was changed by someone else in the meantime. */
export async function changePassword(
  { tenantId, userId }: Owner,
  { current, next }: PasswordChange,
): Promise<boolean> {
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { tenantId_id: { tenantId, id: userId } },
    select: { passwordHash: true },
  });
  if (!user?.passwordHash || !(await verifyPassword(current, user.passwordHash))) return false;
  const { count } = await database.user.updateMany({
    where: { tenantId, id: userId, passwordHash: user.passwordHash },
    data: { passwordHash: await hashPassword(next) },
  });
  if (count > 0) await deleteLinks(database, { tenantId, userId }, "reset_password");
  return count > 0;
}

/**
 * For the site's operator: gives an account a new random password and ends its sessions. Null if
 * no account with a password has this email.
 */
export async function resetPassword(
  email: string,
  tenantId: string = defaultTenantId,
): Promise<string | null> {
  const database = await getDatabase();
  const password = randomBytes(PASSWORD_BYTES).toString("base64url");
  const where = {
    tenantId_email: { tenantId, email: email.trim().toLowerCase() },
  };
  const user = await database.user.findUnique({ where, select: { id: true, passwordHash: true } });
  if (!user?.passwordHash) return null;
  const data = { passwordHash: await hashPassword(password) };
  await database.user.update({ where, data, select: { id: true } });
  const owner = { tenantId, userId: user.id };
  await deleteLinks(database, owner, "reset_password");
  await endSessionsOf(owner);
  return password;
}
