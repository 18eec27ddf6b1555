import type { Page } from 'playwright-core'
import { routes } from '@/routes'
import { cameraStates } from './camera-states'
import { askedStates, asking, checkStates, filming, filmingElsewhere } from './check-states'
import { handoffVisits } from './handoff-visits'
import { invitedOutcome, invitedStates, inviteStates, linkMade, ownersPuzzle, ownersStates, plantedSecret } from './invited-states'
import type { Role } from './people'
import { places, still } from './places'
import { plantedOrderId, plantedStates, progressIn } from './progress-states'
import { recognitionStates } from './recognition-states'
import type { Stage } from './stage'
import type { Condition, Visit } from './visit'

const tap =
  (text: string, which: 'first' | 'last' = 'last') =>
  async (page: Page) => {
    await page.getByText(text, { exact: true }).locator('visible=true')[which]().click({ timeout: 8000 })
    await page.waitForTimeout(450)
  }
const tapFirst = (selector: string) => async (page: Page) => {
  await page.locator(selector).locator('visible=true').first().click({ timeout: 8000 })
  await page.waitForTimeout(450)
}
const tapNamed = (name: string) => async (page: Page) => {
  await page.getByLabel(name).locator('visible=true').first().click({ timeout: 8000 })
  await page.waitForTimeout(450)
}

/** 北京, whose rules are many. */
const chooseProvince = async (page: Page) => {
  await tapNamed('在哪个省备案')(page)
  await tap('北京市')(page)
  await page.getByText('北京的规定').waitFor({ timeout: 8000 })
}

