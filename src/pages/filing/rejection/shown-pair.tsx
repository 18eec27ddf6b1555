/** What was submitted and what stands there now, side by side: words, or pictures. */
import type { Shown } from '@domain/review/conversation'
import { Image, View } from '@tarojs/components'
import { usePictureView } from '@/hooks/use-upload'
import { words } from './words'

type PairProps = { label: string; before: Shown | undefined; now: Shown | undefined; changed: boolean }

export function ShownPair({ label, before, now, changed }: PairProps) {
  if (!before || !now) return null
  if (before.kind === 'picture' && now.kind === 'picture') return <Pictures label={label} before={before} now={now} changed={changed} />
  if (before.kind !== 'words' || now.kind !== 'words')
    return <View className="muted reason__video">{changed ? words.newVideo : words.video}</View>
  return (
    <View className="reason__values">
      <View className="reason__which">{changed ? words.before : words.asItStands}</View>
      <View className={changed ? 'reason__before' : ''}>{before.words || words.nothing}</View>
      {changed ? (
        <>
          <View className="reason__which">{words.now}</View>
          <View>{now.words || words.nothing}</View>
        </>
      ) : null}
    </View>
  )
}

const Pictures = ({ label, before, now, changed }: { label: string; before: Shown; now: Shown; changed: boolean }) => (
  <View className={changed ? 'reason__pictures' : 'reason__pictures reason__pictures--one'}>
    <Picture which={words.picture.before} label={label} shown={before} />
    {changed ? <Picture which={words.picture.now} label={label} shown={now} /> : null}
  </View>
)

function Picture({ which, label, shown }: { which: string; label: string; shown: Shown }) {
  const objectId = shown.kind === 'words' ? undefined : shown.objectId
  const { view, failed } = usePictureView(objectId)
  const alt = words.pictureOf(which, label)
  return (
    <View className="reason__picture">
      <View className="reason__frame">
        {view ? (
          <Image
            className="reason__image"
            src={view}
            mode="aspectFit"
            style={{ width: '100%', height: '100px' }}
            {...{ alt, nativeProps: { alt } }}
          />
        ) : (
          <View className="tiny">{objectId === undefined ? words.noPicture : failed ? words.pictureGone : words.openingPicture}</View>
        )}
      </View>
      <View className="tiny reason__caption">{which}</View>
      {shown.kind !== 'words' && shown.signedOn ? <View className="tiny figures">{words.signedOn(shown.signedOn)}</View> : null}
    </View>
  )
}
