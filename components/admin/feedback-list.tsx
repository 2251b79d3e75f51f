import type { FeedbackRow } from "@/lib/admin/feedback";
import { Moment } from "./moment";

export function FeedbackList({ rows }: { rows: readonly FeedbackRow[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {rows.map(({ id, isPositive, text, createdAt }) => (
        <li key={id} className="border-t border-line pt-3">
          <p className="text-sm text-soft">
            {isPositive ? "Good" : "Bad"}, <Moment at={createdAt} />
          </p>
          <p className="line-clamp-3 break-words">{text === "" ? "A card" : text}</p>
        </li>
      ))}
    </ul>
  );
}
