import { InvalidRequestError } from "../../errors";
import type { InputTranscribeRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/** Transcribes dictated speech with `transcribe`. */
export async function inputTranscribe<Context>(
  server: ServerHooks<Context>,
  { params }: InputTranscribeRequest,
  { context }: Call<Context>,
): Promise<{ text: string }> {
  const [mediaType = ""] = params.mime_type.split(";", 1);
  const { text } = await server.transcribe(
    { data: decodeBase64(params.audio_base64), mimeType: params.mime_type, mediaType },
    context,
  );
  return { text };
}

/** Invalid characters are skipped, as in the Python server; invalid padding is an error. */
function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/=]/g, "");
  try {
    if (digits === "" || digits.length % 4 !== 0) throw new Error("Wrong length");
    return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new InvalidRequestError("params.audio_base64: must be audio in base64.", {
      field: "params.audio_base64",
      cause,
    });
  }
}
