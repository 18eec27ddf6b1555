/** The sections of a step as cards: every question from the journey, drawn by its kind, with what is wrong and the ticks to go on anyway. */
import type { Anchor } from '@domain/filing/anchor'
import { acknowledge } from '@domain/journey/acknowledgement'
import type { SectionState, StepState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import { settle } from '@domain/journey/settle'
import { type ReactNode, useState } from 'react'
import { fieldComponents } from '@/components/form/field-components'
import type { FieldExtras } from '@/components/form/field-props'
import { SectionCard } from '@/components/journey/section-card'
import type { JourneyNow } from '@/hooks/use-journey'
import { changeAnswers } from '@/store/draft-actions'
import { enterField, leaveField } from '@/store/presence-store'
import { useHeld } from './elsewhere'
import { LibraryChoice } from './library/library-choice'

type StepFieldsProps = {
  step: StepState
  now: JourneyNow
  /** Also what is merely missing is said. */
  visited: boolean
  extras: FieldExtras
  onJump: (anchor: Anchor) => void
  /** Anything a page adds below one section, e.g. 删除这个网站. */
  below?: (section: SectionState) => ReactNode
}

/** 已知晓，仍要继续: sets or takes away the tick. */
export const toggleAcknowledged = (problem: Problem, now: JourneyNow): void =>
  // The tick holds for the values as the journey sees them, with what account and record settle.
  changeAnswers((answers) => acknowledge(settle(answers, now.context), problem, problem.acknowledgedAt ? undefined : now.context.now))

export function StepFields({ step, now, visited, extras, onJump, below }: StepFieldsProps) {
  const [folded, setFolded] = useState<readonly string[]>([])
  const held = useHeld()
  const toggle = (id: string) => setFolded(folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id])
  return (
    <>
      {step.sections.map((section) => (
        <SectionCard
          key={section.id}
          title={section.title}
          done={section.done}
          problemCount={section.problemCount}
          open={!folded.includes(section.id)}
          onToggle={() => toggle(section.id)}
        >
          {section.fields.map((field) => {
            const Question = fieldComponents[field.kind]
            return (
              <Question
                key={field.anchor}
                state={held(field)}
                visited={visited}
                extras={extras}
                onArrive={() => enterField(field.anchor, true)}
                onLeave={() => leaveField(field.anchor)}
                onChange={(value) => {
                  enterField(field.anchor, false)
                  now.change(field.anchor, value)
                }}
                onAcknowledge={(problem) => toggleAcknowledged(problem, now)}
                onJump={onJump}
              />
            )
          })}
          <LibraryChoice section={section} now={now} />
          {below?.(section)}
        </SectionCard>
      ))}
    </>
  )
}
