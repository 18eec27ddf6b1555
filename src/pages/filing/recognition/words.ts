/** What the page says: why nothing was read, what is wrong with a picture, where it is read and why. */
import type { PictureTrouble } from '@domain/recognition/reading'
import type { RecognitionState } from '@/hooks/use-recognition'
import type { PlaceReason } from '@/services/recognition'

type Failure = Extract<RecognitionState, { kind: 'failed' }>['why']
/** Which ways out fit: another picture, the same again, the server instead. Typing always does. */
type WayOut = 'retake' | 'again' | 'server'
type Said = { title: string; says: string; ways: readonly WayOut[] }

export const failures: Record<Failure, Said> = {
  cancelled: { title: '已停止识别', says: '照片已经存好。可以再试一次，也可以自己填写。', ways: ['again', 'server'] },
  unreadable: { title: '这张照片看不清文字', says: '请关掉闪光灯、对准四个角再拍一张，或者自己填写。', ways: ['retake', 'again'] },
  heic: {
    title: '这个浏览器打不开 HEIC 照片',
    says: '请在手机设置里改用「兼容性最佳」格式再拍，或者改由服务器识别。',
    ways: ['server', 'retake'],
  },
  cmyk: { title: '这张图片是印刷用的颜色格式', says: '请换成手机直接拍的照片，或者自己填写。', ways: ['retake', 'server'] },
  broken: { title: '照片文件不完整', says: '可能是传输时断了，请重新拍一张或重新选一次。', ways: ['retake'] },
  'too-large': { title: '照片太大，这台手机装不下', says: '请用相机的普通模式重拍一张，或者改由服务器识别。', ways: ['server', 'retake'] },
  fetch: { title: '识别程序没有下载完', says: '请检查网络后再试，已经下好的部分不用重来。', ways: ['again', 'server'] },
  memory: { title: '手机内存不够，识别停下了', says: '可以改由服务器识别，或者自己填写。', ways: ['server', 'again'] },
  engine: { title: '识别没有启动起来', says: '照片已经存好。可以再试一次，或者自己填写。', ways: ['again', 'server'] },
  'too-slow': { title: '识别太慢，已经停下', says: '这台手机可能比较忙。可以改由服务器识别，或者自己填写。', ways: ['server', 'again'] },
  consent: { title: '没有同意由服务器识别', says: '没关系，照片没有拿去识别。请照着证件自己填写。', ways: ['again'] },
  offline: { title: '没有网络', says: '照片已经存好。联网后再识别，或者现在自己填写。', ways: ['again'] },
  'not-readable': { title: '这种证件还不能识别', says: '请照着证件自己填写。', ways: [] },
}

/** The troubles after which one first asks whether to go on with this picture at all. */
export const askFirst: readonly PictureTrouble[] = ['not-a-document', 'two-documents']

export { troubles } from '@/components/capture/picture-words'

export const megabytes = (bytes: number): string => `${Math.max(0.1, Math.round(bytes / 104857.6) / 10)} MB`

/** Where it reads, said with its reason. */
export function placeWords(why: PlaceReason, where: 'device' | 'server', bytes: number): string {
  if (where === 'device') return bytes > 0 ? `在这台手机上识别，第一次要下载 ${megabytes(bytes)}` : '在这台手机上识别'
  const because: Partial<Record<PlaceReason, string>> = {
    'gave-up': '上次在这台手机上没有识别成，这次由服务器识别',
    weak: '这台手机识别会很慢，由服务器识别',
    mobile: `现在不是 Wi-Fi，不下载 ${megabytes(bytes)} 的识别程序，由服务器识别`,
    saving: '手机开着省流量，由服务器识别',
    slow: '网络比较慢，由服务器识别',
  }
  return because[why] ?? '由服务器识别'
}
