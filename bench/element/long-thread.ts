import {
  assistantMessage,
  thread,
  userMessage,
} from "@/packages/chatkit-element/tests/support/element-page/wire";

export const ITEMS = 2_000;

export const sentence =
  "A **warm boot** keeps `your` feet dry on a long winter hike, says _everyone_. ";

export const longThread = thread("thr_1", {
  title: "A long talk",
  items: {
    data: Array.from({ length: ITEMS }, (_, at) =>
      at % 2 === 0
        ? userMessage(`u${at}`, `Question ${at}: which boots are warm enough?`)
        : assistantMessage(`a${at}`, `${sentence.repeat(3)}\n\n- warm\n- dry\n- light`),
    ),
    has_more: false,
  },
});

/** Text with headings, lists, tables and code of the given length in characters. */
export function mixedText(length: number): string {
  const chapter = [
    "## What keeps feet warm",
    sentence.repeat(4).trim(),
    "1. Insulation from **400 g** on\n2. A sole that grips on ice\n3. Room for a second sock",
    "| Boot | Insulation | Weight |\n| --- | --- | ---: |\n| Ridgeline | 600 g | 1.3 kg |\n| Fjell | 400 g | 1.1 kg |",
    sentence.repeat(3).trim(),
    '```ts\nconst boots = await catalog.search({ season: "winter", warmth: 600 });\n```',
    sentence.repeat(5).trim(),
  ].join("\n\n");
  return `${chapter}\n\n`.repeat(Math.ceil(length / chapter.length)).slice(0, length);
}
