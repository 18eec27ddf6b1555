/** What the phone is doing in this filing right now, above every step; and taking the filing back. */
import { handoffEndpoints, type Presence } from '@contract/handoff'
import { nameOfAnchor } from '@domain/journey/anchor-name'
import type { Journey } from '@domain/journey/journey-types'
import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'
import { queryClient } from '../../api/query-client'
import { Trouble } from '../../ui/trouble'
import { useDraftNow } from '../store/draft-now'
import { useMirrorNow } from './mirror-now'
import { useFollowing } from './use-following'
import { words } from './words'

/** 「网站信息 · 网站名称」; the step alone where the phone is in no field. */
export function whereIs(journey: Journey, place: Presence['place']): string {
  if (!place) return words.order
  if (place.anchor) return nameOfAnchor(journey, place.anchor)
  return journey.steps.find(({ id }) => id === place.step)?.title ?? words.order
}

export function MirrorStrip() {
  const { journey } = useDraftNow()
  const { handoff, others } = useMirrorNow()
  const back = useFollowing()
  const active = handoff?.state === 'active' ? handoff : undefined
  if (!active && !others.length && !back) return null
  return (
    <div className="strip" role="status">
      <div className="strip__words">
        {active ? <Text>{words.active[active.kind]}</Text> : back ? <Text>{words.takenBack}</Text> : null}
        {others.map(({ side, device, place, uploads }) => (
          <div key={`${side} ${device}`} className="strip__one">
            <span className="strip__dot" aria-hidden="true" />
            {(place?.anchor ? words.filling : words.there)[side](whereIs(journey, place))}
            {uploads ? <span className="strip__uploads">{words.uploads(uploads.done, uploads.total)}</span> : null}
          </div>
        ))}
      </div>
      {active ? <TakeBack handoffId={active.id} /> : null}
    </div>
  )
}

function TakeBack({ handoffId }: { handoffId: string }) {
  const { orderId, keeper } = useDraftNow()
  const take = useMutation({
    mutationFn: () => call(handoffEndpoints.takeBackHandoff, { params: { handoffId } }),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: liveKeys.mirror(orderId) })
      void keeper.pull()
    },
  })
  return (
    <Group gap="sm">
      <Trouble error={take.error} title={words.takeBackFailed} />
      <Button loading={take.isPending} onClick={() => take.mutate()}>
        {words.takeBack}
      </Button>
    </Group>
  )
}
