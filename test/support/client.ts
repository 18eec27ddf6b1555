/** Typed access to the stand-in for Taro that client tests run on. */
type Asked = { url: string; method: string; data?: unknown; header: Record<string, string> }
type Answered = { statusCode: number; data?: unknown } | Error
type Stand = {
  stored: Map<string, string>
  visited: string[]
  answerWith: (next: (asked: Asked) => Answered | Promise<Answered>) => void
  openWith: (parameters: Record<string, string>) => void
  setOnline: (online: boolean) => void
}

export type { Answered, Asked }

export const stand = jest.requireActual('../support/taro.js') as Stand
