/** A QR code on the screen, black on white with its own light border whatever the page looks like; `says` is what a person who cannot see it hears. */
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { pngAddress, qrPng } from './qr-png'
import './qr.scss'

export function QrPicture({ text, says }: { text: string; says: string }) {
  const address = useMemo(() => pngAddress(qrPng(text)), [text])
  return (
    <View className="qr" {...{ role: 'img', 'aria-label': says }}>
      <Image className="qr__picture" src={address} mode="aspectFit" {...{ alt: '', nativeProps: { alt: '' } }} />
    </View>
  )
}
