/** One code in clear: to copy, to send, to be scanned. It is asked for when the sheet opens and forgotten when it closes. */
import { View } from '@tarojs/components'
import { QrPicture } from '@/components/qr/qr-picture'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import { canShareText, shareText } from '@/platform/share-text'
import { words } from './words'

/** Two lines of four groups of four, easier to compare. */
const lines = (code: string) => (code.match(/.{1,16}/g) ?? [code]).map((line) => line.match(/.{1,4}/g)?.join(' ') ?? line)

export function CodeInClear({ code, qr = true }: { code: string; qr?: boolean }) {
  const copy = async () => showToast((await copyText(code)) ? words.copied : words.notCopied)
  const share = async () => {
    if (!(await shareText(words.shareText(code)))) showToast(words.notShared)
  }
  return (
    <View className="code-clear">
      <View className="code-clear__code figures">
        {lines(code).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {qr ? <QrPicture text={code} says={words.qr} /> : null}
      <View className="side-by-side">
        <Button kind={canShareText() ? 'secondary' : 'primary'} size="small" onPress={() => void copy()}>
          {words.copy}
        </Button>
        {canShareText() ? (
          <Button size="small" onPress={() => void share()}>
            {words.share}
          </Button>
        ) : null}
      </View>
    </View>
  )
}
