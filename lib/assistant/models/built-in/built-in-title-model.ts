import type { ModelRequest } from "@openai/agents";
import { BuiltInModel } from "./built-in-model";
import { readConversation } from "./conversation/read-conversation";
import type { Decision } from "./planning/decide";
import { titleFor } from "./replies/title";

/** The built-in model's other half: sums a conversation's first message up in a few words. */
export class BuiltInTitleModel extends BuiltInModel {
  protected override decide(request: ModelRequest): Decision {
    const { past, current } = readConversation(request.input);
    return { kind: "say", text: titleFor((past[0] ?? current).said) };
  }
}
