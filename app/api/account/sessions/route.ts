import { refusedMethod } from "@/lib/api/refused-method";
import { withCaller } from "@/lib/api/with-caller";
import { endSessionsOf } from "@/lib/auth/ended-sessions";
import { sessionForgotten } from "@/lib/auth/session-cookies";

/**
 * Signs the caller out of every browser, including this one. Bearer tokens can only be revoked by
 * their issuer.
 */
export const DELETE = withCaller(async ({ caller }) => {
  await endSessionsOf(caller);
  return new Response(null, { status: 204, headers: sessionForgotten() });
});

const refused = refusedMethod("DELETE");
export { refused as GET, refused as POST, refused as PUT, refused as PATCH };
