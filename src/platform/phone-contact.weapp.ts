/** Puts several numbers under one name into the phone's contacts, so that a call from one of them is no stranger's. WeChat asks first. */
import Taro from '@tarojs/taro'

/** A contact has six places for numbers; those beyond stay outside. */
export async function saveContact(firstName: string, numbers: readonly string[]): Promise<'saved' | 'cancelled' | 'failed'> {
  const [mobilePhoneNumber, workPhoneNumber, hostNumber, homePhoneNumber, workFaxNumber, homeFaxNumber] = numbers
  const all = { mobilePhoneNumber, workPhoneNumber, hostNumber, homePhoneNumber, workFaxNumber, homeFaxNumber }
  const given = Object.fromEntries(Object.entries(all).filter(([, number]) => number))
  try {
    await Taro.addPhoneContact({ firstName, ...given })
    return 'saved'
  } catch (error) {
    return String((error as { errMsg?: string }).errMsg).includes('cancel') ? 'cancelled' : 'failed'
  }
}

/** What the person is told once it worked. */
export const contactSavedSays = '已存到通讯录'
