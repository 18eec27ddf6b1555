/** The reviewer's call: when the applicant would rather be called, and how the call went. */

import type { SandboxOrder } from '@contract/sandbox'
import { callWindows } from '@domain/lifecycle/call-windows'
import { Button, Group, Text, Title } from '@mantine/core'
import { shortMoment, untilWhen } from '../../ui/moments'
import type { Do } from './act-panel'

export function CallActs({ held, now, go, busy }: { held: SandboxOrder; now: string; go: Do; busy: boolean }) {
  const second = held.status === 'initial-review-call-pending'
  return (
    <section aria-label="打电话">
      <Title order={3} size="h6">
        打电话核实
      </Title>
      <Text size="sm">{`申请人希望：${callWindows[held.callWindow].label}`}</Text>
      {held.callBackAt ? (
        <Text size="sm" fw={600}>{`申请人请您在 ${shortMoment(held.callBackAt)} 回电（${untilWhen(held.callBackAt, now)}）`}</Text>
      ) : null}
      {second ? <Text size="sm">上一次没有接通。再不通，订单会退回给申请人确认号码。</Text> : null}
      <Group gap="xs" mt={6}>
        <Button variant="default" disabled={busy} onClick={() => go({ action: 'call', answered: true }, '记下了：电话接通')}>
          接通了
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={() => go({ action: 'call', answered: false }, second ? '第二次没有接通，订单已退回' : '记下了：没接通，稍后再打')}
        >
          没接通
        </Button>
      </Group>
    </section>
  )
}
