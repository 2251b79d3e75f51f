import { useEffect, useRef } from "react";
import type { ThreadItem } from "@acme/chatkit-server/protocol";
import { useElementServices } from "../ui/services";
import { withoutMarkdown } from "../markdown/without-markdown";
import { entriesOf } from "../state/item-list";
import { useElement, useElementState } from "./element-context";
import { sentenceChunks } from "./sentence-chunks";

const PROGRESS_PAUSE_MS = 2_000;

/** Announces the start of an answer, its progress, and the final answer once. */
export function useSpokenAnswers(): void {
  const { session } = useElement();
  const { announce, text, locale } = useElementServices();
  const phase = useElementState((state) => state.turn?.phase ?? null);
  const progress = useElementState((state) => state.turn?.progress?.text ?? null);
  const spoken = useRef(new Set<string>());
  const lastProgress = useRef(0);
  const wasRunning = useRef(false);

  useEffect(() => {
    if (phase === "sending") announce(text("thread.sending"));
    if (phase === "streaming") announce(text("thread.answering"));
    if (phase !== null) return;
    const items = [...entriesOf(session.store.getState().items)];
    const start = items.findLastIndex(({ item }) => item.type === "user_message") + 1;
    const fresh = items.slice(start).filter(({ key }) => !spoken.current.has(key));
    for (const { key } of fresh) spoken.current.add(key);
    const chunks = fresh.flatMap(({ item }) => sentenceChunks(spokenText(item), locale));
    if (chunks.length > 0 && wasRunning.current) announce(chunks.join("\n"));
  }, [phase, session, announce, text, locale]);

  useEffect(() => {
    wasRunning.current = phase !== null;
  }, [phase]);

  useEffect(() => {
    if (progress === null || Date.now() - lastProgress.current < PROGRESS_PAUSE_MS) return;
    lastProgress.current = Date.now();
    announce(progress);
  }, [progress, announce]);
}

function spokenText(item: ThreadItem): string {
  if (item.type !== "assistant_message") return "";
  return item.content.map(({ text }) => withoutMarkdown(text)).join("\n");
}
