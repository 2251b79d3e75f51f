import { fileTypeFromBuffer } from "file-type";
import { InvalidRequestError } from "@acme/chatkit-server";

/** What may be attached, and what the model can make of it. */
export type FileKind = "image" | "pdf" | "text";

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ["image/png", "image"],
  ["image/jpeg", "image"],
  ["image/gif", "image"],
  ["image/webp", "image"],
  ["application/pdf", "pdf"],
]);

const textTypes = /^(text\/.+|application\/(json|xml|yaml|x-yaml|javascript|sql|toml))$/;
const PLAIN_TEXT = "text/plain";

/** By the type that a client announces; null for what isn't taken. */
export function kindOfType(mimeType: string): FileKind | null {
  const type = mimeType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return kinds.get(type) ?? (textTypes.test(type) ? "text" : null);
}

/**
 * The type that the bytes have, whatever a client calls them; any text is plain text, so that it is
 * never run. Throws `InvalidRequestError` for what isn't taken.
 */
export async function sniffType(bytes: Uint8Array, complete = true): Promise<string> {
  const known = await fileTypeFromBuffer(bytes);
  if (known && kinds.has(known.mime)) return known.mime;
  const mayBeText = !known || known.mime === "application/xml" || known.mime.startsWith("text/");
  if (mayBeText && isText(bytes, complete)) return PLAIN_TEXT;
  throw refusedType();
}

export function refusedType(): InvalidRequestError {
  return new InvalidRequestError(
    "Only images (PNG, JPEG, GIF, WebP), PDF and text files can be attached.",
    {
      field: "params.mime_type",
    },
  );
}

/** UTF-8 without NUL; the beginning of a file may end within a character. */
function isText(bytes: Uint8Array, complete: boolean): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !complete });
    return true;
  } catch {
    return false; // Decoding fails for what isn't UTF-8.
  }
}
