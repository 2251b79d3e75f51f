import { chatKitErrorResponse } from "@/lib/api/chatkit-error-response";
import { preflightResponse } from "@/lib/api/cors";
import { readUploadedFile } from "@/lib/api/uploaded-file";
import { withCaller } from "@/lib/api/with-caller";
import { attachmentStore } from "@/lib/assistant/attachments";
import { createRequestContext } from "@/lib/assistant/request-context";
import { attachmentForClient } from "@/lib/chatkit";

/** Direct upload: takes a form with a `file` and answers with the attachment. */
export const POST = withCaller(async ({ request, caller, requestId }) => {
  try {
    const context = createRequestContext({ request, caller, requestId });
    const file = await readUploadedFile(request, attachmentStore().maxBytes);
    const attachment = await attachmentStore().acceptDirectUpload(file, context);
    return Response.json(attachmentForClient(attachment));
  } catch (error) {
    return chatKitErrorResponse(error, requestId);
  }
});

export function OPTIONS(request: Request): Response {
  return preflightResponse(request);
}
