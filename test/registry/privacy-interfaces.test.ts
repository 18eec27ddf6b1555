/** WeChat's review refuses undeclared private interfaces: docs/privacy-interfaces.md lists every one the code calls, where it calls it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Names in WeChat's list of interfaces that touch personal information, as Taro calls them. */
const privateNames = [
  'addPhoneCalendar',
  'addPhoneContact',
  'chooseAddress',
  'chooseContact',
  'chooseImage',
  'chooseInvoiceTitle',
  'chooseLicensePlate',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'choosePoi',
  'chooseVideo',
  'createCameraContext',
  'createLivePusherContext',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getRecorderManager',
  'getUserProfile',
  'getWeRunData',
  'joinVoIPChat',
  'onLocationChange',
  'openBluetoothAdapter',
  'saveImageToPhotosAlbum',
  'saveVideoToPhotosAlbum',
  'setClipboardData',
  'startAccelerometer',
  'startCompass',
  'startDeviceMotionListening',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'startRecord',
]

const calls = new RegExp(`\\b(?:Taro|wx)\\.(${privateNames.join('|')})\\b`, 'g')
const inText = (text: string) => [...text.matchAll(calls)].map(([, name]) => name as string)

const inCode = () =>
  execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => inText(readFileSync(file, 'utf8')).map((name) => `${name} in ${file}`))

const declared = () =>
  [...readFileSync('docs/privacy-interfaces.md', 'utf8').matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(
    ([, name, file]) => `${name} in ${file}`,
  )

test('every private interface in the code is declared, and nothing else is', () => {
  expect(declared().sort()).toEqual([...new Set(inCode())].sort())
})

test('a call that is not declared would be seen', () => {
  expect(inText('await Taro.chooseContact({})')).toEqual(['chooseContact'])
})
