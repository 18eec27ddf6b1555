/** What is wrong with the picture, or with the certificate on it, said before the fields: the wrong side, another paper, blur, an expired card. */
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import { certificates } from '@domain/certificates/certificates'
import type { ExpiryWord } from '@domain/recognition/expiry-word'
import type { Reading } from '@domain/recognition/reading'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { askFirst, troubles } from './words'

/** 居民身份证国徽面; papers of one side by their name alone. */
export function documentName(certificate: string, side: string): string {
  if (!isCertificateType(certificate)) return '另一种证件'
  const { sides } = certificates[certificate]
  return `${certificateTypeNames[certificate]}${sides.length > 1 ? (sides.find(({ id }) => id === side)?.name ?? '') : ''}`
}

/** What has to be asked before anything that was read is shown; undefined when the picture is of the right paper. */
export function doubtOfPicture({ certificate, side, looksLike, troubles: found }: Reading): { title: string; says: string } | undefined {
  if (looksLike)
    return {
      title: `这张像是${documentName(looksLike.certificate, looksLike.side)}`,
      says: `这里要的是${documentName(certificate, side)}。请看一下是不是拍错了面，或者传错了位置。`,
    }
  const worst = found?.find((trouble) => askFirst.includes(trouble))
  return worst ? troubles[worst] : undefined
}

type WrongPictureProps = { title: string; says: string; onRetake: () => void; onKeep: () => void }

export const WrongPicture = ({ title, says, onRetake, onKeep }: WrongPictureProps) => (
  <Notice
    tone="warn"
    title={title}
    live
    action={
      <View className="read-actions">
        <Button size="small" onPress={onRetake}>
          重拍
        </Button>
        <Button kind="secondary" size="small" onPress={onKeep}>
          就用这张
        </Button>
      </View>
    }
  >
    {says}
  </Notice>
)

/** The worst trouble that does not stop anybody. */
export function PictureTroubles({ reading, onRetake }: { reading: Reading; onRetake: () => void }) {
  const worst = reading.troubles?.find((trouble) => !askFirst.includes(trouble))
  if (!worst) return null
  const { title, says } = troubles[worst]
  return (
    <Notice
      tone="warn"
      title={title}
      live
      action={
        <Button kind="plain" size="small" onPress={onRetake}>
          重拍一张
        </Button>
      }
    >
      {says}
    </Notice>
  )
}

export const Expiry = ({ word }: { word: ExpiryWord }) => (
  <Notice tone={word.kind === 'soon' ? 'warn' : 'problem'} title={word.says}>
    {word.wayOut}
  </Notice>
)
