/** 扫一扫: codes of the computer in every form, codes that are none of ours, and every way without a camera. Source: issue 5 point 4. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import Scan from '@/pages/handoff/scan'
import { goalOf } from '@/pages/handoff/scan/code-goal'
import { forgetScanned, scannedCode } from '@/store/scanned-code'
import { stand } from '../support/client'
import { showPage } from '../support/page'
import { typeInto } from '../support/typing'

/** What only one target has is not told on the other. */
const whole = (wanted: string, tell: () => void) => (globalThis as unknown as { TARGET: string }).TARGET === wanted && tell()
const secret = 'Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl'
const link = `https://beian.example.cn/#/pages/handoff/index?t=${secret}`

beforeEach(() => {
  stand.visited.length = 0
  stand.openWith({})
  forgetScanned()
})

test.each([
  ['a link of the computer', link],
  ['the same, copied with a line end', ` ${link}\n`],
  ['WeChat’s code, as it tells the page it opens', `pages/handoff/index?scene=${secret}`],
  ['the same with a slash', `/pages/handoff/index?scene=${secret}`],
  ['written with escapes', `pages/handoff/index?scene=${encodeURIComponent(secret)}`],
])('%s leads to its page, the secret outside the address', (_, text) => {
  expect(goalOf(text)).toEqual({ address: '/pages/handoff/index', secret })
})

test('links to a check and to a progress are ours too', () => {
  expect(goalOf(`https://a.cn/#/pages/invited/index?t=${secret}`)).toEqual({ address: `/pages/invited/index?t=${secret}` })
  expect(goalOf(`https://a.cn/#/pages/shared-progress/index?t=${secret}`)).toEqual({ address: `/pages/shared-progress/index?t=${secret}` })
})

test.each([
  'https://example.com',
  'WIFI:S:home;P:secret;;',
  '',
  'https://beian.example.cn/#/pages/handoff/index',
  'https://beian.example.cn/#/pages/handoff/index?t=short',
  'https://beian.example.cn/#/pages/settings/index?t=Jk3v9QmZr5tYw8xA1bC2dE4fG6hI7jKl',
  `https://evil.example/?next=pages/handoff/index&x=${secret}`,
  '%E0%A4%A',
])('%s is none of ours', (text) => {
  expect(goalOf(text)).toBeUndefined()
})

test('a pasted link opens; one of somebody else is said to be so', async () => {
  showPage(<Scan />)
  const box = () => document.querySelector('#handoff-link')
  typeInto(box(), 'https://example.com')
  fireEvent.click(screen.getByText('打开链接'))
  await screen.findByText('这不是随手备案的链接')
  expect(stand.visited).toEqual([])
  typeInto(box(), link)
  fireEvent.click(screen.getByText('打开链接'))
  await waitFor(() => expect(stand.visited).toEqual(['/pages/handoff/index']))
  expect(scannedCode()).toBe(secret)
})

whole('weapp', () => {
  test('QR codes from camera and album; a code of this mini program tells its page', async () => {
    let given: unknown
    stand.scanWith(async (options) => {
      given = options
      return { result: '', path: `pages/handoff/index?scene=${secret}`, scanType: 'WX_CODE' }
    })
    showPage(<Scan />)
    fireEvent.click(screen.getByText('打开扫一扫'))
    await waitFor(() => expect(stand.visited).toEqual(['/pages/handoff/index']))
    expect(scannedCode()).toBe(secret)
    expect(given).toEqual({ scanType: ['qrCode'], onlyFromCamera: false })
  })

  test('a code of somebody else is said to be so, and can be tried again', async () => {
    stand.scanWith(async () => ({ result: 'https://example.com', scanType: 'QR_CODE' }))
    showPage(<Scan />)
    fireEvent.click(screen.getByText('打开扫一扫'))
    await screen.findByText('这不是随手备案的二维码')
    expect(screen.getByText('再扫一次')).toBeTruthy()
    expect(stand.visited).toEqual([])
  })

  test('closed: nothing is said; not allowed: how to allow it', async () => {
    stand.scanWith(async () => {
      throw { errMsg: 'scanCode:fail cancel' }
    })
    showPage(<Scan />)
    fireEvent.click(screen.getByText('打开扫一扫'))
    await waitFor(() => expect(document.querySelector('.spinner')).toBeNull())
    expect(screen.queryByText('扫一扫没有打开')).toBeNull()
    stand.scanWith(async () => {
      throw { errMsg: 'scanCode:fail auth deny' }
    })
    fireEvent.click(screen.getByText('打开扫一扫'))
    await screen.findByText('扫一扫没有打开')
  })
})

whole('h5', () => {
  const camera = (getUserMedia: unknown) =>
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: getUserMedia ? { getUserMedia } : undefined })
  const refusing = (name: string) => async () => {
    throw Object.assign(new Error(name), { name })
  }

  test.each([
    ['NotAllowedError', '没有允许使用相机'],
    ['NotFoundError', '这台设备没有相机'],
    ['NotReadableError', '相机打不开'],
  ])('%s: %s, with a picture and the link as other ways', async (name, title) => {
    camera(refusing(name))
    showPage(<Scan />)
    await screen.findByText(title)
    expect(screen.getByText('从相册选一张图')).toBeTruthy()
    expect(screen.getByText('打开链接')).toBeTruthy()
  })

  test('a page without https has no camera', async () => {
    camera(undefined)
    showPage(<Scan />)
    await screen.findByText('这个网页不能使用相机')
  })

  test('what the system’s reader finds is taken, and the camera given back', async () => {
    const stop = jest.fn()
    camera(async () => ({ getTracks: () => [{ stop }] }))
    HTMLMediaElement.prototype.play = async () => undefined
    class Detector {
      static getSupportedFormats = async () => ['qr_code']
      detect = async () => [{ rawValue: link }]
    }
    Object.assign(globalThis, { BarcodeDetector: Detector })
    try {
      showPage(<Scan />)
      await waitFor(() => expect(stand.visited).toEqual(['/pages/handoff/index']))
      expect(stop).toHaveBeenCalled()
    } finally {
      Reflect.deleteProperty(globalThis, 'BarcodeDetector')
    }
  })
})
