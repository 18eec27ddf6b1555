/**
 * What is left after 撤销 or 放弃备案, said before it is done: by the status the order is in, never by the page. Source: spec A34, B2-6,
 * B2-13, K1 (放弃备案), K6-6; what the effects of domain/lifecycle/transitions.ts do.
 */
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { OrderStatus } from './status'
import { transition } from './transitions'

export type LeavingAction = 'withdraw' | 'abandon'
/** `what` names the thing for whoever draws it; `stays` false = gone for good. */
export type Survival = {
  what: 'answers' | 'pictures' | 'video' | 'codes' | 'review' | 'filed' | 'account' | 'library'
  stays: boolean
  says: string
}

const stays = (what: Survival['what'], says: string): Survival => ({ what, stays: true, says })
const goes = (what: Survival['what'], says: string): Survival => ({ what, stays: false, says })

const account = stays('account', '您的账号、域名和云服务不受影响')
const library = stays('library', '资料库里的人和单位还在')

/** Back to the draft: nothing that was filled in is lost, only the place in the queue. */
const withdrawn: readonly Survival[] = [
  stays('answers', '填过的内容都在，订单号不变'),
  stays('pictures', '拍过的证件和材料照片都在，不用重拍'),
  stays('video', '通过的视频核身仍然有效'),
  stays('codes', '授权码继续为这份备案保留'),
  goes('review', '审核从头开始，之前等的时间不算'),
]

/** Reached when an order is given up; what it had reached by then is lost with it. */
const reachedReview: Partial<Record<OrderStatus, string>> = {
  'initial-changes-requested': '这一轮审核意见不再有用，重新开始要再审一次',
  'initial-rejected': '这一轮审核意见不再有用，重新开始要再审一次',
  'authority-rejected': '已经通过的初审和核验作废，重新开始要再走一遍',
  'backdrop-pending': '已经通过的初审作废，重新开始要再审一次',
  'pending-authority-submission': '已经通过的初审作废，重新开始要再审一次',
}

function abandoned(status: OrderStatus): Survival[] {
  const lost = reachedReview[status]
  return [
    goes('answers', '填写的内容不能再打开，放弃后不能恢复'),
    goes('pictures', '这份备案里的照片和视频会删除'),
    ...(lost ? [goes('review', lost)] : []),
    stays('codes', status === 'draft-expired' ? '用过的授权码在过期时已经退还' : '用过的授权码会退还，可以再用'),
    library,
    account,
  ]
}

/** A draft of 注销 or 取消接入 holds nothing but the wish. */
const endingDropped: readonly Survival[] = [
  goes('answers', '这份申请作废，需要时重新开始'),
  stays('filed', '已有的备案号和网站都保持原样'),
  account,
]

/**
 * What stays and what goes, the more important first; nothing where the status does not allow the action.
 * @param type what is being filed; unknown in a draft that was not looked up yet
 */
export function survives(action: LeavingAction, status: OrderStatus, type?: FilingTypeId | null): readonly Survival[] {
  if (!transition(status, action)) return []
  if (action === 'withdraw') return withdrawn
  if (isEndingType(type ?? undefined)) return endingDropped
  const changes = type === 'change-filing' || type === 'change-site'
  const filed = changes ? [stays('filed', '原来的备案和备案时的照片保持原样，不会变')] : []
  return [...abandoned(status), ...filed]
}
