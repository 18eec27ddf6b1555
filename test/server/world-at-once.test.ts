// Orders that change the sandbox's world at the same time all leave their trace (authority's records, places on servers).
import { changeWorld, readState } from '../../server/sandbox/state'
import { serverForFile } from './support/server-for-file'

const test = serverForFile()

it('loses no change', async () => {
  const { context } = test.app
  const names = Array.from({ length: 8 }, (_, i) => `at-once-${i}.cn`)
  const add = (name: string) =>
    context.db.transaction().execute((tx) =>
      changeWorld(context, tx, (world) => ({
        ...world,
        authority: { ...world.authority, domainsInFlight: [...world.authority.domainsInFlight, name] },
      })),
    )
  await Promise.all(names.map(add))
  const { domainsInFlight } = (await readState(context, context.db, 'world')).authority
  expect([...domainsInFlight].sort()).toEqual(names)
})
