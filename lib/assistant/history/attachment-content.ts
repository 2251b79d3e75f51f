import { inputText, type InputContentPart } from "@acme/chatkit-server/agents";
import { NotFoundError, type Attachment } from "@acme/chatkit-server";

/** Throws `NotFoundError`. */
export type ReadAttachment = (
  attachmentId: string,
) => Promise<{ attachment: Attachment; bytes: Uint8Array }>;

/** Of a text file; some four characters make a token. */
const MOST_CHARACTERS = 20_000;

/** An attached file as a model can read it. */
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

/** Says that there was a file without showing it. */
export function unseenAttachment({ name }: Attachment): InputContentPart {
  return fileText(name, "(not shown again)");
}

function contentOf({ attachment, bytes }: Awaited<ReturnType<ReadAttachment>>): InputContentPart {
  const { name, mime_type: type } = attachment;
  if (type.startsWith("text/")) {
    return fileText(name, new TextDecoder().decode(bytes).slice(0, MOST_CHARACTERS));
  }
  const data = `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  if (type.startsWith("image/")) return { type: "input_image", image: data, detail: "auto" };
  return { type: "input_file", file: data, filename: name };
}

function fileText(name: string, text: string): InputContentPart {
  return inputText(`<Attachment>\n${name}\n${text}\n</Attachment>`);
}
