import { NotFoundError, type UploadDescriptor } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { ownerOf } from "@/lib/db/owner";
import {
  previewExpiry,
  UPLOAD_LINK_LIFETIME_MS,
  type AttachmentSettings,
} from "./attachment-settings";
import { LinkSigner, ownerOfTicket, type Ticket } from "./signed-link";
import type { AttachmentKey } from "./stored-attachment";

/** The signed URLs at which this server accepts uploads and serves previews. */
export class AttachmentLinks<Context extends Owner> {
  readonly #signer: LinkSigner;
  readonly #baseUrl: (context: Context) => string;
  readonly #clock: () => number;

  constructor({ secret, baseUrl, clock = Date.now }: AttachmentSettings<Context>) {
    this.#signer = new LinkSigner(secret);
    this.#baseUrl = baseUrl;
    this.#clock = clock;
  }

  upload(id: string, context: Context): UploadDescriptor {
    const expiresAt = this.#clock() + UPLOAD_LINK_LIFETIME_MS;
    const token = this.#signer.sign({ purpose: "upload", ...ownerOf(context), id, expiresAt });
    return { url: `${this.#baseUrl(context)}/upload/${token}`, method: "PUT", headers: {} };
  }

  preview(id: string, context: Context): string {
    const expiresAt = previewExpiry(this.#clock());
    const token = this.#signer.sign({ purpose: "preview", ...ownerOf(context), id, expiresAt });
    return `${this.#baseUrl(context)}/preview/${token}`;
  }

  /** The attachment that a link identifies. Throws `NotFoundError` if it is forged or expired. */
  open(token: string, purpose: Ticket["purpose"]): AttachmentKey & { expiresAt: number } {
    const ticket = this.#signer.verify(token, purpose, this.#clock());
    if (!ticket) throw new NotFoundError("This link has expired.");
    return { owner: ownerOfTicket(ticket), id: ticket.id, expiresAt: ticket.expiresAt };
  }
}
