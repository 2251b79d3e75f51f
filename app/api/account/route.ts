import { withCaller } from "@/lib/api/with-caller";
import { refusedMethod } from "@/lib/api/refused-method";
import { attachmentStore } from "@/lib/attachment-store";
import { forgetUser } from "@/lib/auth/ensure-user";
import { getDatabase } from "@/lib/db";
import { deleteEverything } from "@/lib/stores";

/** Deletes all that is kept about the caller, and answers with what was deleted, counted. */
export const DELETE = withCaller(async ({ caller }) => {
  const receipt = await deleteEverything(await getDatabase(), attachmentStore(), caller);
  forgetUser(caller);
  return Response.json(receipt);
});

const refused = refusedMethod("DELETE");
export { refused as GET, refused as POST, refused as PUT, refused as PATCH };
