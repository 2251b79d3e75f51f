import type { protocol, RunItemStreamEvent, RunStreamEvent, StreamEvent } from "@openai/agents";
import type { AgentContext } from "./agent-context";
import { ChatThoughts } from "./chat-thoughts";
import { FunctionCalls } from "./function-calls";
import { ItemIds } from "./item-ids";
import { ModelImages } from "./model-images";
import { ModelMessages } from "./model-messages";
import { ModelThoughts } from "./model-thoughts";
import {
  isResponseEvent,
  readResponseEvent,
  type ResponseEvent,
  type ResponseOutputItem,
} from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";
import { TextOnlyResponse } from "./text-only-response";

/**
 * Translates a run's events into events in its context's queue. Methods return a promise only if
 * they have to wait, so that text deltas pass without delay.
 */
export class RunTranslator<Context> {
  readonly calls: FunctionCalls<Context>;
  readonly images: ModelImages<Context>;
  readonly messages: ModelMessages<Context>;
  readonly #thoughts: ModelThoughts;
  readonly #textOnly: TextOnlyResponse<Context>;
  readonly #chatThoughts: ChatThoughts;
  /** Whether the current response has Responses API events, which contain everything needed. */
  #isDetailed = false;

  constructor(context: AgentContext<Context>, converter: ResponseStreamConverter) {
    const ids = new ItemIds(context);
    this.calls = new FunctionCalls(context, ids);
    this.images = new ModelImages(context, converter);
    this.messages = new ModelMessages(context, converter, ids);
    this.#thoughts = new ModelThoughts(context.workflow);
    this.#textOnly = new TextOnlyResponse(this.messages);
    this.#chatThoughts = new ChatThoughts(this.#thoughts);
  }

  translate(event: RunStreamEvent): void | Promise<void> {
    switch (event.type) {
      case "raw_model_stream_event":
        return this.#modelEvent(event.data);
      case "run_item_stream_event":
        return this.#runItem(event);
      case "agent_updated_stream_event":
        return;
    }
  }

  #runItem({ item }: RunItemStreamEvent): void {
    if (item.type === "tool_call_item") this.calls.announced(item.rawItem);
  }

  #modelEvent(event: StreamEvent): void | Promise<void> {
    switch (event.type) {
      case "response_started":
        this.#isDetailed = false;
        return this.messages.settleAll();
      case "output_text_delta":
        return this.#textDelta(event);
      case "response_done":
        return this.#responseDone(event);
      case "model":
        return this.#providerEvent(event.event);
    }
  }

  #textDelta(event: protocol.StreamEventTextStream): void | Promise<void> {
    if (this.#isDetailed) return;
    this.#chatThoughts.finish();
    return this.#textOnly.textDelta(event);
  }

  #responseDone(event: protocol.StreamEventResponseCompleted): void | Promise<void> {
    if (this.#isDetailed) return;
    this.#chatThoughts.finish();
    return this.#textOnly.completed(event);
  }

  #providerEvent(raw: unknown): void | Promise<void> {
    this.#isDetailed ||= isResponseEvent(raw);
    if (!this.#isDetailed) return this.#chatThoughts.chunk(raw);
    const event = readResponseEvent(raw);
    return event && this.#responseEvent(event);
  }

  #responseEvent(event: ResponseEvent): void | Promise<void> {
    switch (event.type) {
      case "response.output_text.delta":
        return this.messages.textDelta(event);
      case "response.output_text.done":
        return this.messages.textDone(event);
      case "response.output_text.annotation.added":
        return this.messages.annotationAdded(event);
      case "response.content_part.added":
        return this.messages.partAdded(event);
      case "response.output_item.added":
        return this.#outputItemAdded(event.item, event.output_index);
      case "response.output_item.done":
        return this.#outputItemDone(event.item, event.output_index);
      case "response.completed":
      case "response.incomplete":
        return this.messages.responseEnded(event.response.output);
      case "response.reasoning_summary_text.delta":
        return this.#thoughts.delta(event);
      case "response.reasoning_summary_text.done":
        return this.#thoughts.done(event);
      case "response.image_generation_call.partial_image":
        return this.images.partial(event);
    }
  }

  #outputItemAdded(item: ResponseOutputItem, index?: number): void | Promise<void> {
    switch (item.type) {
      case "message":
        return this.messages.added(item, index);
      case "reasoning":
        return this.#thoughts.reasoningAdded();
      case "image_generation_call":
        return this.images.started(item.id);
      case "other":
        return;
    }
  }

  #outputItemDone(item: ResponseOutputItem, index?: number): void | Promise<void> {
    switch (item.type) {
      case "message":
        return this.messages.done(item, index);
      case "image_generation_call":
        return this.images.completed(item.id, item.result);
      case "reasoning":
      case "other":
        return;
    }
  }
}
