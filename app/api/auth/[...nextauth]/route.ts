import NextAuth from "next-auth";
import { after, NextRequest } from "next/server";
import { apiRoute } from "@/lib/api/api-route";
import { readAuthBody, requireCallbackUrl, requireHost } from "@/lib/api/auth-request";
import { authOptions } from "@/lib/auth/auth-options";
import { identifyCaller } from "@/lib/auth/caller";
import { callbackCookieName, isHttps } from "@/lib/auth/session-cookies";
import { sendConfirmation } from "@/lib/auth/email-confirmation";
import { tenantIdOf } from "@/lib/tenants/tenants";
import { moveGuestData } from "@/lib/data-rights";
import { getDatabase, type Owner } from "@/lib/db";
import { isEmailOn } from "@/lib/email";
import { env } from "@/lib/env";
import { dataDomains } from "@/lib/domains";
import { siteOriginOf } from "@/lib/site-origin";

// next-auth would derive its own URLs from X-Forwarded-Host, but `siteOriginOf` is more reliable.
process.env["AUTH_TRUST_HOST"] ||= "true";

interface AuthRouteContext {
  params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: AuthRouteContext): Promise<Response> {
  const answer = apiRoute(async () => authenticate(await checked(request), context));
  return answer(request);
}

/** The same request with a body that can be read again. */
async function checked(request: NextRequest): Promise<NextRequest> {
  if (request.method !== "POST") return request;
  const body = await readAuthBody(request);
  const { url, method, headers } = request;
  return new NextRequest(url, { method, headers, body });
}

async function authenticate(request: NextRequest, context: AuthRouteContext): Promise<Response> {
  const { siteUrl } = env();
  if (siteUrl) process.env["NEXTAUTH_URL"] = siteUrl;
  const secure = isHttps(request.headers.get("x-forwarded-proto"));
  requireHost(request.headers);
  requireCallbackUrl(request, callbackCookieName(secure));
  const caller = await identifyCaller(request);
  const tenantId = tenantIdOf(request.headers);
  return NextAuth(
    request,
    context,
    authOptions({
      secure,
      caller,
      tenantId,
      origin: siteOriginOf(request.headers),
      moveGuestData: moveToAccount,
      onNewAccount: ({ id: userId, email }) => {
        if (isEmailOn()) after(() => sendConfirmation({ tenantId, userId, email }));
      },
    }),
  );
}

async function moveToAccount(guest: Owner, account: Owner): Promise<void> {
  await moveGuestData({ database: await getDatabase(), domains: dataDomains, guest, account });
}

export { handle as GET, handle as POST };
