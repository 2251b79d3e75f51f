import { useMemo, type ReactNode } from "react";
import type { Entity } from "@openai/chatkit";
import type { EntitySource } from "@acme/chatkit-server/protocol";
import { EntityTrigger } from "./entity-trigger";
import { entityData } from "./entity-data";

/** A cited entity. Only interactive entities have a control. */
export function EntityCitation({
  source,
  children,
}: {
  source: EntitySource;
  children: ReactNode;
}) {
  const entity = useMemo(() => entityOf(source), [source]);
  if (!source.interactive) return children;
  return (
    <EntityTrigger entity={entity} className="ck-citation" heading={source.label ?? source.title}>
      {children}
    </EntityTrigger>
  );
}

function entityOf(source: EntitySource): Entity {
  const { id, title, icon, interactive, group, data } = source;
  return {
    id,
    title,
    interactive,
    data: entityData(data),
    ...(icon ? { icon } : {}),
    ...(group ? { group } : {}),
  };
}
