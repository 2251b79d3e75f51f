import type { ReactNode } from "react";
import type { Annotation, EntitySource } from "@acme/chatkit-server/protocol";
import { Markdown } from "../../markdown";
import { EntityCitation } from "../entities/entity-citation";

export interface MessageMarkdownProps {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly streaming: boolean;
  readonly headingLevel: number;
}

export function MessageMarkdown(props: MessageMarkdownProps) {
  return <Markdown {...props} renderEntity={renderEntity} />;
}

export function renderEntity(source: EntitySource, content: ReactNode): ReactNode {
  return <EntityCitation source={source}>{content}</EntityCitation>;
}
