/** Choosing from the library: first who, then what would be filled in, and only then is it filled in. */
import { fillingsOf } from '@domain/library/fill'
import type { Place } from '@domain/library/keep'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ExpiryTag, expiryWords } from '@/components/review/expiry-tag'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { showToast } from '@/components/ui/toast'
import type { JourneyNow } from '@/hooks/use-journey'
import { useOpenEntry } from '@/hooks/use-library'
import { Pressable } from '@/platform/pressable'
import type { LibraryCard } from '@/services/library'
import { troubleOf } from '@/services/trouble'
import { useDraftStore } from '@/store/draft-store'
import { shownFilling } from './shown-filling'
import { useFillFromLibrary } from './use-fill-from-library'

type LibrarySheetProps = { place: Place; part: string; offers: readonly LibraryCard[]; now: JourneyNow; onClose: () => void }

export function LibrarySheet({ place, part, offers, now, onClose }: LibrarySheetProps) {
  const opened = useOpenEntry()
  const answers = useDraftStore((state) => state.answers)
  const fill = useFillFromLibrary(place, now)
  const [busy, setBusy] = useState(false)
  const entry = opened.data
  const fillings = entry ? fillingsOf(answers, entry, place, now.context).filter(({ anchor }) => anchor.startsWith(`${part}.`)) : []
  const confirm = async () => {
    if (!entry) return
    setBusy(true)
    const missing = await fill(entry, fillings)
    setBusy(false)
    showToast(missing ?? '已填进表单，请再看一遍')
    onClose()
  }
  const choose = (id: string) => opened.mutate(id, { onError: (error) => showToast(troubleOf(error).title) })
  return (
    <Sheet
      open
      tall
      title={entry ? '填进去的内容' : '从资料库选'}
      onClose={onClose}
      footer={
        entry ? (
          <Button busy={busy} disabledBecause={fillings.length ? undefined : '这一条没有可以填进来的内容'} onPress={() => void confirm()}>
            {`填进表单（${fillings.length} 项）`}
          </Button>
        ) : undefined
      }
    >
      {entry ? (
        <>
          <View className="muted">{expiryWords(entry.expiry)}</View>
          {fillings.map((filling) => (
            <View key={filling.anchor} className="library-filling">
              <View className="field__label">{filling.label}</View>
              <View>{shownFilling(filling)}</View>
            </View>
          ))}
        </>
      ) : (
        offers.map((offer) => (
          <Pressable key={offer.id} className="offer" onPress={() => choose(offer.id)}>
            <View className="offer__head">
              <View className="offer__name">{offer.maskedName}</View>
              <ExpiryTag expiry={offer.expiry} />
            </View>
            <View className="tiny figures">{offer.maskedNumber}</View>
            <View className="tiny">{expiryWords(offer.expiry)}</View>
          </Pressable>
        ))
      )}
    </Sheet>
  )
}
