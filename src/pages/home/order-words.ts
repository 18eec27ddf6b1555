/** For each status: what there is to say on the first page and what the button does. */
import type { OrderStatus } from '@domain/lifecycle/status'
import type { OrderCard } from '@/services/orders'
import { words } from './words'

type Todo = { headline: string; action: string; opens: 'form' | 'progress' }

const see = (headline: string, action = '查看进度'): Todo => ({ headline, action, opens: 'progress' })

const byStatus: Record<Exclude<OrderStatus, 'draft' | 'order-idle-draft'>, Todo> = {
  'draft-expired': see('草稿放得太久，已经失效'),
  prechecking: see('正在做提交前的检查'),
  'initial-review': see('接入商正在初审，您不用做什么'),
  'initial-review-call-pending': see('初审电话没有打通，请留意来电'),
  'initial-changes-requested': see('有内容需要您修改', '查看要改什么'),
  'initial-rejected': see('初审没有通过，需要您修改', '查看要改什么'),
  resubmitted: see('修改已收到，接入商正在复核'),
  'pending-authority-submission': see('初审已通过，正在提交管局'),
  'backdrop-pending': see('请办理拍照', '查看怎么办'),
  'backdrop-review': see('照片正在复审'),
  'sms-verifying': see('轮到您了：短信核验', '去核验'),
  'sms-failed': see('短信核验超时，接入商会再次提交'),
  'authority-review': see('管局正在审核，您不用做什么'),
  'authority-rejected': see('管局没有通过，需要您修改', '查看要改什么'),
  approved: see('备案成功', words.seeNumber),
  abandoned: see('这份备案已放弃'),
  'revocation-sms-verifying': see('轮到您了：注销的短信核验', '去核验'),
  'revocation-review': see('注销正在由管局审核'),
  revoked: see('已注销'),
  'revocation-void': see('注销申请已失效'),
}

/** 取消接入 ends in other words than 注销. */
const ofCancelledAccess: Partial<Record<OrderStatus, Todo>> = {
  'revocation-review': see('取消接入正在由管局办理'),
  revoked: see('已取消接入'),
  'revocation-void': see('取消接入的申请已失效'),
}

export function todo({ status, type, stepsLeft }: OrderCard): Todo {
  if (status !== 'draft' && status !== 'order-idle-draft')
    return (type === 'cancel-access' && ofCancelledAccess[status]) || byStatus[status]
  const headline = type === null ? words.typeFirst : stepsLeft ? words.stepsLeft(stepsLeft) : words.draft
  return { headline, action: words.continue, opens: 'form' }
}
