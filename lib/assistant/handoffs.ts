import { handoff, type Agent, type Handoff, type RunContext } from "@openai/agents";
import { defineThreadState, type ThreadMetadata } from "@acme/chatkit-server";
import { z } from "zod";
import type { Language } from "@/lib/i18n/languages";
import type { AssistantContext } from "./assistant-context";
import { noteItem } from "./note-item";
import { userLanguage } from "./user-language";

export interface ReplyAgents {
  /** The agent that answers in a new thread. */
  first: string;
  byName: ReadonlyMap<string, Agent<AssistantContext>>;
}

const answering = defineThreadState(z.object({ agent: z.string().optional() }), {
  key: "answering",
});

/** The agent that answered last in the thread, so that each handoff costs only one model call. */
export function agentOf(
  { first, byName }: ReplyAgents,
  thread: ThreadMetadata,
): Agent<AssistantContext> {
  const agent = byName.get(answering.read(thread).agent ?? first) ?? byName.get(first);
  if (!agent) throw new TypeError(`There is no agent named ${first}.`);
  return agent;
}

/** A handoff that the thread remembers and that shows the user who answers from then on. */
export function handoffTo(
  name: string,
  agent: Agent<AssistantContext>,
  { description, notice }: { description: string; notice: (language: Language) => string },
): Handoff<AssistantContext> {
  return handoff(agent, {
    toolNameOverride: `transfer_to_${name}`,
    toolDescriptionOverride: description,
    onHandoff: ({ context }: RunContext<AssistantContext>) => {
      answering.write(context.thread, { agent: name });
      const title = notice(userLanguage(context));
      context.stream(noteItem(context, { title, icon: "agent" }));
    },
  });
}
