/** What the form's text fields need of an input, the same on both targets. */
export type InputKind = 'text' | 'digits' | 'phone' | 'id-number' | 'email' | 'code' | 'search' | 'secret'

export type TextInputProps = {
  id: string
  value: string
  onChange: (value: string) => void
  label: string
  kind?: InputKind
  placeholder?: string
  maxLength?: number
  /** Several lines that grow with the text. */
  multiline?: boolean
  invalid?: boolean
  required?: boolean
  /** Ids of the hint and the problems below. */
  describedBy?: string
  /** How the value is written while typing, e.g. grouped; the value itself keeps no spaces. */
  format?: (value: string) => string
  /** The caret has come here. */
  onArrive?: () => void
  onLeave?: () => void
  onEnter?: () => void
  /** True moves the caret here once. */
  focus?: boolean
}
