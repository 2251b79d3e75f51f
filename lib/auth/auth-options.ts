import type { AuthOptions } from "next-auth";
import { z } from "zod";
import type { Owner } from "@/lib/db";
import type { Caller } from "./caller";
import { ensureProviderAccount } from "./accounts";
import { oauthProviders } from "./oauth-providers";
import { passwordProvider } from "./password-provider";
import { authSecret } from "./secret";
import { sessionSameSite } from "./session-cookies";
import { decode } from "next-auth/jwt";
import { endSession, endSessionsOf, isEnded } from "./ended-sessions";
import {
  decodeSession,
  newSessionClaims,
  sessionCookieName,
  sessionMaxAgeSeconds,
} from "./session-token";
import { defaultTenantId } from "./tenants";

/** next-auth's event has no token if the cookie was invalid. */
const SignedOutSchema = z
  .object({ sid: z.string().optional() })
  .nullish()
  .transform((token) => token ?? { sid: undefined });

interface AuthRequest {
  /** Whether the browser uses HTTPS. */
  secure: boolean;
  /** The caller identified by the request's cookie. */
  caller: Caller | null;
  /** The only origin that redirects may go to. */
  origin: string;
  /** Moves the guest's data to the account before the sign-in response is sent. */
  moveGuestData: (guest: Owner, account: Owner) => Promise<void>;
}

/**
 * Options that make next-auth use the same cookie as guest sessions. Signing in moves a guest's
 * data to the account.
 */
export function authOptions({ secure, caller, origin, moveGuestData }: AuthRequest): AuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: sessionMaxAgeSeconds },
    jwt: {
      async decode(options) {
        const session = await decodeSession(options.token);
        return !session || (await isEnded(session)) ? null : decode(options);
      },
    },
    pages: { signIn: "/signin" },
    providers: [passwordProvider, ...oauthProviders()],
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName,
        options: { httpOnly: true, sameSite: sessionSameSite(secure), path: "/", secure },
      },
    },
    events: {
      async signIn({ user }) {
        // Accounts belong to the default tenant, so the data of another tenant's guest stays there.
        if (!caller?.guest || caller.tenantId !== defaultTenantId) return;
        await moveGuestData(caller, { tenantId: defaultTenantId, userId: user.id });
        await endSessionsOf(caller);
      },
      async signOut({ token }) {
        const { sid } = SignedOutSchema.parse(token);
        if (sid) await endSession({ sessionId: sid });
      },
    },
    callbacks: {
      async signIn({ user, account }) {
        if (account?.type === "oauth") await ensureProviderAccount(user);
        return true;
      },
      redirect({ url }) {
        const target = URL.canParse(url, origin) ? new URL(url, origin) : new URL(origin);
        return target.origin === origin ? target.href : origin;
      },
      jwt({ token, user }) {
        if (user)
          return {
            ...token,
            ...newSessionClaims(),
            sub: user.id,
            tenant: defaultTenantId,
            guest: false,
          };
        return token;
      },
    },
  };
}
