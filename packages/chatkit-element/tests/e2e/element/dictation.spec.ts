import { expect, test, type ChatPage } from "../../support/element-page/element-test";

declare global {
  interface Window {
    /** The microphone streams that were opened. */
    streams: MediaStream[];
  }
}

/** Gives the page a microphone that hums, and records the streams that are opened. */
async function humIntoMicrophone(chat: ChatPage): Promise<void> {
  await chat.page.addInitScript(() => {
    window.streams = [];
    navigator.mediaDevices.getUserMedia = async () => {
      const audio = new AudioContext();
      const oscillator = audio.createOscillator();
      const microphone = audio.createMediaStreamDestination();
      oscillator.connect(microphone);
      oscillator.start();
      window.streams.push(microphone.stream);
      return microphone.stream;
    };
  });
}

const dictation = { composer: { dictation: { enabled: true } } };

test("dictation posts plain base64 and the recorder's type, and inserts the text at the caret", async ({
  chat,
}) => {
  await humIntoMicrophone(chat);
  chat.chatkit.on("input.transcribe", (_request, reply) => reply.json({ text: "two boots" }));
  await chat.mount(dictation);
  await chat.input.pressSequentially("I need ");
  await chat.page.getByRole("button", { name: "Dictate" }).click();
  await expect.poll(() => loudness(chat)).toBeGreaterThan(0);
  await chat.page.getByRole("button", { name: "Finish dictating" }).click();
  await expect(chat.input).toHaveText("I need two boots");
  const [request] = chat.chatkit.of("input.transcribe");
  expect(request?.params).toEqual({
    audio_base64: expect.stringMatching(/^[A-Za-z0-9+/]{100,}={0,2}$/),
    mime_type: "audio/webm;codecs=opus",
  });
  const audio = Buffer.from(String(request?.params["audio_base64"]), "base64");
  expect(audio.subarray(0, 4).toString("hex"), "the mark of a WebM file").toBe("1a45dfa3");
  await expect.poll(() => chat.chatkit.of("threads.create")).toHaveLength(0);
  expect(await microphoneStates(chat)).toEqual(["ended"]);
});

test("canceled dictation posts nothing and releases the microphone", async ({ chat }) => {
  await humIntoMicrophone(chat);
  await chat.mount(dictation);
  await chat.page.getByRole("button", { name: "Dictate" }).click();
  await expect(chat.page.getByRole("button", { name: "Finish dictating" })).toBeFocused();
  await chat.page.keyboard.press("Escape");
  await expect(chat.page.getByRole("button", { name: "Dictate" })).toBeVisible();
  expect(await microphoneStates(chat)).toEqual(["ended"]);
  expect(chat.chatkit.requests).toHaveLength(0);
});

test("dictation that recorded nothing posts nothing", async ({ chat }) => {
  await humIntoMicrophone(chat);
  await chat.page.addInitScript(() => {
    window.MediaRecorder = class extends MediaRecorder {
      override addEventListener(type: string, listener: EventListener): void {
        if (type !== "dataavailable") super.addEventListener(type, listener);
      }
    };
  });
  await chat.mount(dictation);
  await chat.page.getByRole("button", { name: "Dictate" }).click();
  await chat.page.getByRole("button", { name: "Finish dictating" }).click();
  await expect(chat.page.getByRole("button", { name: "Dictate" })).toBeVisible();
  expect(await microphoneStates(chat)).toEqual(["ended"]);
  expect(chat.chatkit.requests).toHaveLength(0);
  expect(await chat.eventNames()).toEqual(["ready"]);
});

test("a denied microphone shows a toast and fires chatkit.error", async ({ chat }) => {
  await chat.page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException("Permission denied", "NotAllowedError"));
  });
  await chat.mount(dictation);
  await chat.page.getByRole("button", { name: "Dictate" }).click();
  await expect(chat.page.locator("[part=toast]")).toBeVisible();
  await expect
    .poll(() => chat.events())
    .toContainEqual({
      name: "chatkit.error",
      detail: { error: expect.objectContaining({ code: "microphone_denied", isError: true }) },
    });
});

/** The level that the meter shows, 0 to 1. It is above 0 once there is something to record. */
function loudness(chat: ChatPage): Promise<number> {
  return chat.page
    .locator(".ck-level")
    .evaluate((meter) => Number(getComputedStyle(meter).getPropertyValue("--ck-level")));
}

function microphoneStates(chat: ChatPage): Promise<string[]> {
  return chat.page.evaluate(() =>
    window.streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState)),
  );
}
