import { getDatabase, type Owner } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { sendEmail, type EmailOutcome } from "@/lib/email";
import { createLink, ownerOfLink, useLink } from "./emailed-links";

const purpose = "confirm_email";

export interface AccountEmail {
  email: string;
  isConfirmed: boolean;
}

/** The email of an account that signs in with one; null for everyone else. */
export async function emailOf({ tenantId, userId }: Owner): Promise<AccountEmail | null> {
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { tenantId_id: { tenantId, id: userId } },
    select: { email: true, emailConfirmedAt: true },
  });
  return user?.email ? { email: user.email, isConfirmed: user.emailConfirmedAt !== null } : null;
}

/** Sends a link that confirms the account's email. */
export async function sendConfirmation(
  { tenantId, userId, email }: Owner & { email: string },
  clock: Clock = systemClock,
): Promise<EmailOutcome> {
  const link = await createLink({ tenantId, userId }, purpose, clock);
  return sendEmail({
    to: email,
    subject: "Confirm your email",
    text: `Open this page within three days to confirm that this is your email:

${link}

If you made no account with us, ignore this email.
`,
  });
}

/** Confirms the email of a link's account. False if the link is unknown, expired or was used. */
export async function confirmEmail(
  { token, tenantId }: { token: string; tenantId: string },
  clock: Clock = systemClock,
): Promise<boolean> {
  const owner = await ownerOfLink({ token, purpose, tenantId }, clock);
  if (!owner) return false;
  const database = await getDatabase();
  return database.$transaction(async (transaction) => {
    if (!(await useLink(transaction, owner, { token, purpose }))) return false;
    const { count } = await transaction.user.updateMany({
      where: { tenantId, id: owner.userId },
      data: { emailConfirmedAt: BigInt(clock()) },
    });
    return count > 0;
  });
}
