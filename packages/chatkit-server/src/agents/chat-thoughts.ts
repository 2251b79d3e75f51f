import { z } from "zod";
import type { ModelThoughts } from "./model-thoughts";

// There is no standard; servers use either name.
const ReasoningChunkSchema = z.object({
  choices: z.tuple([
    z.object({
      delta: z.union([
        z.object({ reasoning: z.string().min(1) }).transform((delta) => delta.reasoning),
        z
          .object({ reasoning_content: z.string().min(1) })
          .transform((delta) => delta.reasoning_content),
      ]),
    }),
  ]),
});

/** The reasoning that some chat-completions servers send, as one thought per response. */
export class ChatThoughts {
  readonly #thoughts: ModelThoughts;
  #count = 0;
  #text = "";

  constructor(thoughts: ModelThoughts) {
    this.#thoughts = thoughts;
  }

  chunk(chunk: unknown): void {
    const delta = ReasoningChunkSchema.safeParse(chunk).data?.choices[0].delta;
    if (!delta) return;
    if (!this.#text) this.#thoughts.reasoningAdded();
    this.#text += delta;
    this.#thoughts.delta({
      type: "response.reasoning_summary_text.delta",
      item_id: "chat",
      summary_index: this.#count,
      delta,
    });
  }

  finish(): void {
    if (!this.#text) return;
    this.#thoughts.done({
      type: "response.reasoning_summary_text.done",
      item_id: "chat",
      summary_index: this.#count,
      text: this.#text,
    });
    this.#count += 1;
    this.#text = "";
  }
}
