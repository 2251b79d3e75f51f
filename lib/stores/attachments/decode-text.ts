/**
 * Minimum share of NUL bytes at even or odd positions for text without a byte order mark to count
 * as UTF-16.
 */
const MOSTLY = 0.4;
const HARDLY = 0.02;

/**
 * C0 and C1 control characters that don't occur in text, and the five bytes that Windows-1252
 * leaves undefined.
 */
const UNREADABLE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/;

/**
 * Decodes UTF-8, UTF-16 or Windows-1252, detected from the bytes; null if they aren't text.
 * `complete` is false for the beginning of a file, which may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array, complete = true): string | null {
  const encoding = utf16Of(bytes);
  const text = encoding
    ? decode(encoding, complete ? bytes : bytes.subarray(0, bytes.length - (bytes.length % 2)))
    : (decode("utf-8", bytes, complete) ?? decodeWindows1252(bytes));
  return text === null || UNREADABLE.test(text) ? null : text;
}

/** The characters for bytes 0x80 to 0x9f. Some Node versions decode `windows-1252` as Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (letter) =>
    WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80),
  );
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 2) return null;
  const nulls = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1)
    if (bytes[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = nulls.map((count) => count / pairs);
  if (second > MOSTLY && first < HARDLY) return "utf-16le";
  if (first > MOSTLY && second < HARDLY) return "utf-16be";
  return null;
}

function decode(encoding: string, bytes: Uint8Array, complete = true): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !complete });
  } catch {
    return null; // The bytes are in another encoding.
  }
}
