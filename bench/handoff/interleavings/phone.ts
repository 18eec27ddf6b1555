/** The phone: the store's rules of saving (domain/journey/draft-sync) in the store's rhythm (src/store/draft-saving). */
import { changed, chosen, contestedIn, type DraftSync, isUnsent, savedAs, takenIn, toSend } from '@domain/journey/draft-sync'
import type { Editor } from './editor'
import type { Clock, Held, Server } from './world'

const serverDelayMs = 1000
const retryDelayMs = 5000

export function phoneOn(clock: Clock, server: Server): Editor {
  const { revision, answers } = server.held()
  let sync: DraftSync = { base: answers, revision, answers, asked: [] }
  let life = 0
  let running: Promise<void> | undefined
  let cancel: () => void = () => undefined
  const schedule = (ms: number) => {
    cancel()
    cancel = clock.later(ms, () => void flush())
  }
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const born = life
    const whileAlive = async () => (born === life ? act() : undefined)
    const own = (running ? running.then(whileAlive, whileAlive) : whileAlive()).finally(() => {
      if (running === own) running = undefined
    })
    running = own
    return own
  }
  const takeIn = (theirs: Held) => {
    sync = takenIn(sync, theirs)
    if (isUnsent(sync)) schedule(0)
  }
  const sendOnce = async () => {
    const own = life
    const sent = toSend(sync)
    try {
      const saved = await server.put(sync.revision, sent)
      if (own !== life) return
      if ('theirs' in saved) return takeIn(saved.theirs)
      sync = savedAs(sync, sent, saved.revision)
      if (isUnsent(sync)) schedule(serverDelayMs)
    } catch {
      if (own === life) schedule(retryDelayMs)
    }
  }
  const flush = () => {
    cancel()
    return inTurn(async () => {
      if (isUnsent(sync)) await sendOnce()
    })
  }
  const pull = () =>
    inTurn(async () => {
      const own = life
      const held = await server.get().catch(() => undefined)
      if (held && own === life && held.revision > sync.revision) takeIn(held)
    })
  return {
    name: 'phone',
    shown: () => sync.answers,
    change: (change) => {
      sync = changed(sync, change(sync.answers))
      schedule(serverDelayMs)
    },
    contested: () => contestedIn(sync),
    choose: (anchor, side) => {
      sync = chosen(sync, anchor, side)
      if (isUnsent(sync)) schedule(serverDelayMs)
    },
    pull: () => void pull(),
    flush: () => void flush(),
    restart: () => {
      life += 1
      cancel()
      running = undefined
      // What local-draft keeps, as text.
      sync = JSON.parse(JSON.stringify(sync)) as DraftSync
      void pull()
      if (isUnsent(sync)) schedule(serverDelayMs)
    },
    inStepWith: () => ({ revision: sync.revision, unsaved: isUnsent(sync) || contestedIn(sync).length > 0 }),
  }
}
