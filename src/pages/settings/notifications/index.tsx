/** 通知设置: three groups × channel, quiet hours, what never waits, and where messages go. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack } from '@/hooks/use-go'
import { type OneChange, useChangeNotificationSettings, useNotificationSettings } from '@/hooks/use-notification-settings'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { NotificationSettings as Settings } from '@/services/notifications'
import { troubleOf } from '@/services/trouble'
import { GroupCard } from './group-card'
import { QuietCard } from './quiet-card'
import { WaysCard } from './ways-card'
import { words } from './words'
import './notification-settings.scss'

export default function NotificationSettings() {
  useSignedIn(routes.notificationSettings())
  const { data, error, refetch } = useNotificationSettings()
  return (
    <Page title={words.title} onBack={goBack}>
      {data ? (
        <Choices settings={data} />
      ) : error ? (
        <ErrorState trouble={troubleOf(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton cards={3} />
      )}
    </Page>
  )
}

function Choices({ settings }: { settings: Settings }) {
  const change = useChangeNotificationSettings()
  const [failed, setFailed] = useState<{ what: string; why: string }>()
  const put = (one: OneChange, what: string) => {
    setFailed(undefined)
    change.mutate(one, {
      onError: (error) => {
        setFailed({ what, why: troubleOf(error).title })
      },
    })
  }
  return (
    <>
      <View className="muted settings-lead">{words.always}</View>
      {failed ? (
        <View className="settings-failed">
          <Notice tone="problem" title={words.failed(failed.what)} live>
            {words.failedBecause(failed.why)}
          </Notice>
        </View>
      ) : null}
      {(['to-do', 'progress', 'other'] as const).map((group) => (
        <GroupCard key={group} group={group} settings={settings} onChange={put} />
      ))}
      <QuietCard settings={settings} onChange={put} />
      <WaysCard settings={settings} />
    </>
  )
}