export function visitsOf(stage: Stage): Visit[] {
  const id = (role: Role) => stage.actor(role).orderId
  const conditions: readonly Condition[] = ['full', 'loading', 'error', 'no-answer', 'offline']
  const plain = places.flatMap(({ page, as, path, act }): Visit[] =>
    conditions
      .filter((condition) => condition === 'full' || !still.includes(page))
      .map((condition) => ({
        page,
        as,
        path: path(as === 'nobody' ? '' : id(as)),
        condition,
        state: condition,
        ...(act && (condition === 'full' || condition === 'offline') ? { act } : {}),
      })),
  )
  const seen = (page: string, state: string, as: Visit['as'], path: string, more: Partial<Visit> = {}): Visit => ({
    page,
    state,
    as,
    path,
    condition: 'full',
    ...more,
  })
  const others: Visit[] = [
    seen('home', 'signed out', 'nobody', routes.home()),
    seen('home', 'empty', 'newcomer', routes.home()),
    seen('authorization-codes', 'received only', 'writer', routes.authorizationCodes()),
    seen('authorization-codes', 'empty', 'newcomer', routes.authorizationCodes()),
    seen('authorization-codes', 'in clear', 'company', routes.authorizationCodes(), { act: tap('查看和分享') }),
    seen('authorization-codes', 'another server', 'company', routes.authorizationCodes(), { act: tap('换服务器') }),
    seen('resources', 'individual', 'writer', routes.resources()),
    seen('library', 'not begun', 'newcomer', routes.library()),
    seen('subject', 'from the library', 'writer', routes.filing('subject', id('writer')), { act: tap('从资料库选') }),
    seen('before-you-file', 'a unit in 北京', 'nobody', routes.beforeYouFile(), { act: chooseProvince }),
    seen('home', 'approved', 'approved', routes.home()),
    seen('notifications', 'empty', 'newcomer', routes.notifications()),
    seen('notifications', 'of a whole life', 'approved', routes.notifications()),
    seen('notifications', 'ways opened', 'rejected', routes.notifications(), { act: tapFirst('.message__ways') }),
    seen('notification-settings', 'hour sheet', 'writer', routes.notificationSettings(), { act: tapNamed('安静时段从') }),
    seen('progress-list', 'empty', 'newcomer', routes.progressList()),
    seen('verify-type', 'empty', 'beginner', routes.filing('verify-type', id('beginner'))),
    seen('verify-type', 'asked too early', 'beginner', routes.filing('verify-type', id('beginner')), { act: tap('验证') }),
    seen('verify-type', 'region sheet', 'beginner', routes.filing('verify-type', id('beginner')), { act: tapNamed('备案地域') }),
    seen('verify-type', 'server sheet', 'writer', routes.filing('verify-type', id('writer')), { act: tapNamed('备案云服务') }),
    seen('verify-type', 'menu', 'writer', routes.filing('verify-type', id('writer')), { act: tapNamed('更多：全部步骤、放弃备案') }),
    seen('verify-type', 'giving up', 'writer', routes.filing('verify-type', id('writer')), {
      act: async (page) => {
        await tapNamed('更多：全部步骤、放弃备案')(page)
        await tap('放弃备案')(page)
      },
    }),
    seen('detection', 'blocked', 'blocked', routes.detection(id('blocked'))),
    seen('subject', 'problems', 'halfway', routes.filing('subject', id('halfway'), 'subject.contactAddress')),
    seen('identity-check', 'consent', 'filmer', routes.filing('identity-check', id('filmer')), { act: tap('开始录制') }),
    seen('identity-check', 'passed', 'writer', routes.filing('identity-check', id('writer'))),
    seen('materials', 'all there', 'writer', routes.filing('materials', id('writer'))),
    seen('materials', 'example', 'writer', routes.filing('materials', id('writer')), { act: tap('看示例') }),
    seen('materials', 'both sides on one picture', 'cutter', routes.filing('materials', id('cutter'))),
    ...cameraStates.map(({ state, act }) => seen('materials', state, 'cutter', routes.filing('materials', id('cutter')), { act })),
    seen('materials', 'one more paper', 'writer', routes.filing('materials', id('writer')), {
      act: tapNamed('添加一份：其他材料（主体）'),
    }),
    seen('materials', 'as many other papers as may be', 'hoarder', routes.filing('materials', id('hoarder'))),
    ...recognitionStates.map(({ state, slot, answers, act }) =>
      seen('recognition', state, 'writer', routes.recognition(id('writer'), slot), { answers, act }),
    ),
    seen('preview', 'agreement', 'writer', routes.filing('preview', id('writer')), { act: tap('阅读') }),
    seen('home', 'something filed', 'owner', routes.home()),
    seen('records', 'empty', 'newcomer', routes.records()),
    seen('records', 'actions of the subject', 'owner', routes.records(), { act: tap('更多操作', 'first') }),
    seen('records', 'actions of a site', 'owner', routes.records(), { act: tap('更多操作') }),
    seen('records', 'kept papers', 'owner', routes.records(), { act: tap('备案时的材料', 'first') }),
    seen('records', 'several picked', 'owner', routes.records(), {
      act: async (page) => {
        await tap('批量选择')(page)
        await page.locator('.tick-row').locator('visible=true').first().click({ timeout: 8000 })
      },
    }),
    seen('records', 'an order is open', 'changer', routes.records(), { act: tap('更多操作') }),
    seen('detection', 'access', 'comparer', routes.detection(id('comparer'))),
    seen('detection', 'several numbers', 'chooser', routes.detection(id('chooser'))),
    seen('record', 'of a change', 'changer', routes.filing('record', id('changer'))),
    seen('record', 'of an ending', 'ender', routes.filing('record', id('ender'))),
    seen('site', 'of a change', 'changer', routes.filing('site', id('changer'))),
    seen('preview', 'of a change', 'changer', routes.filing('preview', id('changer'))),
    seen('phone-code', 'sent', 'ender', routes.filing('phone-code', id('ender')), {
      act: async (page) => {
        await tap('发送验证码')(page)
        await page.getByText('验证码已发出').waitFor({ timeout: 8000 })
      },
    }),
    seen('progress', 'ending, SMS due', 'regretter', routes.progress(id('regretter'))),
    seen('support', 'asked too early', 'newcomer', routes.support(), { act: tap('提交工单') }),
    seen('shared-progress', 'no secret', 'nobody', routes.sharedProgress('')),
    seen('shared-progress', 'stopped', 'nobody', routes.sharedProgress('a'.repeat(32))),
    ...(['full', 'loading', 'error'] as const).map((condition) =>
      seen('shared-progress', condition, 'nobody', routes.sharedProgress(stage.shared), { condition }),
    ),
    ...plantedStates.map(([state, planted]) => seen('progress', state, 'writer', routes.progress(plantedOrderId), { planted })),
    seen('progress', 'taking it back', 'traveller', routes.progress(id('traveller')), { act: tap('撤销，改一改再交') }),
    seen('progress', 'giving up', 'rejected', routes.progress(id('rejected')), { act: tap('放弃备案') }),
    seen('progress', 'sharing', 'approved', routes.progress(id('approved')), {
      act: async (page) => {
        await tap('给别人看进度')(page)
        await tap('生成查看链接')(page)
      },
    }),
    seen('progress', 'rejected', 'rejected', routes.progress(id('rejected'))),
    seen('rejection', 'one mended', 'mender', routes.rejection(id('mender'))),
    seen('rejection', 'explaining', 'mender', routes.rejection(id('mender')), { act: tap('没有错，说明一下', 'first') }),
    seen('rejection', 'earlier rounds', 'mender', routes.rejection(id('mender')), { act: tap('以前的审核记录') }),
    seen('rejection', 'all answered', 'answerer', routes.rejection(id('answerer'))),
    seen('rejection', 'nobody picked up', 'unreached', routes.rejection(id('unreached'))),
    seen('preview', 'before it is sent again', 'answerer', routes.filing('preview', id('answerer'))),
    seen('subject', 'with the reviewer’s words', 'mender', routes.mend('subject', id('mender'), 'subject.contactAddress', 'rejection')),
    seen('progress', 'approved', 'approved', routes.progress(id('approved'))),
    seen('progress', 'ended', 'ended', routes.progress(id('ended'))),
    seen('progress-list', 'approved', 'approved', routes.progressList()),
    seen('progress', 'call missed', 'traveller', routes.progress(id('traveller')), { before: (one) => one.travel('called') }),
    seen('progress', 'call back at a time', 'traveller', routes.progress(id('traveller')), { act: tap('换个时间再打给我') }),
    seen('progress', 'SMS due', 'traveller', routes.progress(id('traveller')), { before: (one) => one.travel('texted') }),
    ...(['full', 'loading', 'error', 'offline'] as const).map((condition) =>
      seen('sms-verification', condition, 'traveller', routes.smsVerification(id('traveller'), 1), { condition }),
    ),
    ...smsVisits(seen),
    ...checkVisits(seen, id('filmer')),
    ...handoffVisits(seen, stage),
    seen('progress', 'at the authority', 'traveller', routes.progress(id('traveller')), { before: (one) => one.travel('at-authority') }),
    seen('progress', 'refused by the authority', 'traveller', routes.progress(id('traveller')), { before: (one) => one.travel('refused') }),
  ]
  return [...plain, ...others]
}

