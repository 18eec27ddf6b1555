/** The manner of every asynchronous wx call: success, fail and complete when they are given, else a promise; `errMsg` says which call. */
export type Options = Record<string, unknown> & {
  success?: (result: Record<string, unknown>) => void
  fail?: (result: Record<string, unknown>) => void
  complete?: (result: Record<string, unknown>) => void
}
export type Api = Record<string, unknown>

/** A refusal with WeChat's words behind `name:fail`. */
export class Refusal extends Error {
  constructor(
    says: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(says)
  }
}

type Work = (options: Options) => object | undefined | Promise<object | undefined>

export function api(name: string, work: Work) {
  return (options: Options = {}): Promise<Record<string, unknown>> | undefined => {
    const promise = (async () => {
      try {
        return { errMsg: `${name}:ok`, ...(await work(options)) } as Record<string, unknown>
      } catch (reason) {
        const more = reason instanceof Refusal ? reason.more : {}
        throw { errMsg: `${name}:fail ${reason instanceof Error ? reason.message : String(reason)}`, ...more }
      }
    })()
    if (!options.success && !options.fail && !options.complete) return promise
    promise.then(
      (result) => {
        options.success?.(result)
        options.complete?.(result)
      },
      (failure: Record<string, unknown>) => {
        options.fail?.(failure)
        options.complete?.(failure)
      },
    )
    return undefined
  }
}

/** Several calls of one kind, by name. */
export const apis = (works: Record<string, Work>): Api =>
  Object.fromEntries(Object.entries(works).map(([name, work]) => [name, api(name, work)]))

/** A call whose promise a caller may not want: nobody hears of its end. */
export const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
