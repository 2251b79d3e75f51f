/**
 * A bearer token for the chat's requests, from a sign-in of your own. While this is undefined, the
 * session cookie says who is calling. The server verifies the token; see lib/auth/bearer-token.ts.
 */
export async function authToken(): Promise<string | undefined> {
  return undefined;
}
