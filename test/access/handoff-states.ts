/** 换设备继续 on the phone in every state: what the server would answer to a scanned code, and of a filing another device works on. */
import type { Handoff, HandoffLanding, Presence } from '@contract/handoff'
import { handoffSeconds } from '@domain/handoff/handoff'
import type { PlantedAnswers } from './invited-states'

// Once the stage is set its clock stands still at ten past nine.
const createdAt = '2026-09-14T09:09:40+08:00'
const expiresAt = '2026-09-14T09:11:40+08:00'
const landing = '**/api/handoff'

const about: NonNullable<HandoffLanding['about']> = {
  kind: 'continue',
  filingType: 'initial',
  maskedSubject: '北京样例**有限公司',
  maskedDomain: 'be***o.cn',
  maskedAccount: '138****8003',
  from: 'Windows 上的 Chrome',
  createdAt,
  expiresAt,
  matchCode: '47',
  place: { step: 'site', anchor: 'sites.0.siteName' },
}
const says = (state: HandoffLanding['state'], more: Partial<typeof about> = {}): PlantedAnswers => ({
  [landing]: { state, about: { ...about, ...more } } satisfies HandoffLanding,
})
const begun = { kind: 'begin', filingType: 'change-filing', place: null } as const

/** For whoever is signed in as the owner of the code. */
export const landingStates: readonly (readonly [state: string, answers: PlantedAnswers])[] = [
  ['is it you', says('valid')],
  ['camera only', says('valid', { kind: 'capture' })],
  ['to be begun', says('valid', begun)],
  ['another account', says('other-account')],
  ['expired', says('expired')],
  ['used', says('used')],
  ['taken back', says('cancelled')],
  ['refused', says('declined')],
  ['not for a phone', says('not-for-phone', { refusal: { says: '这次要上传的视频超过了手机能处理的大小', wayOut: '请回到电脑上办理' } })],
]

const asking = { claim: 'c'.repeat(32), matchCode: '47', expiresAt, pollAfterSeconds: handoffSeconds }
const claimed = (state: string): PlantedAnswers => ({ '**/api/handoff/claim': { ...asking, state, taken: null } })

/** For a phone nobody is signed in on; after 是我，继续 has been tapped. */
export const strangerStates: readonly (readonly [state: string, answers: PlantedAnswers])[] = [
  ['the computer is asked', { ...says('valid'), ...claimed('asking') }],
  ['the computer said no', { ...says('valid'), ...claimed('declined') }],
  ['the computer said nothing', { ...says('valid'), ...claimed('expired') }],
]
export const strangerLanding: PlantedAnswers = says('valid')
export const strangerBegins: PlantedAnswers = says('valid', begun)

const handoff = (kind: Handoff['kind'], orderId: string): Handoff => ({
  id: 'h1',
  kind,
  state: 'active',
  role: 'phone',
  orderId,
  matchCode: '47',
  createdAt,
  expiresAt,
  phone: 'iPhone',
  handedBackAt: null,
})
const computerAt = (anchor: string): Presence => ({
  side: 'console',
  device: 'Windows 上的 Chrome',
  place: { step: 'subject', anchor },
  uploads: null,
  at: createdAt,
})

/** The filing on this phone is the computer's; the computer is in one of its fields. */
export const mirrorOf = (orderId: string, kind: Handoff['kind'] = 'continue', anchor = 'subject.contactAddress'): PlantedAnswers => ({
  [`**/api/orders/${orderId}/mirror`]: { revision: 0, savedAt: createdAt, handoff: handoff(kind, orderId), others: [computerAt(anchor)] },
})

/** A phone let in by a code, for one filing. */
export const onlyThis: PlantedAnswers = {
  '**/api/session': {
    account: { id: 'a', maskedPhone: '138****8003', phone: '13800138003' },
    draftKey: Buffer.alloc(32, 3).toString('base64'),
    deviceId: 'd',
    only: { handoff: 'continue', orderId: '20260914000000001' },
  },
}
