import type { ModelRequest } from "@openai/agents";
import { cutText } from "@acme/chatkit-server";
import type { Decision } from "./conversation";
import { DemoModel } from "./demo-model";
import { callIn } from "./named-tool";
import { readConversation } from "./read-conversation";

const MAX_LENGTH = 48;
const PREAMBLE =
  /^(?:(?:hi|hello|hey|please|can you|could you|would you)[\s,.!]+(?:there[\s,.!]+)?)*(?:(?:i'?m|we'?re) looking for|(?:i|we)(?:'d like| need| want)(?: to (?:buy|see|find))?|do you have|show me|find me|tell me (?:more )?about|(?:what(?:'s| is| are)|where(?:'s| is))(?!\s+(?:in|on|at|with|about|inside|wrong|up|this|that|these|those)\b))\s+(?:(?:an?|any|some|the|your|my|me) )*/i;
const ENDING = /[\s?!.,;:]+$/;
/** Words that need a next one, so a title that was cut doesn't end with them. */
const LEADS_ON =
  /(?:[\s,.;:]+(?:an?|the|my|your|our|and|or|but|for|of|in|on|at|to|with|by|from|is|are))+$/i;

/** Summarizes a conversation's first message in a few words. */
export class DemoTitleModel extends DemoModel {
  protected override async decide(request: ModelRequest): Promise<Decision> {
    const { past, current } = readConversation(request.input);
    return { kind: "say", text: titleFor((past[0] ?? current).said) };
  }
}

/** A short title based on a conversation's first message. */
export function titleFor(message: string): string {
  const { tool, given } = callIn(message) ?? {};
  if (tool !== undefined && given) return tool;
  const text = message.replace(/\s+/g, " ").trim();
  const rest = text.replace(PREAMBLE, "");
  const title = shorten((rest === "" ? text : rest).replace(ENDING, ""));
  return title === "" ? "New conversation" : title.charAt(0).toUpperCase() + title.slice(1);
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = cutText(text, MAX_LENGTH);
  // Some languages don't use spaces.
  const border = cut.lastIndexOf(" ");
  return (border > 0 ? cut.slice(0, border) : cut).replace(LEADS_ON, "").replace(ENDING, "");
}
