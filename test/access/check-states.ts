/** 视频核身 by a link in every state: the page of whoever was asked, and the owner's side of it; what the server would answer, handed to the browser. */
import type { IdentityCheck } from '@contract/identity'
import type { InvitedCheckView, PersonToCheck } from '@contract/invited-identity'
import type { Invitation } from '@contract/sms-shapes'
import { consentTextVersion } from '@domain/privacy/consent-texts'
import type { PlantedAnswers } from './invited-states'

const at = '2026-09-14T09:20:00+08:00'
const linkUntil = '2026-09-17T09:10:00+08:00'
type About = NonNullable<InvitedCheckView['about']>

const about: About = {
  filingType: 'initial',
  maskedDomain: 'be***o.cn',
  askedBy: { maskedName: '北京样例**有限公司', maskedPhone: '138****8003' },
  maskedName: '赵*',
  consents: [],
  attemptsLeft: 5,
  check: null,
  videoKept: false,
}
const agreed: About = {
  ...about,
  consents: (['camera', 'face'] as const).map((purpose) => ({ purpose, given: true, textVersion: consentTextVersion, at })),
}
const check: IdentityCheck = {
  id: 'c1',
  person: 0,
  maskedName: '赵*',
  state: 'waiting-for-video',
  nonce: 'n1',
  actions: [
    { action: 'turn-left', says: '请慢慢向左转头，再转回来', seconds: 3 },
    { action: 'nod', says: '请点一下头', seconds: 3 },
    { action: 'open-mouth', says: '请张一下嘴，再合上', seconds: 3 },
  ],
  expiresAt: '2026-09-14T09:30:00+08:00',
  attemptsLeft: 5,
  reasons: [],
  pollAfterSeconds: 30,
}
const otherWay = { says: '可以改用人工核验：拨打备案服务电话预约，由工作人员视频通话核对证件；您填的内容都会保留。' }
const elsewhere = { code: 'location-elsewhere', says: '定位不在备案的省份。请回到备案省份录制，或使用下面的另一种办法' }
const noFace = { code: 'no-face', says: '视频里没有看清人脸，请让脸在画面中间，光线亮一些' }

const after = (change: Partial<IdentityCheck>): About => ({ ...agreed, check: { ...check, ...change } })
const views: Record<string, Omit<InvitedCheckView, 'purpose' | 'linkUntil'>> = {
  'to be filmed': { state: 'waiting', about },
  'to be filmed again': { state: 'waiting', about: after({ state: 'retry', attemptsLeft: 3, reasons: [noFace], otherWay }) },
  'no tries left': { state: 'waiting', about: after({ state: 'rejected', attemptsLeft: 0, reasons: [noFace], otherWay }) },
  'looked at': { state: 'in-review', about: { ...after({ state: 'in-review' }), videoKept: true } },
  passed: { state: 'passed', about: { ...after({ state: 'passed' }), videoKept: true } },
  'passed long ago': { state: 'passed', about: null },
  ended: { state: 'ended', about },
  expired: { state: 'expired', about: null },
  revoked: { state: 'revoked', about: null },
}

/** State → what the server says of the link. */
export const checkStates: readonly (readonly [state: string, answers: PlantedAnswers])[] = Object.entries(views).map(([state, view]) => [
  state,
  answering(view),
])

function answering(view: Omit<InvitedCheckView, 'purpose' | 'linkUntil'>, begun: Partial<IdentityCheck> = {}): PlantedAnswers {
  return {
    '**/api/invitation': { purpose: 'identity-check', linkUntil, ...view },
    '**/api/invitation/identity-check': view.about?.check ?? check,
    '**/api/invitation/identity-checks': { ...check, ...begun },
  }
}

/** Agreed to already: 开始录制 opens the camera. */
export const filming = answering({ state: 'waiting', about: agreed })
/** The same from another province. */
export const filmingElsewhere = answering({ state: 'waiting', about: agreed }, { reasons: [elsewhere], otherWay })
/** Nothing agreed to: 开始录制 asks. */
export const asking = answering({ state: 'waiting', about })

const link = (state: Invitation['state']): Invitation => ({
  state,
  createdAt: '2026-09-14T09:10:00+08:00',
  expiresAt: linkUntil,
  openedAt: state === 'open' ? null : '2026-09-14T09:12:00+08:00',
  usedAt: state === 'used' ? at : null,
})
const zhao = (change: Partial<PersonToCheck>): PlantedAnswers => ({
  // Revision 0: the draft on the screen is not asked again.
  '**/api/orders/*/identity-checks': {
    revision: 0,
    people: [{ person: 0, maskedName: '赵*', state: null, at: null, invitation: null, ...change }],
  },
  '**/identity-checks/0/invitation': { secret: 'k3v9QmZr5tYw8xA1bC2dE4fG6hI7jKlM', expiresAt: linkUntil },
})

/** The owner's side, by how far the link has come. */
export const askedStates: readonly (readonly [state: string, answers: PlantedAnswers])[] = [
  ['nobody asked', zhao({})],
  ['asked', zhao({ invitation: link('open') })],
  ['opened', zhao({ invitation: link('opened') })],
  ['to be filmed again', zhao({ state: 'retry', at, invitation: link('opened') })],
  ['looked at', zhao({ state: 'in-review', at, invitation: link('opened') })],
  ['run out', zhao({ invitation: link('expired') })],
  ['passed', zhao({ state: 'passed', at, invitation: link('used') })],
]
