import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
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
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Creates and reads the tokens in upload and preview URLs. They are encrypted because users share
 * links, and the IDs inside should stay private. The same ticket always gives the same token, so
 * that browsers can cache an image.
 */
export class LinkSigner {
  readonly #encryptionKey: Buffer;
  readonly #nonceKey: Buffer;

  constructor(secret: string) {
    const derive = (use: string) =>
      createHmac("sha256", secret).update(`${KEY_LABEL}: ${use}`).digest();
    this.#encryptionKey = derive("encryption");
    this.#nonceKey = derive("nonces");
  }

  sign(ticket: Ticket): string {
    const text = JSON.stringify(ticket);
    // The nonce is derived from the whole text, so different texts never share one.
    const nonce = createHmac("sha256", this.#nonceKey)
      .update(text)
      .digest()
      .subarray(0, NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#encryptionKey, nonce);
    const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString("base64url");
  }

  /** Returns the ticket, or null if the token is forged, expired or for another purpose. */
  verify(token: string, purpose: Ticket["purpose"], now: number): Ticket | null {
    const text = this.#decrypt(token);
    if (text === null) return null;
    const ticket = TicketSchema.parse(JSON.parse(text));
    return ticket.purpose === purpose && ticket.expiresAt > now ? ticket : null;
  }

  #decrypt(token: string): string | null {
    const bytes = Buffer.from(token, "base64url");
    // Decoding ignores invalid characters and spare bits, so one token could be spelled in many
    // ways.
    const isExact = bytes.toString("base64url") === token;
    if (!isExact || bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, this.#encryptionKey, nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const start = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([start, decipher.final()]).toString("utf8");
    } catch {
      // The tag doesn't match: the token is forged.
      return null;
    }
  }
}

/** The owner for whom a ticket was created. */
export function ownerOfTicket({ tenantId, userId }: Ticket): Owner {
  return { tenantId, userId };
}
