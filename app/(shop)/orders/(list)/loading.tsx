import { PageSkeleton } from "@/components/shop/page-skeleton";

export default function Loading() {
  return <PageSkeleton />;
}
