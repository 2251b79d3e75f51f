import { z } from "zod";
import { COUNTRIES, type Country } from "./countries";
import { formatPostalCode } from "./postal-code";

/** Maximum lengths, in characters. */
export const ADDRESS_LIMITS = {
  name: 100,
  email: 254,
  street: 200,
  more: 200,
  postalCode: 20,
  city: 100,
} as const;

const required = (limit: number, message: string) => z.string().trim().min(1, message).max(limit);

/** A stored delivery address. Each message says how to correct the field. */
export const AddressSchema = z.object({
  name: required(ADDRESS_LIMITS.name, "Enter the name on the door."),
  email: z.email("Enter an email address, such as ida@example.com.").max(ADDRESS_LIMITS.email),
  street: required(ADDRESS_LIMITS.street, "Enter the street and number."),
  /** Apartment, floor or company; optional. */
  more: z.string().trim().max(ADDRESS_LIMITS.more).default(""),
  postalCode: required(ADDRESS_LIMITS.postalCode, "Enter the postal code."),
  city: required(ADDRESS_LIMITS.city, "Enter the town or city."),
  country: z.enum(
    COUNTRIES.map(({ code }) => code),
    "Choose a country we deliver to.",
  ),
});

export type Address = z.infer<typeof AddressSchema>;

const PlaceSchema = AddressSchema.pick({ postalCode: true, country: true });

/** An address as someone types it, with the postal code checked and written as its country does. */
export const TypedAddressSchema = AddressSchema.superRefine(
  (address, context) => {
    const country = countryOf(address);
    if (formatPostalCode(address.postalCode, country) !== null) return;
    const message = `Enter a postal code like ${country.postalCode} (${country.name}).`;
    context.addIssue({ code: "custom", path: ["postalCode"], message });
  },
  // Names a wrong postal code together with wrong fields of other kinds.
  { when: ({ value }) => PlaceSchema.safeParse(value).success },
).transform((address) => ({
  ...address,
  postalCode: formatPostalCode(address.postalCode, countryOf(address)) ?? address.postalCode,
}));

export function addressLines({ name, street, more, postalCode, city, country }: Address): string[] {
  const land = countryOf({ country }).name;
  return [name, street, more, `${postalCode} ${city}`, land].filter((line) => line !== "");
}

function countryOf({ country }: Pick<Address, "country">): Country {
  return COUNTRIES.find(({ code }) => code === country) ?? COUNTRIES[0];
}
