import { defineAction } from "@acme/chatkit-server/widgets";
import { ReturnDraftSchema } from "./results";

/** A button on the return card that answers its question. The payload is the draft so far. */
export const returnStepAction = defineAction("orders.return_step", ReturnDraftSchema);

/** The last button, which registers the return. */
export const returnConfirmAction = defineAction("orders.return_confirm", ReturnDraftSchema);
