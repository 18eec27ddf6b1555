/** A slot for a picture or video: chosen from the computer or dropped here, sent, looked at, replaced, deleted. */

import { ApiError } from '@contract/client'
import { uploadEndpoints } from '@contract/uploads'
import { withValueAt } from '@domain/filing/anchor'
import { Button, FileButton, Group, Progress, Text } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { call } from '../../api/person-call'
import { saysOf } from '../../api/says-of'
import { useDraftNow } from '../store/draft-now'
import { AreYouSure } from '../ui/are-you-sure'
import { useConsentGate } from './consents'
import { PictureView } from './picture-view'
import type { Purpose } from './send'
import { useSlotUpload } from './uploads-now'
import { words } from './words'

type PictureSlotProps = { slot: string; name: string; purpose: Purpose; video?: boolean; locked?: string | undefined }

export function PictureSlot({ slot, name, purpose, video = false, locked }: PictureSlotProps) {
  const { answers, context } = useDraftNow()
  const { desk, state } = useSlotUpload(slot)
  const { ask, gate } = useConsentGate()
  const stored = answers.materials[slot]
  const take = (file: File | null) => {
    if (!file || locked !== undefined) return
    const window = video ? undefined : context.policy.upload
    ask(video ? ['camera', 'face'] : ['certificate'], (consented) => void desk.send({ slot, purpose, file, window, consented }))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    take(event.dataTransfer.files[0] ?? null)
  }
  const busy = state.kind !== 'idle' && state.kind !== 'failed'
  return (
    <section className="slot" aria-label={name} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {stored && !busy ? <PictureView objectId={stored.objectId} name={name} video={video} /> : null}
      <div className="slot__side">
        <div role="status">{busy ? <Doing state={state} /> : stored ? <Text size="sm">{words.stored(stored.fileName)}</Text> : null}</div>
        {state.kind === 'failed' ? (
          <div className="finding finding--problem" role="alert">
            <div>{state.said.says}</div>
            <div className="finding__way">{state.said.wayOut}</div>
          </div>
        ) : null}
        <Group gap="xs">
          {busy ? (
            <Button size="xs" variant="default" onClick={() => desk.cancel(slot)}>
              {words.cancel}
            </Button>
          ) : (
            <FileButton onChange={take} accept={video ? 'video/*' : 'image/*,application/pdf'} disabled={locked !== undefined}>
              {(props) => (
                <Button
                  {...props}
                  size="xs"
                  variant="default"
                  disabled={locked !== undefined}
                  aria-label={`${stored ? words.replace : words.choose}：${name}`}
                >
                  {stored ? words.replace : words.choose}
                </Button>
              )}
            </FileButton>
          )}
          {state.kind === 'failed' && state.canRetry ? (
            <Button size="xs" variant="default" onClick={() => desk.retry(slot)}>
              {words.retry}
            </Button>
          ) : null}
          {stored && !busy ? <Remove slot={slot} name={name} objectId={stored.objectId} locked={locked !== undefined} /> : null}
        </Group>
        {stored || busy || locked !== undefined ? null : <div className="field__hint">{words.drop}</div>}
      </div>
      {gate}
    </section>
  )
}

function Doing({ state }: { state: ReturnType<typeof useSlotUpload>['state'] }) {
  if (state.kind !== 'sending') return <Text size="sm">{state.kind === 'claiming' ? words.claiming : words.preparing}</Text>
  return (
    <>
      <Text size="sm">{words.sending(state.percent)}</Text>
      <Progress value={state.percent} size="sm" aria-label={words.sending(state.percent)} />
    </>
  )
}

function Remove({ slot, name, objectId, locked }: { slot: string; name: string; objectId: string; locked: boolean }) {
  const { keeper } = useDraftNow()
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const remove = async () => {
    setAsking(false)
    setTrouble(undefined)
    const { materials } = keeper.now().answers
    // One picture of both sides is in two places: it goes with the last of them.
    const elsewhere = Object.entries(materials).some(([other, paper]) => other !== slot && paper.objectId === objectId)
    try {
      if (!elsewhere) await call(uploadEndpoints.deleteObject, { params: { objectId } })
    } catch (error) {
      // Gone already is as good as deleted.
      if (!(error instanceof ApiError && error.status === 404)) return setTrouble(`${words.notDeleted}：${saysOf(error)}`)
    }
    keeper.change((before) => withValueAt(before, `materials.${slot}`, undefined))
  }
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        c="var(--red)"
        disabled={locked}
        aria-label={`${words.remove}：${name}`}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
      {trouble ? (
        <Text size="sm" c="var(--red)" role="alert">
          {trouble}
        </Text>
      ) : null}
      <AreYouSure
        open={asking}
        title={words.sure(name)}
        text={words.sureText}
        yes={words.remove}
        no={words.keep}
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      />
    </>
  )
}
