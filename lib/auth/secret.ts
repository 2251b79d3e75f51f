import { env } from "@/lib/env";

/** The secret that signs session cookies and bearer tokens. Throws if it isn't set. */
export function authSecret(): string {
  const secret = env().authSecret;
  if (!secret) {
    throw new Error(
      "AUTH_SECRET is not set. Set it to a long random text, for example the output of `openssl rand -base64 32`.",
    );
  }
  return secret;
}
