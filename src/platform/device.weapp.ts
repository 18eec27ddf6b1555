/** The name of this device in the list of devices; and WeChat's one-time sign-in code. */
import Taro from '@tarojs/taro'

export function deviceName(): string {
  try {
    const { brand, model } = Taro.getDeviceInfo()
    return `${brand} ${model} · 微信小程序`.slice(0, 120)
  } catch {
    return '微信小程序'
  }
}

export async function wechatCode(): Promise<string | undefined> {
  return (await Taro.login()).code
}
