import type { Attachment, OpenAIChatKit, UserMessageContent } from "@openai/chatkit";
import type { UserMessageItem } from "@acme/chatkit-server/protocol";
import { currentModel, findTool } from "../options/resolve-options";
import { randomId } from "../transport/random-id";
import { draftText, isBlank, isSendable, type DraftContent } from "../state/composer-state";
import { clearDraft, setAttachments, setDraft, setQuote } from "../state/composer-transitions";
import { isBusy, isOpen, type ElementState } from "../state/element-state";
import { entriesOf } from "../state/item-list";
import { clearThread } from "../state/thread-transitions";
import { rewindTo, startTurn, submitMessage, withdrawMessage } from "../state/turn-transitions";
import type { ComposerController } from "./composer";
import { turnRequest, type TurnRequest } from "./durable-turns";
import type { HistoryController } from "./history";
import { busyError, IntegrationError, notOpenError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";
import type { TurnRunner } from "./turn-runner";
import { uploadedAttachment } from "./uploads";

export type SendParams = Parameters<OpenAIChatKit["sendUserMessage"]>[0];

interface OutgoingMessage {
  readonly idempotencyKey: string;
  readonly content: readonly UserMessageContent[];
  readonly quote: string | null;
  readonly attachments: readonly Attachment[];
  readonly toolId: string | null;
  readonly modelId: string | null;
}

/** Sends the user's messages and requests new answers. */
export class MessageSender {
  readonly #context: SessionContext;
  readonly #turns: TurnRunner;
  readonly #composer: ComposerController;
  readonly #history: HistoryController;
  /** Unsent messages, by the key of their optimistic item, until they are stored. */
  readonly #unsent = new Map<string, OutgoingMessage>();

  constructor(
    context: SessionContext,
    parts: { turns: TurnRunner; composer: ComposerController; history: HistoryController },
  ) {
    this.#context = context;
    this.#turns = parts.turns;
    this.#composer = parts.composer;
    this.#history = parts.history;
  }

  /** The element's `sendUserMessage`; doesn't change the composer. */
  async send(params: SendParams): Promise<void> {
    const { store, options } = this.#context;
    const content: DraftContent =
      params.content ?? (params.text ? [{ type: "input_text", text: params.text }] : []);
    const attachments = params.attachments ?? [];
    if (isBlank(content) && attachments.length === 0) {
      throw new IntegrationError("empty", "A message needs text, content or attachments.");
    }
    const chosenModel = currentModel(options(), store.getState().composer.modelId)?.id ?? null;
    const state = store.getState();
    if (isBusy(state)) throw busyError();
    const { status } = state.thread ?? {};
    if (status && status.type !== "active" && !params.newThread) {
      throw notOpenError(status.type, status.reason);
    }
    await this.#deliver(
      {
        idempotencyKey: randomId(),
        content,
        quote: params.reply ?? null,
        attachments,
        toolId: params.toolChoice?.id ?? null,
        modelId: params.model ?? chosenModel,
      },
      params.newThread ?? false,
    );
  }

  /** Sends the draft once its uploads have arrived, and empties the composer. */
  async submitDraft(): Promise<void> {
    const { store, options } = this.#context;
    if (isBusy(store.getState()) || !isSendable(store.getState().composer)) return;
    await this.#composer.uploadsSettled();
    const { composer } = store.getState();
    if (!canSend(store.getState()) || !isSendable(composer)) return;
    const message: OutgoingMessage = {
      idempotencyKey: randomId(),
      content: trimmed(composer.content),
      quote: composer.quote,
      attachments: composer.attachments.flatMap(({ attachment }) => attachment ?? []),
      toolId: findTool(options(), composer.toolId)?.id ?? null,
      modelId: currentModel(options(), composer.modelId)?.id ?? null,
    };
    store.update(clearDraft);
    const sent = this.#deliver(message, false);
    this.#composer.releaseToolAfterSubmit();
    await sent;
  }

  /** Resends a message after its request failed. */
  async resend(key: string): Promise<void> {
    const message = this.#unsent.get(key);
    if (!message || !canSend(this.#context.store.getState())) return;
    this.#withdraw(key);
    await this.#deliver(message, false);
  }

  /** Moves a message back to the composer after its request failed. */
  edit(key: string): void {
    const message = this.#unsent.get(key);
    if (!message) return;
    this.#withdraw(key);
    this.#context.store.update((state) => {
      const kept = message.attachments.map(uploadedAttachment);
      return setQuote(setAttachments(setDraft(state, message.content), kept), message.quote);
    });
  }

  /** Requests another answer to the user's last message. */
  async retry(): Promise<void> {
    const { store } = this.#context;
    const state = store.getState();
    const last = [...entriesOf(state.items)].findLast(({ item }) => item.type === "user_message");
    if (!last || !canSend(state)) return;
    if (last.delivery === "failed") return this.resend(last.key);
    await this.#turns.run(
      turnRequest("threads.retry_after_item", {
        thread_id: state.threadId,
        item_id: last.item.id,
      }),
      (now) => startTurn(rewindTo(now, last.item.id)),
    );
  }

  #withdraw(key: string): void {
    this.#unsent.delete(key);
    this.#context.store.update((state) => withdrawMessage(state, key));
  }

  async #deliver(message: OutgoingMessage, newThread: boolean): Promise<void> {
    const { store, createId } = this.#context;
    this.#history.close();
    const threadId = newThread ? null : store.getState().threadId;
    const item = optimisticItem(message, createId("local"), threadId ?? "");
    this.#unsent.set(item.id, message);
    await this.#turns.run(requestOf(message, threadId), (state) =>
      submitMessage(newThread ? clearThread(state) : state, item),
    );
    this.#unsent.delete(item.id);
  }
}

