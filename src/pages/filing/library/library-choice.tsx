/** Below the questions about a person or a unit: fill them from the library, or keep them in it for the next time. */
import type { SectionState } from '@domain/journey/journey-types'
import { entryFrom, type Place } from '@domain/library/keep'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import type { JourneyNow } from '@/hooks/use-journey'
import { useKeepInLibrary, useLibrary } from '@/hooks/use-library'
import { troubleOf } from '@/services/trouble'
import { useDraftStore } from '@/store/draft-store'
import { useConsentGate } from '../consent-gate'
import { LibrarySheet } from './library-sheet'
import { placeOf, slotOf } from './place-of'

export function LibraryChoice({ section, now }: { section: SectionState; now: JourneyNow }) {
  const answers = useDraftStore((state) => state.answers)
  const place = placeOf(section, answers)
  // Only what this step asks: the number of the first step decides more than this page shows.
  const part =
    place?.kind === 'person' && place.root !== 'subject'
      ? 'sitePersons'
      : section.fields.some(({ anchor, readOnly }) => !readOnly && anchor.startsWith('subject.'))
        ? 'subject'
        : 'verify-type'
  return place ? <Choice place={place} part={part} now={now} /> : null
}

function Choice({ place, part, now }: { place: Place; part: string; now: JourneyNow }) {
  const answers = useDraftStore((state) => state.answers)
  const library = useLibrary()
  const keep = useKeepInLibrary()
  const { ask, gate } = useConsentGate()
  const [open, setOpen] = useState(false)
  const offers = library.data?.filter(({ kind }) => kind === place.kind) ?? []
  const entry = entryFrom(answers, place)
  const save = () => {
    if (!entry) return
    const pictures = (['front', 'back'] as const).flatMap((side) => {
      const objectId = answers.materials[slotOf(place, side) ?? '']?.objectId
      return objectId ? [{ side, objectId }] : []
    })
    const failed = (error: unknown) => {
      const { title, says } = troubleOf(error)
      showToast(['没有存进资料库', title, says].filter(Boolean).join('。'))
    }
    ask(['library'], (consented) => {
      void consented.then(
        () => keep.mutate({ entry, pictures }, { onSuccess: () => showToast('已存进资料库，下次可以直接选'), onError: failed }),
        failed,
      )
    })
  }
  if (!entry && offers.length === 0) return null
  return (
    <View className="library-choice">
      {offers.length ? (
        <Button kind="plain" popup="dialog" onPress={() => setOpen(true)}>
          从资料库选
        </Button>
      ) : null}
      {entry ? (
        <Button kind="plain" busy={keep.isPending} onPress={save}>
          存进资料库
        </Button>
      ) : null}
      {open ? <LibrarySheet place={place} part={part} offers={offers} now={now} onClose={() => setOpen(false)} /> : null}
      {gate}
    </View>
  )
}
