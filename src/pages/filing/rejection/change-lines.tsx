/** What a round changed, line by line: old and new words side by side, a new picture said as such. */
import type { Shown } from '@domain/review/conversation'
import { View } from '@tarojs/components'
import { words } from './words'

/** As the domain computes it on this phone, and as the server tells it of earlier rounds. */
type Line = { anchor: string; label: string; from?: Partial<Shown> | null | undefined; to?: Partial<Shown> | null | undefined }

export const ChangeLines = ({ changes }: { changes: readonly Line[] }) => (
  <>
    {changes.map(({ anchor, label, from, to }) => (
      <View key={anchor} className="diff__change">
        <View className="preview__label">{label}</View>
        <View className="diff__values">
          {from && to && from.kind === 'words' ? (
            <>
              <View className={textOf(from) ? 'diff__before' : 'diff__before diff__before--none'}>
                <View className="for-ears">{`${words.before}：`}</View>
                {textOf(from) || words.nothing}
              </View>
              <View className="diff__arrow" {...{ 'aria-hidden': 'true' }}>
                →
              </View>
              <View className="diff__after">
                <View className="for-ears">{`${words.now}：`}</View>
                {textOf(to) || words.nothing}
              </View>
            </>
          ) : (
            <View className="diff__after">{otherWords(from, to)}</View>
          )}
        </View>
      </View>
    ))}
  </>
)

const textOf = (shown: Partial<Shown>): string => ('words' in shown ? (shown.words ?? '') : '')
const objectOf = (shown: Partial<Shown> | null | undefined): string | undefined =>
  shown && 'objectId' in shown ? (shown.objectId ?? undefined) : undefined

function otherWords(from: Line['from'], to: Line['to']): string {
  if (!from || !to) return words.newFilm
  const [before, after] = [objectOf(from), objectOf(to)]
  if (after === undefined) return words.removed
  if (before === after) return words.newDate
  return before === undefined ? words.uploaded : words.replaced
}
