"use server";

import { cookies, headers } from "next/headers";
import { after } from "next/server";
import { z } from "zod";
import { currentCaller } from "@/lib/auth/current-caller";
import { clientAddress } from "@/lib/auth/client-address";
import {
  confirmEmail,
  emailOf,
  sendConfirmation,
  type AccountEmail,
} from "@/lib/auth/email-confirmation";
import { countLinkRequest } from "@/lib/auth/link-ceilings";
import {
  ForgottenSchema,
  resetPasswordByLink,
  ResetSchema,
  sendResetLink,
} from "@/lib/auth/password-reset";
import { sessionCookieName } from "@/lib/auth/session-token";
import { tenantIdOf } from "@/lib/tenants/tenants";
import { visitorCookieName } from "@/lib/auth/visitor-cookie";
import type { Outcome } from "./outcome";

const INVALID_LINK = "This link has expired or was used already. Please ask for another one.";
const TokenSchema = z.string().min(1).max(100);

/**
 * Sends a link for a new password. The answer is the same whether or not there is an account, and
 * so is the time it takes, because looking for one begins after the answer.
 */
export async function sendResetLinkAction(_before: Outcome, form: FormData): Promise<Outcome> {
  const input = ForgottenSchema.safeParse(fieldsOf(form));
  if (!input.success) return failed("Enter an email address.");
  const list = await headers();
  const request = { email: input.data.email, tenantId: tenantIdOf(list) };
  const refusal = await countLinkRequest({ ...request, address: clientAddress(list) });
  if (refusal !== null) return failed(refusal);
  after(() => sendResetLink(request));
  return {
    failed: false,
    message:
      "If there is an account with this email, a link is on its way. It works for an hour. If nothing arrives, look in your spam folder, then try again.",
  };
}

/** Gives the account of a link a new password. */
export async function resetPasswordAction(_before: Outcome, form: FormData): Promise<Outcome> {
  const input = ResetSchema.safeParse(fieldsOf(form));
  if (!input.success) {
    const isPassword = input.error.issues.some(({ path }) => path[0] === "password");
    return failed(isPassword ? "Use 10 to 200 characters." : INVALID_LINK);
  }
  const done = await resetPasswordByLink({ ...input.data, tenantId: tenantIdOf(await headers()) });
  return done
    ? { failed: false, message: "Your password is changed, and you are signed out everywhere." }
    : failed(INVALID_LINK);
}

/** Confirms the email that a link was sent to. */
export async function confirmEmailAction(token: string): Promise<Outcome> {
  const input = TokenSchema.safeParse(token);
  const tenantId = tenantIdOf(await headers());
  const done = input.success && (await confirmEmail({ token: input.data, tenantId }));
  return done
    ? { failed: false, message: "Your email is confirmed. Thank you." }
    : failed(INVALID_LINK);
}

/** Whether the visitor's session has ended; if so, the browser forgets it. Guests have no email. */
export async function readAccountAction(): Promise<{
  hasEnded: boolean;
  email: AccountEmail | null;
}> {
  const caller = await currentCaller();
  if (caller) return { hasEnded: false, email: caller.guest ? null : await emailOf(caller) };
  const jar = await cookies();
  jar.delete(sessionCookieName);
  jar.delete(visitorCookieName);
  return { hasEnded: true, email: null };
}

/** Sends the link that confirms the email of the visitor's account once more. */
export async function sendConfirmationAction(): Promise<Outcome> {
  const caller = await currentCaller();
  const account = caller && !caller.guest ? await emailOf(caller) : null;
  if (!caller || !account) return failed("Please sign in first.");
  const { email, isConfirmed } = account;
  if (isConfirmed) return { failed: false, message: "Your email is confirmed already." };
  const { tenantId, userId } = caller;
  const address = clientAddress(await headers());
  const refusal = await countLinkRequest({ tenantId, email, address });
  if (refusal !== null) return failed(refusal);
  const outcome = await sendConfirmation({ tenantId, userId, email });
  return outcome.sent
    ? { failed: false, message: "Sent. The link works for three days." }
    : failed(outcome.reason);
}

function failed(message: string): Outcome {
  return { failed: true, message };
}

/** A client that calls an action directly can send anything. */
function fieldsOf(form: unknown): Record<string, unknown> {
  return form instanceof FormData ? Object.fromEntries(form) : {};
}
