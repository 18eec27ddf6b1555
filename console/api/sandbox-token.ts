/** The sandbox's token as this tab knows it: asked once, forgotten with the tab, sent as a bearer, never part of an address. */
const name = 'sandbox-token'
const listeners = new Set<() => void>()
let refused = false

export const sandboxToken = (): string => sessionStorage.getItem(name) ?? ''

/** Whether the server wants a token and did not accept the one we have. */
export const tokenRefused = (): boolean => refused

export function giveToken(token: string): void {
  sessionStorage.setItem(name, token)
  setRefused(false)
}

/** Remembers that the last call was refused for its token; the page then asks for another. */
export function setRefused(now: boolean): void {
  if (refused === now) return
  refused = now
  for (const listener of listeners) listener()
}

export function onTokenRefused(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
