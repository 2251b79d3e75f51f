import type { AuthOptions } from "next-auth";
import type { Owner } from "@/lib/db";
import type { Caller } from "./caller";
import { passwordProvider } from "./password-provider";
import { authSecret } from "./secret";
import { sessionCookieName, sessionMaxAgeSeconds } from "./session-token";
import { defaultTenantId } from "./tenants";

interface AuthRequest {
  /** Whether the browser uses https. */
  secure: boolean;
  /** Whose cookie came with the request. */
  caller: Caller | null;
  /** Gives the account what its owner did as a guest, before the sign-in is answered. */
  moveGuestData: (guest: Owner, account: Owner) => Promise<void>;
}

/** next-auth over the same cookie that guests get. What a guest did moves along on signing in. */
export function authOptions({ secure, caller, moveGuestData }: AuthRequest): AuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: sessionMaxAgeSeconds },
    pages: { signIn: "/signin" },
    providers: [passwordProvider],
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    events: {
      async signIn({ user }) {
        if (!caller?.guest) return;
        await moveGuestData(caller, { tenantId: defaultTenantId, userId: user.id });
      },
    },
    callbacks: {
      jwt({ token, user }) {
        if (user) return { ...token, sub: user.id, tenant: defaultTenantId, guest: false };
        return token;
      },
    },
  };
}
