/** A QR code on the screen; `says` is what a person who cannot see it hears. */
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { pngAddress, qrPng } from './qr-png'

export function QrPicture({ text, says }: { text: string; says: string }) {
  const address = useMemo(() => pngAddress(qrPng(text)), [text])
  return (
    <View className="qr">
      <Image className="qr__picture" src={address} mode="aspectFit" {...{ alt: says, nativeProps: { alt: says } }} />
    </View>
  )
}
