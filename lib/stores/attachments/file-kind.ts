import { fileTypeFromBuffer } from "file-type";
import { InvalidRequestError } from "@acme/chatkit-server";
import { decodeText } from "./decode-text";

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

/** Types under which systems announce files of any kind, or files of another program's. */
const vagueTypes = new Set(["", "application/octet-stream", "application/vnd.ms-excel"]);

const TAKEN = "Only images (PNG, JPEG, GIF, WebP), PDF and text files can be attached.";

/** By the type that a client announces; null for what isn't taken. */
export function kindOfType(mimeType: string): FileKind | null {
  const type = bareType(mimeType);
  return kinds.get(type) ?? (textTypes.test(type) ? "text" : null);
}

/**
 * The type under which a file is announced: the client's, or what the file's name says where that
 * type says nothing. The bytes decide in the end. Throws `InvalidRequestError` for what isn't taken.
 */
export function announcedType(file: { name: string; mime_type: string }): string {
  if (kindOfType(file.mime_type)) return file.mime_type;
  const ending = endingOf(file.name);
  const type = typesByEnding.get(ending) ?? (textEndings.has(ending) ? PLAIN_TEXT : null);
  if (type && (vagueTypes.has(bareType(file.mime_type)) || type === PLAIN_TEXT)) return type;
  // A name without an ending says nothing either: the bytes will.
  if (ending === "" && vagueTypes.has(bareType(file.mime_type))) return PLAIN_TEXT;
  const what = bareType(file.mime_type) || `.${ending}`;
  throw refused(`${file.name} can't be attached: its type is ${what}. ${TAKEN}`);
}

/**
 * The type that the bytes have, whatever a client calls them; any text is plain text, so that it is
 * never run. Throws `InvalidRequestError` for what isn't taken.
 */
export async function sniffType(bytes: Uint8Array, complete = true): Promise<string> {
  const known = await fileTypeFromBuffer(bytes);
  if (known && kinds.has(known.mime)) return known.mime;
  const mayBeText = !known || known.mime === "application/xml" || known.mime.startsWith("text/");
  if (mayBeText && decodeText(bytes, complete) !== null) return PLAIN_TEXT;
  throw refused(
    known
      ? `This file can't be attached: it is ${known.mime} (.${known.ext}). ${TAKEN}`
      : `This file can't be attached: its bytes are neither an image, a PDF nor text in UTF-8, UTF-16 or Windows-1252. ${TAKEN}`,
  );
}

function refused(message: string): InvalidRequestError {
  return new InvalidRequestError(message, { field: "params.mime_type" });
}

function bareType(mimeType: string): string {
  return mimeType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
