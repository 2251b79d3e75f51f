import type { AuthOptions } from "next-auth";
import { z } from "zod";
import type { Owner } from "@/lib/db";
import type { Caller } from "./caller";
import { ensureProviderAccount, type Account } from "./accounts";
import { oauthProviders } from "./oauth-providers";
import { passwordProvider } from "./password-provider";
import { authSecret } from "./secret";
import { callbackCookieName, sessionSameSite } from "./session-cookies";
import { decode } from "next-auth/jwt";
import { endSession, endSessionsOf, isEnded } from "./ended-sessions";
import {
  decodeSession,
  newSessionClaims,
  sessionCookieName,
  sessionMaxAgeSeconds,
} from "./session-token";

const SIGN_IN = "/signin";

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
  /** Where the account belongs. */
  tenantId: string;
  /** The only origin that redirects may go to. */
  origin: string;
  /** Moves the guest's data to the account before the sign-in response is sent. */
  moveGuestData: (guest: Owner, account: Owner) => Promise<void>;
  /** Called for each new account with a password. */
  onNewAccount: (account: Account) => void;
}

/**
 * Options that make next-auth use the same cookie as guest sessions. Signing in moves a guest's
 * data to the account.
 */
export function authOptions(request: AuthRequest): AuthOptions {
  const { secure, caller, tenantId, origin, moveGuestData, onNewAccount } = request;
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: sessionMaxAgeSeconds },
    jwt: {
      async decode(options) {
        const session = await decodeSession(options.token);
        return !session || (await isEnded(session)) ? null : decode(options);
      },
    },
    // next-auth's own pages would lack this site's headers.
    pages: { signIn: SIGN_IN, signOut: SIGN_IN, error: SIGN_IN, verifyRequest: SIGN_IN },
    providers: [passwordProvider({ tenantId, onNew: onNewAccount }), ...oauthProviders()],
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName,
        options: { httpOnly: true, sameSite: sessionSameSite(secure), path: "/", secure },
      },
      callbackUrl: {
        name: callbackCookieName(secure),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    events: {
      async signIn({ user }) {
        // Nothing moves from one tenant to another.
        if (caller?.guest && caller.tenantId === tenantId) {
          await moveGuestData(caller, { tenantId, userId: user.id });
          await endSessionsOf(caller);
        } else if (caller?.sessionId) {
          // The new cookie replaces that session's, so nobody could sign it out any more.
          await endSession({ sessionId: caller.sessionId });
        }
      },
      async signOut({ token }) {
        const { sid } = SignedOutSchema.parse(token);
        if (sid) await endSession({ sessionId: sid });
      },
    },
    callbacks: {
      async signIn({ user, account }) {
        if (account?.type === "oauth") {
          await ensureProviderAccount({ id: user.id, name: user.name, tenantId });
        }
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
            tenant: tenantId,
            guest: false,
          };
        return token;
      },
    },
  };
}
