import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { OutcomeSchema, type Outcome } from "./outcome";
import type { Step } from "./step";

const PACKAGE = "openai-chatkit";
/** The release that this server was written against. */
const VERSION = "1.6.5";
const here = path.dirname(fileURLToPath(import.meta.url));
const dataFolder = path.resolve(here, "../../.data");

/** Thrown when the reference isn't available: no Python, or no package index can be reached. */
export class ReferenceMissingError extends Error {}

interface ReferenceOptions {
  /** The newest release instead of the one that this server was written against. */
  newest?: boolean | undefined;
  /** Where the Python environments are kept. */
  folder?: string;
}

/** The Python interpreter with the reference, created on first use and kept under `.data`. */
export function prepareReference({
  newest = false,
  folder = dataFolder,
}: ReferenceOptions = {}): string {
  const given = process.env["PARITY_PYTHON"];
  if (given) return given;
  const environment = path.join(folder, newest ? "parity-python-newest" : "parity-python");
  const python = path.join(environment, "bin", "python");
  const wanted = newest ? [PACKAGE, "--upgrade"] : [`${PACKAGE}==${VERSION}`];
  try {
    if (!existsSync(python)) execFileSync("python3", ["-m", "venv", environment]);
    execFileSync(python, ["-m", "pip", "install", "--quiet", ...wanted], { stdio: "pipe" });
  } catch (cause) {
    throw new ReferenceMissingError(
      `The reference needs Python 3.10 or newer and ${newest ? `the newest ${PACKAGE}` : `${PACKAGE} ${VERSION}`} from PyPI.`,
      { cause },
    );
  }
  return python;
}

/** The version of the reference that this interpreter has. */
export function referenceVersion(python: string): string {
  const script = `import importlib.metadata; print(importlib.metadata.version("${PACKAGE}"))`;
  return execFileSync(python, ["-c", script], { encoding: "utf8" }).trim();
}

/** A Python script in a separate process that answers each line of JSON with one line. */
export class PythonProcess {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  /** `script` is a path in this folder. */
  constructor(python: string, script: string) {
    this.#process = spawn(python, [path.join(here, script)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    if (!this.#process.stdout) throw new Error("The reference has no output");
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async ask(question: unknown): Promise<unknown> {
    this.#process.stdin?.write(`${JSON.stringify(question)}\n`);
    const line = await this.#lines.next();
    if (line.done) throw new Error("The reference ended");
    return JSON.parse(line.value);
  }

  close(): void {
    this.#process.stdin?.end();
  }
}

/** The reference server. */
export class Reference {
  readonly #process: PythonProcess;

  constructor(python: string) {
    this.#process = new PythonProcess(python, "reference_server.py");
  }

  async runSteps(steps: Step[]): Promise<Outcome[]> {
    return z.array(OutcomeSchema).parse(await this.#process.ask(steps));
  }

  close(): void {
    this.#process.close();
  }
}
