/** One purpose, one sentence, one tick that is never set beforehand, and a way to say no. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'

export type ConsentText = { purpose: string; title: string; sentence: string; otherwise: string }

type ConsentSheetProps = { open: boolean; texts: readonly ConsentText[]; busy?: boolean; onAgree: () => void; onRefuse: () => void }

/** Several purposes are ticked one by one; the button works when all of them are. */
export function ConsentSheet({ open, texts, busy, onAgree, onRefuse }: ConsentSheetProps) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const left = texts.filter(({ purpose }) => !ticked.includes(purpose))
  const toggle = (purpose: string) =>
    setTicked(ticked.includes(purpose) ? ticked.filter((other) => other !== purpose) : [...ticked, purpose])
  return (
    <Sheet
      open={open}
      title="需要您的同意"
      onClose={onRefuse}
      footer={
        <View className="consent__answers">
          <Button kind="secondary" size="small" onPress={onRefuse}>
            不同意
          </Button>
          <Button
            size="small"
            busy={busy === true}
            disabledBecause={left.length ? `请先勾选「${left[0]?.title}」，或点「不同意」` : undefined}
            onPress={onAgree}
          >
            同意并继续
          </Button>
        </View>
      }
    >
      {texts.map(({ purpose, title, sentence, otherwise }) => (
        <View key={purpose} className="consent">
          <TickRow label={title} ticked={ticked.includes(purpose)} onToggle={() => toggle(purpose)}>
            <View className="consent__title">{title}</View>
          </TickRow>
          <View className="consent__text">{sentence}</View>
          <View className="consent__text consent__text--quiet">{otherwise}</View>
        </View>
      ))}
    </Sheet>
  )
}
