/** One paper: whose it is, why this filing needs it, its template, its picture or video, its date, and what is wrong with it. */
import { withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { sourceName } from '@domain/journey/source-name'
import { pictureOf } from '@domain/recognition/reading-targets'
import { Badge, Group, Text, Title } from '@mantine/core'
import { ContestedQuestion } from '../../fields/contested-question'
import { DayInput } from '../../fields/day-fields'
import { FieldProblems } from '../../fields/field-problems'
import { fieldId } from '../../fields/field-props'
import { words as fieldWords } from '../../fields/words'
import { useLock } from '../../mirror/use-lock'
import { useDraftNow } from '../../store/draft-now'
import { PictureSlot } from '../../uploads/picture-slot'
import { words } from '../words'
import { LetterTemplate } from './letter-template'

const says = words.materials

export function MaterialCard({ requirement, visited }: { requirement: MaterialRequirement; visited: boolean }) {
  const { slot, why, tips, template, media, dated, whose, rule } = requirement
  const { answers, journey, state, keeper, acknowledge } = useDraftNow()
  const anchor = `materials.${slot}`
  const lock = useLock(anchor)
  const name = whose ? `${requirement.name}（${whose}）` : requirement.name
  const stored = answers.materials[slot]
  const problems = journey.problems.filter((problem) => problem.anchors[0] === anchor && (visited || !problem.missing))
  const contested = state.contested.find((one) => one.anchor === anchor)
  const purpose = media === 'video' ? 'video' : pictureOf(answers, slot) ? 'certificate' : 'letter'
  return (
    <div className={`card material${lock ? ' field--locked' : ''}`} id={fieldId(anchor)} data-anchor={anchor}>
      <Group gap="sm">
        <Title order={3} size="h5" className="field__label">
          {name}
        </Title>
        {rule ? (
          <Badge variant="light" tt="none" radius="sm" c="var(--blue-ink)">
            {says.local}
          </Badge>
        ) : null}
      </Group>
      <Text size="sm">{why}</Text>
      {rule ? (
        <details className="finding__source">
          <summary>{fieldWords.source}</summary>
          {`${sourceName(rule.source)}${rule.asOf ? fieldWords.ruleDate(rule.asOf) : ''}`}
        </details>
      ) : null}
      {template ? <LetterTemplate requirement={requirement} /> : null}
      {stored ? null : <div className="field__hint">{tips.join('；')}</div>}
      <PictureSlot slot={slot} name={name} purpose={purpose} video={media === 'video'} locked={lock} />
      {lock ? (
        <div className="field__locked" role="status">
          {lock}
        </div>
      ) : null}
      {dated && stored ? (
        <div className="field">
          <DayInput
            id={`${fieldId(anchor)}-date`}
            label={dated.label}
            spoken={says.of(name, dated.label)}
            value={stored.signedOn ?? ''}
            locked={lock !== undefined}
            onChange={(day) => keeper.change((before) => withDate(before, slot, day))}
          />
          <div className="field__hint">{says.dated(dated.maxAgeDays)}</div>
        </div>
      ) : null}
      {contested ? (
        <ContestedQuestion
          state={{ kind: 'certificate-photo', label: name }}
          contested={contested}
          onChoose={(whose) => keeper.choose(anchor, whose)}
        />
      ) : null}
      <FieldProblems problems={problems} onAcknowledge={acknowledge} />
    </div>
  )
}

function withDate(answers: Answers, slot: string, day: string | undefined): Answers {
  const before = answers.materials[slot]
  if (!before) return answers
  const { signedOn: _old, ...rest } = before
  return withValueAt(answers, `materials.${slot}`, day ? { ...rest, signedOn: day } : rest)
}
