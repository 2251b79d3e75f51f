import { ceilings, untilReset, type Ceiling } from "@/lib/limits";

const LINKS_PER_EMAIL = { perMinute: 2, perDay: 10 };
const LINKS_PER_ADDRESS = { perMinute: 5, perDay: 30 };
/** Applies when addresses are unknown and clients can't be distinguished. */
const LINKS_OF_ALL = { perMinute: 30, perDay: 1_000 };

interface LinkRequest {
  tenantId: string;
  email: string;
  /** Null if the client's address is unknown. */
  address: string | null;
}

/**
 * Counts a request for a link by email, whether or not there is an account. Resolves to a sentence
 * if there were too many, else null.
 */
export async function countLinkRequest(request: LinkRequest): Promise<string | null> {
  const outcome = await ceilings().reserve(linkCeilings(request));
  if (outcome.granted) return null;
  const { words } = untilReset(outcome.refusal);
  return `Too many emails were asked for. Please try again ${words}.`;
}

function linkCeilings({ tenantId, email, address }: LinkRequest): Ceiling[] {
  const subject = address === null ? [] : [address];
  return [
    { ...LINKS_PER_EMAIL, kind: "links to an email", subject: [tenantId, email] },
    { ...(address === null ? LINKS_OF_ALL : LINKS_PER_ADDRESS), kind: "links by email", subject },
  ];
}
