/** An order's state in one short sentence, for the first page and at the head of its progress. Drafts are told by what is still missing. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { OrderStatus } from './status'

type Told = Exclude<OrderStatus, 'draft' | 'order-idle-draft'>

const byStatus: Record<Told, string> = {
  'draft-expired': '草稿放得太久，已经失效',
  prechecking: '正在做提交前的检查',
  'initial-review': '接入商正在初审，您不用做什么',
  'initial-review-call-pending': '初审电话没有打通，请留意来电',
  'initial-changes-requested': '有内容需要您修改',
  'initial-rejected': '初审没有通过，需要您修改',
  resubmitted: '修改已收到，接入商正在复核',
  'pending-authority-submission': '初审已通过，正在提交管局',
  'backdrop-pending': '请办理拍照',
  'backdrop-review': '照片正在复审',
  'sms-verifying': '轮到您了：短信核验',
  'sms-failed': '短信核验没有完成，已退回接入商',
  'authority-review': '管局正在审核，您不用做什么',
  'authority-rejected': '管局没有通过，需要您修改',
  approved: '备案成功',
  abandoned: '这份备案已放弃',
  'revocation-sms-verifying': '轮到您了：注销的短信核验',
  'revocation-review': '注销正在由管局审核',
  revoked: '已注销',
  'revocation-void': '注销申请已失效',
}

/** 取消接入 ends in other words than 注销. */
const ofCancelledAccess: Partial<Record<Told, string>> = {
  'revocation-review': '取消接入正在由管局办理',
  revoked: '已取消接入',
  'revocation-void': '取消接入的申请已失效',
}

const ofDrafts = { draft: '还没有提交', 'order-idle-draft': '太久没处理，已转为草稿' } as const

export function orderHeadline(status: OrderStatus, type: FilingTypeId | null): string {
  if (status === 'draft' || status === 'order-idle-draft') return ofDrafts[status]
  return (type === 'cancel-access' && ofCancelledAccess[status]) || byStatus[status]
}
