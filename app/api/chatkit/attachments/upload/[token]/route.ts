import { apiRoute } from "@/lib/api/api-route";
import { preflightResponse } from "@/lib/api/cors";
import { lastPathSegment } from "@/lib/api/path-segment";
import { readMultipartFile, readUpload } from "@/lib/api/read-upload";
import { refusedMethod } from "@/lib/api/refused-method";
import { attachmentStore } from "@/lib/attachment-store";
import { attachmentForClient } from "@acme/chatkit-server";

/**
 * Second phase of an upload. The signed link identifies the owner and the attachment; the body is
 * the file.
 */
const receive = apiRoute(async ({ request }) => {
  const store = attachmentStore();
  const upload = await readUpload(request, store.maxBytes);
  const isMultipart = upload.contentType.startsWith("multipart/form-data");
  const bytes = isMultipart ? (await readMultipartFile(upload)).bytes : upload.bytes;
  const attachment = await store.acceptUpload(lastPathSegment(request), bytes);
  return Response.json(attachmentForClient(attachment));
});

export { receive as POST, receive as PUT };

export function OPTIONS(request: Request): Response {
  return preflightResponse(request);
}

const refused = refusedMethod("PUT", "POST", "OPTIONS");
export { refused as GET, refused as PATCH, refused as DELETE };
