/**
 * One thing read off a certificate. Agreed: a quiet line that can still be changed. Doubtful: marked, with its line of the picture large, both
 * readings to tap, and room to type. Whichever field the person is in shows its line of the picture right above what they type.
 */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Chips } from '@/components/ui/chips'
import { Tag } from '@/components/ui/status-tag'
import { TextInput } from '@/platform/text-input'
import { PicturePart, type ShownPicture, turnedAspect } from './picture-part'
import { type Part, stripPart } from './strip-part'

export type ReadingFieldProps = {
  id: string
  label: string
  value: string
  /** Why the person should look again; undefined when nothing speaks against the value. */
  doubt?: string | undefined
  /** What another thing on the paper says about it. */
  compared?: { agrees: boolean; says: string } | undefined
  /** A check digit or another check confirmed it. */
  checked?: boolean
  /** Readings that differ, the shown one first. */
  alternatives: readonly string[]
  long?: boolean
  /** Some papers do not print it: empty is no fault. */
  optional?: boolean
  /** The person is here, or was here last. */
  active: boolean
  picture?: ShownPicture | undefined
  place?: Part | undefined
  onChange: (value: string) => void
  onArrive: () => void
  /** Opens the search for characters that a keyboard hides; names only. */
  onFindCharacter?: () => void
}

export function ReadingField(props: ReadingFieldProps) {
  const { id, label, value, doubt, compared, alternatives, onChange, onArrive, picture, place } = props
  const choices = [...new Set(alternatives.filter(Boolean))]
  const wrong = doubt ?? (compared && !compared.agrees ? compared.says : undefined)
  const missing = !value && !props.optional
  const loud = wrong !== undefined || missing
  const choose = (choice: string) => {
    onArrive()
    onChange(choice)
  }
  return (
    <View className={`field reading-field ${loud ? 'reading-field--doubt' : 'reading-field--quiet'}`} id={`reading-${id}`}>
      <View className="reading-field__head">
        <View className="field__label">{label}</View>
        {wrong ? <Tag tone="warn">请核对</Tag> : missing ? <Tag tone="warn">没有读出来</Tag> : null}
      </View>
      {wrong ? (
        <View className="reading-field__doubt" id={`reading-${id}-doubt`}>
          {wrong}
        </View>
      ) : null}
      {picture && place && (loud || props.active) ? <LineStrip picture={picture} place={place} label={label} /> : null}
      {wrong && choices.length > 1 ? (
        <Chips
          label={`${label}：哪个对？`}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={value}
          onChoose={choose}
        />
      ) : null}
      <View className="field__box">
        <TextInput
          id={id}
          label={label}
          value={value}
          onChange={onChange}
          onArrive={onArrive}
          multiline={props.long === true}
          placeholder={value ? '' : props.optional ? '证件上没有写就不用填' : '请照着证件填写'}
          invalid={false}
          {...(wrong ? { describedBy: `reading-${id}-doubt` } : {})}
        />
      </View>
      <Confirmed {...props} wrong={wrong !== undefined} />
      {props.onFindCharacter ? (
        <Button kind="plain" size="small" popup="dialog" label={`有字打不出来？按拼音或部件找：${label}`} onPress={props.onFindCharacter}>
          有字打不出来？按拼音或部件找
        </Button>
      ) : null}
    </View>
  )
}

/** What speaks for the value, said quietly. */
function Confirmed({ checked, compared, wrong }: ReadingFieldProps & { wrong: boolean }) {
  const says = wrong ? undefined : compared?.agrees ? compared.says : checked ? '校验通过' : undefined
  return says ? <View className="tiny reading-field__good">{`✓ ${says}`}</View> : null
}

const LineStrip = ({ picture, place, label }: { picture: ShownPicture; place: Part; label: string }) => (
  <PicturePart
    className="reading-field__strip"
    picture={picture}
    part={stripPart(place, turnedAspect(picture))}
    says={`照片上「${label}」这一行，已放大`}
  />
)
