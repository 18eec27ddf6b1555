/** The address of a page for somebody else's browser. What follows # never reaches a server, so a secret may stand in it. */
export const pageAddress = (route: string): string => `${location.origin}${location.pathname}#${route}`
