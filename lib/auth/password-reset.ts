import { z } from "zod";
import { getDatabase } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { sendEmail } from "@/lib/email";
import { CredentialsSchema } from "./accounts";
import { createLink, ownerOfLink, useLink } from "./emailed-links";
import { endSessionsOf } from "./ended-sessions";
import { hashPassword } from "./passwords";

const purpose = "reset_password";

export const ForgottenSchema = CredentialsSchema.pick({ email: true });
export const ResetSchema = CredentialsSchema.pick({ password: true }).extend({
  token: z.string().min(1).max(100),
});

/** Sends a link for a new password, if an account with a password has this email. */
export async function sendResetLink(
  { email, tenantId }: { email: string; tenantId: string },
  clock: Clock = systemClock,
): Promise<void> {
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { tenantId_email: { tenantId, email } },
    select: { id: true, passwordHash: true },
  });
  if (!user?.passwordHash) return;
  const link = await createLink({ tenantId, userId: user.id }, purpose, clock);
  await sendEmail({
    to: email,
    subject: "Choose a new password",
    text: `Open this page within an hour to choose a new password:

${link}

It signs you out everywhere. If you didn't ask for this, ignore this email: your password stays the same.
`,
  });
}

/**
 * Gives the account of a link a new password and ends all of its sessions. The email counts as
 * confirmed, because the link was sent to it. False if the link is unknown, expired or was used.
 */
export async function resetPasswordByLink(
  { token, password, tenantId }: z.infer<typeof ResetSchema> & { tenantId: string },
  clock: Clock = systemClock,
): Promise<boolean> {
  const owner = await ownerOfLink({ token, purpose, tenantId }, clock);
  if (!owner) return false;
  const passwordHash = await hashPassword(password);
  const database = await getDatabase();
  const done = await database.$transaction(async (transaction) => {
    if (!(await useLink(transaction, owner, { token, purpose }))) return false;
    const { count } = await transaction.user.updateMany({
      where: { tenantId, id: owner.userId, passwordHash: { not: null } },
      data: { passwordHash, emailConfirmedAt: BigInt(clock()) },
    });
    return count > 0;
  });
  if (done) await endSessionsOf(owner, clock);
  return done;
}
