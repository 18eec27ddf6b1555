/** What can be done with the order now. Acts the lifecycle does not allow are not there; nothing to do is said, with whose turn it is. */

import type { DeskAction } from '@contract/sandbox-desk'
import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Trouble } from '../../ui/trouble'
import type { DeskActId } from '../order/possible-acts'
import { takesReasons } from '../order/possible-acts'
import { type OrderAtDesk, useAct } from '../order/use-order'
import type { Reasons } from '../order/use-reasons'
import { deskNames } from '../queue/whose-desk'
import { CallActs } from './call-acts'
import { IdentityActs } from './identity-acts'
import { PhotoActs } from './photo-acts'
import { focusReason } from './reason-form'
import { ReasonList } from './reason-list'

/** Does an act; `done` is what is said when it worked. */
export type Do = (act: DeskAction, done: string) => void
type ActPanelProps = { order: OrderAtDesk; acts: ReadonlySet<DeskActId>; reasons: Reasons }

export function ActPanel({ order, acts, reasons }: ActPanelProps) {
  const { view } = order
  const act = useAct(view.id)
  const [said, setSaid] = useState('')
  const head = useRef<HTMLHeadingElement>(null)
  const forget = useRef(reasons.clear)
  forget.current = reasons.clear
  const go: Do = (action, done) => {
    setSaid('')
    act.mutate(action, {
      onSuccess: () => {
        setSaid(done)
        forget.current()
        // The button that was pressed may be gone: the reader goes on from the heading.
        head.current?.focus()
      },
    })
  }
  useNewReasonInFocus(reasons)
  const waiting = view.checks.some(({ state }) => state === 'in-review')
  const idle = acts.size === 0 && !waiting
  return (
    <Card withBorder component="aside" aria-label="审核操作" className="acts">
      <Title order={2} size="h4" ref={head} tabIndex={-1}>
        审核操作
      </Title>
      <Stack gap="md" mt="xs">
        <div role="status">
          {said ? <Alert color="green" variant="light" title={said} styles={{ title: { color: 'var(--green)' } }} /> : null}
        </div>
        <Trouble error={act.error} />
        {idle ? (
          <Text>
            {view.desk === 'nobody' ? '这份订单已经结束，没有要做的事。' : `现在在${deskNames[view.desk]}手上，审核台没有要做的事。`}
          </Text>
        ) : null}
        {acts.has('call-answered') ? <CallActs held={order.held} now={view.now} go={go} busy={act.isPending} /> : null}
        {waiting ? <IdentityActs go={go} busy={act.isPending} /> : null}
        {acts.has('backdrop') ? <PhotoActs go={go} busy={act.isPending} /> : null}
        <Decisions acts={acts} go={go} busy={act.isPending} writing={reasons.drafts.length > 0} />
        {takesReasons(acts) ? <ReasonList acts={acts} reasons={reasons} go={go} busy={act.isPending} /> : null}
      </Stack>
    </Card>
  )
}

/** A reason that was just begun is where the reviewer writes next. */
function useNewReasonInFocus({ drafts }: Reasons) {
  const newest = drafts.at(-1)?.id
  const before = useRef(newest)
  useEffect(() => {
    if (newest !== undefined && newest !== before.current) focusReason(newest, 'preset')
    before.current = newest
  }, [newest])
}

const decisions = [
  { id: 'approve', label: '初审通过', action: { action: 'approve' }, done: '初审通过了' },
  { id: 'submit', label: '提交到通信管理局', action: { action: 'submit-to-authority' }, done: '已提交到通信管理局' },
  { id: 'authority-approve', label: '管局通过', action: { action: 'authority-approve' }, done: '管局通过了' },
] as const satisfies readonly { id: DeskActId; label: string; action: DeskAction; done: string }[]

function Decisions({ acts, go, busy, writing }: { acts: ReadonlySet<DeskActId>; go: Do; busy: boolean; writing: boolean }) {
  const possible = decisions.filter(({ id }) => acts.has(id))
  if (!possible.length) return null
  // With reasons half written a slip of the hand must not approve.
  if (writing)
    return (
      <Text size="sm">{`有没发出的退回原因，所以现在没有「${possible.map(({ label }) => label).join('」「')}」；先发出或删掉它们。`}</Text>
    )
  return (
    <Group role="group" aria-label="决定">
      {possible.map(({ id, label, action, done }) => (
        <Button key={id} bg="var(--green)" disabled={busy} onClick={() => go(action, done)}>
          {label}
        </Button>
      ))}
    </Group>
  )
}
