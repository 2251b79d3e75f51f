import type { ReactNode } from "react";
import type { EntitySource } from "@/lib/chatkit/protocol";

export function EntityCitation({ source, children }: { source: EntitySource; children: ReactNode }) {
  void source;
  return children;
}
