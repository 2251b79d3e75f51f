import { z } from "zod";
import { env } from "@/lib/env";
import { ceilings, untilReset } from "@/lib/limits";
import { logger } from "@/lib/logger";
import { EmailSchema, type Email } from "./email";
import { emailCeilings } from "./email-ceilings";
import { smtpTransport } from "./smtp-transport";

/** Until the server has accepted an email, in milliseconds. */
const DEADLINE_MS = 10_000;

/** `reason` is a sentence for the person who wants the email. */
export type EmailOutcome = { sent: true } | { sent: false; reason: string };

/** Whether SMTP_URL and EMAIL_FROM are set. */
export function isEmailOn(): boolean {
  return env().email !== undefined;
}

/**
 * Sends an email, once: if it fails, the server may have accepted it anyway. Never throws for a
 * server that is down or refuses, which is logged without the address. Throws if the email itself
 * isn't valid.
 */
export async function sendEmail(email: Email): Promise<EmailOutcome> {
  const { to, subject, text } = EmailSchema.parse(email);
  const settings = env().email;
  if (!settings) return { sent: false, reason: "This site sends no email." };
  const reserved = await ceilings().reserve(emailCeilings(to, settings.perSite));
  if (!reserved.granted) {
    const { words } = untilReset(reserved.refusal);
    return { sent: false, reason: `Too many emails were sent. Please try again ${words}.` };
  }
  try {
    await smtpTransport(settings.url, DEADLINE_MS).sendMail({
      from: settings.from,
      to: { name: "", address: to },
      subject,
      text,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return { sent: true };
  } catch (error) {
    logger.error(failureOf(error), "an email couldn't be sent");
    return {
      sent: false,
      reason: "The email couldn't be sent. Please try again in a few minutes.",
    };
  }
}

const FailureSchema = z.object({ code: z.string(), responseCode: z.number() }).partial();

/** Without the server's words, which repeat the recipient. */
function failureOf(error: unknown): { code?: string; status?: number } {
  const { code, responseCode: status } = FailureSchema.safeParse(error).data ?? {};
  return { ...(code && { code }), ...(status && { status }) };
}
