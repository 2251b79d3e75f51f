import { useMemo } from "react";
import type { InputTagContent } from "@acme/chatkit-server/protocol";
import { entityData } from "../entities/entity-data";
import { EntityTrigger } from "../entities/entity-trigger";

export function TagChip({ tag }: { tag: InputTagContent }) {
  const { id, text, group, data, interactive } = tag;
  const entity = useMemo(
    () => ({ id, title: text, interactive, data: entityData(data), ...(group ? { group } : {}) }),
    [id, text, group, data, interactive],
  );
  if (!interactive) {
    return (
      <span className="ck-tag" dir="auto">
        {text}
      </span>
    );
  }
  return (
    <EntityTrigger entity={entity} className="ck-tag" heading={text}>
      {text}
    </EntityTrigger>
  );
}
