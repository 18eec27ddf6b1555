/** The code a phone reads, in whatever state it is: shown, asked about, taken, refused. Used wherever something goes on on the phone. */
import type { Handoff } from '@contract/handoff'
import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Trouble } from '../../ui/trouble'
import { goTo, paths } from '../pages'
import { AskingPhone } from './asking-phone'
import type { Handed } from './make-code'
import { type HandoffNow, useHandoff } from './use-handoff'
import { WaitingCode } from './waiting-code'
import { words } from './words'
import './handoff.css'

/** `titled` false: what it stands in says already what the code is for. */
type QrPanelProps = { what: Handed; level?: 2 | 3; titled?: boolean }

/** Give it a `key` that changes with what is handed over. */
export function QrPanel({ what, level = 3, titled = true }: QrPanelProps) {
  const now = useHandoff(what)
  return (
    <div className="handoff" data-state={now.view.kind}>
      <State now={now} what={what} level={level} titled={titled} />
      <Trouble error={now.actError} />
    </div>
  )
}

type StateProps = { now: HandoffNow; what: Handed; level: 2 | 3; titled: boolean }

function State({ now, what: { kind }, level, titled }: StateProps) {
  const { view, renew } = now
  switch (view.kind) {
    case 'making':
      return (
        <Stack align="center" justify="center" className="handoff__making" role="status">
          <Loader aria-hidden />
          <Text>{words.making}</Text>
        </Stack>
      )
    case 'trouble':
      return (
        <Said level={level} title={words.trouble} button={words.again} onPress={renew}>
          <Trouble error={view.error} title={words.trouble} />
        </Said>
      )
    case 'paused':
      return <Said level={level} title={words.paused} says={words.pausedSays} button={words.renew} onPress={renew} />
    case 'waiting':
      return <WaitingCode now={now} handoff={view.handoff} kind={kind} title={titled ? level : undefined} />
    case 'asking':
      return <AskingPhone now={now} handoff={view.handoff} level={level} />
    case 'active':
      return (
        <Said
          level={level}
          title={words.active}
          says={[view.handoff.phone ? words.activeOn(view.handoff.phone) : '', words.activeSays[view.handoff.kind]].join('')}
          button={kind === 'begin' ? words.stop : words.takeBack}
          busy={now.busy}
          onPress={now.takeBack}
        />
      )
    case 'declined':
      return <Said level={level} title={words.declined} says={words.declinedSays} button={words.renew} onPress={renew} />
    case 'cancelled':
      return <Said level={level} title={words.cancelled} says={words.cancelledSays} button={words.renew} onPress={renew} />
    case 'ended':
      return <Ended handoff={view.handoff} level={level} onRenew={renew} />
  }
}

type EndedProps = { handoff: Handoff; level: 2 | 3; onRenew: () => void }

/** Handed back: the way to where the phone stopped. Taken back or submitted: nothing more to do. */
function Ended({ handoff: { orderId, handedBackAt }, level, onRenew }: EndedProps) {
  if (!orderId || !handedBackAt)
    return <Said level={level} title={words.ended} says={words.endedSays} button={words.renew} onPress={onRenew} />
  const go = () => goTo(paths.fill(orderId, handedBackAt.step))
  return <Said level={level} title={words.handedBack} says={words.handedBackSays} button={words.goOn} onPress={go} />
}

type SaidProps = {
  level: 2 | 3
  title: string
  says?: string
  button: string
  busy?: boolean
  onPress: () => void
  children?: ReactNode
}

function Said({ level, title, says, button, busy, onPress, children }: SaidProps) {
  return (
    <Stack className="handoff__said" gap="sm" role="status">
      {children ?? (
        <>
          <Title order={level} size="h4">
            {title}
          </Title>
          <Text>{says}</Text>
        </>
      )}
      <Group>
        <Button variant="light" loading={busy ?? false} onClick={onPress}>
          {button}
        </Button>
      </Group>
    </Stack>
  )
}
