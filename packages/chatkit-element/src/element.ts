import type { ChatKitEvents, ChatKitOptions, OpenAIChatKit } from "@openai/chatkit";
import { createApiTargets, missingHostedUrl } from "./api-target";
import { createAnnouncer } from "./announcer";
import { readDeeplink } from "./deeplink";
import { ElementBase } from "./element-base";
import { ElementScreen } from "./element-screen";
import { isolateEvents } from "./event-isolation";
import { afterNextFrame, onNextFrame } from "./frame-scheduler";
import { checkParams } from "./options/method-params";
import { readOptions } from "./options/read-options";
import { isHostedApi } from "./options/resolve-options";
import { randomId } from "./random-id";
import type { ElementServices } from "./services";
import { IntegrationError } from "./session/integration-error";
import { Session } from "./session/session";
import type { EventDetail } from "./session/session-context";
import { ApiClient } from "./transport/api-client";

type Method<Name extends keyof OpenAIChatKit> = Extract<
  OpenAIChatKit[Name],
  (...args: never[]) => unknown
>;

interface Boot {
  readonly session: Session;
  readonly screen: ElementScreen;
  /** Resolves when `chatkit.ready` is dispatched. */
  readonly ready: Promise<void>;
  /** Resolves when the first thread, if any, is there too. */
  readonly complete: Promise<void>;
  /** Whether calls still wait for `complete` rather than find the element busy. */
  settled: boolean;
}

/** The open `<openai-chatkit>`; importing the class registers nothing. */
export class ChatKitElement extends ElementBase {
  static readonly observedAttributes = [
    "classname",
    "heading-level",
    "hosted-url",
    "resume-client-tools",
    "durable-turns",
  ];

  readonly #announcer = createAnnouncer();
  readonly #instanceId = randomId();
  #options: ChatKitOptions | null = null;
  #boot: Boot | null = null;
  #lastThreadId: string | null | undefined;
  #removed = false;
  /** Whether the page was told that files can't be uploaded. */
  #missesStrategy = false;
  #waiting: (() => void)[] = [];
  #mirroredClasses: string[] = [];

  constructor() {
    super();
    isolateEvents(this.attachShadow({ mode: "open" }));
  }

  connectedCallback(): void {
    this.#removed = false;
    this.#bootWhenPossible();
  }

