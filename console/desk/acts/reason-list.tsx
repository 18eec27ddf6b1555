/** The reasons being written, each at its field, and sending them: asked to complete, rejected, or sent back by the authority. */
import { Button, Card, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import type { DeskActId } from '../order/possible-acts'
import { presetsFor } from '../order/reason-presets'
import { type ReasonDraft, type Reasons, sentReasons } from '../order/use-reasons'
import type { Do } from './act-panel'

type ReasonListProps = { acts: ReadonlySet<DeskActId>; reasons: Reasons; go: Do; busy: boolean }

export function ReasonList({ acts, reasons, go, busy }: ReasonListProps) {
  const { drafts } = reasons
  const sent = sentReasons(drafts)
  const done = `已退回，共 ${drafts.length} 条原因`
  return (
    <section aria-label="退回原因">
      <Title order={3} size="h6">{`退回原因（${drafts.length}）`}</Title>
      {drafts.length ? null : <Text size="sm">在左边要改的字段或图片上点「写原因」，每一条都会带申请人直接回到那一项。</Text>}
      <Stack gap="sm" mt={6}>
        {drafts.map((draft, i) => (
          <ReasonForm key={draft.id} draft={draft} n={i + 1} reasons={reasons} />
        ))}
        <Button
          variant="default"
          onClick={() => reasons.add({ anchor: 'order', label: '整份备案', kind: 'long-text' })}
          style={{ alignSelf: 'start' }}
        >
          写一条关于整份备案的原因
        </Button>
        {drafts.length && !sent ? <Text size="sm">每一条都要写清「哪里不对」才能发出。</Text> : null}
        <Group gap="xs">
          {acts.has('changes') ? (
            <Button disabled={!sent || busy} onClick={() => sent && go({ action: 'reject', kind: 'changes', reasons: sent }, done)}>
              要求补充修改
            </Button>
          ) : null}
          {acts.has('reject') ? (
            <Button
              color="red.9"
              disabled={!sent || busy}
              onClick={() => sent && go({ action: 'reject', kind: 'rejected', reasons: sent }, done)}
            >
              驳回
            </Button>
          ) : null}
          {acts.has('authority-reject') ? (
            <Button color="red.9" disabled={!sent || busy} onClick={() => sent && go({ action: 'authority-reject', reasons: sent }, done)}>
              管局退回
            </Button>
          ) : null}
        </Group>
      </Stack>
    </section>
  )
}

function ReasonForm({ draft, n, reasons }: { draft: ReasonDraft; n: number; reasons: Reasons }) {
  const presets = presetsFor(draft)
  const change = (part: Partial<ReasonDraft>) => reasons.change(draft.id, part)
  const fillIn = (name: string) => {
    const { says, advice, example = '' } = presets.find((preset) => preset.name === name) ?? {}
    if (says !== undefined && advice !== undefined) change({ says, advice, example })
  }
  return (
    <Card withBorder padding="sm" component="fieldset" m={0}>
      <Text component="legend" fw={600} size="sm" px={4}>{`${n}. ${draft.label}`}</Text>
      <Stack gap={6}>
        <NativeSelect
          id={`reason-${draft.id}`}
          label="常用原因"
          data={[{ value: '', label: '自己写' }, ...presets.map(({ name }) => ({ value: name, label: name }))]}
          onChange={(event) => fillIn(event.currentTarget.value)}
        />
        <Textarea
          label="哪里不对"
          required
          value={draft.says}
          onChange={(event) => change({ says: event.currentTarget.value })}
          maxLength={500}
          autosize
          minRows={2}
        />
        <Textarea
          label="怎么改"
          value={draft.advice}
          onChange={(event) => change({ advice: event.currentTarget.value })}
          maxLength={500}
          autosize
          minRows={2}
        />
        <TextInput
          label="例子"
          value={draft.example}
          onChange={(event) => change({ example: event.currentTarget.value })}
          maxLength={500}
        />
        <Button
          variant="subtle"
          c="var(--red)"
          size="compact-sm"
          aria-label={`删掉第 ${n} 条：${draft.label}`}
          onClick={() => reasons.remove(draft.id)}
          style={{ alignSelf: 'start' }}
        >
          删掉这一条
        </Button>
      </Stack>
    </Card>
  )
}
