import type { Attachment, ThreadItem } from "@acme/chatkit-server/protocol";
import { readMemory } from "../tool-memory";

const CHARACTERS_PER_TOKEN = 4;
const TOKENS_OF_ITEM = 8;
/** Rough guesses: only the model provider knows what a file costs. */
const TOKENS_OF_FILE = { image: 1_200, text: 5_000, other: 6_000 };
const TOKENS_OF_NOTE = 30;

/**
 * Estimated tokens of an item: `whole`, or `noted` with its results and files replaced by notes.
 */
export function estimateTokens(item: ThreadItem): { whole: number; noted: number } {
  switch (item.type) {
    case "user_message": {
      const text = tokensOf([item.content, item.quoted_text]);
      const files = item.attachments.map(tokensOfFile);
      return {
        whole: files.reduce((sum, tokens) => sum + tokens, text),
        noted: text + files.length * TOKENS_OF_NOTE,
      };
    }
    case "client_tool_call": {
      const call = tokensOf([item.name, item.arguments]);
      return { whole: call + tokensOf(item.output), noted: call + TOKENS_OF_NOTE };
    }
    case "hidden_context_item": {
      const memory = readMemory(item.content);
      const whole = tokensOf(item.content);
      if (!memory) return { whole, noted: whole };
      return { whole, noted: tokensOf(memory.arguments) + TOKENS_OF_NOTE };
    }
    // Widgets aren't sent to the model; the tool call that created one is stored as its own item.
    case "widget":
    case "end_of_turn":
      return { whole: 0, noted: 0 };
    default: {
      const whole = tokensOf(item);
      return { whole, noted: whole };
    }
  }
}

function tokensOfFile({ type, mime_type }: Attachment): number {
  if (type === "image") return TOKENS_OF_FILE.image;
  return mime_type.startsWith("text/") ? TOKENS_OF_FILE.text : TOKENS_OF_FILE.other;
}

function tokensOf(value: unknown): number {
  const length = JSON.stringify(value ?? null).length;
  return TOKENS_OF_ITEM + Math.ceil(length / CHARACTERS_PER_TOKEN);
}
