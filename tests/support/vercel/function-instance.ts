import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const DESCRIPTORS = 1_024;
const START_WAIT_MS = 60_000;
const program = join(import.meta.dirname, "instance.mjs");

const MessageSchema = z.union([
  z.object({ port: z.number() }),
  z.object({ settled: z.string().optional() }),
]);

export interface InstanceOptions {
  /** The built project, which the process can only read. */
  project: string;
  /** All variables of the process, apart from the folder for temporary files. */
  variables: Readonly<Record<string, string>>;
  /** Called with each piece of output. */
  log: (text: string) => void;
}

/**
 * A process that runs the app's functions. It may write only to a temporary folder and open at most
 * 1,024 descriptors, and is frozen whenever it has no invocation.
 */
export class FunctionInstance {
  readonly #process: ChildProcess;
  readonly #temporary = mkdtempSync(join(tmpdir(), "vercel-tmp-"));
  readonly #invocations = new Map<string, () => void>();
  readonly #port: Promise<number>;
  #frozen = false;

  constructor({ project, variables, log }: InstanceOptions) {
    const flags = [
      process.allowedNodeEnvironmentFlags.has("--permission")
        ? "--permission"
        : "--experimental-permission",
      "--allow-addons",
      "--allow-worker",
      "--allow-child-process",
      "--allow-fs-read=*",
      `--allow-fs-write=${this.#temporary}/*`,
      "--disable-warning=ExperimentalWarning",
      "--disable-warning=SecurityWarning",
    ];
    const limited = `ulimit -n ${DESCRIPTORS} && exec "$0" "$@"`;
    this.#process = spawn("sh", ["-c", limited, process.execPath, ...flags, program], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...variables, NODE_ENV: "production", TMPDIR: this.#temporary },
    });
    this.#process.stdout?.on("data", (chunk: Buffer) => log(chunk.toString()));
    this.#process.stderr?.on("data", (chunk: Buffer) => log(chunk.toString()));
    process.once("exit", this.#kill);
    this.#port = this.#start();
  }

  get alive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  get busy(): number {
    return this.#invocations.size;
  }

  /** Resolves to the address of the running process, thawed if it was frozen. */
  async begin(id: string): Promise<string> {
    let settle = () => {};
    const settled = new Promise<void>((resolve) => (settle = resolve));
    this.#invocations.set(id, settle);
    void settled.then(() => this.#invocations.delete(id)).then(() => this.#freezeIfIdle());
    if (this.#frozen) {
      this.#frozen = false;
      this.#process.kill("SIGCONT");
    }
    return `http://127.0.0.1:${await this.#port}`;
  }

  /** Ends the process as the platform does, without a warning. */
  async kill(): Promise<void> {
    process.removeListener("exit", this.#kill);
    if (this.alive) {
      const exited = once(this.#process, "exit");
      this.#kill();
      await exited;
    }
    for (const settle of this.#invocations.values()) settle();
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  readonly #kill = () => void this.#process.kill("SIGKILL");

  #start(): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("No instance started.")), START_WAIT_MS);
      this.#process.once("exit", (code) => reject(new Error(`An instance ended: ${code}`)));
      this.#process.on("message", (message) => {
        const news = MessageSchema.parse(message);
        if ("port" in news) {
          clearTimeout(late);
          resolve(news.port);
        } else this.#invocations.get(news.settled ?? "")?.();
      });
    });
  }

  #freezeIfIdle(): void {
    if (this.#invocations.size > 0 || !this.alive) return;
    this.#frozen = true;
    this.#process.kill("SIGSTOP");
  }
}
