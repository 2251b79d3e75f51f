import { ComposerStandIn } from "./composer-stand-in";
import { START_SCREEN } from "./start-screen";

/**
 * The chat's start screen as plain markup. It is in the page from the start and has the same
 * dimensions as the chat that replaces it, so that nothing moves.
 */
export function ChatStart() {
  const { greeting, prompts } = START_SCREEN;
  return (
    <div className="flex h-full flex-col pb-[38px] text-[15px] resumed:*:invisible">
      <div className="flex grow flex-col justify-center gap-5 px-5">
        <p className="text-[1.375rem] leading-8 font-semibold">{greeting}</p>
        <ul>
          {prompts.map(({ label, prompt }) => (
            <li key={label}>
              <button
                type="button"
                data-ask={prompt}
                className="flex h-[46px] w-full items-center pl-[29px] text-left hover:text-accent"
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="px-3">
        <ComposerStandIn />
      </div>
    </div>
  );
}
