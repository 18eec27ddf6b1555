/** Every page of filing at the computer in the states it is seen in; `act` brings it there by names and roles. */
import type { Handoff } from '@contract/handoff'
import type { Page } from 'playwright-core'
import { paths } from '../../../console/filing/pages'
import type { Role } from '../people'
import type { Stage } from '../stage'

export type ConsoleVisit = {
  name: string
  as: Role | 'nobody'
  path: (orderId: string) => string
  condition?: 'loading' | 'error'
  /** What the server is said to answer, by the end of its address. */
  planted?: Record<string, unknown>
  act?: (page: Page) => Promise<void>
}
export const orderOf = (stage: Stage, { as }: Pick<ConsoleVisit, 'as'>): string => (as === 'nobody' ? '' : stage.actor(as).orderId)

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const code = (name: string | RegExp) => async (page: Page) => {
  await button(name)(page)
  await page.getByRole('dialog').waitFor()
  await page.locator('.handoff:not([data-state=making])').waitFor()
}
const fill = (step: Parameters<typeof paths.fill>[1]) => (orderId: string) => paths.fill(orderId, step)
/** The list of what is missing, after the button was pressed too early. */
const tooEarly = (page: Page) =>
  page
    .getByRole('button', { name: /^(下一步|验证)/ })
    .first()
    .click()

/** A handing-over of the writer's draft in a state that takes a second device. */
const handed = (state: Handoff['state'], more: Partial<Handoff> = {}): Handoff => ({
  id: 'ho_planted',
  kind: 'continue',
  state,
  orderId: '20260914000000001',
  matchCode: '47',
  createdAt: '2026-09-14T09:00:00+08:00',
  expiresAt: '2026-09-14T09:02:00+08:00',
  phone: state === 'waiting' ? null : 'iPhone',
  handedBackAt: null,
  role: 'computer',
  ...more,
})
const madeAs = (handoff: Handoff) => ({
  '/handoffs': { handoff, link: 'https://beian.example.com/#/pages/handoff/index?t=planted', miniProgramCode: null },
  [`/handoffs/${handoff.id}`]: handoff,
})
const phoneAt = (step: string, anchor: string, uploads: { done: number; total: number } | null = null) => [
  { side: 'phone', device: 'iPhone', place: { step, anchor }, uploads, at: '2026-09-14T09:00:30+08:00' },
]

const pages: readonly ConsoleVisit[] = [
  { name: 'sign-in', as: 'nobody', path: () => paths.overview },
  { name: 'sign-in: asked too early', as: 'nobody', path: () => paths.overview, act: button('登录') },
  { name: 'overview: nothing yet', as: 'newcomer', path: () => paths.overview },
  { name: 'overview: a draft', as: 'writer', path: () => paths.overview },
  { name: 'overview: refused', as: 'rejected', path: () => paths.overview },
  { name: 'overview: approved', as: 'approved', path: () => paths.overview },
  { name: 'overview: something filed', as: 'owner', path: () => paths.overview },
  { name: 'start', as: 'newcomer', path: paths.start },
  { name: 'start: on the phone', as: 'newcomer', path: paths.start, act: code('用手机开始') },
  { name: 'start: one is under way', as: 'writer', path: paths.start },
  { name: 'start: closed on the web', as: 'newcomer', path: paths.start, planted: { '/settings': { webOrdersClosed: true } } },
  { name: 'orders: none', as: 'newcomer', path: () => paths.orders },
  { name: 'orders: under way', as: 'writer', path: () => paths.orders },
  { name: 'orders: over', as: 'approved', path: () => paths.orders },
  { name: 'order: draft', as: 'writer', path: paths.order },
  { name: 'order: refused', as: 'rejected', path: paths.order },
  { name: 'order: nobody picked up', as: 'unreached', path: paths.order },
  { name: 'order: approved', as: 'approved', path: paths.order },
  { name: 'order: given up', as: 'ended', path: paths.order },
  { name: 'order: none of that number', as: 'writer', path: () => paths.order('20260914000000001') },
  { name: 'records: nothing filed', as: 'newcomer', path: () => paths.records },
  { name: 'records', as: 'owner', path: () => paths.records },
  { name: 'records: what can be done', as: 'owner', path: () => paths.records, act: (page) => page.locator('summary').first().click() },
  { name: 'codes: none', as: 'newcomer', path: () => paths.codes },
  { name: 'codes', as: 'company', path: () => paths.codes },
  { name: 'codes: new ones, asked too early', as: 'company', path: () => paths.codes, act: newCodes },
]

