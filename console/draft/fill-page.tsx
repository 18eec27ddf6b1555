/** Filling in a filing at the computer: the draft is opened, kept in step with the server and the phone, and its steps are drawn. */
import type { Session } from '@contract/session'
import { Button, Stack } from '@mantine/core'
import { useEffect } from 'react'
import { beforeSignOut, useSession } from '../api/account'
import { goInstead, paths } from '../filing/pages'
import { Trouble } from '../ui/trouble'
import { Waiting } from '../ui/waiting'
import './draft.css'
import './fields/fields.css'
import './mirror/mirror.css'
import './steps/steps.css'
import './uploads/uploads.css'
import { FillFrame } from './fill-frame'
import { DraftNowProvider, useComputedDraft } from './store/draft-now'
import { useDraft } from './store/use-draft'
import { words } from './words'

/** States in which the person may still change the answers. */
const editable: readonly string[] = ['draft', 'order-idle-draft', 'initial-changes-requested', 'initial-rejected', 'authority-rejected']

/** `step` as the address says it; what is not open leads to where the person stands. */
export function FillPage({ orderId, step }: { orderId: string; step?: string | undefined }) {
  const session = useSession().data
  return session ? <OpenDraft orderId={orderId} step={step} session={session} /> : <Waiting what={words.waiting} />
}

function OpenDraft({ orderId, step, session }: { orderId: string; step: string | undefined; session: Session }) {
  const { keeper, state } = useDraft(orderId, session.account.id, session.draftKey)
  const now = useComputedDraft(keeper, state)
  const context = now?.context
  useEffect(() => keeper.knows(context), [keeper, context])
  useEffect(() => beforeSignOut(() => keeper.flush()), [keeper])
  const closed = state.draft !== undefined && !editable.includes(state.draft.status)
  useEffect(() => {
    if (closed) goInstead(paths.order(orderId))
  }, [closed, orderId])
  if (closed) return null
  if (!now && state.trouble)
    return (
      <Stack align="start">
        <Trouble error={state.trouble} title={words.failed} />
        <Button onClick={() => void keeper.open()}>{words.again}</Button>
      </Stack>
    )
  if (!now) return <Waiting what={words.waiting} />
  return (
    <DraftNowProvider value={now}>
      <FillFrame step={step} />
    </DraftNowProvider>
  )
}
