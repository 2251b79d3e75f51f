import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";

interface Frame {
  readonly data: string;
  /** Seconds. */
  readonly timestamp: number;
}

/** The last frame stays this long before the animation starts over, in seconds. */
const PAUSE_AT_THE_END = 2;

/**
 * Records what `act` does in the page as an animated WebP. ffmpeg with libwebp must be on PATH;
 * Playwright's own recorder downloads a separate ffmpeg and writes WebM, which a README can't show.
 */
export async function screencast(
  page: Page,
  path: string,
  act: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ data, timestamp: metadata.timestamp ?? 0 });
    void session.send("Page.screencastFrameAck", { sessionId });
  });
  await session.send("Page.startScreencast", { format: "png" });
  await act();
  await session.send("Page.stopScreencast");
  await writeAnimation(frames, path);
}

async function writeAnimation(frames: readonly Frame[], path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "screencast-"));
  const lines = frames.map(({ data, timestamp }, index) => {
    writeFileSync(join(folder, `${index}.png`), Buffer.from(data, "base64"));
    const next = frames[index + 1];
    return `file ${index}.png\nduration ${next ? next.timestamp - timestamp : PAUSE_AT_THE_END}`;
  });
  const list = join(folder, "frames.txt");
  writeFileSync(list, [...lines, `file ${frames.length - 1}.png`].join("\n"));
  const input = ["-y", "-f", "concat", "-i", list];
  const output = ["-vf", "fps=10,scale=960:-2", "-c:v", "libwebp_anim", "-quality", "60"];
  await promisify(execFile)("ffmpeg", [...input, ...output, "-loop", "0", path]);
  rmSync(folder, { recursive: true });
}
