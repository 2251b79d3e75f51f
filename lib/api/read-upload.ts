import { InvalidRequestError, readBody } from "@acme/chatkit-server";

/** The time limit in milliseconds, long because files take a while on a slow connection. */
const UPLOAD_TIMEOUT_MS = 5 * 60_000;

/** The maximum that multipart framing adds to a file. */
const FRAMING_BYTES = 64 * 1024;

interface Upload {
  contentType: string;
  bytes: Uint8Array;
}

/** Reads the body up to the maximum size of a file. Throws 413 as soon as it exceeds that. */
export async function readUpload(request: Request, maxBytes: number): Promise<Upload> {
  return {
    contentType: request.headers.get("content-type") ?? "",
    bytes: await readBody(request, maxBytes + FRAMING_BYTES, UPLOAD_TIMEOUT_MS),
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
    throw new InvalidRequestError(
      "The form must have a field named `file` that contains the file.",
      {
        field: "file",
      },
    );
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
