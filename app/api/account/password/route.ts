import { ConflictError, InvalidRequestError, readBody } from "@acme/chatkit-server";
import { HttpRefusal } from "@/lib/api/http-refusal";
import { refusedMethod } from "@/lib/api/refused-method";
import { withCaller } from "@/lib/api/with-caller";
import {
  changePassword,
  passwordEmailOf,
  PasswordChangeSchema,
  type PasswordChange,
} from "@/lib/auth/change-password";
import { clientAddress } from "@/lib/auth/client-address";
import { endSessionsOf } from "@/lib/auth/ended-sessions";
import { isHttps, sessionCookie } from "@/lib/auth/session-cookies";
import { encodeSession } from "@/lib/auth/session-token";
import { signInCeilings } from "@/lib/auth/sign-in-ceilings";
import { ceilings, untilReset } from "@/lib/limits";

const MAX_BODY_BYTES = 16 * 1024;

/**
 * Changes the caller's password and ends all of their sessions; this browser gets a new one. It
 * counts as a sign-in attempt, because it reveals whether a password is right.
 */
export const POST = withCaller(
  async ({ request, caller }) => {
    const change = await readChange(request);
    const email = caller.by === "cookie" ? await passwordEmailOf(caller) : null;
    if (email === null) throw new ConflictError("This account has no password.");
    await countAttempt({ tenantId: caller.tenantId, email }, clientAddress(request.headers));
    if (!(await changePassword(caller, change))) {
      throw new HttpRefusal({
        status: 403,
        code: "wrong_password",
        message: "The current password is wrong.",
      });
    }
    const now = Date.now();
    await endSessionsOf(caller, () => now);
    const token = await encodeSession({ ...caller, sessionId: undefined, since: now + 1 });
    const secure = isHttps(request.headers.get("x-forwarded-proto"));
    return new Response(null, {
      status: 204,
      headers: { "set-cookie": sessionCookie(token, secure) },
    });
  },
  { contentType: "application/json" },
);

async function readChange(request: Request): Promise<PasswordChange> {
  const text = new TextDecoder().decode(await readBody(request, MAX_BODY_BYTES));
  const parsed = PasswordChangeSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "body";
  throw new InvalidRequestError(`${field}: ${issue?.message}`, { field });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidRequestError("The body isn't valid JSON.", { cause });
  }
}

async function countAttempt(
  account: { tenantId: string; email: string },
  address: string | null,
): Promise<void> {
  const outcome = await ceilings().reserve(signInCeilings({ ...account, address, creates: false }));
  if (outcome.granted) return;
  const { seconds, words } = untilReset(outcome.refusal);
  throw new HttpRefusal({
    status: 429,
    code: "rate_limited",
    message: `Too many attempts. Please try again ${words}.`,
    retryAfter: seconds,
  });
}

const refused = refusedMethod("POST");
export { refused as GET, refused as PUT, refused as PATCH, refused as DELETE };
