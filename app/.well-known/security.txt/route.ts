import { env } from "@/lib/env";
import { siteOriginOf } from "@/lib/site-origin";

export const dynamic = "force-dynamic";

const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

/** Where to report vulnerabilities (RFC 9116); 404 unless SECURITY_CONTACT is set. */
export function GET(request: Request): Response {
  const { securityContact, siteUrl } = env();
  if (!securityContact) return new Response("Not found\n", { status: 404 });
  const canonical = `${siteUrl ?? siteOriginOf(request.headers)}/.well-known/security.txt`;
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${new Date(Date.now() + YEAR_MS).toISOString()}`,
    `Canonical: ${canonical}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
