import { z } from "zod";

const CallSchema = z.record(z.string(), z.unknown());
const RequestSchema = z.object({
  messages: z.array(
    z.object({ role: z.string(), tool_calls: z.array(CallSchema).optional() }).loose(),
  ),
});

/**
 * The Agents SDK adds the data that a provider wants returned with a call to both the call and its
 * message. DeepSeek reads its reasoning from the message and Gemini its signatures from the call;
 * neither documents the other place.
 */
export function placeChatMembers<Body>(body: Body): Body {
  const { data } = RequestSchema.safeParse(body);
  if (!data) return body;
  const messages = data.messages.map(({ tool_calls: calls, ...message }) => {
    if (!calls) return message;
    const { extra_content: _calls, ...rest } = message;
    return { ...rest, tool_calls: calls.map(withoutReasoning) };
  });
  return { ...body, messages };
}

function withoutReasoning({ reasoning_content: _messages, ...call }: z.infer<typeof CallSchema>) {
  return call;
}
