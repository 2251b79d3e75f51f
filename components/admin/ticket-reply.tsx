import { Button } from "@/components/ui/button";

interface TicketReplyProps {
  ticket: {
    number: string;
    userId: string;
    subject: string;
    description: string;
    threadId: string | null;
    /** The latest messages of its thread, oldest first. */
    messages: readonly string[];
  };
  action: (form: FormData) => Promise<void>;
}

/** A ticket with its conversation and a text box for the answer. */
export function TicketReply({ ticket, action }: TicketReplyProps) {
  const { number, userId, subject, description, threadId, messages } = ticket;
  return (
    <form
      action={action}
      className="flex flex-col gap-3 rounded-2xl border border-line bg-raised p-5"
    >
      <h3 className="font-semibold">
        {number}: {subject}
      </h3>
      <p className="text-soft">{description}</p>
      {messages.length > 0 ? (
        <ol className="flex flex-col gap-1 border-l-2 border-line pl-4 text-sm break-words text-soft">
          {messages.map((message, index) => (
            <li key={index}>{message}</li>
          ))}
        </ol>
      ) : null}
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="userId" value={userId} />
      <textarea
        name="answer"
        required
        maxLength={4_000}
        rows={3}
        aria-label={`Answer to ${number}`}
        className="rounded-xl border border-firm bg-paper p-3"
      />
      <Button type="submit" className="self-start">
        {threadId === null ? "Answer" : "Answer and unlock the chat"}
      </Button>
    </form>
  );
}
