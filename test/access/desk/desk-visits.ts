/** Every page of the review desk in the states it is seen in; `act` brings it there by names and roles. */
import type { Page } from 'playwright-core'
import type { Stage } from '../stage'

export type DeskVisit = { name: string; path: (stage: Stage) => string; act?: (page: Page) => Promise<void> }

const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click()
const button = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()
const order = (role: 'reviewed' | 'rejected' | 'approved') => (stage: Stage) => `#/orders/${stage.actor(role).orderId}`

export const deskVisits: readonly DeskVisit[] = [
  { name: 'queue: the provider’s', path: () => '' },
  { name: 'queue: all', path: () => '', act: (page) => page.getByText(/^全部 \d/).click() },
  { name: 'queue: nothing there', path: () => '', act: (page) => page.getByLabel('找订单号或域名').fill('no-such-order') },
  { name: 'order: answers', path: order('reviewed') },
  { name: 'order: a reason begun', path: order('reviewed'), act: button('写原因：网站名称') },
  { name: 'order: a typo', path: order('reviewed'), act: button('更正：网站名称') },
  { name: 'order: papers', path: order('reviewed'), act: tab(/^材料/) },
  {
    name: 'order: a paper over the screen',
    path: order('reviewed'),
    act: async (page) => {
      await tab(/^材料/)(page)
      await page
        .getByRole('button', { name: /^放大：/ })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'order: findings', path: order('reviewed'), act: tab(/^系统发现/) },
  { name: 'order: rounds, refused', path: order('rejected'), act: tab(/^历次提交/) },
  { name: 'order: history, approved', path: order('approved'), act: tab(/^电话/) },
  { name: 'order: none of that number', path: () => '#/orders/20260914000000001' },
  { name: 'tickets', path: () => '#/tickets' },
  { name: 'clock', path: () => '#/clock' },
  { name: 'reviewers and stories', path: () => '#/reviewers' },
  { name: 'parties', path: () => '#/parties' },
  { name: 'messages', path: () => '#/messages' },
]
