import type { Today } from "@/lib/admin/today";

const number = new Intl.NumberFormat("en-US");

/** The usage since midnight UTC and the daily limits. */
export function TodaySummary({ today }: { today: Today }) {
  const figures = [
    ["Turns", today.turns],
    ["Failed turns", today.failedTurns],
    ["Input tokens", today.inputTokens],
    ["Output tokens", today.outputTokens],
  ] as const;
  return (
    <>
      <dl className="grid gap-4 @lg:grid-cols-2 @4xl:grid-cols-4">
        {figures.map(([name, value]) => (
          <div key={name} className="rounded-2xl border border-line p-4">
            <dt className="text-soft">{name}</dt>
            <dd className="text-3xl font-bold">{number.format(value)}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-col gap-1 text-soft">
        {today.ceilings.map(({ name, used, perDay }) => (
          <li key={name}>
            {name}: {number.format(used)} of{" "}
            {perDay === Infinity ? "any number" : number.format(perDay)} a day
          </li>
        ))}
      </ul>
    </>
  );
}
