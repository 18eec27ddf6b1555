/** 安静时段: from when to when nothing is sent that can wait, and what never waits. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { OptionList } from '@/components/form/option-list'
import { PickerRow } from '@/components/form/picker-row'
import { Card } from '@/components/ui/card'
import { Sheet } from '@/components/ui/sheet'
import { SwitchRow } from '@/components/ui/switch-row'
import type { OneChange } from '@/hooks/use-notification-settings'
import type { NotificationSettings } from '@/services/notifications'
import { hours, words } from './words'

type End = 'from' | 'to'
type QuietCardProps = { settings: NotificationSettings; onChange: (change: OneChange, what: string) => void }

export function QuietCard({ settings, onChange }: QuietCardProps) {
  const [choosing, setChoosing] = useState<End>()
  const { quietHours, neverHeldBack } = settings
  const { on, from, to } = quietHours
  const change = (part: Partial<typeof quietHours>) => {
    setChoosing(undefined)
    onChange({ kind: 'quiet', quietHours: { ...quietHours, ...part } }, words.quiet)
  }
  const end = (which: End) => (
    <View className="field">
      <View className="field__label">{words[which]}</View>
      <PickerRow
        id={`quiet-${which}`}
        label={`${words.quiet}${words[which]}`}
        shown={quietHours[which]}
        placeholder=""
        open={choosing === which}
        onOpen={() => setChoosing(which)}
      />
    </View>
  )
  return (
    <Card title={words.quiet}>
      <SwitchRow
        title={words.quietOn}
        says={on ? words.quietSays(from, to) : words.quietOff}
        on={on}
        onToggle={(now) => change({ on: now })}
      />
      {on ? (
        <View className="quiet__times">
          {end('from')}
          {end('to')}
        </View>
      ) : null}
      <View className="quiet__never">
        <View className="quiet__never-title">{words.never}</View>
        <View className="muted">{neverHeldBack.titles.join('、')}</View>
        <View className="tiny">{neverHeldBack.says}</View>
      </View>
      <Sheet
        open={choosing !== undefined}
        title={`${words.quiet}：${choosing === 'to' ? words.to : words.from}几点`}
        onClose={() => setChoosing(undefined)}
        tall
      >
        {choosing ? (
          <OptionList
            label={words.quiet}
            options={hours(quietHours[choosing])}
            chosen={[quietHours[choosing]]}
            onChoose={(time) => change({ [choosing]: time })}
          />
        ) : null}
      </Sheet>
    </Card>
  )
}