type Seen = (page: string, state: string, as: Visit['as'], path: string, more?: Partial<Visit>) => Visit

/** 短信核验 of two people: the owner's pages and that of the second person, who has a link and no account. */
function smsVisits(seen: Seen): Visit[] {
  const invited = routes.invited(plantedSecret)
  return [
    ...ownersStates.map(([state, planted]) =>
      seen('sms-verification', state, 'writer', routes.smsVerification(plantedOrderId, 2), { planted, answers: ownersPuzzle }),
    ),
    ...inviteStates.map(([state, planted]) => seen('invite', state, 'writer', routes.invite(plantedOrderId, 2), { planted })),
    ...inviteStates
      .slice(0, 1)
      .map(([, planted]) =>
        seen('invite', 'link made', 'writer', routes.invite(plantedOrderId, 2), { planted, answers: linkMade, act: tap('生成链接') }),
      ),
    ...(['loading', 'error', 'no-answer'] as const).map((condition) =>
      seen('invite', condition, 'writer', routes.invite(plantedOrderId, 2), { condition }),
    ),
    ...invitedStates.map(([state, answers]) => seen('invited', state, 'nobody', invited, { answers })),
    seen('invited', 'nothing matches', 'nobody', invited, { answers: invitedOutcome('no-matching-record'), act: fillSms('核验') }),
    seen('invited', 'sent again', 'nobody', invited, { answers: invitedOutcome('sent'), act: fillSms('没收到短信，重发一次') }),
    seen('invited', 'asked too early', 'nobody', invited, { answers: invitedOutcome('sent'), act: tapAnyhow('核验') }),
    seen('invited', 'cut short', 'nobody', routes.invited('')),
    seen('invited', 'not known', 'nobody', invited),
    ...(['loading', 'error', 'no-answer'] as const).map((condition) => seen('invited', condition, 'nobody', invited, { condition })),
  ]
}

