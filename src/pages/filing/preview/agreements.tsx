/** Two agreements, never ticked beforehand, each readable on the spot; the second may be left out. */
import { withValueAt } from '@domain/filing/anchor'
import { type Agreement, agreements } from '@domain/privacy/agreements'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldId } from '@/components/form/field-props'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import type { JourneyNow } from '@/hooks/use-journey'
import { Pressable } from '@/platform/pressable'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

export function Agreements({ now, tried }: { now: JourneyNow; tried: boolean }) {
  const [reading, setReading] = useState<Agreement>()
  const ticked = useDraftStore((state) => state.answers.preview.agreements) ?? {}
  const toggle = (id: string) =>
    changeAnswers((before) => {
      const { [id]: was, ...rest } = before.preview.agreements ?? {}
      return withValueAt(before, 'preview.agreements', was ? rest : { ...rest, [id]: now.context.now })
    })
  return (
    <View id={fieldId('preview.agreements')}>
      <Card title="服务条款">
        {agreements.map((agreement) => (
          <View key={agreement.id} className="agreement">
            <TickRow
              label={`同意，我已阅读《${agreement.title}》`}
              ticked={ticked[agreement.id] !== undefined}
              onToggle={() => toggle(agreement.id)}
              aside={
                <Pressable
                  className="agreement__read"
                  role="link"
                  label={`阅读《${agreement.title}》`}
                  onPress={() => setReading(agreement)}
                >
                  阅读
                </Pressable>
              }
            />
            <View className="tiny agreement__note">{agreement.note}</View>
          </View>
        ))}
        {tried && !ticked.privacy ? (
          <Notice tone="problem" title="还差一项" live>
            请阅读并勾选《隐私保护声明》，不勾选不能提交。
          </Notice>
        ) : null}
      </Card>
      <Sheet
        open={reading !== undefined}
        title={reading?.title ?? ''}
        onClose={() => setReading(undefined)}
        tall
        footer={<Button onPress={() => setReading(undefined)}>读完了</Button>}
      >
        {reading?.paragraphs.map((paragraph) => (
          <View key={paragraph} className="agreement__paragraph">
            {paragraph}
          </View>
        ))}
      </Sheet>
    </View>
  )
}
