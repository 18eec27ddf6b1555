/** One page: header with title and back, the body, and a footer that stays above the safe area. On a desktop, a centred column. */
import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { Heading } from '@/platform/heading'
import { Pressable } from '@/platform/pressable'
import { topInset } from '@/platform/safe-area'
import { useAppState } from './appearance'
import { ConfirmHost } from './confirm'
import { Icon } from './icon'
import { OfflineBanner } from './offline-banner'
import { ToastHost } from './toast'

type PageProps = {
  title: string
  /** Absent on the first page. */
  onBack?: () => void
  /** Below the title, within the header: the step's progress. */
  headerBelow?: ReactNode
  headerAside?: ReactNode
  footer?: ReactNode
  children: ReactNode
  offlineSays?: string
  /** The page of levers itself needs no button to it. */
  noDemo?: boolean
}

export function Page({ title, onBack, headerBelow, headerAside, footer, children, offlineSays, noDemo }: PageProps) {
  const { theme, textScale, openDemo } = useAppState()
  const { statusBar, capsule } = topInset()
  const style = { '--text-scale': String(textScale), '--status-bar': `${statusBar}px`, '--capsule': `${capsule}px` } as CSSProperties
  return (
    <View className={theme === 'dark' ? 'theme-dark' : 'theme-light'}>
      <View className="page" style={style}>
        <View className="page__header" {...{ role: 'banner' }}>
          <View className="page__bar">
            {onBack ? (
              <Pressable className="page__back" label="返回" onPress={onBack}>
                <Icon name="back" size={22} />
              </Pressable>
            ) : null}
            <Heading level={1} className={onBack ? 'page__title' : 'page__title page__title--first'}>
              {title}
            </Heading>
            <View className="page__aside">{headerAside}</View>
          </View>
          {headerBelow}
        </View>
        <OfflineBanner {...(offlineSays ? { says: offlineSays } : {})} />
        <View className="page__body" {...{ role: 'main' }}>
          {children}
        </View>
        {footer ? (
          <View className="page__footer" {...{ role: 'contentinfo' }}>
            {footer}
          </View>
        ) : null}
        {openDemo && !noDemo ? (
          <Pressable className="demo-button" label="演示工具" onPress={openDemo}>
            演示
          </Pressable>
        ) : null}
        <ToastHost />
        <ConfirmHost />
      </View>
    </View>
  )
}
