/** Names of sites and units that a rule looks at. */
import { recordOf } from '../applicants'
import type { Variation } from './variation'

const words = [
  '启明学科培训',
  '启明股权理财',
  '启明医院',
  '启明游戏中心',
  '启明佛教文化',
  '启明论坛',
  '启明新闻在线',
  '启明法律服务',
  '启明电影',
  '启明官网',
  '20260914',
  'Qiming Demo',
  '中国启明',
  '广东启明网',
  '启明个人主页',
] as const
export const named = words.map(
  (name, i): Variation => ({
    id: `site-name-${i}`,
    types: ['initial', 'change-site'],
    asks: [
      'siteNameRules',
      'site-name',
      'specialMaterials',
      'schoolTrainingCommitmentLetter',
      'industryRules',
      'domainCertificateRequired',
    ],
    set: () => ({ 'sites.0.siteName': name }),
  }),
)
const unitWords = [
  '启明私募基金管理有限公司',
  '启明旅行社有限公司',
  '启明投资管理有限公司',
  '启明培训学校',
  '启明律师事务所',
  '启明医疗器械有限公司',
  '启明文化传媒有限公司',
] as const
export const unitNamed = unitWords.map(
  (name, i): Variation => ({
    id: `unit-name-${i}`,
    types: ['initial', 'change-filing'],
    asks: ['finance-name-legal-rep', 'industryRules', 'specialMaterials', 'schoolTrainingCommitmentLetter'],
    who: 'unit',
    world: (w) => {
      const who = { ...w.who, name, says: { ...w.who.says, 'subject.subjectName': name, 'subject.legalRepName': '钱八' } }
      return { ...w, who, record: recordOf(who, w.type) }
    },
  }),
)
