/** 前置或专项审批内容类型: contents that need somebody's approval first, with the paper that proves it. Source: spec C7. */
import type { Option } from './field-spec'

type PreApproval = Option & {
  /** Who approves, and the paper it gives; absent where nobody has to approve any more, or nothing is concerned. */
  readonly authority?: string
  readonly document?: string
}

const given = (value: string, label: string, authority: string, document: string, more = ''): PreApproval => ({
  value,
  label,
  authority,
  document,
  hint: `${authority}核发的${document}${more}`,
})

export const preApprovals: readonly PreApproval[] = [
  given('news', '新闻', '省级以上新闻办', '互联网新闻信息服务许可证'),
  given('publishing', '出版', '新闻出版部门', '互联网出版许可证'),
  { value: 'education', label: '教育', hint: '全国已取消审批，个别管局仍会要求' },
  { value: 'healthcare', label: '医疗保健', hint: '2015 年起已取消审批' },
  given('drugs-and-devices', '药品和医疗器械', '药监部门', '互联网药品信息服务资格证书'),
  { value: 'bbs', label: '电子公告服务', hint: '专项审批已取消，是否需要请问管局' },
  given('culture', '文化', '文化部门', '网络文化经营许可证'),
  given('broadcast-film-tv', '广播电影电视节目', '广电部门', '信息网络传播视听节目许可证'),
  given('ride-hailing', '网络预约车', '交通部门', '网络预约出租汽车经营许可证'),
  given('internet-finance', '互联网金融', '人民银行、金融监管部门或基金业协会', '批准文件'),
  given('school-training', '校外培训（高中及以下阶段）', '教育行政部门', '批准文件', '；职业培训不在此列'),
  given('religion', '宗教', '宗教事务部门', '批准文件'),
  { value: 'none', label: '以上都不涉及', hint: '网站不涉及上面任何一类' },
]

/** The papers that prove these approvals, each with who gives it; a type without one asks for whatever the authority gave. */
export const approvalDocuments = (types: readonly string[]): string[] =>
  preApprovals
    .filter(({ value }) => value !== 'none' && types.includes(value))
    .map(({ label, document, authority }) => (document ? `${label}：${document}（${authority}）` : `${label}：管局要求的批准文件`))

/** Official names of the approvals ticked. */
export const approvalName = (id: string): string => preApprovals.find((approval) => approval.value === id)?.label ?? id
