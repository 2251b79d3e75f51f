import Link from "next/link";
import type { TurnRow } from "@/lib/admin/turns";
import { Moment } from "./moment";

interface TurnTableProps {
  turns: readonly TurnRow[];
  /** Set if the list shows only this user's turns. */
  user: string | undefined;
  /** The cursor of the next page; null on the last page. */
  next: number | null;
}

const HEADINGS = [
  "When",
  "User",
  "Model",
  "Calls",
  "Tokens in",
  "Tokens out",
  "ms",
  "Tools",
  "End",
];

export function TurnTable({ turns, user, next }: TurnTableProps) {
  const olderQuery = new URLSearchParams({ ...(user && { user }), before: String(next) });
  return (
    <>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Table of turns">
        <table className="w-full text-left text-sm">
          <thead>
            <tr>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className="py-2 pr-4 whitespace-nowrap">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => (
              <tr key={turn.id} className="border-t border-line align-top *:py-2 *:pr-4">
                <td className="whitespace-nowrap">
                  <Moment at={turn.createdAt} />
                </td>
                <td>
                  <Link
                    className="underline"
                    href={`/admin?user=${encodeURIComponent(turn.userId)}`}
                  >
                    {turn.userId.slice(0, 14)}
                  </Link>
                </td>
                <td>{turn.model}</td>
                <td>{turn.modelCalls}</td>
                <td>{turn.inputTokens}</td>
                <td>{turn.outputTokens}</td>
                <td>{turn.totalMs}</td>
                <td>{turn.tools.join(", ") || "none"}</td>
                <td>{turn.ending}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="flex gap-6">
        {next === null ? null : (
          <Link className="underline" href={`/admin?${olderQuery.toString()}`}>
            Older turns
          </Link>
        )}
        {user === undefined ? null : (
          <Link className="underline" href="/admin">
            Everyone’s turns
          </Link>
        )}
      </p>
    </>
  );
}