/** Whether a user message may be sent now. */
function canSend(state: ElementState): boolean {
  return isOpen(state) && !isBusy(state);
}

function requestOf(message: OutgoingMessage, threadId: string | null): TurnRequest {
  const { idempotencyKey } = message;
  const input = {
    content: message.content.map(wireContent),
    quoted_text: message.quote ?? "",
    attachments: message.attachments.map(({ id }) => id),
    inference_options: {
      ...(message.modelId === null ? {} : { model: message.modelId }),
      ...(message.toolId === null ? {} : { tool_choice: { id: message.toolId } }),
    },
  };
  return threadId === null
    ? { type: "threads.create", params: { input }, idempotencyKey }
    : { type: "threads.add_user_message", params: { input, thread_id: threadId }, idempotencyKey };
}

/** Servers require `data` on a tag even if it is empty. */
function wireContent(part: UserMessageContent) {
  if (part.type === "input_text") return { type: part.type, text: part.text };
  const { type, id, text, data = {}, group, interactive = false } = part;
  return { type, id, text, data, ...(group ? { group } : {}), interactive };
}

function optimisticItem(message: OutgoingMessage, id: string, threadId: string): UserMessageItem {
  return {
    id,
    thread_id: threadId,
    created_at: new Date().toISOString(),
    type: "user_message",
    content: message.content.map((part) =>
      part.type === "input_text"
        ? part
        : { ...part, data: {}, interactive: part.interactive ?? false },
    ),
    attachments: [...message.attachments],
    quoted_text: message.quote,
    inference_options: {},
  };
}

/** Trims whitespace around the message, not inside it. */
function trimmed(content: DraftContent): readonly UserMessageContent[] {
  if (draftText(content).trim() === "") return content.filter(({ type }) => type === "input_tag");
  return content
    .map((part, at) => {
      if (part.type !== "input_text") return part;
      const start = at === 0 ? part.text.trimStart() : part.text;
      return { ...part, text: at === content.length - 1 ? start.trimEnd() : start };
    })
    .filter((part) => part.type === "input_tag" || part.text !== "");
}
