/** 名称与账号实名一致: an individual files under the account's own name; a unit's name should be the account's. Source: spec C2, gate G3, K6-2. */
import type { Problem } from '@domain/journey/problem'
import { compiled2021 } from './compiled-source'
import type { Rule } from './rule'

/** Width of brackets and kinds of dots are not what makes a name another one. */
const plain = (name: string) => name.normalize('NFKC').replace(/[\s·•.]/g, '')

export const nameOfAccountRule: Rule = {
  key: 'name-of-account',
  demands: () => [],
  problems: ({ answers, context: { account }, facts }): readonly Problem[] => {
    const name = answers.subject.subjectName
    if (!account?.name || !name || facts.isIndividual === undefined || plain(name) === plain(account.name)) return []
    const common = { ruleKey: 'name-of-account', anchors: ['subject.subjectName'] as const }
    if (facts.isIndividual) {
      if (account.nature !== undefined && account.nature !== 'individual') return []
      const says = '姓名与账号的实名信息不一致'
      return [{ ...common, severity: 'rejects', hard: true, says, wayOut: `请改为 ${account.name}，或换用以本人实名认证的账号` }]
    }
    if (account.nature === undefined || account.nature === 'individual') return []
    const says = `单位名称与账号实名认证的「${account.name}」不一致`
    return [
      {
        ...common,
        severity: 'may-reject',
        hard: false,
        says,
        wayOut: '请对照证件核对名称；单位改过名的，请先更新账号实名',
        rule: compiled2021,
      },
    ]
  },
}
