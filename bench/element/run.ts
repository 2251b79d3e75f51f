import { loadavg } from "node:os";
import { chromium, type Browser } from "@playwright/test";
import { bundleElement } from "@/packages/chatkit-element/build/bundle-element";
import { chromiumFlags, ensureChromium } from "@/scripts/test/chromium";
import { FakeChatKit } from "@/packages/chatkit-element/tests/support/element-page/fake-chatkit";
import {
  startPageServer,
  type PageServer,
} from "@/packages/chatkit-element/tests/support/element-page/page-server";
import { answerAt } from "./answer";
import { firstLoad } from "../../packages/chatkit-element/tests/support/first-load";
import { recordFrames, type FrameRecord } from "./frame-record";
import { ITEMS, longThread, mixedText } from "./long-thread";

interface Workload {
  readonly name: string;
  readonly wordsPerSecond: number;
  readonly characters: number;
}

const workloads: readonly Workload[] = [
  { name: "200 words/s for 10 s", wordsPerSecond: 200, characters: 11_500 },
  { name: "200 KB at 3,500 words/s", wordsPerSecond: 3_500, characters: 200_000 },
  { name: "200 KB at once", wordsPerSecond: 1_000_000, characters: 200_000 },
];

async function measure(
  browser: Browser,
  server: PageServer,
  { wordsPerSecond, characters }: Workload,
): Promise<FrameRecord> {
  server.chatkit = new FakeChatKit()
    .on("threads.get_by_id", (_request, reply) => reply.json(longThread))
    .on("threads.add_user_message", answerAt(wordsPerSecond, mixedText(characters)));
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 } });
  await page.goto(server.origin);
  await page.addScriptTag({ url: "/chatkit-element.js" });
  await page.evaluate(() => {
    const chat = document.createElement("openai-chatkit");
    window.chat = chat;
    chat.setOptions({
      api: { url: "/chatkit", domainKey: "local" },
      initialThread: "thr_1",
      thread: { autoScroll: true },
    });
    document.querySelector("main")?.append(chat);
  });
  await page.locator(`[data-item-id=a${ITEMS - 1}]`).waitFor();
  await page.waitForTimeout(1_000);
  const stop = await recordFrames(page);
  // Polling would itself keep the page busy, so the page reports the end of the answer.
  await page.evaluate(async () => {
    const ended = new Promise<void>((resolve) =>
      window.chat.addEventListener("chatkit.response.end", () => resolve()),
    );
    await window.chat.sendUserMessage({ text: "More" });
    await ended;
  });
  const record = await stop();
  await page.close();
  return record;
}

function row(name: string, record: FrameRecord): Record<string, string | number> {
  const { duration, busy, frames, late, slowest, longTasks, longestTask } = record;
  return {
    answer: name,
    "frames/s": (frames / (duration / 1000)).toFixed(1),
    "work per frame, ms": (busy / frames).toFixed(1),
    "late frames": `${late} of ${frames}`,
    "slowest frame, ms": Math.round(slowest),
    "tasks over 50 ms": longTasks,
    "longest task, ms": Math.round(longestTask),
  };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const load = () => loadavg()[0]?.toFixed(1);

const { code } = await bundleElement();
const server = await startPageServer(code);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
  const { bytes, limit } = await firstLoad();
  console.log(
    `\nFirst load besides React: ${kilobytes(bytes)} KB gzipped of at most ${kilobytes(limit)}`,
  );
  console.log(
    `\nAn answer streams into a thread of ${ITEMS} items. Load of the machine: ${load()}`,
  );
  const rows = [];
  for (const workload of workloads) {
    rows.push(row(workload.name, await measure(browser, server, workload)));
  }
  console.table(rows);
  console.log(`Load of the machine afterward: ${load()}`);
} finally {
  await browser.close();
  await server.close();
}
