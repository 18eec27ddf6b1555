/** How long a kept certificate is still good, in words. */
import { Tag } from '@/components/ui/status-tag'
import { fullDay } from '@/words/dates'

export type ExpiryShown = { state: 'good' | 'soon' | 'expired' | 'unknown'; until?: string | undefined }

export function ExpiryTag({ expiry }: { expiry: ExpiryShown }) {
  if (expiry.state === 'expired') return <Tag tone="problem">证件已过期</Tag>
  if (expiry.state === 'soon') return <Tag tone="warn">快到期</Tag>
  return null
}

export const expiryWords = ({ state, until }: ExpiryShown): string => {
  if (!until) return state === 'good' ? '长期有效' : '没有填有效期'
  const day = fullDay(`${until}T00:00:00+08:00`)
  return state === 'expired' ? `${day}已到期，请换发后更新` : state === 'soon' ? `${day}到期，不足 90 天可能被驳回` : `有效期到 ${day}`
}
