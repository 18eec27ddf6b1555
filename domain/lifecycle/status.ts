/** The fine states of an order and the eight words a person sees for them. Source: spec B1, K2, K6-11. */

/** Whose move it is. */
export type Turn = 'applicant' | 'provider' | 'authority' | 'system' | null
/** Tone of a status word; its colour comes from the design tokens. */
export type Tone = 'you' | 'others' | 'problem' | 'done'

export const statusWords = ['待完善', '审核中', '待您处理', '待接电话', '待短信核验', '管局审核中', '已通过', '已结束'] as const
export type StatusWord = (typeof statusWords)[number]

type Row = { word: StatusWord; turn: Turn; tone: Tone; final?: true }

export const statuses = {
  draft: { word: '待完善', turn: 'applicant', tone: 'you' },
  'draft-expired': { word: '已结束', turn: null, tone: 'others', final: true },
  prechecking: { word: '审核中', turn: 'system', tone: 'others' },
  'initial-review': { word: '审核中', turn: 'provider', tone: 'others' },
  'initial-review-call-pending': { word: '待接电话', turn: 'applicant', tone: 'you' },
  'initial-changes-requested': { word: '待您处理', turn: 'applicant', tone: 'problem' },
  'initial-rejected': { word: '待您处理', turn: 'applicant', tone: 'problem' },
  resubmitted: { word: '审核中', turn: 'provider', tone: 'others' },
  'pending-authority-submission': { word: '审核中', turn: 'provider', tone: 'others' },
  'backdrop-pending': { word: '待您处理', turn: 'applicant', tone: 'you' },
  'backdrop-review': { word: '审核中', turn: 'provider', tone: 'others' },
  'sms-verifying': { word: '待短信核验', turn: 'applicant', tone: 'you' },
  'sms-failed': { word: '审核中', turn: 'provider', tone: 'others' },
  'authority-review': { word: '管局审核中', turn: 'authority', tone: 'others' },
  'authority-rejected': { word: '待您处理', turn: 'applicant', tone: 'problem' },
  approved: { word: '已通过', turn: null, tone: 'done', final: true },
  abandoned: { word: '已结束', turn: null, tone: 'others', final: true },
  'order-idle-draft': { word: '待完善', turn: 'applicant', tone: 'you' },
  'revocation-sms-verifying': { word: '待短信核验', turn: 'applicant', tone: 'you' },
  'revocation-review': { word: '管局审核中', turn: 'authority', tone: 'others' },
  revoked: { word: '已结束', turn: null, tone: 'done', final: true },
  'revocation-void': { word: '已结束', turn: null, tone: 'others', final: true },
} as const satisfies Record<string, Row>

export type OrderStatus = keyof typeof statuses
export const statusIds = Object.keys(statuses) as [OrderStatus, ...OrderStatus[]]

/** The row of a status, with the optional mark of a final one. */
export const statusRow = (status: OrderStatus): Row => statuses[status]
