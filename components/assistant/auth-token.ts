/**
 * A bearer token for the chat's requests, from your own sign-in. If it is undefined, the session
 * cookie identifies the caller. The server verifies the token; see lib/auth/bearer-token.ts.
 */
export async function authToken(): Promise<string | undefined> {
  return undefined;
}
