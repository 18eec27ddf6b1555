/** 网站信息 with a second site: its domain and cloud are looked up by themselves, once, and what was found stands at its own fields. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import { digestOfVerifyType } from '@domain/detection/verify-type-digest'
import type { Answers } from '@domain/filing/answers'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import SitePage from '@/pages/filing/site/index'
import { changeAnswers } from '@/store/draft-actions'
import { contextOf, enterprise, goodCheck } from '../domain/journey/given'
import { onScreen, orderId, type World } from './support/filing-world'

const base = enterprise()
const second = { siteName: '样例科技售后服务', serviceContent: '单位门户网站', preApprovalTypes: ['none'] }
const given = { domains: ['second-demo.cn'], resources: [{ kind: 'cvm' as const, id: 'ins-2' }] }
const withSecond = (more: object): Answers => ({
  ...base,
  sites: [...base.sites, { ...second, ...more }],
  sitePersons: [...base.sitePersons, ...base.sitePersons],
})
const detection = contextOf(base).detection as DetectionResult
const inquiry = { ...base['verify-type'], domain: 'second-demo.cn', resource: given.resources[0] }
const digest = digestOfVerifyType(inquiry)
const asked = ({ requests }: World) => requests.filter(({ path }) => path === `/orders/${orderId}/site-checks`)
const show = (answers: Answers, checkSite: { status: number; body: unknown }, siteChecks: readonly SiteCheck[] = []) =>
  onScreen({ page: <SitePage />, answers, detection, checkSite, siteChecks })
const good = { status: 200, body: goodCheck('the server’s own digest') }

test('nothing is asked before domain and cloud are given; then it asks by itself, once, for the subject with this domain and cloud', async () => {
  const world = show(withSecond({}), good)
  expect(await screen.findByText(/都填好后，会自动查询/)).toBeTruthy()
  expect(asked(world)).toEqual([])
  act(() => changeAnswers((answers) => ({ ...answers, sites: [answers.sites[0] ?? {}, { ...answers.sites[1], ...given }] })))
  expect(await screen.findByText(/域名和云服务已经查过/, {}, { timeout: 3000 })).toBeTruthy()
  expect(asked(world).map(({ body }) => body)).toEqual([{ answers: inquiry }])
  fireEvent.click(screen.getByText('下一步：网站负责人'))
  await waitFor(() => expect(world.went).toContain(`/pages/filing/responsible-person/index?orderId=${orderId}`))
  expect(asked(world)).toHaveLength(1)
})

test('what stops stands at the site’s own domain, and going on leads there', async () => {
  const gate = {
    gate: 'G7',
    state: 'blocks',
    code: 'domain-expired',
    hard: true,
    says: '域名昨天到期了',
    wayOut: '请先续费',
    anchor: 'verify-type.domain',
  }
  const world = show(withSecond(given), { status: 200, body: { ...goodCheck(digest), gates: [gate] } })
  expect((await screen.findAllByText(/域名昨天到期了/, {}, { timeout: 3000 })).length).toBeGreaterThan(0)
  fireEvent.click(screen.getByText('下一步：网站负责人'))
  expect(world.went).toEqual([])
})

test('a look-up kept with the order is not made again by itself, but can be', async () => {
  const world = show(withSecond(given), good, [goodCheck(digest)])
  fireEvent.click(await screen.findByText('重新验证这个域名'))
  await waitFor(() => expect(asked(world)).toHaveLength(1))
})

test('no answer: said, not repeated by itself, not passed; 「验证这个域名」 tries again', async () => {
  const world = show(withSecond(given), {
    status: 503,
    body: { code: 'cloud-no-answer', says: '云账号的信息暂时查不到', wayOut: '请过几分钟再试' },
  })
  expect(await screen.findByText('云账号的信息暂时查不到', {}, { timeout: 3000 })).toBeTruthy()
  await new Promise((later) => setTimeout(later, 900))
  expect(asked(world)).toHaveLength(1)
  fireEvent.click(screen.getByText('下一步：网站负责人'))
  expect(world.went).toEqual([])
  fireEvent.click(screen.getByText('验证这个域名'))
  await waitFor(() => expect(asked(world)).toHaveLength(2))
})
