/** The site's name, in its titles, its logo and what the assistant says about itself. */
export const SITE_NAME = "Acme";
