/** 联系方式与账号一致: an individual's phone is the account's own; anything else stops the filing. Source: spec C3, K6-2. */
import { normalisePhone } from '@domain/fields/phone'
import type { Rule } from './rule'

export const phoneOfAccountRule: Rule = {
  key: 'phone-of-account',
  demands: () => [],
  problems: ({ answers, context, facts }) => {
    const { phone } = answers.subject
    if (facts.isIndividual !== true || context.account === undefined || !phone) return []
    if (normalisePhone(phone) === normalisePhone(context.account.phone)) return []
    return [
      {
        ruleKey: 'phone-of-account',
        anchors: ['subject.phone'],
        severity: 'rejects',
        hard: true,
        says: '个人备案的联系方式1 必须是登录账号的手机号码',
        wayOut: `请改回 ${context.account.phone}；要用别的号码，请先更换账号手机`,
      },
    ]
  },
}
