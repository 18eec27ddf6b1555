/** One server for all tests of a file (starting one takes seconds); each test begins at the same moment and uses a phone of its own. */
import type { AppOptions } from '../../../server/app'
import { startApp, type TestApp, testNow } from './start-app'

const patienceMs = 120_000

export function serverForFile(options: Partial<AppOptions> = {}): TestApp {
  let started: TestApp | undefined
  beforeAll(async () => {
    started = await startApp(options)
  }, patienceMs)
  beforeEach(() => started?.app.context.clock.set(testNow, 'fixed'))
  afterAll(() => started?.stop(), patienceMs)
  const the = () => {
    if (!started) throw new Error('the server is not started')
    return started
  }
  return {
    get app() {
      return the().app
    },
    get dataDir() {
      return the().dataDir
    },
    get logLines() {
      return the().logLines
    },
    stop: () => the().stop(),
  }
}

let last = 0
/** A phone nobody else in this file uses. */
export const newPhone = () => `139${String(10_000_000 + ++last)}`
