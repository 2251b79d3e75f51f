import { contentFixtures } from "./content-fixtures";
import { controlsFixtures } from "./controls-fixtures";
import { layoutFixtures } from "./layout-fixtures";

/** All components by name, with all props and with only the required ones. */
export const componentFixtures = { ...layoutFixtures, ...contentFixtures, ...controlsFixtures };
