import { InvalidRequestError, readBody } from "@acme/chatkit-server";

/** Files take longer than messages on a slow connection; in milliseconds. */
const PATIENCE = 5 * 60_000;

/** What multipart framing may add to a file of the greatest size. */
const FRAMING_BYTES = 64 * 1024;

export interface Upload {
  contentType: string;
  bytes: Uint8Array;
}

/** Reads the body up to a file's greatest size; throws 413 as soon as it is known to be longer. */
export async function readUpload(request: Request, maxBytes: number): Promise<Upload> {
  return {
    contentType: request.headers.get("content-type") ?? "",
    bytes: await readBody(request, maxBytes + FRAMING_BYTES, PATIENCE),
  };
}

/** The `file` field of a form. */
export async function readMultipartFile({
  contentType,
  bytes,
}: Upload): Promise<{ name: string; bytes: Uint8Array }> {
  const form = await new Response(Uint8Array.from(bytes), {
    headers: { "content-type": contentType },
  })
    .formData()
    .catch((cause: unknown) => {
      throw new InvalidRequestError("The body must be multipart/form-data.", { cause });
    });
  const file = form.get("file");
  if (!(file instanceof File)) {
    throw new InvalidRequestError("The form needs a field `file` with the file in it.", {
      field: "file",
    });
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
