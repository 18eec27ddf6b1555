/** The person's look at what was read: what they changed, where they are, what they have not looked at yet, and keeping it all. */
import type { Reading } from '@domain/recognition/reading'
import { type PictureOf, pictureOf } from '@domain/recognition/reading-targets'
import { useState } from 'react'
import { showToast } from '@/components/ui/toast'
import { sidesOf, useBothSides } from '@/hooks/use-both-sides'
import { goBack } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { keepConfirmed } from '@/hooks/use-recognition'
import { scrollToElement } from '@/platform/scroll-to'
import { draftState, useDraftStore } from '@/store/draft-store'
import { doubtful, type Edits, type Row, rowsOf, type Sheet, sheetsOf, valuesOf } from './sheets'

export type Checked = { sheet: Sheet; rows: readonly Row[] }

export function useCheck(
  orderId: string,
  slot: string,
  picture: PictureOf | undefined,
  reading: Reading | undefined,
  now: JourneyNow | undefined,
) {
  const [edits, setEdits] = useState<Edits>({})
  const [active, setActive] = useState<string>()
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const answers = useDraftStore((state) => state.answers)
  const { split } = useBothSides(orderId, sidesOf(slot) ?? { front: slot, back: slot })
  const other = otherOf(slot)
  const otherPicture = other ? pictureOf(answers, other) : undefined
  const today = now?.context.now.slice(0, 10) ?? ''
  const sheets =
    reading && picture ? sheetsOf(reading, slot, picture, other && otherPicture ? { slot: other, picture: otherPicture } : undefined) : []
  const checked: Checked[] = sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet, edits, today) }))
  const doubts = checked.flatMap(({ rows }) => rows.filter(doubtful))
  const unseen = doubts.filter(({ key }) => !seen.has(key))
  const look = (rows: readonly Row[]) => setSeen((before) => new Set([...before, ...rows.map(({ key }) => key)]))
  const arrive = (row: Row) => {
    setActive(row.key)
    look([row])
  }
  const change = ({ sheet }: Checked, row: Row, value: string) => {
    setEdits((before) => ({ ...before, [sheet.slot]: { ...before[sheet.slot], [row.field]: value } }))
    look([row])
  }
  const show = (rows: readonly Row[]) => {
    const [first] = rows
    if (!first) return
    setActive(first.key)
    look(rows)
    scrollToElement(`reading-read-${first.key}`)
  }
  const keep = () => {
    if (!now) return
    for (const sheet of sheets) keepConfirmed(sheet.targets, valuesOf(sheet, edits), sheet, now.context)
    void cutInTwo()
    showToast('已填进表单，每一项都还可以改')
    goBack()
  }
  /** A photocopy's second side gets its own picture; where that does not work, the form still asks for one. */
  const cutInTwo = async () => {
    const { materials } = draftState().answers
    const whole = materials[slot]
    if (sheets.length < 2 || !other || !whole || whole.cut || materials[other]) return
    const trouble = await split(whole.objectId)
    if (trouble) showToast(`另一面的照片没有裁成：${trouble.title}`)
  }
  const begin = () => {
    setEdits({})
    setSeen(new Set())
    setActive(undefined)
  }
  return { checked, doubts, unseen, active, edits, arrive, change, show, keep, begin }
}

function otherOf(slot: string): string | undefined {
  const sides = sidesOf(slot)
  return sides && (sides.front === slot ? sides.back : sides.front)
}
