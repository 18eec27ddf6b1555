/** One box with its label, hint, and what is wrong with it. */
import { useId } from 'react'

type BoxProps = {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength: number
  hint?: string
  wrong?: string | undefined
  /** Letters are allowed too. */
  letters?: boolean
  autoComplete?: string
}

export function Box({ label, value, onChange, maxLength, hint, wrong, letters, autoComplete = 'off' }: BoxProps) {
  const id = useId()
  const clean = (typed: string) => (letters ? typed.replace(/[^0-9A-Za-z]/g, '').toUpperCase() : typed.replace(/\D/g, ''))
  return (
    <div className="box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={maxLength}
        inputMode={letters ? 'text' : 'numeric'}
        autoComplete={autoComplete}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-notes`}
        onChange={(event) => onChange(clean(event.currentTarget.value))}
      />
      <div id={`${id}-notes`} className={wrong ? 'box__wrong' : 'box__hint'}>
        {wrong ?? hint}
      </div>
    </div>
  )
}
