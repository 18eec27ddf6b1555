/** A full disk makes PGlite hang instead of failing: no query may keep a person waiting longer than this. */
export const queryLimitMs = 10_000

export class DatabaseStuck extends Error {
  constructor() {
    super('the database did not answer in time')
    this.name = 'DatabaseStuck'
  }
}

/** The query's result, or DatabaseStuck after the limit. */
export async function watched<T>(query: Promise<T>, limitMs = queryLimitMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseStuck()), limitMs)
  })
  try {
    return await Promise.race([query, late])
  } finally {
    clearTimeout(timer)
  }
}
