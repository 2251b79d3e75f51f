import type { AuthOptions } from "next-auth";
import { passwordProvider } from "./password-provider";
import { authSecret } from "./secret";
import { sessionCookieName, sessionMaxAgeSeconds } from "./session-token";
import { defaultTenantId } from "./tenants";

/** next-auth over the same cookie that guests get; `secure` is whether the browser uses https. */
export function authOptions(secure: boolean): AuthOptions {
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
    callbacks: {
      jwt({ token, user }) {
        if (user) return { ...token, sub: user.id, tenant: defaultTenantId, guest: false };
        return token;
      },
    },
  };
}
