/** 备案流程 in six stages: whose turn each is and how long it takes, from the policy and the province's own figures. Source: spec K1 (help), B3, seeds. */
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'

export type Stage = {
  readonly id: 'type' | 'information' | 'materials' | 'review' | 'sms' | 'authority'
  readonly title: string
  readonly says: string
  readonly whose: 'you' | 'provider' | 'authority'
  /** In words; absent while the policy is not known. */
  readonly takes?: string
  /** At most so many days, for drawing; what takes minutes counts as a sliver. */
  readonly days: number
}

const sliver = 0.2

/** Six stages, first to last. */
export function stagesOf(policy: Policy | undefined, province?: Pick<ProvinceRules, 'estimatedAuthorityDays'>): readonly Stage[] {
  const usual = province?.estimatedAuthorityDays
  const timed = <T>(takes: T | undefined) => (takes === undefined ? {} : { takes })
  return [
    {
      id: 'type',
      title: '验证备案类型',
      says: '填地区、身份、域名和云服务，自动判断该办哪一种',
      whose: 'you',
      takes: '约 4 分钟',
      days: sliver,
    },
    { id: 'information', title: '填写主体和网站信息', says: '可以拍证件自动填，随填随存', whose: 'you', takes: '约 9 分钟', days: sliver },
    {
      id: 'materials',
      title: '视频核身、上传材料',
      says: '录一段短视频，上传这份备案要的照片',
      whose: 'you',
      takes: '约 5 分钟',
      days: sliver,
    },
    {
      id: 'review',
      title: '接入商初审',
      says: '可能打电话核实，请接听',
      whose: 'provider',
      ...timed(policy && `${policy.initialReviewWorkdays.min}–${policy.initialReviewWorkdays.max} 个工作日`),
      days: policy?.initialReviewWorkdays.max ?? 2,
    },
    {
      id: 'sms',
      title: '短信核验',
      says: '工信部 12381 发短信给负责人，照短信填一次',
      whose: 'you',
      ...timed(policy && `${policy.smsVerifyHours} 小时内`),
      days: (policy?.smsVerifyHours ?? 24) / 24,
    },
    {
      id: 'authority',
      title: '管局审核，拿到备案号',
      says: usual ? `当地通常 ${usual.min}–${usual.max} 天，是经验值，不是承诺` : '各省快慢不同，多数省更快',
      whose: 'authority',
      ...timed(policy && `最长 ${policy.authorityMaxWorkdays} 个工作日`),
      days: usual?.max ?? policy?.authorityMaxWorkdays ?? 20,
    },
  ]
}
