/** One reason: a usual sentence to begin with, what is wrong, how to mend it, how it looks when right. */
import { Button, Card, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { presetsFor } from '../order/reason-presets'
import type { ReasonDraft, Reasons } from '../order/use-reasons'

const placeOf = (id: number, part: 'preset' | 'says') => `reason-${id}-${part}`

/** Puts the cursor into a reason: where one begins, or where something is missing. */
export const focusReason = (id: number, part: 'preset' | 'says'): void => document.getElementById(placeOf(id, part))?.focus()

type ReasonFormProps = { draft: ReasonDraft; n: number; reasons: Reasons; tried: boolean }

export function ReasonForm({ draft, n, reasons, tried }: ReasonFormProps) {
  const presets = presetsFor(draft)
  const change = (part: Partial<ReasonDraft>) => reasons.change(draft.id, part)
  const fillIn = (name: string) => {
    const preset = presets.find((one) => one.name === name)
    if (preset) change({ says: preset.says, advice: preset.advice, example: preset.example ?? '' })
  }
  return (
    <Card withBorder padding="sm" component="fieldset" m={0}>
      <Text component="legend" fw={600} size="sm" px={4}>{`${n}. ${draft.label}`}</Text>
      <Stack gap={6}>
        <NativeSelect
          id={placeOf(draft.id, 'preset')}
          label="常用原因"
          data={[{ value: '', label: '自己写' }, ...presets.map(({ name }) => ({ value: name, label: name }))]}
          onChange={(event) => fillIn(event.currentTarget.value)}
        />
        <Textarea
          id={placeOf(draft.id, 'says')}
          label="哪里不对"
          withAsterisk
          aria-required
          value={draft.says}
          onChange={(event) => change({ says: event.currentTarget.value })}
          maxLength={500}
          autosize
          minRows={2}
          {...(tried && !draft.says.trim() ? { error: '请写清哪里不对，再发出' } : {})}
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
        <Button variant="subtle" c="var(--red)" size="compact-sm" onClick={() => reasons.remove(draft.id)} style={{ alignSelf: 'start' }}>
          {`删掉第 ${n} 条`}
        </Button>
      </Stack>
    </Card>
  )
}
