/** What this filing will ask for before anything is filled in, and how long each stage takes, said as an estimate. */
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { Badge, Text, Title } from '@mantine/core'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'

const says = words.verify
const shortName = (name: string) => name.replace(/（?(正面|人像面)）?$/, '')

export function ToPrepare() {
  const { journey } = useDraftNow()
  // Front and back of one card are one thing to get ready.
  const papers = journey.requirements.filter(({ material, level }) => !material.endsWith('-back') && level !== 'optional')
  return (
    <section className="card">
      <Title order={2} size="h4">
        {says.prepare}
      </Title>
      <ul className="plain">
        {papers.map((paper) => (
          <Paper key={paper.slot} paper={paper} />
        ))}
        {journey.steps.some(({ id }) => id === 'identity-check') ? (
          <li>
            {says.video}
            <div className="field__hint">{says.videoSays}</div>
          </li>
        ) : null}
      </ul>
      <HowLong />
    </section>
  )
}

const Paper = ({ paper: { name, level, rule, template, why } }: { paper: MaterialRequirement }) => (
  <li>
    {shortName(name)}{' '}
    {level === 'recommended' || rule ? (
      <Badge variant="light" tt="none" radius="sm" c="var(--blue-ink)">
        {level === 'recommended' ? words.materials.levels.recommended : words.materials.local}
      </Badge>
    ) : null}
    <div className="field__hint">{template ? says.prefilled : why}</div>
  </li>
)

function HowLong() {
  const { journey, context } = useDraftNow()
  const { policy, province } = context
  const { min, max } = policy.initialReviewWorkdays
  const days = province?.estimatedAuthorityDays
  const minutes = journey.steps.slice(1).reduce((sum, step) => sum + step.minutes, 0)
  const review = min === max ? `${max}` : `${min}–${max}`
  return (
    <Text size="sm" c="dimmed" mt="xs">
      {says.fill(minutes, review, policy.smsVerifyHours, policy.authorityMaxWorkdays)}
      {days && province ? says.estimate(province.name, days.min, days.max, days.asOf) : ''}。
    </Text>
  )
}
