/** The network came back: whoever has something to send does it now. Keeps the app's frame from knowing what a draft is. */
const listeners = new Set<() => void>()

export const onOnline = (listener: () => void): void => {
  listeners.add(listener)
}

export function wentOnline(): void {
  for (const listener of listeners) listener()
}
