/** A party outside did not do its part: the filing can say so in words and go on; nothing is guessed in its place. */
export class GatewayError extends Error {
  /** No further try can succeed. */
  readonly final: boolean
  /** The party takes nothing more today. */
  readonly nextDay: boolean

  constructor(
    readonly party: string,
    /** `timeout` = no answer in time, so that it may have acted or not; `error` = it answered that it failed, or was never reached. */
    readonly kind: 'timeout' | 'error',
    /** The party's own code, as it gave it. */
    readonly code?: string | number,
    { final = false, nextDay = false }: { final?: boolean; nextDay?: boolean } = {},
  ) {
    super(`${party} ${kind}${code === undefined ? '' : ` ${code}`}`)
    this.name = 'GatewayError'
    this.final = final
    this.nextDay = nextDay
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
