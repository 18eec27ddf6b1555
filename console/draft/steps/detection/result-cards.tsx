/** What the look-up found: the type and why, conditions, what to prepare and how long it takes; or what stands in the way. */
import type { DetectionResult, FactLine } from '@domain/detection/detection-types'
import { filingTypeName, filingTypes } from '@domain/filing-types/registry'
import { Stack, Text, Title } from '@mantine/core'
import { useSettings } from '../../../api/settings'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'
import { GateCard } from './gate-card'
import { NumberChoice } from './number-choice'
import { ToPrepare } from './to-prepare'

const says = words.verify
/** Facts that add a line to whatever was decided. */
const hints: readonly string[] = ['change-filing-first', 'old-certificate', 'several-numbers']

export function DetectionResultCards({ result }: { result: DetectionResult }) {
  const { journey } = useDraftNow()
  const good = result.outcome.kind === 'type' && !journey.knockout
  return (
    <Stack gap="md" mt="md">
      <Outcome result={result} />
      {result.facts
        .filter(({ id }) => hints.includes(id))
        .map(({ id, says: hint }) => (
          <div key={id} className="finding finding--warn">
            {hint}
          </div>
        ))}
      {result.numbers ? <NumberChoice numbers={result.numbers} /> : null}
      <GateCard result={result} />
      {good ? <ToPrepare /> : null}
    </Stack>
  )
}

function Outcome({ result }: { result: DetectionResult }) {
  const { journey } = useDraftNow()
  const provider = useSettings().data?.providerName
  const { outcome } = result
  const trouble = journey.knockout ?? (outcome.kind === 'type' ? undefined : outcome)
  const facts = result.facts.filter(({ id }) => !hints.includes(id))
  return (
    <section className={`card outcome ${trouble ? 'outcome--stop' : 'outcome--good'}`}>
      <Title order={2} size="h4">
        {trouble ? trouble.says : outcome.kind === 'type' ? says.typeFound(filingTypeName(outcome.filingType, provider)) : ''}
      </Title>
      {trouble ? <Text>{trouble.wayOut}</Text> : outcome.kind === 'type' ? <Text>{filingTypes[outcome.filingType].explains}</Text> : null}
      {result.decidedBy.length ? (
        <>
          <Text mt="xs" size="sm" c="dimmed">
            {says.because}
          </Text>
          <FactLines facts={result.decidedBy} />
        </>
      ) : null}
      <details className="fold">
        <summary>{says.facts(facts.length)}</summary>
        <FactLines facts={facts} />
      </details>
    </section>
  )
}

/** ✓, ✗ or 未知: what is not known is never shown as passed. */
const FactLines = ({ facts }: { facts: readonly FactLine[] }) => (
  <ul className="marks">
    {facts.map(({ id, ok, says: fact }) => (
      <li key={id} className={`mark mark--${ok === undefined ? 'unknown' : ok ? 'good' : 'bad'}`}>
        {fact}
        {ok === undefined ? says.unknown : ''}
      </li>
    ))}
  </ul>
)
