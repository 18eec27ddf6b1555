/** The computer: the console's own keeper of a draft, with a clock and a server of the bench. */
import type { OrderDraft } from '@contract/orders'
import type { Answers } from '@domain/filing/answers'
import { DraftKeeper } from '../../../console/draft/store/draft-keeper'
import type { DraftPorts, KeptCopy } from '../../../console/draft/store/draft-state'
import type { Editor } from './editor'
import { type Clock, type Held, Lost, type Server } from './world'

const moment = '2026-09-14T09:00:00+08:00'
const draftOf = ({ revision, answers }: Held): OrderDraft => ({
  id: '30159962067561775',
  status: 'draft',
  revision,
  answers,
  filingType: null,
  record: null,
  detection: null,
  siteChecks: [],
  savedAt: moment,
  draftExpiresAt: null,
  policyVersion: '2021',
  rulesVersion: '1',
})

export function consoleOn(clock: Clock, server: Server): Editor {
  let kept: string | undefined
  let tab = 0
  const portsOf = (own: number): DraftPorts => ({
    load: async () => draftOf(await server.get()),
    save: async (_orderId, revision, answers: Answers) => {
      const saved = await server.put(revision, answers)
      return 'theirs' in saved ? { theirs: draftOf(saved.theirs) } : { revision: saved.revision, savedAt: moment, draftExpiresAt: null }
    },
    keep: (_orderId, copy) => {
      if (own === tab) kept = copy && JSON.stringify(copy)
    },
    kept: () => (kept === undefined ? undefined : (JSON.parse(kept) as KeptCopy)),
    later: (ms, then) => clock.later(ms, () => (own === tab ? then() : undefined)),
    passes: (error) => error instanceof Lost,
  })
  let keeper = new DraftKeeper('30159962067561775', portsOf(tab))
  const opening = async () => {
    const own = keeper
    while (own === keeper && own.now().draft === undefined) await own.open()
  }
  void opening()
  return {
    name: 'console',
    shown: () => keeper.now().answers,
    change: (change) => keeper.change(change),
    contested: () => keeper.now().contested,
    choose: (anchor, side) => keeper.choose(anchor, side),
    pull: () => void (keeper.now().draft ? keeper.pull() : undefined),
    flush: () => void keeper.flush(),
    restart: () => {
      // The old tab is gone with everything it had under way.
      tab += 1
      keeper = new DraftKeeper('30159962067561775', portsOf(tab))
      void opening()
    },
    inStepWith: () => ({
      revision: keeper.now().revision,
      unsaved: keeper.now().unsaved || keeper.now().contested.length > 0 || !keeper.now().draft,
    }),
  }
}
