/** What the help page says around its questions. */
import type { Policy } from '@domain/policies/policy'

export const words = {
  title: '帮助',
  flow: '备案流程',
  flowSays: '从填写到拿到备案号，一共六步。',
  faq: '常见问题',
  search: '搜索问题',
  none: '没有找到相关的问题，换个词试试，或联系客服。',
  contact: '联系客服',
  contactSays: (provider: string, phone: string) => `${provider}客服电话 ${phone}，工作日 9:00–18:00`,
  copyPhone: '复制电话',
  copied: '已复制',
  notCopied: '没能复制，请手动输入',
  before: '备案前看一看',
  beforeSays: '按地区和身份列出要准备的东西',
} as const

/** The six stages with their days, from the policy in force where it is known. */
export const stages = (policy: Policy | undefined) => [
  { id: 'type', title: '1 验证备案类型', says: '填地区、身份、域名和云服务，自动判断该办哪一种 · 约 4 分钟' },
  { id: 'information', title: '2 填写主体和网站信息', says: '可以拍证件自动填，随填随存 · 约 9 分钟' },
  { id: 'materials', title: '3 视频核身、上传材料', says: '录一段短视频，上传这份备案需要的照片 · 约 5 分钟' },
  {
    id: 'review',
    title: '4 提交初审',
    says: policy
      ? `接入商审核，可能打电话核实 · ${policy.initialReviewWorkdays.min}–${policy.initialReviewWorkdays.max} 个工作日`
      : '接入商审核，可能打电话核实',
  },
  {
    id: 'sms',
    title: '5 短信核验',
    says: policy ? `工信部 12381 发短信给负责人 · ${policy.smsVerifyHours} 小时内完成` : '工信部 12381 发短信给负责人',
  },
  {
    id: 'authority',
    title: '6 管局审核，拿到备案号',
    says: policy ? `通信管理局审核 · 最长 ${policy.authorityMaxWorkdays} 个工作日` : '通信管理局审核',
  },
]
