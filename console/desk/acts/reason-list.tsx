/** The reasons being written, each at its field, and sending them: asked to complete, rejected, or sent back by the authority. */
import type { DeskAction, DeskReason } from '@contract/sandbox-desk'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { DeskActId } from '../order/possible-acts'
import { type Reasons, sentReasons } from '../order/use-reasons'
import type { Do } from './act-panel'
import { focusReason, ReasonForm } from './reason-form'

type ReasonListProps = { acts: ReadonlySet<DeskActId>; reasons: Reasons; go: Do; busy: boolean }

const sendings = [
  { id: 'changes', label: '要求补充修改', red: false, act: (reasons) => ({ action: 'reject', kind: 'changes', reasons }) },
  { id: 'reject', label: '驳回', red: true, act: (reasons) => ({ action: 'reject', kind: 'rejected', reasons }) },
  { id: 'authority-reject', label: '管局退回', red: true, act: (reasons) => ({ action: 'authority-reject', reasons }) },
] as const satisfies readonly { id: DeskActId; label: string; red: boolean; act: (reasons: DeskReason[]) => DeskAction }[]

export function ReasonList({ acts, reasons, go, busy }: ReasonListProps) {
  const { drafts, add } = reasons
  const [tried, setTried] = useState(false)
  const send = (act: (sent: DeskReason[]) => DeskAction) => {
    const sent = sentReasons(drafts)
    if (sent) return go(act(sent), `已退回，共 ${drafts.length} 条原因`)
    setTried(true)
    const empty = drafts.find(({ says }) => !says.trim())
    if (empty) focusReason(empty.id, 'says')
  }
  return (
    <section aria-label="退回原因">
      <Title order={3} size="h6">{`退回原因（${drafts.length}）`}</Title>
      {drafts.length ? null : <Text size="sm">在左边要改的字段或图片上点「写原因」，申请人会从每一条直接回到那一项。</Text>}
      <Stack gap="sm" mt={6}>
        {drafts.map((draft, i) => (
          <ReasonForm key={draft.id} draft={draft} n={i + 1} reasons={reasons} tried={tried} />
        ))}
        <Button
          variant="default"
          onClick={() => add({ anchor: 'order', label: '整份备案', kind: 'long-text' })}
          style={{ alignSelf: 'start' }}
        >
          写一条关于整份备案的原因
        </Button>
        {drafts.length ? (
          <Group gap="xs">
            {sendings
              .filter(({ id }) => acts.has(id))
              .map(({ id, label, red, act }) => (
                <Button key={id} disabled={busy} onClick={() => send(act)} {...(red ? { bg: 'var(--red)' } : {})}>
                  {label}
                </Button>
              ))}
          </Group>
        ) : null}
      </Stack>
    </section>
  )
}
