/** The parties outside and how each can answer; a code is a party's own error number. */
import type { GatewayModes } from '@contract/sandbox-desk'

export type PartyId = keyof GatewayModes
type Mode = { value: string; label: string }
type Party = { id: PartyId; title: string; says: string; modes: readonly Mode[] }

const usual: readonly Mode[] = [
  { value: 'ok', label: '正常' },
  { value: 'timeout', label: '超时' },
  { value: 'error', label: '出错' },
]
const code = (value: string, says: string): Mode => ({ value: `code ${value}`, label: `错误码 ${value}：${says}` })

export const parties: readonly Party[] = [
  { id: 'sms', title: '短信网关', says: '登录验证码、通知短信。超时后按消息号查询，不会盲目重发。', modes: usual },
  { id: 'mail', title: '邮件', says: '通知邮件。', modes: usual },
  {
    id: 'wechat',
    title: '微信订阅消息',
    says: '43101 不再重试，40001 换凭证后重试，45009 过后再试。',
    modes: [...usual, code('43101', '用户没有订阅'), code('40001', '凭证失效'), code('45009', '超过频率')],
  },
  { id: 'miit', title: '工信部接口', says: '查备案记录、提交到管局。', modes: usual },
  {
    id: 'identity',
    title: '视频核身',
    says: '「人工」会停在审核台，等这里的人看。',
    modes: [
      { value: 'ok', label: '通过' },
      { value: 'fail-face', label: '不是同一个人' },
      { value: 'fail-location', label: '位置不对' },
      { value: 'timeout', label: '超时' },
      { value: 'manual', label: '人工' },
    ],
  },
  {
    id: 'geocoder',
    title: '定位',
    says: '录视频时在哪个省。',
    modes: [
      { value: 'ok', label: '正常' },
      { value: 'timeout', label: '超时' },
      { value: 'province 110000', label: '说在北京市' },
    ],
  },
  {
    id: 'objects',
    title: '图片存储',
    says: '存取照片和视频。',
    modes: [
      { value: 'ok', label: '正常' },
      { value: 'error', label: '出错' },
    ],
  },
  {
    id: 'uploads',
    title: '上传',
    says: '传到一半断开，看看能不能续上。',
    modes: [
      { value: 'ok', label: '正常' },
      { value: 'cut 50 1', label: '传到一半断 1 次' },
      { value: 'cut 50 3', label: '传到一半断 3 次' },
    ],
  },
]

/** A setting as the value of a choice. */
export function modeValue(mode: GatewayModes[PartyId]): string {
  if (typeof mode === 'string') return mode
  if ('code' in mode) return `code ${mode.code}`
  if ('province' in mode) return `province ${mode.province}`
  return `cut ${mode.cutAtPercent} ${mode.times}`
}

/** The setting behind a choice. */
export function modeOf(value: string): unknown {
  const [kind, first = '', second] = value.split(' ')
  if (kind === 'code') return { code: /^\d+$/.test(first) ? Number(first) : first }
  if (kind === 'province') return { province: first }
  return kind === 'cut' ? { cutAtPercent: Number(first), times: Number(second) } : value
}
