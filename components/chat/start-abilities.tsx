"use client";

import { ABILITIES } from "./abilities";
import { useChatText } from "./chat-text";

/** The start screen of the assistant's own page: what it can do, in pictures to press. */
export function StartAbilities() {
  const { language, messages } = useChatText();
  return (
    <div
      lang={language}
      // Not centered: what arrives after the first paint would move what is there.
      className="@container grow px-4 py-5 text-ink @min-[40rem]:px-6 @min-[40rem]:pt-[4svh]"
    >
      <div className="mx-auto w-full max-w-4xl">
        <p className="display text-4xl @min-[40rem]:text-6xl">{messages.greeting}</p>
        <p className="mt-3 max-w-prose text-base text-soft @min-[40rem]:text-lg">{messages.lead}</p>
        <ul className="mt-6 grid grid-cols-2 gap-3 @min-[40rem]:mt-8 @min-[40rem]:grid-cols-3 @min-[40rem]:gap-4">
          {ABILITIES.map(({ title, ask, pictures }, index) => (
            <li key={title} className="flex">
              <button
                type="button"
                data-ask={messages[ask]}
                className="group flex w-full flex-col overflow-hidden rounded-lg border border-line bg-paper text-left transition-colors hover:border-ink"
              >
                <span className="flex h-24 w-full @min-[40rem]:h-32 dark:brightness-[0.86]">
                  {pictures.map((picture) => (
                    // eslint-disable-next-line @next/next/no-img-element -- Next's component doesn't optimize SVGs.
                    <img
                      key={picture}
                      src={`/pictures/products/${picture}.svg`}
                      alt=""
                      width={640}
                      height={640}
                      // On a phone, these are the largest things on the first screen.
                      fetchPriority={index === 0 ? "high" : "auto"}
                      className="h-full min-w-0 flex-1 object-cover"
                    />
                  ))}
                </span>
                <span className="flex grow flex-col gap-0.5 px-3 py-2.5 @min-[40rem]:px-4 @min-[40rem]:py-3">
                  <span className="font-semibold group-hover:text-accent">{messages[title]}</span>
                  <span className="text-sm text-soft">{messages[ask]}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
