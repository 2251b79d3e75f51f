import type { ComposerOption } from "@openai/chatkit";

export type AttachmentsOption = NonNullable<ComposerOption["attachments"]>;

const DEFAULT_MAX_SIZE = 100 * 1024 * 1024;
const DEFAULT_MAX_COUNT = 10;

export interface CandidateFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export function mimeTypeOf(file: { readonly type: string }): string {
  return file.type || "application/octet-stream";
}

/**
 * The maximum size in bytes. If the option is a record of MIME patterns, the most specific match
 * counts.
 */
export function maxSizeFor(option: AttachmentsOption, mimeType: string): number {
  const { maxSize } = option;
  if (typeof maxSize !== "object" || maxSize === null) return maxSize ?? DEFAULT_MAX_SIZE;
  const type = mimeType.toLowerCase();
  const patterns = [type, `${type.split("/")[0]}/*`, "*", ""];
  for (const pattern of patterns) {
    const limit = Object.entries(maxSize).find(([key]) => key.toLowerCase() === pattern)?.[1];
    if (limit !== undefined) return limit;
  }
  return DEFAULT_MAX_SIZE;
}

export function maxCountOf(option: AttachmentsOption): number {
  return option.maxCount ?? DEFAULT_MAX_COUNT;
}

/** Whether a file is accepted by its MIME type or its extension. */
function isAccepted(option: AttachmentsOption, file: CandidateFile): boolean {
  if (!option.accept) return true;
  const type = mimeTypeOf(file).toLowerCase();
  const name = file.name.toLowerCase();
  return Object.entries(option.accept).some(
    ([pattern, extensions]) =>
      matchesType(pattern.toLowerCase(), type) ||
      extensions.some((extension) => name.endsWith(withDot(extension.toLowerCase()))),
  );
}

/** The `accept` attribute of the file picker. */
export function acceptAttribute(option: AttachmentsOption): string | undefined {
  if (!option.accept) return undefined;
  const parts = Object.entries(option.accept).flatMap(([type, extensions]) => [
    type,
    ...extensions.map(withDot),
  ]);
  return [...new Set(parts)].join(",");
}

export type Refusal = "too_many" | "too_large" | "wrong_type";

export function refusalOf(
  option: AttachmentsOption,
  file: CandidateFile,
  alreadyHeld: number,
): Refusal | null {
  if (alreadyHeld >= maxCountOf(option)) return "too_many";
  if (!isAccepted(option, file)) return "wrong_type";
  if (file.size > maxSizeFor(option, mimeTypeOf(file))) return "too_large";
  return null;
}

function matchesType(pattern: string, type: string): boolean {
  if (pattern === "*" || pattern === "*/*") return true;
  return pattern.endsWith("/*") ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}

function withDot(extension: string): string {
  return extension.startsWith(".") ? extension : `.${extension}`;
}
