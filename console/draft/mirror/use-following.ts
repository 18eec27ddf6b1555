/**
 * While the whole filing goes on on the phone, the computer stands where the phone stands. When it comes back, the computer goes to the step
 * and field the phone was last in.
 */
import { handoffEndpoints } from '@contract/handoff'
import type { Place } from '@domain/handoff/handoff'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/person-call'
import { useGo } from '../go'
import { useDraftNow } from '../store/draft-now'
import { useMirrorNow } from './mirror-now'

/** Whether the filing has just come back to this computer. */
export function useFollowing(): boolean {
  const { keeper, journey } = useDraftNow()
  const { handoff, others } = useMirrorNow()
  const go = useGo()
  const [back, setBack] = useState(false)
  const active = handoff?.state === 'active' ? handoff : undefined
  const place = active?.kind === 'continue' ? others.find(({ side }) => side === 'phone')?.place : undefined
  const was = useRef<{ id: string; kind: string; place: Place | undefined }>()
  if (active) was.current = { id: active.id, kind: active.kind, place: place ?? was.current?.place }
  const step = place?.step
  const open = step !== undefined && journey.canVisit(step)
  useEffect(() => {
    if (step && open) go(step)
  }, [step, open, go])
  const activeId = active?.id
  useEffect(() => {
    if (activeId) return setBack(false)
    const last = was.current
    was.current = undefined
    if (!last) return
    setBack(last.kind === 'continue')
    void comeBack(last).then(async (stood) => {
      await keeper.pull()
      if (stood && last.kind === 'continue') go(stood.step, stood.anchor)
    })
  }, [activeId, keeper, go])
  return back
}

/** What the phone said when it handed back; without that, where it was last seen. */
async function comeBack({ id, place }: { id: string; place: Place | undefined }): Promise<Place | undefined> {
  try {
    const { handedBackAt } = await call(handoffEndpoints.getHandoff, { params: { handoffId: id } })
    return handedBackAt ?? place
  } catch {
    return place
  }
}