async function newCodes(page: Page): Promise<void> {
  await button('生成授权码')(page)
  await page.getByRole('dialog').getByRole('button', { name: '生成授权码' }).click()
}

const filling: readonly ConsoleVisit[] = [
  { name: 'verify-type: empty', as: 'beginner', path: fill('verify-type') },
  { name: 'verify-type: asked too early', as: 'beginner', path: fill('verify-type'), act: tooEarly },
  { name: 'verify-type', as: 'writer', path: fill('verify-type') },
  { name: 'verify-type: blocked', as: 'blocked', path: fill('verify-type') },
  { name: 'subject', as: 'writer', path: fill('subject') },
  { name: 'subject: problems', as: 'halfway', path: fill('subject'), act: tooEarly },
  { name: 'subject: the reviewer’s words', as: 'mender', path: fill('subject') },
  { name: 'site: several', as: 'company', path: fill('site') },
  { name: 'responsible-person', as: 'company', path: fill('responsible-person') },
  { name: 'identity-check: a code', as: 'filmer', path: fill('identity-check') },
  { name: 'identity-check: passed', as: 'writer', path: fill('identity-check') },
  { name: 'materials', as: 'writer', path: fill('materials') },
  { name: 'materials: as many other papers as may be', as: 'hoarder', path: fill('materials') },
  { name: 'preview', as: 'writer', path: fill('preview') },
  { name: 'preview: of a change, on the phone only', as: 'changer', path: fill('preview') },
  { name: 'record', as: 'comparer', path: fill('record') },
  { name: 'ending, on the phone only', as: 'ender', path: fill('record') },
]

/** What takes two devices: the second one's part is planted. */
const withPhone: readonly ConsoleVisit[] = (
  [
    ['waiting', {}],
    ['asking', {}],
    ['active', {}],
    ['declined', {}],
    ['cancelled', {}],
    ['ended', {}],
  ] as const
).map(
  ([state, more]): ConsoleVisit => ({
    name: `code: ${state}`,
    as: 'writer',
    path: fill('subject'),
    planted: madeAs(handed(state, more)),
    act: code('用手机继续'),
  }),
)

const mirrored: readonly ConsoleVisit[] = [
  {
    name: 'mirror: the phone takes pictures',
    as: 'writer',
    path: fill('materials'),
    planted: {
      '/mirror': {
        handoff: handed('active', { kind: 'capture' }),
        others: phoneAt('materials', 'materials.commitment-letter', { done: 1, total: 2 }),
      },
    },
  },
  {
    name: 'mirror: the phone goes on with all of it',
    as: 'writer',
    path: fill('subject'),
    planted: { '/mirror': { handoff: handed('active'), others: phoneAt('subject', 'subject.contactAddress') } },
  },
  {
    name: 'mirror: the phone is in one field',
    as: 'writer',
    path: fill('subject'),
    planted: { '/mirror': { others: phoneAt('subject', 'subject.contactAddress') } },
  },
]

/** Every place that reads something, while it reads and when the server breaks. */
const read = [...new Map(pages.filter(({ as, act }) => as !== 'nobody' && !act).map((one) => [one.name.split(':')[0], one])).values()]
const hindered = [...read, filling[2] as ConsoleVisit].flatMap((one) =>
  (['loading', 'error'] as const).map(
    (condition): ConsoleVisit => ({
      name: `${one.name.split(':')[0]}: ${condition}`,
      as: one.as,
      path: one.path,
      condition,
    }),
  ),
)

export const consoleVisits: readonly ConsoleVisit[] = [...pages, ...filling, ...withPhone, ...mirrored, ...hindered]
