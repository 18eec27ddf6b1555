/** 时钟: moves the sandbox's time on; every deadline on the way fires at its own moment, and is told here. */

import { sandboxEndpoints } from '@contract/sandbox'
import { clockOf, dayOf, momentAt } from '@domain/calendar/moment'
import { Anchor, Button, Card, Group, NativeSelect, NumberInput, Stack, Switch, Table, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../api/call'
import { shortMoment } from '../../ui/moments'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { orderPath } from '../pages'
import { firedWords } from './fired-words'

const units = { minutes: '分钟', hours: '小时', days: '天', workdays: '个工作日' } as const
type Unit = keyof typeof units
const quick: readonly { unit: Unit; n: number }[] = [
  { unit: 'hours', n: 1 },
  { unit: 'days', n: 1 },
  { unit: 'workdays', n: 1 },
  { unit: 'workdays', n: 5 },
]

export function ClockPage() {
  const cache = useQueryClient()
  const clock = useQuery({ queryKey: ['clock'], queryFn: () => call(sandboxEndpoints.getClock, {}), refetchInterval: 5000 })
  const advance = useMutation({
    mutationFn: ({ unit, n }: { unit: Unit; n: number }) => call(sandboxEndpoints.advanceClock, { body: { [unit]: n } }),
    onSettled: () => cache.invalidateQueries(),
  })
  const set = useMutation({
    mutationFn: (body: { now: string; mode: 'running' | 'fixed' }) => call(sandboxEndpoints.putClock, { body }),
    onSettled: () => cache.invalidateQueries(),
  })
  return (
    <>
      <PageTitle>时钟</PageTitle>
      <Stack>
        <Card withBorder>
          <Text role="status">
            {clock.data ? `现在是 ${shortMoment(clock.data.now)}，时间${clock.data.mode === 'fixed' ? '停住' : '在走'}。` : ' '}
          </Text>
          <Group mt="sm">
            {quick.map(({ unit, n }) => (
              <Button key={`${unit} ${n}`} variant="default" disabled={advance.isPending} onClick={() => advance.mutate({ unit, n })}>
                {`往后 ${n} ${units[unit]}`}
              </Button>
            ))}
          </Group>
          <AdvanceForm busy={advance.isPending} onAdvance={(unit, n) => advance.mutate({ unit, n })} />
          <Trouble error={advance.error} />
        </Card>
        {advance.data ? <Fired fired={advance.data.fired} /> : null}
        {clock.data ? (
          <SetForm key={clock.data.mode} now={clock.data.now} fixed={clock.data.mode === 'fixed'} onSet={set.mutate} error={set.error} />
        ) : null}
      </Stack>
    </>
  )
}

function AdvanceForm({ busy, onAdvance }: { busy: boolean; onAdvance: (unit: Unit, n: number) => void }) {
  const [n, setN] = useState(25)
  const [unit, setUnit] = useState<Unit>('hours')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onAdvance(unit, n)
  }
  return (
    <form onSubmit={send}>
      <Group mt="sm" align="end">
        <NumberInput
          label="往后多少"
          value={n}
          onChange={(value) => setN(Number(value) || 0)}
          min={0}
          max={unit === 'workdays' ? 500 : 100_000}
          allowDecimal={false}
          hideControls
          w={120}
        />
        <NativeSelect
          label="单位"
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value as Unit)}
          data={Object.entries(units).map(([value, label]) => ({ value, label }))}
        />
        <Button type="submit" disabled={busy}>
          拨过去
        </Button>
      </Group>
    </form>
  )
}

function Fired({ fired }: { fired: readonly { orderId: string; event: string; at: string }[] }) {
  const rows = fired.map((one, n) => ({ ...one, n }))
  return (
    <Card withBorder component="section" aria-label="这段时间里发生的事">
      <Title order={2} size="h5">{`这段时间里发生了 ${fired.length} 件事`}</Title>
      {fired.length ? (
        <Table>
          <Table.Tbody>
            {rows.map(({ orderId, event, at, n }) => (
              <Table.Tr key={n}>
                <Table.Td>{shortMoment(at)}</Table.Td>
                <Table.Td>{firedWords(event)}</Table.Td>
                <Table.Td>
                  <Anchor href={orderPath(orderId)} c="var(--blue-ink)">
                    {orderId}
                  </Anchor>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Card>
  )
}

type SetFormProps = { now: string; fixed: boolean; onSet: (body: { now: string; mode: 'running' | 'fixed' }) => void; error: unknown }

function SetForm({ now, fixed, onSet, error }: SetFormProps) {
  const [at, setAt] = useState(`${dayOf(now)}T${clockOf(now)}`)
  const [stands, setStands] = useState(fixed)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const [day = '', clock = ''] = at.split('T')
    onSet({ now: momentAt(day, clock.slice(0, 5)), mode: stands ? 'fixed' : 'running' })
  }
  return (
    <Card withBorder component="form" onSubmit={send}>
      <Title order={2} size="h5">
        改成某个时刻
      </Title>
      <Text size="sm">往回拨不会撤销已经发生的事。</Text>
      <Group align="end" mt="xs">
        <TextInput type="datetime-local" label="北京时间" required value={at} onChange={(event) => setAt(event.currentTarget.value)} />
        <Switch label="停住不走" checked={stands} onChange={(event) => setStands(event.currentTarget.checked)} mb={8} />
        <Button type="submit" variant="default">
          改时间
        </Button>
      </Group>
      <Trouble error={error} />
    </Card>
  )
}
