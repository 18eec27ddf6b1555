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
type CheckIntroProps = { name: string; consents: ConsentGate<Purpose>; onBegin: (withLocation: boolean) => void; children?: ReactNode }

export function CheckIntro({ name, consents: { ask, gate }, onBegin, children }: CheckIntroProps) {
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
      <Card title={`请 ${name} 本人录一段视频`}>
        <View className="muted">管局要求确认网站负责人是本人。视频只用来核对身份，核对完成后 24 小时内删除。</View>
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
