/** What is wrong with a picture just taken or chosen, and the person's say: again, or this one all the same. */
import type { PictureTrouble } from '@domain/recognition/reading'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { troubles, words } from './picture-words'
import './picture-trouble.scss'

type PictureTroubleNoticeProps = {
  /** Worst first; not empty. */
  found: readonly PictureTrouble[]
  /** Of the paper, for who hears the buttons alone. */
  name: string
  onAgain: () => void
  onKeep: () => void
}

export function PictureTroubleNotice({ found, name, onAgain, onKeep }: PictureTroubleNoticeProps) {
  const [worst, second] = found
  if (!worst) return null
  return (
    <Notice
      tone="warn"
      title={troubles[worst].title}
      live
      action={
        <View className="picture-trouble__ways">
          <Button size="small" label={`${words.again}：${name}`} onPress={onAgain}>
            {words.again}
          </Button>
          <Button kind="secondary" size="small" label={`${words.keep}：${name}`} onPress={onKeep}>
            {words.keep}
          </Button>
        </View>
      }
    >
      {troubles[worst].says}
      {second ? <View className="picture-trouble__more">{`${words.more}${troubles[second].title}。`}</View> : null}
    </Notice>
  )
}
