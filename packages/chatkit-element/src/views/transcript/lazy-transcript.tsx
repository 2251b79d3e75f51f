import { entriesOf } from "../../state/item-list";
import type { ElementState } from "../../state/element-state";
import { useLazyFailure, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import { useElementState } from "../element-context";
import { ThreadLoading } from "../thread-loading";
import { transcriptModule } from "./transcript-module";

/** The messages; until their code has arrived, the one just sent or a skeleton. */
export function LazyTranscript() {
  const Transcript = useLazyModule(transcriptModule)?.Transcript;
  return Transcript ? (
    <Transcript />
  ) : (
    <>
      <Awaited />
      <PartFailure module={transcriptModule} />
    </>
  );
}

function Awaited() {
  const sent = useElementState(firstMessageSent);
  const failed = useLazyFailure(transcriptModule);
  if (sent === "") return failed ? null : <ThreadLoading />;
  return (
    // Like a row of the transcript, so that the message stays where it is.
    <div className="ck-transcript-frame">
      <div className="ck-transcript">
        <div className="ck-row ck-row-first">
          <div className="ck-item" data-item-type="user_message">
            <div className="ck-user">
              <div className="ck-bubble" dir="auto">
                {sent}
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The text of the message that a new thread begins with. */
function firstMessageSent({ items, submissions }: ElementState): string {
  const messages = [...entriesOf(items)].flatMap(({ item }) =>
    item.type === "user_message" ? [item] : [],
  );
  const [first] = messages;
  if (submissions === 0 || !first || messages.length > 1) return "";
  return first.content.map(({ text }) => text).join("");
}
