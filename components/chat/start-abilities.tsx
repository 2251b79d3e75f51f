import { ABILITIES } from "./abilities";
import { START_SCREEN } from "./start-screen";

interface StartAbilitiesProps {
  /** Sends a question. */
  onAsk: (question: string) => void;
}

/**
 * The start screen of the assistant's own page: pictures of what it can do, which can be clicked.
 */
export function StartAbilities({ onAsk }: StartAbilitiesProps) {
  return (
    <div className="@container flex grow flex-col [justify-content:safe_center] px-4 py-5 text-ink @min-[40rem]:px-6">
      <div className="mx-auto w-full max-w-4xl">
        <p className="display text-4xl @min-[40rem]:text-6xl">{START_SCREEN.greeting}</p>
        <p className="mt-3 max-w-prose text-base text-soft @min-[40rem]:text-lg">
          Say it in your own words, or pick one of these:
        </p>
        <ul className="mt-6 grid grid-cols-2 gap-3 @min-[40rem]:mt-8 @min-[40rem]:grid-cols-3 @min-[40rem]:gap-4">
          {ABILITIES.map(({ title, prompt, pictures }) => (
            <li key={title} className="flex">
              <button
                type="button"
                onClick={() => onAsk(prompt)}
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
                      className="h-full min-w-0 flex-1 object-cover"
                    />
                  ))}
                </span>
                <span className="flex grow flex-col gap-0.5 px-3 py-2.5 @min-[40rem]:px-4 @min-[40rem]:py-3">
                  <span className="font-semibold group-hover:text-accent">{title}</span>
                  <span className="text-sm text-soft">{prompt}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
