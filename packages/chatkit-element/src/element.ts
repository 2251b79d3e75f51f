import "./transport/csp-safe-zod";
import type { ChatKitEvents, ChatKitOptions, OpenAIChatKit } from "@openai/chatkit";
import { IntegrationError } from "./errors/integration-error";
import type { Boot } from "./host/boot";
import { createSession } from "./host/create-session";
import { readDeeplink } from "./host/deeplink";
import { ElementBase } from "./host/element-base";
import { ElementScreen } from "./host/element-screen";
import { isolateEvents } from "./host/event-isolation";
import { afterNextFrame, nextFrame } from "./host/frame-scheduler";
import { MirroredClasses } from "./host/mirrored-classes";
import { checkParams } from "./options/method-params";
import {
  missesUploadStrategy,
  missingConfiguration,
  missingUploadStrategy,
} from "./options/missing-configuration";
import { readOptions } from "./options/read-options";
import type { EventDetail } from "./session/session-context";
import { randomId } from "./transport/random-id";
import { createAnnouncer } from "./ui/announcer";

type Method<Name extends keyof OpenAIChatKit> = Extract<
  OpenAIChatKit[Name],
  (...args: never[]) => unknown
>;

/**
 * The open `<openai-chatkit>`, a chat front end that talks to a ChatKit server. Importing the class
 * doesn't register it; call `defineChatKitElement` from `./define` for that.
 *
 * @attr hosted-url - URL of requests when the options have `api.getClientSecret`.
 * @attr heading-level - Level of the chat's title, 1 to 6; 2 by default.
 * @attr resume-client-tools - `auto` runs a client tool that was pending when its thread was opened.
 * @attr durable-turns - The server continues a turn when the connection breaks.
 * @attr history-sidebar - A wide element shows the list of chats beside the thread, a narrow one in a drawer.
 * @attr classname - What React 18 writes for `className`; its classes are added to `class`.
 *
 * @event chatkit.ready - The element is in the page and its methods can be called.
 * @event chatkit.error - Something failed; `detail.error` is the error.
 * @event chatkit.response.start - A response starts.
 * @event chatkit.response.end - A response has ended, including its client tools.
 * @event chatkit.thread.change - Another thread is shown; `detail.threadId`, null for a new one.
 * @event chatkit.thread.load.start - A thread is being loaded.
 * @event chatkit.thread.load.end - A thread was loaded or failed to load.
 * @event chatkit.tool.change - Another composer tool is selected; `detail.toolId`.
 * @event chatkit.history.open - The thread history was opened.
 * @event chatkit.history.close - The thread history was closed.
 * @event chatkit.effect - The server sent a client effect; `detail.name` and `detail.data`.
 * @event chatkit.deeplink - A `chatkit-link://` link was followed; `detail.name` and `detail.data`.
 * @event chatkit.log - Diagnostics; never contains message text.
 *
 * @csspart header, title, left-action, right-action, history-button, new-chat-button - The header.
 * @csspart transcript, item, turn-actions, scroll-latest - The thread.
 * @csspart start-screen, prompt - What an empty thread shows.
 * @slot start - The page's own start screen, instead of the greeting and the prompts.
 * @csspart composer, input, send, stop, attach, mic, quote, disclaimer - The composer.
 * @csspart tool-menu, tool-chip, model-picker, tag-button, menu - The composer's menus.
 * @csspart history, history-row, history-search - The list of chats.
 * @csspart notice, error, toast - The element's own messages.
 *
 * @cssproperty --ck-bg, --ck-text, --ck-accent and others - The theme's tokens; see the README.
 */
export class ChatKitElement extends ElementBase {
  static readonly observedAttributes = [
    "classname",
    "heading-level",
    "hosted-url",
    "resume-client-tools",
    "durable-turns",
    "history-sidebar",
  ];

  readonly #announcer = createAnnouncer();
  readonly #instanceId = randomId();
  readonly #classes = new MirroredClasses();
  #options: ChatKitOptions | null = null;
  #boot: Boot | null = null;
  #lastThreadId: string | null | undefined;
  #removed = false;
  /** Whether the missing upload strategy has been reported. */
  #missesStrategy = false;
  #waiting: (() => void)[] = [];

  constructor() {
    super();
    isolateEvents(this.attachShadow({ mode: "open" }));
  }

  connectedCallback(): void {
    this.#removed = false;
    this.#bootInOwnTask();
  }

