import type { Session } from "../../session/session";
import { writeMarkdown } from "../../markdown/write-markdown";
import { threadMarkdown } from "../copy-texts";

/** Puts the open thread on the clipboard as Markdown, with its older messages, and says so. */
export async function copyThread(session: Session): Promise<void> {
  const { store, text, toast } = session.context;
  try {
    while (store.getState().older.hasMore) {
      await session.threads.loadOlder();
      if (store.getState().older.status === "failed")
        throw new Error("Older messages are missing.");
    }
    await writeMarkdown(threadMarkdown(store.getState(), text("thread.youSaid")));
    toast(text("turn.copied"));
  } catch {
    // The clipboard is refused without a permission or on an insecure page.
    toast(text("turn.copyFailed"));
  }
}
