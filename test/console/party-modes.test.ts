/** What a choice in 外部系统 sends is what the control interface takes and gives back (sandbox.md, PUT /gateways). */
import { gatewaysSchema } from '@contract/sandbox-desk'
import { modeOf, modeValue, parties } from '../../console/desk/world/party-modes'

const choices = parties.flatMap(({ id, modes }) => modes.map(({ value }) => [id, value] as const))

it.each(choices)('%s: %s', (id, value) => {
  const sent = gatewaysSchema.parse({ [id]: modeOf(value) })
  const mode = sent[id]
  expect(mode).toBeDefined()
  if (mode !== undefined) expect(modeValue(mode)).toBe(value)
})

it('sends a number for a number of WeChat', () => {
  expect(modeOf('code 43101')).toEqual({ code: 43101 })
  expect(modeOf('cut 50 3')).toEqual({ cutAtPercent: 50, times: 3 })
  expect(modeOf('province 110000')).toEqual({ province: '110000' })
})
