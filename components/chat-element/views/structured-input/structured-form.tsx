import type { StructuredInputItem } from "@/lib/chatkit/protocol";

export default function StructuredForm({ item }: { item: StructuredInputItem }) {
  void item;
  return null;
}
