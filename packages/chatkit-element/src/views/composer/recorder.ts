const MIME_TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"] as const;

export function isRecordingSupported(): boolean {
  return (
    window.isSecureContext &&
    typeof MediaRecorder !== "undefined" &&
    typeof navigator.mediaDevices?.getUserMedia === "function" &&
    MIME_TYPES.some((type) => MediaRecorder.isTypeSupported(type))
  );
}

export interface Recording {
  /** The current loudness, 0 to 1. */
  readonly level: () => number;
  /** Ends the recording and returns it, with its MIME type. */
  readonly finish: () => Promise<Blob>;
  /** Ends the recording and discards it. */
  readonly cancel: () => void;
}

/** Opens the microphone; rejects if the user or the browser denies access. */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = MIME_TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? MIME_TYPES[0];
  const recorder = new MediaRecorder(stream, { mimeType });
  const chunks: Blob[] = [];
  const meter = createMeter(stream);
  const stopped = new Promise<void>((resolve) =>
    recorder.addEventListener("stop", () => resolve()),
  );
  recorder.addEventListener("dataavailable", ({ data }) => chunks.push(data));
  recorder.start();

  function release(): void {
    if (recorder.state !== "inactive") recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    meter.close();
  }

  return {
    level: meter.level,
    cancel: release,
    async finish() {
      release();
      await stopped;
      return new Blob(chunks, { type: mimeType });
    },
  };
}

function createMeter(stream: MediaStream): { level: () => number; close: () => void } {
  const audio = new AudioContext();
  const analyser = audio.createAnalyser();
  audio.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  return {
    level() {
      analyser.getByteTimeDomainData(samples);
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
      return Math.min(1, loudest / 96);
    },
    close: () => void audio.close(),
  };
}
