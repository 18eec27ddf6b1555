/** Two devices answered one question differently: both answers, and the person says which holds. Neither is thrown away before. */
import { valueInWords } from '@domain/fields/value-words'
import type { FieldState } from '@domain/journey/journey-types'
import type { ContestedField } from '@domain/journey/merge-drafts'
import * as regions from '@domain/regions/region-table'
import { Button, Group } from '@mantine/core'
import { words } from './words'

type ContestedQuestionProps = {
  state: Pick<FieldState, 'kind' | 'options' | 'label'>
  contested: ContestedField
  onChoose: (whose: 'mine' | 'theirs') => void
}

export function ContestedQuestion({ state, contested, onChoose }: ContestedQuestionProps) {
  const { contested: says } = words
  return (
    <div className="contested" role="alert">
      <div className="contested__title">{says.title}</div>
      <Group gap="sm" mt={6} align="stretch">
        {(['mine', 'theirs'] as const).map((whose) => (
          <Button
            key={whose}
            variant="default"
            className="contested__choice"
            aria-label={`${says[whose]}：${shownIn(state, contested[whose])}（${state.label}）`}
            onClick={() => onChoose(whose)}
          >
            <span>
              <span className="contested__whose">{says[whose]}</span>
              <span className="contested__value">{shownIn(state, contested[whose])}</span>
            </span>
          </Button>
        ))}
      </Group>
    </div>
  )
}

/** A value as a person reads it; what has no words (a list of sites) is named as such. */
function shownIn({ kind, options }: ContestedQuestionProps['state'], value: unknown): string {
  if (value === undefined || value === '') return words.contested.nothing
  return valueInWords(kind, value, options, regions) || words.contested.other
}
