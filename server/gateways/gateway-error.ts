/** A party outside did not do its part: the filing can say so in words and go on; nothing is guessed in its place. */
export class GatewayError extends Error {
  constructor(
    readonly party: string,
    /** `timeout` = no answer in time, `error` = it answered that it failed. */
    readonly kind: 'timeout' | 'error',
    /** The party's own code, as it gave it. */
    readonly code?: string | number,
  ) {
    super(`${party} ${kind}${code === undefined ? '' : ` ${code}`}`)
    this.name = 'GatewayError'
  }
}

/**
 * The answer of a party, or GatewayError('timeout') after `ms` milliseconds of real time.
 * Waiting is always real: the sandbox's clock does not move it.
 */
export async function withinTime<T>(party: string, ms: number, ask: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayError(party, 'timeout')), ms)
  })
  try {
    return await Promise.race([ask(), late])
  } finally {
    clearTimeout(timer)
  }
}
