import { z } from "zod";
import { smtpTransport } from "@/lib/email/smtp-transport";
import type { Environment } from "@/lib/env";
import { type Check, fault, type Finding, note, ok } from "./check";

const DEADLINE_MS = 10_000;

/** Connects and signs in to the SMTP server, without sending anything. */
export function emailCheck({ email }: Environment): Check {
  return {
    name: "Email",
    async run() {
      if (!email) {
        return note(
          "none is sent: `npm run reset-password` gives an account a new password, or set SMTP_URL and EMAIL_FROM",
        );
      }
      const { host } = new URL(email.url);
      const transport = smtpTransport(email.url, DEADLINE_MS);
      try {
        await transport.verify();
        return ok(`sent by ${host} from ${email.from.address}`);
      } catch (error) {
        return explained(host, z.object({ code: z.string() }).safeParse(error).data?.code);
      } finally {
        transport.close();
      }
    },
  };
}

function explained(host: string, code: string | undefined): Finding {
  switch (code) {
    case "EAUTH":
      return fault(
        `${host} refuses the name or the password`,
        "Correct them in SMTP_URL; write special characters as %40 for @ and the like.",
      );
    case "ETLS":
      return fault(
        `${host} offers no encryption that can be trusted`,
        "Use smtps:// or a server with STARTTLS: a password isn't sent without.",
      );
    default:
      return fault(
        `${host} can't be reached${code ? ` (${code})` : ""}`,
        "Check the host and the port in SMTP_URL, and whether this network lets email out.",
      );
  }
}
