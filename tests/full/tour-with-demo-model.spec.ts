import { pressTourCards } from "./tour-cards";

pressTourCards({});
