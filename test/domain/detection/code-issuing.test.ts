// 授权码: shape, issuers and servers (spec C11; K1: 2018 any account with a server, 2021 enterprise accounts; at most five per server).
import { accountWait, issuerRefusal, serverRefusal } from '@domain/detection/code-issuing'
import { judgeResource } from '@domain/detection/resource-judgement'
import { authorizationCodeFault, maskAuthorizationCode, tidyAuthorizationCode } from '@domain/filing/authorization-code'
import { policy2021 } from '@domain/policies/2021'
import { j1Facts, now } from './given'

const everybody = { ...policy2021, authorizationCodes: { issuers: 'everybody' as const, maxPerServer: 5 } }
const server = {
  kind: 'cvm',
  id: 'ins-1',
  mainland: true,
  prepaid: true,
  monthsBought: 6,
  bandwidth: 5,
  hasPublicIp: true,
  sitesUsed: 2,
  expiresAt: '2027-01-14T00:00:00+08:00',
} as const

it('says what is wrong with the shape before anybody is asked', () => {
  expect(authorizationCodeFault('')).toBe('请填写授权码')
  expect(authorizationCodeFault('0123456789abcdef')).toBe('授权码是 32 位，现在有 16 位')
  expect(authorizationCodeFault(`${'0'.repeat(31)}z`)).toBe('授权码只有数字和字母 a–f，这里多了「z」')
  expect(authorizationCodeFault(` ${'AB12'.repeat(4)} ${'ab12'.repeat(4)} `)).toBeUndefined()
  expect(tidyAuthorizationCode('AB-12 cd')).toBe('ab12cd')
  expect(maskAuthorizationCode('0123456789abcdef0123456789abcdef')).toBe('0123…cdef')
})

it.each([
  ['individual', '2026-09-01T09:00:00+08:00', false],
  ['enterprise', '2026-09-01T09:00:00+08:00', true],
  ['enterprise', null, false],
] as const)('2021: an account real-named as %s (%s) issues: %s', (nature, realNameAt, may) => {
  expect(issuerRefusal({ nature, realNameAt }, policy2021) === undefined).toBe(may)
  expect(issuerRefusal({ nature, realNameAt }, everybody)).toBeUndefined()
})

it.each([
  ['lighthouse', { kind: 'lighthouse' }, 0, 'server-kind'],
  ['serverless', { kind: 'serverless' }, 0, 'server-kind'],
  ['abroad', { mainland: false }, 0, 'server-abroad'],
  // 2026-09-14 09:00 + 30 days
  ['ends a second too early', { expiresAt: '2026-10-14T08:59:59+08:00' }, 0, 'server-ends-soon'],
  ['ends just late enough', { expiresAt: '2026-10-14T09:00:00+08:00' }, 0, undefined],
  ['four codes', {}, 4, undefined],
  ['five codes', {}, 5, 'server-full'],
] as const)('a server: %s', (_, change, issued, code) => {
  expect(serverRefusal({ ...server, ...change }, issued, policy2021, now)?.code).toBe(code)
})

it('names the moment an account may file: real name + 48 hours (K6-5)', () => {
  const late = accountWait({ realNameAt: '2026-09-13T10:00:00+08:00' }, policy2021, now)
  expect(late).toMatchObject({ ok: false, eligibleAt: '2026-09-15T10:00:00+08:00' })
  expect(late.says).toContain('9月15日 10:00')
  expect(accountWait({ realNameAt: '2026-09-12T09:00:00+08:00' }, policy2021, now)).toMatchObject({ ok: true })
  expect(accountWait({ realNameAt: null }, policy2021, now)).toMatchObject({ ok: false })
})

it('a renewal makes a server good at once; a good one says until when', () => {
  const { checks, usableUntil } = judgeResource({ ...server, monthsBought: 1 }, policy2021, now)
  expect(checks.find(({ id }) => id === 'months')).toMatchObject({ ok: false, by: 'renewal', eligibleAt: now })
  expect(checks.filter(({ eligibleAt }) => eligibleAt)).toHaveLength(1)
  // 2027-01-14 - 30 days
  expect(usableUntil).toBe('2026-12-15T00:00:00+08:00')
  expect(j1Facts.resource).toMatchObject({ id: 'ins-1' })
})
