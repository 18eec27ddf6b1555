/** Before WeChat's own window opens: what it will ask and what for. In a browser nothing is asked and nothing said. */
import { View } from '@tarojs/components'

/** `action`: the words on the button that opens it. */
export const MessageHint = ({ shown, action }: { shown: boolean; action: string }) =>
  shown ? (
    <View className="tiny centre">
      {`点「${action}」后，微信会问您要不要收备案消息：该您处理时、有进展时、快到期时各一类。不允许也能照常提交。`}
    </View>
  ) : null
