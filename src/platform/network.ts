/** Whether the phone has a network, now and whenever it changes. */
import Taro from '@tarojs/taro'

/** Calls back at once with the present state, then at each change; answers how to stop. */
export function watchNetwork(onChange: (online: boolean) => void): () => void {
  const listener = ({ isConnected }: { isConnected: boolean }) => onChange(isConnected)
  Taro.getNetworkType({ success: ({ networkType }) => onChange(networkType !== 'none'), fail: () => onChange(true) })
  Taro.onNetworkStatusChange(listener)
  return () => Taro.offNetworkStatusChange(listener)
}
