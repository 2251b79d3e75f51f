import { z } from "zod";

/** The countries that the shop delivers to, as in the help article on shipping. */
export const COUNTRIES = [
  { code: "AT", name: "Austria" },
  { code: "BE", name: "Belgium" },
  { code: "BG", name: "Bulgaria" },
  { code: "HR", name: "Croatia" },
  { code: "CY", name: "Cyprus" },
  { code: "CZ", name: "Czechia" },
  { code: "DK", name: "Denmark" },
  { code: "EE", name: "Estonia" },
  { code: "FI", name: "Finland" },
  { code: "FR", name: "France" },
  { code: "DE", name: "Germany" },
  { code: "GR", name: "Greece" },
  { code: "HU", name: "Hungary" },
  { code: "IE", name: "Ireland" },
  { code: "IT", name: "Italy" },
  { code: "LV", name: "Latvia" },
  { code: "LT", name: "Lithuania" },
  { code: "LU", name: "Luxembourg" },
  { code: "MT", name: "Malta" },
  { code: "NL", name: "Netherlands" },
  { code: "NO", name: "Norway" },
  { code: "PL", name: "Poland" },
  { code: "PT", name: "Portugal" },
  { code: "RO", name: "Romania" },
  { code: "SK", name: "Slovakia" },
  { code: "SI", name: "Slovenia" },
  { code: "ES", name: "Spain" },
  { code: "SE", name: "Sweden" },
  { code: "CH", name: "Switzerland" },
  { code: "GB", name: "United Kingdom" },
] as const;

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

/** A delivery address. Each message says how to correct the field. */
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

export function addressLines({ name, street, more, postalCode, city, country }: Address): string[] {
  const land = COUNTRIES.find(({ code }) => code === country)?.name ?? country;
  return [name, street, more, `${postalCode} ${city}`, land].filter((line) => line !== "");
}
