import { ComposerStandIn } from "./composer-stand-in";
import { StartAbilities } from "./start-abilities";

/**
 * The assistant's page as plain markup, without an open thread. It has the same dimensions as the
 * chat that replaces it, so that nothing moves.
 */
export function ChatPageStart() {
  return (
    <div className="@container h-full">
      <div className="flex h-full">
        <div className="hidden w-[262.5px] shrink-0 border-r border-line bg-paper @min-[760px]:block" />
        <div className="flex min-w-0 grow flex-col">
          <div className="h-[52px] shrink-0" />
          <div className="flex min-h-0 grow flex-col overflow-y-auto">
            <StartAbilities />
          </div>
          <div className="mx-auto w-full max-w-[760px] px-3 pb-[38px] @min-[760px]:px-5">
            <ComposerStandIn />
          </div>
        </div>
      </div>
    </div>
  );
}
