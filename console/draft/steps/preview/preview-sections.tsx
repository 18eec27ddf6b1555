/** Every step with all its values, each with a way to change it. */
import { isSubjectPerson, sitePersonOf } from '@domain/facts/persons'
import { type RegionNames, valueInWords } from '@domain/fields/value-words'
import type { FieldState, StepState } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { Button, Group, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useGo } from '../../go'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.preview

export function PreviewSections({ regions }: { regions: RegionNames }) {
  const { journey } = useDraftNow()
  return (
    <>
      {journey.steps
        .filter(({ sections }) => sections.length)
        .map((step) => (
          <StepValues key={step.id} step={step} regions={regions} />
        ))}
      <Checks />
      <Papers />
    </>
  )
}

function Block({ title, step, children }: { title: string; step: StepId; children: ReactNode }) {
  const go = useGo()
  return (
    <section className="card">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Button size="compact-sm" variant="default" aria-label={`${says.edit}${title}`} onClick={() => go(step)}>
          {says.edit}
        </Button>
      </Group>
      <Table layout="fixed" verticalSpacing={6}>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </section>
  )
}

function Row({ label, onEdit, children }: { label: string; onEdit?: (() => void) | undefined; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" w={170} fw={400} c="dimmed">
        {label}
      </Table.Th>
      <Table.Td className="breaks">{children}</Table.Td>
      <Table.Td w={72} ta="right">
        {onEdit ? (
          <Button size="compact-sm" variant="subtle" c="var(--blue-ink)" aria-label={`${says.edit}${label}`} onClick={onEdit}>
            {says.edit}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}

function StepValues({ step, regions }: { step: StepState; regions: RegionNames }) {
  const go = useGo()
  return (
    <Block title={step.title} step={step.id}>
      {step.sections.flatMap((section) =>
        section.fields
          .filter((field) => field.kind !== 'certificate-photo' && !field.readOnly?.startsWith('在第'))
          .map((field) => {
            const label = step.sections.length > 1 && field.anchor.startsWith('site') ? `${section.title} · ${field.label}` : field.label
            return (
              <Row key={field.anchor} label={label} onEdit={field.readOnly ? undefined : () => go(step.id, field.anchor)}>
                <Value field={field} regions={regions} />
              </Row>
            )
          }),
      )}
    </Block>
  )
}

function Value({ field: { kind, value, options, required, source }, regions }: { field: FieldState; regions: RegionNames }) {
  const shown = valueInWords(kind, value, options, regions)
  const { from, recognised } = source ?? {}
  const differs = from === 'typed' && recognised !== undefined && recognised !== shown.replace(/\s/g, '')
  const note = differs
    ? says.differs(recognised)
    : from === 'recognised'
      ? says.recognised
      : from === 'imported' && shown
        ? says.imported
        : ''
  return (
    <>
      {shown || (
        <Text span c="dimmed">
          {required ? says.missing : says.empty}
        </Text>
      )}
      {note ? (
        <Text size="sm" c={differs ? 'var(--amber)' : 'dimmed'}>
          {note}
        </Text>
      ) : null}
    </>
  )
}

function Checks() {
  const { answers, journey } = useDraftNow()
  if (!journey.steps.some(({ id }) => id === 'identity-check')) return null
  const { states, subject, of, open } = words.identity
  const checks = Object.entries(answers['identity-check'].checks ?? {})
  const nameOf = (n: number) => sitePersonOf(answers, n).name ?? (isSubjectPerson(answers, n) ? subject : of(n + 1))
  return (
    <Block title={says.checks} step="identity-check">
      {checks.length ? null : <Row label={says.checks}>{open}</Row>}
      {checks.map(([n, { status }]) => (
        <Row key={n} label={nameOf(Number(n))}>
          {states[status]}
        </Row>
      ))}
    </Block>
  )
}

function Papers() {
  const { answers, journey } = useDraftNow()
  const go = useGo()
  if (!journey.requirements.length) return null
  return (
    <Block title={says.papers} step="materials">
      {journey.requirements.map(({ slot, name, whose, uploaded, level, dated }) => (
        <Row key={slot} label={whose ? `${name}（${whose}）` : name} onEdit={() => go('materials', `materials.${slot}`)}>
          {uploaded ? says.uploaded : level === 'required' ? says.notUploaded : says.optional}
          {answers.materials[slot]?.signedOn ? <Text size="sm">{`${dated?.label ?? ''} ${answers.materials[slot]?.signedOn}`}</Text> : null}
        </Row>
      ))}
    </Block>
  )
}
