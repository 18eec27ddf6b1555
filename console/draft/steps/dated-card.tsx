/** Dated things a rule says about a page without fields of its own, each with its tick: nothing may keep the button without being seen. */
import type { Problem } from '@domain/journey/problem'
import { Title } from '@mantine/core'
import { FieldProblems } from '../fields/field-problems'
import { useDraftNow } from '../store/draft-now'
import { words } from './words'

export function DatedCard({ problems }: { problems: readonly Problem[] }) {
  const { acknowledge } = useDraftNow()
  if (!problems.length) return null
  return (
    <section className="card">
      <Title order={2} size="h4">
        {words.dated}
      </Title>
      <FieldProblems problems={problems} onAcknowledge={acknowledge} />
    </section>
  )
}
