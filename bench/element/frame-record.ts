import type { Page } from "@playwright/test";

/** Measurements of the page's main thread. Times are in milliseconds. */
export interface FrameRecord {
  readonly duration: number;
  /** CPU time, which other programs don't affect. */
  readonly busy: number;
  readonly frames: number;
  /** Frames that were at least one frame late. */
  readonly late: number;
  readonly slowest: number;
  readonly longTasks: number;
  readonly longestTask: number;
}

declare global {
  interface Window {
    stopRecording: () => Omit<FrameRecord, "busy">;
  }
}

/** Starts measuring; call the result to stop. */
export async function recordFrames(page: Page): Promise<() => Promise<FrameRecord>> {
  const busy = await processorClock(page);
  const busyBefore = await busy();
  await page.evaluate(() => {
    const frameMs = 1000 / 60;
    const gaps: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    const start = performance.now();
    let last = start;
    let running = true;
    void (async () => {
      while (running) {
        const now = await new Promise<number>(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
    })();
    window.stopRecording = () => {
      running = false;
      observer.disconnect();
      return {
        duration: performance.now() - start,
        frames: gaps.length,
        late: gaps.filter((gap) => gap > frameMs * 1.75).length,
        slowest: Math.max(...gaps),
        longTasks: tasks.length,
        longestTask: Math.max(0, ...tasks),
      };
    };
  });
  return async () => {
    const record = await page.evaluate(() => window.stopRecording());
    return { ...record, busy: (await busy()) - busyBefore };
  };
}

async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}
