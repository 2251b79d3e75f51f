import { mkdtempSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { AppServer } from "../../support/app-server";

const MeasurementSchema = z.object({
  /** Active handles, timers and requests by kind. */
  resources: z.record(z.string(), z.number()),
  /** After a garbage collection. */
  heapBytes: z.number(),
});
export type Measurement = z.infer<typeof MeasurementSchema>;

/** Measures a server process and moves its clock, through a Unix socket of its own. */
export class Probe {
  readonly #folder = mkdtempSync(join(tmpdir(), "probe-"));

  /** For the server to be started. */
  get variables(): Record<string, string> {
    const module = pathToFileURL(join(import.meta.dirname, "probe-preload.mjs")).href;
    return { PROBE_FOLDER: this.#folder, NODE_OPTIONS: `--import=${module}` };
  }

  /** Works for servers started without npm, whose process is the one that was started. */
  async measure(app: AppServer): Promise<Measurement> {
    return MeasurementSchema.parse(await this.#ask(app, "/measure"));
  }

  /** From here on, the server's clock is off by this many milliseconds. */
  async shiftClock(app: AppServer, milliseconds: number): Promise<void> {
    await this.#ask(app, `/clock?value=${milliseconds}`);
  }

  #ask(app: AppServer, path: string): Promise<unknown> {
    const socketPath = join(this.#folder, `${app.process.pid}.sock`);
    return new Promise((resolve, reject) => {
      const respond = (response: IncomingMessage) => json(response).then(resolve, reject);
      request({ socketPath, path, agent: false }, respond).on("error", reject).end();
    });
  }
}
