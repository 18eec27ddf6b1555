/** The remark: sentences that are asked for can be put in by a button, and it says which of them are still missing. */
import type { RemarkFragment } from '@domain/fields/field-spec'
import { withSentence } from '@domain/fields/typed-text'
import { Button, Textarea } from '@mantine/core'
import { Field } from './field'
import { asText, controlId, describedBy, type FieldProps, isWrong } from './field-props'
import { words } from './words'

export function RemarkField(props: FieldProps) {
  const { state, onChange, locked } = props
  const remark = asText(state.value)
  const max = state.maxLength ?? 300
  return (
    <Field {...props} shown={remark}>
      <Textarea
        id={controlId(state.anchor)}
        autosize
        minRows={3}
        value={remark}
        maxLength={max}
        onChange={(event) => onChange(event.currentTarget.value)}
        placeholder={state.placeholder ?? (state.anchor.startsWith('subject') ? words.remarkOfSubject : words.remark)}
        readOnly={locked !== undefined}
        error={isWrong(props)}
        aria-describedby={describedBy(state.anchor)}
      />
      <div className="field__count">{`${remark.length} / ${max}`}</div>
      {state.fragments?.map((fragment) => (
        <Fragment
          key={fragment.id}
          fragment={fragment}
          locked={locked !== undefined}
          onInsert={() => onChange(withSentence(remark, fragment.text).slice(0, max))}
        />
      ))}
    </Field>
  )
}

function Fragment({ fragment, locked, onInsert }: { fragment: RemarkFragment; locked: boolean; onInsert: () => void }) {
  const { label, text, required, present } = fragment
  if (present) return <div className="fragment fragment--present">{`✓ ${label}：${words.said}`}</div>
  return (
    <div className="fragment">
      <div className="fragment__words">
        <div>{`${required ? words.mustSay : words.maySay}：${label}`}</div>
        <div className="field__hint">{text}</div>
      </div>
      <Button size="compact-sm" variant="default" disabled={locked} aria-label={`${words.insert}：${label}`} onClick={onInsert}>
        {words.insert}
      </Button>
    </div>
  )
}
