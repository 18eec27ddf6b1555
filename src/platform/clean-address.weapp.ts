/** A mini program has no address bar: there is nothing to take a secret out of. */
export const cleanAddress = (): void => undefined

/** WeChat opens each code as a page of its own. */
export const reopenOnNewSecret = (_page: string) => (): void => undefined
