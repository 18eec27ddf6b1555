/** A mini program has no address bar: there is nothing to take a secret out of. */
export const cleanAddress = (): void => undefined
