/** The letter of a paper: filled in, to look at, save or share; how many to sign, and the sentence to copy by hand. */
import type { MaterialRequirement } from '@domain/journey/journey-types'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import { canSharePdf, savesPdf } from '@/platform/pdf-file'
import { handLetter, type LetterUse } from '@/services/letters'
import { flushDraft } from '@/store/draft-actions'

const says = { show: '预览', save: '下载', share: '分享' } as const satisfies Record<LetterUse, string>

type LetterTemplateProps = { orderId: string; requirement: MaterialRequirement }

export function LetterTemplate({ orderId, requirement: { slot, name, copies = 1, pledge } }: LetterTemplateProps) {
  const [busy, setBusy] = useState<LetterUse>()
  const uses: LetterUse[] = ['show', ...(savesPdf ? (['save'] as const) : []), ...(canSharePdf() ? (['share'] as const) : [])]
  // The letter is filled in from the answers, so the answers have to be with the server first.
  const hand = async (use: LetterUse) => {
    setBusy(use)
    try {
      await flushDraft()
      if (!(await handLetter(orderId, slot, name, use))) showToast('这台设备分享不了文件，请下载后再发送。')
    } catch (reason) {
      const offline = (reason as { status?: number }).status === 0
      showToast(offline ? '没有网络，模板下载不了。联网后再点一次。' : '模板暂时没有生成，请稍后再点一次。')
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <View className="letter">
      <View className="letter__says">{`模板已填好您的信息（PDF）。打印${copies > 1 ? ` ${copies} 份` : ''}、签署后拍照上传。`}</View>
      <View className="letter__uses">
        {uses.map((use) => (
          <Button
            key={use}
            kind="secondary"
            size="small"
            busy={busy === use}
            label={`${says[use]}模板：${name}`}
            onPress={() => void hand(use)}
          >
            {`${says[use]}模板`}
          </Button>
        ))}
      </View>
      {pledge ? <Pledge name={name} pledge={pledge} /> : null}
    </View>
  )
}

function Pledge({ name, pledge }: { name: string; pledge: string }) {
  const copy = async () => showToast((await copyText(pledge)) ? '已复制' : '复制不了，请照着屏幕抄写')
  return (
    <View className="letter__pledge">
      <View className="tiny">要在纸上亲手抄写的话：</View>
      <View className="letter__sentence">{pledge}</View>
      <Button kind="plain" size="small" label={`复制要抄写的话：${name}`} onPress={() => void copy()}>
        复制这段话
      </Button>
    </View>
  )
}
