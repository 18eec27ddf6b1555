/** The secret of the code scanned last: in memory only, so that it stands in no address while one signs in and comes back. */
let last: string | undefined

export const keepScanned = (secret: string): void => {
  last = secret
}
export const scannedCode = (): string | undefined => last
export const forgetScanned = (): void => {
  last = undefined
}
