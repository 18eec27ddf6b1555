/** 前置或专项审批内容类型: contents that need somebody's approval first, with the paper that proves it. Source: spec C7. */
import type { Option } from './field-spec'

export const preApprovals: readonly Option[] = [
  { value: 'news', label: '新闻', hint: '省级以上新闻办核发的互联网新闻信息服务许可证' },
  { value: 'publishing', label: '出版', hint: '新闻出版部门核发的互联网出版许可证' },
  { value: 'education', label: '教育', hint: '全国已取消审批，个别管局仍会要求' },
  { value: 'healthcare', label: '医疗保健', hint: '2015 年起已取消审批' },
  { value: 'drugs-and-devices', label: '药品和医疗器械', hint: '药监部门核发的互联网药品信息服务资格证书' },
  { value: 'bbs', label: '电子公告服务', hint: '专项审批已取消，是否需要请问管局' },
  { value: 'culture', label: '文化', hint: '文化部门核发的网络文化经营许可证' },
  { value: 'broadcast-film-tv', label: '广播电影电视节目', hint: '广电部门核发的信息网络传播视听节目许可证' },
  { value: 'ride-hailing', label: '网络预约车', hint: '交通部门核发的网络预约出租汽车经营许可证' },
  { value: 'internet-finance', label: '互联网金融', hint: '人民银行、地方金融等部门的批准文件' },
  { value: 'school-training', label: '校外培训（高中及以下阶段）', hint: '教育行政部门的批准文件；职业培训不在此列' },
  { value: 'religion', label: '宗教', hint: '宗教事务部门的批准文件' },
  { value: 'none', label: '以上都不涉及', hint: '网站不涉及上面任何一类' },
]

/** Official names of the approvals ticked. */
export const approvalName = (id: string): string => preApprovals.find((approval) => approval.value === id)?.label ?? id
