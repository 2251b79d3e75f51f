import type { ApiClient } from "./api-client";
import { TranscriptAnswerSchema } from "./parse-event";

const CHUNK = 0x8000;

/** Transcribes a recording, sent as base64. */
export async function transcribe(
  client: ApiClient,
  recording: Blob,
  signal: AbortSignal,
): Promise<string> {
  const bytes = new Uint8Array(await recording.arrayBuffer());
  const { text } = await client.ask(
    {
      type: "input.transcribe",
      params: { audio_base64: toBase64(bytes), mime_type: recording.type },
    },
    TranscriptAnswerSchema,
    signal,
  );
  return text;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
