import { defineThreadState, type ThreadMetadata } from "@acme/chatkit-server";
import { z } from "zod";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import type { KeptLine } from "@/lib/shop/update-cart";

const LinesSchema = z.array(
  z.object({ productId: z.string(), variant: z.string(), quantity: z.int().min(1) }),
);

const cartChange = defineThreadState(
  z.object({
    /**
     * ID of the user message that caused the change. All changes for one message are undone at
     * once.
     */
    message: z.string().optional(),
    before: LinesSchema.default([]),
    after: LinesSchema.default([]),
  }),
  { key: "cart" },
);

/** The number of items to search for the user message that the turn answers. */
const ITEMS_OF_A_TURN = 40;

/** Stores the cart before a change, so that the change can be undone. */
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
  const last = cartChange.read(thread);
  const goesOn = last.message === message && sameLines(last.after, before);
  cartChange.write(thread, {
    message,
    before: (goesOn ? last.before : before).map(keptLine),
    after: after.map(keptLine),
  });
}

/** The cart after the page has made all changes requested so far. */
export function cartAfterChanges(thread: ThreadMetadata): KeptLine[] {
  return cartChange.read(thread).after;
}

/** The cart to restore; null if nothing was changed or the cart has changed since. */
export function cartBefore(thread: ThreadMetadata, now: readonly KeptLine[]): KeptLine[] | null {
  const { before, after } = cartChange.read(thread);
  return sameLines(after, now) && !sameLines(before, after) ? before : null;
}

/** Swaps before and after, so that undoing again restores the change. */
export function swapCartChange(thread: ThreadMetadata): void {
  cartChange.update(thread, ({ before, after }) => ({ before: after, after: before }));
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
