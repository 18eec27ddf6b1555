/** What came back from a review: each reason with what stood there, what stands there now, and the ways to answer it. */

import { maxNoteLength } from '@domain/filing/replies'
import * as regions from '@domain/regions/region-table'
import { conversationOf, type Said, type Shown } from '@domain/review/conversation'
import { withReply } from '@domain/review/reply'
import { stepIn } from '@domain/steps/registry'
import { Badge, Button, Group, Text, Textarea, Title } from '@mantine/core'
import { useGo } from '../../go'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.reasons

export function Reasons() {
  const { state, answers, context } = useDraftNow()
  const correction = state.draft?.correction
  if (!correction) return null
  const reasons = conversationOf(correction, answers, { context, regions })
  return (
    <section className="card">
      <Title order={2} size="h4">
        {says.title}
      </Title>
      <Text size="sm">{says.says}</Text>
      {reasons.map((said, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the reviewer's reasons never move
        <Reason key={n} said={said} />
      ))}
    </section>
  )
}

const wordsOf = (shown: Shown | undefined): string =>
  shown?.kind === 'words' ? shown.words : shown?.objectId ? words.preview.uploaded : words.preview.empty

function Reason({ said }: { said: Said }) {
  const { state, keeper, journey, context } = useDraftNow()
  const go = useGo()
  const correction = state.draft?.correction
  if (!correction) return null
  const steps = journey.steps.map(({ id }) => id)
  const write = (note: string) =>
    keeper.change((before) => withReply(before, correction, said.place, note ? { note, at: context.now } : undefined))
  return (
    <div className="found">
      <div className="found__head">
        <strong>{said.label}</strong>
        <Group gap="xs">
          <Badge tt="none" radius="sm" variant="light" c={said.state === 'open' ? 'var(--amber)' : 'var(--green)'}>
            {says.states[said.state]}
          </Badge>
          {said.place === 'order' ? null : (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${says.go}：${said.label}`}
              onClick={() => go(stepIn(said.place, steps), said.place)}
            >
              {says.go}
            </Button>
          )}
        </Group>
      </div>
      <Text>{said.says}</Text>
      {said.advice ? <Text size="sm">{said.advice}</Text> : null}
      {said.before || said.now ? (
        <Text size="sm" c="dimmed">{`${says.was}：${wordsOf(said.before)}　${says.now}：${wordsOf(said.now)}`}</Text>
      ) : null}
      {said.asksForCall ? <Text size="sm">{says.callOnPhone}</Text> : null}
      {said.asksForCall || said.state === 'changed' ? null : (
        <Textarea
          label={says.note}
          aria-label={`${says.note}：${said.label}`}
          value={said.reply?.note ?? ''}
          maxLength={maxNoteLength}
          autosize
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
