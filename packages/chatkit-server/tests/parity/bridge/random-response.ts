import {
  hostedCall,
  imageCall,
  message,
  reasoning,
  type ResponsesEvent,
  type ScriptedOutput,
} from "../../support/model/outputs";
import { RandomSource } from "../random-source";

const WORDS = ["Tents ", "for ", "two ", "Größe ", "🏕️ ", "**bold** ", "\n\n"] as const;
const CITATIONS = [
  { type: "file_citation", file_id: "file_1", filename: "tents.pdf", index: 3 },
  { type: "file_citation", file_id: "file_2", filename: "", index: 1 },
  { type: "url_citation", url: "https://a.example/", title: "A", start_index: 1, end_index: 7 },
  {
    type: "container_file_citation",
    container_id: "cntr_1",
    file_id: "file_3",
    filename: "sum.csv",
    start_index: 1,
    end_index: 9,
  },
] as const;

/** A streamed response of the Responses API; the same for the same seed. */
export function randomResponse(seed: number): ResponsesEvent[] {
  const random = new RandomSource(seed);
  const outputs = Array.from({ length: 1 + random.below(4) }, (_, index) =>
    randomOutput(random, index),
  );
  return outputs.flatMap((output) => output.events);
}

function randomOutput(random: RandomSource, index: number): ScriptedOutput {
  const kind = random.below(10);
  if (kind < 5) return randomMessage(random, `msg_${index}`);
  if (kind < 8) return randomReasoning(random, `rs_${index}`);
  if (kind < 9) return imageCall({ id: `ig_${index}`, partials: ["AA=="], result: "AAAA" });
  return hostedCall("web_search_call", { id: `ws_${index}` });
}

function randomMessage(random: RandomSource, id: string): ScriptedOutput {
  const deltas = Array.from({ length: random.below(6) }, () => random.pick(WORDS));
  const annotations = Array.from({ length: random.below(3) }, () => random.pick(CITATIONS));
  return message(deltas.join(""), { id, deltas, annotations });
}

function randomReasoning(random: RandomSource, id: string): ScriptedOutput {
  return reasoning(randomThoughts(random, id), { id });
}

/** Each thought is different, because the reference gives equal thoughts the same index. */
function randomThoughts(random: RandomSource, id: string): string[][] {
  return Array.from({ length: random.below(4) }, (_, index) => [
    `${id}, thought ${index}: `,
    ...Array.from({ length: random.below(3) }, () => random.pick(WORDS)),
  ]);
}
