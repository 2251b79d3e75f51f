/** @jsxImportSource @acme/chatkit-server/widgets */
import { ChatKitElement } from "@acme/chatkit-element";
import { defineChatKitElement } from "@acme/chatkit-element/define";
import { ChatKit, defineThreadState } from "@acme/chatkit-server";
import { ThreadSchema } from "@acme/chatkit-server/protocol";
import { decodeFrames } from "@acme/chatkit-server/sse";
import { Card, Title } from "@acme/chatkit-server/widgets";
import { openWidgetDirectory } from "@acme/chatkit-server/widgets/directory";
import * as z from "zod";

// What another project's compiler accepts of the packed libraries, and what it refuses.

export const values = [ChatKit, ThreadSchema, decodeFrames, openWidgetDirectory];
export const count: number = defineThreadState(z.object({ count: z.number() })).read({
  ...ThreadSchema.parse({}),
}).count;

export const card = (
  <Card size="sm">
    <Title value="Tent" />
  </Card>
);
// @ts-expect-error -- Widget props are checked.
export const wrongCard = <Card size="enormous" />;

defineChatKitElement();
const element = new ChatKitElement();
element.setOptions({ api: { url: "/chatkit", domainKey: "local" } });
// @ts-expect-error -- The element's options are checked.
element.setOptions({ api: { url: 3, domainKey: "local" } });
