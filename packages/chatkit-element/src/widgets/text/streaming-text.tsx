import { useState } from "react";

/** How many of the newest pieces get a separate element, so that each fades in once. */
const FADING_PIECES = 12;

interface StreamingTextProps {
  readonly value: string;
  readonly streaming: boolean;
}

/** Text that grows at its end. New text fades in. */
export function StreamingText({ value, streaming }: StreamingTextProps) {
  const starts = usePieceStarts(value, streaming);
  if (starts.length === 0) return value;
  return (
    <>
      {value.slice(0, starts[0])}
      {starts.map((start, index) => (
        <span key={start} className="w-arriving">
          {value.slice(start, starts[index + 1])}
        </span>
      ))}
    </>
  );
}

interface Growth {
  readonly value: string;
  readonly starts: readonly number[];
}

/** The start offsets of the last few pieces of a growing text. */
function usePieceStarts(value: string, streaming: boolean): readonly number[] {
  const [growth, setGrowth] = useState<Growth>({ value, starts: [] });
  if (growth.value === value) return growth.starts;
  const next = { value, starts: streaming ? nextStarts(growth, value) : growth.starts };
  const kept = value.startsWith(growth.value) ? next : { value, starts: [] };
  setGrowth(kept);
  return kept.starts;
}

function nextStarts({ value: before, starts }: Growth, value: string): readonly number[] {
  return value.startsWith(before) ? [...starts, before.length].slice(-FADING_PIECES) : [];
}
