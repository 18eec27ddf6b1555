/** The sections of a step as cards: every question from the journey, drawn by its kind. */
import type { FieldState, SectionState } from '@domain/journey/journey-types'
import { stepIn } from '@domain/steps/registry'
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { fieldComponents } from '../fields/field-components'
import type { FieldExtras } from '../fields/field-props'
import { useGo } from '../go'
import { useLock } from '../mirror/use-lock'
import { useDraftNow } from '../store/draft-now'
import { PhotoField } from '../uploads/photo-field'

type SectionCardsProps = {
  sections: readonly SectionState[]
  visited: boolean
  /** Anything a step adds below one section, e.g. 删除这个网站. */
  below?: (section: SectionState) => ReactNode
}

export const SectionCards = ({ sections, visited, below }: SectionCardsProps) => (
  <>
    {sections.map((section) => (
      <section key={section.id} className="card section" aria-labelledby={`section-${section.id}`}>
        <Title order={2} size="h4" id={`section-${section.id}`} mb="sm">
          {section.title}
          {section.done ? <span className="section__done"> ✓</span> : null}
        </Title>
        {section.fields.map((field) => (
          <Question key={field.anchor} field={field} visited={visited} />
        ))}
        {below?.(section)}
      </section>
    ))}
  </>
)

const extras: FieldExtras = { photo: (field) => <PhotoField field={field} /> }

function Question({ field, visited }: { field: FieldState; visited: boolean }) {
  const { state, journey, keeper, change, acknowledge } = useDraftNow()
  const go = useGo()
  const lock = useLock(field.anchor)
  const contested = state.contested.find(({ anchor }) => anchor === field.anchor)
  const Component = fieldComponents[field.kind]
  return (
    <Component
      state={field}
      // A picture may be added here; where it is asked for is the page of papers.
      visited={visited && (field.kind !== 'certificate-photo' || field.required)}
      locked={lock}
      contested={contested}
      extras={extras}
      onChange={(value) => change(field.anchor, value)}
      onChoose={(whose) => keeper.choose(field.anchor, whose)}
      onAcknowledge={acknowledge}
      onJump={(anchor) =>
        go(
          stepIn(
            anchor,
            journey.steps.map(({ id }) => id),
          ),
          anchor,
        )
      }
    />
  )
}
