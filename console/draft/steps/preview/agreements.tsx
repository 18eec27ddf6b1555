/** Two agreements, never ticked beforehand, each readable on the spot; the second may be left out. */
import { withValueAt } from '@domain/filing/anchor'
import { type Agreement, agreements } from '@domain/privacy/agreements'
import { Button, Checkbox, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { controlId, fieldId } from '../../fields/field-props'
import { useMirrorNow } from '../../mirror/mirror-now'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.preview
const anchor = 'preview.agreements'

export function Agreements({ visited }: { visited: boolean }) {
  const { answers, context, keeper } = useDraftNow()
  const { whole } = useMirrorNow().locks
  const [reading, setReading] = useState<Agreement>()
  const ticked = answers.preview.agreements ?? {}
  const toggle = (id: string) =>
    keeper.change((before) => {
      const { [id]: was, ...rest } = before.preview.agreements ?? {}
      return withValueAt(before, anchor, was ? rest : { ...rest, [id]: context.now })
    })
  return (
    <section className="card" id={fieldId(anchor)} data-anchor={anchor}>
      <Title order={2} size="h4" mb="sm">
        {says.terms}
      </Title>
      <Stack gap="sm">
        {agreements.map((agreement, n) => (
          <Group key={agreement.id} justify="space-between" align="start" wrap="nowrap">
            <Checkbox
              id={n === 0 ? controlId(anchor) : `${controlId(anchor)}-${agreement.id}`}
              label={says.agree(agreement.title)}
              description={agreement.note}
              checked={ticked[agreement.id] !== undefined}
              disabled={whole}
              error={visited && agreement.id === 'privacy' && !ticked.privacy ? says.privacyFirst : undefined}
              onChange={() => toggle(agreement.id)}
            />
            <Button size="compact-sm" variant="subtle" c="var(--blue-ink)" onClick={() => setReading(agreement)}>
              {says.readTerms(agreement.title)}
            </Button>
          </Group>
        ))}
      </Stack>
      <Modal
        opened={reading !== undefined}
        onClose={() => setReading(undefined)}
        title={reading?.title}
        size="lg"
        closeButtonProps={{ 'aria-label': '关闭' }}
      >
        <Stack>
          {reading?.paragraphs.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          <Button onClick={() => setReading(undefined)}>{says.readDone}</Button>
        </Stack>
      </Modal>
    </section>
  )
}
