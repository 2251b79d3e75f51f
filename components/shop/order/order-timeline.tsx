import { Icon } from "@/components/ui/icon";
import type { OrderStatus } from "@/lib/shop/order";
import { STATUS_WORDS, timelineOf } from "./order-status";

export function OrderTimeline({ status }: { status: OrderStatus }) {
  const steps = timelineOf(status);
  return (
    <ol
      aria-label="Where it is"
      className="grid gap-y-0 @2xl:auto-cols-fr @2xl:grid-flow-col @2xl:gap-0"
    >
      {steps.map(({ status: station, state }, index) => {
        const isLast = index === steps.length - 1;
        return (
          <li
            key={station}
            aria-current={state === "current" ? "step" : undefined}
            className="relative flex gap-3 pb-6 last:pb-0 @2xl:flex-col @2xl:gap-2 @2xl:pr-4 @2xl:pb-0"
          >
            {isLast ? null : (
              <span
                aria-hidden="true"
                className={`absolute top-3 left-[0.6875rem] h-full w-0.5 @2xl:h-0.5 @2xl:w-full ${state === "done" ? "bg-good" : "bg-line"}`}
              />
            )}
            <span
              className={`relative grid size-6 shrink-0 place-items-center rounded-full border-2 ${state === "ahead" ? "border-line bg-paper" : "border-good bg-good text-paper"}`}
            >
              {state === "ahead" ? null : <Icon name="check" className="size-4" />}
            </span>
            <span
              className={
                state === "current" ? "font-semibold" : state === "ahead" ? "text-soft" : ""
              }
            >
              {STATUS_WORDS[station]}
              {state === "done" ? <span className="sr-only">, done</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
