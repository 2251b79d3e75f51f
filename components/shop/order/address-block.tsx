import type { Address } from "@/lib/shop/checkout/address";
import { addressLines } from "@/lib/shop/checkout/address";

export function AddressBlock({ address }: { address: Address }) {
  return (
    <address className="not-italic">
      {addressLines(address).map((line) => (
        <span key={line} className="block wrap-anywhere">
          {line}
        </span>
      ))}
      <span className="block wrap-anywhere text-soft">{address.email}</span>
    </address>
  );
}
