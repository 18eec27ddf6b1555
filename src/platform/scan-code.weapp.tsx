/** Scanning in WeChat: its own window, with camera and album. */
import Taro from '@tarojs/taro'
import type { ReadCode, ScannerViewProps, ScanWindow } from './scan-code-types'

export const scanWindow: ScanWindow = async () => {
  try {
    // Of a code of this mini program WeChat tells the page it opens, of any other what stands in it.
    const { path, result } = await Taro.scanCode({ scanType: ['qrCode'], onlyFromCamera: false })
    return path || result
  } catch (reason) {
    const says = (reason as { errMsg?: string } | undefined)?.errMsg ?? ''
    if (says.includes('cancel')) return undefined
    throw reason
  }
}

export const ScannerView = (_: ScannerViewProps) => null

/** WeChat's window reads pictures of the album itself. */
export const readCode: ReadCode = async () => undefined
