import type { Dictation } from "./use-dictation";

export function DictationBar({ dictation }: { dictation: Dictation }) {
  void dictation;
  return null;
}
DictationBar.Start = function Start(props: { disabled: boolean; onStart: () => void }) {
  void props;
  return null;
};
