/** The address of a page for somebody else's browser: the same product on H5. What follows # never reaches a server, so a secret may stand in it. */
export const pageAddress = (route: string): string => `${process.env.TARO_APP_API ?? ''}/#${route}`
