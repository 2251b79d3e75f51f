import type { InputTagContent } from "@/lib/chatkit/protocol";

export function TagChip({ tag }: { tag: InputTagContent }) {
  return (
    <span className="ck-tag" dir="auto">
      {tag.text}
    </span>
  );
}
