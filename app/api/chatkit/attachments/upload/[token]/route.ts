import { chatKitErrorResponse } from "@/lib/api/chatkit-error-response";
import { corsHeaders, preflightResponse } from "@/lib/api/cors";
import { readUploadedFile } from "@/lib/api/uploaded-file";
import { attachmentStore } from "@/lib/assistant/attachments";
import { attachmentForClient } from "@/lib/chatkit";

interface Route {
  params: Promise<{ token: string }>;
}

/** Second phase of an upload: takes the bytes; the token in the address says whose they are. */
export async function PUT(request: Request, { params }: Route): Promise<Response> {
  const response = await acceptUpload(request, (await params).token);
  for (const [name, value] of Object.entries(corsHeaders(request))) {
    response.headers.set(name, value);
  }
  return response;
}

export { PUT as POST };

export function OPTIONS(request: Request): Response {
  return preflightResponse(request);
}

async function acceptUpload(request: Request, token: string): Promise<Response> {
  try {
    const store = attachmentStore();
    const { bytes } = await readUploadedFile(request, store.maxBytes);
    return Response.json(attachmentForClient(await store.acceptUpload(token, bytes)));
  } catch (error) {
    return chatKitErrorResponse(error, crypto.randomUUID());
  }
}
