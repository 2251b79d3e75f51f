import type { RunStreamEvent } from "@openai/agents";
import type { WidgetComponent } from "../protocol";

/**
 * The states of a text widget that shows a run's text: the given widget, one state per delta with
 * the text so far, and a final state with streaming turned off.
 */
export async function* accumulateText<Widget extends WidgetComponent>(
  events: AsyncIterable<RunStreamEvent>,
  baseWidget: Widget,
): AsyncGenerator<Widget, void, undefined> {
  let text = "";
  yield baseWidget;
  for await (const event of events) {
    if (event.type !== "raw_model_stream_event" || event.data.type !== "output_text_delta")
      continue;
    text += event.data.delta;
    yield { ...baseWidget, value: text };
  }
  yield { ...baseWidget, value: text, streaming: false };
}
