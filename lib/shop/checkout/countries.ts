/**
 * The countries that the shop delivers to, as in the help article on shipping. A postal code has
 * the letters, digits and separators of its country's example.
 */
export const COUNTRIES = [
  { code: "AT", name: "Austria", postalCode: "1010" },
  { code: "BE", name: "Belgium", postalCode: "1000" },
  { code: "BG", name: "Bulgaria", postalCode: "1000" },
  { code: "HR", name: "Croatia", postalCode: "10000" },
  { code: "CY", name: "Cyprus", postalCode: "1010" },
  { code: "CZ", name: "Czechia", postalCode: "110 00" },
  { code: "DK", name: "Denmark", postalCode: "1050" },
  { code: "EE", name: "Estonia", postalCode: "10111" },
  { code: "FI", name: "Finland", postalCode: "00100" },
  { code: "FR", name: "France", postalCode: "75001" },
  { code: "DE", name: "Germany", postalCode: "10115" },
  { code: "GR", name: "Greece", postalCode: "105 57" },
  { code: "HU", name: "Hungary", postalCode: "1011" },
  { code: "IE", name: "Ireland", postalCode: "D02 X285" },
  { code: "IT", name: "Italy", postalCode: "00184" },
  { code: "LV", name: "Latvia", postalCode: "LV-1050" },
  { code: "LT", name: "Lithuania", postalCode: "LT-01100" },
  { code: "LU", name: "Luxembourg", postalCode: "1009" },
  { code: "MT", name: "Malta", postalCode: "VLT 1117" },
  { code: "NL", name: "Netherlands", postalCode: "1012 JS" },
  { code: "NO", name: "Norway", postalCode: "0150" },
  { code: "PL", name: "Poland", postalCode: "00-950" },
  { code: "PT", name: "Portugal", postalCode: "1000-205" },
  { code: "RO", name: "Romania", postalCode: "010011" },
  { code: "SK", name: "Slovakia", postalCode: "811 01" },
  { code: "SI", name: "Slovenia", postalCode: "1000" },
  { code: "ES", name: "Spain", postalCode: "28013" },
  { code: "SE", name: "Sweden", postalCode: "111 29" },
  { code: "CH", name: "Switzerland", postalCode: "8001" },
  { code: "GB", name: "United Kingdom", postalCode: "SW1A 1AA" },
] as const;

export type Country = (typeof COUNTRIES)[number];
