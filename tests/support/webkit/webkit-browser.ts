import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { freePort } from "../free-port";

const DRIVER = "WebKitWebDriver";
const DISPLAY = "Xvfb";
const DEADLINE_MS = 90_000;
const POLL_MS = 100;
/** The Enter key, as WebDriver writes it. */
export const ENTER = "\uE007";
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The bars of a window are wider than a phone. */
const WITHOUT_BARS = { "webkitgtk:browserOptions": { args: ["--automation", "--full-screen"] } };

const AnswerSchema = z.object({ value: z.unknown() });
const SessionSchema = z.object({ sessionId: z.string() });
const ElementSchema = z.object({ [ELEMENT]: z.string() });

/** Whether this machine has WebKitGTK's driver and a display without a screen. */
export function hasWebKit(): boolean {
  return [DRIVER, DISPLAY].every((program) => spawnSync("which", [program]).status === 0);
}

/**
 * Finds the first visible element of a selector with a text or label, in shadow roots, too, and
 * scrolls to it, which the driver doesn't do reliably.
 */
const FIND = `
  const [selector, words] = arguments;
  const search = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector) && isMeant(element)) return element;
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const isMeant = (element) => {
    const names = [element.getAttribute("aria-label"), element.textContent];
    return names.some((name) => name?.includes(words)) && element.checkVisibility({ visibilityProperty: true });
  };
  const found = search(document);
  found?.scrollIntoView({ block: "center", behavior: "instant" });
  return found;
`;

const CHOOSE = `
  const [selector, name] = arguments;
  const list = document.querySelector(selector);
  list.value = [...list.options].find(({ text }) => text === name).value;
  list.dispatchEvent(new Event("input", { bubbles: true }));
  list.dispatchEvent(new Event("change", { bubbles: true }));
`;

/** A window of WebKitGTK, the engine of Safari, driven over WebDriver. */
export class WebKitBrowser {
  readonly #processes: readonly ChildProcess[];
  readonly #session: string;

  private constructor(processes: readonly ChildProcess[], session: string) {
    this.#processes = processes;
    this.#session = session;
  }

  /** Opens a window of this size in pixels. */
  static async start(width: number, height: number): Promise<WebKitBrowser> {
    const display = spawn(DISPLAY, ["-displayfd", "1", "-screen", "0", "1280x1024x24"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [number] = z.tuple([z.instanceof(Buffer)]).parse(await once(display.stdout, "data"));
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      stdio: "ignore",
      env: { ...process.env, DISPLAY: `:${number.toString().trim()}` },
    });
    const origin = `http://127.0.0.1:${port}`;
    await until("the driver to start", async () => {
      const status = await fetch(`${origin}/status`).catch(() => null);
      return status?.ok ?? false;
    });
    const { sessionId } = SessionSchema.parse(
      await post(`${origin}/session`, { capabilities: { alwaysMatch: WITHOUT_BARS } }),
    );
    const browser = new WebKitBrowser([driver, display], `${origin}/session/${sessionId}`);
    await browser.#send("window/rect", { x: 0, y: 0, width, height });
    return browser;
  }

  async goto(url: string): Promise<void> {
    await this.#send("url", { url });
  }

  /** Runs a script in the page. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#send("execute/sync", { script, args });
  }

  /** Waits until a script returns something true. */
  async waitFor(what: string, script: string): Promise<void> {
    await until(what, async () => Boolean(await this.run(script)));
  }

  /** Waits for an element, and presses it. */
  async press(selector: string, words = ""): Promise<void> {
    await this.#send(`element/${await this.#find(selector, words)}/click`, {});
  }

  /** Waits for a field, and types into it. */
  async type(selector: string, text: string, words = ""): Promise<void> {
    await this.#send(`element/${await this.#find(selector, words)}/value`, { text });
  }

  /**
   * Waits for a closed list, and chooses one of its options. With keys or presses, the driver opens
   * the list, which then covers the page.
   */
  async choose(selector: string, option: string): Promise<void> {
    await this.#find(selector, option);
    await this.run(CHOOSE, selector, option);
  }

  /** Waits for an element with these words. */
  async see(selector: string, words: string): Promise<void> {
    await this.#find(selector, words);
  }

  async stop(): Promise<void> {
    await fetch(this.#session, { method: "DELETE" });
    for (const child of this.#processes) child.kill();
  }

  async #find(selector: string, words: string): Promise<string> {
    let found: string | undefined;
    await until(`${selector} with “${words}”`, async () => {
      found = ElementSchema.safeParse(await this.run(FIND, selector, words)).data?.[ELEMENT];
      return found !== undefined;
    });
    return found ?? "";
  }

  #send(command: string, body: object): Promise<unknown> {
    return post(`${this.#session}/${command}`, body);
  }
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { value } = AnswerSchema.parse(await response.json());
  if (!response.ok) throw new Error(`WebDriver refused ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function until(what: string, isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await wait(POLL_MS);
  }
}
