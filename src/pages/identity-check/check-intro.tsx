/** What will happen and why, what to get ready, the consents one by one; `children`: the other ways. */
import { consentTexts } from '@domain/privacy/consent-texts'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { ConsentGate } from '@/components/capture/use-consent-gate'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'

const ready = [
  '找一面白墙，光线从前面照过来',
  '摘下帽子、耳机和反光的眼镜',
  '只有本人一个人在画面里',
  '全程约 1 分钟，提示一步一步出现，不用着急',
] as const

type Purpose = 'camera' | 'face' | 'location'
/** `title`, `says`: whose film it is and what for. */
type CheckIntroProps = {
  title: string
  says: string
  consents: ConsentGate<Purpose>
  onBegin: (withLocation: boolean) => void
  children?: ReactNode
}

export function CheckIntro({ title, says, consents: { ask, gate }, onBegin, children }: CheckIntroProps) {
  const [withLocation, setWithLocation] = useState(false)
  const begin = () => {
    const purposes = withLocation ? (['camera', 'face', 'location'] as const) : (['camera', 'face'] as const)
    ask(
      purposes,
      (consented) =>
        void consented.then(
          () => onBegin(withLocation),
          () => onBegin(withLocation),
        ),
    )
  }
  return (
    <>
      <Card title={title}>
        <View className="muted">{says}</View>
        <View className="ready-list">
          {ready.map((line) => (
            <View key={line} className="ready-list__line">
              {line}
            </View>
          ))}
        </View>
        <TickRow label="同时提供所在位置（可选，能少一次电话确认）" ticked={withLocation} onToggle={() => setWithLocation(!withLocation)} />
        <View className="tiny tick-hint">{consentTexts.location.sentence}</View>
        <View className="ready-list__begin">
          <Button onPress={begin}>开始录制</Button>
        </View>
      </Card>
      {children}
      {gate}
    </>
  )
}
