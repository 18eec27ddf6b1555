/** The button that hands this page to a chat as a card; what the card says is the page's onShareAppMessage. */
import { Button, View } from '@tarojs/components'
import type { ShareButtonProps } from './share-button-types'

export const sharesPages = true

export const ShareButton = ({ children }: ShareButtonProps) => (
  <Button openType="share" className="share-button button button--primary button--large" hoverClass="pressable--hover">
    <View className="button__text">{children}</View>
  </Button>
)
