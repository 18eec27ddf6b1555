/** Every answer with its label, as the applicant reads it; a field can be refused, a typo corrected. */

import type { DeskField, DeskOrder } from '@contract/sandbox-desk-view'
import { Button, Group, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { CorrectDialog } from './correct-dialog'
import type { ReasonPlace } from './use-reasons'

type Refuse = ((place: ReasonPlace) => void) | undefined
type AnswersProps = { view: DeskOrder; mayCorrect: boolean; refuse: Refuse }

export function Answers({ view, mayCorrect, refuse }: AnswersProps) {
  const [correcting, setCorrecting] = useState<DeskField>()
  return (
    <>
      {view.sections.map(({ id, title, fields }) => (
        <section key={id} aria-label={title}>
          <Title order={2} size="h5" mt="md" mb={4}>
            {title}
          </Title>
          <Table layout="fixed" verticalSpacing={6} withRowBorders>
            <Table.Tbody>
              {fields.map((field) => (
                <FieldRow key={field.anchor} field={field} refuse={refuse} onCorrect={mayCorrect ? setCorrecting : undefined} />
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
      {correcting ? (
        <CorrectDialog
          orderId={view.id}
          field={correcting}
          allowed={view.allowsCorrections}
          refuse={refuse}
          onClose={() => setCorrecting(undefined)}
        />
      ) : null}
    </>
  )
}

type FieldRowProps = { field: DeskField; refuse: Refuse; onCorrect: ((field: DeskField) => void) | undefined }

function FieldRow({ field, refuse, onCorrect }: FieldRowProps) {
  const { anchor, label, kind, words, correctable } = field
  return (
    <Table.Tr>
      <Table.Th scope="row" w={170} fw={400} c="dimmed" ta="left">
        {label}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {words || (
          <Text span size="sm" c="dimmed">
            没有填
          </Text>
        )}
      </Table.Td>
      {refuse || onCorrect ? (
        <Table.Td w={150} ta="right">
          <Group gap={4} justify="end" wrap="nowrap">
            {onCorrect && correctable !== undefined ? (
              <Button size="compact-sm" variant="subtle" c="var(--blue-ink)" aria-label={`更正：${label}`} onClick={() => onCorrect(field)}>
                更正
              </Button>
            ) : null}
            {refuse ? (
              <Button size="compact-sm" variant="default" aria-label={`写原因：${label}`} onClick={() => refuse({ anchor, label, kind })}>
                写原因
              </Button>
            ) : null}
          </Group>
        </Table.Td>
      ) : null}
    </Table.Tr>
  )
}
