import type { AssistantMessageItem, Store } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { answerTicket, listTickets } from "@/lib/shop/support/ticket-store";

/**
 * Records a support agent's answer to a user's ticket. If the ticket has a thread, the answer is
 * posted there and the thread accepts messages again. False if the ticket doesn't exist or is
 * already answered.
 */
export async function answerEscalation<Context extends Owner>(
  store: Store<Context>,
  { number, answer }: { number: string; answer: string },
  context: Context,
  now: number = Date.now(),
): Promise<boolean> {
  const ticket = (await listTickets(context)).find((each) => each.number === number);
  if (!ticket || !(await answerTicket(context, number, answer))) return false;
  if (ticket.threadId === null) return true;
  const thread = await store.loadThread(ticket.threadId, context);
  const message: AssistantMessageItem = {
    type: "assistant_message",
    id: store.generateItemId("message", thread, context),
    thread_id: thread.id,
    created_at: new Date(now).toISOString(),
    content: [
      { type: "output_text", text: `**A person from our team:** ${answer}`, annotations: [] },
    ],
  };
  await store.addThreadItem(thread.id, message, context);
  await store.saveThread({ ...thread, status: { type: "active" } }, context);
  return true;
}
