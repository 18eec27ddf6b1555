/** 撤销 and 放弃备案, each asked about first with what stays and what goes. */
import type { OrderProgress } from '@contract/orders'
import { type LeavingAction, type Survival, survives } from '@domain/lifecycle/survives'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { Trouble } from '../../ui/trouble'
import { useAbandon, useWithdraw } from './use-orders'
import { words } from './words'

const said = {
  withdraw: { label: words.withdraw, title: words.withdrawTitle, yes: words.withdrawYes },
  abandon: { label: words.abandon, title: words.abandonTitle, yes: words.abandonYes },
} satisfies Record<LeavingAction, { label: string; title: string; yes: string }>

const leaving: readonly LeavingAction[] = ['withdraw', 'abandon']

export function WaysOut({ progress }: { progress: OrderProgress }) {
  const [asked, setAsked] = useState<LeavingAction>()
  const acts = { withdraw: useWithdraw(progress.id), abandon: useAbandon(progress.id) }
  const act = asked && acts[asked]
  const shown = leaving.filter((action) => progress.actions.includes(action))
  if (!shown.length) return null
  const close = () => {
    act?.reset()
    setAsked(undefined)
  }
  return (
    <Group mt="md" gap="sm">
      {shown.map((action) => (
        <Button
          key={action}
          variant="default"
          size="xs"
          c={action === 'abandon' ? 'var(--red)' : undefined}
          aria-haspopup="dialog"
          onClick={() => setAsked(action)}
        >
          {said[action].label}
        </Button>
      ))}
      <Modal opened={asked !== undefined} onClose={close} title={asked && said[asked].title} closeButtonProps={{ 'aria-label': words.no }}>
        {asked && act ? (
          <Stack>
            <SurvivalLines lines={survives(asked, progress.status, progress.type)} />
            <Trouble error={act.error} />
            <Group justify="end">
              <Button variant="default" onClick={close} data-autofocus>
                {words.no}
              </Button>
              <Button
                color={asked === 'abandon' ? 'red.9' : 'blue'}
                loading={act.isPending}
                onClick={() => act.mutate(undefined, { onSuccess: close })}
              >
                {said[asked].yes}
              </Button>
            </Group>
          </Stack>
        ) : null}
      </Modal>
    </Group>
  )
}

const SurvivalLines = ({ lines }: { lines: readonly Survival[] }) => (
  <ul className="plain-list">
    {lines.map(({ what, stays, says }) => (
      <li key={what} className={stays ? 'mark mark--good' : 'mark mark--bad'}>
        {`${stays ? words.stays : words.goes}${says}`}
      </li>
    ))}
  </ul>
)
