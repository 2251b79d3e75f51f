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
  /** Where this site is reached, such as `https://shop.example`. */
  origin: string;
}

export interface IncomingRequest {
  request: Request;
  caller: Pick<Caller, "tenantId" | "userId" | "guest" | "by">;
  requestId: string;
}

export function createRequestContext({
  request,
  caller,
  requestId,
}: IncomingRequest): RequestContext {
  const { tenantId, userId, guest } = caller;
  return {
    tenantId,
    userId,
    requestId,
    guest,
    address: countedAddress(caller, request.headers),
    locale: localeOf(request),
    origin: originOf(request),
  };
}

function localeOf(request: Request): string {
  const first = request.headers.get("accept-language")?.split(/[,;]/)[0]?.trim();
  return first && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first) ? first : "en";
}

/** A proxy in front says in its headers what the browser asked for. */
function originOf(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? url.host;
  const protocol = request.headers.get("x-forwarded-proto") ?? url.protocol.slice(0, -1);
  const origin = `${protocol.split(",")[0]}://${host.split(",")[0]?.trim()}`;
  return URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
