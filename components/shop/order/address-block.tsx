import type { Address } from "@/lib/shop/checkout/address";
import { addressLines } from "@/lib/shop/checkout/address";

export function AddressBlock({ address }: { address: Address }) {
  return (
    <address className="not-italic">
      {addressLines(address).map((line) => (
        <span key={line} className="block break-words">
          {line}
        </span>
      ))}
      <span className="block break-words text-soft">{address.email}</span>
    </address>
  );
}
