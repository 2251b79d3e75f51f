import type { ModelRequest } from "@openai/agents";
import { DemoModel } from "./demo-model";
import { readConversation } from "./read-conversation";
import type { Decision } from "./decide";
import { titleFor } from "./title";

/** Summarizes a conversation's first message in a few words. */
export class DemoTitleModel extends DemoModel {
  protected override async decide(request: ModelRequest): Promise<Decision> {
    const { past, current } = readConversation(request.input);
    return { kind: "say", text: titleFor((past[0] ?? current).said) };
  }
}
