/** The desk offers what the lifecycle has a row for and nothing else (spec B2, K1, K2). */
import { actsIn, takesReasons } from '../../console/desk/order/possible-acts'

const acts = (status: Parameters<typeof actsIn>[0]) => [...actsIn(status)].sort()

it.each(['initial-review', 'resubmitted', 'initial-review-call-pending'] as const)('%s: calls, decides, corrects', (status) => {
  expect(acts(status)).toEqual(['approve', 'call-answered', 'call-missed', 'changes', 'correct', 'reject'])
  expect(takesReasons(actsIn(status))).toBe(true)
})

it('after the initial review only the submission is left', () => {
  expect(acts('pending-authority-submission')).toEqual(['submit'])
})

it.each(['authority-review', 'revocation-review'] as const)('%s: the authority approves or sends back', (status) => {
  expect(acts(status)).toEqual(['authority-approve', 'authority-reject'])
})

it('a photograph in front of the curtain is judged', () => {
  expect(acts('backdrop-review')).toEqual(['backdrop'])
})

it.each(['draft', 'initial-rejected', 'sms-verifying', 'approved', 'revoked', 'abandoned'] as const)(
  '%s: nothing for the desk',
  (status) => {
    expect(acts(status)).toEqual([])
    expect(takesReasons(actsIn(status))).toBe(false)
  },
)
