import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FeedbackList } from "@/components/admin/feedback-list";
import { KillSwitch } from "@/components/admin/kill-switch";
import { Section } from "@/components/admin/section";
import { TicketReply } from "@/components/admin/ticket-reply";
import { TodaySummary } from "@/components/admin/today-summary";
import { TurnTable } from "@/components/admin/turn-table";
import { latestFeedback, latestMessages } from "@/lib/admin/feedback";
import { usedToday } from "@/lib/admin/today";
import { listTurns } from "@/lib/admin/turns";
import { siteOwner } from "@/lib/auth/roles";
import { isAssistantOff } from "@/lib/limits";
import { listUnanswered } from "@/lib/shop/support/ticket-store";
import { answerTicketAction, switchAssistantAction } from "./actions";

export const metadata: Metadata = { title: "Admin", robots: { index: false } };

const QuerySchema = z.object({
  user: z.string().max(200).optional().catch(undefined),
  before: z.coerce.number().int().optional().catch(undefined),
});

interface AdminPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Only for accounts with the role `owner`; everyone else gets a 404. */
export default async function AdminPage({ searchParams }: AdminPageProps) {
  const owner = await siteOwner();
  if (!owner) notFound();
  const { tenantId } = owner;
  const { user, before } = QuerySchema.parse(await searchParams);
  const [today, isOff, feedback, waiting, { turns, next }] = await Promise.all([
    usedToday(tenantId),
    isAssistantOff(),
    latestFeedback(tenantId),
    listUnanswered(tenantId),
    listTurns(tenantId, { userId: user, before }),
  ]);
  const tickets = await Promise.all(
    waiting.map(async (ticket) => ({
      ...ticket,
      messages: ticket.threadId === null ? [] : await latestMessages(ticket.threadId, ticket),
    })),
  );
  return (
    <div className="page-width flex flex-col gap-12 py-16">
      <h1 className="display text-5xl">Admin</h1>
      <KillSwitch isOff={isOff} action={switchAssistantAction} />
      <Section title="Today">
        <TodaySummary today={today} />
      </Section>
      <Section title="Waiting for a person" empty={tickets.length === 0 && "Nobody is waiting."}>
        {tickets.map((ticket) => (
          <TicketReply key={ticket.number} ticket={ticket} action={answerTicketAction} />
        ))}
      </Section>
      <Section title="Feedback" empty={feedback.length === 0 && "No votes yet."}>
        <FeedbackList rows={feedback} />
      </Section>
      <Section title="Turns" empty={turns.length === 0 && "No turns yet."}>
        <TurnTable turns={turns} user={user} next={next} />
      </Section>
    </div>
  );
}
