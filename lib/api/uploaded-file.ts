import { InvalidRequestError } from "@/lib/chatkit";
import { readBody } from "@/lib/chatkit/read-body";

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

// What a form adds around its file.
const FORM_OVERHEAD_BYTES = 10_000;

/**
 * The file of a request: the field `file` of a form, or the whole body. Throws
 * `PayloadTooLargeError`, and `InvalidRequestError` for a form without a file.
 */
export async function readUploadedFile(request: Request, maxBytes: number): Promise<UploadedFile> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { name: "file", bytes: await readBody(request, maxBytes) };
  }
  const body = await readBody(request, maxBytes + FORM_OVERHEAD_BYTES);
  const file = await readFormFile(body, type);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readFormFile(body: Uint8Array, type: string): Promise<File> {
  const response = new Response(Uint8Array.from(body), { headers: { "content-type": type } });
  const form = await response.formData().catch((cause: unknown) => {
    throw new InvalidRequestError("The body isn't a valid multipart/form-data form.", { cause });
  });
  const file = form.get("file");
  if (file instanceof File) return file;
  throw new InvalidRequestError("file: the form must have a file in this field.", {
    field: "file",
  });
}
