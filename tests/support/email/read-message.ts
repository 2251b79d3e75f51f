export interface ReceivedEmail {
  /** The envelope's recipients, who get the message whatever its headers say. */
  recipients: string[];
  /** In lower case; each at most once. */
  headers: ReadonlyMap<string, string>;
  text: string;
}

const ALLOWED = new Set([
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "subject",
  "to",
]);
const MAX_LINE_LENGTH = 998;

/** Throws for a message that breaks RFC 5322, or that has headers beside those of a plain email. */
export function readMessage(bytes: Buffer, recipients: string[]): ReceivedEmail {
  const raw = bytes.toString("latin1");
  if (/(?<!\r)\n|\r(?!\n)/.test(raw)) throw new Error("A line doesn't end with CRLF.");
  if (raw.split("\r\n").some((line) => line.length > MAX_LINE_LENGTH)) {
    throw new Error("A line is too long.");
  }
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r\n[ \t]+/g, " ").split("\r\n")) {
    const [, name = "", value = ""] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (!ALLOWED.has(key)) throw new Error(`The header ${JSON.stringify(line)} isn't expected.`);
    if (headers.has(key)) throw new Error(`The header ${name} is there twice.`);
    headers.set(key, value);
  }
  const encoding = headers.get("content-transfer-encoding") ?? "7bit";
  return { recipients, headers, text: decode(body.join("\r\n\r\n"), encoding) };
}

function decode(body: string, encoding: string): string {
  const bytes =
    encoding === "quoted-printable"
      ? body
          .replaceAll("=\r\n", "")
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body;
  const from = encoding === "base64" ? "base64" : "latin1";
  return Buffer.from(bytes, from).toString("utf8").replaceAll("\r\n", "\n");
}
