import { fileTypeFromBuffer } from "file-type";
import { InvalidRequestError } from "@acme/chatkit-server";
import { decodeText } from "./decode-text";

/** The kinds of files that can be attached, by how the model reads them. */
type FileKind = "image" | "pdf" | "text";

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ["image/png", "image"],
  ["image/jpeg", "image"],
  ["image/gif", "image"],
  ["image/webp", "image"],
  ["application/pdf", "pdf"],
]);

const textTypes = /^(text\/.+|application\/(json|xml|yaml|x-yaml|javascript|sql|toml))$/;
const PLAIN_TEXT = "text/plain";

const typesByEnding: ReadonlyMap<string, string> = new Map([
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["pdf", "application/pdf"],
]);
const textEndings = new Set(
  `txt text md markdown csv tsv log json jsonl ndjson xml yaml yml toml ini cfg conf env sql html htm
  css js mjs cjs ts tsx jsx py rb php java kt go rs c h cpp cs sh bat ps1 tex rst srt vtt ics vcf eml
  geojson gpx kml`.split(/\s+/),
);

/** MIME types that clients also send for files of an unknown or different type. */
const vagueTypes = new Set(["", "application/octet-stream", "application/vnd.ms-excel"]);

const SUPPORTED_FILES = "Only images (PNG, JPEG, GIF, WebP), PDF and text files can be attached.";

/** The kind for a MIME type sent by a client; null if it isn't supported. */
export function kindOfType(mimeType: string): FileKind | null {
  const type = bareType(mimeType);
  return kinds.get(type) ?? (textTypes.test(type) ? "text" : null);
}

/**
 * The declared MIME type of a file: the client's, or the one for the file name's extension if the
 * client's is too vague. The bytes decide in the end. Throws `InvalidRequestError` for an
 * unsupported type.
 */
export function announcedType(file: { name: string; mime_type: string }): string {
  if (kindOfType(file.mime_type)) return file.mime_type;
  const ending = endingOf(file.name);
  const type = typesByEnding.get(ending) ?? (textEndings.has(ending) ? PLAIN_TEXT : null);
  if (type && (vagueTypes.has(bareType(file.mime_type)) || type === PLAIN_TEXT)) return type;
  // Without an extension, the name doesn't help either; the bytes decide.
  if (ending === "" && vagueTypes.has(bareType(file.mime_type))) return PLAIN_TEXT;
  const what = bareType(file.mime_type) || `.${ending}`;
  throw refused(`${file.name} can't be attached: its type is ${what}. ${SUPPORTED_FILES}`, what);
}

/**
 * Detects the MIME type from the bytes, regardless of what the client sent. All text becomes plain
 * text, so that a browser never executes it. Throws `InvalidRequestError` for an unsupported type.
 */
export async function sniffType(bytes: Uint8Array, complete = true): Promise<string> {
  const known = await fileTypeFromBuffer(bytes);
  if (known && kinds.has(known.mime)) return known.mime;
  // Text may begin like another type: UTF-16's byte order mark like MP3, "BMW" like BMP.
  if (decodeText(bytes, complete) !== null) return PLAIN_TEXT;
  throw refused(
    known
      ? `This file can't be attached: it is ${known.mime} (.${known.ext}). ${SUPPORTED_FILES}`
      : `This file can't be attached: its bytes are neither an image, a PDF nor text in UTF-8, UTF-16 or Windows-1252. ${SUPPORTED_FILES}`,
    known?.mime,
  );
}

function refused(message: string, type = "unknown"): InvalidRequestError {
  const reason = { code: "file_type", values: { type } };
  return new InvalidRequestError(message, { field: "params.mime_type", reason });
}

function bareType(mimeType: string): string {
  return mimeType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
