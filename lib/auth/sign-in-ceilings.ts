import type { Ceiling } from "@/lib/limits";

const unlimited = Infinity;

/** Counts right and wrong passwords: which one it is isn't known before hashing. */
const ATTEMPTS_PER_EMAIL = { perMinute: 10, perDay: unlimited };
const ATTEMPTS_PER_ADDRESS = { perMinute: 10, perDay: 200 };
const ACCOUNTS_PER_ADDRESS = { perMinute: 3, perDay: 10 };
/** Applies when addresses aren't known and all clients look the same. */
const ATTEMPTS_OF_ALL = { perMinute: 60, perDay: unlimited };
const ACCOUNTS_OF_ALL = { perMinute: 10, perDay: 500 };

export interface SignInAttempt {
  email: string;
  /** Null where addresses aren't known. */
  address: string | null;
  /** To make an account. */
  creates: boolean;
}

/** What an attempt to sign in, or to make an account, counts under. */
export function signInCeilings({ email, address, creates }: SignInAttempt): Ceiling[] {
  const of = address === null ? [] : [address];
  const known = address !== null;
  return [
    { ...ATTEMPTS_PER_EMAIL, kind: "sign-ins of an email", of: [email.trim().toLowerCase()] },
    ...(creates
      ? [{ ...(known ? ACCOUNTS_PER_ADDRESS : ACCOUNTS_OF_ALL), kind: "accounts made", of }]
      : []),
    { ...(known ? ATTEMPTS_PER_ADDRESS : ATTEMPTS_OF_ALL), kind: "sign-ins", of },
  ];
}
