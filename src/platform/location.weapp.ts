/** Where the phone is, asked of WeChat once. */
import Taro from '@tarojs/taro'

export type Place = { latitude: number; longitude: number }

/** Undefined when the person said no or the phone does not know. */
export async function whereAmI(): Promise<Place | undefined> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'wgs84' })
    return { latitude, longitude }
  } catch {
    return undefined
  }
}
