/** Under which key the cache keeps where the other devices of a filing stand. */
export const mirrorRoot = 'mirror'
export const mirrorKey = (orderId: string) => [mirrorRoot, orderId] as const
