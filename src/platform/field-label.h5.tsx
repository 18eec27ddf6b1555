/** A label tied to its input: a tap on it moves the caret there. */
import type { ReactNode } from 'react'

export function FieldLabel({ id, forId, children }: { id: string; forId?: string; children: ReactNode }) {
  if (!forId)
    return (
      <div className="field__label" id={id}>
        {children}
      </div>
    )
  return (
    <label className="field__label" id={id} htmlFor={forId}>
      {children}
    </label>
  )
}
