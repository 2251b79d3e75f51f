import { preflightResponse } from "@/lib/api/cors";
import { readMultipartFile, readUpload } from "@/lib/api/read-upload";
import { refusedMethod } from "@/lib/api/refused-method";
import { withCaller } from "@/lib/api/with-caller";
import { attachmentStore } from "@/lib/attachment-store";
import { createRequestContext } from "@/lib/assistant/request-context";
import { attachmentForClient } from "@acme/chatkit-server";

/**
 * Direct upload: accepts `multipart/form-data` with a `file` field and returns the attachment as
 * JSON.
 */
export const POST = withCaller(
  async ({ request, caller, requestId }) => {
    const store = attachmentStore();
    const file = await readMultipartFile(await readUpload(request, store.maxBytes));
    const context = createRequestContext({ request, caller, requestId });
    return Response.json(attachmentForClient(await store.acceptDirectUpload(file, context)));
  },
  { contentType: "multipart/form-data" },
);

export function OPTIONS(request: Request): Response {
  return preflightResponse(request);
}

const refused = refusedMethod("POST", "OPTIONS");
export { refused as GET, refused as PUT, refused as PATCH, refused as DELETE };
