import { handleSyncAction, type SyncActionCall } from "@/lib/assistant/sync-actions";
import { userLanguage } from "@/lib/assistant/user-language";
import { RefusalError } from "@/lib/refusal-error";
import type { Owner } from "@/lib/shop/owner";
import { returnableOrder, returnOrder, ReturnSchema } from "@/lib/shop/order-changes";
import { returnConfirmAction, returnStepAction } from "./actions";
import type { ReturnDraft, ReturnStep } from "./results";
import { ordersText } from "./messages";
import { returnCard, returnedCard } from "./widgets/return-card";

/** The state of a return. It depends only on the draft, so buttons and words work the same way. */
export async function returnState(owner: Owner, given: ReturnDraft, now: number = Date.now()) {
  const { order, lines } = await returnableOrder(
    owner,
    { number: given.order_number, goods: given.goods ?? [] },
    now,
  );
  const [only, ...others] = order.lines;
  const goods =
    given.goods === null && only && others.length === 0
      ? [only.name]
      : given.goods && lines.map(({ name }) => name);
  const draft: ReturnDraft = { ...given, order_number: order.number, goods };
  return { order, draft, step: nextStep(draft) };
}

function nextStep({ goods, reason, resolution, travel }: ReturnDraft): ReturnStep {
  if (!goods) return "goods";
  if (reason === null) return "reason";
  if (resolution === null) return "resolution";
  return travel === null ? "travel" : "confirm";
}

/** Shows the next question immediately. To the model, it looks as if it had called the tool. */
export const takeReturnStep = handleSyncAction(returnStepAction, async (given, call) => {
  const { order, draft, step } = await returnState(call.requestContext, given);
  await keep(call, draft, { status: "asking", step });
  return { widget: returnCard({ order, draft, step }, userLanguage(call)) };
});

/** Registers the return. All rules are checked again, and an order can only be returned once. */
export const confirmReturn = handleSyncAction(returnConfirmAction, async (draft, call) => {
  const { order_number: number, ...rest } = draft;
  const language = userLanguage(call);
  const request = ReturnSchema.safeParse({ number, ...rest });
  if (!request.success) throw new RefusalError(ordersText(language, "answerAll"));
  const { order, lines } = await returnOrder(call.requestContext, request.data);
  const goods = lines.map(({ name }) => name);
  await keep(call, draft, { status: "return_registered", order_number: order.number, goods });
  return { widget: returnedCard(order.number, draft, language) };
});

function keep({ keep: keepCall }: SyncActionCall, draft: ReturnDraft, result: object) {
  return keepCall({ tool: "return_order", arguments: draft, result });
}
