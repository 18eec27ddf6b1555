/** Dials a number: the phone asks before it calls. */
import Taro from '@tarojs/taro'

/** False where the device cannot call; the page shows the number then. */
export async function dial(phoneNumber: string): Promise<boolean> {
  try {
    await Taro.makePhoneCall({ phoneNumber: phoneNumber.replace(/[^\d+]/g, '') })
    return true
  } catch (error) {
    // Closing WeChat's question is an answer too.
    return String((error as { errMsg?: string }).errMsg).includes('cancel')
  }
}
