import { useEffect } from "react";
import { useTexts } from "../../ui/services";
import { useElement } from "../element-context";
import { alreadyShown } from "../already-shown";

/** A client tool call that is still unanswered from an earlier visit. */
export function WaitingTool({ itemId }: { itemId: string }) {
  const text = useTexts();
  const { session, resumeClientTools } = useElement();
  useEffect(() => {
    if (resumeClientTools) alreadyShown(session.resumeClientTool(itemId));
  }, [resumeClientTools, session, itemId]);
  if (resumeClientTools) return null;
  return (
    <div className="ck-failure ck-waiting">
      <p>{text("clientTool.waiting")}</p>
      <button
        type="button"
        className="ck-button ck-button-primary"
        onClick={() => alreadyShown(session.resumeClientTool(itemId))}
      >
        {text("clientTool.continue")}
      </button>
      <button type="button" className="ck-button" onClick={() => session.dismissClientTool(itemId)}>
        {text("clientTool.dismiss")}
      </button>
    </div>
  );
}
