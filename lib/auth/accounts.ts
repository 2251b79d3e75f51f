import { randomBytes } from "node:crypto";
import { z } from "zod";
import { getDatabase, isUniqueViolation } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { hashPassword, verifyPassword } from "./passwords";
import { defaultTenantId } from "@/lib/tenants/tenants";
import { PASSWORD_ACCOUNT } from "./visitor-cookie";

const ID_BYTES = 16;

export const NewPasswordSchema = z.string().min(10, "Use at least 10 characters.").max(200);

export const CredentialsSchema = z.object({
  email: z.email("Enter an email address.").trim().toLowerCase().max(200),
  password: NewPasswordSchema,
});
type Credentials = z.infer<typeof CredentialsSchema>;

export interface Account {
  id: string;
  email: string;
}

interface SignIn extends Credentials {
  /** An email belongs to one account in each tenant. Default: the first tenant. */
  tenantId?: string;
}

interface NewAccountOptions {
  clock?: Clock;
  /** Called if there is a new account, not if someone signs in. */
  onNew?: ((account: Account) => void) | undefined;
}

/**
 * Creates an account, or signs in if one exists with this email and password. Null if the email is
 * taken, after the same work as for a wrong password.
 */
export async function createAccount(
  credentials: SignIn,
  { clock = systemClock, onNew }: NewAccountOptions = {},
): Promise<Account | null> {
  const { email, password, tenantId = defaultTenantId } = credentials;
  const database = await getDatabase();
  const taken = await database.user.findUnique({
    where: { tenantId_email: { tenantId, email } },
    select: { id: true },
  });
  if (taken) return findAccount(credentials);
  const id = `${PASSWORD_ACCOUNT}${randomBytes(ID_BYTES).toString("hex")}`;
  const now = BigInt(clock());
  const passwordHash = await hashPassword(password);
  try {
    await database.user.create({
      data: { tenantId, id, email, passwordHash, guest: false, createdAt: now, seenAt: now },
    });
  } catch (error) {
    // Another request created the account in the meantime.
    if (isUniqueViolation(error)) return findAccount(credentials);
    throw error;
  }
  onNew?.({ id, email });
  return { id, email };
}

/** Makes an unknown email take as long as a wrong password; hashed once. */
let decoy: Promise<string> | undefined;

/** Null for both an unknown email and a wrong password. */
export async function findAccount({
  email,
  password,
  tenantId = defaultTenantId,
}: SignIn): Promise<Account | null> {
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { tenantId_email: { tenantId, email } },
    select: { id: true, passwordHash: true },
  });
  decoy ??= hashPassword("no such account");
  const matches = await verifyPassword(password, user?.passwordHash ?? (await decoy));
  return user?.passwordHash && matches ? { id: user.id, email } : null;
}

/**
 * Creates or updates the row of a user who signs in with another provider. Accounts are never
 * linked by email.
 */
export async function ensureProviderAccount(
  { id, name, tenantId }: { id: string; name?: string | null | undefined; tenantId: string },
  clock: Clock = systemClock,
): Promise<void> {
  const database = await getDatabase();
  const seenAt = BigInt(clock());
  await database.user.upsert({
    where: { tenantId_id: { tenantId, id } },
    create: {
      tenantId,
      id,
      name: name ?? null,
      guest: false,
      createdAt: seenAt,
      seenAt,
    },
    update: { name: name ?? null, seenAt },
  });
}
