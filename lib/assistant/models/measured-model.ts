import type { Model, ModelRequest, StreamEvent } from "@openai/agents";
import { startSpan, tracing, type Span } from "@/lib/telemetry/spans";
import { wrapModel } from "./wrap-model";

export function measuredModel(model: Model, name: string): Model {
  const start = () => startSpan(`model ${name}`, { "gen_ai.request.model": name });
  return wrapModel(model, {
    async getResponse(request) {
      const span = start();
      try {
        const response = await span.run(() => model.getResponse(request));
        setUsage(span, response.usage);
        span.end();
        return response;
      } catch (error) {
        span.end(error);
        throw error;
      }
    },
    getStreamedResponse: (request) =>
      tracing() ? measured(model, request, start()) : model.getStreamedResponse(request),
  });
}

async function* measured(
  model: Model,
  request: ModelRequest,
  span: Span,
): AsyncGenerator<StreamEvent, void, undefined> {
  try {
    for await (const event of span.run(() => model.getStreamedResponse(request))) {
      if (event.type === "response_done") setUsage(span, event.response.usage);
      yield event;
    }
  } catch (error) {
    span.end(error);
    throw error;
  } finally {
    span.end();
  }
}

function setUsage(span: Span, usage: { inputTokens: number; outputTokens: number }): void {
  span.set({
    "gen_ai.usage.input_tokens": usage.inputTokens,
    "gen_ai.usage.output_tokens": usage.outputTokens,
  });
}
