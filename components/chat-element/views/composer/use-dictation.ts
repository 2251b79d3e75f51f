import { useState } from "react";

export function useDictation(insert: (text: string) => void) {
  void insert;
  const [phase] = useState<"idle" | "listening" | "transcribing">("idle");
  return { available: false, phase, start(): void {} };
}
export type Dictation = ReturnType<typeof useDictation>;
