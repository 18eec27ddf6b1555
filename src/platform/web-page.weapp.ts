/** A page of the server outside the mini program: its address is copied, a mini program opens no other pages. */
import { copyText } from './clipboard'

export const openWebPage = async (path: string): Promise<'opened' | 'copied' | 'failed'> =>
  (await copyText(`${process.env.TARO_APP_API ?? ''}${path}`)) ? 'copied' : 'failed'
