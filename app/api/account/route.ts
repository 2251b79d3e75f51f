import { withCaller } from "@/lib/api/with-caller";
import { refusedMethod } from "@/lib/api/refused-method";
import { endSessionsOf } from "@/lib/auth/ended-sessions";
import { sessionForgotten } from "@/lib/auth/session-cookies";
import { forgetUser } from "@/lib/auth/ensure-user";
import { deleteEverything } from "@/lib/data-rights";
import { withSpareRoom, getDatabase } from "@/lib/db";
import { dataDomains } from "@/lib/domains";

/**
 * Deletes all data stored about the caller and responds with the number of rows deleted of each
 * kind.
 */
export const DELETE = withCaller(async ({ caller }) => {
  const database = await getDatabase();
  const receipt = await withSpareRoom(async () => {
    const deleted = await deleteEverything({ database, domains: dataDomains, owner: caller });
    await endSessionsOf(caller);
    return deleted;
  });
  forgetUser(caller);
  return Response.json(receipt, { headers: sessionForgotten() });
});

const refused = refusedMethod("DELETE");
export { refused as GET, refused as POST, refused as PUT, refused as PATCH };
