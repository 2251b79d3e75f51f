import type { Ceiling } from "@/lib/limits";

const unlimited = Infinity;

/** Counts right and wrong passwords, because they can't be told apart before hashing. */
const ATTEMPTS_PER_EMAIL = { perMinute: 10, perDay: unlimited };
const ATTEMPTS_PER_ADDRESS = { perMinute: 10, perDay: 200 };
const ACCOUNTS_PER_ADDRESS = { perMinute: 3, perDay: 10 };
/** Applies when addresses are unknown and clients can't be distinguished. */
const ATTEMPTS_OF_ALL = { perMinute: 60, perDay: unlimited };
const ACCOUNTS_OF_ALL = { perMinute: 10, perDay: 500 };

interface SignInAttempt {
  tenantId: string;
  email: string;
  /** Null if the client's address is unknown. */
  address: string | null;
  /** Whether the attempt creates an account. */
  creates: boolean;
}

/** The limits that an attempt to sign in or create an account counts toward. */
export function signInCeilings({ tenantId, email, address, creates }: SignInAttempt): Ceiling[] {
  const subject = address === null ? [] : [address];
  const known = address !== null;
  return [
    {
      ...ATTEMPTS_PER_EMAIL,
      kind: "sign-ins of an email",
      subject: [tenantId, email.trim().toLowerCase()],
    },
    ...(creates
      ? [{ ...(known ? ACCOUNTS_PER_ADDRESS : ACCOUNTS_OF_ALL), kind: "accounts made", subject }]
      : []),
    { ...(known ? ATTEMPTS_PER_ADDRESS : ATTEMPTS_OF_ALL), kind: "sign-ins", subject },
  ];
}
