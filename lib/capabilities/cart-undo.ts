import { defineThreadState, type ThreadMetadata } from "@acme/chatkit-server";
import { z } from "zod";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import type { KeptLine } from "@/lib/shop/update-cart";

const LinesSchema = z.array(
  z.object({ productId: z.string(), variant: z.string(), quantity: z.int().min(1) }),
);

/** The cart before the assistant's latest change, and after it. */
const changeOfCart = defineThreadState(
  z.object({
    /** The user message that the change was for; all its changes are undone together. */
    message: z.string().optional(),
    before: LinesSchema.default([]),
    after: LinesSchema.default([]),
  }),
  { key: "cart" },
);

/** Enough to reach the message that a turn answers. */
const ITEMS_OF_A_TURN = 40;

/** Keeps how the cart was, so that the change can be undone. */
export async function keepForUndo(
  context: AssistantContext,
  before: readonly KeptLine[],
  after: readonly KeptLine[],
): Promise<void> {
  const { store, thread, requestContext } = context;
  const items = await store.loadThreadItems(
    thread.id,
    null,
    ITEMS_OF_A_TURN,
    "desc",
    requestContext,
  );
  const message = items.data.find(({ type }) => type === "user_message")?.id;
  const last = changeOfCart.read(thread);
  const goesOn = last.message === message && sameLines(last.after, before);
  changeOfCart.write(thread, {
    message,
    before: (goesOn ? last.before : before).map(keptLine),
    after: after.map(keptLine),
  });
}

/** The cart as it will be once the page has made all changes so far. */
export function cartAfterChanges(thread: ThreadMetadata): KeptLine[] {
  return changeOfCart.read(thread).after;
}

/** The cart to go back to; null if the cart has changed since, or nothing was changed. */
export function cartBefore(thread: ThreadMetadata, now: readonly KeptLine[]): KeptLine[] | null {
  const { before, after } = changeOfCart.read(thread);
  return sameLines(after, now) && !sameLines(before, after) ? before : null;
}

/** Undoing what was undone brings it back. */
export function turnAround(thread: ThreadMetadata): void {
  changeOfCart.update(thread, ({ before, after }) => ({ before: after, after: before }));
}

function keptLine({ productId, variant, quantity }: KeptLine): KeptLine {
  return { productId, variant, quantity };
}

function sameLines(left: readonly KeptLine[], right: readonly KeptLine[]): boolean {
  const key = (lines: readonly KeptLine[]) =>
    lines
      .map(({ productId, variant, quantity }) => JSON.stringify([productId, variant, quantity]))
      .sort()
      .join("\n");
  return key(left) === key(right);
}
