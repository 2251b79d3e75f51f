import type { Caller } from "@/lib/auth/caller";
import { countedAddress } from "@/lib/auth/client-address";
import type { Owner } from "@/lib/db/owner";

/** What is known of a request while the assistant works on it. */
export interface RequestContext extends Owner {
  /** Names the request in logs and answers. */
  requestId: string;
  guest: boolean;
  /** Whose share of an address's limits is used up; null for none. See lib/auth/client-address.ts. */
  address: string | null;
  /** A BCP 47 tag, the one the browser prefers. */
  locale: string;
  /** An IANA name such as `Europe/Berlin`; undefined where the client sends none. */
  timeZone?: string | undefined;
  /** Where this site is reached, such as `https://shop.example`. */
  origin: string;
  /** As the account or the bearer token has it; undefined for guests. */
  userName?: string | undefined;
  userEmail?: string | undefined;
  /** The session, or the token, that the request came with; undefined where it has no name. */
  sessionId?: string | undefined;
  /** The request's, without those that prove who is calling. */
  headers?: Headers | undefined;
}

export interface IncomingRequest {
  request: Request;
  caller: Pick<Caller, "tenantId" | "userId" | "guest" | "by"> &
    Partial<Pick<Caller, "name" | "email" | "sessionId">>;
  requestId: string;
}

/** Headers that prove who is calling: no tool needs them. */
const SECRET_HEADERS = ["authorization", "cookie", "proxy-authorization"];
/** Says in which time zone the user is; browsers send none by themselves. */
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
    address: countedAddress(caller, request.headers),
    locale: localeOf(request),
    timeZone: timeZoneOf(request),
    origin: originOf(request),
    userName: name,
    userEmail: email,
    sessionId,
    headers: publicHeaders(request),
  };
}

function publicHeaders(request: Request): Headers {
  const headers = new Headers(request.headers);
  for (const name of SECRET_HEADERS) headers.delete(name);
  return headers;
}

function localeOf(request: Request): string {
  const first = request.headers.get("accept-language")?.split(/[,;]/)[0]?.trim();
  return first && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first) ? first : "en";
}

function timeZoneOf(request: Request): string | undefined {
  const timeZone = request.headers.get(TIME_ZONE_HEADER);
  if (timeZone === null || timeZone.length > 64) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    // An unknown name.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A proxy in front says in its headers what the browser asked for. */
function originOf(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? url.host;
  const protocol = request.headers.get("x-forwarded-proto") ?? url.protocol.slice(0, -1);
  const origin = `${protocol.split(",")[0]}://${host.split(",")[0]?.trim()}`;
  return URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