  disconnectedCallback(): void {
    // A move within the page disconnects and connects in one task.
    setTimeout(() => {
      if (!this.isConnected) this.#shutDown();
    }, 0);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === "classname") this.#mirrorClasses(value);
    else this.#render();
  }

  setOptions(options: ChatKitOptions): void {
    const read = readOptions(options);
    if (!read.ok) {
      const error = new IntegrationError("invalid_options", read.message);
      this.#whenHeard(() => this.#dispatch("chatkit.error", { error }));
      return;
    }
    this.#options = read.options;
    if (read.unknown.length > 0) {
      const data = { names: read.unknown };
      this.#whenHeard(() => this.#dispatch("chatkit.log", { name: "options.unknown", data }));
    }
    if (this.#boot) {
      this.#render();
      if (this.#boot.settled) {
        this.#reportMissingConfiguration();
        this.#reportMissingStrategy();
      }
      this.#boot.session.composer.followOptions();
    } else {
      this.#bootWhenPossible();
    }
  }

  override focus(): void {
    this.#boot?.screen.focusComposer();
  }

  readonly focusComposer: Method<"focusComposer"> = async () => {
    const { screen } = await this.#whenReady();
    if (screen.focusComposer()) return;
    // The view that holds it may only be on its way into the page.
    await new Promise<void>((resolve) => afterNextFrame(resolve));
    if (!screen.focusComposer()) {
      throw new IntegrationError("composer_unavailable", "The composer can't take the focus.");
    }
  };

  readonly setThreadId: Method<"setThreadId"> = async (threadId) => {
    checkParams("setThreadId", threadId);
    const { session } = await this.#whenComplete();
    await session.threads.select(threadId ?? null);
    session.history.close();
  };

  readonly sendUserMessage: Method<"sendUserMessage"> = async (params) => {
    checkParams("sendUserMessage", params);
    const { session } = await this.#whenComplete();
    await session.messages.send(params);
  };

  readonly setComposerValue: Method<"setComposerValue"> = async (params) => {
    checkParams("setComposerValue", params);
    const { session } = await this.#whenReady();
    session.composer.setValue(params);
  };

  readonly sendCustomAction: Method<"sendCustomAction"> = async (action, itemId) => {
    checkParams("sendCustomAction", action);
    const { session } = await this.#whenComplete();
    await session.actions.send(action, itemId);
  };

  readonly fetchUpdates: Method<"fetchUpdates"> = async () => {
    const { session } = await this.#whenComplete();
    await session.fetchUpdates();
  };

  readonly showHistory: Method<"showHistory"> = async () => {
    const { session } = await this.#whenReady();
    session.history.open();
  };

  readonly hideHistory: Method<"hideHistory"> = async () => {
    const { session } = await this.#whenReady();
    session.history.close();
  };

  async #whenReady(): Promise<Boot> {
    if (this.#removed) throw new IntegrationError("not_connected", "The element is not in a page.");
    if (!this.#boot) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const boot = this.#boot;
    if (!boot) throw new IntegrationError("not_connected", "The element is not in a page.");
    await boot.ready;
    return boot;
  }

  /** Calls made before the end of the boot wait for the first thread as well. */
  async #whenComplete(): Promise<Boot> {
    const settled = this.#boot?.settled ?? false;
    const boot = await this.#whenReady();
    if (!settled) await boot.complete;
    return boot;
  }

  #bootWhenPossible(): void {
    const { shadowRoot } = this;
    if (this.#boot || !this.#options || !this.isConnected || !shadowRoot) return;
    const session = this.#createSession();
    const screen = new ElementScreen(shadowRoot, {
      session,
      announcer: this.#announcer,
      activateLink: (url) => this.#activateLink(url),
    });
    const ready = screen.mounted.then(
      () => new Promise<void>((resolve) => afterNextFrame(resolve)),
    );
    const boot: Boot = {
      session,
      screen,
      settled: false,
      ready,
      complete: ready.then(() => this.#completeBoot(boot)),
    };
    this.#boot = boot;
    this.#render();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** React attaches its listeners only after a paint, so nothing is dispatched before. */
  async #completeBoot(boot: Boot): Promise<void> {
    if (this.#boot !== boot) return;
    this.#dispatch("chatkit.log", { name: "boot" });
    this.#dispatch("chatkit.ready", undefined);
    this.#reportMissingConfiguration();
    this.#reportMissingStrategy();
    boot.session.context.client.prepare();
    const resumed = this.#lastThreadId;
    const threadId = resumed === undefined ? this.#options?.initialThread : resumed;
    const opened = threadId ? boot.session.threads.open(threadId, "panel") : Promise.resolve();
    boot.settled = true;
    // The panel in place of the thread says what went wrong.
    await opened.catch(() => undefined);
  }

  #shutDown(): void {
    this.#removed = true;
    const boot = this.#boot;
    if (!boot) return;
    this.#boot = null;
    this.#lastThreadId = boot.session.store.getState().threadId;
    boot.session.close();
    boot.screen.close();
  }

  #createSession(): Session {
    const targets = createApiTargets(
      () => this.#currentOptions(),
      () => this.getAttribute("hosted-url"),
    );
    const durableTurns = () => this.hasAttribute("durable-turns");
    return new Session({
      options: () => this.#currentOptions(),
      text: (name, values) => this.#services().text(name, values),
      locale: () => this.#services().locale,
      emit: (name, detail) => this.#dispatch(name, detail),
      log: (name, data) => this.#dispatch("chatkit.log", data ? { name, data } : { name }),
      fail: (error) => this.#dispatch("chatkit.error", { error }),
      announce: this.#announcer.announce,
      durableTurns,
      createId: createIdSource(),
      scheduleFrame: onNextFrame,
      client: (log) =>
        new ApiClient({
          target: targets.current,
          refresh: targets.refresh,
          language: () => this.#boot?.screen.acceptLanguage ?? "en",
          instanceId: this.#instanceId,
          marksEnds: durableTurns,
          log,
        }),
    });
  }

  #currentOptions(): ChatKitOptions {
    if (!this.#options) throw new Error("The element has no options yet.");
    return this.#options;
  }

  #services(): ElementServices {
    if (!this.#boot) throw new Error("The element has not been rendered yet.");
    return this.#boot.screen.services;
  }

  #activateLink(url: string): boolean {
    const link = readDeeplink(url);
    if (!link) return false;
    this.#dispatch("chatkit.deeplink", { name: link.name, data: link.data });
    return true;
  }

  #render(): void {
    if (!this.#boot || !this.#options) return;
    this.#boot.screen.render(this.#options, {
      headingLevel: Number(this.getAttribute("heading-level") ?? "2"),
      resumeClientTools: this.getAttribute("resume-client-tools") === "auto",
      missing: this.#missingConfiguration(),
    });
  }

  /** Files can't be added then, which nobody would see who looks for the reason. */
  #reportMissingStrategy(): void {
    const options = this.#options;
    const wanted = options?.composer?.attachments?.enabled ?? false;
    const missing =
      wanted && options !== null && !isHostedApi(options.api) && !options.api.uploadStrategy;
    const reported = this.#missesStrategy;
    this.#missesStrategy = missing;
    if (!missing || reported) return;
    const message = "Option `api.uploadStrategy`: needed for `composer.attachments`.";
    this.#dispatch("chatkit.error", { error: new IntegrationError("invalid_options", message) });
  }

  #missingConfiguration(): string | null {
    const hosted = this.#options && isHostedApi(this.#options.api);
    return hosted && !this.getAttribute("hosted-url") ? missingHostedUrl : null;
  }

  #reportMissingConfiguration(): void {
    const missing = this.#missingConfiguration();
    if (missing === null) return;
    this.#dispatch("chatkit.error", { error: new IntegrationError("invalid_options", missing) });
  }

  /** React 18 writes `className` as an attribute of that name. */
  #mirrorClasses(value: string | null): void {
    this.classList.remove(...this.#mirroredClasses);
    this.#mirroredClasses = (value ?? "").split(/\s+/).filter(Boolean);
    this.classList.add(...this.#mirroredClasses);
  }

  #whenHeard(dispatch: () => void): void {
    if (this.#boot?.settled) dispatch();
    else afterNextFrame(dispatch);
  }

  #dispatch<Name extends keyof ChatKitEvents>(name: Name, detail: EventDetail<Name>): void {
    if (this.#removed) return;
    this.dispatchEvent(new CustomEvent(name, { detail: detail ?? null }));
  }
}

function createIdSource(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}-${(count += 1)}`;
}
