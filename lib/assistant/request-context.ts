import type { Caller } from "@/lib/auth/caller";
import { rateLimitAddress } from "@/lib/auth/client-address";
import type { Owner } from "@/lib/db/owner";
import { localeOfRequest } from "@/lib/i18n/languages";
import { siteOriginOf } from "@/lib/site-origin";
import type { ReservedCalls } from "./models/call-payer";

/** Information about the request that the assistant is processing. */
export interface RequestContext extends Owner {
  /** Identifies the request in logs and responses. */
  requestId: string;
  guest: boolean;
  /** The client address whose limits apply; null for none. See lib/auth/client-address.ts. */
  address: string | null;
  /** The browser's preferred language, as a BCP 47 tag. */
  locale: string;
  /** An IANA name such as `Europe/Berlin`; undefined if the client sends none. */
  timeZone?: string | undefined;
  /** This site's origin, such as `https://shop.example`. */
  origin: string;
  /** From the account or the bearer token; undefined for guests. */
  userName?: string | undefined;
  userEmail?: string | undefined;
  /** ID of the request's session or bearer token; undefined if it has none. */
  sessionId?: string | undefined;
  /** The request's headers, without credentials. */
  headers?: Headers | undefined;
  /** How many messages the user may still send today; undefined if that isn't counted. */
  messagesLeft?: number | undefined;
  /** Undefined if the request's message reserved none. */
  reservedCalls?: ReservedCalls | undefined;
  /** The path of the page next to the chat; undefined if the client doesn't send it. */
  page?: string | undefined;
}

interface IncomingRequest {
  request: Request;
  caller: Pick<Caller, "tenantId" | "userId" | "guest" | "by"> &
    Partial<Pick<Caller, "name" | "email" | "sessionId">>;
  requestId: string;
}

/** Headers with credentials, which no tool needs. */
const SECRET_HEADERS = ["authorization", "cookie", "proxy-authorization"];
/** The user's time zone, sent by the chat; browsers don't send one on their own. */
const TIME_ZONE_HEADER = "x-time-zone";

export function createRequestContext({
  request,
  caller,
  requestId,
}: IncomingRequest): RequestContext {
  const { tenantId, userId, guest, name, email, sessionId } = caller;
  return {
    tenantId,
    userId,
    requestId,
    guest,
    address: rateLimitAddress(caller, request.headers),
    locale: localeOfRequest(request),
    timeZone: timeZoneOf(request),
    origin: siteOriginOf(hostHeaders(request)),
    userName: name,
    userEmail: email,
    sessionId,
    headers: publicHeaders(request),
    page: pageOf(request),
  };
}

function publicHeaders(request: Request): Headers {
  const headers = new Headers(request.headers);
  for (const name of SECRET_HEADERS) headers.delete(name);
  return headers;
}

function timeZoneOf(request: Request): string | undefined {
  const timeZone = request.headers.get(TIME_ZONE_HEADER);
  if (timeZone === null || timeZone.length > 64) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    // The time zone is unknown.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A request created in a test has no `Host` header, so its URL serves as the fallback. */
function hostHeaders({ headers, url }: Request): Pick<Headers, "get"> {
  const { host, protocol } = new URL(url);
  const own = new Map([
    ["host", host],
    ["x-forwarded-proto", protocol.slice(0, -1)],
  ]);
  return { get: (name) => headers.get(name) ?? own.get(name) ?? null };
}

/** Reads the header that this site's own chat sends; anything but a plain path is ignored. */
function pageOf(request: Request): string | undefined {
  const path = request.headers.get("x-page-path") ?? "";
  return /^\/(?!\/)[\w./%-]{0,200}$/.test(path) ? path : undefined;
}
