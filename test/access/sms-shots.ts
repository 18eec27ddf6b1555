/** Pictures of 短信核验 by two people: the owner's pages, the link, and the page of the second person in each of its states. */
import type { OrderProgress } from '@contract/orders'
import type { Page } from 'playwright-core'
import { routes } from '@/routes'
import { askedStates, asking, checkStates, filming, filmingElsewhere } from './check-states'
import {
  invitedOutcome,
  invitedStates,
  inviteStates,
  linkMade,
  ownersPuzzle,
  ownersStates,
  type PlantedAnswers,
  plantedSecret,
} from './invited-states'
import type { Role } from './people'
import { plantedOrderId } from './progress-states'
import { fillSms } from './visits'

export type SmsShot = {
  name: string
  as: Role | 'nobody'
  path: () => string
  planted?: OrderProgress
  answers?: PlantedAnswers
  act?: (page: Page) => Promise<void>
}

const slug = (state: string) => state.replace(/\W+/g, '-').toLowerCase()
const invited = () => routes.invited(plantedSecret)
const inviting = () => routes.invite(plantedOrderId, 2)

export const smsShots: readonly SmsShot[] = [
  ...ownersStates.map(
    ([state, planted]): SmsShot => ({
      name: `sms-${slug(state)}`,
      as: 'writer',
      path: () => routes.smsVerification(plantedOrderId, 2),
      planted,
      answers: ownersPuzzle,
    }),
  ),
  ...inviteStates.slice(0, 1).flatMap(([, planted]): SmsShot[] => [
    { name: 'progress-two-people', as: 'writer', path: () => routes.progress(plantedOrderId), planted },
    { name: 'invite', as: 'writer', path: inviting, planted },
    {
      name: 'invite-link',
      as: 'writer',
      path: inviting,
      planted,
      answers: linkMade,
      act: async (page) => {
        await page.getByText('生成链接', { exact: true }).click()
        await page.getByText('复制链接').waitFor()
        await page.waitForTimeout(300)
      },
    },
  ]),
  ...inviteStates.slice(2, 3).map(([, planted]): SmsShot => ({ name: 'invite-opened', as: 'writer', path: inviting, planted })),
  ...invitedStates.map(([state, answers]): SmsShot => ({ name: `invited-${slug(state)}`, as: 'nobody', path: invited, answers })),
  {
    name: 'invited-no-match',
    as: 'nobody',
    path: invited,
    answers: invitedOutcome('no-matching-record'),
    act: fillSms('核验'),
  },
  { name: 'invited-sent', as: 'nobody', path: invited, answers: invitedOutcome('sent'), act: fillSms('没收到短信，重发一次') },
  { name: 'invited-unknown', as: 'nobody', path: invited },
]

const tapText = (text: string, until: string) => async (page: Page) => {
  await page.getByText(text, { exact: true }).locator('visible=true').last().click()
  await page.getByText(until).locator('visible=true').first().waitFor()
  await page.waitForTimeout(400)
}
const toCheck = () => routes.inviteToCheck(plantedOrderId, 0)
const nameOf = (state: string) => state.replace(/\W+/g, '-')

/** 视频核身 by a link: whoever was asked, then the owner. */
export const checkShots: readonly SmsShot[] = [
  ...checkStates.map(([state, answers]): SmsShot => ({ name: `face-${nameOf(state)}`, as: 'nobody', path: invited, answers })),
  { name: 'face-consent', as: 'nobody', path: invited, answers: asking, act: tapText('开始录制', '需要您的同意') },
  { name: 'face-camera', as: 'nobody', path: invited, answers: filming, act: tapText('开始录制', '把脸放在圆圈里') },
  { name: 'face-another-province', as: 'nobody', path: invited, answers: filmingElsewhere, act: tapText('开始录制', '把脸放在圆圈里') },
  ...askedStates.map(([state, answers]): SmsShot => ({ name: `ask-${nameOf(state)}`, as: 'writer', path: toCheck, answers })),
  ...askedStates
    .slice(0, 1)
    .map(([, answers]): SmsShot => ({ name: 'ask-link', as: 'writer', path: toCheck, answers, act: tapText('生成链接', '扫一扫') })),
]
