import { useEffect, useRef, useState } from "react";
import { asIntegrationError, IntegrationError } from "../../errors/integration-error";
import { transcribe } from "../../transport/transcribe";
import { useTexts } from "../../ui/services";
import { useElement } from "../element-context";
import { isRecordingSupported, startRecording, type Recording } from "./recorder";

const MAX_MS = 120_000;

export interface Dictation {
  readonly available: boolean;
  readonly phase: "idle" | "listening" | "transcribing";
  readonly level: () => number;
  start(): void;
  /** Ends the recording and inserts its transcription into the draft. */
  finish(): void;
  cancel(): void;
}

/** Dictation: records, transcribes and inserts the text without sending it. */
export function useDictation(insert: (text: string) => void): Dictation {
  const text = useTexts();
  const { session, options } = useElement();
  const [phase, setPhase] = useState<Dictation["phase"]>("idle");
  const recording = useRef<Recording | null>(null);
  const { context } = session;

  useEffect(() => {
    const release = () => recording.current?.cancel();
    context.lifetime.addEventListener("abort", release);
    return () => {
      release();
      context.lifetime.removeEventListener("abort", release);
    };
  }, [context]);

  useEffect(() => {
    if (phase !== "listening") return;
    const timer = setTimeout(() => void finish(), MAX_MS);
    return () => clearTimeout(timer);
  });

  async function start(): Promise<void> {
    try {
      recording.current = await startRecording();
      setPhase("listening");
      context.announce(text("composer.listening"));
    } catch (cause) {
      context.toast(text("composer.micDenied"));
      context.fail(
        new IntegrationError("microphone_denied", "The microphone can't be used.", { cause }),
      );
    }
  }

  async function finish(): Promise<void> {
    const current = recording.current;
    if (!current) return;
    recording.current = null;
    setPhase("transcribing");
    try {
      const blob = await current.finish();
      // A recording that is too short contains no sound.
      const words = blob.size > 0 ? await transcribe(context.client, blob, context.lifetime) : "";
      setPhase("idle");
      if (words !== "") insert(words);
    } catch (cause) {
      setPhase("idle");
      if (context.lifetime.aborted) return;
      context.toast(text("composer.transcribeFailed"));
      context.fail(asIntegrationError(cause, "transcription_failed"));
    }
  }

  return {
    available: (options.composer?.dictation?.enabled ?? false) && isRecordingSupported(),
    phase,
    level: () => recording.current?.level() ?? 0,
    start: () => void start(),
    finish: () => void finish(),
    cancel() {
      recording.current?.cancel();
      recording.current = null;
      setPhase("idle");
    },
  };
}
