/**
 * Which event is told to whom on which way: one line each. The app always gets it. The ministry texts its code by itself (`sms.sent`), so
 * we do not text beside it. Source: spec C7 (events), K2 (events added), A30 (channels), K5 (three groups, what is never held back).
 */

export const outsideChannels = ['sms', 'mail', 'wechat'] as const
export type OutsideChannel = (typeof outsideChannels)[number]
export type Channel = OutsideChannel | 'app'

/** 需要我处理, 进度, 其他: the three groups a person can switch by channel. */
export const notificationGroups = ['to-do', 'progress', 'other'] as const
export type NotificationGroup = (typeof notificationGroups)[number]
export const groupNames: Record<NotificationGroup, string> = { 'to-do': '需要我处理', progress: '进度', other: '其他' }

type Row = {
  readonly title: string
  readonly group: NotificationGroup
  readonly outside: readonly OutsideChannel[]
  /** Calls, SMS windows, rejections: never held back by quiet hours, never switched off on all outside channels (K5). */
  readonly urgent?: true
}

const everywhere = outsideChannels
const appOnly = [] as const

export const notificationEvents = {
  'order.submitted': { title: '备案已提交', group: 'progress', outside: everywhere },
  'order.callMissed': { title: '审核电话未接通', group: 'to-do', outside: everywhere, urgent: true },
  'order.changesRequested': { title: '初审要求修改', group: 'to-do', outside: everywhere, urgent: true },
  'order.rejected': { title: '初审未通过', group: 'to-do', outside: everywhere, urgent: true },
  'order.reminder': { title: '还没有重新提交', group: 'to-do', outside: everywhere },
  'order.corrected': { title: '审核员更正了一处笔误', group: 'to-do', outside: everywhere },
  'order.initialApproved': { title: '初审已通过', group: 'progress', outside: everywhere },
  'order.submittedToAuthority': { title: '已提交通信管理局', group: 'to-do', outside: everywhere, urgent: true },
  'order.authorityReview': { title: '管局开始审核', group: 'progress', outside: appOnly },
  'order.authorityRejected': { title: '管局退回', group: 'to-do', outside: everywhere, urgent: true },
  'order.approved': { title: '备案已通过', group: 'progress', outside: everywhere },
  'order.idleWarning': { title: '即将转为草稿', group: 'to-do', outside: everywhere },
  'order.idleDraft': { title: '已转为草稿', group: 'other', outside: appOnly },
  'order.withdrawn': { title: '已撤销提交', group: 'other', outside: appOnly },
  'order.abandoned': { title: '已放弃备案', group: 'other', outside: appOnly },
  'draft.expiryWarning': { title: '草稿即将过期', group: 'to-do', outside: everywhere },
  'draft.expired': { title: '草稿已过期', group: 'other', outside: appOnly },
  'backdrop.requested': { title: '需要办理拍照', group: 'to-do', outside: everywhere },
  'backdrop.passed': { title: '照片审核通过', group: 'progress', outside: everywhere },
  'backdrop.rejected': { title: '照片需要重拍', group: 'to-do', outside: everywhere, urgent: true },
  'sms.sent': { title: '核验短信已发出', group: 'to-do', outside: ['wechat'], urgent: true },
  'sms.reminder': { title: '短信核验即将截止', group: 'to-do', outside: everywhere, urgent: true },
  'sms.personDone': { title: '还差一位负责人核验', group: 'to-do', outside: ['wechat'], urgent: true },
  'sms.failed': { title: '短信核验未完成', group: 'progress', outside: everywhere, urgent: true },
  'revoke.submitted': { title: '注销申请已提交', group: 'to-do', outside: everywhere, urgent: true },
  'revoke.done': { title: '注销已办结', group: 'progress', outside: everywhere },
  'revoke.void': { title: '注销申请已作废', group: 'progress', outside: everywhere, urgent: true },
  'revoke.refused': { title: '注销申请未获同意', group: 'progress', outside: everywhere, urgent: true },
  'ticket.answered': { title: '工单有答复了', group: 'other', outside: ['wechat'] },
  'account.signedIn': { title: '新设备登录', group: 'other', outside: ['mail', 'wechat'] },
  'code.expiring': { title: '授权码即将不可用', group: 'other', outside: everywhere },
  'domain.expiring': { title: '域名即将到期', group: 'other', outside: everywhere },
  'certificate.expiring': { title: '证件即将到期', group: 'other', outside: everywhere },
  'inspection.notice': { title: '备案核查通知', group: 'to-do', outside: everywhere },
  'postApproval.publicSecurity30Days': { title: '公安联网备案', group: 'other', outside: everywhere },
} as const satisfies Record<string, Row>

export type NotificationEventId = keyof typeof notificationEvents

/** The row of an event with its optional mark. */
export const eventRow = (event: NotificationEventId): Row => notificationEvents[event]

/** Titles of what neither quiet hours nor a switch can hold back, for the settings page. */
export const urgentTitles: readonly string[] = (Object.keys(notificationEvents) as NotificationEventId[])
  .filter((event) => eventRow(event).urgent)
  .map((event) => notificationEvents[event].title)
