import { contentFixtures } from "./content-fixtures";
import { controlsFixtures } from "./controls-fixtures";
import { layoutFixtures } from "./layout-fixtures";

/** Every component: by its name, with all its props and with the required ones only. */
export const componentFixtures = { ...layoutFixtures, ...contentFixtures, ...controlsFixtures };
