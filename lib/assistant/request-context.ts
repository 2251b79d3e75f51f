import type { Caller } from "@/lib/auth/caller";
import { countedAddress } from "@/lib/auth/client-address";
import type { Owner } from "@/lib/db/owner";
import { siteOriginOf } from "@/lib/site-origin";

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
  /** The path of the page that is open beside the chat; undefined where the client doesn't say. */
  page?: string | undefined;
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

/** A request that no server has received, as tests make them, has its host in its address alone. */
function hostHeaders({ headers, url }: Request): Pick<Headers, "get"> {
  const { host, protocol } = new URL(url);
  const own = new Map([
    ["host", host],
    ["x-forwarded-proto", protocol.slice(0, -1)],
  ]);
  return { get: (name) => headers.get(name) ?? own.get(name) ?? null };
}

/** A header that this site's own chat sends; only a plain path counts. */
function pageOf(request: Request): string | undefined {
  const path = request.headers.get("x-page-path") ?? "";
  return /^\/(?!\/)[\w./%-]{0,200}$/.test(path) ? path : undefined;
}
