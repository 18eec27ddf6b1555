/** Something the person should know before going on: said in words, with an icon, never by colour alone. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { LiveRegion } from '@/platform/live-region'
import { Icon } from './icon'

export type NoticeTone = 'info' | 'warn' | 'problem' | 'good'
const icons = { info: 'info', warn: 'alert', problem: 'stop', good: 'check' } as const

type NoticeProps = { tone: NoticeTone; title?: string; children?: ReactNode; action?: ReactNode; live?: boolean }

export function Notice({ tone, title, children, action, live }: NoticeProps) {
  const content = (
    <>
      <Icon name={icons[tone]} size={18} className="notice__icon" />
      <View className="notice__words">
        {title ? <View className="notice__title">{title}</View> : null}
        {children ? <View className="notice__text">{children}</View> : null}
        {action}
      </View>
    </>
  )
  const className = `notice notice--${tone}`
  if (!live) return <View className={className}>{content}</View>
  return (
    <LiveRegion className={className} urgent={tone === 'problem'}>
      {content}
    </LiveRegion>
  )
}
