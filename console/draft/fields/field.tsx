/** The frame of every question: label, explanation of an official term, the control, the hint, what is wrong with it, and who else is at it. */
import type { FieldKind } from '@domain/fields/field-spec'
import { Badge, Button, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ContestedQuestion } from './contested-question'
import { FieldProblems } from './field-problems'
import { controlId, type FieldProps, fieldId, isWrong, shownProblems } from './field-props'
import { words } from './words'

type FrameProps = FieldProps & {
  /** False where the label belongs to a group of controls, not to one. */
  single?: boolean
  /** Instead of the state's value, for what cannot be edited here. */
  shown?: ReactNode
  /** The control says its own label (a tick). */
  bare?: boolean
  children: ReactNode
}

/** Kinds whose answers are short: their boxes are too. */
const short: ReadonlySet<FieldKind> = new Set(['phone', 'landline', 'email', 'certificate-number', 'domain-name', 'choice', 'secret'])

export function Field(props: FrameProps) {
  const { state, onAcknowledge, visited, locked, contested, onChoose, single = true, shown, bare, children } = props
  const { anchor } = state
  const id = fieldId(anchor)
  const classes = [
    'field',
    short.has(state.kind) || (state.maxLength ?? 999) <= 40 ? 'field--short' : '',
    isWrong(props) ? 'field--wrong' : '',
    locked ? 'field--locked' : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={classes} id={id} data-anchor={anchor}>
      {bare ? null : <Head state={state} single={single} />}
      {state.readOnly ? <ReadOnly {...props}>{shown}</ReadOnly> : children}
      {locked ? (
        <div className="field__locked" role="status">
          {locked}
        </div>
      ) : null}
      {contested && onChoose ? <ContestedQuestion state={state} contested={contested} onChoose={onChoose} /> : null}
      {state.hint && !state.readOnly ? (
        <div className="field__hint" id={`${id}-hint`}>
          {state.hint}
        </div>
      ) : null}
      <div id={`${id}-notes`}>
        <FieldProblems problems={shownProblems(state, visited)} onAcknowledge={onAcknowledge} />
      </div>
    </div>
  )
}

function Head({ state, single }: { state: FieldProps['state']; single: boolean }) {
  const [explained, setExplained] = useState(false)
  const id = fieldId(state.anchor)
  const { source, label } = state
  return (
    <>
      <div className="field__head">
        {single && !state.readOnly ? (
          <label className="field__label" id={`${id}-label`} htmlFor={controlId(state.anchor)}>
            {label}
          </label>
        ) : (
          <div className="field__label" id={`${id}-label`}>
            {label}
          </div>
        )}
        {state.explains ? (
          <UnstyledButton
            className="field__explain"
            aria-label={words.explain(label)}
            aria-expanded={explained}
            onClick={() => setExplained(!explained)}
          >
            ?
          </UnstyledButton>
        ) : null}
        <span className="field__aside">
          {state.required || state.readOnly ? null : words.optional}
          {source && source.from !== 'typed' ? (
            <Badge variant="light" tt="none" radius="sm" style={{ background: 'var(--green-weak)', color: 'var(--green)' }}>
              {words.sources[source.from]}
            </Badge>
          ) : null}
        </span>
      </div>
      {explained ? <div className="field__explains">{state.explains}</div> : null}
    </>
  )
}

function ReadOnly({ state, onJump, children }: FieldProps & { children: ReactNode }) {
  const elsewhere = state.readOnly?.startsWith('在第') && onJump
  return (
    <div className="field__fixed">
      <div className="field__value">{children || <span className="muted">{words.empty}</span>}</div>
      {elsewhere ? (
        <Button variant="subtle" size="compact-sm" px={0} c="var(--blue-ink)" onClick={() => onJump(state.anchor)}>
          {state.readOnly}
        </Button>
      ) : (
        <div className="field__hint">{state.readOnly}</div>
      )}
    </div>
  )
}