  disconnectedCallback(): void {
    // Moving the element within the page disconnects and reconnects it in one task.
    setTimeout(() => {
      if (!this.isConnected) this.#shutDown();
    }, 0);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === "classname") this.#classes.mirror(this, value);
    else this.#render();
  }

  /** Replaces all options. Invalid options are ignored and reported with `chatkit.error`. */
  setOptions(options: ChatKitOptions): void {
    const read = readOptions(options);
    if (!read.ok) return this.#whenHeard(() => this.#reportInvalidOptions(read.message));
    this.#options = read.options;
    if (read.unknown.length > 0) {
      const data = { names: read.unknown };
      this.#whenHeard(() => this.#dispatch("chatkit.log", { name: "options.unknown", data }));
    }
    if (!this.#boot) return this.#bootInOwnTask();
    this.#render();
    if (this.#boot.settled) this.#reportMissing(read.options);
    this.#boot.session.composer.followOptions();
  }

  override focus(): void {
    this.#boot?.screen.focusComposer();
  }

  /** Rejects with `composer_unavailable` if there is no composer to focus. */
  readonly focusComposer: Method<"focusComposer"> = async () => {
    const { screen } = await this.#whenReady();
    if (screen.focusComposer()) return;
    await nextFrame();
    if (!screen.focusComposer()) {
      throw new IntegrationError("composer_unavailable", "The composer can't take the focus.");
    }
  };

  /** Shows a thread, or the start screen for null. Rejects if it can't be loaded. */
  readonly setThreadId: Method<"setThreadId"> = async (threadId) => {
    checkParams("setThreadId", threadId);
    const { session } = await this.#whenComplete();
    await session.threads.select(threadId ?? null);
    session.history.close();
  };

  /** Resolves when the turn has ended. Rejects with `busy`, `empty` or `thread_not_open`. */
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

  /** Loads the thread, and the history if it is open, from the server again. */
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

  /** Method calls during the boot also wait for the first thread. */
  async #whenComplete(): Promise<Boot> {
    const wasSettled = this.#boot?.settled ?? false;
    const boot = await this.#whenReady();
    if (!wasSettled) await boot.complete;
    return boot;
  }

  /** Not in the task that sets the options, so that a slow phone can answer its user in between. */
  #bootInOwnTask(): void {
    setTimeout(() => this.#bootWhenPossible(), 0);
  }

  #bootWhenPossible(): void {
    const { shadowRoot } = this;
    if (this.#boot || !this.#options || !this.isConnected || !shadowRoot) return;
    const session = createSession({
      element: this,
      instanceId: this.#instanceId,
      announcer: this.#announcer,
      options: () => this.#currentOptions(),
      screen: () => screen,
      dispatch: (name, detail) => this.#dispatch(name, detail),
    });
    const screen: ElementScreen = new ElementScreen(shadowRoot, {
      session,
      announcer: this.#announcer,
      activateLink: (url) => this.#activateLink(url),
    });
    const ready = screen.mounted.then(nextFrame);
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

  /** React attaches event listeners after a paint, so no event is dispatched before that. */
  async #completeBoot(boot: Boot): Promise<void> {
    if (this.#boot !== boot) return;
    this.#dispatch("chatkit.log", { name: "boot" });
    this.#dispatch("chatkit.ready", undefined);
    this.#reportMissing(this.#currentOptions());
    boot.session.context.client.prepare();
    const resumed = this.#lastThreadId;
    const threadId = resumed === undefined ? this.#options?.initialThread : resumed;
    const opened = threadId ? boot.session.threads.open(threadId, "panel") : Promise.resolve();
    boot.settled = true;
    // If the thread can't be opened, a panel with the failure replaces it.
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

  #currentOptions(): ChatKitOptions {
    if (!this.#options) throw new Error("The element has no options yet.");
    return this.#options;
  }

  #activateLink(url: string): boolean {
    const link = readDeeplink(url);
    if (link) this.#dispatch("chatkit.deeplink", { name: link.name, data: link.data });
    return link !== null;
  }

  #render(): void {
    if (!this.#boot || !this.#options) return;
    this.#boot.screen.render(this.#options, {
      headingLevel: Number(this.getAttribute("heading-level") ?? "2"),
      resumeClientTools: this.getAttribute("resume-client-tools") === "auto",
      historySidebar: this.hasAttribute("history-sidebar"),
      missing: missingConfiguration(this.#options, this.getAttribute("hosted-url")),
    });
  }

  /** Reports missing options; a missing upload strategy is reported only once. */
  #reportMissing(options: ChatKitOptions): void {
    const missing = missingConfiguration(options, this.getAttribute("hosted-url"));
    if (missing !== null) this.#reportInvalidOptions(missing);
    const reported = this.#missesStrategy;
    this.#missesStrategy = missesUploadStrategy(options);
    if (this.#missesStrategy && !reported) this.#reportInvalidOptions(missingUploadStrategy);
  }

  #reportInvalidOptions(message: string): void {
    this.#dispatch("chatkit.error", { error: new IntegrationError("invalid_options", message) });
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
