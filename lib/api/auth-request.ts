import type { NextRequest } from "next/server";
import { InvalidRequestError, readBody } from "@acme/chatkit-server";
import { clientAddress } from "@/lib/auth/client-address";
import { signInCeilings } from "@/lib/auth/sign-in-ceilings";
import { tenantIdOf } from "@/lib/tenants/tenants";
import { ceilings, untilReset } from "@/lib/limits";
import { requireContentType } from "./content-type";
import { HttpRefusal } from "./http-refusal";
import { requireOwnOrigin } from "./own-origin";

const MAX_BODY_BYTES = 16 * 1024;
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/**
 * Reads and validates the body of a next-auth request before next-auth sees it: at most 16 KB, JSON
 * or a form, and from this site's pages. Sign-in attempts are counted first, so no password is
 * hashed for an attempt above the limit.
 */
export async function readAuthBody(request: Request): Promise<string> {
  requireOwnOrigin(request);
  requireContentType(request, FORM_TYPE, JSON_TYPE);
  const text = decode(await readBody(request, MAX_BODY_BYTES));
  const fields = fieldsOf(text, request.headers.get("content-type") ?? "");
  if (new URL(request.url).pathname.endsWith("/callback/password")) {
    await countAttempt(request, fields);
  }
  return text;
}

/** Rejects what next-auth would answer with 500: a page to return to whose address isn't one. */
export function requireCallbackUrl({ nextUrl, cookies }: NextRequest, cookieName: string): void {
  const field = "callbackUrl";
  for (const url of [...nextUrl.searchParams.getAll(field), cookies.get(cookieName)?.value]) {
    if (!url || isHttpUrl(url, nextUrl.origin)) continue;
    throw new InvalidRequestError(`${field}: must be an address on this site.`, { field });
  }
}

/** Rejects another request that next-auth would answer with 500: from a host whose name isn't one. */
export function requireHost(headers: Headers): void {
  for (const field of ["host", "x-forwarded-host"]) {
    const host = headers.get(field);
    if (!host || URL.canParse(`http://${host}`)) continue;
    throw new InvalidRequestError(`${field}: must be a host name.`, { field });
  }
}

function isHttpUrl(url: string, origin: string): boolean {
  const base = url.startsWith("/") ? origin : undefined;
  return URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol);
}

async function countAttempt(request: Request, fields: ReadonlyMap<string, string>): Promise<void> {
  const outcome = await ceilings().reserve(
    signInCeilings({
      tenantId: tenantIdOf(request.headers),
      email: fields.get("email") ?? "",
      address: clientAddress(request.headers),
      creates: fields.get("intent") === "create",
    }),
  );
  if (outcome.granted) return;
  const { seconds, words } = untilReset(outcome.refusal);
  throw new HttpRefusal({
    status: 429,
    code: "rate_limited",
    message: `Too many attempts to sign in. Please try again ${words}.`,
    retryAfter: seconds,
  });
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new InvalidRequestError("The body isn't valid UTF-8.", { cause });
  }
}

function fieldsOf(text: string, contentType: string): Map<string, string> {
  if (!contentType.startsWith(JSON_TYPE)) return new Map(new URLSearchParams(text));
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidRequestError("The body must be a JSON object.");
  }
  return new Map(Object.entries(value).map(([name, member]) => [name, String(member)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidRequestError("The body isn't valid JSON.", { cause });
  }
}