/** 视频核身 by somebody who is elsewhere: the owner's pages and those of whoever was asked. */
function checkVisits(seen: Seen, filmer: string): Visit[] {
  const invited = routes.invited(plantedSecret)
  const inviting = routes.inviteToCheck(plantedOrderId, 0)
  const [[, nobodyAsked] = []] = askedStates
  return [
    ...checkStates.map(([state, answers]) => seen('invited', `face, ${state}`, 'nobody', invited, { answers })),
    seen('invited', 'face, consent', 'nobody', invited, { answers: asking, act: tap('开始录制') }),
    seen('invited', 'face, camera', 'nobody', invited, { answers: filming, act: tap('开始录制') }),
    seen('invited', 'face, another province', 'nobody', invited, { answers: filmingElsewhere, act: tap('开始录制') }),
    ...askedStates.map(([state, answers]) => seen('invite', `to check, ${state}`, 'writer', inviting, { answers })),
    ...(nobodyAsked ? [seen('invite', 'to check, link made', 'writer', inviting, { answers: nobodyAsked, act: tap('生成链接') })] : []),
    ...(['loading', 'error', 'no-answer'] as const).map((condition) =>
      seen('invite', `to check, ${condition}`, 'writer', inviting, { condition }),
    ),
    ...askedStates.map(([state, answers]) =>
      seen('identity-check', `elsewhere, ${state}`, 'filmer', routes.filing('identity-check', filmer), { answers }),
    ),
    ...askedStates.slice(1, 2).map(([, answers]) =>
      seen('progress', 'asked to check', 'writer', routes.progress(plantedOrderId), {
        planted: progressIn('draft', { actions: ['continue', 'abandon'] }),
        answers,
      }),
    ),
  ]
}

/** A button that cannot be pressed yet: it is tapped all the same, and says why. */
const tapAnyhow = (text: string) => async (page: Page) => {
  await page.getByText(text, { exact: true }).locator('visible=true').last().click({ force: true })
  await page.waitForTimeout(450)
}

/** The four boxes of 短信核验, then a button. */
export const fillSms = (button: string) => async (page: Page) => {
  for (const [id, value] of [
    ['sms-code', '384756'],
    ['sms-phone', '13800138004'],
    ['sms-last-six', '089019'],
    ['sms-sum', '12'],
  ] as const) {
    await page.locator(`#${id}`).locator('visible=true').fill(value)
  }
  await tap(button)(page)
}

/** Every page of src/routes.ts, in the order of its list, so that a new page cannot be forgotten. */
export const pagesVisited = (visits: readonly Visit[]): Set<string> => new Set(visits.map(({ path }) => path.split('?')[0]?.slice(1) ?? ''))
