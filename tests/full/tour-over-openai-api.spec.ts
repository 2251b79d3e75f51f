import { pressTourCards } from "./tour-cards";

pressTourCards({ openai: "responses" });
