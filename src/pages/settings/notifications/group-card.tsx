/** One of the three groups: what belongs to it, and a switch for each way out of the app. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { SwitchRow } from '@/components/ui/switch-row'
import type { OneChange } from '@/hooks/use-notification-settings'
import type { Channel, Group, NotificationSettings } from '@/services/notifications'
import { leadsTo, words } from './words'

const channels: readonly Channel[] = ['sms', 'mail', 'wechat']

type GroupCardProps = { group: Group; settings: NotificationSettings; onChange: (change: OneChange, what: string) => void }

export function GroupCard({ group, settings, onChange }: GroupCardProps) {
  const { title, says } = words.groups[group]
  return (
    <Card title={title}>
      <View className="muted">{says}</View>
      {channels.map((channel) => {
        const what = `${title} · ${words.channels[channel]}`
        return (
          <SwitchRow
            key={channel}
            title={words.channels[channel]}
            says={leadsTo(channel, settings, group)}
            label={what}
            on={settings.groups[group][channel]}
            onToggle={(on) => onChange({ kind: 'switch', group, channel, on }, what)}
          />
        )
      })}
    </Card>
  )
}
