/** What is heard on a socket. `onClosed` comes exactly once, also when it never opened; code 1006 where nobody said why. */
export type SocketEars = { onOpen: () => void; onText: (text: string) => void; onClosed: (code: number) => void }
export type LiveSocket = { send: (text: string) => void; close: () => void }
