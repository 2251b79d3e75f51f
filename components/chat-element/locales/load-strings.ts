import { english } from "./english";
import type { Strings } from "./strings";

/** The translations there are; every other supported locale shows English. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<{ strings: Strings }>>> = {

};

export const translatedTags = Object.keys(TRANSLATIONS);

/** The texts of a resolved locale, each missing one in English. Rejects if the file is out of reach. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = TRANSLATIONS[locale];
  return load ? { ...english, ...(await load()).strings } : english;
}
