import { START_SCREEN } from "./start-screen";

interface ChatStartProps {
  /** Passes a question to the chat once it has loaded; an empty one only focuses the composer. */
  onAsk: (question: string, options?: { send: boolean }) => void;
  /** Called when someone is likely to use the chat soon, so that it can load. */
  onExpect: () => void;
}

/**
 * The chat's start screen as plain markup. It is in the page from the start and has the same
 * dimensions as the chat that replaces it, so that nothing moves.
 */
export function ChatStart({ onAsk, onExpect }: ChatStartProps) {
  const { greeting, prompts, placeholder } = START_SCREEN;
  return (
    <div
      className="flex h-full flex-col pb-[38px] text-[15px] resumed:*:invisible"
      onPointerEnter={onExpect}
      onFocus={onExpect}
    >
      <div className="flex grow flex-col justify-center gap-5 px-5">
        <p className="text-[1.375rem] leading-8 font-semibold">{greeting}</p>
        <ul>
          {prompts.map(({ label, prompt }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => onAsk(prompt, { send: true })}
                className="flex h-[46px] w-full items-center pl-[29px] text-left hover:text-accent"
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        onClick={() => onAsk("")}
        className="mx-3 flex h-21 cursor-text rounded-2xl border border-line bg-[light-dark(#ffffff,#22302a)] px-4 pt-3 text-left text-soft"
      >
        {placeholder}
      </button>
      <noscript>
        <p className="px-5 pt-2 text-sm">
          The assistant needs JavaScript, which is turned off in this browser.
        </p>
      </noscript>
    </div>
  );
}
