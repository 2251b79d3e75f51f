import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Owner } from "@/lib/db";

const TicketSchema = z.object({
  purpose: z.enum(["upload", "preview"]),
  tenantId: z.string(),
  userId: z.string(),
  id: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});

/** The permission that a link grants to anyone who has it, until it expires. */
export type Ticket = z.infer<typeof TicketSchema>;

// The label derives a separate key, so that a link token can't be used as a session token or the
// other way around.
const KEY_LABEL = "chatkit-starter attachment links";

/** Creates and verifies the tokens in upload and preview URLs. */
export class LinkSigner {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = createHmac("sha256", secret).update(KEY_LABEL).digest();
  }

  sign(ticket: Ticket): string {
    const payload = Buffer.from(JSON.stringify(ticket)).toString("base64url");
    return `${payload}.${this.#signature(payload)}`;
  }

  /** Returns the ticket, or null if the token is forged, expired or for another purpose. */
  verify(token: string, purpose: Ticket["purpose"], now: number): Ticket | null {
    const [payload = "", signature = "", ...more] = token.split(".");
    // Compared as text, because the last base64url character has unused bits, so several spellings
    // decode to the same bytes.
    const given = Buffer.from(signature);
    const expected = Buffer.from(this.#signature(payload));
    if (more.length > 0 || given.length !== expected.length) return null;
    if (!timingSafeEqual(given, expected)) return null;
    const ticket = TicketSchema.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
    return ticket.purpose === purpose && ticket.expiresAt > now ? ticket : null;
  }

  #signature(payload: string): string {
    return createHmac("sha256", this.#key).update(payload).digest("base64url");
  }
}

/** The owner for whom a ticket was created. */
export function ownerOfTicket({ tenantId, userId }: Ticket): Owner {
  return { tenantId, userId };
}
