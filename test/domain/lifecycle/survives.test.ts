// What is said before 撤销 and 放弃备案 (spec A34; K1: abandon is allowed from eight statuses; K6-6: withdrawn = the draft again, data kept).
import { statusIds } from '@domain/lifecycle/status'
import { survives } from '@domain/lifecycle/survives'

const kept = (...of: Parameters<typeof survives>) =>
  survives(...of)
    .filter(({ stays }) => stays)
    .map(({ what }) => what)
const lost = (...of: Parameters<typeof survives>) =>
  survives(...of)
    .filter(({ stays }) => !stays)
    .map(({ what }) => what)

test.each(['prechecking', 'initial-review', 'resubmitted', 'initial-review-call-pending'] as const)(
  '撤销 from %s: all that was filled in stays, only the waiting begins anew',
  (status) => {
    expect(kept('withdraw', status)).toEqual(['answers', 'pictures', 'video', 'codes'])
    expect(lost('withdraw', status)).toEqual(['review'])
  },
)

// K1's list, by hand
const abandonable = [
  ['draft', []],
  ['draft-expired', []],
  ['order-idle-draft', []],
  ['initial-changes-requested', ['review']],
  ['initial-rejected', ['review']],
  ['authority-rejected', ['review']],
  ['backdrop-pending', ['review']],
  ['pending-authority-submission', ['review']],
] as const

test.each(abandonable)('放弃 from %s: answers and pictures go, codes, library and account stay', (status, more) => {
  expect(lost('abandon', status, 'initial')).toEqual(['answers', 'pictures', ...more])
  expect(kept('abandon', status, 'initial')).toEqual(['codes', 'library', 'account'])
})

test('nothing is said where it cannot be done', () => {
  const others = statusIds.filter((status) => !abandonable.some(([one]) => one === status))
  for (const status of others) expect([status, survives('abandon', status)]).toEqual([status, []])
  expect(survives('withdraw', 'authority-review')).toEqual([])
  expect(survives('withdraw', 'pending-authority-submission')).toEqual([])
})

test('a change given up leaves what is filed as it was, a wish to end it too', () => {
  expect(kept('abandon', 'draft', 'change-filing')).toContain('filed')
  expect(kept('abandon', 'draft', 'deregister-subject')).toEqual(['filed', 'account'])
  expect(lost('abandon', 'draft', 'cancel-access')).toEqual(['answers'])
})

test('an expired draft has given its codes back already (K6-6)', () => {
  const codes = (status: 'draft' | 'draft-expired') => survives('abandon', status).find(({ what }) => what === 'codes')?.says
  expect(codes('draft-expired')).toBe('用过的授权码在过期时已经退还')
  expect(codes('draft')).toBe('用过的授权码会退还，可以再用')
})
