import { dataBlock, inputText, type InputContentPart } from "@acme/chatkit-server/agents";
import { cutText, NotFoundError, type Attachment } from "@acme/chatkit-server";
import { decodeText } from "@/lib/stores";

/** Throws `NotFoundError`. */
export type ReadAttachment = (
  attachmentId: string,
) => Promise<{ attachment: Attachment; bytes: Uint8Array }>;

/** Maximum length of a text file's content; a token is about four characters. */
const MAX_CHARACTERS = 20_000;

/** An attached file as model input. If the file no longer exists, a note replaces it. */
export async function attachmentContent(
  attachment: Attachment,
  read: ReadAttachment,
): Promise<InputContentPart> {
  try {
    return contentOf(await read(attachment.id));
  } catch (error) {
    if (error instanceof NotFoundError) return unseenAttachment(attachment);
    throw error;
  }
}

/** Mentions a file without its content. */
export function unseenAttachment({ name }: Attachment): InputContentPart {
  return fileText(name, "(not shown again)");
}

function contentOf({ attachment, bytes }: Awaited<ReturnType<ReadAttachment>>): InputContentPart {
  const { name, mime_type: type } = attachment;
  if (type.startsWith("text/")) return fileText(name, beginningOf(decodeText(bytes) ?? ""));
  const data = `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  if (type.startsWith("image/")) return { type: "input_image", image: data, detail: "auto" };
  return { type: "input_file", file: data, filename: name };
}

function beginningOf(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  return `${cutText(text, MAX_CHARACTERS)}\n(${text.length - MAX_CHARACTERS} more characters are left out)`;
}

function fileText(name: string, text: string): InputContentPart {
  return inputText(dataBlock("Attachment", `${name}\n${text}`));
}
