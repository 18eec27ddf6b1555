/** A sentence to the reviewer, saved while it is typed. */
import { maxNoteLength } from '@domain/filing/replies'
import { View } from '@tarojs/components'
import { TextInput } from '@/platform/text-input'
import { words } from './words'

type NoteFieldProps = { id: string; label: string; about: string; value: string; onChange: (note: string) => void }

export const NoteField = ({ id, label, about, value, onChange }: NoteFieldProps) => (
  <View className="field reason__note">
    <View className="field__label">{label}</View>
    <TextInput
      id={id}
      label={`${label}：${about}`}
      value={value}
      multiline
      maxLength={maxNoteLength}
      placeholder={words.notePlaceholder}
      onChange={onChange}
    />
    <View className="tiny">{words.noteHint}</View>
  </View>
)
