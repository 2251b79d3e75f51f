import { defineAction } from "@acme/chatkit-server/widgets";
import { ReturnDraftSchema } from "./results";

/** A button of the return card that answers its question; its payload is the draft so far. */
export const returnStepAction = defineAction("orders.return_step", ReturnDraftSchema);

/** The last button, which registers the return. */
export const returnConfirmAction = defineAction("orders.return_confirm", ReturnDraftSchema);
