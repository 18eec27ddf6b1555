/** What holds while somebody else decides, line by line: may it be changed, may it be urged, what of the site and the phone. Source: spec B2-23, B4 (site must be), A27. */
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { OrderStatus } from './status'

export type MeanwhileLine = { about: 'change' | 'site' | 'phone' | 'told'; says: string }

const told: MeanwhileLine = { about: 'told', says: '有结果会用短信、邮件和站内消息告诉您，不用守着' }

/** Where the site has to stand until the decision. */
function site(type: FilingTypeId | undefined): MeanwhileLine | undefined {
  if (isEndingType(type)) return undefined
  if (type === 'access') return { about: 'site', says: '网站不用关，初审通过后就能从这里访问' }
  if (type === 'change-filing' || type === 'change-site') return { about: 'site', says: '网站照常打开，底部的备案号不要拿掉' }
  return { about: 'site', says: '网站先不要开通，等备案号下来再打开' }
}

const underReview: readonly OrderStatus[] = ['initial-review', 'resubmitted', 'initial-review-call-pending']
const passedOn: readonly OrderStatus[] = ['pending-authority-submission', 'sms-failed', 'backdrop-review']
const atAuthority: readonly OrderStatus[] = ['authority-review', 'revocation-review']

/** Nothing where it is the person's own move or all is over. */
export function meanwhile(status: OrderStatus, type?: FilingTypeId | undefined): readonly MeanwhileLine[] {
  const lines = (...given: (MeanwhileLine | undefined)[]) => given.filter((line) => line !== undefined)
  if (underReview.includes(status))
    return lines(
      { about: 'change', says: '想改内容可以先撤销，改好再交；审核会从头开始' },
      { about: 'phone', says: '保持手机畅通，审核员可能打电话核实' },
      site(type),
      told,
    )
  if (passedOn.includes(status)) return lines({ about: 'change', says: '资料已经锁定，这期间不能修改' }, site(type), told)
  if (atAuthority.includes(status))
    return lines(
      { about: 'change', says: '这期间不能修改，也不能催办：管局按顺序审，接入商也催不了' },
      { about: 'phone', says: '手机号码不要停用，管局可能抽查核实' },
      site(type),
      told,
    )
  return []
}
