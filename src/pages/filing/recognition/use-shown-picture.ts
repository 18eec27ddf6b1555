/** The picture with what is needed to show parts of it: its size, and how the reading found it has to be turned. */
import { useEffect, useState } from 'react'
import type { ShownPicture, Turn } from '@/components/review/picture-part'
import { pictureSize } from '@/platform/picture-size'

export function useShownPicture(view: string | undefined, turn: Turn | undefined): ShownPicture | undefined {
  const [measured, setMeasured] = useState<{ view: string; aspect: number }>()
  useEffect(() => {
    if (!view) return
    let gone = false
    void pictureSize(view).then((size) => {
      if (size && !gone) setMeasured({ view, aspect: size.width / size.height })
    })
    return () => {
      gone = true
    }
  }, [view])
  return view && measured?.view === view ? { src: view, aspect: measured.aspect, turn: turn ?? 0 } : undefined
}
