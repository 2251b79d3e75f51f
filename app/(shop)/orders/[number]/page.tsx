import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { SearchParams } from "@/components/shop/catalog-address";
import { AddressBlock } from "@/components/shop/order/address-block";
import { CancelForm } from "@/components/shop/order/cancel-form";
import { FreshCart } from "@/components/shop/order/fresh-cart";
import { ORDER_DATE } from "@/components/shop/order/order-card";
import { OrderLines } from "@/components/shop/order/order-lines";
import { OrderTimeline } from "@/components/shop/order/order-timeline";
import { OrderTotals } from "@/components/shop/order/order-totals";
import { ReceiptButton } from "@/components/shop/order/receipt-button";
import { ReorderButton } from "@/components/shop/order/reorder-button";
import { ReturnForm } from "@/components/shop/order/return-form";
import { PageIntro } from "@/components/shop/page-intro";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { currentCaller } from "@/lib/auth/current-caller";
import { isEmailOn } from "@/lib/email";
import { deliveriesTo } from "@/lib/shop/checkout/delivery";
import { OrderNumberSchema } from "@/lib/shop/order";
import { isReturnable, RETURN_DAYS } from "@/lib/shop/order-changes";
import { findOrder } from "@/lib/shop/order-store";

interface OrderPageProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const order = await readOrder((await params).number);
  return { title: order ? `Order ${order.number}` : "No such order" };
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [{ number }, { placed }] = await Promise.all([params, searchParams]);
  const order = await readOrder(number);
  if (!order) notFound();
  const deliveries = order.address ? deliveriesTo(order.address.country) : [];
  const delivery = deliveries.find((option) => option.delivery === order.delivery);
  const isCancelable = order.status === "placed" || order.status === "packed";
  const goods = order.lines.map(({ id, name, variant, quantity }) => ({
    id,
    name,
    text: `${quantity} × ${name}${variant && `, ${variant}`}`,
  }));

  return (
    <div className="page-width">
      <PageIntro title={placed ? "Thank you." : order.number}>
        {placed ? (
          <p role="status">
            {order.number} is placed. Nothing was charged, and nothing will be sent: this shop is a
            demonstration.
          </p>
        ) : (
          <p>
            Ordered on{" "}
            <time dateTime={order.placedAt.toISOString()}>{ORDER_DATE.format(order.placedAt)}</time>
            {order.sample ? ", as a sample of what this page looks like" : ""}
          </p>
        )}
      </PageIntro>
      {placed ? <FreshCart /> : null}
      <div className="grid gap-8 @4xl:grid-cols-[minmax(0,1fr)_20rem] @4xl:gap-14">
        <div className="grid content-start gap-8">
          <section aria-label="Progress" className="@container rounded-lg bg-raised p-5 @2xl:p-6">
            <OrderTimeline status={order.status} />
          </section>
          <section aria-label="What was ordered" className="rounded-lg bg-raised">
            <OrderLines order={order} />
            <OrderTotals order={order} />
          </section>
        </div>
        <div className="grid content-start gap-6">
          {order.address ? (
            <section aria-labelledby="to">
              <h2 id="to" className="mb-2 text-lg font-semibold">
                Going to
              </h2>
              <AddressBlock address={order.address} />
              {delivery ? (
                <p className="mt-2 text-soft">
                  {delivery.name}, {delivery.time}
                </p>
              ) : null}
            </section>
          ) : null}
          <div className="flex flex-wrap gap-3">
            <ReorderButton number={order.number} />
            {order.address && isEmailOn() ? <ReceiptButton number={order.number} /> : null}
            <AskAssistant question={`About order ${order.number}: `}>Ask about it</AskAssistant>
          </div>
          {isCancelable ? <CancelForm number={order.number} /> : null}
          {isReturnable(order) ? (
            <ReturnForm number={order.number} goods={goods} days={RETURN_DAYS} />
          ) : null}
          <Link href="/orders" className="quiet-link justify-self-start py-1">
            All your orders
          </Link>
        </div>
      </div>
    </div>
  );
}

/** The visitor's own order; null for anyone else's. */
async function readOrder(number: string) {
  const caller = await currentCaller();
  const parsed = OrderNumberSchema.safeParse(number);
  return caller && parsed.success ? findOrder(caller, parsed.data) : null;
}
